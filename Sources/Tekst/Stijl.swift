/// Bold, dimmed and coloured text for a terminal; does nothing when off.
///
/// Sequences are ECMA-48 SGR. Each style ends with its own closing code, so that styles may be nested. Nothing may be
/// told by style alone.
package struct Stijl: Sendable, Equatable {
  /// A colour of the terminal's own palette, which the user may have chosen for readability.
  package enum Kleur: Int, Sendable, CaseIterable {
    case rood = 31
    case groen = 32
    case geel = 33
    case blauw = 34
    case paars = 35
    case cyaan = 36
  }

  /// Whether sequences are written at all.
  package var aan: Bool

  package static let uit = Stijl(aan: false)

  package init(aan: Bool) {
    self.aan = aan
  }

  package func vet(_ text: String) -> String { sgr(text, 1, 22) }
  package func gedimd(_ text: String) -> String { sgr(text, 2, 22) }
  package func onderstreept(_ text: String) -> String { sgr(text, 4, 24) }
  package func kleur(_ kleur: Kleur, _ text: String) -> String { sgr(text, kleur.rawValue, 39) }

  private func sgr(_ text: String, _ open: Int, _ close: Int) -> String {
    guard aan && !text.isEmpty else { return text }
    return "\u{1B}[\(open)m\(text)\u{1B}[\(close)m"
  }
}
