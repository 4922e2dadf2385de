/// Makes every character visible that could steer a terminal or hide text.
///
/// Control characters become their picture (`␛`, `␍`), everything else that is invisible and powerful (C1 controls,
/// direction overrides, zero-width spaces, tags, line separators) becomes `‹U+202E›`. Joiners inside emoji and
/// scripts stay. Apply it to stored and typed text before styling; styled text would lose its style.
///
/// - Parameter regeleinden: keeps line feeds, for text that is shown over several lines; a carriage return right
///   before a line feed is then dropped.
/// - Complexity: O(n) in the length of the text.
package func veilig(_ text: String, regeleinden: Bool = false) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = String.UnicodeScalarView()
  var pendingReturn = false
  for scalar in text.unicodeScalars {
    if pendingReturn && scalar != "\n" { result.append("\u{240D}") }
    pendingReturn = regeleinden && scalar == "\r"
    if pendingReturn { continue }
    if regeleinden && scalar == "\n" {
      result.append(scalar)
    } else if scalar.value < 0x20 {
      result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    } else if scalar.value == 0x7F {
      result.append("\u{2421}")
    } else if scalar.isTreacherous {
      result.append(contentsOf: scalar.notation.unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  if pendingReturn { result.append("\u{240D}") }
  return String(result)
}

extension Unicode.Scalar {
  /// Whether a reader can't see the scalar while it changes what he sees.
  fileprivate var isTreacherous: Bool {
    switch value {
    case 0x80...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  fileprivate var notation: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "›"
  }
}
