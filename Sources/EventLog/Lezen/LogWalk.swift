internal import Kalender
internal import Wire

/// Goes through the log from the first record to the last complete commit: the one loop behind reading, opening for
/// writing, and checking.
///
/// Takes no lock and changes nothing. Memory does not grow with the log, except for one number and one name per stream.
struct LogWalk {
  /// How much is looked at.
  struct Options {
    /// Compare every header with its hash and every payload with its commitment.
    var verifiesHashes = false
    /// Read payloads and make records.
    var makesRecords = true
    /// Read payloads to see whether they are canonical, also when no records are made.
    var checksPayloads = false
    /// Go on behind damage, to find all of it.
    var findsAll = false
    /// Visit what is sound behind damage too, and keep account of what was not visited. Needs the three above.
    var readsOn = false

    /// For a reading that goes on behind damage with what verifies by itself.
    static let doorlezen = Options(verifiesHashes: true, findsAll: true, readsOn: true)
  }

  let opslag: Opslag
  let options: Options
  private(set) var scanner = EnvelopeScanner()
  private(set) var chain = ChainState()
  private(set) var schade: [Schade] = []
  private(set) var staart: Staart?
  /// The place where the next record would go: behind the last complete commit.
  private(set) var grens: Plaats?
  /// Where the last complete commit begins, in bytes of the last segment.
  private(set) var laatsteCommit = 0
  private(set) var segmenten = 0
  private(set) var bytes = 0
  /// What was not visited, when reading on.
  private(set) var leemteboek = Leemteboek()

  private var line = 0
  /// Lines and bytes of the segment up to the end of the last complete commit, or of the last damage.
  private var boundary = (line: 0, offset: 0)
  private var unfinished: [(Envelope, LogRecord?)] = []
  private var isStopped = false
  /// End of what can't change while we read: behind it every record is verified in full.
  private var settled = Int.max

  init(_ opslag: Opslag, _ options: Options) {
    self.opslag = opslag
    self.options = options
  }

  var kop: LogKop {
    chain.nr == 0 ? .leeg : LogKop(nr: chain.nr, hash: chain.hash, tijd: Tijdstip(milliseconden: chain.time))
  }

  /// Last position of every stream.
  var versies: [String: Int] {
    var result: [String: Int] = [:]
    for (index, name) in scanner.streams.names.enumerated() where chain.version(of: index) > 0 {
      result[name] = chain.version(of: index)
    }
    return result
  }

  /// Walks. `visit` gets whole commits only, record by record, and says whether to go on.
  mutating func run(_ visit: (Envelope, LogRecord?) -> Bool) throws(LogError) {
    let segments = try Segment.lijst(opslag.logPad, opslag.platform)
    segmenten = segments.count
    for (index, segment) in segments.enumerated() where !isStopped {
      if chain.isCertain, segment.first != chain.nr + 1 {
        let reason = "het bestand hoort met record \(chain.nr + 1) te beginnen, niet met record \(segment.first)"
        found(LineFault(.segment, reason), line: 1, at: 0, of: segment)
        chain.passUnreadable()
        if isStopped { return }
      }
      let path = Pad.join(opslag.logPad, segment.naam)
      let status = try LogError.on(path) { () throws(SystemError) in
        try opslag.platform.status(of: path)
      }
      // Opening a pipe would wait for ever.
      guard status.kind == .file else {
        found(LineFault(.segment, "dit is geen gewoon bestand"), line: 1, at: 0, of: segment)
        chain.passUnreadable()
        grens = nil
        continue
      }
      let file = try LogError.on(path) { () throws(SystemError) in
        try opslag.platform.uninterrupted { () throws(SystemError) in try opslag.platform.open(path, .read) }
      }
      defer { opslag.platform.close(file) }
      do throws(SystemError) {
        try walk(file, segment, isLast: index == segments.count - 1, visit)
      } catch {
        // A bad spot on the disk costs this file, not the others.
        guard options.readsOn, error.kind == .other else { throw LogError(error, path: path) }
        found(
          LineFault(.segment, "de schijf geeft dit bestand niet verder terug"), line: line, at: boundary.offset,
          of: segment)
        chain.passUnreadable()
      }
    }
    leemteboek.sluit()
  }

