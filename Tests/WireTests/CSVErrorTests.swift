import Testing
import Wire

/// What the CSV reader refuses: which error, where.
@Suite struct CSVErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let error: CSVError
    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

    init(_ text: String, _ code: CSVError.Code, _ line: Int, _ column: Int) {
      self.init(Array(text.utf8), code, line, column)
    }

    init(_ bytes: [UInt8], _ code: CSVError.Code, _ line: Int, _ column: Int) {
      self.bytes = bytes
      error = CSVError(code, line: line, column: column)
    }
  }

  static let cases = [
    Case("", .empty, 1, 1), Case("\u{FEFF}", .empty, 1, 1), Case("\r\n\n", .empty, 1, 1),
    Case("a;b\n1\n", .cellCount(expected: 2, found: 1), 2, 2),
    Case("a;b\n1;2\n\n1;2;3;4\n", .cellCount(expected: 2, found: 4), 4, 5),
    Case("a;b\n\"x\n y\";2;3\n", .cellCount(expected: 2, found: 3), 3, 7),
    Case("a;;c\n", .emptyName(column: 2), 1, 3), Case("a;\n", .emptyName(column: 2), 1, 3),
    Case("a;b;a\n", .duplicateName("a"), 1, 5), Case("a;b\n1;\"2\n3", .unclosedQuote, 2, 3),
    Case("a;b\n\"x\"y;2", .textAfterQuote, 2, 4), Case("a;b\n\"x\" ;2", .textAfterQuote, 2, 4),
    Case("a;b\nx\"y\";2", .quoteInsideCell, 2, 2), Case("a;b\r1;2\r", .bareCarriageReturn, 1, 4),
    Case("a;b\n1;2\r", .bareCarriageReturn, 2, 4), Case("a;b\nx\u{0};2", .notText, 2, 2),
    Case(Array("naam;b\nZo".utf8) + [0xEB, 0x3B, 0x31], .invalidUTF8, 2, 3),
    Case(Array("a\n".utf8) + [0xC0, 0xAF], .invalidUTF8, 2, 1),
    Case([0xFF, 0xFE, 0x61, 0x00], .invalidUTF8, 1, 1), Case("sep=;", .empty, 1, 1), Case("sep=;\r\n", .empty, 1, 1),
    Case("sep=,\na,b\n1\n", .cellCount(expected: 2, found: 1), 3, 2),
    Case((0...1000).map { "k\($0)" }.joined(separator: ";"), .tooManyColumns, 1, 4891),
  ]

  @Test(arguments: cases)
  func refused(file: Case) {
    #expect(throws: file.error) { try CSVReader.read(file.bytes) }
    #expect(file.error.melding.hasSuffix("."))
  }

  @Test func widestFile() throws {
    let text = (1...1000).map { "k\($0)" }.joined(separator: ",")
    #expect(try CSVReader.read(Array(text.utf8)).header.count == 1000)
  }

  @Test func adviceForWindows1252() {
    #expect(CSVError(.invalidUTF8, line: 1, column: 1).melding.contains("CSV UTF-8"))
  }
}
