package import Kalender
package import Tekst

/// A report under construction: headings, paragraphs, pairs and tables, from which every form is made.
///
/// ```
///            ┌─ tekst            lines within a width
/// Blad ──────┼─ html             one page
///            └─ tabellen ──┬──── CSV
///                          └──── sheets (ODS, XLSX)
/// ```
///
/// Text given here is already `veilig`.
package struct Blad {
  package let opmaak: Opmaak
  var delen: [Bladdeel] = []
  /// What a table alone must say of itself, in a form that has no place for it: whom it covers. Safe to show.
  package var strekking: String?
  /// Whose page it is, above everything on it; safe to show.
  package var briefhoofd: String?
  /// The title where it need not stand in capitals; safe to show.
  package var paginatitel: String?

  package init(_ opmaak: Opmaak) {
    self.opmaak = opmaak
  }

  /// The title of the report, in bold where styles are on.
  package mutating func titel(_ tekst: String) { delen.append(.titel(tekst)) }

  /// A heading with an empty line before it; in text in capitals.
  package mutating func kop(_ tekst: String) { delen.append(.kop(tekst)) }

  /// An empty line, unless there is one or nothing stands above it.
  package mutating func wit() { delen.append(.wit) }

  package mutating func alinea(_ tekst: String, inspringen spaties: Int = 0) {
    delen.append(.alinea(tekst, inspringen: spaties))
  }

  /// A point of a list: its first line begins with `teken`, the others line up under the text.
  package mutating func punt(_ tekst: String, inspringen spaties: Int = 0, teken: String = "-") {
    delen.append(.punt(tekst, inspringen: spaties, teken: teken))
  }

  /// Labels in one column with their values beside them; a pair without a value is left out.
  package mutating func paren(_ paren: [(label: String, waarde: String?)], inspringen spaties: Int = 0) {
    let gegeven = paren.compactMap { paar in paar.waarde.map { (label: paar.label, waarde: $0) } }
    delen.append(.paren(gegeven, inspringen: spaties))
  }

  /// A table. When it is too wide for text, its flexible columns give way, the widest first.
  ///
  /// What stands in a column on the right and reads as a figure counts as one in a sheet; so does a day anywhere.
  package mutating func tabel(_ kolommen: [Tabel.Kolom], _ rijen: [[String]], inspringen spaties: Int = 0) {
    let cellen = rijen.map { rij in
      rij.enumerated().map { plek, tekst in
        Cel(gelezen: tekst, plek < kolommen.count ? kolommen[plek].uitlijning : .links)
      }
    }
    tabel(Bladtabel(kolommen: kolommen, rijen: cellen), inspringen: spaties)
  }

  mutating func tabel(_ tabel: Bladtabel, inspringen spaties: Int) {
    delen.append(.tabel(tabel, inspringen: spaties))
  }

  /// What makes less of the whole answer than it seems: a paragraph, and in CSV, which has no place for one, a column.
  package mutating func letOp(_ tekst: String) { delen.append(.letOp(tekst)) }

  /// A chart of the table that stands beside it.
  package mutating func grafiek(_ grafiek: Grafiek) { delen.append(.grafiek(grafiek)) }

  /// What people sign, and room to write and sign on paper; other forms than a page have no place for it.
  package mutating func tekenruimte(_ ruimte: Tekenruimte) { delen.append(.tekenruimte(ruimte)) }

  /// What it was made from, under everything.
  package mutating func voet(_ tekst: String) { delen.append(.voet(tekst)) }

  /// What it must be read with, above everything.
  package mutating func vooraf(_ tekst: String) { delen.insert(.vooraf(tekst), at: 0) }
}

/// A piece of a report, before it has a form.
enum Bladdeel {
  case vooraf(String)
  case titel(String)
  case kop(String)
  case wit
  case alinea(String, inspringen: Int)
  case letOp(String)
  case punt(String, inspringen: Int, teken: String)
  case paren([(label: String, waarde: String)], inspringen: Int)
  case tabel(Bladtabel, inspringen: Int)
  case tekenruimte(Tekenruimte)
  case grafiek(Grafiek)
  case voet(String)
}

/// A table of a report, before it has a form.
struct Bladtabel {
  let kolommen: [Tabel.Kolom]
  /// Missing cells stay empty, and cells beyond the last column are not shown.
  let rijen: [[Cel]]
  /// A line under the rows, such as of totals.
  var onderaan: [Cel]?

  var alleRijen: [[Cel]] { rijen + (onderaan.map { [$0] } ?? []) }
}

/// What stands in one place of a table: the words that people read, and the value that a sheet can count with.
package struct Cel: Equatable, Sendable {
  package enum Waarde: Equatable, Sendable {
    case geheel(Int)
    case honderdsten(Int)
    case procent(Int)
    case datum(Datum)
  }

  /// Safe to show.
  package let tekst: String
  private let gegeven: Waarde?
  /// Where it stands, for words that are read back.
  private let gelezen: Tabel.Uitlijning?

  package init(_ tekst: String, _ waarde: Waarde? = nil) {
    self.tekst = tekst
    gegeven = waarde
    gelezen = nil
  }

  /// Words of a report that gives no value with them: a day is known everywhere, a figure where numbers stand.
  init(gelezen tekst: String, _ uitlijning: Tabel.Uitlijning) {
    self.tekst = tekst
    gegeven = nil
    gelezen = uitlijning
  }

  /// Nothing for words. Read back only when a sheet asks: a text has no use for it.
  package var waarde: Waarde? {
    guard let gelezen else { return gegeven }
    let getal = gelezen == .rechts ? Getalvorm.waarde(van: tekst) : nil
    return getal ?? Getalvorm.dag(van: tekst).map { .datum($0) }
  }

  package static func == (een: Cel, ander: Cel) -> Bool { een.tekst == ander.tekst && een.waarde == ander.waarde }
}

extension [Cel] {
  /// Whether this row only keeps others apart.
  var isLeeg: Bool { allSatisfy(\.tekst.isEmpty) }
}

/// How a text is laid out: its width in columns and whether it may be styled.
package struct Opmaak: Equatable, Sendable {
  /// Columns; 80 unless the terminal is wide.
  package let breedte: Int
  package let stijl: Stijl

  package init(breedte: Int = 80, stijl: Stijl = .uit) {
    self.breedte = breedte
    self.stijl = stijl
  }

  /// For what has no width of its own, such as a page or a sheet.
  package static let ruim = Opmaak(breedte: 1000)
}
