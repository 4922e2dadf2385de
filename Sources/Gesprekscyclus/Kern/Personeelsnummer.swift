/// The number that an organisation knows somebody by, as it was written.
///
/// Two numbers are one when they read the same: without regard to case, to white space at the ends, to characters that nobody
/// sees, and to which dash it is. So a number is found however it was typed, pasted or exported.
package struct Personeelsnummer: Hashable, Sendable, CustomStringConvertible {
  /// As it was written.
  package let tekst: String
  /// As it is compared: what is looked up by number is looked up by this.
  package let zoekvorm: String

  package init(_ tekst: String) {
    self.tekst = tekst
    zoekvorm = Self.kaal(tekst).lowercased()
  }

  /// A number as somebody gives it, at a command line, in a form or in a file: without what can't be seen.
  package init(getypt: String) { self.init(Self.kaal(getypt)) }

  package static func == (links: Self, rechts: Self) -> Bool { links.zoekvorm == rechts.zoekvorm }
  package func hash(into hasher: inout Hasher) { hasher.combine(zoekvorm) }

  package var description: String { tekst }

  /// Neither white space nor beyond ASCII, as nearly all are.
  private static func isGewoon(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// Without invisible characters, with one space for any white space inside and none at the ends, and with plain dashes.
  private static func kaal(_ tekst: String) -> String {
    if tekst.utf8.allSatisfy(isGewoon) { return tekst }
    var kaal = String.UnicodeScalarView()
    var spatie = false
    for teken in tekst.unicodeScalars {
      if teken.properties.isWhitespace {
        spatie = true
      } else if !teken.isOnzichtbaar {
        if spatie, !kaal.isEmpty { kaal.append(" ") }
        spatie = false
        kaal.append(teken.isStreepje ? "-" : teken)
      }
    }
    return String(kaal)
  }
}

extension Personeelsnummer: Comparable {
  /// As all names: with the numbers in it by their value.
  package static func < (links: Self, rechts: Self) -> Bool {
    NatuurlijkeOrde.kleiner(links.zoekvorm, rechts.zoekvorm)
  }
}

extension Personeelsnummer: ExpressibleByStringLiteral {
  package init(stringLiteral tekst: String) { self.init(tekst) }
}

extension Unicode.Scalar {
  /// Zero-width, soft hyphen, byte order mark, direction marks, controls.
  fileprivate var isOnzichtbaar: Bool {
    properties.isDefaultIgnorableCodePoint || [.format, .control].contains(properties.generalCategory)
  }

  /// The dashes that word processors put in place of a hyphen.
  fileprivate var isStreepje: Bool { (0x2010...0x2015).contains(value) || value == 0x2212 }
}
