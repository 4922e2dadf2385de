package import Kalender
internal import Wire

/// Destroys payloads on purpose: explicit, recorded before and after, and such that it can be finished after any interruption.
///
/// ```
/// 1  one commit: which records, and why (`vernietiging.uitgevoerd`)               begun: from here on it is destroyed
/// 2  projecties/ and quarantaine/ are emptied                                     synced
/// 3  each segment: new form beside it, compared, synced, renamed                  synced
/// 4  projecties/ once more, for who was reading meanwhile                         synced
/// 5  one commit: it is done (`vernietiging.voltooid`)
/// ```
///
/// The place of who keeps something in projecties/ is held all the while, so that nothing is made there of what is about to go.
///
/// The commit of 1 is made by who decides, with `DestructionReport.records` in it. All the rest is `finish`, which goes on from what
/// it finds: run again after an interruption, it does what is left; run on a log in which a destroyed payload came back, it destroys
/// that again. Header and hash of each record stay, so chain and root stay.
package enum Destruction {
  /// Destroys what the log names and what still stands there.
  ///
  /// - Parameters:
  ///   - actor: who is named in the record.
  ///   - time: of that record.
  /// - Returns: nil when nothing was left to be done.
  /// - Throws: `.vergrendeld` when another process writes, or keeps something in `projecties/`, `.beschadigd` (nothing is changed then), `.uitkomstOnbekend` when a sync
  ///   fails, others when a file can't be read or written: run it again.
  /// - Complexity: O(n) in the bytes of the log; memory for two segments.
  package static func finish(
    _ opslag: Storage, actor: String, time: Tijdstip, grens: Int = Segment.grens,
    _ openwijze: WriterOptions = .gewoon
  ) throws(LogError) -> DestructionResult? {
    try finish(
      opslag, actor: actor, time: time, grens: grens, openwijze, in: try ProjectionPlace(opslag, openwijze.geduld))
  }

  private static func finish(
    _ opslag: Storage, actor: String, time: Tijdstip, grens: Int, _ openwijze: WriterOptions,
    in place: borrowing ProjectionPlace?
  ) throws(LogError) -> DestructionResult? {
    var ledger = DestructionLedger()
    let writer = try LogWriter.open(opslag, actor: actor, grens: grens, openwijze) { ledger.see($0) }
    defer { writer.close() }
    let work = try ledger.segments(opslag)
    guard !work.isEmpty || ledger.isOpen else { return nil }
    try DestructionLeftovers.remove(opslag)
    var records = 0
    for segment in work {
      let emptying = try SegmentEmptying(segment, ledger.numbers, opslag)
      guard emptying.aantal > 0 else { continue }
      try writer.replaceSegment(segment) { () throws(LogError) in try emptying.replace(opslag, ledger.numbers) }
      records += emptying.aantal
    }
    // Also when an earlier run put them in place and could not say so. This syncs the names in log/ too.
    try DestructionLeftovers.remove(opslag)
    let completion = DestructionCompletion(
      verslagen: ledger.verslagen, records: records, segmenten: work.count)
    let written = try writer.write(
      [completion.record], actor: actor, opdracht: try RandomSource.identifier(opslag.platform).description, time: time)
    return written.first.map { DestructionResult(record: $0, voltooiing: completion) }
  }
}

/// What a run of `Destruction.finish` did.
package struct DestructionResult: Equatable, Sendable {
  /// The record that tells of it.
  package let record: LogRecord
  package let voltooiing: DestructionCompletion
}

/// What the log says is to be destroyed, and what it says is done.
struct DestructionLedger {
  private var reports: [(nr: Int, report: DestructionReport)] = []
  private var finished: Set<Int> = []

  mutating func see(_ record: LogRecord) {
    if let report = DestructionReport(record) { reports.append((record.nr, report)) }
    if let completion = DestructionCompletion(record) { finished.formUnion(completion.verslagen) }
  }

  /// One was begun and is not recorded as finished.
  var isOpen: Bool { reports.contains { $0.report.voorstel != nil && !finished.contains($0.nr) } }

  var numbers: RecordNumbers { RecordNumbers(reports.flatMap(\.report.records)) }

  /// All that will be finished.
  var verslagen: [Int] { reports.map(\.nr) }

  /// The segments in which a payload stands that should be gone.
  func segments(_ opslag: Storage) throws(LogError) -> [Segment] {
    let numbers = numbers
    if numbers.isEmpty { return [] }
    let all = try Segment.list(opslag.logPad, opslag.platform)
    var found: [Segment] = []
    for (index, segment) in all.enumerated() {
      let end = index + 1 < all.count ? all[index + 1].first - 1 : Int.max
      guard numbers.overlaps(segment.first...max(segment.first, end)) else { continue }
      if try SegmentEmptying(segment, numbers, opslag).aantal > 0 { found.append(segment) }
    }
    return found
  }
}
