package import EventCoding
package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// Agreements on results of one person or of everyone, with where they stand and when they are due.
package struct Afsprakenlijst: Equatable, Sendable {
  package struct Groep: Equatable, Sendable {
    package let persoon: Persoon
    /// On the day of the report.
    package internal(set) var onderdeel: String
    package let afspraken: [Regel]
  }

  /// What a line says of an agreement: small, as a list holds those of everybody.
  package struct Regel: Equatable, Sendable {
    fileprivate let cyclusnaam: String
    package let kenmerk: AfspraakKenmerk
    fileprivate let omschrijving: String
    fileprivate let gereed: String
    fileprivate let weging: String
    fileprivate let stand: String
    /// None in a list for people; an array, so that none takes a word.
    fileprivate let beeld: [Afspraakbeeld]

    init(_ beeld: Afspraakbeeld, volledig: Bool) {
      cyclusnaam = beeld.cyclusnaam
      kenmerk = beeld.kenmerk
      omschrijving = Zinsbouw.eenRegel(beeld.inhoud.omschrijving)
      gereed = beeld.inhoud.gereedOp.cel + beeld.termijn.haakjes
      weging = beeld.inhoud.weging.map { "\($0) %" }.cel
      stand = beeld.standkort
      self.beeld = volledig ? [beeld] : []
    }
  }

  package let kop: Rapportkop
  package let filter: Filter
  /// What was filtered on, in words; safe to show.
  let gekozen: [String]
  /// By personnel number; nobody without an agreement.
  package let groepen: [Groep]

  /// Which agreements; what is nothing is not filtered on.
  package struct Filter: Somvraag, Hashable {
    package var nummer: Personeelsnummer?
    /// The cycle.
    package var jaar: Int?
    package var status: Voortgangsstatus?
    /// Only what is past its due date.
    package var alleenTeLaat: Bool
    /// Withdrawn agreements too.
    package var metIngetrokken: Bool
    package var personeel: Personeelsfilter
    /// With every version and what was said, which programs read.
    package var volledig: Bool

    package init(
      nummer: Personeelsnummer? = nil, jaar: Int? = nil, status: Voortgangsstatus? = nil, alleenTeLaat: Bool = false,
      metIngetrokken: Bool = false, personeel: Personeelsfilter = Personeelsfilter(), volledig: Bool = true
    ) {
      self.nummer = nummer
      self.jaar = jaar
      self.status = status
      self.alleenTeLaat = alleenTeLaat
      self.metIngetrokken = metIngetrokken
      self.personeel = personeel
      self.volledig = volledig
    }

    package var soorten: Set<Soort>? { Soort.loopbaan.union(Soort.gesprekken).union(Soort.afspraken) }

    /// The agreements of one person, by cycle and name; nothing for who has none.
    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Groep? {
      guard let medewerker = dossier.medewerker, bron.gaat(over: nummer, dossier) else { return nil }
      let plek = medewerker.plek(op: bron.peildatum).waarde
      guard personeel.past(plek, bron) else { return nil }
      let afspraken = dossier.afspraken.filter { metIngetrokken || $0.isGeldend }
        .filter { afspraak in jaar.map { $0 == afspraak.cyclus } ?? true }
        .filter { afspraak in status.map { $0 == afspraak.laatsteStatus } ?? true }
        .map { Afspraakbeeld($0, dossier, bron.boek, op: bron.bezien(dossier).peildatum) }
        .filter { !alleenTeLaat || $0.termijn.isTeLaat }
        .sorted { ($0.cyclus, $0.kenmerk) < ($1.cyclus, $1.kenmerk) }
        .map { Regel($0, volledig: volledig) }
      guard !afspraken.isEmpty else { return nil }
      return Groep(
        persoon: Persoon(medewerker.personeelsnummer, in: bron.boek), onderdeel: plek.onderdeel, afspraken: afspraken)
    }

    /// - Complexity: O(n log n) in the people with an agreement.
    package func som(_ delen: some Sequence<Groep>, in bron: Rapportbron) -> Afsprakenlijst {
      let namen = Naamgever(bron.boek)
      var groepen = delen.gesorteerd(op: \.persoon.nummer, voor: <)
      let onderdelen = Onderdeelnamen(bron, groepen.map(\.onderdeel))
      for plek in groepen.indices { groepen[plek].onderdeel = onderdelen[groepen[plek].onderdeel] }
      let gekozen = [
        jaar.map { "cyclus \(bron.boek.regelingen.cyclusnaam($0))" }, status?.rawValue, alleenTeLaat ? "te laat" : nil,
        metIngetrokken ? "ook ingetrokken" : nil, nummer.map { namen.persoon($0) },
      ].compactMap { $0 }
      return Afsprakenlijst(
        kop: bron.kop("gespreksboek.afspraken"), filter: self, gekozen: gekozen + personeel.woorden(namen),
        groepen: groepen)
    }
  }
}

extension Afsprakenlijst: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("AFSPRAKEN")
    blad.alinea(gekozen.isEmpty ? "Alle afspraken die gelden." : "Gekozen: \(opsomming(gekozen)).")
    if groepen.isEmpty {
      blad.wit()
      blad.alinea("Er zijn geen afspraken die hierbij passen.")
    }
    for groep in groepen {
      blad.wit()
      blad.alinea(blad.opmaak.stijl.vet("\(groep.persoon.tekst), \(veilig(groep.onderdeel))"))
      blad.tabel(Self.kolommen, groep.afspraken)
    }
    if !groepen.isEmpty {
      blad.wit()
      let afspraken = groepen.reduce(0) { $0 + $1.afspraken.count }
      let mensen = aantal(groepen.count, "medewerker", "medewerkers")
      blad.alinea("\(aantal(afspraken, "afspraak", "afspraken")) van \(mensen).")
    }
  }

  private static var kolommen: [Kolom<Regel>] {
    [
      Kolom("CYCLUS", cel: \.cyclusnaam), Kolom("AFSPRAAK") { $0.kenmerk.tekst.cel },
      Kolom("OMSCHRIJVING", rekbaar: true, cel: \.omschrijving), Kolom("GEREED OP", rekbaar: true, cel: \.gereed),
      Kolom("WEGING", .rechts, cel: \.weging), Kolom("STAND", rekbaar: true, cel: \.stand),
      .json { $0.beeld.flatMap { $0.leden.json } },
    ]
  }

  package func json() -> JSONNode {
    kop.document(
      (
        "filter",
        JSONNode.object(
          .members(
            ("personeelsnummer", filter.nummer?.tekst), ("jaar", filter.jaar), ("status", filter.status?.rawValue),
            ("alleenTeLaat", filter.alleenTeLaat), ("metIngetrokken", filter.metIngetrokken)) + filter.personeel.leden)
      ),
      (
        "medewerkers",
        groepen.map { groep in
          JSONNode.object(
            ("medewerker", groep.persoon.json), ("onderdeel", groep.onderdeel),
            ("afspraken", Self.kolommen.json(groep.afspraken)))
        }
      ))
  }
}

extension Afspraakbeeld {
  /// Where it stands, for in a table; safe to show.
  fileprivate var standkort: String {
    if let intrekking = afspraak.intrekking {
      return "ingetrokken op \(intrekking.herkomst.datum.kort): \(Zinsbouw.eenRegel(intrekking.waarde.reden))"
    }
    if let oordeel { return "beoordeeld: \(veilig(oordeel.waarde.oordeel))" }
    return status?.status.rawValue ?? "nog niets gemeld"
  }
}
