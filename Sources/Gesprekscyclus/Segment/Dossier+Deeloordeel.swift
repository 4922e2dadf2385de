package import Kalender

/// A former manager's judgement of the own months, beside the one of the year (decision 0015).
extension Dossier {
  /// Whether two appraisals that share days are the partial judgement of a former manager and the judgement, by another,
  /// of a longer time that holds all of it: neither keeps the other from being given (rule 3).
  ///
  /// - Parameters:
  ///   - een: the days of one, and who was manager on its norm day.
  ///   - ander: those of the other.
  func isDeelNaastGeheel(
    _ een: (tijdvak: Tijdvak, chef: Personeelsnummer?), _ ander: (tijdvak: Tijdvak, chef: Personeelsnummer?)
  ) -> Bool {
    func isDeel(
      _ deel: (tijdvak: Tijdvak, chef: Personeelsnummer?), _ geheel: (tijdvak: Tijdvak, chef: Personeelsnummer?)
    )
      -> Bool
    {
      guard let chef = deel.chef, geheel.chef != chef, geheel.tijdvak.van <= deel.tijdvak.van,
        deel.tijdvak.tot < geheel.tijdvak.tot
      else { return false }
      return beoordelaarssegmenten(deel.tijdvak).allSatisfy { $0.plek.leidinggevende == chef }
    }
    return isDeel(een, ander) || isDeel(ander, een)
  }

  /// The days of the cycle's year that this manager may judge and that no held appraisal in this dossier is about: of one
  /// function and in one stretch each, those long enough for an appraisal first.
  ///
  /// - Parameter laatste: the last day as manager.
  package func eigenDelen(_ cyclus: Cyclus, van chef: Personeelsnummer, tot laatste: Datum) -> [Tijdvak] {
    let beoordeeld = gesprekken.filter { $0.soort == .beoordeling }.compactMap { $0.verslag?.waarde.tijdvak }
    let open = geleid(cyclus, door: chef, tot: laatste).flatMap { $0.zonder(beoordeeld) }
    let lang = open.filter { $0.duurt(maanden: cyclus.regeling.tijdvak.minMaanden) }
    return lang.isEmpty && beoordeeld.isEmpty ? open : lang
  }

  /// The stretches of the year, of one function each, with this direct manager.
  package func geleid(_ cyclus: Cyclus, door chef: Personeelsnummer, tot laatste: Datum) -> [Tijdvak] {
    guard let jaar = cyclus.tijdvak, let span = Tijdvak(van: jaar.van, tot: min(jaar.tot, laatste)) else {
      return []
    }
    return beoordelaarssegmenten(span).filter { $0.plek.leidinggevende == chef }.map(\.tijdvak)
  }
}
