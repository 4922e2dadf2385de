/// Strings from bytes that must be valid UTF-8 (RFC 3629: nothing overlong, no surrogates, at most U+10FFFF).
enum UTF8Text {
  /// What some editors put before a UTF-8 text; it carries no meaning.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The string that `bytes` spell; `nil` when they aren't valid UTF-8.
  static func string(_ bytes: Span<UInt8>) -> String? {
    guard let valid = try? UTF8Span(validating: bytes) else { return nil }
    return String(copying: valid)
  }

  /// The index of the first byte that makes `bytes` invalid; `nil` when they are valid.
  static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
