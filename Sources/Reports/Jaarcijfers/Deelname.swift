internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// Someone who was expected to have the conversation of a stage, and the conversation that was held.
///
/// Expected is who was in service on the first and on the last day of the stage's window: who came or left in
/// between could not be asked to plan within it; nor is who is seen only up to a day before its end. Someone counts
/// once, however many conversations were held.
struct Deelname {
  let medewerker: Medewerker
  /// The first one held within the window, else the first one held; nothing when none was held yet.
  let gesprek: Gesprek?
  let venster: Tijdvak

  var isOpTijd: Bool { gesprek?.gehouden.map(venster.bevat) ?? false }

  /// Recorded more than a week after it was held (rule 12).
  var isLaatVastgelegd: Bool { (gesprek?.dagenLater ?? 0) > 7 }

  /// The unit as the conversation recorded it, else the unit on the last day of the window.
  var onderdeel: String {
    gesprek?.verslag?.waarde.omstandigheden?.onderdeel ?? medewerker.plek(op: venster.tot).waarde.onderdeel
  }
}

extension Deelname {
  var telling: Jaaroverzicht.Stadiumtelling {
    Jaaroverzicht.Stadiumtelling(
      verwacht: 1, gehouden: gesprek == nil ? 0 : 1, opTijd: isOpTijd ? 1 : 0, laatVastgelegd: isLaatVastgelegd ? 1 : 0)
  }
}

extension Rapportbron {
  /// What this person was expected in, with what was held by the reference date; nothing when not expected.
  ///
  /// - Complexity: O(g) for g conversations.
  func deelname(van dossier: Dossier, aan stadium: Stadium, in cyclus: Cyclus) -> Deelname? {
    guard let venster = stadium.venster(in: cyclus.jaar), let medewerker = dossier.medewerker,
      medewerker.isInDienst(op: venster.van), medewerker.isInDienst(op: venster.tot), reikt(dossier, tot: venster.tot)
    else { return nil }
    let gehouden = gehouden(voor: stadium.soort, dossier, cyclus)
    let binnen = gehouden.first { $0.gehouden.map(venster.bevat) ?? false }
    return Deelname(medewerker: medewerker, gesprek: binnen ?? gehouden.first, venster: venster)
  }
}

extension Dossier {
  /// The conversations held up to a day, by the day they were held.
  func gehoudenGesprekken(cyclus jaar: Int, soort: Gesprekssoort, tot: Datum) -> [Gesprek] {
    func dag(_ gesprek: Gesprek) -> Int { gesprek.gehouden?.dagnummer ?? 0 }
    return gesprekken(cyclus: jaar, soort: soort)
      .filter { gesprek in gesprek.gehouden.map { $0 <= tot } ?? false }
      .sorted { (dag($0), $0.kenmerk) < (dag($1), $1.kenmerk) }
  }
}
