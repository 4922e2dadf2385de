/// Puts JSON text together: the one place that knows how strings and integers are written.
///
/// Strings escape only `"`, `\` and U+0000–U+001F, in the short form where JSON has one, else as `\u00xx` in lower case.
enum JSONWriter {
  /// Appends `string` with its quotes.
  static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let text = string.utf8Span.span
    var plain = 0
    while plain + 8 <= text.count, !EightBytes.holdsStop(EightBytes.load(text, at: plain)) { plain += 8 }
    while plain < text.count, !needsEscape(text[plain]) { plain += 1 }
    if plain == text.count {
      bytes.append(contentsOf: string.utf8)
    } else {
      for index in text.indices {
        let unit = text[index]
        if needsEscape(unit) { appendEscape(unit, to: &bytes) } else { bytes.append(unit) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends `integer` in decimal.
  ///
  /// - Precondition: within `JSONNode.integers`. Better to stop here than to store what no reader will take.
  static func append(_ integer: Int64, to bytes: inout [UInt8]) {
    precondition(JSONNode.integers.contains(integer), "A JSON integer must lie within ±(2^53 − 1)")
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = integer.magnitude
    let first = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  /// Appends an ASCII word that needs no escape.
  static func append(word: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: word.utf8)
  }

  private static func needsEscape(_ unit: UInt8) -> Bool {
    unit < 0x20 || unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "\\")
  }

  private static func appendEscape(_ unit: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch unit {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(unit)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      append(word: "u00", to: &bytes)
      Hex.append(unit, to: &bytes)
    }
  }
}
