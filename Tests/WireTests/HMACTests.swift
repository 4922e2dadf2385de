import Testing
import Wire

@Suite("HMAC-SHA-256 gives what RFC 4231 says") struct HMACTests {
  struct Geval: Sendable {
    let key: [UInt8]
    let message: [UInt8]
    let code: String
  }

  /// Section 4 of the RFC; case 5 is of a code that is cut, and compares the first sixteen bytes.
  static let gevallen: [Geval] = [
    Geval(
      key: [UInt8](repeating: 0x0b, count: 20), message: Array("Hi There".utf8),
      code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    Geval(
      key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8),
      code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    Geval(
      key: [UInt8](repeating: 0xaa, count: 20), message: [UInt8](repeating: 0xdd, count: 50),
      code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    Geval(
      key: Array(0x01...0x19), message: [UInt8](repeating: 0xcd, count: 50),
      code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
    Geval(
      key: [UInt8](repeating: 0x0c, count: 20), message: Array("Test With Truncation".utf8),
      code: "a3b6167473100ee06e0c796c2955552b"),
    Geval(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
    Geval(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: Array(
        "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."
          .utf8),
      code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
  ]

  @Test("the published cases", arguments: gevallen) func rfc4231(geval: Geval) {
    let code = HMACSHA256.code(of: geval.message, key: geval.key).hex
    #expect(code.prefix(geval.code.count) == geval.code)
  }

  @Test("a key of exactly one block is taken as it is, one byte more is hashed first") func blok() {
    let key = [UInt8](repeating: 7, count: 65)
    #expect(HMACSHA256.code(of: [1], key: key) == HMACSHA256.code(of: [1], key: SHA256.hash(key).bytes))
    let block = Array(key.dropLast())
    #expect(HMACSHA256.code(of: [1], key: block) != HMACSHA256.code(of: [1], key: SHA256.hash(block).bytes))
  }
}
