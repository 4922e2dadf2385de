internal import Wire

/// What follows the last complete commit: unfinished, or damaged.
extension LogWalk {
  /// The length of the last segment when it ends with a complete commit; else 0.
  ///
  /// Behind that, a commit may be taken back and another one come in its place while we read, so that a line can begin
  /// with bytes of the one and end with bytes of the other.
  mutating func settledEnd(_ file: Descriptor) throws(SystemError) -> Int {
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
        let last = try? scanner.keur(bytes, start..<bytes.count - 1)
        return last?.rest == 0 ? size : 0
      }
      length *= 8
    }
    return 0
  }

  /// Looks at all that follows the last complete commit, because of `fault`; true when it is no damage.
  ///
  /// Then either the log ends there and so does the walk, or a commit became complete while we looked, and `reader` begins
  /// again at the boundary: what is complete belongs to the log and must be read.
  mutating func isSettledByTail(
    _ fault: LineFault, _ reader: inout LineReader, _ file: Descriptor, _ segment: Segment
  ) throws(SystemError) -> Bool {
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
      if !tail.isEmpty { staart = Tail(segment: segment.naam, offset: boundary.offset, bytes: tail.count) }
      chain = before
      isStopped = true
      return true
    case .movedOn:
      // For who holds the lock nothing moves on by right, and what it does not understand it must not write over.
      guard !options.holdsLock else { return false }
      chain = before
      unfinished.removeAll(keepingCapacity: true)
      line = boundary.line
      settled = min(settled, boundary.offset)
      reader = LineReader(file, opslag.platform, from: boundary.offset)
      return true
    case .damage(let fault, let line, let offset):
      // In a first and quick reading the fault may lie earlier than where it was noticed.
      guard !options.findsAll else { return false }
      found(fault, line: boundary.line + line + 1, at: boundary.offset + offset, of: segment)
      return false
    }
  }
}
