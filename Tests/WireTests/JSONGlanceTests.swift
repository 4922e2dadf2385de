import Testing
import Toevalsbron
import Wire

/// A glance may leave a text to the reader; what it takes, the reader takes.
@Suite struct JSONGlanceTests {
  private func glance(_ bytes: [UInt8]) -> Bool {
    var keys: [Range<Int>] = []
    let isSure = JSONReader.isSurelyCanonical(bytes.span, &keys)
    #expect(keys.isEmpty)
    return isSure
  }

  private func isCanonical(_ bytes: [UInt8]) -> Bool { (try? JSONReader.read(bytes, dialect: .canonical)) != nil }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func neverMoreThanTheReader(seed: UInt64) {
    var random = SplitMix64(zaad: seed)
    let saved = JSONRoundTripTests.node(&random, depth: 0).canonicalBytes()
    var texts = [saved]
    for _ in 0..<60 where !saved.isEmpty {
      var bytes = saved
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array("{}[]\",:\\n01-tf \u{E9}".utf8)[random.below(17)], at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 8)], at: place)
      }
      texts.append(bytes)
    }
    for bytes in texts where glance(bytes) {
      #expect(isCanonical(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    #"{"gesprek":"G-2026-3","oordeel":"goed","waarde":4,"verschil":-1,"nul":0,"lijst":[],"open":true,"dicht":false}"#,
    #"{"verslag":"Zoë zei: \"ja\".\n\nDaarna\tniets \\ meer.","omstandigheden":{"functie":"x","delen":[{"a":1},{"a":2}]}}"#,
  ])
  func takesWhatTheLogHolds(text: String) {
    #expect(glance(Array(text.utf8)))
    #expect(isCanonical(Array(text.utf8)))
  }

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a":01}"#, #"{"a":-0}"#, #"{"a": 1}"#, #"{"a":1,}"#, #"[1,]"#, #"{"a":1}}"#, #"{"a""b"}"#, "",
    #"{"a":"\/"}"#, #"{"a":1.5}"#, #"{"a":tru}"#, #"{"a":null}"#, "null", #"[1,null]"#, "{\"a\":\"\u{1}\"}", #"{"a"}"#,
    "[", "-", "\"", #""\"#,
  ])
  func leavesWhatIsWrong(text: String) {
    #expect(!glance(Array(text.utf8)))
    #expect(!isCanonical(Array(text.utf8)))
  }

  @Test func leavesWhatIsNoUTF8() {
    #expect(!glance([0x22, 0xC3, 0x22]))
    #expect(!glance([0x22, 0xED, 0xA0, 0x80, 0x22]))
  }
}
