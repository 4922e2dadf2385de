internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Wire

/// Reads a file with a tree of units, and finds everything that is wrong in it.
struct Onderdeellezer {
  struct Regel {
    let naam: String
    let onder: String?
    let per: Datum?
  }

  private enum Kolom: String, CaseIterable {
    case onderdeel, onder, per
  }

  private(set) var regels: [Regel] = []
  private(set) var fouten: [Importfout] = []
  private let vandaag: Datum

  init(_ bytes: [UInt8], vandaag: Datum) {
    self.vandaag = vandaag
    do {
      let tabel = try CSVReader.read(bytes, ragged: true)
      let kop = tabel.header.map { $0.lowercased() }
      keur(kop: kop)
      guard fouten.isEmpty else { return }
      var eerste: [Onderdeelsleutel: Int] = [:]
      for rij in tabel.rows where !rij.isEmpty {
        guard let regel = lees(rij, kop) else { continue }
        regels.append(regel)
        let naam = regel.naam
        if let eerder = eerste.updateValue(rij.line, forKey: Onderdeelsleutel(naam)) {
          fouten.append(
            Importfout(
              .dubbel, regel: rij.line, kolom: 1, "Onderdeel '\(naam)' staat ook op regel \(eerder).",
              advies: "Laat één van de twee regels staan."))
        }
      }
    } catch {
      fouten.append(
        Importfout(
          .vorm, regel: error.line, kolom: error.column, error.melding,
          advies: "Bewaar het bestand als CSV in UTF-8, met een kopregel."))
    }
  }

  private mutating func keur(kop: [String]) {
    for naam in kop where Kolom(rawValue: naam) == nil {
      fouten.append(
        Importfout(
          .kolomOnbekend, regel: 1, kolom: 1, "De kolom '\(naam)' is onbekend.",
          advies: "De kolommen zijn: onderdeel, onder en per."))
    }
    for kolom in [Kolom.onderdeel, .onder] where !kop.contains(kolom.rawValue) {
      fouten.append(
        Importfout(
          .kolomOntbreekt, regel: 1, kolom: 1, "De kolom '\(kolom.rawValue)' ontbreekt.",
          advies: "Nodig zijn: onderdeel en onder."))
    }
  }

  /// Nothing for a row with something wrong in it.
  private mutating func lees(_ rij: CSVRow, _ kop: [String]) -> Regel? {
    guard rij.fields.count == kop.count else {
      fouten.append(
        Importfout(
          .vorm, regel: rij.line, kolom: 1,
          "Deze regel heeft \(rij.fields.count) cellen; de kopregel heeft er \(kop.count).",
          advies: "Zet overal een scheidingsteken tussen, ook bij een lege cel."))
      return nil
    }
    let eerder = fouten.count
    let naam = tekst(.onderdeel, rij, kop)
    let onder = tekst(.onder, rij, kop)
    let per = datum(rij, kop)
    guard fouten.count == eerder else { return nil }
    guard let naam else {
      fouten.append(Importfout(.leeg, regel: rij.line, kolom: 1, "onderdeel is leeg.", advies: "Vul een waarde in."))
      return nil
    }
    return Regel(naam: naam, onder: onder, per: per)
  }

  private func veld(_ kolom: Kolom, _ rij: CSVRow, _ kop: [String]) -> CSVField? {
    kop.firstIndex(of: kolom.rawValue).map { rij.fields[$0] }
  }

  private mutating func tekst(_ kolom: Kolom, _ rij: CSVRow, _ kop: [String]) -> String? {
    guard let veld = veld(kolom, rij, kop) else { return nil }
    do throws(Mislukt) {
      let kaal = try Self.naam(veld.text, kolom.rawValue)
      return kaal.isEmpty ? nil : kaal
    } catch {
      let fout = error.fouten.first
      fouten.append(
        Importfout(
          .teLang, regel: veld.line, kolom: veld.column, fout?.melding ?? "", advies: fout?.advies ?? ""))
      return nil
    }
  }

  private mutating func datum(_ rij: CSVRow, _ kop: [String]) -> Datum? {
    guard let veld = veld(.per, rij, kop), !veld.text.allSatisfy(\.isWhitespace) else { return nil }
    do {
      return try DatumInvoer.lees(veld.text, vandaag: vandaag)
    } catch {
      fouten.append(
        Importfout(
          .datum, regel: veld.line, kolom: veld.column, "per '\(veld.text)': \(error.melding).",
          advies: "Verbeter de datum."))
      return nil
    }
  }

  /// The name of a unit without spaces around it and with single ones in it, not too long.
  static func naam(_ getypt: String, _ waar: String) throws(Mislukt) -> String {
    let kaal = getypt.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try Invoergrens.keurNaam(kaal, bij: waar)
    try Invoergrens.keur([kaal])
    return kaal
  }
}
