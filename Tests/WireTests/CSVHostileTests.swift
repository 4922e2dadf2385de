import Testing
import Toevalsbron
import Wire

/// Bytes that nobody should send: an error or a table, never a trap, and an error points inside the file.
@Suite struct CSVHostileTests {
  static let sample = Array(
    "\u{FEFF}naam;functie;\"opm;1\"\r\nZoë 😀;\"zeg \"\"ja\"\"\r\nof nee\";\r\n\r\n'=1;-2,5;\"\"\n".utf8)

  static func probe(_ bytes: [UInt8]) {
    do throws(CSVError) {
      let table = try CSVReader.read(bytes)
      #expect(table.rows.allSatisfy { $0.fields.count == table.header.count })
      #expect(Set(table.header).count == table.header.count)
      let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      #expect(table.rows.allSatisfy { (1...lines).contains($0.line) })
      for field in table.rows.flatMap(\.fields) { #expect(field.column >= 1 && field.line <= lines) }

      let cells = table.rows.map { $0.fields.map { CSVCell.tekst($0.text) } }
      let again = try CSVReader.read(CSVWriter.write(header: table.header, rows: cells, dialect: .standaard))
      #expect(again.header == table.header)
      #expect(again.rows.map { $0.fields.map(\.text) } == table.rows.map { $0.fields.map(\.text) })
    } catch {
      #expect(error.line >= 1 && error.line <= bytes.count + 1)
      #expect(error.column >= 1 && error.column <= bytes.count + 1)
      #expect(!error.melding.isEmpty)
    }
  }

  @Test func sampleIsSound() throws {
    #expect(try CSVReader.read(Self.sample).rows.count == 2)
  }

  @Test func cutAtEveryByte() {
    for length in Self.sample.indices { Self.probe(Array(Self.sample[..<length])) }
  }

  @Test func everyByteChangedToEveryValue() {
    for position in Self.sample.indices {
      for value in UInt8.min...UInt8.max {
        var bytes = Self.sample
        bytes[position] = value
        Self.probe(bytes)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SplitMix64(zaad: seed)
    let tokens: [[UInt8]] = [";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "a", "b", "é", " ", "'", "=", "sep="].map
    {
      Array($0.utf8)
    }
    for _ in 0..<200 {
      Self.probe((0..<random.below(60)).map { _ in UInt8.random(in: 0...255, using: &random) })
      Self.probe((0..<random.below(12)).flatMap { _ in tokens[random.below(tokens.count)] })
      Self.probe(Array("a;b\n".utf8) + (0..<random.below(40)).flatMap { _ in tokens[random.below(tokens.count)] })
    }
  }

  /// Quadratic in lines, cells or the length of one cell, this would not end.
  @Test func largeFiles() throws {
    let rows = "a;b\n" + String(repeating: "x;y\n", count: 100_000)
    #expect(try CSVReader.read(Array(rows.utf8)).rows.count == 100_000)
    let long = "a\n\"" + String(repeating: "\"\"\n", count: 300_000) + "\""
    #expect(try CSVReader.read(Array(long.utf8)).rows[0].fields[0].text.utf8.count == 600_000)
    let empty = String(repeating: "\n", count: 1_000_000)
    #expect(throws: CSVError(.empty, line: 1, column: 1)) { try CSVReader.read(Array(empty.utf8)) }
  }
}
