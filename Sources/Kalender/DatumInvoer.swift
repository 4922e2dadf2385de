/// Reads a day as people write it: `2026-11-12`, `12-11-2026`, `12/11/2026`, `12 november 2026`, `vandaag`, `gisteren`.
///
/// Two-digit years are refused, because they are read differently by different people.
package enum DatumInvoer {
  package enum Fout: Error, Equatable {
    case onbekendeVorm
    case jaarTeKort
    case bestaatNiet

    package var melding: String {
      switch self {
      case .onbekendeVorm: "dit is geen datum; schrijf bijvoorbeeld 12-11-2026 of 12 november 2026"
      case .jaarTeKort: "schrijf het jaar met vier cijfers, bijvoorbeeld 2026"
      case .bestaatNiet: "deze dag bestaat niet op de kalender"
      }
    }
  }

  package static func lees(_ tekst: String, vandaag: Datum) throws(Fout) -> Datum {
    let woorden = tekst.lowercased().split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" })
    if woorden.count == 1 {
      switch woorden[0] {
      case "vandaag": return vandaag
      case "gisteren": return vandaag.adding(dagen: -1)
      default: return try metStreepjes(woorden[0])
      }
    }
    guard woorden.count == 3, let maand = maandnummer(woorden[1]), let dag = getal(woorden[0]) else {
      throw .onbekendeVorm
    }
    return try datum(jaar: woorden[2], maand: maand, dag: dag)
  }

  private static func metStreepjes(_ woord: Substring) throws(Fout) -> Datum {
    // One and the same sign in both places: a mixture is a slip of the pen.
    guard let teken = woord.first(where: { "-/.".contains($0) }) else { throw .onbekendeVorm }
    let delen = woord.split(separator: teken, omittingEmptySubsequences: false)
    guard delen.count == 3, let midden = getal(delen[1]), delen[1].count <= 2 else { throw .onbekendeVorm }
    if delen[0].count == 4, delen[2].count <= 2, let dag = getal(delen[2]) {
      return try datum(jaar: delen[0], maand: midden, dag: dag)
    }
    guard delen[0].count <= 2, let dag = getal(delen[0]) else { throw .onbekendeVorm }
    return try datum(jaar: delen[2], maand: midden, dag: dag)
  }

  private static func datum(jaar: Substring, maand: Int, dag: Int) throws(Fout) -> Datum {
    guard let getal = getal(jaar) else { throw .onbekendeVorm }
    guard jaar.count == 4 else { throw .jaarTeKort }
    guard let datum = Datum(jaar: getal, maand: maand, dag: dag) else { throw .bestaatNiet }
    return datum
  }

  private static func getal(_ tekst: Substring) -> Int? {
    Cijfers.getal(Array(tekst.utf8)[...])
  }

  /// From the name of a month, or its first three letters or more with a full stop.
  static func maandnummer(_ woord: Substring) -> Int? {
    let kaal = woord.hasSuffix(".") ? woord.dropLast() : woord
    guard kaal.count >= 3 else { return nil }
    let index = Datum.maandnamen.firstIndex { $0 == kaal || $0.prefix(3) == kaal || (kaal == "mrt" && $0 == "maart") }
    return index.map { $0 + 1 }
  }
}
