import Testing
import Wire

/// What the reader refuses: which error, at which byte.
@Suite struct JSONErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let code: JSONError.Code
    let offset: Int
    var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }

    init(_ text: String, _ code: JSONError.Code, _ offset: Int) {
      self.init(Array(text.utf8), code, offset)
    }

    init(_ bytes: [UInt8], _ code: JSONError.Code, _ offset: Int) {
      self.bytes = bytes
      self.code = code
      self.offset = offset
    }
  }

  static let both = [
    Case("", .unexpectedEnd, 0), Case("[", .unexpectedEnd, 1), Case("[1", .unexpectedEnd, 2),
    Case("[1,", .unexpectedEnd, 3), Case(#"{"a""#, .unexpectedEnd, 4), Case(#"{"a":"#, .unexpectedEnd, 5),
    Case(#""abc"#, .unexpectedEnd, 4), Case(#""a\"#, .unexpectedEnd, 3), Case(#""\u00"#, .unexpectedEnd, 5),
    Case("-", .unexpectedEnd, 1), Case("tru", .unexpectedEnd, 3), Case(#""\n"#, .unexpectedEnd, 3),
    Case("x", .unexpectedCharacter, 0), Case("[1,]", .unexpectedCharacter, 3), Case("[,1]", .unexpectedCharacter, 1),
    Case(#"{"a":1,}"#, .unexpectedCharacter, 7), Case("{1:2}", .unexpectedCharacter, 1),
    Case(#"{"a",1}"#, .unexpectedCharacter, 4), Case("[1}", .unexpectedCharacter, 2),
    Case("[1;2]", .unexpectedCharacter, 2), Case("tRue", .unexpectedCharacter, 1), Case("NaN", .unexpectedCharacter, 0),
    Case("+1", .unexpectedCharacter, 0), Case("-x", .unexpectedCharacter, 1), Case("'a'", .unexpectedCharacter, 0),
    Case(".5", .unexpectedCharacter, 0),
    Case("1 2", .trailingContent, 2), Case("{}{}", .trailingContent, 2), Case("01x", .numberNotCanonical, 0),
    Case("00", .numberNotCanonical, 0), Case("-0", .numberNotCanonical, 0), Case("[-01]", .numberNotCanonical, 1),
    Case("1.0", .notAnInteger, 0), Case("1e3", .notAnInteger, 0), Case("[-2E1]", .notAnInteger, 1),
    Case("9007199254740992", .numberTooLarge, 0), Case("-9007199254740992", .numberTooLarge, 0),
    Case("[99999999999999999999999999999999999]", .numberTooLarge, 1),
    Case("[\"a\nb\"]", .controlCharacter, 3), Case("\"\u{0}\"", .controlCharacter, 1),
    Case("\"\\n\u{1F}\"", .controlCharacter, 3),
    Case(#""a\x""#, .invalidEscape, 2), Case(#""\u00g0""#, .invalidEscape, 1), Case(#""\U0041""#, .invalidEscape, 1),
    Case(#""\ud800""#, .loneSurrogate, 1), Case(#""\udc00\ud800""#, .loneSurrogate, 1),
    Case(#""\ud800\ud800""#, .loneSurrogate, 1), Case(#""\ud800A""#, .loneSurrogate, 1),
    Case(#""\ud83d\n""#, .loneSurrogate, 1),
    Case(#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), 13), Case("{\"é\":1,\"e\u{301}\":2}", .duplicateKey("é"), 8),
    Case(#"[{"":1,"":2}]"#, .duplicateKey(""), 7),
    Case([0x22, 0xC0, 0x80, 0x22], .invalidUTF8, 1), Case([0x22, 0x61, 0xC1, 0xBF, 0x22], .invalidUTF8, 2),
    Case([0x22, 0xE0, 0x80, 0xAF, 0x22], .invalidUTF8, 1), Case([0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, 1), Case([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 1),
    Case([0x22, 0xFF, 0x22], .invalidUTF8, 1), Case([0x22, 0x5C, 0x6E, 0xE9, 0x22], .invalidUTF8, 3),
    Case([0x22, 0xE2, 0x82, 0x22], .invalidUTF8, 1), Case([0x5B, 0xC3, 0xA9], .unexpectedCharacter, 1),
  ]

  static let canonicalOnly = [
    Case(" 1", .whiteSpace, 0), Case("1\n", .whiteSpace, 1), Case("[1, 2]", .whiteSpace, 3),
    Case(#"{"a" :1}"#, .whiteSpace, 4), Case("[ ]", .whiteSpace, 1), Case("{\t}", .whiteSpace, 1),
    Case("\u{FEFF}1", .unexpectedCharacter, 0),
    Case(#""\/""#, .escapeNotCanonical, 1), Case(#""\u0041""#, .escapeNotCanonical, 1),
    Case(#""\u000a""#, .escapeNotCanonical, 1), Case(#""\u0008""#, .escapeNotCanonical, 1),
    Case(#""\u001F""#, .escapeNotCanonical, 1), Case(#""\u007f""#, .escapeNotCanonical, 1),
    Case(#""\ud83d\ude00""#, .escapeNotCanonical, 1),
  ]

  @Test(arguments: both.filter { $0.code != .trailingContent || !$0.bytes.contains(0x20) })
  func canonical(refused: Case) {
    #expect(throws: JSONError(refused.code, offset: refused.offset)) {
      try JSONReader.read(refused.bytes, dialect: .canonical)
    }
  }

  @Test(arguments: both)
  func file(refused: Case) {
    #expect(throws: JSONError(refused.code, offset: refused.offset)) {
      try JSONReader.read(refused.bytes, dialect: .file)
    }
  }

  @Test(arguments: canonicalOnly)
  func stricter(refused: Case) throws {
    #expect(throws: JSONError(refused.code, offset: refused.offset)) {
      try JSONReader.read(refused.bytes, dialect: .canonical)
    }
    _ = try JSONReader.read(refused.bytes, dialect: .file)
  }

  @Test(arguments: both + canonicalOnly)
  func messageIsASentenceWithoutControls(refused: Case) {
    let message = JSONError(refused.code, offset: refused.offset).melding
    #expect(message.hasSuffix("."))
    #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test func hostileKeyStaysHarmlessInTheMessage() {
    let key = "\u{1B}[31m" + String(repeating: "x", count: 10_000)
    let message = JSONError(.duplicateKey(key), offset: 0).melding
    #expect(!message.contains("\u{1B}"))
    #expect(message.count < 200)
  }
}
