extension Gesprek {
  /// The weighted total of the results in hundredths (340 is 3,40), or nothing while it is incomplete.
  ///
  /// Exact: weights are whole per cents that add up to 100 and values are whole, so the sum of weight × value is the
  /// mean in hundredths. It rests only on what the ratings copied, so that later changes never move it (rule 6).
  package var totaalHonderdsten: Int? {
    let wegingen = resultaten.map(\.waarde.weging)
    guard !wegingen.isEmpty, !wegingen.contains(nil), wegingen.reduce(0, { $0 + ($1 ?? 0) }) == 100 else { return nil }
    return resultaten.reduce(0) { $0 + ($1.waarde.weging ?? 0) * $1.waarde.waarde }
  }
}
