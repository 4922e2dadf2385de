import Testing
import Wire

/// What the reader takes and what it makes of it.
@Suite struct JSONReaderTests {
  static let both: [(String, JSONNode)] = [
    ("true", true), ("false", false), ("0", 0), ("-1", -1),
    ("9007199254740991", 9_007_199_254_740_991), ("-9007199254740991", -9_007_199_254_740_991),
    (#""""#, ""), (#""Zoë Çelik 😀""#, "Zoë Çelik 😀"), ("[]", []), ("{}", [:]), ("[1,[2,[]],{}]", [1, [2, []], [:]]),
    (#"{"b":1,"a":{"c":[true]},"":"x"}"#, ["b": 1, "a": ["c": [true]], "": "x"]),
    (#""\"\\\b\f\n\r\t\u0000\u001f/""#, "\"\\\u{8}\u{C}\n\r\t\u{0}\u{1F}/"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ]

  static let fileOnly: [(String, JSONNode)] = [
    (" \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\":{ } } \n", ["a": [1, 2], "b": [:]]), ("\u{FEFF}[ ]", []),
    (#""\/\u0041\u00e9\u00E9\u20AC""#, "/Aéé€"), (#""\uD83D\uDE00 \uDBFF\uDFFF""#, "😀 \u{10FFFF}"),
    (#""\u000a\u0022""#, "\n\""), ("1\n", 1), ("null", JSONNode(.null)), ("[null]", [JSONNode(.null)]),
    (#"{"a":{"c":[true,null]}}"#, ["a": ["c": [true, JSONNode(.null)]]]),
  ]

  @Test(arguments: both)
  func canonical(text: String, node: JSONNode) throws {
    #expect(try JSONReader.read(Array(text.utf8), dialect: .canonical) == node)
    #expect(try JSONReader.read(Array(text.utf8), dialect: .file) == node)
    #expect(node.canonicalBytes() == Array(text.utf8))
  }

  @Test(arguments: fileOnly)
  func file(text: String, node: JSONNode) throws {
    #expect(try JSONReader.read(Array(text.utf8), dialect: .file) == node)
    #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8), dialect: .canonical) }
  }

  @Test func places() throws {
    let text = #"{"ab": [10, "x"], "é": {"c": true}}"#
    let node = try JSONReader.read(Array(text.utf8), dialect: .file)
    let members = try #require(node.object)
    #expect(node.offset == 0)
    #expect(members.map(\.keyOffset) == [1, 18])
    #expect(members.map(\.value.offset) == [7, 24])
    #expect(node["ab"]?.array?.map(\.offset) == [8, 12])
    #expect(node["é"]?["c"]?.offset == 30)
  }

  @Test func slicesCountFromTheirOwnStart() throws {
    let bytes = Array("xx[1,2]yy".utf8)
    #expect(try JSONReader.read(bytes[2..<7], dialect: .canonical).array?[1].offset == 3)
    #expect(throws: JSONError(.trailingContent, offset: 5)) { try JSONReader.read(bytes[2...], dialect: .canonical) }
  }

  @Test func access() {
    let node: JSONNode = ["s": "t", "i": -5, "b": true, "a": [1], "n": JSONNode(.null)]
    #expect(node["s"]?.string == "t")
    #expect(node["i"]?.integer == -5)
    #expect(node["b"]?.bool == true)
    #expect(node["a"]?.array == [1])
    #expect(node["n"]?.isNull == true)
    #expect(node["x"] == nil)
    #expect(node.object?.map(\.key) == ["s", "i", "b", "a", "n"])
    #expect(node["s"]?.integer == nil && node["i"]?.string == nil && node["b"]?.array == nil && node["a"]?.bool == nil)
    #expect(node["a"]?["s"] == nil && node["a"]?.object == nil && node["s"]?.isNull == false)
  }
}
