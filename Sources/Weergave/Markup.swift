/// XML or HTML being written: names are written in the program, and everything else is escaped.
///
/// ```
/// element(StaticString, [StaticString: String]) { … }     names: no value of a report can become one
/// tekst(String)                                           < > & become entities
/// ```
///
/// So data can't become markup: there is no way to hand in markup that was not written here.
package struct Markup {
  /// Attributes in their order, written as a literal: `["class": "getal", "scope": naam]`.
  package struct Attributen: ExpressibleByDictionaryLiteral {
    fileprivate private(set) var paren: [(naam: StaticString, waarde: String)]

    package init(dictionaryLiteral paren: (StaticString, String)...) { self.paren = paren.map { ($0.0, $0.1) } }

    /// These, and the others behind them.
    package func en(_ andere: Attributen) -> Attributen {
      var samen = self
      samen.paren += andere.paren
      return samen
    }
  }

  package private(set) var bytes: [UInt8]

  /// - Parameter begin: what stands before the first element.
  package init(_ begin: StaticString) {
    bytes = Array(begin.description.utf8)
  }

  package mutating func element(_ naam: StaticString, _ attributen: Attributen = [:], _ inhoud: (inout Markup) -> Void)
  {
    open(naam, attributen)
    inhoud(&self)
    schrijf("</")
    schrijf(naam.description)
    schrijf(">")
  }

  /// An element with words in it.
  package mutating func element(_ naam: StaticString, _ attributen: Attributen = [:], woorden: String) {
    element(naam, attributen) { $0.tekst(woorden) }
  }

  /// An element without anything in it, as XML writes it.
  mutating func leeg(_ naam: StaticString, _ attributen: Attributen = [:]) {
    open(naam, attributen, einde: "/>")
  }

  /// An element that HTML does not close.
  package mutating func los(_ naam: StaticString, _ attributen: Attributen = [:]) {
    open(naam, attributen)
  }

  /// Words. What XML can't hold becomes U+FFFD.
  package mutating func tekst(_ woorden: String) {
    for scalar in woorden.unicodeScalars { ontsnapt(scalar, inAttribuut: false) }
  }

  /// What a style sheet or a script says, which is written in the program; the text of no other element is written as it is.
  mutating func bron(_ naam: StaticString, _ regels: StaticString) {
    open(naam, [:])
    schrijf(regels.description)
    schrijf("</")
    schrijf(naam.description)
    schrijf(">")
  }

  private mutating func open(_ naam: StaticString, _ attributen: Attributen, einde: String = ">") {
    schrijf("<")
    schrijf(naam.description)
    for (attribuut, waarde) in attributen.paren {
      schrijf(" ")
      schrijf(attribuut.description)
      schrijf("=\"")
      for scalar in waarde.unicodeScalars { ontsnapt(scalar, inAttribuut: true) }
      schrijf("\"")
    }
    schrijf(einde)
  }

  private mutating func schrijf(_ tekst: String) { bytes.append(contentsOf: tekst.utf8) }

  private mutating func ontsnapt(_ scalar: Unicode.Scalar, inAttribuut: Bool) {
    switch scalar {
    case "&": schrijf("&amp;")
    case "<": schrijf("&lt;")
    case ">": schrijf("&gt;")
    case "\"" where inAttribuut: schrijf("&quot;")
    case "\n" where inAttribuut: schrijf("&#10;")
    case "\t" where inAttribuut: schrijf("&#9;")
    case "\n", "\t": bytes.append(UInt8(scalar.value))
    default:
      let isTeken = scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE && !(0x7F...0x9F ~= scalar.value)
      schrijf(String(isTeken ? scalar : "\u{FFFD}"))
    }
  }
}
