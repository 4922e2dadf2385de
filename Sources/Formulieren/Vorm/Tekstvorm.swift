internal import Tekst

/// What word processors and people do to characters, undone where it does not matter.
enum Tekstvorm {
  /// The text on one line: white space of every kind becomes one space, none at the ends, nothing invisible.
  static func kaal(_ tekst: some StringProtocol) -> String {
    let zichtbaar = String(String.UnicodeScalarView(tekst.unicodeScalars.filter { !onzichtbaar.contains($0) }))
    return metEnkeleSpaties(zichtbaar)
  }

  /// As `kaal`, with straight quotes, plain dashes and dots, so that typographic variants are equal.
  static func recht(_ tekst: some StringProtocol) -> String {
    var uit = ""
    for scalar in kaal(tekst).unicodeScalars {
      if let vervanging = vervangingen[scalar] { uit += vervanging } else { uit.unicodeScalars.append(scalar) }
    }
    return uit
  }

  /// As `recht`, in lower case: to find a name by.
  static func sleutel(_ tekst: some StringProtocol) -> String { recht(tekst).lowercased() }

  /// A line of free text: nothing at its end, and every space but the TAB an ordinary one.
  static func regel(_ tekst: some StringProtocol) -> String {
    var tekens = tekst.map { $0.isWhitespace && $0 != "\t" ? " " : $0 }
    while tekens.last?.isWhitespace == true { tekens.removeLast() }
    return String(tekens)
  }

  /// Free text as a form can hold it: lines without a tail, no blank lines at the ends.
  static func alinea(_ tekst: String) -> String {
    var regels = tekst.split(separator: "\n", omittingEmptySubsequences: false).map { regel($0) }
    while regels.last?.isEmpty == true { regels.removeLast() }
    return regels.drop { $0.isEmpty }.joined(separator: "\n")
  }

  /// The first words of a text, for a heading: at most this many characters.
  static func begin(_ tekst: String, tekens: Int = 60) -> String {
    let heel = kaal(tekst.split(separator: "\n").first ?? "")
    guard heel.count > tekens else { return heel }
    let stuk = heel.prefix(tekens - 1)
    var woorden = stuk.lastIndex(of: " ").map { stuk[..<$0] } ?? stuk
    while woorden.last?.isPunctuation == true { woorden.removeLast() }
    return woorden + "…"
  }

  /// Zero-width space, joiners that word processors leave, soft hyphen, byte order mark.
  private static let onzichtbaar: Set<Unicode.Scalar> = ["\u{200B}", "\u{2060}", "\u{AD}", "\u{FEFF}"]

  private static let vervangingen: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{201E}": "\"", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2212}": "-", "\u{2026}": "...",
  ]
}
