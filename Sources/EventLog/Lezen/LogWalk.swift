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
  }

  let opslag: Opslag
  let options: Options
  private(set) var scanner = EnvelopeScanner()
  private(set) var chain = ChainState()
  private(set) var schade: [Schade] = []
  private(set) var staart: Staart?
  /// The place where the next record would go: behind the last complete commit.
  private(set) var grens: Plaats?
  private(set) var segmenten = 0
  private(set) var bytes = 0

  private var line = 0
  /// Lines and bytes of the segment up to the end of the last complete commit, or of the last damage.
  private var boundary = (line: 0, offset: 0)
  private var unfinished: [(Envelope, LogRecord?)] = []
  private var isStopped = false

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
      let file = try LogError.on(path) { () throws(SystemError) in
        try opslag.platform.uninterrupted { () throws(SystemError) in try opslag.platform.open(path, .read) }
      }
      defer { opslag.platform.close(file) }
      do throws(SystemError) {
        try walk(file, segment, isLast: index == segments.count - 1, visit)
      } catch {
        throw LogError(error, path: path)
      }
    }
  }

  private mutating func walk(
    _ file: Descriptor, _ segment: Segment, isLast: Bool, _ visit: (Envelope, LogRecord?) -> Bool
  ) throws(SystemError) {
    var reader = LineReader(file, opslag.platform)
    var mayBeTail = isLast
    line = 0
    boundary = (0, 0)
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
          pass(error, reader.buffer, range, end: reader.offset)
        }
      case .tooLong:
        // Behind the last LF nothing was acknowledged, however much a crash left there.
        if mayBeTail, try isUnterminated(file, from: start), try isSettledByTail(file, segment) { break }
        found(
          LineFault(.regelTeLang, "deze regel is langer dan een record kan zijn"), line: line, at: start, of: segment)
        isStopped = true
      case .end(let unterminated):
        bytes += start
        if unterminated > 0 || chain.isMidCommit {
          let isSettled = isLast ? try isSettledByTail(file, segment) : false
          if !isSettled, !isStopped {
            found(Self.incomplete(unterminated), line: line, at: start, of: segment)
            chain.passUnreadable()
          }
        }
        setEnd(segment)
        return
      }
    }
    bytes += reader.offset
    setEnd(segment)
  }

  /// The record in a line, when all that the options ask for verifies.
  private mutating func inspect(
    _ buffer: [UInt8], _ range: Range<Int>, _ offset: Int, _ segment: Segment
  ) throws(LineFault) -> (Envelope, LogRecord?) {
    let envelope = try scanner.scan(buffer, range)
    if options.verifiesHashes, let fault = envelope.headerFault(in: buffer) { throw fault }
    if let fault = chain.fault(envelope) { throw fault }
    if options.verifiesHashes, let fault = envelope.contentFault(in: buffer) { throw fault }
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
    guard item.0.rest == 0 else {
      unfinished.append(item)
      return
    }
    boundary = (line, end)
    if !unfinished.isEmpty {
      for earlier in unfinished where !isStopped { isStopped = !visit(earlier.0, earlier.1) }
      unfinished.removeAll(keepingCapacity: true)
    }
    if !isStopped { isStopped = !visit(item.0, item.1) }
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

  private func isUnterminated(_ file: Descriptor, from offset: Int) throws(SystemError) -> Bool {
    let rest = try opslag.platform.contents(of: file, from: offset)
    return LineFeed.first(in: rest, 0..<rest.count) == nil
  }

  /// Looks at all that follows the last complete commit; true when it is no damage.
  private mutating func isSettledByTail(_ file: Descriptor, _ segment: Segment) throws(SystemError) -> Bool {
    let tail = try opslag.platform.contents(of: file, from: boundary.offset)
    var before = chain
    before.dropUnfinished()
    switch TornTail.judge(tail, base: boundary.offset, chain: before, scanner: &scanner) {
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
    schade.append(Schade(plaats: plaats, code: fault.code, reden: fault.reason))
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
