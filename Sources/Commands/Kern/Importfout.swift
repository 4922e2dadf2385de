internal import Gebruik
internal import Tekst
internal import Wire

/// Something wrong in a CSV file, at a line and a column.
package struct Importfout: Equatable {
  /// Stable codes of imports.
  enum Code: String {
    /// The file is no CSV, or not in UTF-8.
    case vorm = "I001"
    case kolomOntbreekt = "I002"
    /// A heading that is nearly one that is looked for and missing; any other one is no error.
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
    /// No heading at all: none of the columns that are looked for.
    case kopOntbreekt = "I014"
    /// A column that is looked for stands there twice.
    case kolomDubbel = "I015"
    /// A word for the order of names that nobody knows.
    case naamgebruik = "I016"
  }

  package let code: String
  package let regel: Int
  package let kolom: Int
  package let melding: String
  package let advies: String

  init(_ code: Code, regel: Int, kolom: Int, _ melding: String, advies: String) {
    self.init(code: code.rawValue, regel: regel, kolom: kolom, melding, advies: advies)
  }

  init(_ code: Code, _ veld: CSVField, _ melding: String, advies: String) {
    self.init(code, regel: veld.line, kolom: veld.column, melding, advies: advies)
  }

  /// A file that is no CSV.
  init(_ fout: CSVError) {
    self.init(
      .vorm, regel: fout.line, kolom: fout.column, fout.melding,
      advies: "Bewaar het bestand als CSV in UTF-8, met een kopregel.")
  }

  init(code: String, regel: Int, kolom: Int, _ melding: String, advies: String) {
    self.code = code
    self.regel = regel
    self.kolom = kolom
    self.melding = melding
    self.advies = advies
  }
}

/// The same mistake in one place or many, told once.
struct Foutgroep {
  let eerste: Importfout
  /// Places of the others that are told.
  let ook: [(regel: Int, kolom: Int)]
  let aantal: Int

  /// So many lines are told; the others are counted.
  static let meeste = 1000
  /// As often as this, each is told at its place.
  private static let los = 3

  /// By place of the first. More than three with the same words are one.
  ///
  /// - Complexity: O(n log n) in the mistakes.
  static func groepeer(_ fouten: [Importfout]) -> [Foutgroep] {
    struct Woorden: Hashable {
      let code: String
      let melding: String
      let advies: String
    }
    let gesorteerd = fouten.sorted { ($0.regel, $0.kolom) < ($1.regel, $1.kolom) }
    let groepen = Dictionary(grouping: gesorteerd) { Woorden(code: $0.code, melding: $0.melding, advies: $0.advies) }
      .values.flatMap { groep -> [Foutgroep] in
        guard groep.count > los else { return groep.map { Foutgroep(eerste: $0, ook: [], aantal: 1) } }
        return [
          Foutgroep(
            eerste: groep[0], ook: groep[1..<los].map { ($0.regel, $0.kolom) }, aantal: groep.count)
        ]
      }
    return groepen.sorted {
      ($0.eerste.regel, $0.eerste.kolom, $0.eerste.code, $0.eerste.melding)
        < ($1.eerste.regel, $1.eerste.kolom, $1.eerste.code, $1.eerste.melding)
    }
  }

  /// ` (1000 keer, ook op 3:16 en 4:16)`; empty for one place.
  var telling: String {
    guard aantal > 1 else { return "" }
    return " (\(aantal) keer, ook op \(opsomming(ook.map { "\($0.regel):\($0.kolom)" }, voegwoord: "en")))"
  }
}

extension Beurt {
  /// Everything that is wrong in a file, at its place; nothing was recorded.
  ///
  /// - Parameter vooraf: told before it; safe to show.
  func mislukt(_ fouten: [Importfout], _ naam: String, vooraf: [String] = []) -> Mislukt {
    let alle = Foutgroep.groepeer(fouten)
    let groepen = alle.prefix(Foutgroep.meeste)
    var regels = groepen.map { groep in
      let fout = groep.eerste
      return veilig("\(naam):\(fout.regel):\(fout.kolom): fout \(fout.code): \(fout.melding)\(groep.telling)")
        + "\n  \(veilig(fout.advies))"
    }
    let rest = alle.count - groepen.count
    if rest > 0 { regels.append("\(veilig(naam)): en nog \(aantal(rest, "fout", "fouten")) die hier niet staan.") }
    let slot = "\(veilig(naam)): \(aantal(fouten.count, "fout", "fouten")); er is niets vastgelegd."
    return Mislukt(
      .bevindingen,
      groepen.map {
        .init($0.eerste.code, "regel \($0.eerste.regel): \($0.eerste.melding)\($0.telling)", advies: $0.eerste.advies)
      },
      weergave: (vooraf + regels + [slot]).joined(separator: "\n"))
  }
}
