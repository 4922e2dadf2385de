/// A CSV file as rows of cells, with the place of each, so that whoever judges the content can point at it.
package struct CSVTable: Sendable, Equatable {
  /// The names in the first line: none empty, none twice.
  package var header: [String]

  /// The rows below the header, each with as many fields as the header has.
  package var rows: [CSVRow]

  /// The index of the column with this name.
  package func column(_ name: String) -> Int? { header.firstIndex(of: name) }
}

/// One row of a CSV file.
package struct CSVRow: Sendable, Equatable {
  /// The line on which it begins, from 1; lines are counted as an editor does, also those inside quotes.
  package var line: Int
  package var fields: [CSVField]

  /// Whether no cell says anything, as spreadsheets leave behind where rows were cleared.
  package var isEmpty: Bool { fields.allSatisfy(\.isEmpty) }
}

/// One cell of a CSV file.
package struct CSVField: Sendable, Equatable {
  /// The text without its quotes, otherwise exactly as it stands; a line break in it may be LF or CRLF.
  package var text: String

  /// The line on which it begins, from 1. Differs from the row's when a cell before it holds a line break.
  package var line: Int

  /// The character in its line at which it begins, from 1.
  package var column: Int

  /// Nothing but white space.
  package var isEmpty: Bool { text.isEmpty || text.allSatisfy(\.isWhitespace) }

  package init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
