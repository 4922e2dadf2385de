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
    var reader = LineReader(file, opslag.platform, from: walkInBlocks(file, segment, size: size, visit))
    while !isStopped {
      let start = reader.offset
      line += 1
      switch try reader.next() {
      case .line(let range):
        do throws(LineFault) {
          accept(try check(reader.buffer, range, start, segment, after: chain), end: reader.offset, visit)
        } catch {
          if mayBeTail, try isSettledByTail(error, &reader, file, segment) { continue }
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
        if mayBeTail, try isSettledByTail(.tooLong, &reader, file, segment) { continue }
        mayBeTail = false
        if isStopped { break }
        found(.tooLong, line: line, at: start, of: segment)
        if isStopped { break }
        try reader.skipLine()
        chain.passUnreadable()
        if !options.readsOn { unfinished.removeAll() }
        boundary = (line, reader.offset)
      case .end(let unterminated):
        if unterminated > 0 || chain.isMidCommit {
          let fault = Self.incomplete(unterminated)
          if isLast, try isSettledByTail(fault, &reader, file, segment) {
            if !isStopped { continue }
          } else if !isStopped {
            found(fault, line: line, at: start, of: segment)
            chain.passUnreadable()
            if !options.readsOn { unfinished.removeAll() }
          }
        }
        bytes += start
        setEnd(segment)
        return
      }
    }
    bytes += reader.offset
    setEnd(segment)
  }

  /// The record in a line of this segment, judged behind `chain`.
  mutating func check(
    _ buffer: [UInt8], _ range: Range<Int>, _ offset: Int, _ segment: Segment, after chain: ChainState?
  ) throws(LineFault) -> FoundCommits {
    let plaats = Position(segment: segment.naam, regel: line, offset: offset)
    let (envelope, zegt, vrucht) = try scanner.check(buffer, range, after: chain, oogst) { _ in plaats }
    return FoundCommits(envelope: envelope, regel: line, offset: offset, zegt: zegt, vrucht: vrucht)
  }

  private mutating func setEnd(_ segment: Segment) {
    grens = Position(segment: segment.naam, regel: boundary.line + 1, offset: boundary.offset)
  }

  private static func incomplete(_ unterminated: Int) -> LineFault {
    unterminated > 0
      ? LineFault(.vorm, "de laatste regel is niet af")
      : LineFault(.commit, "de laatste opdracht in dit bestand is niet compleet")
  }
}
