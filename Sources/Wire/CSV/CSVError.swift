/// Why a file could not be read as CSV, and where.
package struct CSVError: Error, Equatable, Sendable {
  package enum Code: Equatable, Sendable {
    /// There is no header line.
    case empty
    /// Bytes that are no valid UTF-8, as in a file in Windows-1252.
    case invalidUTF8
    /// A byte 0: no text file.
    case notText
    /// A quoted cell without its closing quote; the place is its opening quote.
    case unclosedQuote
    /// Something between a closing quote and the next separator.
    case textAfterQuote
    /// A quote inside a cell that doesn't begin with one.
    case quoteInsideCell
    /// A CR without LF outside quotes.
    case bareCarriageReturn
    /// A row with fewer or more cells than the header.
    case cellCount(expected: Int, found: Int)
    /// A column without a name.
    case emptyName(column: Int)
    /// Two columns with the same name.
    case duplicateName(String)
    /// More than `CSVReader.maximumColumns`.
    case tooManyColumns
  }

  package var code: Code

  /// From 1.
  package var line: Int

  /// The character in its line, from 1.
  package var column: Int

  package init(_ code: Code, line: Int, column: Int) {
    self.code = code
    self.line = line
    self.column = column
  }

  /// What is wrong and what to do, in plain Dutch, without the place.
  package var melding: String {
    switch code {
    case .empty:
      "Het bestand is leeg. Zet op de eerste regel de namen van de kolommen."
    case .invalidUTF8:
      "Deze tekens zijn geen geldige UTF-8. Kies in Excel bij Opslaan als ‘CSV UTF-8’ en probeer het opnieuw."
    case .notText:
      "Dit is geen tekstbestand. Kies in Excel bij Opslaan als ‘CSV UTF-8’ en probeer het opnieuw."
    case .unclosedQuote:
      "Deze cel begint met een aanhalingsteken, maar het tweede ontbreekt. Zet het aan het eind van de cel."
    case .textAfterQuote:
      "Na het sluitende aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken in een cel dubbel."
    case .quoteInsideCell:
      "Midden in deze cel staat een aanhalingsteken. Zet de hele cel tussen aanhalingstekens en schrijf dit teken dubbel."
    case .bareCarriageReturn:
      "Hier staat een regeleinde van een oude Mac. Bewaar het bestand opnieuw als ‘CSV UTF-8’."
    case .cellCount(let expected, let found) where found < expected:
      "Deze regel is te kort: \(Self.cells(found)), maar de eerste regel noemt er \(expected). Vul de regel aan."
    case .cellCount(let expected, let found):
      "Deze regel is te lang: \(Self.cells(found)), maar de eerste regel noemt er \(expected). "
        + "Zet een tekst met een scheidingsteken tussen aanhalingstekens."
    case .emptyName(let column):
      "Kolom \(column) heeft geen naam. Geef de kolom een naam of haal hem weg."
    case .duplicateName(let name):
      "De kolom ‘\(PlainText.shown(name))’ staat er twee keer in. Haal er één weg."
    case .tooManyColumns:
      "Dit bestand heeft te veel kolommen; \(CSVReader.maximumColumns) is het meeste."
    }
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cel" : "\(count) cellen" }
}
