package import Kalender

/// The day whose function gives an appraisal its norms and result areas: the last day of its tijdvak that is not after
/// the conversation. Who changed function since is rated by what the former function asked.
///
/// Of other conversations it is the day itself.
private func normdag(_ soort: Gesprekssoort, _ datum: Datum, _ tijdvak: Tijdvak?) -> Datum {
  guard soort == .beoordeling, let tijdvak else { return datum }
  return min(datum, tijdvak.tot)
}

extension Vastlegging {
  package var normdag: Datum { Gesprekscyclus.normdag(soort, datum, tijdvak) }
}

extension GesprekGebeurtenis.Verslag {
  package var normdag: Datum { Gesprekscyclus.normdag(soort, datum, tijdvak) }
}

extension Gesprek {
  /// Nothing while it was not held.
  package var normdag: Datum? { verslag?.waarde.normdag }
}
