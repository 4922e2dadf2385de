import Commands
import EventLog
import Foundation
import Gebruik
import Testing

/// One process at a time keeps index and rows; the others record all the same, or wait where they can't do without.
@Suite("index and figures follow the log") struct IndexVolgtTests {
  private static let plannen = "gesprek plannen M-0117 --soort planning --datum "

  private static func plaats(_ loop: Proefloop) throws -> ProjectionPlace? {
    ProjectionPlace(try .open(path: loop.map + "/Storage"))
  }

  @Test("while another has the place commands record and leave it be; the next one catches up")
  func bezet() throws {
    let loop = try IndexOrakelTests.loop()
    let map = URL(fileURLWithPath: loop.map + "/Storage/projecties")
    let voor = try Tegenstander.bestanden(map)
    func houd(_ plaats: borrowing ProjectionPlace?) throws {
      for dag in 10..<20 { try loop.lukt(Self.plannen + "\(dag)-12-2026") }
    }
    try houd(try Self.plaats(loop))
    #expect(try Tegenstander.bestanden(map) == voor)
    for vraag in ["dossier M-0117", "status --json", "jaaroverzicht 2026"] {
      let vol = IndexOrakelTests.antwoord(loop, vraag, .geen)
      #expect(IndexOrakelTests.antwoord(loop, vraag, IndexOrakelTests.drempel) == vol, "\(vraag)")
    }
    try loop.lukt(Self.plannen + "20-12-2026")
    let na = try Tegenstander.bestanden(map)
    #expect(na["stand"] != voor["stand"] && Set(na.keys) != Set(voor.keys))
    #expect(try loop.lukt("log controleren").code == 0)
  }

  @Test(
    "without an index a command about somebody waits for whoever makes that of a long log; one about everybody goes on")
  func wachten() throws {
    let loop = try IndexOrakelTests.loop()
    let map = URL(fileURLWithPath: loop.map + "/Storage/projecties")
    for naam in try FileManager.default.contentsOfDirectory(atPath: map.path) {
      try FileManager.default.removeItem(at: map.appendingPathComponent(naam))
    }
    func houd(_ plaats: borrowing ProjectionPlace?) throws {
      let uit = loop.voerUit(Self.plannen + "10-12-2026 --wacht 0")
      #expect(uit.code == Afsluitcode.conflict.rawValue, "\(uit.stdout)\(uit.stderr)")
      try loop.lukt("onderdeel instellen Gemeente --per 01-01-2026 --wacht 0")
    }
    try houd(try Self.plaats(loop))
    #expect(try FileManager.default.contentsOfDirectory(atPath: map.path).isEmpty)
    try loop.lukt(Self.plannen + "10-12-2026 --wacht 0")
    let namen = try FileManager.default.contentsOfDirectory(atPath: map.path)
    #expect(namen.contains("stand") && namen.contains { $0.hasSuffix(".termen") })
    #expect(try loop.lukt("log controleren").code == 0)
  }
}
