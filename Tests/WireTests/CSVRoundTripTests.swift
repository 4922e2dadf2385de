import Testing
import Toevalsbron
import Wire

/// Written and read back is the same, for any cells, but for the `'` before what looks like a formula.
@Suite struct CSVRoundTripTests {
  @Test(arguments: CSVWriter.Dialect.allCases, 0..<200 as Range<UInt64>)
  func anyCells(dialect: CSVWriter.Dialect, seed: UInt64) throws {
    var random = SplitMix64(zaad: seed)
    let columns = 1 + random.below(5)
    var header: [String] = []
    while header.count < columns {
      let name = random.text(length: 8, alphabet: .awkwardText)
      if !name.isEmpty,
        !header.contains(where: { Self.expected(.tekst($0), dialect) == Self.expected(.tekst(name), dialect) })
      {
        header.append(name)
      }
    }
    let rows = (0..<random.below(8)).map { _ in (0..<columns).map { _ in Self.cell(&random) } }

    let bytes = CSVWriter.write(header: header, rows: rows, dialect: dialect)
    let table = try CSVReader.read(bytes)
    #expect(table.header.map { Array($0.utf8) } == header.map { Array(Self.expected(.tekst($0), dialect).utf8) })
    let read = table.rows.map { $0.fields.map { Array($0.text.utf8) } }
    #expect(read == rows.map { $0.map { Array(Self.expected($0, dialect).utf8) } })

    // Neutralised text doesn't look like a formula any more: writing it once more changes nothing.
    let again = table.rows.map { $0.fields.map { CSVCell.tekst($0.text) } }
    let second = CSVWriter.write(header: table.header, rows: again, dialect: dialect)
    #expect(try CSVReader.read(second).rows.map { $0.fields.map { Array($0.text.utf8) } } == read)
  }

  static func cell(_ random: inout SplitMix64) -> CSVCell {
    switch random.below(4) {
    case 0: .geheel(Int.random(in: -1000...1000, using: &random))
    case 1: .honderdsten(Int.random(in: -1000...1000, using: &random))
    default: .tekst(random.text(length: 12, alphabet: .awkwardText))
    }
  }

  /// The text a reader should see, worked out in another way than the writer does.
  static func expected(_ cell: CSVCell, _ dialect: CSVWriter.Dialect) -> String {
    switch cell {
    case .geheel(let number): return "\(number)"
    case .honderdsten(let number):
      let digits = "\(abs(number))"
      let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      return (number < 0 ? "-" : "") + padded.dropLast(2) + (dialect == .excelNL ? "," : ".") + padded.suffix(2)
    case .tekst(let text):
      guard dialect == .excelNL, let first = text.unicodeScalars.first else { return text }
      let isFormula = "=+-@\t\r\n".unicodeScalars.contains(first) && text.wholeMatch(of: /-[0-9]+(,[0-9]+)?/) == nil
      return isFormula ? "'" + text : text
    }
  }
}
