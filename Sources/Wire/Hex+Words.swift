/// Sixteen hexadecimal characters and the number they spell, without a look at each character.
///
/// All of it works on eight characters in one register, each in its own byte:
///
/// ```
/// character   0…9 = 0x30…0x39     a…f = 0x61…0x66
/// letter      0                   1               bit 6 of the character
/// value       low half            low half + 9    so 0…15, and 10…15 exactly for a letter
/// ```
extension Hex {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lowHalves: UInt64 = 0x0F0F_0F0F_0F0F_0F0F

  /// The 16 characters from `position` on as a number, first character highest; nil when one is not lower-case hex.
  ///
  /// Checked: all sixteen must lie within `text`.
  package static func number(_ text: Span<UInt8>, at position: Int) -> UInt64? {
    guard let high = eight(EightBytes.load(text, at: position)),
      let low = eight(EightBytes.load(text, at: position + 8))
    else { return nil }
    return high << 32 | low
  }

  /// Appends the 16 characters of `number`.
  package static func append(_ number: UInt64, to text: inout [UInt8]) {
    append(characters: characters(number >> 32), to: &text)
    append(characters: characters(number & 0xFFFF_FFFF), to: &text)
  }

  /// The characters of the first `count` digits of `number`, at most 16.
  package static func begin(of number: UInt64, _ count: Int) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(16)
    append(number, to: &text)
    return String(decoding: text.prefix(count), as: UTF8.self)
  }

  /// The 32 bits that eight characters spell; `loaded` as they lie in memory.
  private static func eight(_ loaded: UInt64) -> UInt64? {
    // First character in the highest byte.
    let word = UInt64(bigEndian: loaded)
    let letters = word >> 6 & ones
    let values = (word & lowHalves) &+ letters &* 9
    // Put together again it must be the same character, …
    let halves = (word & lowHalves) | (letters &* 0x60) | ((letters ^ ones) &* 0x30)
    // … and the value at most 9 for a digit, and 10…15 for a letter. No byte reaches 32, so none carries.
    let kinds = (values &+ ones &* 6) >> 4 & ones
    guard halves == word, kinds == letters, values & ~lowHalves == 0 else { return nil }
    // Move the halves of bytes together, then bytes, then pairs of bytes.
    var packed = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
    return (packed | packed >> 16) & 0xFFFF_FFFF
  }

  /// The eight characters of a number of 32 bits, the first in the highest byte.
  private static func characters(_ number: UInt64) -> UInt64 {
    var values = (number | number << 16) & 0x0000_FFFF_0000_FFFF
    values = (values | values << 8) & 0x00FF_00FF_00FF_00FF
    values = (values | values << 4) & 0x0F0F_0F0F_0F0F_0F0F
    let letters = (values &+ ones &* 6) >> 4 & ones
    return values &+ ones &* 0x30 &+ letters &* 0x27
  }

  private static func append(characters: UInt64, to text: inout [UInt8]) {
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      text.append(UInt8(truncatingIfNeeded: characters >> shift))
    }
  }
}
