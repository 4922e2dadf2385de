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
    ("a\tb;c\td\n1\t2;3\t4", [["a", "b;c", "d"], ["1", "2;3", "4"]]),
    ("a;b\tc;d\n1;2\t;3", [["a", "b\tc", "d"], ["1", "2\t", "3"]]),
    ("sep=;\na,b,c;d\n1;2", [["a,b,c", "d"], ["1", "2"]]), ("\u{FEFF}SEP=|\r\na|b\r\n1|2", [["a", "b"], ["1", "2"]]),
    ("sep=x\n1", [["sep=x"], ["1"]]), ("sep=;a\n1;2", [["sep=", "a"], ["1", "2"]]),
    ("\"sep=;\"\n1", [["sep=;"], ["1"]]), ("sep=\t\na\tb\n1\t2", [["a", "b"], ["1", "2"]]),
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
    let table = try CSVReader.read(Array("a;b\n;\n;x\n \t;\u{A0}\n".utf8))
    #expect(table.rows.map(\.isEmpty) == [true, false, true])
  }

  @Test("row by row any number of cells is read, and a heading may have names twice or none")
  func oneByOne() throws {
    var reader = try CSVReader(Array("sep=;\na;;a\n\n1\n\"2\n3\";4;5;6\n".utf8))
    #expect(reader.heading.fields == [("a", 1), ("", 3), ("a", 4)].map { CSVField(text: $0.0, line: 2, column: $0.1) })
    #expect(try reader.next()?.fields.map(\.text) == ["1"])
    let long = try #require(try reader.next())
    #expect(long.line == 5 && long.fields.map(\.text) == ["2\n3", "4", "5", "6"])
    #expect(long.fields.map(\.line) == [5, 6, 6, 6] && long.fields.map(\.column) == [1, 4, 6, 8])
    #expect(try reader.next() == nil && reader.next() == nil)
  }
}
