package import Gesprekscyclus
internal import Projections
package import Weergave
package import Wire

/// The improvement tracks of one person, whole.
package struct Trajectrapport: Equatable, Sendable {
  package let kop: Rapportkop
  package let persoon: Persoon
  /// Oldest first.
  package let trajecten: [Trajectbeeld]
  /// Corrections of what was recorded of them, oldest first; also of a track that was withdrawn.
  package let correcties: [Correctiebeeld]

  /// Nothing when nobody has this number, or when the person has no such track.
  package static func maak(
    _ nummer: Personeelsnummer, _ kenmerk: TrajectKenmerk? = nil, uit bron: Rapportbron
  ) -> Trajectrapport? {
    guard let dossier = bron.boek.dossier(van: nummer) else { return nil }
    let trajecten = Trajectbeeld.alle(dossier, bron).filter { kenmerk == nil || $0.kenmerk == kenmerk }
    guard kenmerk == nil || !trajecten.isEmpty else { return nil }
    let correcties = Correctiebeeld.alle(dossier, bron.boek) { gebeurtenis in
      guard case .traject(let gebeurtenis) = gebeurtenis else { return false }
      return kenmerk == nil || gebeurtenis.traject == kenmerk
    }
    return Trajectrapport(
      kop: bron.kop("gespreksboek.verbetertraject", over: nummer), persoon: Persoon(nummer, in: bron.boek),
      trajecten: trajecten,
      correcties: correcties)
  }

  package func schrijf(op blad: inout Blad) {
    blad.titel("VERBETERTRAJECTEN VAN \(persoon.tekst)")
    if trajecten.isEmpty { blad.alinea("Er is geen verbetertraject.") }
    for traject in trajecten {
      blad.wit()
      traject.schrijf(op: &blad)
    }
    correcties.schrijf(op: &blad)
  }

  package func json() -> JSONNode {
    kop.document(
      ("medewerker", persoon.json), ("verbetertrajecten", trajecten.lijst),
      ("correcties", correcties.lijstOfNiets))
  }
}

/// The improvement tracks of everyone, by person.
package struct Trajectlijst: Equatable, Sendable {
  package struct Regel: Equatable, Sendable {
    package let persoon: Persoon
    /// On the day of the report.
    package internal(set) var onderdeel: String
    package let traject: Trajectbeeld
  }

  package let kop: Rapportkop
  package let vraag: Vraag
  /// What was chosen, in words; safe to show.
  let gekozen: [String]
  package let regels: [Regel]

  package struct Vraag: Somvraag, Equatable {
    package let alleenLopend: Bool
    package let personeel: Personeelsfilter

    package init(_ personeel: Personeelsfilter = Personeelsfilter(), alleenLopend: Bool = false) {
      self.alleenLopend = alleenLopend
      self.personeel = personeel
    }

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> [Regel]? {
      guard !dossier.trajecten.isEmpty, let medewerker = dossier.medewerker else { return nil }
      let plek = medewerker.plek(op: bron.peildatum).waarde
      guard personeel.past(plek, bron) else { return nil }
      let persoon = Persoon(medewerker.personeelsnummer, in: bron.boek)
      return Trajectbeeld.alle(dossier, bron).filter { !alleenLopend || $0.loopt }
        .map { Regel(persoon: persoon, onderdeel: plek.onderdeel, traject: $0) }
    }

    /// - Complexity: O(n log n) in the number of people.
    package func som(_ delen: some Sequence<[Regel]>, in bron: Rapportbron) -> Trajectlijst {
      var regels = delen.filter { !$0.isEmpty }.sorted { $0[0].persoon.nummer < $1[0].persoon.nummer }.flatMap { $0 }
      let onderdelen = Onderdeelnamen(bron, regels.map(\.onderdeel))
      for plek in regels.indices { regels[plek].onderdeel = onderdelen[regels[plek].onderdeel] }
      return Trajectlijst(
        kop: bron.kop("gespreksboek.verbetertrajecten"), vraag: self,
        gekozen: (alleenLopend ? ["lopend"] : []) + personeel.woorden(Naamgever(bron.boek)),
        regels: regels)
    }
  }

  package static func maak(
    _ personeel: Personeelsfilter = Personeelsfilter(), alleenLopend: Bool = false, uit bron: Rapportbron
  ) -> Trajectlijst {
    Vraag(personeel, alleenLopend: alleenLopend).antwoord(uit: bron)
  }
}

extension Trajectlijst: Lijst {
  package var titel: String? { "VERBETERTRAJECTEN" }
  package var inleiding: String { kop.standzin(gekozen) }
  package var keuze: [JSONMember]? { .members(("alleenLopend", vraag.alleenLopend)) + vraag.personeel.leden }
  package var sleutel: String { "verbetertrajecten" }
  package var leeg: String { "Er zijn geen verbetertrajecten die hierbij passen." }

  package var kolommen: [Kolom<Regel>] {
    [
      Kolom("MEDEWERKER", rekbaar: true, "medewerker", \.persoon), .json("onderdeel", \.onderdeel),
      .json("verbetertraject", \.traject.json), Kolom("TRAJECT") { $0.traject.kenmerk.tekst.cel },
      Kolom("LOOPTIJD", rekbaar: true) { $0.traject.looptijd.kort },
      Kolom("DOELEN", .rechts) { "\($0.traject.doelen.count)" },
      Kolom("STAND", rekbaar: true) { $0.traject.standtekst },
    ]
  }
}
