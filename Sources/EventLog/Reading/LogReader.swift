/// Reads the log without a lock, also while another process writes, and from a directory that may only be read.
///
/// Sees whole commits only; what a writer has not finished is not there yet. Checks form, numbering,
/// chain, commits and every hash on the way; the Merkle root and a list of all damage are for `LogVerification`.
package struct LogReader: Sendable {
  package let opslag: Storage

  package init(opslag: Storage) {
    self.opslag = opslag
  }

  /// Visits every record in order and returns where the log ends.
  ///
  /// Nothing is known of later records when `bezoek` is called; what it throws ends the reading and comes out as it is.
  ///
  /// - Throws: `LogError` `.beschadigd` with the place of the first damage, after the sound records before it were
  ///   visited; what `bezoek` throws.
  /// - Complexity: O(n) in the bytes of the log; memory for one commit and for the names of the streams.
  @discardableResult
  package func lees<E: Error>(_ bezoek: (LogRecord) throws(E) -> Void) throws -> LogHead {
    try lees(bereid: { $0 }, bezoek)
  }

  /// The same, with what `bereid` makes of every record in the place of the record itself.
  ///
  /// `bereid` may run on several threads, ahead of `bezoek` and in any order, also for records that are not visited.
  @discardableResult
  package func lees<Vrucht: Sendable, E: Error>(
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, _ bezoek: (Vrucht) throws(E) -> Void
  ) throws -> LogHead {
    var walk = LogWalk(opslag, WalkOptions(verifiesHashes: true), bereid: bereid)
    var thrown: E?
    try walk.run { _, vrucht in
      guard let vrucht else { return true }
      do throws(E) {
        try bezoek(vrucht)
        return true
      } catch {
        thrown = error
        return false
      }
    }
    if let thrown { throw thrown }
    if let damage = walk.schade.first { throw LogError(nauwkeurig(damage)) }
    return walk.kop
  }

  /// Where the log ends, by a quick reading: hashes are not computed, but for what a writer may be changing.
  package func kop() throws(LogError) -> LogHead {
    var walk = LogWalk(zonderRecords: opslag, WalkOptions())
    try walk.run { _, _ in true }
    if let damage = walk.schade.first { throw LogError(nauwkeurig(damage)) }
    return walk.kop
  }

  /// The record that begins at `plaats`, for an index that remembered it; nil when no record of the log begins there.
  ///
  /// - Complexity: O(1) in the log; one read of 256 KiB, more for a longer record.
  package func record(op plaats: Position) throws(LogError) -> LogRecord? {
    guard Segment(naam: plaats.segment) != nil else { return nil }
    let path = FilePath.join(opslag.logPad, plaats.segment)
    return try LogError.on(path) { () throws(SystemError) in
      let file = try opslag.platform.uninterrupted { () throws(SystemError) in
        try opslag.platform.open(path, .read)
      }
      defer { opslag.platform.close(file) }
      var reader = LineReader(file, opslag.platform, from: plaats.offset)
      guard case .line(let range) = try reader.next() else { return nil }
      var scanner = EnvelopeScanner()
      return try? scanner.keur(reader.buffer, range, na: nil, .record) { _ in plaats }.vrucht
    }
  }

  /// The damage as a full verification places it: a changed hash shows only one record later in a quick reading.
  private func nauwkeurig(_ damage: Damage) -> Damage {
    var walk = LogWalk(zonderRecords: opslag, WalkOptions(verifiesHashes: true))
    try? walk.run { _, _ in true }
    return walk.schade.first ?? damage
  }
}
