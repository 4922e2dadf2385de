extension Sequence {
  /// In the order of what `sleutel` makes of each, equal ones as they came: for large values, which are moved once this way.
  ///
  /// - Complexity: O(n log n) comparisons of keys.
  func gesorteerd<Sleutel>(op sleutel: (Element) -> Sleutel, voor: (Sleutel, Sleutel) -> Bool) -> [Element] {
    let alle = Array(self)
    return alle.indices.map { (sleutel(alle[$0]), $0) }.sorted { voor($0.0, $1.0) }.map { alle[$0.1] }
  }
}
