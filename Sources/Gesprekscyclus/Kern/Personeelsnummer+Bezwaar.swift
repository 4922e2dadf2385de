extension Personeelsnummer {
  /// Why this can't be given to anybody as a number; nothing when it can.
  ///
  /// Most of these come out of a spreadsheet, which takes a number for something to calculate with. What was recorded before stays
  /// as it is and is found.
  package var bezwaar: Weigering? {
    if zoekvorm.isEmpty {
      return Weigering(
        .leegVeld, "Personeelsnummer ontbreekt.", advies: "Vul het personeelsnummer in.",
        onderwerp: .veld(.personeelsnummer))
    }
    if isGewoon { return nil }
    return vorm.map { wat, advies in
      Weigering(
        .geenPersoneelsnummer, "'\(tekst)' is geen personeelsnummer\(wat).", advies: advies,
        onderwerp: .veld(.personeelsnummer))
    }
  }

  /// Plain letters, digits and dashes, with a digit and without an `e` that may be of an exponent: as nearly all are.
  private var isGewoon: Bool {
    var heeftCijfer = false
    for byte in zoekvorm.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): heeftCijfer = true
      case UInt8(ascii: "e"): return false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"): break
      default: return false
      }
    }
    return heeftCijfer
  }

  private var vorm: (wat: String, advies: String)? {
    let alsTekst = "Zet in Excel eerst de kolom op Tekst (Cellen opmaken, Tekst)"
    if let eerste = tekst.first, "'‘’`´\"=".contains(eerste) {
      let rest = tekst.filter { $0.isLetter || $0.isNumber || $0 == "-" }
      return (
        ": het \(eerste == "=" ? "is-teken" : "aanhalingsteken") vooraan hoort bij de cel in Excel, niet bij het nummer",
        "Schrijf \(rest). \(alsTekst); dan blijven de nullen vooraan staan zonder dit teken."
      )
    }
    if zoekvorm.isWetenschappelijk {
      return (
        ": Excel maakte er een getal van, en de laatste cijfers zijn weg",
        "\(alsTekst), haal de nummers opnieuw op en bewaar het bestand opnieuw."
      )
    }
    if let heel = zoekvorm.metNulAchterKomma {
      return (
        ": er staat een komma of punt met nullen achter, zoals achter een getal in Excel",
        "Schrijf \(heel). \(alsTekst), en kijk of er vooraan geen nullen weg zijn."
      )
    }
    if tekst.hasPrefix("#") {
      return (": het is een foutmelding van Excel", "Verbeter de formule in die cel, of typ het nummer.")
    }
    if Self.nietIngevuld.contains(zoekvorm) || !tekst.contains(where: { $0.isLetter || $0.isNumber }) {
      return (": zo schrijft iemand dat er geen is", "Vul het nummer in, of haal de regel weg.")
    }
    return nil
  }

  /// What people write where there is nothing to write.
  private static let nietIngevuld: Set<String> = [
    "geen", "leeg", "niets", "onbekend", "nvt", "n.v.t.", "n.v.t", "n/a", "null", "nil", "none", "nan", "xxx", "tbd",
  ]
}

extension String {
  /// `1,23e+05`, `1.23e5`, `1e5`: a number with an exponent.
  fileprivate var isWetenschappelijk: Bool {
    let delen = split(separator: "e", omittingEmptySubsequences: false)
    guard delen.count == 2, let getal = delen.first, let macht = delen.last else { return false }
    let cijfers = macht.drop { $0 == "+" || $0 == "-" }
    return macht.count - cijfers.count <= 1 && cijfers.isCijfers
      && getal.split(whereSeparator: { $0 == "," || $0 == "." }).allSatisfy(\.isCijfers)
      && getal.first?.isNumber ?? false
  }

  /// `123` of `123,0` or `123.00`.
  fileprivate var metNulAchterKomma: Substring? {
    guard let komma = lastIndex(where: { $0 == "," || $0 == "." }) else { return nil }
    let (heel, rest) = (self[..<komma], self[index(after: komma)...])
    return heel.isCijfers && !rest.isEmpty && rest.allSatisfy { $0 == "0" } && rest.count <= 2 ? heel : nil
  }
}

extension Substring {
  fileprivate var isCijfers: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }
}
