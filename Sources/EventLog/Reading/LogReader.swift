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
  package func read<E: Error>(_ bezoek: (LogRecord) throws(E) -> Void) throws -> LogHead {
    try read(bereid: { $0 }, bezoek)
  }

  /// The same, with what `bereid` makes of every record in the place of the record itself.
  ///
  /// `bereid` may run on several threads, ahead of `bezoek` and in any order, also for records that are not visited.
  ///
  /// - Parameter progress: hears now and then how many bytes of how many were read.
  @discardableResult
  package func read<Vrucht: Sendable, E: Error>(
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, progress: Progress? = nil, _ bezoek: (Vrucht) throws(E) -> Void
  ) throws -> LogHead {
    let walk = try walk(WalkOptions(), bereid: bereid, progress: progress, bezoek)
    if let damage = walk.schade.first { throw LogError(damage) }
    return walk.kop
  }

  /// One walk through the log; what `bezoek` throws ends it and comes out as it is.
  func walk<Vrucht: Sendable, E: Error>(
    _ options: WalkOptions, na begin: TermRunEnd? = nil, bereid: @escaping @Sendable (LogRecord) -> Vrucht,
    progress: Progress? = nil, _ bezoek: (Vrucht) throws(E) -> Void
  ) throws -> LogWalk<Vrucht> {
    var walk = LogWalk(opslag, options, bereid: bereid)
    if let begin { walk.resume(begin) }
    var thrown: E?
    var meter = try progress.map { (progress) throws(LogError) in
      ProgressMeter(progress, total: try Segment.size(opslag))
    }
    defer { meter?.end() }
    try walk.run { envelope, vrucht in
      meter?.count(envelope.length)
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
    return walk
  }

  /// Where the log ends, when all of it is sound.
  package func head() throws(LogError) -> LogHead {
    var walk = LogWalk(zonderRecords: opslag, WalkOptions())
    try walk.run { _, _ in true }
    if let damage = walk.schade.first { throw LogError(damage) }
    return walk.kop
  }

  /// Whether the log is longer than so many records, as far as its lines say; for who chooses a way, and proves nothing.
  ///
  /// - Complexity: O(log n) reads for n bytes of log.
  package func hasMore(than count: Int) -> Bool {
    (try? PositionReader(opslag).boundary { nr, _ in nr <= count })?.erna != nil
  }

  /// The record that begins at `plaats`, verified by itself; nil when no record of the log begins there.
  ///
  /// - Complexity: O(1) in the log.
  package func record(at plaats: Position) -> LogRecord? {
    Segment(naam: plaats.segment).flatMap { _ in try? PositionReader(opslag).record(at: plaats).record }
  }
}

extension LogReader {
  /// The lines that begin at these places, byte for byte as they stand on disk, each with its LF.
  ///
  /// - Parameter plaatsen: in the order of the log. A place that is no longer there is passed over.
  /// - Complexity: O(n) in the bytes of the segments that are named; memory for one segment and for the lines.
  package func lines(at plaatsen: [Position]) throws(LogError) -> [UInt8] {
    var lines: [UInt8] = []
    var bytes: [UInt8] = []
    var open = ""
    for place in plaatsen {
      if place.segment != open {
        guard let segment = Segment(naam: place.segment) else { continue }
        bytes = try segment.contents(opslag)
        open = place.segment
      }
      guard place.offset < bytes.count, let end = LineFeed.first(in: bytes, place.offset..<bytes.count) else {
        continue
      }
      lines += bytes[place.offset...end]
    }
    return lines
  }

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

extension LogReader {
  /// Reads what is sound of a log that is damaged, and tells what is not (reading rule 2 of the log format).
  ///
  /// Before the damage this is what `read` gives, with what `bereid` makes of every record. Behind it come the records whose own
  /// header hash and payload commitment verify, in order and each once, and as emptied those of which only the payload does not.
  /// Nothing is repaired, and nothing is taken for granted. Every hash is computed, so this is for a log that `read` refused.
  /// Records of a commit whose end can't be seen are not visited.
  ///
  /// - Throws: when the log can't be read at all; what `bezoek` throws. Damage is in the result.
  /// - Complexity: O(n) in the bytes of the log.
  package func readThrough<Vrucht: Sendable, E: Error>(
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, progress: Progress? = nil, _ bezoek: (Vrucht) throws(E) -> Void
  ) throws -> ReadThrough {
    let walk = try walk(.doorlezen, bereid: bereid, progress: progress, bezoek)
    return walk.leemteboek.doorlezing
  }
}

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

/// Hears how much of how much is done, now and then and in the end; in bytes or in another unit, of whole numbers.
package typealias Progress = (_ done: Int, _ total: Int) -> Void

/// Counts bytes and tells of them now and then, so that telling costs nothing.
struct ProgressMeter {
  /// Bytes between two times.
  private static let step = 4 << 20

  private let progress: Progress
  private let total: Int
  private var done = 0
  private var told = 0

  init(_ progress: @escaping Progress, total: Int) {
    self.progress = progress
    self.total = total
  }

  mutating func count(_ bytes: Int) {
    done += bytes
    guard done - told >= Self.step else { return }
    told = done
    progress(done, total)
  }

  /// Nothing comes any more, for whatever reason.
  func end() { progress(total, total) }
}
