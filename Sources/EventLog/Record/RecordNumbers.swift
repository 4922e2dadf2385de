/// A set of record numbers, kept as ranges.
package struct RecordNumbers: Hashable, Sendable {
  /// In order, none touching the next.
  package let ranges: [ClosedRange<Int>]

  /// All numbers in any of these ranges.
  ///
  /// - Complexity: O(n log n) in the ranges.
  package init(_ ranges: some Sequence<ClosedRange<Int>>) {
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound - 1 <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  package init(numbers: some Sequence<Int>) { self.init(numbers.lazy.map { $0...$0 }) }

  package var isEmpty: Bool { ranges.isEmpty }

  package var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// - Complexity: O(log n) in the ranges.
  package func contains(_ nr: Int) -> Bool { overlaps(nr...nr) }

  /// Whether any of these numbers is in it.
  package func overlaps(_ range: ClosedRange<Int>) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= range.upperBound
  }
}
