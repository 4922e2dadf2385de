/// Base64 with the standard alphabet and padding (RFC 4648, section 4), for the roots in checkpoints.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Complexity: O(n)
  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = group.reduce(0) { $0 << 8 | Int($1) } << ((3 - group.count) * 8)
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[padded >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nothing for text that is not exactly what `encode` gives: other characters, missing padding, stray bits.
  package static func decode(_ text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: characters.count, by: 4) {
      let group = characters[start..<start + 4].prefix { $0 != UInt8(ascii: "=") }
      guard group.count >= 2 else { return nil }
      var bits = 0
      for character in group {
        guard let value = alphabet.firstIndex(of: character) else { return nil }
        bits = bits << 6 | value
      }
      bits <<= (4 - group.count) * 6
      bytes += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)].prefix(group.count - 1)
    }
    return encode(bytes) == text ? bytes : nil
  }
}
