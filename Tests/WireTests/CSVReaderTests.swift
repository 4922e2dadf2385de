import Testing
import Wire

/// What the CSV reader takes and what it makes of it.
@Suite struct CSVReaderTests {
  static func texts(_ text: String) throws -> [[String]] {
    let table = try CSVReader.read(Array(text.utf8))
    return [table.header] + table.rows.map { $0.fields.map(\.text) }
  }

  static let files: [(String, [[String]])] = [
    ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\r\n1;2", [["a", "b"], ["1", "2"]]), ("a\nx,y\n", [["a"], ["x,y"]]),
    ("a;b,c;d\n1;2,5;3", [["a", "b,c", "d"], ["1", "2,5", "3"]]),
    ("a,b;c,d\n1,2;5,3", [["a", "b;c", "d"], ["1", "2;5", "3"]]),
    ("\"a;b;c\",d\n1,2", [["a;b;c", "d"], ["1", "2"]]), ("a;\"b,c,d\"\n1;2", [["a", "b,c,d"], ["1", "2"]]),
    ("a;b\n\"x;\"\"y\"\"\";\"r1\nr2\"\n", [["a", "b"], ["x;\"y\"", "r1\nr2"]]),
    ("a;b\n\"r1\r\nr2\";\"\"\n", [["a", "b"], ["r1\r\nr2", ""]]), ("a;b\n;\n", [["a", "b"], ["", ""]]),
    ("\n\r\na;b\n\n1;2\n\r\n\n3;4\n\n", [["a", "b"], ["1", "2"], ["3", "4"]]), ("a\n\"\"\nx\n", [["a"], [""], ["x"]]),
    ("naam;functie\nZoë Çelik;'=1+1\n", [["naam", "functie"], ["Zoë Çelik", "'=1+1"]]),
    ("a; b \n 1;2 \n", [["a", " b "], [" 1", "2 "]]), ("a;b", [["a", "b"]]),
    ("\"a\n;\n\";b\n1;2", [["a\n;\n", "b"], ["1", "2"]]),
  ]

  @Test(arguments: files)
  func reads(text: String, cells: [[String]]) throws {
    #expect(try Self.texts(text) == cells)
  }

  @Test func places() throws {
    let text = "\u{FEFF}naam;b;c\r\n\r\nZoë;\"r1\r\nr\u{E9}2\";x\r\ny;;z"
    let table = try CSVReader.read(Array(text.utf8))
    #expect(table.rows.map(\.line) == [3, 5])
    #expect(table.rows[0].fields.map(\.line) == [3, 3, 4])
    #expect(table.rows[0].fields.map(\.column) == [1, 5, 6])
    #expect(table.rows[1].fields.map(\.column) == [1, 3, 4])
    #expect(table.column("c") == 2)
    #expect(table.column("d") == nil)
  }

  @Test func emptyRowIsRecognised() throws {
    let table = try CSVReader.read(Array("a;b\n;\n;x\n".utf8))
    #expect(table.rows.map(\.isEmpty) == [true, false])
  }
}
