internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
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
  /// What was left in the file, for people.
  let opmerkingen: [String]

  init(_ bytes: [UInt8], vandaag: Datum) {
    var tabel = Invoertabel<Kolom>(
      bytes, zoek: Kolom.allCases.map { .init(kolom: $0, naam: $0.rawValue, isVerplicht: $0 != .per) })
    var regels: [Regel] = []
    var fouten: [Importfout] = []
    var eerste: [Onderdeelsleutel: Int] = [:]
    while let rij = tabel.volgende() {
      let eerder = fouten.count
      let naam = Self.tekst(.onderdeel, tabel.veld(.onderdeel, rij), &fouten)
      let onder = Self.tekst(.onder, tabel.veld(.onder, rij), &fouten)
      let per = Self.datum(tabel.veld(.per, rij), vandaag, &fouten)
      guard fouten.count == eerder else { continue }
      let plek = tabel.veld(.onderdeel, rij) ?? CSVField(text: "", line: rij.line, column: 1)
      guard let naam else {
        fouten.append(Importfout(.leeg, plek, "onderdeel is leeg.", advies: "Vul een waarde in."))
        continue
      }
      regels.append(Regel(naam: naam, onder: onder, per: per))
      if let eerder = eerste.updateValue(rij.line, forKey: Onderdeelsleutel(naam)) {
        fouten.append(
          Importfout(
            .dubbel, plek, "Onderdeel '\(naam)' staat ook op regel \(eerder).",
            advies: "Laat één van de twee regels staan."))
      }
    }
    self.regels = regels
    self.fouten = fouten + tabel.fouten
    opmerkingen = tabel.opmerkingen
  }

  private static func tekst(_ kolom: Kolom, _ veld: CSVField?, _ fouten: inout [Importfout]) -> String? {
    guard let veld else { return nil }
    do throws(Mislukt) {
      let kaal = try Self.naam(veld.text, kolom.rawValue)
      return kaal.isEmpty ? nil : kaal
    } catch {
      let fout = error.fouten.first
      fouten.append(Importfout(.teLang, veld, fout?.melding ?? "", advies: fout?.advies ?? ""))
      return nil
    }
  }

  private static func datum(_ veld: CSVField?, _ vandaag: Datum, _ fouten: inout [Importfout]) -> Datum? {
    guard let veld, !veld.isEmpty else { return nil }
    do {
      return try DatumInvoer.lees(veld.text, vandaag: vandaag)
    } catch {
      fouten.append(
        Importfout(.datum, veld, "per '\(veld.text)': \(error.melding).", advies: "Verbeter de datum."))
      return nil
    }
  }

  /// The name of a unit without spaces around it and with single ones in it, not too long.
  static func naam(_ getypt: String, _ waar: String) throws(Mislukt) -> String {
    let kaal = metEnkeleSpaties(getypt)
    try Invoergrens.keurNaam(kaal, bij: waar)
    try Invoergrens.keur([kaal])
    return kaal
  }
}
