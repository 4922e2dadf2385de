/// Rows of cells under a header, lined up in columns with two spaces between them.
///
///     NR  MEDEWERKER  WAT
///     ──  ──────────  ─────────────────
///      9  M-0117      Een lange tekst
///                     loopt hier door
///
/// Cells may hold line breaks and styled text; unsafe text goes through `veilig` first. Lines never end in spaces.
package struct Tabel: Sendable {
  package enum Uitlijning: Sendable { case links, rechts }

  package struct Kolom: Sendable {
    package var kop: String
    package var uitlijning: Uitlijning
    /// Whether this column gives way when the table is too wide; the first such column counts.
    package var rekbaar: Bool

    package init(_ kop: String, _ uitlijning: Uitlijning = .links, rekbaar: Bool = false) {
      self.kop = kop
      self.uitlijning = uitlijning
      self.rekbaar = rekbaar
    }
  }

  package var kolommen: [Kolom]
  /// The cells of each row; missing cells stay empty and cells beyond the last column are not shown.
  package var rijen: [[String]]
  /// The width in columns that the table should keep to; nil is no limit.
  package var breedte: Int?
  /// Whether a line is drawn under the header.
  package var koplijn: Bool

  package init(_ kolommen: [Kolom], rijen: [[String]] = [], breedte: Int? = nil, koplijn: Bool = true) {
    self.kolommen = kolommen
    self.rijen = rijen
    self.breedte = breedte
    self.koplijn = koplijn
  }

  /// The lines of the table.
  ///
  /// - Complexity: O(n) in the size of the cells.
  package func regels(stijl: Stijl = .uit) -> [String] {
    let columns = kolommen.indices
    let cells = rijen.map { row in columns.map { $0 < row.count ? lines(of: row[$0]) : [""] } }
    let widths = fittedWidths(cells)
    var result: [String] = []
    if kolommen.contains(where: { !$0.kop.isEmpty }) {
      result += layOut(columns.map { wrap(kolommen[$0].kop, breedte: widths[$0]).map(stijl.vet) }, widths)
      if koplijn { result.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) }
    }
    for row in cells {
      result += layOut(columns.map { fit(row[$0], to: widths[$0], column: $0) }, widths)
    }
    return result
  }
}

extension Tabel {
  /// The narrowest a flexible column becomes; below this a table rather sticks out.
  private static let narrowest = 12

  private var flexibleColumn: Int? { kolommen.firstIndex { $0.rekbaar } }

  private func lines(of cell: String) -> [String] {
    cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private func fittedWidths(_ cells: [[[String]]]) -> [Int] {
    var widths = kolommen.map { displayWidth($0.kop) }
    for row in cells {
      for (column, lines) in row.enumerated() {
        for line in lines { widths[column] = max(widths[column], displayWidth(line)) }
      }
    }
    guard let breedte, let flexible = flexibleColumn else { return widths }
    let total = widths.reduce(0, +) + 2 * (widths.count - 1)
    if total > breedte {
      let room = breedte - (total - widths[flexible])
      widths[flexible] = min(widths[flexible], max(Self.narrowest, room))
    }
    return widths
  }

  private func fit(_ lines: [String], to width: Int, column: Int) -> [String] {
    guard column == flexibleColumn else { return lines }
    return lines.flatMap { displayWidth($0) <= width ? [$0] : wrap($0, breedte: width) }
  }

  private func layOut(_ cells: [[String]], _ widths: [Int]) -> [String] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = ""
      var owed = 0  // spaces that are only written when something follows, so that no line ends in spaces
      for (column, lines) in cells.enumerated() {
        let text = index < lines.count ? lines[index] : ""
        let gap = max(0, widths[column] - displayWidth(text))
        let isRight = kolommen[column].uitlijning == .rechts
        if !text.isEmpty {
          line += String(repeating: " ", count: owed + (isRight ? gap : 0)) + text
          owed = isRight ? 0 : gap
        } else {
          owed += gap
        }
        owed += 2
      }
      return line
    }
  }
}
