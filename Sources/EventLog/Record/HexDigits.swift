/// Hex straight between buffers and numbers, for the fields of a record.
///
/// `Hex` of `Wire` makes strings and arrays; at several fields per record that would be most of the time of reading.
enum HexDigits {
  /// Value per byte; 255 for bytes that are not lower-case hex.
  private static let values: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt8(byte) - UInt8(ascii: "a") + 10
    default: 255
    }
  }

  /// The 16 hex characters at `position` as a number, first character highest; nil when one is not lower-case hex.
  static func number(_ bytes: Span<UInt8>, at position: Int) -> UInt64? {
    let table = values.span
    var result: UInt64 = 0
    var wrong: UInt8 = 0
    for index in position..<position + 16 {
      let value = table[Int(bytes[index])]
      wrong |= value
      result = result << 4 | UInt64(value & 15)
    }
    return wrong < 16 ? result : nil
  }

  /// Appends the 16 hex characters of `number`.
  static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var shift: UInt64 = 60
    while true {
      bytes.append(digit(UInt8(truncatingIfNeeded: number >> shift) & 15))
      if shift == 0 { return }
      shift -= 4
    }
  }

  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
