/// How far a reading came, to go on from there when the log has become longer.
package struct LogMark: Sendable {
  /// The end of the log as it was then.
  package let kop: LogHead
  /// Nothing for a log without records.
  let einde: TermRunEnd?

  init(_ walk: LogWalk<some Sendable>) {
    kop = walk.kop
    einde = walk.grens.flatMap { grens in
      Segment(naam: grens.segment).map { segment in
        TermRunEnd(
          kop: walk.kop, segment: segment.first, offset: grens.offset, commit: grens.offset,
          volgende: .init(segment: segment.first, regel: grens.regel, offset: grens.offset))
      }
    }
  }
}

extension LogReader {
  /// Visits every record behind a mark in order, each verified as in any reading, and returns where the log ends now.
  ///
  /// Whether a destroyed payload is named by a record of destruction is settled by the reading that meets both.
  /// - Parameter na: nothing to begin with the first record.
  /// - Throws: damage at its place, after the sound records before it were visited, also when the log became another since the mark;
  ///   what `bezoek` throws.
  /// - Complexity: O(n) in the bytes behind the mark.
  package func read<Vrucht: Sendable, E: Error>(
    na mark: LogMark?, bereid: @escaping @Sendable (LogRecord) -> Vrucht, progress: Progress? = nil,
    _ bezoek: (Vrucht) throws(E) -> Void
  ) throws -> LogMark {
    let walk = try walk(WalkOptions(), na: mark?.einde, bereid: bereid, progress: progress, bezoek)
    if let damage = walk.schade.first { throw LogError(damage) }
    return LogMark(walk)
  }

  /// Whether the files say that something may stand behind a mark, without reading them.
  package func isLonger(than mark: LogMark) throws(LogError) -> Bool {
    guard let last = try Segment.list(opslag.logPad, opslag.platform).last else { return false }
    guard let end = mark.einde, end.volgende.segment == last.first else { return true }
    let status = try Segment.status(FilePath.join(opslag.logPad, last.naam), opslag.platform)
    return status?.size != end.volgende.offset
  }
}
