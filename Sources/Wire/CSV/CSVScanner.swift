/// The place in a CSV text that is being read, and the grammar of rows and cells.
///
/// The bytes travel along as an argument of every step, because a span can't be stored. They are valid UTF-8 already.
struct CSVScanner {
  /// What is wrong and at which byte; the reader makes a line and a column of it.
  struct Failure: Error {
    var code: CSVError.Code
    var offset: Int
  }

  private let separator: UInt8
  private var index: Int
  private var line = 1
  private var column = 1

  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  init(_ bytes: Span<UInt8>) {
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    index = hasMark ? 3 : 0
    if let told = Self.toldSeparator(bytes, from: index) {
      separator = told
      index += 5
      // Without a line end behind it there is nothing else in the file.
      if index < bytes.count { index += bytes[index] == Self.carriageReturn ? 2 : 1 }
      line = 2
    } else {
      separator = Self.separator(bytes, from: index)
    }
  }

  /// The separator of a first line `sep=;`, which tells it to a spreadsheet; nothing for any other line.
  private static func toldSeparator(_ bytes: Span<UInt8>, from start: Int) -> UInt8? {
    guard bytes.count >= start + 5, bytes[start + 3] == UInt8(ascii: "=") else { return nil }
    for (place, letter) in "sep".utf8.enumerated() where bytes[start + place] | 0x20 != letter { return nil }
    let told = bytes[start + 4]
    let end = start + 5
    let isLine =
      end == bytes.count || bytes[end] == lineFeed
      || bytes[end] == carriageReturn && end + 1 < bytes.count && bytes[end + 1] == lineFeed
    return isLine && separators.contains(told) ? told : nil
  }

  /// What a line `sep=` may tell.
  private static let separators: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: ","), tab, UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"),
  ]

  /// `;`, `,` or TAB: which of them stands most in the first line with content, outside quotes; `;` when two do.
  private static func separator(_ bytes: Span<UInt8>, from start: Int) -> UInt8 {
    var semicolons = 0
    var commas = 0
    var tabs = 0
    var quoted = false
    var hasContent = false
    for index in start..<bytes.count {
      let byte = bytes[index]
      if !quoted, byte == lineFeed || byte == carriageReturn {
        if hasContent { break }
        continue
      }
      hasContent = true
      switch byte {
      case quote: quoted.toggle()
      case UInt8(ascii: ";") where !quoted: semicolons += 1
      case UInt8(ascii: ",") where !quoted: commas += 1
      case tab where !quoted: tabs += 1
      default: break
      }
    }
    if tabs > max(semicolons, commas) { return tab }
    return commas > semicolons ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }

  /// The next row with content; `nil` at the end.
  ///
  /// - Parameters:
  ///   - expected: the row must have that many cells.
  ///   - likely: how many it is likely to have.
  mutating func row(_ bytes: Span<UInt8>, expected: Int?, likely: Int = 0) throws(Failure) -> CSVRow? {
    while try lineEnd(bytes) {}
    guard index < bytes.count else { return nil }

    var row = CSVRow(line: line, fields: [])
    row.fields.reserveCapacity(expected ?? likely)
    var excess: Int?
    while true {
      let offset = index
      let (cellLine, cellColumn) = (line, column)
      if row.fields.count == CSVReader.maximumColumns {
        throw Failure(code: .tooManyColumns, offset: offset)
      }
      if row.fields.count == expected { excess = offset }
      let text = try cell(bytes)
      row.fields.append(CSVField(text: text, line: cellLine, column: cellColumn))
      if index < bytes.count, bytes[index] == separator {
        index += 1
        column += 1
        continue
      }
      // A cell ends at a separator, at a line end or at the end of the file.
      if let expected, row.fields.count != expected {
        let code = CSVError.Code.cellCount(expected: expected, found: row.fields.count)
        throw Failure(code: code, offset: excess ?? index)
      }
      _ = try lineEnd(bytes)
      return row
    }
  }

  /// Steps over LF or CRLF, and says whether there was one.
  private mutating func lineEnd(_ bytes: Span<UInt8>) throws(Failure) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case Self.lineFeed:
      index += 1
    case Self.carriageReturn:
      guard index + 1 < bytes.count, bytes[index + 1] == Self.lineFeed else {
        throw Failure(code: .bareCarriageReturn, offset: index)
      }
      index += 2
    default:
      return false
    }
    line += 1
    column = 1
    return true
  }

  private mutating func cell(_ bytes: Span<UInt8>) throws(Failure) -> String {
    if index < bytes.count, bytes[index] == Self.quote { return try quotedCell(bytes) }
    let start = index
    var beyondASCII: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte == Self.quote { throw Failure(code: .quoteInsideCell, offset: index) }
      beyondASCII |= byte
      index += 1
    }
    let text = UTF8Text.string(bytes.extracting(start..<index)) ?? ""
    // Counting characters is slow, and in ASCII each is a byte.
    column += beyondASCII < 0x80 ? index - start : text.count
    return text
  }

  private mutating func quotedCell(_ bytes: Span<UInt8>) throws(Failure) -> String {
    let open = index
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != Self.quote {
        text.append(byte)
      } else if index < bytes.count, bytes[index] == Self.quote {
        text.append(byte)
        index += 1
      } else {
        try requireCellEnd(bytes)
        count(bytes.extracting(open..<index))
        return String(decoding: text, as: UTF8.self)
      }
    }
    throw Failure(code: .unclosedQuote, offset: open)
  }

  private func requireCellEnd(_ bytes: Span<UInt8>) throws(Failure) {
    guard index < bytes.count else { return }
    switch bytes[index] {
    case separator, Self.lineFeed, Self.carriageReturn: return
    default: throw Failure(code: .textAfterQuote, offset: index)
    }
  }

  /// Moves line and column past a cell that may hold line breaks.
  private mutating func count(_ raw: Span<UInt8>) {
    var lastStart = 0
    for position in raw.indices where raw[position] == Self.lineFeed {
      line += 1
      column = 1
      lastStart = position + 1
    }
    column += (UTF8Text.string(raw.extracting(lastStart..<raw.count)) ?? "").count
  }
}
