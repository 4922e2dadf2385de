/// Reads CSV as spreadsheets write it (RFC 4180, with `;` as well, and with LF or CRLF).
///
/// The separator is the one that stands most in the header line outside quotes; `;` when both stand there as often. A byte
/// order mark is skipped, and so are lines without a single character. Only UTF-8 is read: a file in Windows-1252 would
/// turn names into other names without anyone noticing.
///
/// - Complexity: O(n) in the bytes; a cell takes some 40 bytes beside its text, so the caller bounds the size of the file.
package struct CSVReader: Sendable {
  /// The most columns a file may have.
  package static let maximumColumns = 1000

  /// Reads the whole of `bytes`.
  ///
  /// - Parameter ragged: keep rows with another number of cells than the heading, for who wants to tell of all of them.
  package static func read(_ bytes: [UInt8], ragged: Bool = false) throws(CSVError) -> CSVTable {
    try requireText(bytes)
    let span = bytes.span
    var scanner = CSVScanner(span)
    do throws(CSVScanner.Failure) {
      return try table(span, &scanner, ragged)
    } catch {
      let place = TextPosition.of(offset: error.offset, in: bytes)
      throw CSVError(error.code, line: place.line, column: place.column)
    }
  }

  private static func table(
    _ span: Span<UInt8>, _ scanner: inout CSVScanner, _ ragged: Bool
  ) throws(CSVScanner.Failure) -> CSVTable {
    guard let first = try scanner.row(span, expected: nil) else {
      throw CSVScanner.Failure(code: .empty, offset: 0)
    }
    var names: Set<String> = []
    for (position, field) in first.row.fields.enumerated() {
      let offset = first.offsets[position]
      if field.text.isEmpty { throw CSVScanner.Failure(code: .emptyName(column: position + 1), offset: offset) }
      if !names.insert(field.text).inserted {
        throw CSVScanner.Failure(code: .duplicateName(field.text), offset: offset)
      }
    }
    var rows: [CSVRow] = []
    while let next = try scanner.row(span, expected: ragged ? nil : first.row.fields.count) { rows.append(next.row) }
    return CSVTable(header: first.row.fields.map(\.text), rows: rows)
  }

  /// Refuses what is no UTF-8 text, before anything else is said about it.
  private static func requireText(_ bytes: [UInt8]) throws(CSVError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw CSVError(.utf16, line: 1, column: 1)
    }
    if let zero = bytes.firstIndex(of: 0) {
      let place = TextPosition.of(offset: zero, in: bytes)
      throw CSVError(.notText, line: place.line, column: place.column)
    }
    if let wrong = UTF8Text.firstInvalid(bytes.span) {
      let place = TextPosition.of(offset: wrong, in: bytes)
      throw CSVError(.invalidUTF8, line: place.line, column: place.column)
    }
  }
}
