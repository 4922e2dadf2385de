internal import Wire

/// Decides whether what follows the last complete commit was never acknowledged, or is damage.
///
/// A commit goes to disk as one piece behind all that was synced before. When the machine stops, some of that piece is
/// there: its beginning, or blocks of it with zeros in the place of the others. What such a tail can be:
///
/// ```
/// sound records without the one with rest 0 | nothing
///                                           | a line without its LF
///                                           | bytes with runs of NUL, each up to a block border or to the end of
///                                           |   the file
/// ```
///
/// A run may begin inside a block, where a short write ended; but a lone NUL there is a changed byte.
///
/// Anything else was changed after it was written, or is complete. Records in the tail are judged as everywhere else: a flipped
/// bit in an acknowledged `"rest":0` must not make it look unfinished, and a record that is refused in the log must not pass
/// for a complete commit here.
enum TornTail {
  enum Judgement {
    case torn
    /// A complete commit stands there: it came, or the tail was replaced, while we looked. Look again from the boundary.
    case movedOn
    case damage(LineFault, line: Int, offset: Int)

    var isDamage: Bool {
      if case .damage = self { true } else { false }
    }
  }

  /// Disks lose no less than a sector.
  private static let block = 512

  /// Judges `tail`, the bytes from file offset `base`, a commit boundary where the chain stood at `chain`.
  static func judge(
    _ tail: [UInt8], base: Int, chain: ChainState, scanner: inout EnvelopeScanner
  ) -> Judgement {
    var chain = chain
    var start = 0
    var line = 0
    while let end = LineFeed.first(in: tail, start..<tail.count) {
      do throws(LineFault) {
        let record = try scanner.check(tail, start..<end, after: chain)
        chain.advance(record)
        if record.rest == 0 { return .movedOn }
      } catch {
        // Before the first zeros everything must be as it was written.
        return tail[start..<end].contains(0) && isLostInPart(tail, from: start, base: base)
          && isOneCommit(tail, scanner: &scanner)
          ? .torn : .damage(error, line: line, offset: start)
      }
      start = end + 1
      line += 1
    }
    return .torn
  }

  /// True when the bytes from `start` have runs of NUL, all of them where blocks were not written.
  private static func isLostInPart(_ tail: [UInt8], from start: Int, base: Int) -> Bool {
    var found = false
    var index = start
    while let run = run(in: tail, from: index) {
      let beginsAtBorder = run.lowerBound == 0 || (base + run.lowerBound).isMultiple(of: block)
      let endsAtBorder = (base + run.upperBound).isMultiple(of: block)
      let canBegin = beginsAtBorder || run.count > 1
      guard run.upperBound == tail.count || (canBegin && endsAtBorder) else { return false }
      found = true
      index = run.upperBound
    }
    return found
  }

  /// The first run of NUL bytes from `start` on.
  private static func run(in tail: [UInt8], from start: Int) -> Range<Int>? {
    let bytes = tail.span
    var first = start
    while first < bytes.count, bytes[first] != 0 { first += 1 }
    guard first < bytes.count else { return nil }
    var end = first
    while end < bytes.count, bytes[end] == 0 { end += 1 }
    return first..<end
  }

  /// True when all lines that can be read belong to one commit: there is never more than one on its way to the disk. A payload
  /// that is what its hash says and is still not canonical was written so, and is no loss.
  ///
  /// In a commit `nr` goes up by one as `rest` goes down by one, so their sum stays the same.
  private static func isOneCommit(_ tail: [UInt8], scanner: inout EnvelopeScanner) -> Bool {
    var commit: (last: Int, command: ID128)?
    var start = 0
    while let end = LineFeed.first(in: tail, start..<tail.count) {
      if let record = try? scanner.scan(tail, start..<end) {
        do throws(LineFault) {
          _ = try scanner.check(tail, start..<end)
        } catch {
          guard error.code != .inhoudVorm else { return false }
        }
        let own = (last: record.nr + record.rest, command: record.command)
        guard own == commit ?? own, record.rest > 0 || end + 1 == tail.count else { return false }
        commit = own
      }
      start = end + 1
    }
    return true
  }
}
