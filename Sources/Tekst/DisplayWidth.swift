/// The number of terminal columns a text takes on one line.
///
/// Combining marks and control characters take none, East Asian wide characters and emoji take two. Style sequences
/// as `Stijl` writes them (`ESC [ … m`) take none, so styled cells line up.
///
/// - Complexity: O(n) in the length of the text.
package func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  var width = 0
  var sequence = StyleSequence()
  for character in text where !sequence.swallows(character) {
    width += character.displayWidth
  }
  return width
}

extension Character {
  /// The number of terminal columns of this character: 0, 1 or 2.
  ///
  /// Widths follow Unicode Standard Annex 11 (wide and fullwidth are 2) and UTS 51 (emoji presentation is 2).
  package var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value >= 0x20 && first.value < 0x7F && unicodeScalars.count == 1 { return 1 }
    let asksForEmoji = unicodeScalars.contains { $0.value == 0xFE0F }
    if asksForEmoji || first.properties.isEmojiPresentation { return 2 }
    switch first.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    case .format: return first.value == 0xAD ? 1 : 0  // terminals draw the soft hyphen
    default: return first.isWide ? 2 : 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar lies in a block that UAX 11 calls wide or fullwidth.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

/// Recognises `ESC [ digits m` while walking over characters.
private struct StyleSequence {
  private enum State { case text, escape, parameters }
  private var state = State.text

  /// Whether the character belongs to a style sequence and so takes no column.
  mutating func swallows(_ character: Character) -> Bool {
    switch state {
    case .text:
      guard character == "\u{1B}" else { return false }
      state = .escape
      return true
    case .escape:
      state = character == "[" ? .parameters : .text
      return state == .parameters
    case .parameters:
      if character.isASCII && character.isNumber || character == ";" { return true }
      state = .text
      return character == "m"
    }
  }
}
