internal import Wire

/// The new form of one segment: payloads that are to be destroyed become null, and nothing else changes.
struct SegmentEmptying {
  let segment: Segment
  /// Payloads that go.
  private(set) var aantal = 0
  private(set) var oud: [UInt8]
  private(set) var nieuw: [UInt8] = []

  /// - Parameter nummers: of the records that are to be without payload.
  /// - Throws: what can't be read; damage, in a log that was sound a moment ago.
  /// - Complexity: O(n) in the bytes of the segment, which is held in memory twice.
  init(_ segment: Segment, _ nummers: RecordNumbers, _ opslag: Storage) throws(LogError) {
    self.segment = segment
    oud = try segment.contents(opslag)
    nieuw.reserveCapacity(oud.count)
    var scanner = EnvelopeScanner()
    var (start, line) = (0, 1)
    while let end = LineFeed.first(in: oud, start..<oud.count) {
      do throws(LineFault) {
        let envelope = try scanner.check(oud, start..<end)
        if Self.mustGo(envelope, nummers) {
          nieuw += envelope.emptiedLine(of: oud)
          aantal += 1
        } else {
          nieuw += oud[start...end]
        }
      } catch {
        throw Self.damage(error, segment, line, start)
      }
      (start, line) = (end + 1, line + 1)
    }
    nieuw += oud[start...]
  }

  /// What the log records of itself explains the holes, and stays.
  private static func mustGo(_ envelope: Envelope, _ nummers: RecordNumbers) -> Bool {
    envelope.stream != 0 && !envelope.isDestroyed && nummers.contains(envelope.nr)
  }

  /// Puts the new form in the place of the old one, durable when this returns.
  ///
  /// Written beside it, read back, and compared line by line with what stands there, before it takes its name.
  /// - Throws: the old form stands then, or after a failed sync one of both.
  func replace(_ opslag: Storage, _ nummers: RecordNumbers) throws(LogError) {
    let platform = opslag.platform
    let path = FilePath.join(opslag.logPad, segment.naam)
    let beside = path + DestructionLeftovers.suffix
    // Opened before the rename, so that nothing but the sync can fail behind it.
    let directory = try LogError.on(opslag.logPad) { () throws(SystemError) in
      try platform.open(opslag.logPad, .directory)
    }
    defer { platform.close(directory) }
    try LogError.on(beside) { () throws(SystemError) in
      let file = try platform.open(beside, .createOrReplace)
      defer { platform.close(file) }
      try platform.writeAll(file, at: 0, nieuw)
      try platform.sync(file)
    }
    let geschreven = try LogError.on(beside) { () throws(SystemError) in try platform.contents(beside) }
    guard geschreven == nieuw, Self.differsOnly(from: oud, to: geschreven, in: nummers) else {
      throw LogError(
        .systeem,
        "‘\(beside)’ is anders dan geschreven is. Er is niets vervangen. Controleer de schijf en probeer het opnieuw.",
        pad: beside)
    }
    try LogError.on(path) { () throws(SystemError) in
      try platform.rename(beside, to: path)
      try platform.sync(directory)
    }
  }

  /// Whether both have the same lines, but for payloads of these records that are gone in the second.
  static func differsOnly(from old: [UInt8], to new: [UInt8], in nummers: RecordNumbers) -> Bool {
    var scanner = EnvelopeScanner()
    var (left, right) = (0, 0)
    while let leftEnd = LineFeed.first(in: old, left..<old.count) {
      guard let rightEnd = LineFeed.first(in: new, right..<new.count) else { return false }
      let isSame = leftEnd - left == rightEnd - right && old[left..<leftEnd] == new[right..<rightEnd]
      if !isSame {
        guard let was = try? scanner.scan(old, left..<leftEnd), let becomes = try? scanner.scan(new, right..<rightEnd),
          old[was.header] == new[becomes.header], was.hash == becomes.hash, becomes.isDestroyed, mustGo(was, nummers)
        else { return false }
      }
      (left, right) = (leftEnd + 1, rightEnd + 1)
    }
    return old[left...] == new[right...]
  }

  private static func damage(_ fault: LineFault, _ segment: Segment, _ line: Int, _ offset: Int) -> LogError {
    let plaats = Position(segment: segment.naam, regel: line, offset: offset)
    return LogError(Damage(plaats: plaats, code: fault.code, reden: fault.reason))
  }
}
