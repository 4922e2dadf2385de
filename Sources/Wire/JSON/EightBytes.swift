/// Eight bytes of text looked at together in one register.
enum EightBytes {
  static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The bytes from `index` on. Checked: all eight must lie within `text`.
  static func load(_ text: Span<UInt8>, at index: Int) -> UInt64 {
    // Unsafe in general, for types with padding or rules; neither a byte nor a UInt64 has them.
    let raw = unsafe text.bytes
    return unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// Whether one of the bytes ends a plain piece of a JSON string: a quote, a backslash, or below 0x20.
  static func holdsStop(_ word: UInt64) -> Bool {
    // Subtracting n from every byte sets the high bit of those that were smaller than n and had it clear.
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let controls = (word &- ones &* 0x20) & ~word
    let stops = ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | controls
    return stops & highBits != 0
  }
}
