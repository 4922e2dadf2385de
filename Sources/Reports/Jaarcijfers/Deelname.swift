internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// Someone who was expected to have the conversation of a stage, and the conversation that was held.
///
/// Expected is whom the regeling says; where it says nothing, who was in service on the first and on the last day of the
/// stage's window: who came or left in between could not be asked to plan within it. Nor is who is seen only up to a day
/// before its end. Someone counts once, however many conversations were held.
struct Deelname {
  let medewerker: Medewerker
  /// The first one held within the window, else the first one held; nothing when none was held yet.
  let gesprek: Gesprek?
  let venster: Tijdvak

  /// The unit as the conversation recorded it, else the unit on the last day of the window.
  var onderdeel: String {
    gesprek?.verslag?.waarde.omstandigheden?.onderdeel ?? medewerker.plek(op: venster.tot).waarde.onderdeel
  }
}

extension Deelname: Jaaronderwerp {
  static let verwacht = Telwijze<Deelname>.personen(
    "verwacht", "Verwacht", "wie op de eerste en op de laatste dag van de periode in dienst is", ieder: true
  ) { _ in true }
  static let gehouden = Telwijze<Deelname>.personen(
    "gehouden", "Gehouden", "met wie het gesprek is gehouden", van: verwacht, mist: true
  ) { $0.gesprek != nil }
  static let opTijd = Telwijze<Deelname>.personen(
    "opTijd", "Op tijd", "in de periode gehouden", van: verwacht, mist: true
  ) { deelname in deelname.gesprek?.gehouden.map(deelname.venster.bevat) ?? false }
  /// Rule 12.
  static let laatVastgelegd = Telwijze<Deelname>.personen(
    "laatVastgelegd", "Laat", "meer dan 7 dagen later vastgelegd", van: verwacht
  ) { ($0.gesprek?.dagenLater ?? 0) > 7 }
  static let nietGehouden = Telwijze<Deelname>.personen(
    "nietGehouden", "Niet", "met wie het gesprek niet is gehouden", van: verwacht
  ) { $0.gesprek == nil }

  static let telwijzen = [verwacht, gehouden, opTijd, laatVastgelegd, nietGehouden]
}

extension Rapportbron {
  /// What this person was expected in, with what was held by the reference date; nothing when not expected.
  ///
  /// - Complexity: O(g) for g conversations.
  func deelname(van dossier: Dossier, aan stadium: Stadium, in cyclus: Cyclus) -> Deelname? {
    guard let medewerker = dossier.medewerker, let venster = cyclus.vensters(stadium, voor: medewerker).last,
      stadium.isVerwacht(medewerker, in: venster), reikt(dossier, tot: venster.tot)
    else { return nil }
    let gehouden = gehouden(voor: stadium.soort, dossier, cyclus)
    let binnen = gehouden.first { $0.gehouden.map(venster.bevat) ?? false }
    return Deelname(medewerker: medewerker, gesprek: binnen ?? gehouden.first, venster: venster)
  }

  /// The conversations that were held for a stage of a cycle by the reference date, by day; none while it still asks
  /// something.
  ///
  /// The stage of the appraisal is only done when every part of the year long enough for an appraisal of its own has
  /// one; then the conversation about the last part counts, so that a person counts once.
  func gehouden(voor soort: Gesprekssoort, _ dossier: Dossier, _ cyclus: Cyclus) -> [Gesprek] {
    let alle = dossier.gehoudenGesprekken(cyclus: cyclus.jaar, soort: soort, tot: peildatum)
    guard soort == .beoordeling, !alle.isEmpty else { return alle }
    guard dossier.openDelen(cyclus, tot: peildatum).isEmpty else { return [] }
    return dossier.indeling(cyclus).isGesplitst ? Array(alle.suffix(1)) : alle
  }
}

extension Stadium {
  /// Whether someone is expected in the conversation of this window.
  func isVerwacht(_ medewerker: Medewerker, in venster: Tijdvak) -> Bool {
    guard verwacht(medewerker, in: venster) else { return false }
    guard case .vast = self.venster, verwacht == .laatsteDag else { return true }
    return medewerker.isInDienst(op: venster.van)
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
