internal import Gesprekscyclus
internal import Kalender

extension Jaaroverzicht {
  /// People who had an improvement track in a year, and how their last one of that year stands.
  package struct Trajecttelling: Optelbaar, Hashable {
    package var personen = 0
    /// Without a judgement at the end of the year, or on the reference date while the year runs.
    package var lopend = 0
    package var geslaagd = 0
    package var deelsGeslaagd = 0
    package var nietGeslaagd = 0
    package var afgebroken = 0
  }
}

extension Jaaroverzicht.Trajecttelling {
  package static let nul = Self()

  package mutating func telOp(_ ander: Self) {
    personen += ander.personen
    lopend += ander.lopend
    geslaagd += ander.geslaagd
    deelsGeslaagd += ander.deelsGeslaagd
    nietGeslaagd += ander.nietGeslaagd
    afgebroken += ander.afgebroken
  }

  /// One person, by how the track ended; nothing while it runs.
  fileprivate init(_ oordeel: Trajectoordeel?) {
    personen = 1
    switch oordeel {
    case nil: lopend = 1
    case .geslaagd: geslaagd = 1
    case .deelsGeslaagd: deelsGeslaagd = 1
    case .nietGeslaagd: nietGeslaagd = 1
    case .afgebroken: afgebroken = 1
    }
  }

  var maten: [Maat] {
    [
      Maat("personen", personen), Maat("lopend", lopend, van: personen), Maat("geslaagd", geslaagd, van: personen),
      Maat("deelsGeslaagd", deelsGeslaagd, van: personen), Maat("nietGeslaagd", nietGeslaagd, van: personen),
      Maat("afgebroken", afgebroken, van: personen),
    ]
  }
}

extension Rapportbron {
  /// One person's improvement track on a day of the year up to the reference date; nothing without one.
  ///
  /// The unit is that of the last day of the year, or of the reference date while the year runs.
  func trajectcijfers(
    _ dossier: Dossier, _ medewerker: Medewerker, _ cyclus: Cyclus
  ) -> Jaarcijfers.VanOnderdeel<Jaaroverzicht.Trajecttelling>? {
    guard let jaar = cyclus.kalenderjaar else { return nil }
    let einde = min(jaar.tot, peildatum)
    guard let traject = dossier.trajecten.last(where: { $0.was(tussen: jaar.van, en: einde) }) else { return nil }
    let afronding = traject.afronding?.waarde
    // Whoever is seen up to an earlier day only may have been judged since.
    if afronding == nil, !reikt(dossier, tot: einde) { return nil }
    let oordeel = afronding.flatMap { $0.datum <= einde ? $0.oordeel : nil }
    return .init(onderdeel: medewerker.plek(op: einde).waarde.onderdeel, telling: .init(oordeel))
  }
}

extension Verbetertraject {
  /// Whether it ran on one of these days; without a judgement it runs on after its last day.
  fileprivate func was(tussen begin: Datum, en einde: Datum) -> Bool {
    start.waarde.looptijd.van <= einde && (afronding.map { $0.waarde.datum >= begin } ?? true)
  }
}
