package import Kalender
internal import Wire

/// The one writer of a storage: holds the lock, keeps the state of the log, adds commits.
///
/// Ends with `close()`, or when it goes away. Not for use from several threads.
package final class LogWriter {
  enum Toestand: Equatable {
    case open
    case gesloten
    /// A sync failed, or a half-written commit could not be taken back: nothing more is written.
    case defect(LogError.Code)
  }

  package let opslag: Storage
  /// Size past which the next commit opens a new segment.
  let grens: Int
  /// A clock far beyond the last record is refused: not in a trial, where it may be set, nor when somebody confirmed it.
  private let keurtKlok: Bool
  private let slot: Descriptor
  private(set) var toestand = Toestand.open
  private(set) package var kop: LogHead
  /// Positions in streams; with an index those that came by behind it.
  private var versies: [String: Int]
  /// Proves them, and knows the positions in other streams; nothing when all of the log came by.
  private(set) var index: TermIndex?
  /// What stands there of the index turned out not to be right: what follows this writer makes it anew.
  package var isIndexBroken = false
  /// Positions of the first record behind the index, by stream: they must follow on what is in it.
  private let eersten: [String: Int]
  /// Streams of which that was looked at.
  private var bewezen: Set<String> = []
  private var segment: OpenSegment?

  init(
    opslag: Storage, grens: Int, slot: Descriptor, kop: LogHead, versies: [String: Int], segment: OpenSegment?,
    index: TermIndex?, eersten: [String: Int], isTijdBevestigd: Bool
  ) {
    self.opslag = opslag
    self.grens = grens
    self.slot = slot
    self.kop = kop
    self.versies = versies
    self.segment = segment
    self.index = index
    self.eersten = eersten
    keurtKlok = !opslag.proef && !isTijdBevestigd
  }

  deinit {
    close()
  }

  /// Position of the last record in a stream; 0 for a stream that has none. Proven: all those before it are there.
  ///
  /// - Throws: what reading the log whole throws, when the index turns out not to be right.
  package func version(of stroom: String) throws(LogError) -> Int {
    guard let index, !bewezen.contains(stroom) else { return versies[stroom] ?? 0 }
    do throws(IndexDoubt) {
      let versie = try index.version(of: stroom)
      guard eersten[stroom] ?? versie + 1 == versie + 1 else { throw IndexDoubt("gat in \(stroom)") }
      bewezen.insert(stroom)
      if versies[stroom] == nil { versies[stroom] = versie }
    } catch {
      try countVersions()
    }
    return versies[stroom] ?? 0
  }

  /// The plain way to all positions, for when the index fails.
  private func countVersions() throws(LogError) {
    var walk = LogWalk(zonderRecords: opslag, .schrijven)
    try walk.run { _, _ in true }
    if let damage = walk.schade.first { throw LogError(damage) }
    versies = walk.versies
    index = nil
    isIndexBroken = true
  }

  /// Closes the log and gives back the lock. Calling it again does nothing.
  package func close() {
    guard toestand != .gesloten else { return }
    toestand = .gesloten
    if let segment { opslag.platform.close(segment.file) }
    segment = nil
    opslag.platform.close(slot)
  }

  /// Records all of `records` as one commit, or nothing; durable when this returns.
  ///
  /// `opdracht` is the id of the command, 32 hex characters. `tijd` is raised to that of the last record when it is
  /// earlier, so that time never runs back in the log.
  ///
  /// - Throws: `.ongeldig`, `.klokVooruit`, `.schijfVol`, `.systeem`: nothing was recorded, the log is as it was. `.uitkomstOnbekend`
  ///   when the sync failed: this writer refuses everything from then on; ask again with the same `opdracht`.
  /// - Complexity: O(n) in the bytes recorded, one write and one sync.
  @discardableResult
  package func write(
    _ records: [NewRecord], actor: String, opdracht: String, time: Tijdstip
  ) throws(LogError) -> [LogRecord] {
    try requireOpen(opdracht)
    guard let command = ID128(opdracht) else {
      throw LogError(.ongeldig, "Het nummer van de opdracht moet uit 32 hexadecimale tekens bestaan.")
    }
    if keurtKlok, let laatste = kop.tijd, ClockLimit.isTooFar(time, after: laatste) {
      throw LogError(klok: time, na: laatste, nr: kop.nr)
    }
    let tijd = max(time, kop.tijd ?? time)
    try RecordCheck.check(records, actor: actor, time: tijd)

    let target = try segmentForNext(opdracht)
    let commit = try encode(records, actor, command, tijd, target)
    try requireEnd(target)
    do throws(SystemError) {
      try opslag.platform.writeAll(target.file, at: target.size, commit.bytes)
    } catch {
      throw takeBack(target, error, opdracht)
    }
    do throws(SystemError) {
      try opslag.platform.syncData(target.file)
    } catch {
      throw unknown(opdracht)
    }
    segment?.add(bytes: commit.bytes.count, lines: records.count)
    for record in commit.records { versies[record.stroom] = record.versie }
    if let last = commit.records.last { kop = LogHead(nr: last.nr, hash: last.hash, tijd: last.tijd) }
    return commit.records
  }

  /// Lets `work` put a new form of a segment in the place of the old one, and goes on with that when it is the one being written.
  func replaceSegment(_ segment: Segment, _ work: () throws(LogError) -> Void) throws(LogError) {
    guard let current = self.segment, current.segment == segment else { return try work() }
    opslag.platform.close(current.file)
    self.segment = nil
    do throws(LogError) {
      try work()
      self.segment = try OpenSegment.reopen(current, opslag)
    } catch {
      // What stands there is for the next opening to judge.
      toestand = .defect(error.code)
      throw error
    }
  }

  /// Refuses to write where something else came to stand since the last commit.
  private func requireEnd(_ target: OpenSegment) throws(LogError) {
    let path = FilePath.join(opslag.logPad, target.segment.naam)
    let size = try LogError.on(path) { () throws(SystemError) in try opslag.platform.size(target.file) }
    guard size == target.size else { throw Self.changed(path) }
  }

  private func encode(
    _ records: [NewRecord], _ actor: String, _ opdracht: ID128, _ tijd: Tijdstip, _ target: OpenSegment
  ) throws(LogError) -> (bytes: [UInt8], records: [LogRecord]) {
    let salts = try RandomSource.identifiers(records.count, opslag.platform)
    var encoder = RecordEncoder(actor: actor, opdracht: opdracht, tijd: tijd)
    var written: [LogRecord] = []
    var hash = kop.hash
    var positions: [String: Int] = [:]
    for (index, record) in records.enumerated() {
      let before = if let earlier = positions[record.stroom] { earlier } else { try version(of: record.stroom) }
      let versie = before + 1
      positions[record.stroom] = versie
      let plaats = Position(
        segment: target.segment.naam, regel: target.lines + index + 1, offset: target.size + encoder.bytes.count)
      let line = try encoder.append(
        record, nr: kop.nr + index + 1, version: versie, rest: records.count - index - 1, vorige: hash,
        zout: salts[index], plaats: plaats)
      hash = line.hash
      written.append(line)
    }
    return (encoder.bytes, written)
  }

  private func requireOpen(_ opdracht: String) throws(LogError) {
    switch toestand {
    case .open: return
    case .gesloten: throw LogError(.ongeldig, "Het logboek is al gesloten.", pad: opslag.pad)
    case .defect(.uitkomstOnbekend): throw unknown(opdracht)
    case .defect(let code):
      throw LogError(
        code, "Een eerdere fout van de schijf is niet hersteld. Start het programma opnieuw.", pad: opslag.pad)
    }
  }

  /// The segment that takes the next commit: the last one, or a new one when that is full.
  private func segmentForNext(_ opdracht: String) throws(LogError) -> OpenSegment {
    if let segment, segment.size < grens { return segment }
    let next = Segment(first: kop.nr + 1)
    let made: OpenSegment
    do throws(SystemError) {
      made = try OpenSegment.make(next, opslag)
    } catch {
      if error.isSync { throw unknown(opdracht) }
      throw LogError(error, path: FilePath.join(opslag.logPad, next.naam))
    }
    if let segment { opslag.platform.close(segment.file) }
    segment = made
    return made
  }

  /// Cuts off what a failed write left, so that the log is as it was.
  ///
  /// The cut is synced: what a next commit writes must never mix with what is left of this one.
  private func takeBack(_ target: OpenSegment, _ cause: SystemError, _ opdracht: String) -> LogError {
    let error = LogError(cause, path: FilePath.join(opslag.logPad, target.segment.naam))
    do throws(SystemError) {
      try opslag.platform.truncate(target.file, to: target.size)
      try opslag.platform.sync(target.file)
    } catch {
      if error.isSync { return unknown(opdracht) }
      // The half commit stays behind as a torn tail: never acknowledged, and cut by the next writer.
      toestand = .defect(LogError(cause, path: opslag.pad).code)
    }
    return error
  }

  private func unknown(_ opdracht: String) -> LogError {
    toestand = .defect(.uitkomstOnbekend)
    return LogError(
      .uitkomstOnbekend,
      "Uitkomst onbekend: de schijf bevestigt niet dat de gegevens bewaard zijn. Controleer de schijf en geef "
        + "daarna dezelfde opdracht opnieuw, met nummer \(opdracht). Zo wordt niets dubbel vastgelegd.", pad: opslag.pad
    )
  }
}
