/// What follows the last complete commit: unfinished, or damaged.
extension LogWalk {
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
      reader = LineReader(file, opslag.platform, from: boundary.offset)
      return true
    case .damage(let fault, let line, let offset):
      // Of the bytes that stay as they are, which may be others than those in which the fault was noticed.
      guard !options.findsAll else { return false }
      found(fault, line: boundary.line + line + 1, at: boundary.offset + offset, of: segment)
      return false
    }
  }
}

/// Bytes behind the last complete commit that were never acknowledged.
package struct Tail: Equatable, Sendable {
  /// The file name of the segment.
  package let segment: String
  /// Where the tail begins, in bytes.
  package let offset: Int
  /// Its length.
  package let bytes: Int
}
