/// Destroyed payloads, and what the log says of them: collected on the way, and settled at the end, as the record that names one
/// comes later.
///
/// A hole that no record of destruction names is damage. Otherwise anybody who can write in the files could take back a withdrawal
/// or a judgement by emptying it, and every hash would still verify.
struct HoleLedger {
  private var gaten: [(nr: Int, plaats: Position)] = []
  private var genoemd: [ClosedRange<Int>] = []

  mutating func see(_ nr: Int, _ plaats: Position) { gaten.append((nr, plaats)) }

  mutating func name(_ records: [ClosedRange<Int>]) { genoemd += records }

  /// The holes that nothing explains, in the order of the log.
  ///
  /// - Complexity: O(n log n) in the holes and the ranges that are named.
  var onverklaard: [(nr: Int, schade: Damage)] {
    var open = genoemd.sorted { $0.lowerBound < $1.lowerBound }[...]
    var tot = 0
    return gaten.sorted { $0.nr < $1.nr }.compactMap { gat in
      while let next = open.first, next.lowerBound <= gat.nr {
        tot = max(tot, next.upperBound)
        open.removeFirst()
      }
      guard gat.nr > tot else { return nil }
      return (gat.nr, Damage(plaats: gat.plaats, code: .vernietigdZonderVerslag, reden: Self.reason(gat.nr)))
    }
  }

  private static func reason(_ nr: Int) -> String {
    "de inhoud van record \(nr) is vernietigd, en geen later record zegt waarom"
  }
}
