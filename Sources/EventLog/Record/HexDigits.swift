/// Hex straight between buffers and numbers, for the fields of a record.
///
/// `Hex` of `Wire` makes strings and arrays; at several fields per record that would be most of the time of reading.
enum HexDigits {
  /// The 16 hex characters at `position` as a number, first character highest; nil when one is not lower-case hex.
  static func number(_ bytes: Span<UInt8>, at position: Int) -> UInt64? {
    var result: UInt64 = 0
    for index in position..<position + 16 {
      let decimal = bytes[index] &- UInt8(ascii: "0")
      let letter = bytes[index] &- UInt8(ascii: "a")
      guard decimal < 10 || letter < 6 else { return nil }
      result = result << 4 | UInt64(decimal < 10 ? decimal : letter + 10)
    }
    return result
  }

  /// Appends the 16 hex characters of `number`.
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for step in 1...16 {
      let value = UInt8(truncatingIfNeeded: number >> UInt64(64 - 4 * step)) & 15
      bytes.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
    }
  }
}
