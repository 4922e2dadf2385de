import Testing
import Toevalsbron
import Wire

@Suite struct HexTests {
  @Test func everyByte() {
    let bytes = Array(UInt8.min...UInt8.max)
    let text = Hex.encode(bytes)
    #expect(text.hasPrefix("000102030405060708090a0b0c0d0e0f10"))
    #expect(text.hasSuffix("f9fafbfcfdfeff"))
    #expect(Hex.decode(text) == bytes)
    #expect(Hex.decode("") == [])
  }

  @Test(arguments: ["0", "abc", "0A", "FF", "0g", " 00", "0x", "00 ", "é0", "－1", "0\u{301}"])
  func refused(text: String) {
    #expect(Hex.decode(text) == nil)
  }

  @Test func digest() throws {
    let hex = "00112233445566778899aabbccddeeff0123456789abcdef0f1e2d3c4b5a6978"
    let digest = try #require(SHA256Digest(hex: hex))
    #expect(digest.hex == hex)
    #expect(digest.bytes == Hex.decode(hex))
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
    #expect(SHA256Digest(hexBytes: Array("x\(hex)".utf8).span, at: 1) == digest)
    #expect(SHA256Digest.zero.hex == String(repeating: "0", count: 64))
    #expect(SHA256Digest.zero != digest)
  }

  @Test("sixteen at once, as one by one: every byte at every place", arguments: 0..<16)
  func sixteen(place: Int) {
    for byte in UInt8.min...UInt8.max {
      var text = Array("x0123456789abcdef".utf8)
      text[1 + place] = byte
      let plain = Hex.decode(text[1...]).map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
      #expect(Hex.number(text.span, at: 1) == plain, "\(byte) at \(place)")
    }
  }

  @Test("random words there and back")
  func words() {
    var random = SplitMix64(zaad: 20)
    for _ in 0..<1000 {
      let word = random.next()
      var text: [UInt8] = []
      Hex.append(word, to: &text)
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
      #expect(String(decoding: text, as: UTF8.self) == Hex.encode(bytes))
      #expect(Hex.number(text.span, at: 0) == word)
      #expect(Hex.begin(of: word, 12) == String(Hex.encode(bytes).prefix(12)))
    }
  }

  @Test func wrongDigest() {
    #expect(SHA256Digest(hex: String(repeating: "0", count: 63)) == nil)
    #expect(SHA256Digest(hex: String(repeating: "0", count: 65)) == nil)
    #expect(SHA256Digest(hex: String(repeating: "A", count: 64)) == nil)
    #expect(SHA256Digest(hex: String(repeating: "é", count: 32)) == nil)
    #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(SHA256Digest(bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }
}
