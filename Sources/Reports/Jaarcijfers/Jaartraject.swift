internal import Gesprekscyclus
internal import Kalender

/// How the last improvement track of one person in a year stands at the end of the year, or on the reference date while
/// the year runs; of most people there is none.
enum Jaartraject {
  case geen, loopt
  case afgelopen(Trajectoordeel)
}

extension Jaartraject: Jaaronderwerp {
  static let mensen = Telwijze<Jaartraject>.personen(
    "mensen", "Mensen",
    "wie er aan het einde van het jaar werkte (of op de dag van het overzicht), of een verbetertraject had",
    ieder: true
  ) { _ in true }
  static let personen = Telwijze<Jaartraject>.personen(
    "personen", "Traject", "wie in het jaar een verbetertraject had", van: mensen
  ) { if case .geen = $0 { false } else { true } }
  static let lopend = Telwijze<Jaartraject>.personen(
    "lopend", "Lopend", "wiens verbetertraject nog geen oordeel had", van: personen, isAntwoord: true
  ) { if case .loopt = $0 { true } else { false } }

  private static func afgelopen(_ naam: String, _ kop: String, _ oordeel: Trajectoordeel) -> Telwijze<Jaartraject> {
    .personen(
      naam, kop, "wiens verbetertraject als oordeel kreeg: \(oordeel.rawValue)", van: personen, isAntwoord: true
    ) {
      if case .afgelopen(oordeel) = $0 { true } else { false }
    }
  }

  static let telwijzen = [
    mensen, personen, lopend, afgelopen("geslaagd", "Geslaagd", .geslaagd),
    afgelopen("deelsGeslaagd", "Deels", .deelsGeslaagd),
    afgelopen("nietGeslaagd", "Niet", .nietGeslaagd), afgelopen("afgebroken", "Afgebroken", .afgebroken),
  ]
}

extension Rapportbron {
  /// One person's improvement track on a day of the year up to the reference date; of who worked there then also that there was
  /// none, so that a unit is not shown by having one.
  ///
  /// The unit is that of the last day of the year, or of the reference date while the year runs.
  func trajectcijfers(_ dossier: Dossier, _ medewerker: Medewerker, _ cyclus: Cyclus) -> Jaarcijfers.VanOnderdeel? {
    guard let jaar = cyclus.tijdvak else { return nil }
    let einde = min(jaar.tot, peildatum)
    let traject = dossier.trajecten.last { $0.was(tussen: jaar.van, en: einde) }
    let afronding = traject?.afronding?.waarde
    // Whoever is seen up to an earlier day only may have been judged since, or have got one.
    if afronding == nil, !reikt(dossier, tot: einde) { return nil }
    let stand: Jaartraject
    if traject == nil {
      guard medewerker.isInDienst(op: einde) else { return nil }
      stand = .geen
    } else {
      stand = afronding.flatMap { $0.datum <= einde ? .afgelopen($0.oordeel) : nil } ?? .loopt
    }
    return .init(onderdeel: medewerker.plek(op: einde).waarde.onderdeel, telling: Telling(stand))
  }
}

extension Verbetertraject {
  /// Whether it ran on one of these days; without a judgement it runs on after its last day.
  fileprivate func was(tussen begin: Datum, en einde: Datum) -> Bool {
    start.waarde.looptijd.van <= einde && (afronding.map { $0.waarde.datum >= begin } ?? true)
  }
}
