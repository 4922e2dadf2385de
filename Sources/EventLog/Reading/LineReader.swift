/// Gives the lines of a file, read in pieces of 256 KiB.
///
/// ```
/// buffer  [ done | lines not given yet | free ]
///         0      start                 end
/// base    the file offset of buffer[0]
/// ```
struct LineReader {
  enum Step: Equatable {
    /// A line, without its LF, as a range of the buffer.
    case line(Range<Int>)
    /// The end of the file, with this many bytes behind the last LF.
    case end(unterminated: Int)
    /// A line longer than can be.
    case tooLong
  }

  static let chunk = 256 << 10

  private(set) var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var base: Int
  private let file: Descriptor
  private let platform: RestartingPlatform

  /// Lines from `offset`, which must be the beginning of one.
  ///
  /// `room` is how much is read at a time, and the room for a line to begin with.
  init(_ file: Descriptor, _ platform: RestartingPlatform, from offset: Int = 0, room: Int = Self.chunk) {
    self.file = file
    self.platform = platform
    base = offset
    buffer = [UInt8](repeating: 0, count: room)
  }

  /// File offset of the first byte that was not given yet.
  var offset: Int { base + start }

  /// Goes on from another place, which must be the beginning of a line.
  ///
  /// - Parameter keepsRead: what was read already is not read again.
  mutating func seek(to offset: Int, keepsRead: Bool) {
    if keepsRead, offset >= base, offset <= base + end {
      start = offset - base
    } else {
      (base, start, end) = (offset, 0, 0)
    }
  }

  /// - Complexity: O(n) in the length of the line, amortised.
  mutating func next() throws(SystemError) -> Step {
    var searched = start
    while true {
      if let position = LineFeed.first(in: buffer, searched..<end) {
        let line = start..<position
        // As long as the writer makes them, LF included; how much happened to be read must not matter.
        if line.count >= Segment.langsteRegel { return .tooLong }
        start = position + 1
        return .line(line)
      }
      searched = end
      if end - start >= Segment.langsteRegel { return .tooLong }
      searched -= makeRoom()
      let count = try read()
      if count == 0 { return .end(unterminated: end - start) }
    }
  }

  /// Passes over the rest of a line that is too long.
  mutating func skipLine() throws(SystemError) {
    while true {
      if let position = LineFeed.first(in: buffer, start..<end) {
        start = position + 1
        return
      }
      base += end
      start = 0
      end = 0
      if try read() == 0 { return }
    }
  }

  /// Moves what was not given yet to the front, and grows the buffer when it is full; returns how far things moved.
  private mutating func makeRoom() -> Int {
    let shift = start
    if shift > 0 {
      for index in 0..<end - start { buffer[index] = buffer[start + index] }
      base += start
      end -= start
      start = 0
    }
    if end == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
    return shift
  }

  private mutating func read() throws(SystemError) -> Int {
    let offset = base + end
    let index = end
    let count = try platform.read(file, at: offset, into: &buffer, from: index)
    end += count
    return count
  }
}

/// Finds line feeds.
enum LineFeed {
  /// Index of the first LF in `range`, eight bytes at a time.
  static func first(in buffer: [UInt8], _ range: Range<Int>) -> Int? {
    let bytes = unsafe buffer.span.bytes
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      // A byte of `word` is zero where the text has LF; the borrow of the subtraction then sets its highest bit.
      let loaded = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: loaded) ^ 0x0A0A_0A0A_0A0A_0A0A
      let hits = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    let text = buffer.span
    while index < range.upperBound {
      if text[index] == 0x0A { return index }
      index += 1
    }
    return nil
  }
}