  private mutating func walk(
    _ file: Descriptor, _ segment: Segment, isLast: Bool, _ visit: (Envelope, LogRecord?) -> Bool
  ) throws(SystemError) {
    var reader = LineReader(file, opslag.platform)
    var mayBeTail = isLast
    line = 0
    boundary = (0, 0)
    laatsteCommit = 0
    settled = isLast && !options.verifiesHashes ? try settledEnd(file) : Int.max
    while !isStopped {
      let start = reader.offset
      line += 1
      switch try reader.next() {
      case .line(let range):
        do throws(LineFault) {
          let item = try inspect(reader.buffer, range, start, segment)
          accept(item, end: reader.offset, visit)
        } catch {
          if mayBeTail, try isSettledByTail(file, segment) { break }
          // One look at the rest of the segment is enough; the end of the file is looked at again by itself.
          mayBeTail = false
          if isStopped { break }
          found(error, line: line, at: start, of: segment)
          if isStopped { break }
          if options.readsOn {
            passKeeping(error, reader.buffer, range, start, segment, end: reader.offset, visit)
          } else {
            pass(error, reader.buffer, range, end: reader.offset)
          }
        }
      case .tooLong:
        // Behind the last LF nothing was acknowledged, however much a crash left there.
        if mayBeTail, try isUnterminated(file, from: start), try isSettledByTail(file, segment) { break }
        found(
          LineFault(.regelTeLang, "deze regel is langer dan een record kan zijn"), line: line, at: start, of: segment)
        guard options.findsAll else {
          isStopped = true
          break
        }
        mayBeTail = false
        try reader.skipLine()
        chain.passUnreadable()
        boundary = (line, reader.offset)
      case .end(let unterminated):
        bytes += start
        if unterminated > 0 || chain.isMidCommit {
          let isSettled = isLast ? try isSettledByTail(file, segment) : false
          if !isSettled, !isStopped {
            found(Self.incomplete(unterminated), line: line, at: start, of: segment)
            chain.passUnreadable()
            if !options.readsOn { unfinished.removeAll() }
          }
        }
        setEnd(segment)
        return
      }
    }
    bytes += reader.offset
    setEnd(segment)
  }

  /// The length of the last segment when it ends with a complete commit; else 0.
  ///
  /// Behind that, a commit may be taken back and another one come in its place while we read, so that a line can begin
  /// with bytes of the one and end with bytes of the other.
  private mutating func settledEnd(_ file: Descriptor) throws(SystemError) -> Int {
    let size = try opslag.platform.length(of: file)
    var length = 4096
    while length < 8 * Segment.langsteRegel {
      let from = max(0, size - length)
      var bytes = [UInt8](repeating: 0, count: size - from)
      guard try opslag.platform.readFully(file, at: from, into: &bytes) == bytes.count, bytes.last == 0x0A
      else { return 0 }
      var start = bytes.count - 1
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      if start > 0 || from == 0 {
        guard let record = try? scanner.scan(bytes, start..<bytes.count - 1) else { return 0 }
        return record.rest == 0 && record.fault(in: bytes) == nil ? size : 0
      }
      length *= 8
    }
    return 0
  }

  /// The record in a line, when all that the options ask for verifies.
  private mutating func inspect(
    _ buffer: [UInt8], _ range: Range<Int>, _ offset: Int, _ segment: Segment
  ) throws(LineFault) -> (Envelope, LogRecord?) {
    let envelope = try scanner.scan(buffer, range)
    let verifies = options.verifiesHashes || offset + range.count >= settled
    if verifies, let fault = envelope.headerFault(in: buffer) { throw fault }
    if let fault = chain.fault(envelope) { throw fault }
    if verifies, let fault = envelope.contentFault(in: buffer) { throw fault }
    guard options.makesRecords || options.checksPayloads else { return (envelope, nil) }
    let data = try envelope.payload(in: buffer)
    guard options.makesRecords else { return (envelope, nil) }
    let plaats = Plaats(segment: segment.naam, regel: line, offset: offset)
    return (envelope, LogRecord(envelope, buffer, scanner, data, plaats))
  }

  /// Moves on; hands over the records of a commit when it is complete.
  private mutating func accept(
    _ item: (Envelope, LogRecord?), end: Int, _ visit: (Envelope, LogRecord?) -> Bool
  ) {
    chain.advance(item.0)
    // Behind damage: a further command proves that the one before it had been completed.
    if options.readsOn, let last = unfinished.last, last.0.command != item.0.command { handOver(visit) }
    guard item.0.rest == 0 else {
      unfinished.append(item)
      return
    }
    laatsteCommit = boundary.offset
    boundary = (line, end)
    if !unfinished.isEmpty { handOver(visit) }
    hand(item, visit)
  }

