/// Decimal digits to numbers and back; the one place for it in this module.
enum Cijfers {
  /// The number that these ASCII digits write (1 to 9 of them), or nothing.
  static func getal(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var som = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      som = som * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return som
  }

  /// The number with zeros before it, up to this many digits.
  static func aangevuld(_ getal: Int, _ breedte: Int) -> String {
    let cijfers = String(getal)
    return String(repeating: "0", count: max(0, breedte - cijfers.utf8.count)) + cijfers
  }
}
