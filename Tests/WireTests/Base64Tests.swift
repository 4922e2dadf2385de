import Testing
import Wire

@Suite("Base64")
struct Base64Tests {
  @Test(
    "the vectors of RFC 4648, section 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func vectoren(text: String, coded: String) {
    #expect(Base64.encode(Array(text.utf8)) == coded)
    #expect(Base64.decode(coded) == Array(text.utf8))
  }

  @Test("every byte comes back")
  func alleBytes() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
  }

  @Test(
    "what is not exactly base64 is refused",
    arguments: ["Zg", "Zg=", "Zh==", "Z===", "Zm9v\n", "Zm-v", "====", "Zg==Zg=="])
  func geweigerd(text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
