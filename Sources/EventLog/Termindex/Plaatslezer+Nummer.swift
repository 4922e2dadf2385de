internal import Kalender
internal import Wire

/// Finds a record by its number or time, which no index holds: both only go up, so halving finds it.
extension Plaatslezer {
  /// From this many bytes on it is as fast to read on.
  private static let dichtbij = 8 << 10

  /// What a line says of itself before the record is verified.
  private struct Regel {
    let nr: Int
    let tijd: Tijdstip
    let offset: Int
  }

  /// The last record for which this holds, verified by itself; nothing when it holds for none.
  ///
  /// - Parameter hoort: holds for a beginning of the log, by number and time.
  /// - Complexity: O(log n) reads for n bytes of log.
  func laatste(_ hoort: (Int, Tijdstip) -> Bool) throws(Termtwijfel) -> LogRecord? {
    guard let (segment, file) = try segment(met: hoort) else { return nil }
    var van = 0
    var tot = try Termtwijfel.bij { () throws(SystemError) in try opslag.platform.length(of: file) }
    while tot - van > Self.dichtbij {
      let midden = van + (tot - van) / 2
      if let regel = try regel(na: midden, file), regel.offset < tot, hoort(regel.nr, regel.tijd) {
        van = regel.offset
      } else {
        tot = midden
      }
    }
    var reader = LineReader(file, opslag.platform, from: van, room: Self.dichtbij)
    var laatste: Regel?
    while let regel = try volgende(&reader), hoort(regel.nr, regel.tijd) { laatste = regel }
    guard let laatste else { throw Termtwijfel("\(segment.naam) begint anders") }
    return try record(
      op: Plaats(segment: segment.naam, regel: laatste.nr - segment.first + 1, offset: laatste.offset)
    ).record
  }

  /// The last segment whose first record belongs to it.
  private func segment(met hoort: (Int, Tijdstip) -> Bool) throws(Termtwijfel) -> (Segment, Descriptor)? {
    let segmenten: [Segment]
    do throws(LogError) {
      segmenten = try Segment.lijst(opslag.logPad, opslag.platform)
    } catch {
      throw Termtwijfel("log/")
    }
    var (van, tot) = (0, segmenten.count)
    while van < tot {
      let midden = (van + tot) / 2
      var reader = LineReader(try segment(segmenten[midden].naam), opslag.platform, room: Self.dichtbij)
      // A segment that was just begun is empty.
      if let eerste = try volgende(&reader), hoort(eerste.nr, eerste.tijd) { van = midden + 1 } else { tot = midden }
    }
    guard van > 0 else { return nil }
    return (segmenten[van - 1], try segment(segmenten[van - 1].naam))
  }

  /// The first line that begins behind an offset; nothing when none does.
  private func regel(na offset: Int, _ file: Descriptor) throws(Termtwijfel) -> Regel? {
    var reader = LineReader(file, opslag.platform, from: offset, room: Self.dichtbij)
    // Most likely the rest of a line.
    guard case .line = try Termtwijfel.bij({ () throws(SystemError) in try reader.next() }) else { return nil }
    return try volgende(&reader)
  }

  private func volgende(_ reader: inout LineReader) throws(Termtwijfel) -> Regel? {
    let offset = reader.offset
    guard case .line(let range) = try Termtwijfel.bij({ () throws(SystemError) in try reader.next() }) else {
      return nil
    }
    do throws(LineFault) {
      let envelope = try scanner.scan(reader.buffer, range)
      return Regel(nr: envelope.nr, tijd: Tijdstip(milliseconden: envelope.time), offset: offset)
    } catch {
      throw Termtwijfel("een regel is niet te lezen")
    }
  }
}
