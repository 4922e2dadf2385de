/// The 32 bytes that SHA-256 makes of a message.
///
/// Held as four words, big-endian, so that comparing and hashing digests costs four machine operations and no memory.
package struct SHA256Digest: Hashable, Sendable {
  var word0, word1, word2, word3: UInt64

  /// 32 bytes of zero: what stands in the place of the hash before the first record.
  package static let zero = SHA256Digest(word0: 0, word1: 0, word2: 0, word3: 0)

  init(word0: UInt64, word1: UInt64, word2: UInt64, word3: UInt64) {
    self.word0 = word0
    self.word1 = word1
    self.word2 = word2
    self.word3 = word3
  }

  /// The digest with these bytes; `nil` unless there are 32.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    func word(_ start: Int) -> UInt64 {
      var word: UInt64 = 0
      for index in start..<start + 8 { word = word << 8 | UInt64(bytes[index]) }
      return word
    }
    self.init(word0: word(0), word1: word(8), word2: word(16), word3: word(24))
  }

  /// The digest written as 64 lower-case hexadecimal characters; `nil` for anything else.
  package init?(hex: String) {
    var hex = hex
    let digest: SHA256Digest? = hex.withUTF8 { buffer in unsafe SHA256Digest(hexBytes: buffer.span) }
    guard let digest else { return nil }
    self = digest
  }

  private init?(hexBytes text: Span<UInt8>) {
    guard text.count == 64 else { return nil }
    self.init(hexBytes: text, at: 0)
  }

  /// The digest written as the 64 lower-case characters from `start` on, which must lie within `text`.
  package init?(hexBytes text: Span<UInt8>, at start: Int) {
    guard let word0 = Hex.number(text, at: start), let word1 = Hex.number(text, at: start + 16),
      let word2 = Hex.number(text, at: start + 32), let word3 = Hex.number(text, at: start + 48)
    else { return nil }
    self.init(word0: word0, word1: word1, word2: word2, word3: word3)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    forEachByte { bytes.append($0) }
    return bytes
  }

  /// 64 lower-case hexadecimal characters.
  package var hex: String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    appendHex(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The first `count` hexadecimal characters, at most 16: enough to recognise a record by.
  package func hexBegin(_ count: Int) -> String { Hex.begin(of: word0, count) }

  /// The first sixteen bytes, as two numbers.
  package var firstHalf: (UInt64, UInt64) { (word0, word1) }

  /// Appends the 64 lower-case hexadecimal characters.
  package func appendHex(to text: inout [UInt8]) {
    Hex.append(word0, to: &text)
    Hex.append(word1, to: &text)
    Hex.append(word2, to: &text)
    Hex.append(word3, to: &text)
  }

  /// Visits the 32 bytes in order.
  func forEachByte(_ visit: (UInt8) -> Void) {
    for shift in stride(from: UInt64(56), through: 0, by: -8) { visit(UInt8(truncatingIfNeeded: word0 >> shift)) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) { visit(UInt8(truncatingIfNeeded: word1 >> shift)) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) { visit(UInt8(truncatingIfNeeded: word2 >> shift)) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) { visit(UInt8(truncatingIfNeeded: word3 >> shift)) }
  }
}

extension SHA256Digest: CustomStringConvertible {
  package var description: String { hex }
}
