import EventLog
import Kalender
import Testing
import Toevalsbron

/// Issue 5: a clock that goes backwards, and times far away.
@Suite("The clock")
struct KlokTests {
  static let momenten = [
    "1970-01-01T00:00:00.000Z", "2038-01-19T03:14:07.999Z", "2038-01-19T03:14:08.000Z", "2106-02-07T06:28:16.000Z",
    "4294-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z",
  ]

  @Test("every year that can be written is set up, recorded, read, verified and recorded behind", arguments: momenten)
  func ver(iso: String) throws {
    let tijd = try #require(Tijdstip(iso: iso))
    let platform = FakePlatform()
    platform.set { $0.time = tijd.milliseconden }
    let proef = try Proef(platform)
    #expect(try Storage.open(path: "/opslag", platform: platform).aangemaakt == tijd)
    for opdracht in 1...2 {
      let schrijver = try LogWriter.open(proef.opslag)
      try schrijver.write([Proef.nieuw(opdracht)], actor: "a", opdracht: Proef.opdracht(opdracht), time: tijd)
      schrijver.close()
    }
    #expect(try proef.lees().records.map(\.tijd.iso) == [iso, iso])
    #expect(try proef.controle().isGaaf)
  }

  @Test("a clock that can't be right is refused, for a record and for a storage", arguments: [-1, 253_402_300_800_000])
  func onmogelijk(milliseconden: Int64) throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    let tijd = Tijdstip(milliseconden: milliseconden)
    #expect(
      code { try schrijver.write([Proef.nieuw(1)], actor: "a", opdracht: Proef.opdracht(1), time: tijd) }
        == .ongeldig)
    #expect(schrijver.kop.nr == 0)
    let platform = FakePlatform()
    platform.set { $0.time = milliseconden }
    #expect(code { _ = try Proef(platform) } == .ongeldig)
    #expect(platform.names == [])
  }

  @Test("a clock that jumps back and forth: the log never runs back, and verifies at every step")
  func terug() throws {
    let proef = try Proef()
    var dice = SplitMix64(zaad: Lang.zaad)
    var latest = Int64.min
    for opdracht in 0..<Lang.kies(40, lang: 1000) {
      let now = Int64.random(in: 0..<4_000_000_000_000, using: &dice)
      proef.platform.set { $0.time = now }
      let schrijver = try LogWriter.open(proef.opslag)
      let written = try schrijver.write(
        [Proef.nieuw(opdracht)], actor: "a", opdracht: Proef.opdracht(opdracht), time: proef.platform.now())
      schrijver.close()
      latest = max(latest, now)
      #expect(written[0].tijd.milliseconden == latest, "seed \(Lang.zaad)")
    }
    #expect(try proef.controle().isGaaf)
  }

  @Test("a torn tail is cut and recorded also when the clock ran back")
  func staart() throws {
    let bytes = try Proef.log([1, 2])
    let proef = try Proef(Array(bytes.dropLast(5)))
    proef.platform.set { $0.time = 0 }
    let schrijver = try LogWriter.open(proef.opslag)
    #expect(schrijver.kop.nr == 2)
    schrijver.close()
    #expect(try proef.controle().isGaaf)
  }
}
