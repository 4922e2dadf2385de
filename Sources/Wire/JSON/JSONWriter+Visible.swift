extension JSONWriter {
  /// Appends `string` with its quotes, with an escape for whatever is invisible and powerful.
  ///
  /// - Complexity: O(n) in the length of the string.
  static func append(visible string: String, to bytes: inout [UInt8]) {
    guard string.unicodeScalars.contains(where: isInvisible) else { return append(string, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    for scalar in string.unicodeScalars {
      if isInvisible(scalar) {
        // Beyond the first plane an escape is a pair of surrogates (RFC 8259, section 7).
        for unit in String(scalar).utf16 { appendEscape(unit, to: &bytes) }
      } else {
        var plain: [UInt8] = []
        append(String(scalar), to: &plain)
        bytes += plain.dropFirst().dropLast()
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ unit: UInt16, to bytes: inout [UInt8]) {
    append(word: "\\u", to: &bytes)
    Hex.append(UInt8(unit >> 8), to: &bytes)
    Hex.append(UInt8(unit & 0xFF), to: &bytes)
  }

  /// C1 controls and DEL, direction marks, zero width, line separators, tags; joiners of emoji and scripts are seen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
