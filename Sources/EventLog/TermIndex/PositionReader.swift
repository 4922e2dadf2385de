internal import Wire

/// Reads records at known places, each verified by itself; keeps the segments open that it reads from.
///
/// The records of one command stand beside each other, and so do those of one dossier that one command made: what was read with one
/// of them is kept for the next that is asked for with it, and no longer, as payloads may be destroyed meanwhile.
final class PositionReader {
  /// Some records; a longer one takes more reads.
  private static let ruimte = 8 << 10

  let opslag: Storage
  var scanner = EnvelopeScanner()
  /// Segments that are open at a time: those of ten years of a large organisation.
  private static let hoogstens = 128
  private var open: [String: Descriptor] = [:]
  /// Each with the question that it was last read for.
  private var lezers: [String: (regels: LineReader, vraag: Int)] = [:]
  private var vraag = 0

  init(_ opslag: Storage) {
    self.opslag = opslag
  }

  deinit {
    for file in open.values { opslag.platform.close(file) }
  }

  /// The records of these entries, by number; of two entries of one record it gives the record once.
  func records(at regels: [TermEntry]) throws(IndexDoubt) -> [LogRecord] {
    var records: [LogRecord] = []
    vraag += 1
    for regel in regels.sorted(by: { $0.nr < $1.nr }) where regel.nr != records.last?.nr {
      let record = try read(at: regel.plaats).record
      guard regel.matches(record) else { throw IndexDoubt("record \(regel.nr) staat er niet meer") }
      records.append(record)
    }
    return records
  }

  /// The record that begins at a place, and where its line ends.
  func record(at plaats: Position) throws(IndexDoubt) -> (record: LogRecord, einde: Int) {
    vraag += 1
    return try read(at: plaats)
  }

  private func read(at plaats: Position) throws(IndexDoubt) -> (record: LogRecord, einde: Int) {
    let file = try segment(plaats.segment)
    // Taken out as long as it is read from, so that its buffer is not copied.
    let eerder = lezers.removeValue(forKey: plaats.segment)
    var reader = eerder?.regels ?? LineReader(file, opslag.platform, room: Self.ruimte)
    defer { lezers[plaats.segment] = (reader, vraag) }
    reader.seek(to: plaats.offset, keepsRead: eerder?.vraag == vraag)
    let step = try IndexDoubt.wrapping { () throws(SystemError) in try reader.next() }
    guard case .line(let range) = step else { throw IndexDoubt("hier staat geen regel: \(plaats)") }
    do throws(LineFault) {
      let vrucht = try scanner.check(reader.buffer, range, after: nil, .record) { _ in plaats }.vrucht
      guard let vrucht else { throw LineFault(.vorm, "hier staat geen record") }
      return (vrucht, reader.offset)
    } catch {
      throw IndexDoubt("\(plaats): \(error.reason)")
    }
  }

  /// The line of a record as it stands on disk, with its LF; it must still be this record.
  func line(of record: LogRecord) throws(IndexDoubt) -> [UInt8] {
    let (found, end) = try self.record(at: record.plaats)
    guard found.nr == record.nr, found.hash == record.hash else {
      throw IndexDoubt("record \(record.nr) staat er niet meer")
    }
    var bytes = [UInt8](repeating: 0, count: end - record.plaats.offset)
    let file = try segment(record.plaats.segment)
    let count: Int
    do throws(SystemError) {
      count = try opslag.platform.readFully(file, at: record.plaats.offset, into: &bytes)
    } catch {
      throw IndexDoubt("\(error.call) \(error.number)")
    }
    guard count == bytes.count else { throw IndexDoubt("record \(record.nr) is korter geworden") }
    return bytes
  }

  func segment(_ naam: String) throws(IndexDoubt) -> Descriptor {
    if let file = open[naam] { return file }
    if open.count == Self.hoogstens {
      for file in open.values { opslag.platform.close(file) }
      (open, lezers) = ([:], [:])
    }
    let path = FilePath.join(opslag.logPad, naam)
    let file = try IndexDoubt.wrapping { () throws(SystemError) in
      // Opening a pipe would wait for ever.
      guard try opslag.platform.status(path).kind == .file else { throw SystemError(.other, call: "open") }
      return try opslag.platform.open(path, .read)
    }
    open[naam] = file
    return file
  }
}
