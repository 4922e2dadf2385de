import Testing
import Wire

/// The bytes that the writer makes, per dialect.
@Suite struct CSVWriterTests {
  static func line(_ cell: CSVCell, _ dialect: CSVWriter.Dialect) -> String {
    var writer = CSVWriter(dialect: dialect)
    writer.append([cell, .geheel(0)])
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func wholeFile() {
    let rows: [[CSVCell]] = [
      [.tekst("Zoë"), .geheel(-12), .honderdsten(123_456)], [.tekst("a;b"), .geheel(0), .honderdsten(-5)],
    ]
    let header = ["naam", "aantal", "pct"]
    #expect(
      CSVWriter.write(header: header, rows: rows, dialect: .excelNL)
        == Array("\u{FEFF}naam;aantal;pct\r\nZoë;-12;1234,56\r\n\"a;b\";0;-0,05\r\n".utf8))
    #expect(
      CSVWriter.write(header: header, rows: rows, dialect: .standaard)
        == Array("naam,aantal,pct\r\nZoë,-12,1234.56\r\n\"a;b\",0,-0.05\r\n".utf8))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+31 20", "'+31 20"), ("-naam", "'-naam"), ("@som", "'@som"), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("=\u{301}x", "'=\u{301}x"), ("=A1;B1", "\"'=A1;B1\""), ("-", "'-"),
    ("-1,", "'-1,"), ("-1,2,3", "'-1,2,3"), ("-,5", "'-,5"), ("-1-1", "'-1-1"), ("--1", "'--1"), ("+1", "'+1"),
    ("-3", "-3"), ("-3,5", "\"-3,5\""), ("3", "3"), ("a=b", "a=b"), ("'=x", "'=x"), ("", ""), ("é", "é"),
  ])
  func neutralised(text: String, cell: String) {
    // A cell with a comma and nothing else stands in quotes, so that the header never misleads about the separator.
    let expected = cell.contains(",") && !cell.hasPrefix("\"") ? "\"\(cell)\"" : cell
    #expect(Self.line(.tekst(text), .excelNL) == "\u{FEFF}\(expected);0\r\n")
  }

  @Test(arguments: ["=1+1", "+31", "-naam", "@som"])
  func standardLeavesTextAlone(text: String) {
    #expect(Self.line(.tekst(text), .standaard) == "\(text),0\r\n")
  }

  @Test(arguments: [
    (0, "0,00"), (5, "0,05"), (-5, "-0,05"), (100, "1,00"), (-199, "-1,99"), (Int.max, "92233720368547758,07"),
    (Int.min, "-92233720368547758,08"),
  ])
  func hundredths(number: Int, text: String) {
    #expect(Self.line(.honderdsten(number), .excelNL) == "\u{FEFF}\(text);0\r\n")
  }

  @Test func quotes() {
    #expect(Self.line(.tekst("zeg \"ja\""), .standaard) == "\"zeg \"\"ja\"\"\",0\r\n")
    #expect(Self.line(.tekst("a\nb"), .standaard) == "\"a\nb\",0\r\n")
    #expect(Self.line(.tekst("a\r\nb"), .standaard) == "\"a\r\nb\",0\r\n")
    #expect(Self.line(.tekst(" a"), .standaard) == "\" a\",0\r\n")
    #expect(Self.line(.tekst("a "), .standaard) == "\"a \",0\r\n")
    #expect(Self.line(.tekst("a b"), .standaard) == "a b,0\r\n")
    #expect(Self.line(.tekst("\tx"), .standaard) == "\"\tx\",0\r\n")
    #expect(Self.line(.tekst("Sep=;"), .standaard) == "\"Sep=;\",0\r\n")
    #expect(Self.line(.tekst("sep="), .standaard) == "\"sep=\",0\r\n")
  }
}
