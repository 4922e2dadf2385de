import Foundation
import Testing
import Wire

@testable import EventLog

/// The longest line of the log, at its bound and one past it, for writer, reader and verifier.
@Suite struct GrensLogTests {
  private struct Proefopslag {
    let map = FileManager.default.temporaryDirectory.path + "/gespreksboek-\(UUID().uuidString)"
    let opslag: Storage

    init() throws { opslag = try Storage.setUp(path: map, organisatie: "Proef") }

    var segment: String { map + "/log/000000000001.ndjson" }

    func schrijf(_ tekens: Int) throws {
      let schrijver = try LogWriter.open(opslag)
      defer { schrijver.close() }
      let data = JSONNode(.object([JSONMember("t", JSONNode(.string(String(repeating: "x", count: tekens))))]))
      let opdracht = String(repeating: "0", count: 32)
      try schrijver.write(
        [NewRecord(stroom: "s", soort: "k", v: 1, data: data)], actor: "a", opdracht: opdracht,
        time: opslag.platform.now())
    }

    func lengte() throws -> Int { try Data(contentsOf: URL(fileURLWithPath: segment)).count }
    func ruimOp() { try? FileManager.default.removeItem(atPath: map) }
  }

  @Test func langsteRegel() throws {
    let proef = try Proefopslag()
    defer { proef.ruimOp() }
    let kort = try Proefopslag()
    defer { kort.ruimOp() }
    try kort.schrijf(0)
    let tekens = Segment.langsteRegel - (try kort.lengte())

    #expect(throws: LogError.self) { try proef.schrijf(tekens + 1) }
    #expect(try LogVerification.run(proef.opslag).records == 0)
    try proef.schrijf(tekens)
    #expect(try proef.lengte() == Segment.langsteRegel)
    #expect(try LogVerification.run(proef.opslag).isGaaf)
    #expect(try LogReader(opslag: proef.opslag).read { _ in }.nr == 1)

    // One byte more, behind the bound, is refused whatever it says.
    var bytes = try Data(contentsOf: URL(fileURLWithPath: proef.segment))
    bytes.insert(UInt8(ascii: "x"), at: bytes.count - 4)
    try bytes.write(to: URL(fileURLWithPath: proef.segment))
    #expect(try LogVerification.run(proef.opslag).bevindingen.map(\.code) == [.regelTeLang])
    #expect(throws: LogError.self) { try proef.schrijf(1) }
  }

  @Test func langsteNaam() throws {
    let proef = try Proefopslag()
    defer { proef.ruimOp() }
    let schrijver = try LogWriter.open(proef.opslag)
    defer { schrijver.close() }
    func schrijf(_ stroom: String, _ soort: String, _ actor: String) throws {
      try schrijver.write(
        [NewRecord(stroom: stroom, soort: soort, v: 1, data: JSONNode(.object([])))], actor: actor,
        opdracht: String(repeating: "0", count: 32), time: proef.opslag.platform.now())
    }
    let lang = String(repeating: "é", count: RecordCheck.langsteNaam / 2)
    try schrijf(lang, lang, lang)
    #expect(throws: LogError.self) { try schrijf(lang + "x", lang, lang) }
    #expect(throws: LogError.self) { try schrijf(lang, lang + "x", lang) }
    #expect(throws: LogError.self) { try schrijf(lang, lang, lang + "x") }
    #expect(try LogVerification.run(proef.opslag).records == 1)
  }

  /// A crash in a very large commit can leave more than a line's worth of zeros behind the last commit: that is a torn
  /// tail like any other, and no damage.
  @Test func eenHeelLangeGescheurdeStaart() throws {
    let proef = try Proefopslag()
    defer { proef.ruimOp() }
    try proef.schrijf(10)
    let lengte = try proef.lengte()
    let bestand = try #require(FileHandle(forWritingAtPath: proef.segment))
    try bestand.truncate(atOffset: UInt64(lengte + Segment.langsteRegel + 4096))
    try bestand.close()
    let controle = try LogVerification.run(proef.opslag)
    #expect(controle.isGaaf)
    #expect(controle.staart?.bytes == Segment.langsteRegel + 4096)
    #expect(try LogReader(opslag: proef.opslag).read { _ in }.nr == 1)
    try proef.schrijf(10)
    #expect(try LogVerification.run(proef.opslag).isGaaf)
    #expect(try LogReader(opslag: proef.opslag).read { _ in }.nr == 3)
  }
}
