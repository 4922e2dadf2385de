extension Gesprek {
  /// The weighted total of the results in hundredths (340 is 3,40), or nothing while it is incomplete.
  ///
  /// Exact: weights are whole per cents that add up to 100 and values are whole, so the sum of weight × value is the
  /// mean in hundredths. It rests only on what the ratings copied, so that later changes never move it (rule 6).
  package var totaalHonderdsten: Int? {
    let wegingen = resultaten.compactMap(\.waarde.weging).filter { (1...100).contains($0) }
    guard !wegingen.isEmpty, wegingen.count == resultaten.count, wegingen.reduce(0, +) == 100 else { return nil }
    return zip(resultaten, wegingen).reduce(0) { $0 + $1.1 * $1.0.waarde.waarde }
  }
}
