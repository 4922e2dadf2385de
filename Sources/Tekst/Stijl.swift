/// Bold and dimmed text for a terminal; does nothing when off.
///
/// Sequences are ECMA-48 SGR; code 22 ends both. Nothing may be told by style alone.
package struct Stijl: Sendable, Equatable {
  /// Whether sequences are written at all.
  package var aan: Bool

  package static let uit = Stijl(aan: false)

  package init(aan: Bool) {
    self.aan = aan
  }

  package func vet(_ text: String) -> String { sgr(text, 1) }
  package func gedimd(_ text: String) -> String { sgr(text, 2) }

  private func sgr(_ text: String, _ open: Int) -> String {
    guard aan && !text.isEmpty else { return text }
    return "\u{1B}[\(open)m\(text)\u{1B}[22m"
  }
}
