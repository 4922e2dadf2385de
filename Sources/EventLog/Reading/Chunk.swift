internal import Wire

/// The sound records whose lines begin in one piece of a segment, read and verified apart from the rest of the log.
///
/// ```
/// segment  … LF │ line │ line │ li¦ne │ line …
///                                 ¦ 1 MiB: the line that crosses belongs to the piece in which it begins
/// ```
///
/// What depends on earlier records (chain, numbers, versions, times, commits) is left to who puts the pieces together.
struct Chunk<Vrucht: Sendable>: Sendable {
  /// For the end of the line that crosses the border, nearly always.
  private static var ruim: Int { 8 << 10 }
  /// Of a record with the shortest names and payloads that occur, for the room that lines will take.
  private static var korteRegel: Int { 512 }

  /// File offset of the first line.
  private(set) var begin: Int
  /// Streams by the index in this piece's own table; ranges mean nothing outside it.
  private(set) var vondsten: [LogWalk<Vrucht>.FoundCommits] = []
  /// The names of streams in this piece, by index.
  private(set) var streams = NameTable()
  /// False when it ends at something that did not verify or could not be read, or is not ended by an LF.
  private(set) var isHeel = true

  /// Reads and verifies the piece `range` of a segment; stops at the first thing that is not as it should be.
  ///
  /// - Complexity: O(n) in the bytes of the piece and of the line that crosses its end.
  init(
    _ file: Descriptor, _ range: Range<Int>, of segment: Segment, _ platform: RestartingPlatform,
    _ oogst: Harvest<Vrucht>
  ) {
    begin = range.lowerBound
    var scanner = EnvelopeScanner()
    do {
      var reader = LineReader(file, platform, from: max(0, range.lowerBound - 1), room: range.count + Self.ruim)
      // From the last byte before the piece: when that is an LF, a line begins with the piece.
      if range.lowerBound > 0 { try reader.skipLine() }
      begin = reader.offset
      vondsten.reserveCapacity(range.count / Self.korteRegel)
      while reader.offset < range.upperBound {
        let start = reader.offset
        guard case .line(let line) = try reader.next() else {
          isHeel = false
          break
        }
        // In a log without damage every line is the next record, so its number tells which line it is; who puts the pieces
        // together sees to it.
        let (envelope, zegt, vrucht) = try scanner.check(reader.buffer, line, after: nil, oogst) { nr in
          Position(segment: segment.naam, regel: nr - segment.first + 1, offset: start)
        }
        let regel = envelope.nr - segment.first + 1
        vondsten.append(
          .init(envelope: envelope, regel: regel, offset: start, zegt: zegt, vrucht: vrucht))
      }
    } catch {
      // The plain way reads this line again, and says what is wrong with it.
      isHeel = false
    }
    streams = scanner.streams
  }
}
