internal import Gesprekscyclus
internal import Kalender
internal import Wire

/// One person of an import file, read from its row.
struct Importregel {
  let regel: Int
  var nummer: Personeelsnummer
  let naam: String
  let functie: FunctieVerwijzing
  /// Nothing without that column.
  let modules: [ModuleCode]?
  let onderdeel: String
  /// Nothing for an empty cell, which leaves it as it is.
  var leidinggevende: Leidingkeuze?
  let inDienst: Datum
  let uitDienst: Datum?
  let uren: Uren?
}

/// Something wrong in an import file, at a line and a column.
package struct Importfout: Equatable {
  /// Stable codes of the import.
  enum Code: String {
    /// The file is no CSV, or not in UTF-8.
    case vorm = "I001"
    case kolomOntbreekt = "I002"
    case kolomOnbekend = "I003"
    case leeg = "I004"
    case datum = "I005"
    case functie = "I006"
    case dubbel = "I007"
    case stuurteken = "I008"
    /// The first day in service differs from what was recorded: that is a correction.
    case begindatum = "I009"
    /// A value longer than a name may be.
    case teLang = "I010"
    /// More people than one import may hold.
    case teVeel = "I011"
    /// No number of hours in a week.
    case uren = "I012"
    /// Somebody new who may well be somebody who is there already.
    case lijktBekend = "I013"
  }

  package let code: String
  package let regel: Int
  package let kolom: Int
  package let melding: String
  package let advies: String

  init(_ code: Code, regel: Int, kolom: Int, _ melding: String, advies: String) {
    self.init(code: code.rawValue, regel: regel, kolom: kolom, melding, advies: advies)
  }

  init(code: String, regel: Int, kolom: Int, _ melding: String, advies: String) {
    self.code = code
    self.regel = regel
    self.kolom = kolom
    self.melding = melding
    self.advies = advies
  }
}
