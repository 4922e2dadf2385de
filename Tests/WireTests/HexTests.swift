import Testing
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
    #expect(SHA256Digest(hexBytes: Array("x\(hex)".utf8)[1...]) == digest)
    #expect(SHA256Digest.zero.hex == String(repeating: "0", count: 64))
    #expect(SHA256Digest.zero != digest)
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
