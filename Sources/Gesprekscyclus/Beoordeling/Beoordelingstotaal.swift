extension Gesprek {
  /// The weighted total of the results in hundredths (340 is 3,40), or nothing while it is incomplete.
  ///
  /// Exact: weights are whole per cents that add up to 100 and values are whole, so the sum of weight × value is the
  /// mean in hundredths. It rests only on what the ratings copied, so that later changes never move it (rule 6).
  package var totaalHonderdsten: Int? {
    let wegingen = geldendeResultaten.compactMap(\.weging).filter { (1...100).contains($0) }
    guard !wegingen.isEmpty, wegingen.count == geldendeResultaten.count, wegingen.reduce(0, +) == 100 else {
      return nil
    }
    return zip(geldendeResultaten, wegingen).reduce(0) { $0 + $1.1 * $1.0.waarde }
  }

  /// The last rating of each agreement, in the order in which they were first rated.
  package var geldendeResultaten: [BeoordelingGebeurtenis.Resultaat] {
    var volgorde: [AfspraakKenmerk] = []
    for resultaat in resultaten where !volgorde.contains(resultaat.waarde.afspraak) {
      volgorde.append(resultaat.waarde.afspraak)
    }
    return volgorde.compactMap { resultaat($0)?.waarde }
  }

  /// The last rating of each competency, in the order in which they were first rated.
  package var geldendeScores: [BeoordelingGebeurtenis.Competentiescore] {
    var volgorde: [CompetentieCode] = []
    for score in competenties where !volgorde.contains(score.waarde.competentie) {
      volgorde.append(score.waarde.competentie)
    }
    return volgorde.compactMap { score($0)?.waarde }
  }
}
