internal import Kalender
internal import Tekst

extension Onderdelen {
  /// Decides a change of the tree, or refuses with every reason at once; what is as it stands is not recorded again.
  ///
  /// The tree must be whole on every day from the change on, also with what was announced for later: whatever a unit is put
  /// under is there, and nothing lies under itself.
  /// - Complexity: O(d · n) for d days on which the tree changes and n units.
  package func decide(
    _ opdracht: OnderdeelOpdracht, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<OnderdeelGebeurtenis> {
    switch opdracht {
    case .stelIn(let instellingen): try stelIn(instellingen)
    case .hefOp(let opheffing): try hefOp(opheffing, kader)
    }
  }

  private func stelIn(
    _ instellingen: [OnderdeelGebeurtenis.Instelling]
  ) throws(Geweigerd) -> Besluit<OnderdeelGebeurtenis> {
    if let leeg = Geweigerd(instellingen.filter { $0.naam.isBlanco }.map { _ in .zonderNaam }) { throw leeg }
    let nieuw = instellingen.filter { !isZo($0) }.map { OnderdeelGebeurtenis.ingesteld($0) }
    try keur(nieuw)
    return Besluit(nieuw)
  }

  /// Whether the tree says this already.
  private func isZo(_ nieuw: OnderdeelGebeurtenis.Instelling) -> Bool {
    guard let nu = instelling(nieuw.naam, op: nieuw.per) else { return false }
    return nu.naam == nieuw.naam && nu.onder.map(Onderdeelsleutel.init) == nieuw.onder.map(Onderdeelsleutel.init)
  }

  private func hefOp(
    _ opheffing: OnderdeelGebeurtenis.Opheffing, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<OnderdeelGebeurtenis> {
    guard instelling(opheffing.naam, op: opheffing.per) != nil else {
      throw Geweigerd(
        .onbekendOnderdeel,
        "Onderdeel '\(opheffing.naam)' staat op \(opheffing.per.proza) niet in de boom.",
        advies: raad(opheffing.naam, op: opheffing.per, anders: "Bekijk de boom met: gespreksboek onderdeel tonen."),
        onderwerp: .veld(.onderdeel))
    }
    let nieuw = OnderdeelGebeurtenis.opgeheven(opheffing)
    try keur([nieuw])
    let mensen = kader.register.sleutels.keys.compactMap(kader.mens).count { mens in
      mens.isInDienst(op: opheffing.per)
        && Onderdeelsleutel(mens.plek(op: opheffing.per).waarde.onderdeel) == Onderdeelsleutel(opheffing.naam)
    }
    guard mensen > 0 else { return Besluit([nieuw]) }
    let wie = mensen == 1 ? "werkt nog 1 mens" : "werken nog \(mensen) mensen"
    return Besluit(
      [nieuw],
      waarschuwingen: [
        Waarschuwing(
          .onderdeelMetMensen,
          "In \(opheffing.naam) \(wie) op \(opheffing.per.proza). Geef hun een ander onderdeel: gespreksboek medewerker "
            + "wijzigen.", onderwerp: .veld(.onderdeel))
      ])
  }

  /// Refuses what would leave the tree broken on any day from the first change on.
  private func keur(_ nieuw: [OnderdeelGebeurtenis]) throws(Geweigerd) {
    guard let eerste = nieuw.map(\.per).min() else { return }
    var daarna = self
    for gebeurtenis in nieuw { daarna.evolve(gebeurtenis, .voorlopig(Tijdstip(gebeurtenis.per))) }
    var gemeld: Set<Onderdeelsleutel> = []
    var weigeringen: [Weigering] = []
    for dag in daarna.wisseldagen(vanaf: eerste) {
      for instelling in daarna.instellingen(op: dag) {
        guard let weigering = daarna.bezwaar(tegen: instelling, op: dag, nieuw) else { continue }
        if gemeld.insert(Onderdeelsleutel(instelling.naam)).inserted { weigeringen.append(weigering) }
      }
    }
    if let geweigerd = Geweigerd(weigeringen) { throw geweigerd }
  }

  private func instellingen(op dag: Datum) -> [OnderdeelGebeurtenis.Instelling] {
    boom(op: dag).compactMap { instelling($0.naam, op: dag) }
  }

  /// What is wrong with the place of a unit on this day.
  private func bezwaar(
    tegen instelling: OnderdeelGebeurtenis.Instelling, op dag: Datum, _ nieuw: [OnderdeelGebeurtenis]
  ) -> Weigering? {
    guard let onder = instelling.onder else { return nil }
    if isKring(instelling.naam, op: dag) {
      return Weigering(
        .onderdeelInKring, "Onderdeel '\(instelling.naam)' komt op \(dag.proza) onder zichzelf, via '\(onder)'.",
        advies: "Kies een ander onderdeel erboven. Bekijk de boom met: gespreksboek onderdeel tonen.",
        onderwerp: .veld(.onderdeel))
    }
    guard self.instelling(onder, op: dag) == nil else { return nil }
    let isOpgeheven = nieuw.contains { gebeurtenis in
      if case .opgeheven(let weg) = gebeurtenis { return Onderdeelsleutel(weg.naam) == Onderdeelsleutel(onder) }
      return false
    }
    if isOpgeheven {
      return Weigering(
        .onderdeelErboven, "Onder '\(onder)' valt op \(dag.proza) nog '\(instelling.naam)'.",
        advies: "Geef dat eerst een andere plaats, met: gespreksboek onderdeel instellen.",
        onderwerp: .veld(.onderdeel))
    }
    return Weigering(
      .onbekendOnderdeel, "Onderdeel '\(onder)', boven '\(instelling.naam)', staat op \(dag.proza) niet in de boom.",
      advies: raad(onder, op: dag, anders: "Leg het eerst vast: gespreksboek onderdeel instellen NAAM."),
      onderwerp: .veld(.onderdeel))
  }

  /// What may have been meant by a name that is not in the tree.
  private func raad(_ naam: String, op dag: Datum, anders: String) -> String {
    let lijken = suggesties(voor: naam, uit: boom(op: dag).map(\.naam), hoogstens: 3)
    guard !lijken.isEmpty else { return anders }
    return "Bedoelt u \(opsomming(lijken.map { "'\($0)'" }, voegwoord: "of"))?"
  }
}

extension Weigering {
  fileprivate static let zonderNaam = Weigering(
    .leegVeld, "De naam van het onderdeel ontbreekt.", advies: "Vul de naam in.", onderwerp: .veld(.onderdeel))
}
