import Testing
import Toevalsbron
import Wire

/// Bytes that nobody should send: an error or a value, never a trap, and an error points inside the text.
@Suite struct JSONHostileTests {
  static let sample = Array(
    (#"{"nr":2,"tijd":"2026-02-12T09:14:22.123Z","naam":"Zoë 😀 \"x\" \\ \n\u0001","rest":-10,"#
      + #""lijst":[true,false,[],{},{"a":{"b":[0]}}],"zout":"n"}"#).utf8)

  /// Reads in both dialects, and checks what must hold whatever the outcome is.
  static func probe(_ bytes: [UInt8]) {
    for dialect in [JSONReader.Dialect.canonical, .file] {
      do throws(JSONError) {
        let node = try JSONReader.read(bytes, dialect: dialect)
        let saved = node.canonicalBytes()
        if dialect == .canonical { #expect(saved == bytes, "two texts for one value") }
        #expect(throws: Never.self) { try JSONReader.read(saved, dialect: .file) }
        let isStored = (try? JSONReader.read(saved, dialect: .canonical)) != nil
        #expect(isStored != JSONRoundTripTests.holdsNull(node))
      } catch {
        #expect((0...bytes.count).contains(error.offset))
        let place = TextPosition.of(offset: error.offset, in: bytes)
        #expect(place.line >= 1 && place.column >= 1)
      }
    }
  }

  @Test func sampleIsCanonical() throws {
    #expect(try JSONReader.read(Self.sample, dialect: .canonical).canonicalBytes() == Self.sample)
  }

  @Test func cutAtEveryByte() {
    for length in Self.sample.indices {
      let cut = Array(Self.sample[..<length])
      #expect(throws: JSONError.self, "cut at \(length)") { try JSONReader.read(cut, dialect: .canonical) }
      Self.probe(cut)
    }
  }

  @Test func everyByteChangedToEveryValue() {
    for position in Self.sample.indices {
      for value in UInt8.min...UInt8.max {
        var bytes = Self.sample
        bytes[position] = value
        Self.probe(bytes)
      }
    }
  }

  @Test func everyByteDroppedOrDoubled() {
    for position in Self.sample.indices {
      var dropped = Self.sample
      dropped.remove(at: position)
      Self.probe(dropped)
      var doubled = Self.sample
      doubled.insert(Self.sample[position], at: position)
      Self.probe(doubled)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SplitMix64(zaad: seed)
    let tokens: [[UInt8]] = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "null", "true", "-", "0", "1", " ",
    ]
    .map { Array($0.utf8) }
    for _ in 0..<200 {
      Self.probe((0..<random.below(60)).map { _ in UInt8.random(in: 0...255, using: &random) })
      Self.probe((0..<random.below(60)).flatMap { _ in tokens[random.below(tokens.count)] })
    }
  }
}
