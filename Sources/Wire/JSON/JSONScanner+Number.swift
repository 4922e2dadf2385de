extension JSONScanner {
  /// An integer: an optional minus, then 0 or digits that don't begin with 0.
  mutating func integer(_ bytes: Span<UInt8>) throws(JSONError) -> Int64 {
    let start = index
    let negative = bytes[index] == UInt8(ascii: "-")
    if negative { index += 1 }

    guard Self.isDigit(try peek(bytes)) else { throw unexpected(bytes) }
    let first = index
    var magnitude: Int64 = 0
    var tooLarge = false
    while index < bytes.count, Self.isDigit(bytes[index]) {
      // Stop adding, never stop reading: what follows decides which error is the right one.
      if magnitude <= JSONNode.integers.upperBound / 10 {
        magnitude = magnitude * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
      } else {
        tooLarge = true
      }
      index += 1
    }

    if index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw JSONError(.notAnInteger, offset: start)
      default: break
      }
    }
    if bytes[first] == UInt8(ascii: "0"), negative || index - first > 1 {
      throw JSONError(.numberNotCanonical, offset: start)
    }
    guard !tooLarge, JSONNode.integers.contains(magnitude) else { throw JSONError(.numberTooLarge, offset: start) }
    return negative ? -magnitude : magnitude
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
