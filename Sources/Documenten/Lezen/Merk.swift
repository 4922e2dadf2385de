internal import Tekst

/// A line that says what follows it: the marks by which the parts of a function book are known, whoever made it.
///
/// A long word of a mark may be one slip of the pen away (`Funciereeks`).
enum Merk: Equatable {
  case functie(String)
  case profiel(String)
  case functienaam(String)
  case functiecode(String)
  case reeks(String)
  case groep(String)
  case kenmerken
  case competenties
  case taken
  case gebied(String)
  case module
  case modulenaam(String)
  case moduletaken
  case modulecompetenties
  case kritisch
  case profielcompetenties
  case vakkennis
  case vakkennisvraag
  case kennis
  case vaardigheden
  case opleiding

  init?(_ regel: Documentregel) {
    guard !regel.isPunt, let merk = Self.van(regel) else { return nil }
    self = merk
  }

  /// The words of a line, as they stand there and as labels are compared.
  private struct Woorden {
    let zelf: [String]
    /// Without case, accents and a colon behind them; of the first few, as no label is longer.
    let kaal: [String]

    init(_ tekst: String) {
      zelf = tekst.split(separator: " ").map(String.init)
      kaal = zelf.prefix(6).map { vereenvoudigd($0.hasSuffix(":") ? String($0.dropLast()) : $0) }
    }

    /// What stands behind the words of a label, without colons; nothing when the text begins otherwise.
    func rest(_ label: [String]) -> String? {
      guard kaal.count >= label.count, zip(kaal, label).allSatisfy(Self.isLabel) else { return nil }
      var rest = zelf.dropFirst(label.count).joined(separator: " ")
      while let eerste = rest.first, eerste == ":" || eerste == " " { rest.removeFirst() }
      while let laatste = rest.last, laatste == ":" || laatste == " " { rest.removeLast() }
      return rest
    }

    private static func isLabel(_ woord: String, _ deel: String) -> Bool {
      woord == deel
        || deel.utf8.count >= 10 && abs(woord.utf8.count - deel.utf8.count) <= 1 && bewerkingsafstand(woord, deel) == 1
    }
  }

  private static func van(_ regel: Documentregel) -> Merk? {
    let tekst = regel.tekst
    guard tekst.utf8.count <= 200 else { return nil }
    let woorden = Woorden(tekst)
    if let rest = woorden.rest(["functiebeschrijving"]), !rest.isEmpty { return .functie(rest) }
    if let rest = woorden.rest(["competentieprofiel"]), !rest.isEmpty { return .profiel(rest) }
    for label in [["naam", "functie"], ["functienaam"], ["naam", "van", "de", "functie"]] {
      if let rest = woorden.rest(label), !rest.isEmpty { return .functienaam(rest) }
    }
    if let rest = woorden.rest(["code"]), regel.isRij || woorden.zelf.first?.hasSuffix(":") == true, rest.count <= 40 {
      return .functiecode(rest)
    }
    if let rest = woorden.rest(["functiereeks"]), !rest.isEmpty { return .reeks(rest) }
    if let rest = woorden.rest(["functiegroep"]), !rest.isEmpty { return .groep(rest) }
    if let rest = woorden.rest(["modulenaam"]), !rest.isEmpty { return .modulenaam(rest) }
    if let rest = woorden.rest(["resultaatgebied"]) {
      let delen = rest.split(separator: " ")
      let isGenummerd = delen.first?.allSatisfy { $0.isNumber || $0 == ":" || $0 == "." } ?? false
      let naam = delen.dropFirst(isGenummerd ? 1 : 0).joined(separator: " ")
      if !naam.isEmpty, isGenummerd || woorden.zelf[0].hasSuffix(":") || regel.isKop { return .gebied(naam) }
    }
    return vast(woorden)
  }

  private static let hele: [([String], Merk)] = [
    (["overwegende", "functiekenmerken"], .kenmerken), (["functiekenmerken"], .kenmerken),
    (["competenties"], .competenties), (["competenties", "normfunctie"], .profielcompetenties),
    (["competenties", "module"], .modulecompetenties), (["generieke", "taken"], .taken), (["taken"], .taken),
    (["module", "taken"], .moduletaken), (["moduletaken"], .moduletaken), (["module"], .module),
    (["module", "hr21"], .module), (["kritische", "werksituatie"], .kritisch),
    (["kritische", "werksituaties"], .kritisch), (["kritische", "werksituatie", "normfunctie"], .kritisch),
    (["kritische", "werksituaties", "normfunctie"], .kritisch), (["vakkennis"], .vakkennis),
    (["vakkennis", "normfunctie"], .vakkennis), (["kennis", "op", "het", "gebied", "van"], .kennis),
    (["kennis"], .kennis), (["vaardigheden", "op", "het", "gebied", "van"], .vaardigheden),
    (["vaardigheden"], .vaardigheden), (["opleiding"], .opleiding),
  ]

  private static func vast(_ woorden: Woorden) -> Merk? {
    for (label, merk) in hele where label.count == woorden.zelf.count && woorden.rest(label) == "" { return merk }
    guard woorden.zelf.last?.hasSuffix("?") == true else { return nil }
    if woorden.rest(["over", "welke", "vakkennis"]) != nil { return .vakkennisvraag }
    return woorden.rest(["welke", "opleiding"]) != nil ? .opleiding : nil
  }
}
