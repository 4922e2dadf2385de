package import EventCoding
package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// Conversations of everyone, by day.
package struct Gesprekslijst: Equatable, Sendable {
  package struct Regel: Equatable, Sendable {
    package let persoon: Persoon
    package let gesprek: Gesprekskern
    /// None in a list for people; an array, so that none takes a word.
    fileprivate var beeld: [Gesprekbeeld]
    /// Unit and manager on the day of the conversation.
    package internal(set) var onderdeel: String
    package internal(set) var leidinggevende: Persoon?
  }

  package let kop: Rapportkop
  package let filter: Filter
  /// What was filtered on, in words; safe to show.
  let gekozen: [String]
  package let regels: [Regel]

  /// Which conversations; what is nothing is not filtered on.
  package struct Filter: Somvraag, Hashable {
    package var nummer: Personeelsnummer?
    /// The cycle.
    package var jaar: Int?
    package var soort: Gesprekssoort?
    package var stand: Gesprek.Stand?
    /// Only conversations for which this step can be taken now.
    package var stap: Procedurestap?
    package var personeel: Personeelsfilter
    /// With who took part and the procedure, which programs read; people are shown a line of each conversation.
    package var volledig: Bool

    package init(
      nummer: Personeelsnummer? = nil, jaar: Int? = nil, soort: Gesprekssoort? = nil, stand: Gesprek.Stand? = nil,
      stap: Procedurestap? = nil, personeel: Personeelsfilter = Personeelsfilter(), volledig: Bool = true
    ) {
      self.nummer = nummer
      self.jaar = jaar
      self.soort = soort
      self.stand = stand
      self.stap = stap
      self.personeel = personeel
      self.volledig = volledig
    }

    package var soorten: Set<Soort>? { volledig || stap != nil ? nil : Soort.loopbaan.union(Soort.gesprekken) }

    /// Unit and manager are those copied into the record of a held conversation; otherwise those that held on the day
    /// it was held or is planned for.
    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> [Regel]? {
      guard let medewerker = dossier.medewerker, bron.gaat(over: nummer, dossier) else { return nil }
      let persoon = Persoon(medewerker.personeelsnummer, in: bron.boek)
      return dossier.gesprekken.compactMap { gesprek in
        guard jaar.map({ $0 == gesprek.cyclus }) ?? true, soort.map({ $0 == gesprek.soort }) ?? true,
          stand.map({ $0 == gesprek.stand }) ?? true,
          stap.map({ bron.gang(van: gesprek, in: dossier)?.isOpen($0) ?? false }) ?? true
        else { return nil }
        let plek = medewerker.plek(op: gesprek.gehouden ?? gesprek.plandata.last?.datum ?? bron.peildatum).waarde
        let toen = gesprek.verslag?.waarde.omstandigheden
        let onderdeel = toen?.onderdeel ?? plek.onderdeel
        let chef = toen == nil ? plek.leidinggevende : toen?.leidinggevende
        guard personeel.past(onderdeel: onderdeel, leidinggevende: chef, bron) else { return nil }
        return Regel(
          persoon: persoon, gesprek: Gesprekskern(gesprek),
          beeld: volledig ? [Gesprekbeeld(gesprek, dossier, bron)] : [], onderdeel: onderdeel,
          leidinggevende: chef.map { Persoon($0, in: bron.boek) })
      }
    }

    /// By day, then by personnel number.
    /// - Complexity: O(n log n) in the conversations of everyone.
    package func som(_ delen: some Sequence<[Regel]>, in bron: Rapportbron) -> Gesprekslijst {
      var regels = delen.flatMap { $0 }.gesorteerd(
        op: { ($0.volgorde, $0.persoon.nummer, $0.gesprek.kenmerk) }, voor: <)
      let onderdelen = Onderdeelnamen(bron, regels.map(\.onderdeel))
      for plek in regels.indices {
        regels[plek].onderdeel = onderdelen[regels[plek].onderdeel]
        regels[plek].leidinggevende = regels[plek].leidinggevende?.genoemd(in: bron.boek)
        for beeld in regels[plek].beeld.indices { regels[plek].beeld[beeld].vaststelling?.noem(in: bron.boek) }
      }
      let namen = Naamgever(bron.boek)
      let gekozen = [
        jaar.map { "cyclus \(bron.boek.regelingen.cyclusnaam($0))" },
        soort.map { Feitomschrijving.gespreksnaam($0).lowercased() }, stand?.rawValue,
        stap.map { "wacht op \($0.tekst)" }, nummer.map { namen.persoon($0) },
      ].compactMap { $0 }
      return Gesprekslijst(
        kop: bron.kop("gespreksboek.gesprekken"), filter: self, gekozen: gekozen + personeel.woorden(namen),
        regels: regels)
    }
  }
}

extension Gesprekslijst: Lijst {
  package var titel: String? { "GESPREKKEN" }
  package var inleiding: String { gekozen.isEmpty ? "Alle gesprekken." : "Gekozen: \(opsomming(gekozen))." }
  package var sleutel: String { "gesprekken" }
  package var leeg: String { "Er zijn geen gesprekken die hierbij passen." }

  package var keuze: [JSONMember]? {
    .members(
      ("personeelsnummer", filter.nummer?.tekst), ("jaar", filter.jaar), ("soort", filter.soort?.tekst),
      ("stand", filter.stand?.rawValue), ("wachtOp", filter.stap?.sleutel)) + filter.personeel.leden
  }

  package var naschrift: [String] {
    ["\(aantal(regels.count, "gesprek", "gesprekken"))."]
      + (regels.contains(where: \.gesprek.isLaat) ? ["(+1 dag): een dag na het gesprek vastgelegd."] : [])
  }

  package var kolommen: [Kolom<Regel>] {
    let peildatum = kop.peildatum
    return [
      .json("medewerker", \.persoon.json), .json("onderdeel", \.onderdeel),
      .json("leidinggevende", \.leidinggevende?.json), .json { $0.beeld.flatMap { $0.leden.json } },
      Kolom("DATUM") { $0.gesprek.dag.cel },
      Kolom("NUMMER") { $0.persoon.nummer.tekst.cel }, Kolom("NAAM", rekbaar: true) { $0.persoon.naam.cel },
      Kolom("GESPREK") { $0.gesprek.kenmerk.tekst.cel }, Kolom("SOORT", rekbaar: true) { $0.gesprek.soort.tekst.cel },
      Kolom("STAND", rekbaar: true) { $0.gesprek.kort(op: peildatum) },
    ]
  }
}

extension Gesprekslijst.Regel {
  fileprivate var volgorde: Int { gesprek.dag?.dagnummer ?? Int.max }
}
