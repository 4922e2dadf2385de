import EventLog
import Kalender
import Testing
import Wire

/// The log says of which storage it is, and the file beside it can't say otherwise.
@Suite("the identity of a storage is bound to its log") struct IdentiteitTests {
  static let pad = "/opslag"

  private func gemaakt(proef: Bool = false) throws -> (FakePlatform, Storage) {
    let platform = FakePlatform()
    let opslag = try Storage.setUp(path: Self.pad, organisatie: "Gemeente Proef", proef: proef, platform: platform)
    let schrijver = try LogWriter.open(opslag, WriterOptions(begin: .eerste))
    defer { schrijver.close() }
    try schrijver.write(
      [opslag.inrichting.record], actor: "a", opdracht: Proef.opdracht(1), time: opslag.aangemaakt)
    return (platform, opslag)
  }

  @Test("what is recorded is what the file says", arguments: [false, true])
  func eerste(proef: Bool) throws {
    let (platform, opslag) = try gemaakt(proef: proef)
    let opened = try Storage.open(path: Self.pad, platform: platform)
    let record = try #require(try LogReader(opslag: opened).first())
    #expect(record.stroom == "beheer" && record.soort == "opslag.ingericht" && record.v == 1 && record.versie == 1)
    let proefdeel = proef ? #","proef":true"# : ""
    let data = try #require(record.data).canonicalBytes()
    #expect(
      String(decoding: data, as: UTF8.self)
        == #"{"opslag":"\#(opslag.kenmerk)","organisatie":"Gemeente Proef"\#(proefdeel)}"#)
    #expect(opened.objection(against: StorageSetup(record)) == nil)
    try LogWriter.open(opened, WriterOptions(begin: .daarna)).close()
  }

  @Test("a file that says another name, id or kind is refused for recording, with nothing changed", arguments: 0..<3)
  func anders(_ keuze: Int) throws {
    let (platform, opslag) = try gemaakt()
    let tekst = String(decoding: platform.bytes(opslag.identiteitPad), as: UTF8.self)
    let vals = [
      tekst.replacing("Gemeente Proef", with: "Gemeente Vals"),
      tekst.replacing(opslag.kenmerk, with: String(repeating: "0", count: 32)),
      tekst.replacing("Z\"}", with: "Z\",\"proef\":true}"),
    ][keuze]
    #expect(vals != tekst)
    platform.put(opslag.identiteitPad, Array(vals.utf8))
    let opened = try Storage.open(path: Self.pad, platform: platform)
    let voor = platform.inhoud
    #expect(code { _ = try LogWriter.open(opened) } == .andereOpslag)
    #expect(platform.inhoud == voor)
    let inrichting = try LogReader(opslag: opened).first().flatMap { StorageSetup($0) }
    #expect(opened.objection(against: inrichting)?.code == .andereOpslag)
    #expect(opened.adopting(inrichting).inrichting == opslag.inrichting)
  }

  @Test("a torn tail is not even looked at when the log is of another storage")
  func staart() throws {
    let (platform, opslag) = try gemaakt()
    platform.put(Proef.segment, platform.bytes(Proef.segment) + Array("{\"nr\":2".utf8))
    let tekst = String(decoding: platform.bytes(opslag.identiteitPad), as: UTF8.self)
    platform.put(opslag.identiteitPad, Array(tekst.replacing("Proef", with: "Anders").utf8))
    let voor = platform.inhoud
    #expect(code { _ = try LogWriter.open(Storage.open(path: Self.pad, platform: platform)) } == .andereOpslag)
    #expect(platform.inhoud == voor)
  }

  @Test("the first commit comes once, and everybody else after it")
  func begin() throws {
    let platform = FakePlatform()
    let opslag = try Storage.setUp(path: Self.pad, organisatie: "Gemeente Proef", platform: platform)
    #expect(code { _ = try LogWriter.open(opslag, WriterOptions(begin: .daarna)) } == .nietGevonden)
    // The same words finish what was begun, and others do not.
    #expect(
      try Storage.setUp(path: Self.pad, organisatie: "Gemeente Proef", platform: platform).kenmerk == opslag.kenmerk)
    for (naam, proef) in [("Gemeente Anders", false), ("Gemeente Proef", true)] {
      #expect(
        code { _ = try Storage.setUp(path: Self.pad, organisatie: naam, proef: proef, platform: platform) }
          == .bestaatAl)
    }
    try Proef(bestaand: platform).schrijf([1])
    #expect(code { _ = try LogWriter.open(opslag, WriterOptions(begin: .eerste)) } == .bestaatAl)
    #expect(
      code { _ = try Storage.setUp(path: Self.pad, organisatie: "Gemeente Proef", platform: platform) } == .bestaatAl
    )
  }

  @Test("a log from before this record goes on as it was")
  func oud() throws {
    let proef = try Proef()
    try proef.schrijf([2, 1])
    try LogWriter.open(proef.opslag, WriterOptions(begin: .daarna)).close()
    #expect(try LogReader(opslag: proef.opslag).first().flatMap { StorageSetup($0) } == nil)
    #expect(proef.opslag.objection(against: nil) == nil)
  }
}
