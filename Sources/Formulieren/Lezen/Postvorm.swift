/// A form that comes out of a mail: what the mail put around it is left out, and told.
///
/// ```
/// Hoi Jan, hier is het formulier.          left out: stands above the title
/// > VOORTGANGSGESPREK      formulier v1    the title; its > says that the form was quoted
/// > Kenmerk:                               without the > from here on
/// Groet, Piet                              left out: not quoted
/// ```
///
/// Below a form that is not quoted only what stands behind a line `--`, as mail programs set a signature apart, is left out. A
/// greeting in a form that came with a mail above it is a finding: it may be the mail's, and it may be meant.
struct Postvorm {
  private(set) var regels: [Bronregel]
  /// Lines that belong to the mail; none of them is empty.
  private(set) var weggelaten: [Bronregel] = []
  /// A line that closes a mail or a text, where only a person can tell.
  private(set) var groet: Bronregel?

  /// A mail is not longer than this above a form.
  private static let meesteErvoor = 500

  init(_ bron: [Bronregel]) {
    regels = bron
    guard let titel = bron.prefix(Self.meesteErvoor).firstIndex(where: { Self.isTitel($0.tekst) }) else { return }
    let diepte = Self.aanhaling(bron[titel].tekst).diepte
    guard titel > 0 || diepte > 0 || bron.contains(where: { Self.isScheiding($0.tekst) }) else { return }
    regels = []
    var erachter = false
    for regel in bron[titel...] {
      let (eigen, tekst) = Self.aanhaling(regel.tekst, hoogstens: diepte)
      erachter = erachter || eigen < diepte && !regel.tekst.allSatisfy(\.isWhitespace)
      if erachter { laatWeg(regel) } else { regels.append(Bronregel(nummer: regel.nummer, tekst: String(tekst))) }
    }
    let ervoor = bron[..<titel].filter { !$0.tekst.allSatisfy(\.isWhitespace) }
    weggelaten = ervoor + weggelaten
    if let streep = regels.lastIndex(where: { Self.isScheiding($0.tekst) }),
      !regels[streep...].contains(where: { Tekstvorm.recht($0.tekst).hasPrefix("==") })
    {
      for regel in regels[streep...] { laatWeg(regel) }
      regels.removeSubrange(streep...)
    }
    if !ervoor.isEmpty { groet = regels.last(where: { Self.isGroet($0.tekst) }) }
  }

  private mutating func laatWeg(_ regel: Bronregel) {
    if !regel.tekst.allSatisfy(\.isWhitespace) { weggelaten.append(regel) }
  }

  static func isTitel(_ tekst: String) -> Bool {
    Tekstvorm.sleutel(aanhaling(tekst).rest).hasSuffix(" " + Formulier.versie)
  }

  /// How often a line is quoted, with what stands behind that: `> > tekst` twice.
  private static func aanhaling(_ tekst: String, hoogstens: Int = .max) -> (diepte: Int, rest: Substring) {
    var (diepte, rest) = (0, tekst[...])
    while diepte < hoogstens, let teken = rest.drop(while: \.isWhitespace).first, teken == ">" {
      rest = rest.drop(while: \.isWhitespace).dropFirst()
      diepte += 1
    }
    if diepte > 0, rest.first == " " { rest = rest.dropFirst() }
    return (diepte, rest)
  }

  private static func isScheiding(_ tekst: String) -> Bool { tekst == "--" || tekst == "-- " }

  private static func isGroet(_ tekst: String) -> Bool {
    let regel = Tekstvorm.sleutel(tekst).drop { !$0.isLetter }
    return [
      "met vriendelijke groet", "met hartelijke groet", "vriendelijke groet", "hartelijke groet", "mvg", "groet,",
      "groeten,",
    ]
    .contains { regel.hasPrefix($0) }
  }
}
