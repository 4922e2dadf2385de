internal import Kalender
internal import Wire

/// Finds a record by its number or time, which no index holds: both only go up, so halving finds it.
extension PositionReader {
  /// From this many bytes on it is as fast to read on.
  private static let dichtbij = 8 << 10

  /// What a line says of itself before the record is verified.
  private struct Regel {
    let nr: Int
    let tijd: Tijdstip
    let offset: Int
  }

  /// The last record for which this holds, and the first for which it does not, as far as there are. Both verify by
  /// themselves; that they are what the log is made of, and that nothing lies between them, is for the caller to prove.
  ///
  /// - Parameter hoort: holds for a beginning of the log, by number and time.
  /// - Complexity: O(log n) reads for n bytes of log.
  func boundary(_ hoort: (Int, Tijdstip) -> Bool) throws(IndexDoubt) -> (laatste: LogRecord?, erna: LogRecord?) {
    guard let (segment, file) = try segment(with: hoort) else {
      guard let eerste = try segments().first else { return (nil, nil) }
      return (nil, try record(at: Position(segment: eerste.naam, regel: 1, offset: 0)).record)
    }
    var van = 0
    var tot = try IndexDoubt.wrapping { () throws(SystemError) in try opslag.platform.size(file) }
    while tot - van > Self.dichtbij {
      let midden = van + (tot - van) / 2
      if let regel = try line(after: midden, file), regel.offset < tot, hoort(regel.nr, regel.tijd) {
        van = regel.offset
      } else {
        tot = midden
      }
    }
    var reader = LineReader(file, opslag.platform, from: van, room: Self.dichtbij)
    var laatste: Regel?
    while let regel = try next(&reader), hoort(regel.nr, regel.tijd) { laatste = regel }
    guard let laatste else { throw IndexDoubt("\(segment.naam) begint anders") }
    let (gevonden, einde) = try record(
      at: Position(segment: segment.naam, regel: laatste.nr - segment.first + 1, offset: laatste.offset))
    return (gevonden, try record(after: gevonden, einde, segment))
  }

  /// The record with this number, verified by itself; whoever asks proves that it is the one that is meant.
  func record(number nr: Int) throws(IndexDoubt) -> LogRecord {
    guard let record = try boundary({ number, _ in number <= nr }).laatste, record.nr == nr else {
      throw IndexDoubt("record \(nr) staat er niet")
    }
    return record
  }

  /// The record behind one that ends at an offset, in the same segment or in the next; nothing at the end of the log.
  private func record(after record: LogRecord, _ einde: Int, _ deel: Segment) throws(IndexDoubt) -> LogRecord? {
    let file = try segment(deel.naam)
    let lengte = try IndexDoubt.wrapping { () throws(SystemError) in try opslag.platform.size(file) }
    var plaats = Position(segment: deel.naam, regel: record.nr - deel.first + 2, offset: einde)
    if einde >= lengte {
      guard let volgend = try segments().first(where: { $0.first > deel.first }) else { return nil }
      plaats = Position(segment: volgend.naam, regel: 1, offset: 0)
    }
    var reader = LineReader(try segment(plaats.segment), opslag.platform, from: plaats.offset, room: Self.dichtbij)
    // Behind the last whole line stands nothing, or what was never acknowledged.
    guard try next(&reader) != nil else { return nil }
    return try self.record(at: plaats).record
  }

  private func segments() throws(IndexDoubt) -> [Segment] {
    do throws(LogError) {
      return try Segment.list(opslag.logPad, opslag.platform)
    } catch {
      throw IndexDoubt("log/")
    }
  }

  /// The last segment whose first record belongs to it.
  private func segment(with hoort: (Int, Tijdstip) -> Bool) throws(IndexDoubt) -> (Segment, Descriptor)? {
    let segmenten = try segments()
    var (van, tot) = (0, segmenten.count)
    while van < tot {
      let midden = (van + tot) / 2
      var reader = LineReader(try segment(segmenten[midden].naam), opslag.platform, room: Self.dichtbij)
      // A segment that was just begun is empty.
      if let eerste = try next(&reader), hoort(eerste.nr, eerste.tijd) { van = midden + 1 } else { tot = midden }
    }
    guard van > 0 else { return nil }
    return (segmenten[van - 1], try segment(segmenten[van - 1].naam))
  }

  /// The first line that begins behind an offset; nothing when none does.
  private func line(after offset: Int, _ file: Descriptor) throws(IndexDoubt) -> Regel? {
    var reader = LineReader(file, opslag.platform, from: offset, room: Self.dichtbij)
    // Most likely the rest of a line.
    switch try IndexDoubt.wrapping({ () throws(SystemError) in try reader.next() }) {
    case .line: return try next(&reader)
    case .end: return nil
    case .tooLong: throw IndexDoubt("een regel is te lang")
    }
  }

  private func next(_ reader: inout LineReader) throws(IndexDoubt) -> Regel? {
    let offset = reader.offset
    let range: Range<Int>
    switch try IndexDoubt.wrapping({ () throws(SystemError) in try reader.next() }) {
    case .line(let regel): range = regel
    case .end: return nil
    case .tooLong: throw IndexDoubt("een regel is te lang")
    }
    do throws(LineFault) {
      let envelope = try scanner.scan(reader.buffer, range)
      return Regel(nr: envelope.nr, tijd: Tijdstip(milliseconden: envelope.time), offset: offset)
    } catch {
      throw IndexDoubt("een regel is niet te lezen")
    }
  }
}
