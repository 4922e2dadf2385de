import Testing
import Wire

/// Depth and size: bounded where they must be, linear where they may grow.
@Suite struct JSONLimitTests {
  static func nested(_ depth: Int, _ open: String, _ inner: String, _ close: String) -> [UInt8] {
    Array((String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)).utf8)
  }

  @Test(arguments: [("[", "", "]"), (#"{"a":"#, "1", "}"), (#"[{"a":["#, "", "]}]")])
  func depth(open: String, inner: String, close: String) throws {
    let levels = open.count { $0 == "[" || $0 == "{" }
    let most = 64 / levels
    let deepest = Self.nested(most, open, inner, close)
    let node = try JSONReader.read(deepest, dialect: .canonical)
    #expect(node.canonicalBytes() == deepest)
    let tooDeep = Self.nested(most + 1, open, inner, close)
    let error = #expect(throws: JSONError.self) { try JSONReader.read(tooDeep, dialect: .file) }
    #expect(error?.code == .tooDeep)
  }

  @Test func endlessDepthDoesNotTrap() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000), dialect: .file)
    }
    #expect(error == JSONError(.tooDeep, offset: 64))
  }

  /// Quadratic, this would be 10^10 comparisons: the test would not end.
  @Test func manyKeys() throws {
    let members = (0..<100_000).map { #""sleutel-\#($0)":\#($0)"# }
    let text = "{" + members.joined(separator: ",") + "}"
    let node = try JSONReader.read(Array(text.utf8), dialect: .canonical)
    #expect(node.object?.count == 100_000)
    #expect(node.canonicalBytes() == Array(text.utf8))

    let doubled = "{" + (members + [members[50_000]]).joined(separator: ",") + "}"
    let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(doubled.utf8), dialect: .canonical) }
    #expect(error?.code == .duplicateKey("sleutel-50000"))
  }

  /// The place where a list of keys becomes a set must not lose one.
  @Test(arguments: 1...40)
  func doubleKeyAtEveryDistance(count: Int) {
    for double in 0..<count {
      let keys = Array(0..<count) + [double]
      let text = "{" + keys.map { #""\#($0)":0"# }.joined(separator: ",") + "}"
      let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8), dialect: .canonical) }
      #expect(error?.code == .duplicateKey("\(double)"))
    }
  }

  @Test func longString() throws {
    let text = "\"" + String(repeating: "é", count: 500_000) + "\\n\""
    #expect(try JSONReader.read(Array(text.utf8), dialect: .canonical).string?.utf8.count == 1_000_001)
  }
}
