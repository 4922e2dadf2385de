/// Reads CSV as spreadsheets write it (RFC 4180, with `;` and TAB as well, and with LF or CRLF).
///
/// The separator is the one that a first line `sep=;` tells; else the one that stands most in the heading outside quotes, and
/// `;` when two stand there as often. A byte order mark is skipped, and so are lines without a single character. Only UTF-8 is
/// read: what a file is stored as is found out before, and told.
package struct CSVReader: Sendable {
  /// The most columns a file may have.
  package static let maximumColumns = 1000

  private let bytes: [UInt8]
  private var scanner: CSVScanner
  /// The first row. Names may be empty here, or stand in it twice.
  package let heading: CSVRow

  /// Begins to read rows one after the other, in memory for one of them, with whatever number of cells each has.
  package init(_ bytes: [UInt8]) throws(CSVError) {
    try Self.requireText(bytes)
    self.bytes = bytes
    var scanner = CSVScanner(bytes.span)
    let first = try Self.placed(bytes) { () throws(CSVScanner.Failure) in try scanner.row(bytes.span, expected: nil) }
    guard let first else {
      let place = TextPosition.of(offset: 0, in: bytes)
      throw CSVError(.empty, line: place.line, column: place.column)
    }
    self.scanner = scanner
    heading = first
  }

  /// The next row with content; `nil` at the end.
  package mutating func next() throws(CSVError) -> CSVRow? { try next(expected: nil) }

  private mutating func next(expected: Int?) throws(CSVError) -> CSVRow? {
    // A span of the stored bytes would hold on to all of this value while the scanner steps on.
    let bytes = bytes
    let likely = heading.fields.count
    do throws(CSVScanner.Failure) {
      return try scanner.row(bytes.span, expected: expected, likely: likely)
    } catch {
      throw Self.placed(error, bytes)
    }
  }

  /// Reads the whole of `bytes`, strictly: all names there and different, and each row as long as the heading.
  ///
  /// - Complexity: O(n) in the bytes; a cell takes some 40 bytes beside its text, so the caller bounds the size of the file.
  package static func read(_ bytes: [UInt8]) throws(CSVError) -> CSVTable {
    var reader = try CSVReader(bytes)
    var names: Set<String> = []
    for (position, field) in reader.heading.fields.enumerated() {
      if field.text.isEmpty {
        throw CSVError(.emptyName(column: position + 1), line: field.line, column: field.column)
      }
      if !names.insert(field.text).inserted {
        throw CSVError(.duplicateName(field.text), line: field.line, column: field.column)
      }
    }
    var rows: [CSVRow] = []
    let columns = reader.heading.fields.count
    while let next = try reader.next(expected: columns) { rows.append(next) }
    return CSVTable(header: reader.heading.fields.map(\.text), rows: rows)
  }

  private static func placed<Outcome>(
    _ bytes: [UInt8], _ work: () throws(CSVScanner.Failure) -> Outcome
  ) throws(CSVError) -> Outcome {
    do throws(CSVScanner.Failure) { return try work() } catch { throw placed(error, bytes) }
  }

  private static func placed(_ failure: CSVScanner.Failure, _ bytes: [UInt8]) -> CSVError {
    let place = TextPosition.of(offset: failure.offset, in: bytes)
    return CSVError(failure.code, line: place.line, column: place.column)
  }

  /// Refuses what is no UTF-8 text, before anything else is said about it.
  private static func requireText(_ bytes: [UInt8]) throws(CSVError) {
    if let wrong = UTF8Text.firstInvalid(bytes.span) { throw placed(.init(code: .invalidUTF8, offset: wrong), bytes) }
    if let zero = bytes.firstIndex(of: 0) { throw placed(.init(code: .notText, offset: zero), bytes) }
  }
}
