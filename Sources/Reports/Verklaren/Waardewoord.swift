internal import Kalender
internal import Weergave
internal import Wire

/// How people read a value of a document, where it is declared as more than what programs read: hundredths with a comma,
/// a weight as a per cent.
package enum Waardewoord: Sendable {
  case procent
  /// A share in hundredths of a per cent.
  case aandeel
  case honderdsten
  case dagen
  /// Levels above or below the norm.
  case bijNorm
  case termijn
}

extension Waardewoord? {
  /// A day or a moment in words, on one line; of what is declared, as that says.
  func tekst(_ waarde: JSONNode) -> String {
    switch waarde.value {
    case .string(let tekst): woord(tekst)
    case .integer(let getal): Int(exactly: getal).map(self.getal) ?? "\(getal)"
    case .bool(let waar): waar ? "ja" : "nee"
    case .array(let items) where items.isEmpty: "(geen)"
    default: Zinsbouw.eenRegel(String(decoding: waarde.canonicalBytes(), as: UTF8.self))
    }
  }

  private func woord(_ tekst: String) -> String {
    if tekst.isEmpty { return "(leeg)" }
    if let datum = Datum(iso: tekst) { return datum.proza }
    if let tijd = Tijdstip(iso: tekst) {
      return "\(Amsterdam.datum(van: tijd).proza), \(Amsterdam.klok(van: tijd)) uur"
    }
    if self == .termijn, tekst == Termijn.teLaat(dagen: 1).woord { return "te laat" }
    return Zinsbouw.eenRegel(tekst)
  }

  private func getal(_ getal: Int) -> String {
    switch self {
    case .procent: "\(getal) %"
    case .aandeel: "\(Getalvorm.honderdsten(getal)) %"
    case .honderdsten: Getalvorm.honderdsten(getal)
    case .dagen: dagen(getal)
    case .bijNorm: Zinsbouw.bijNorm(getal)
    case .termijn, nil: "\(getal)"
    }
  }
}
