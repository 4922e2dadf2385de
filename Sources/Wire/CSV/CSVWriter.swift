/// Writes CSV, for a spreadsheet with Dutch settings or after the standard.
///
/// A text cell is put in quotes when it holds `;`, `,`, a TAB, a quote or a line break, when it has a space at an end, and when it
/// begins with a byte order mark or with `sep=`, which in the first cell tells a separator. So `CSVReader` always finds the right separator, and gives back every cell exactly as it went in, with
/// one exception: neutralised cells (see `Dialect.excelNL`) come back with their leading `'`.
package struct CSVWriter: Sendable {
  package enum Dialect: Sendable, CaseIterable {
    /// For Excel with Dutch settings: `;`, CRLF, decimal comma, byte order mark.
    ///
    /// A text that Excel could take for a formula gets a `'` in front: one that begins with `=`, `+`, `-`, `@`, TAB, CR or
    /// LF, unless it is a plain number such as `-3` or `-3,5`. The `'` can't be told from one that was there already.
    case excelNL
    /// RFC 4180: `,`, CRLF, decimal point, no byte order mark; cells stay as they are.
    case standaard
  }

  package let dialect: Dialect

  /// What was written so far.
  package private(set) var bytes: [UInt8]

  package init(dialect: Dialect) {
    self.dialect = dialect
    bytes = dialect == .excelNL ? UTF8Text.byteOrderMark : []
  }

  /// The whole file at once.
  package static func write(header: [String], rows: [[CSVCell]], dialect: Dialect) -> [UInt8] {
    var writer = CSVWriter(dialect: dialect)
    writer.append(header: header)
    for row in rows { writer.append(row) }
    return writer.bytes
  }

  /// Adds the line with the names of the columns.
  package mutating func append(header: [String]) {
    append(header.map { .tekst($0) })
  }

  /// Adds one row.
  package mutating func append(_ row: [CSVCell]) {
    var isFirst = true
    for cell in row {
      if !isFirst { bytes.append(dialect == .excelNL ? UInt8(ascii: ";") : UInt8(ascii: ",")) }
      isFirst = false
      append(cell, isAlone: row.count == 1)
    }
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }

  private mutating func append(_ cell: CSVCell, isAlone: Bool) {
    guard case .tekst(let text) = cell else {
      // Never quoted or neutralised: digits, a minus and the dialect's own decimal sign.
      bytes.append(contentsOf: (cell.number(decimalPoint: dialect == .excelNL ? "," : ".") ?? "").utf8)
      return
    }
    let apostrophe = dialect == .excelNL && Self.looksLikeFormula(text)
    // An empty line is no row to a reader; an empty cell in quotes is.
    guard Self.needsQuotes(text) || (isAlone && text.isEmpty) else {
      if apostrophe { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if apostrophe { bytes.append(UInt8(ascii: "'")) }
    for unit in text.utf8 {
      if unit == UInt8(ascii: "\"") { bytes.append(unit) }
      bytes.append(unit)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ") { return true }
    if text.utf8.starts(with: UTF8Text.byteOrderMark) { return true }
    if text.utf8.count >= 4, text.prefix(4).lowercased() == "sep=" { return true }
    return text.utf8.contains { unit in
      switch unit {
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
      default: false
      }
    }
  }

  /// Whether a spreadsheet could run `text` when it opens the file.
  ///
  /// Looks at bytes: an accent behind the `=` would make another character of it, but no other formula.
  static func looksLikeFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    case UInt8(ascii: "-"): !isPlainNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Digits, perhaps with a comma and digits behind them.
  private static func isPlainNumber(_ text: Substring.UTF8View) -> Bool {
    var digits = 0
    var hasComma = false
    for unit in text {
      switch unit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
      case UInt8(ascii: ",") where digits > 0 && !hasComma:
        hasComma = true
        digits = 0
      default:
        return false
      }
    }
    return digits > 0
  }
}
