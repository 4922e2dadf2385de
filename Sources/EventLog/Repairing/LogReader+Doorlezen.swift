extension LogReader {
  /// Reads what is sound of a log that is damaged, and tells what is not (reading rule 2 of the log format).
  ///
  /// Before the damage this is what `lees` gives. Behind it come the records whose own header hash and payload commitment
  /// verify, in order and each once; nothing is repaired, and nothing is taken for granted. Every hash is computed, so
  /// this is for a log that `lees` refused. Records of a commit whose end can't be seen are not visited.
  ///
  /// - Throws: when the log can't be read at all; what `bezoek` throws. Damage is in the result.
  /// - Complexity: O(n) in the bytes of the log.
  package func leesDoor<E: Error>(_ bezoek: (LogRecord) throws(E) -> Void) throws -> ReadThrough {
    try leesDoor(bereid: { $0 }, bezoek)
  }

  /// The same, with what `bereid` makes of every record; see `lees`.
  package func leesDoor<Vrucht: Sendable, E: Error>(
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, _ bezoek: (Vrucht) throws(E) -> Void
  ) throws -> ReadThrough {
    var walk = LogWalk(opslag, .doorlezen, bereid: bereid)
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
    return ReadThrough(kop: walk.leemteboek.kop, aantal: walk.leemteboek.aantal, leemten: walk.leemteboek.leemten)
  }
}
