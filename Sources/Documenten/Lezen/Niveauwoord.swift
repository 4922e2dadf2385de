internal import Tekst

/// How documents write levels: `2`, `twee`, `B`; and the lines that begin one: `Niveau B (reageren)`, `Competentieniveau 1`.
enum Niveauwoord {
  private static let woorden = ["een": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6"]

  /// A level by itself; in words only where that is allowed, as a norm may be.
  static func los(_ tekst: String, inWoorden: Bool = true) -> String? {
    let kaal = tekst.hasSuffix(":") || tekst.hasSuffix(".") ? String(tekst.dropLast()).recht : tekst
    if kaal.utf8.count == 1, let byte = kaal.utf8.first {
      if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) { return kaal }
      if (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte) { return kaal }
    }
    guard inWoorden else { return nil }
    let sleutel = vereenvoudigd(kaal)
    if let cijfer = woorden[sleutel] { return cijfer }
    // "niveau 2" where a level is asked.
    let delen = sleutel.split(separator: " ")
    guard delen.count == 2, isNiveauwoord(delen[0]) else { return nil }
    return los(String(kaal.split(separator: " ")[1]), inWoorden: true)
  }

  /// A line that begins a level: the level, and its own name where it has one.
  static func merk(_ tekst: String) -> (niveau: String, naam: String?)? {
    let woorden = tekst.split(separator: " ", maxSplits: 2)
    guard woorden.count >= 2, tekst.count <= 120, isNiveauwoord(vereenvoudigd(String(woorden[0]))[...]) else {
      return nil
    }
    let tweede = String(woorden[1])
    let metTeken = tweede.last.map { ":–-".contains($0) } ?? false
    guard let niveau = los(metTeken ? String(tweede.dropLast()) : tweede) else { return nil }
    guard woorden.count == 3 else { return (niveau, nil) }
    let rest = String(woorden[2])
    if rest.first == "(" {
      // `(riskeren)`, and whatever mark stands behind it.
      let einde = rest.lastIndex(of: ")") ?? rest.endIndex
      let achter = einde < rest.endIndex ? rest[rest.index(after: einde)...].filter { !":.".contains($0) } : ""
      guard achter.allSatisfy(\.isWhitespace) else { return nil }
      let naam = String(rest[..<einde].dropFirst()).recht
      return (niveau, naam.isEmpty ? nil : naam)
    }
    let isMetStreep = ":–-".contains(rest.first ?? " ")
    guard metTeken || isMetStreep else { return nil }
    let naam = String(rest.drop { ":–- ".contains($0) }).recht
    guard naam.split(separator: " ").count <= 6, !naam.hasSuffix(".") else { return nil }
    return (niveau, naam.isEmpty ? nil : naam)
  }

  /// `X, niveau B (naam)`.
  static func norm(_ tekst: String) -> (naam: String, niveau: String, niveaunaam: String?)? {
    guard tekst.count <= 160, let komma = tekst.lastRange(of: ", niveau ") ?? tekst.lastRange(of: ": niveau ") else {
      return nil
    }
    let naam = String(tekst[..<komma.lowerBound]).recht
    let rest = "niveau " + tekst[komma.upperBound...]
    guard !naam.isEmpty, let merk = merk(rest.hasSuffix(".") ? String(rest.dropLast()) : rest) else { return nil }
    return (naam, merk.niveau, merk.naam)
  }

  /// Whether a text begins as the line of a level does, but goes on with other text: its cells fell together.
  static func lijktMerk(_ tekst: String) -> Bool {
    let woorden = tekst.split(separator: " ", maxSplits: 2)
    return woorden.count == 3 && isNiveauwoord(vereenvoudigd(String(woorden[0]))[...]) && los(String(woorden[1])) != nil
  }

  static func isNiveauwoord(_ woord: Substring) -> Bool { woord == "niveau" || woord == "competentieniveau" }
}

extension String {
  /// The last place of a text in this one, whatever the case of its letters.
  fileprivate func lastRange(of doel: String) -> Range<String.Index>? {
    let lengte = doel.count
    guard count >= lengte else { return nil }
    var begin = index(endIndex, offsetBy: -lengte)
    while true {
      let einde = index(begin, offsetBy: lengte)
      if self[begin..<einde].lowercased() == doel { return begin..<einde }
      guard begin > startIndex else { return nil }
      begin = index(before: begin)
    }
  }
}
