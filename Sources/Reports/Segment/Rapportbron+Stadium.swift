internal import Gesprekscyclus
internal import Kalender

extension Rapportbron {
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
