import EventLog
import Kalender
import Testing

/// A clock that ran ahead once must not date all that follows.
@Suite("the clock far beyond the last record") struct KlokgrensTests {
  private static let dag: Int64 = 86_400_000

  private func opslag(proef: Bool = false) throws -> (FakePlatform, Storage, Tijdstip) {
    let platform = FakePlatform()
    let opslag = try Storage.setUp(path: "/opslag", organisatie: "P", proef: proef, platform: platform)
    let schrijver = try LogWriter.open(opslag)
    defer { schrijver.close() }
    let tijd = try Proef.commit(schrijver, 0, 1)[0].tijd
    return (platform, opslag, tijd)
  }

  private func schrijf(_ opslag: Storage, _ wijze: WriterOptions, _ tijd: Tijdstip) throws {
    let schrijver = try LogWriter.open(opslag, wijze)
    defer { schrijver.close() }
    try schrijver.write([Proef.nieuw(5)], actor: "a", opdracht: Proef.opdracht(5), time: tijd)
  }

  @Test("a year is a year: to the millisecond")
  func grens() throws {
    let (platform, opslag, tijd) = try opslag()
    let grens = tijd.adding(milliseconden: 366 * Self.dag)
    let voor = platform.inhoud
    #expect(code { try schrijf(opslag, .gewoon, grens.adding(milliseconden: 1)) } == .klokVooruit)
    #expect(platform.inhoud == voor)
    try schrijf(opslag, .gewoon, grens)
  }

  @Test("confirmed, in a trial, or as the first record of all: recorded")
  func mag() throws {
    let ver = Tijdstip(milliseconden: 2_220_000_000_000)
    let (_, gewoon, _) = try opslag()
    try schrijf(gewoon, WriterOptions(isTijdBevestigd: true), ver)
    let (_, proef, _) = try opslag(proef: true)
    try schrijf(proef, .gewoon, ver)
    let leeg = try Storage.setUp(path: "/opslag", organisatie: "P", platform: FakePlatform())
    try schrijf(leeg, .gewoon, ver)
  }

  @Test("nor does what opening records of itself: it waits for a clock that is right")
  func staart() throws {
    let (platform, opslag, tijd) = try opslag()
    platform.put(Proef.segment, platform.bytes(Proef.segment) + Array("{\"nr\":2".utf8))
    platform.set { $0.time = 2_220_000_000_000 }
    #expect(code { _ = try LogWriter.open(opslag) } == .klokVooruit)
    #expect(try LogReader(opslag: opslag).head().tijd == tijd)
    platform.set { $0.time = tijd.milliseconden + Self.dag }
    try LogWriter.open(opslag).close()
    var soorten: [String] = []
    try LogReader(opslag: opslag).read { soorten.append($0.soort) }
    #expect(soorten.last == "staart.afgekapt" && soorten.count == 2)
  }
}