  private mutating func handOver(_ visit: (Envelope, LogRecord?) -> Bool) {
    for earlier in unfinished { hand(earlier, visit) }
    unfinished.removeAll(keepingCapacity: true)
  }

  private mutating func hand(_ item: (Envelope, LogRecord?), _ visit: (Envelope, LogRecord?) -> Bool) {
    guard !isStopped else { return }
    if options.readsOn, let record = item.1 { leemteboek.bezocht(record) }
    isStopped = !visit(item.0, item.1)
  }

  /// Goes on behind a line that is damaged.
  private mutating func pass(_ fault: LineFault, _ buffer: [UInt8], _ range: Range<Int>, end: Int) {
    if fault.code != .hash, let record = try? scanner.scan(buffer, range) {
      chain.advance(record, despite: fault)
    } else {
      chain.passUnreadable()
    }
    unfinished.removeAll()
    boundary = (line, end)
  }

  /// Goes on behind a line with a fault, and keeps what verifies by itself.
  ///
  /// A record that is whole but does not follow on the one before is kept, with its finding; one that comes again is not.
  /// The earlier records of a commit wait until it is sure that the commit was complete.
  private mutating func passKeeping(
    _ fault: LineFault, _ buffer: [UInt8], _ range: Range<Int>, _ offset: Int, _ segment: Segment, end: Int,
    _ visit: (Envelope, LogRecord?) -> Bool
  ) {
    boundary = (line, end)
    guard let record = try? scanner.scan(buffer, range), record.headerFault(in: buffer) == nil else {
      chain.passUnreadable()
      return
    }
    chain.advance(record, despite: fault)
    guard fault.code != .nummerDubbel else { return }
    do throws(LineFault) {
      if let fault = record.contentFault(in: buffer) { throw fault }
      let data = try record.payload(in: buffer)
      let plaats = Plaats(segment: segment.naam, regel: line, offset: offset)
      accept((record, LogRecord(record, buffer, scanner, data, plaats)), end: end, visit)
    } catch {
      if record.rest == 0 { handOver(visit) }
    }
  }

  private func isUnterminated(_ file: Descriptor, from offset: Int) throws(SystemError) -> Bool {
    let rest = try opslag.platform.contents(of: file, from: offset)
    return LineFeed.first(in: rest, 0..<rest.count) == nil
  }

  /// Looks at all that follows the last complete commit; true when it is no damage.
  private mutating func isSettledByTail(_ file: Descriptor, _ segment: Segment) throws(SystemError) -> Bool {
    var before = chain
    before.dropUnfinished()
    var tail = try opslag.platform.contents(of: file, from: boundary.offset)
    var judgement = TornTail.judge(tail, base: boundary.offset, chain: before, scanner: &scanner)
    while judgement.isDamage {
      // While a writer cuts a tail and records, a reading can mix old bytes with new ones; damage stays as it is.
      let again = try opslag.platform.contents(of: file, from: boundary.offset)
      if again == tail { break }
      tail = again
      judgement = TornTail.judge(tail, base: boundary.offset, chain: before, scanner: &scanner)
    }
    switch judgement {
    case .torn:
      if !tail.isEmpty { staart = Staart(segment: segment.naam, offset: boundary.offset, bytes: tail.count) }
    case .movedOn:
      break
    case .damage(let fault, let line, let offset):
      // In a first and quick reading the fault may lie earlier than where it was noticed.
      guard !options.findsAll else { return false }
      found(fault, line: boundary.line + line + 1, at: boundary.offset + offset, of: segment)
      return false
    }
    chain = before
    isStopped = true
    return true
  }

  private mutating func found(_ fault: LineFault, line: Int, at offset: Int, of segment: Segment) {
    let plaats = Plaats(segment: segment.naam, regel: line, offset: offset)
    let damage = Schade(plaats: plaats, code: fault.code, reden: fault.reason)
    schade.append(damage)
    if options.readsOn { leemteboek.gevonden(damage) }
    if !options.findsAll { isStopped = true }
  }

  private mutating func setEnd(_ segment: Segment) {
    grens = Plaats(segment: segment.naam, regel: boundary.line + 1, offset: boundary.offset)
  }

  private static func incomplete(_ unterminated: Int) -> LineFault {
    unterminated > 0
      ? LineFault(.vorm, "de laatste regel is niet af")
      : LineFault(.commit, "de laatste opdracht in dit bestand is niet compleet")
  }
}
