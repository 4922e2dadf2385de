import EventCoding
import Testing
import Toevalsbron
import Wire

@Suite struct RoundTripTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func everyEventComesBack(seed: UInt64) throws {
    var random = RandomEvents(seed: seed)
    let events = random.all()
    var met: [String] = []
    for event in events {
      let stored = try #require(Codering.codeer(event))
      met.append(stored.soort)
      let bytes = stored.data.canonicalBytes()
      let node = try JSONReader.read(bytes, dialect: .canonical)
      let decoded = try Codering.decodeer(soort: stored.soort, v: stored.v, data: node)
      #expect(decoded == event, "seed \(seed)")
      let again = try #require(Codering.codeer(decoded))
      #expect(again.data.canonicalBytes() == bytes, "seed \(seed)")
    }
    #expect(met == Soort.allCases.map(\.rawValue), "every kind is in the test, in the order of the table")
  }

  @Test func namesGoWithTheirEvents() throws {
    var random = RandomEvents(seed: 1)
    for (event, name) in zip(random.all(), StoredNamesTests.names) {
      let stored = try #require(Codering.codeer(event))
      #expect(stored.soort == name.0)
      // A regeling, or a plan, that says nothing new is written as version 1.
      #expect(
        stored.v == name.1
          || ["regeling.vastgesteld", "gesprek.gepland", "gesprek.verzet"].contains(stored.soort) && stored.v == 1)
    }
  }

  @Test func whatIsNotKnownIsNotWritten() {
    #expect(Codering.codeer(.onbekend(soort: "gesprek.gedroomd", v: 1)) == nil)
    #expect(Codering.codeer(.vernietigd) == nil)
  }
}
