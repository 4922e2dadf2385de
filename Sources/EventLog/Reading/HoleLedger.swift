/// Destroyed payloads, and what the log says of them: collected on the way, and settled at the end, as the record that names one
/// comes later.
///
/// A hole that no record of destruction names is damage. Otherwise anybody who can write in the files could take back a withdrawal
/// or a judgement by emptying it, and every hash would still verify. The other way round, a payload that is named and stands there
/// is no damage, but it should be gone.
struct HoleLedger {
  private var gaten: [(nr: Int, plaats: Position)] = []
  private var verslagen: [(nr: Int, verslag: DestructionReport)] = []
  private var voltooid: Set<Int> = []
  /// What the log records of itself is never destroyed, as it explains the rest.
  private var beheer: [Int] = []

  mutating func see(_ nr: Int, _ plaats: Position) { gaten.append((nr, plaats)) }

  /// Sees a record of stream `beheer`.
  mutating func seeAdmin(_ nr: Int, _ zegt: AdminClaims) {
    beheer.append(nr)
    if let verslag = zegt.vernietigt { verslagen.append((nr, verslag)) }
    voltooid.formUnion(zegt.voltooit)
  }

  /// The holes that nothing explains, in the order of the log.
  ///
  /// - Complexity: O(n log n) in the holes and the ranges that are named.
  var onverklaard: [(nr: Int, schade: Damage)] {
    if gaten.isEmpty { return [] }
    let genoemd = RecordNumbers(verslagen.flatMap(\.verslag.records))
    return gaten.sorted { $0.nr < $1.nr }.compactMap { gat in
      if genoemd.contains(gat.nr) { return nil }
      return (gat.nr, Damage(plaats: gat.plaats, code: .vernietigdZonderVerslag, reden: Self.reason(gat.nr)))
    }
  }

  /// How far what is named is gone.
  ///
  /// - Complexity: O(n log n) in the records that are named.
  var stand: DestructionState {
    if verslagen.isEmpty { return DestructionState() }
    let weg = RecordNumbers(numbers: gaten.map(\.nr) + beheer)
    let klaar = RecordNumbers(verslagen.filter { voltooid.contains($0.nr) }.flatMap(\.verslag.records))
    let genoemd = RecordNumbers(verslagen.flatMap(\.verslag.records))
    let nog = genoemd.ranges.joined().filter { !weg.contains($0) }
    return DestructionState(
      nietVoltooid: RecordNumbers(numbers: nog.filter { !klaar.contains($0) }),
      teruggekomen: RecordNumbers(numbers: nog.filter { klaar.contains($0) }),
      begonnen: verslagen.filter { $0.verslag.voorstel != nil && !voltooid.contains($0.nr) }.map(\.nr))
  }

  private static func reason(_ nr: Int) -> String {
    "de inhoud van record \(nr) is vernietigd, en geen later record zegt waarom"
  }
}

/// How far what was to be destroyed is destroyed.
package struct DestructionState: Equatable, Sendable {
  /// Payloads that are named by a record of destruction and that still stand there.
  package var nietVoltooid: RecordNumbers = RecordNumbers([])
  /// Payloads that were destroyed to the end and stand there again, as after a file was put back from a backup.
  package var teruggekomen: RecordNumbers = RecordNumbers([])
  /// Records of destruction that began one which is not recorded as finished.
  package var begonnen: [Int] = []

  /// Nothing is left to be done.
  package var isAf: Bool { nietVoltooid.isEmpty && teruggekomen.isEmpty && begonnen.isEmpty }
}
