internal import Gesprekscyclus
internal import Kalender

/// How the last improvement track of one person in a year stands at the end of the year, or on the reference date while
/// the year runs.
struct Jaartraject {
  /// Nothing while it runs.
  let oordeel: Trajectoordeel?
}

extension Jaartraject: Jaaronderwerp {
  static let personen = Telwijze<Jaartraject>.personen(
    "personen", "Mensen", "wie in het jaar een verbetertraject had", ieder: true
  ) { _ in true }
  static let lopend = Telwijze<Jaartraject>.personen(
    "lopend", "Lopend", "wiens verbetertraject nog geen oordeel had", van: personen
  ) { $0.oordeel == nil }

  private static func afgelopen(_ naam: String, _ kop: String, _ oordeel: Trajectoordeel) -> Telwijze<Jaartraject> {
    .personen(naam, kop, "wiens verbetertraject als oordeel kreeg: \(oordeel.rawValue)", van: personen) {
      $0.oordeel == oordeel
    }
  }

  static let telwijzen = [
    personen, lopend, afgelopen("geslaagd", "Geslaagd", .geslaagd), afgelopen("deelsGeslaagd", "Deels", .deelsGeslaagd),
    afgelopen("nietGeslaagd", "Niet", .nietGeslaagd), afgelopen("afgebroken", "Afgebroken", .afgebroken),
  ]
}

extension Rapportbron {
  /// One person's improvement track on a day of the year up to the reference date; nothing without one.
  ///
  /// The unit is that of the last day of the year, or of the reference date while the year runs.
  func trajectcijfers(_ dossier: Dossier, _ medewerker: Medewerker, _ cyclus: Cyclus) -> Jaarcijfers.VanOnderdeel? {
    guard let jaar = cyclus.tijdvak else { return nil }
    let einde = min(jaar.tot, peildatum)
    guard let traject = dossier.trajecten.last(where: { $0.was(tussen: jaar.van, en: einde) }) else { return nil }
    let afronding = traject.afronding?.waarde
    // Whoever is seen up to an earlier day only may have been judged since.
    if afronding == nil, !reikt(dossier, tot: einde) { return nil }
    let stand = Jaartraject(oordeel: afronding.flatMap { $0.datum <= einde ? $0.oordeel : nil })
    return .init(onderdeel: medewerker.plek(op: einde).waarde.onderdeel, telling: Telling(stand))
  }
}

extension Verbetertraject {
  /// Whether it ran on one of these days; without a judgement it runs on after its last day.
  fileprivate func was(tussen begin: Datum, en einde: Datum) -> Bool {
    start.waarde.looptijd.van <= einde && (afronding.map { $0.waarde.datum >= begin } ?? true)
  }
}
