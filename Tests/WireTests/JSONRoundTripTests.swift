import Testing
import Toevalsbron
import Wire

/// Saved, read and saved again is the same, for any value.
@Suite struct JSONRoundTripTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func anyValue(seed: UInt64) throws {
    var random = SplitMix64(zaad: seed)
    let node = Self.node(&random, depth: 0)

    let saved = node.canonicalBytes()
    let read = try JSONReader.read(saved, dialect: .canonical)
    #expect(read == node)
    #expect(read.canonicalBytes() == saved)
    #expect(try JSONReader.read(saved, dialect: .file) == node)

    let pretty = node.prettyBytes()
    let prettyRead = try JSONReader.read(pretty, dialect: .file)
    #expect(prettyRead == node)
    #expect(prettyRead.canonicalBytes() == saved)
    #expect(prettyRead.prettyBytes() == pretty)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyValueWithNull(seed: UInt64) throws {
    var random = SplitMix64(zaad: seed)
    let node = Self.node(&random, depth: 0, mayBeNull: true)
    let saved = node.canonicalBytes()
    #expect(try JSONReader.read(saved, dialect: .file) == node)
    #expect(try JSONReader.read(node.prettyBytes(), dialect: .file) == node)
    #expect(((try? JSONReader.read(saved, dialect: .canonical)) == nil) == Self.holdsNull(node))
  }

  @Test func pretty() {
    let node: JSONNode = ["a": [1, "x"], "leeg": [], "niets": [:], "b": ["c": false]]
    let text = """
      {
        "a": [
          1,
          "x"
        ],
        "leeg": [],
        "niets": {},
        "b": {
          "c": false
        }
      }
      """
    #expect(String(decoding: node.prettyBytes(), as: UTF8.self) == text)
  }

  @Test func appendKeepsWhatWasThere() {
    var bytes: [UInt8] = [0x78]
    JSONNode(.integer(-120)).appendCanonical(to: &bytes)
    #expect(bytes == Array("x-120".utf8))
  }

  static func holdsNull(_ node: JSONNode) -> Bool {
    switch node.value {
    case .null: true
    case .array(let elements): elements.contains(where: holdsNull)
    case .object(let members): members.contains { holdsNull($0.value) }
    default: false
    }
  }

  /// Any value, at most six deep; keys differ because the reader refuses doubles.
  static func node(_ random: inout SplitMix64, depth: Int, mayBeNull: Bool = false) -> JSONNode {
    switch random.below(depth < 6 ? 8 : 5) {
    case 0: return mayBeNull ? JSONNode(.null) : true
    case 1: return JSONNode(.bool(random.below(2) == 0))
    case 2: return JSONNode(.integer(Int64.random(in: JSONNode.integers, using: &random) >> random.below(54)))
    case 3, 4: return JSONNode(.string(random.text(length: 30, alphabet: .awkward)))
    case 5, 6:
      var keys: Set<String> = []
      var members: [JSONMember] = []
      for _ in 0..<random.below(6) {
        let key = random.text(length: 20, alphabet: .awkward)
        if keys.insert(key).inserted {
          members.append(JSONMember(key, node(&random, depth: depth + 1, mayBeNull: mayBeNull)))
        }
      }
      return JSONNode(.object(members))
    default:
      return JSONNode(.array((0..<random.below(6)).map { _ in node(&random, depth: depth + 1, mayBeNull: mayBeNull) }))
    }
  }
}
