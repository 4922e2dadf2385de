internal import Kalender
internal import Weergave
internal import Wire

/// A value of a document as people read it: a day in words, hundredths with a comma, a weight as a per cent. JSON keeps
/// what the document says.
enum Waardewoord {
  /// - Parameter pad: where the value stands; its key tells what a number counts.
  static func tekst(_ waarde: JSONNode, bij pad: Waardepad) -> String {
    switch waarde.value {
    case .string(let tekst): woord(tekst, pad.laatste)
    case .integer(let getal): Int(exactly: getal).map { Self.getal($0, pad) } ?? "\(getal)"
    case .bool(let waar): waar ? "ja" : "nee"
    case .array(let items) where items.isEmpty: "(geen)"
    default: Zinsbouw.eenRegel(String(decoding: waarde.canonicalBytes(), as: UTF8.self))
    }
  }

  private static func woord(_ tekst: String, _ sleutel: String) -> String {
    if tekst.isEmpty { return "(leeg)" }
    if let datum = Datum(iso: tekst) { return datum.proza }
    if let tijd = Tijdstip(iso: tekst) {
      return "\(Amsterdam.datum(van: tijd).proza), \(Amsterdam.klok(van: tijd)) uur"
    }
    if sleutel == "termijn", tekst == Termijn.teLaat(dagen: 1).woord { return "te laat" }
    return Zinsbouw.eenRegel(tekst)
  }

  private static func getal(_ getal: Int, _ pad: Waardepad) -> String {
    switch pad.laatste {
    case let sleutel where sleutel.hasSuffix("andeelHonderdsten"): "\(Getalvorm.honderdsten(getal)) %"
    case let sleutel where sleutel.hasSuffix("Honderdsten"): Getalvorm.honderdsten(getal)
    case "weging", "somWegingen": "\(getal) %"
    case "dagenLater": dagen(getal)
    case "verschil" where pad.delen.contains("competenties"): Zinsbouw.bijNorm(getal)
    default: "\(getal)"
    }
  }
}
