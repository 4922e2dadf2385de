/// Takes the markup out of a piece of text: tags of HTML, stars of Markdown, character references.
enum Opmaak {
  /// The parts of a text: one, or more where it holds a list. No part is empty.
  ///
  /// - Complexity: O(n) in the characters.
  static func delen(_ ruw: Substring) -> [String] {
    var delen: [String] = []
    var deel = ""
    func sluit() {
      let recht = zonderSterren(deel).recht
      if !recht.isEmpty { delen.append(recht) }
      deel = ""
    }
    var rest = ruw
    while let teken = rest.first {
      if teken == "<", let tag = Label(rest) {
        if tag.isScheiding { sluit() } else if tag.naam == "br" { deel.append(" ") }
        rest = rest[tag.einde...]
      } else if teken == "&", let (tekst, einde) = verwijzing(rest) {
        deel += tekst
        rest = rest[einde...]
      } else {
        if punttekens.contains(teken) { sluit() } else { deel.append(teken) }
        rest = rest.dropFirst()
      }
    }
    sluit()
    return delen
  }

  /// Signs that begin an item, wherever they stand: no sentence has them.
  static let punttekens: Set<Character> = ["•", "○", "●", "▪", "◦", "‣", "\u{F0B7}", "\u{F0A7}"]

  /// A tag of HTML at the beginning of a text.
  struct Label {
    /// In lower case, without the slash of an end.
    let naam: String
    let isEinde: Bool
    let attributen: Substring
    let einde: String.Index

    init?(_ tekst: Substring) {
      var rest = tekst.dropFirst()
      isEinde = rest.first == "/"
      if isEinde { rest = rest.dropFirst() }
      let naam = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == ":" }
      guard let eerste = naam.first, eerste.isLetter, naam.count <= 20 else { return nil }
      let binnen = rest[naam.endIndex...]
      // Bounded, so that a lone < in a long text costs no second look at all of it.
      guard let sluit = binnen.prefix(2000).firstIndex(of: ">") else { return nil }
      self.naam = naam.lowercased()
      attributen = binnen[..<sluit]
      einde = tekst.index(after: sluit)
    }

    /// Whether it sets one item of a list, or one paragraph, apart from the next.
    var isScheiding: Bool { ["li", "ul", "ol", "p", "div", "tr", "td", "th"].contains(naam) }

    /// The number that an attribute gives, such as `colspan`.
    func getal(_ attribuut: String) -> Int? {
      guard let plek = attributen.lowercased().firstRange(of: attribuut + "=") else { return nil }
      let achter = attributen.lowercased()[plek.upperBound...].drop { $0 == "\"" || $0 == "'" }
      return Int(achter.prefix { $0.isASCII && $0.isNumber })
    }
  }

  /// The character that `&…;` stands for.
  static func verwijzing(_ tekst: Substring) -> (String, String.Index)? {
    let binnen = tekst.dropFirst().prefix(10)
    guard let punt = binnen.firstIndex(of: ";"), punt > binnen.startIndex else { return nil }
    let naam = binnen[..<punt]
    let einde = tekst.index(after: punt)
    if naam.first == "#" {
      let cijfers = naam.dropFirst()
      let waarde = cijfers.first?.lowercased() == "x" ? UInt32(cijfers.dropFirst(), radix: 16) : UInt32(cijfers)
      guard let teken = waarde.flatMap(Unicode.Scalar.init), teken.value >= 0x20 else { return nil }
      return (String(teken), einde)
    }
    return namen[String(naam)].map { ($0, einde) }
  }

  private static let namen: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "", "euml": "ë", "eacute": "é",
    "egrave": "è", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä", "Euml": "Ë", "Eacute": "É", "ecirc": "ê",
    "agrave": "à", "aacute": "á", "oacute": "ó", "ccedil": "ç", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "euro": "€",
  ]

  /// Without the stars that Markdown sets around words; a star between spaces stays.
  private static func zonderSterren(_ tekst: String) -> String {
    guard tekst.contains("*") || tekst.contains("\\") else { return tekst }
    var uit = ""
    let tekens = Array(tekst)
    var plek = 0
    while plek < tekens.count {
      let volgende = plek + 1 < tekens.count ? tekens[plek + 1] : " "
      if tekens[plek] == "\\", "*_#-+.!()[]\\|<>".contains(volgende) {
        uit.append(volgende)
        plek += 2
        continue
      }
      let vorige = plek > 0 ? tekens[plek - 1] : " "
      if tekens[plek] != "*" || (vorige == " " && volgende == " ") { uit.append(tekens[plek]) }
      plek += 1
    }
    return uit
  }
}
