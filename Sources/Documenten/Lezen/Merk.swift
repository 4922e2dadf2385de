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

  private static func van(_ regel: Documentregel) -> Merk? {
    let tekst = regel.tekst
    guard tekst.utf8.count <= 200 else { return nil }
    let woorden = tekst.split(separator: " ").map(String.init)
    if let rest = rest(woorden, ["functiebeschrijving"]), !rest.isEmpty { return .functie(rest) }
    if let rest = rest(woorden, ["competentieprofiel"]), !rest.isEmpty { return .profiel(rest) }
    for label in [["naam", "functie"], ["functienaam"], ["naam", "van", "de", "functie"]] {
      if let rest = rest(woorden, label), !rest.isEmpty { return .functienaam(rest) }
    }
    if let rest = rest(woorden, ["code"]), regel.isRij || woorden.first?.hasSuffix(":") == true, rest.count <= 40 {
      return .functiecode(rest)
    }
    if let rest = rest(woorden, ["functiereeks"]), !rest.isEmpty { return .reeks(rest) }
    if let rest = rest(woorden, ["functiegroep"]), !rest.isEmpty { return .groep(rest) }
    if let rest = rest(woorden, ["modulenaam"]), !rest.isEmpty { return .modulenaam(rest) }
    if let rest = rest(woorden, ["resultaatgebied"]) {
      let delen = rest.split(separator: " ")
      let isGenummerd = delen.first?.allSatisfy { $0.isNumber || $0 == ":" || $0 == "." } ?? false
      let naam = delen.dropFirst(isGenummerd ? 1 : 0).joined(separator: " ")
      if !naam.isEmpty, isGenummerd || woorden[0].hasSuffix(":") || regel.isKop { return .gebied(naam) }
    }
    return vast(woorden, regel)
  }

  private static func vast(_ woorden: [String], _ regel: Documentregel) -> Merk? {
    let heel: [([String], Merk)] = [
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
    for (label, merk) in heel where label.count == woorden.count && rest(woorden, label) == "" { return merk }
    guard woorden.last?.hasSuffix("?") == true else { return nil }
    if rest(woorden, ["over", "welke", "vakkennis"]) != nil { return .vakkennisvraag }
    return rest(woorden, ["welke", "opleiding"]) != nil ? .opleiding : nil
  }

  /// What stands behind the words of a label, without colons; nothing when the text begins otherwise.
  private static func rest(_ woorden: [String], _ label: [String]) -> String? {
    guard woorden.count >= label.count else { return nil }
    for (woord, deel) in zip(woorden, label) {
      let kaal = vereenvoudigd(woord.hasSuffix(":") ? String(woord.dropLast()) : woord)
      guard kaal == deel || deel.count >= 10 && bewerkingsafstand(kaal, deel) == 1 else { return nil }
    }
    var rest = woorden.dropFirst(label.count).joined(separator: " ")
    while let eerste = rest.first, eerste == ":" || eerste == " " { rest.removeFirst() }
    while let laatste = rest.last, laatste == ":" || laatste == " " { rest.removeLast() }
    return rest
  }
}
