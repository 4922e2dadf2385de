internal import Wire

/// A segment line by line, in one thread: the plain way, by which every other way is tested.
extension LogWalk {
  mutating func walk(
    _ file: Descriptor, _ segment: Segment, size: Int, isLast: Bool, _ visit: (Envelope, Vrucht?) -> Bool
  ) throws(SystemError) {
    var mayBeTail = isLast
    self.segment = segment.naam
    let begin = begin.flatMap { $0.volgende.segment == segment.first ? $0 : nil }
    line = (begin?.volgende.regel ?? 1) - 1
    boundary = (line, begin?.volgende.offset ?? 0)
    laatsteCommit = begin.map { $0.segment == segment.first ? $0.commit : 0 } ?? 0
    guard size >= boundary.offset else {
      found(LineFault(.segment, "dit bestand is korter geworden"), line: line, at: size, of: segment)
      return
    }
    settled = isLast && !options.verifiesHashes ? try settledEnd(file) : Int.max
    var reader = LineReader(file, opslag.platform, from: walkInBlokken(file, segment, size: size, visit))
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

  /// The record in a line, when all that the options ask for verifies.
  private mutating func inspect(
    _ buffer: [UInt8], _ range: Range<Int>, _ offset: Int, _ segment: Segment
  ) throws(LineFault) -> Vondst {
    let envelope = try scanner.scan(buffer, range)
    let verifies = options.verifiesHashes || offset + range.count >= settled
    if verifies, let fault = envelope.headerFault(in: buffer) { throw fault }
    if let fault = chain.fault(envelope) { throw fault }
    if verifies, let fault = envelope.contentFault(in: buffer) { throw fault }
    let plaats = Plaats(segment: segment.naam, regel: line, offset: offset)
    return Vondst(
      envelope: envelope, regel: line, offset: offset,
      vrucht: try oogst.vrucht(of: envelope, in: buffer, scanner, plaats))
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
