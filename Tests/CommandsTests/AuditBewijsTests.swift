import Foundation
import Testing
import Wire

/// What an auditor brings along: a kept report, a copy of the log.
@Suite struct AuditBewijsTests {
  @Test("a kept report comes out the same, as text and as JSON", arguments: ["", " --json"])
  func reproduceer(vorm: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("bewaard", try loop.lukt("jaaroverzicht 2026\(vorm)").stdout)
    #expect(try loop.lukt("jaaroverzicht 2026 --reproduceer bewaard").stdout.hasPrefix("Gelijk:"))
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    let later = try loop.lukt("jaaroverzicht 2026 --reproduceer bewaard")
    #expect(later.stdout.hasPrefix("Gelijk:"))
    #expect(later.stdout.contains("SINDSDIEN"))
  }

  @Test("a changed report says which value differs; a report of another log is named")
  func nietGelijk() throws {
    let loop = try Proefjaar.kopie()
    let eerlijk = try loop.lukt("jaaroverzicht 2026 --json").stdout
    try loop.schrijf("vals.json", eerlijk.replacingOccurrences(of: "\"verwacht\": ", with: "\"verwacht\": 1"))
    let vals = loop.voerUit("jaaroverzicht 2026 --reproduceer vals.json")
    #expect(vals.code == 1 && vals.stdout.contains("verwacht: in het bestand"))
    let records = try loop.records()
    let hash = try #require(records.last).hash
    try loop.schrijf(
      "ander.json", eerlijk.replacingOccurrences(of: hash, with: String(repeating: "0", count: 64)))
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer ander.json").stdout.contains("herschreven"))
    try loop.schrijf("brief.txt", "Geachte heer,\n")
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer brief.txt").code == 1)
  }

  @Test(
    "every question is answered from a copied log alone",
    arguments: AuditTijdassenTests.vragen + ["log tonen --nr 1..5", "catalogus tonen hr21-ommen"])
  func alleenHetLogboek(vraag: String) throws {
    let loop = try Proefjaar.kopie()
    let heel = loop.voerUit("\(vraag) --json")
    try FileManager.default.moveItem(atPath: loop.map + "/Storage/log", toPath: loop.map + "/kaal")
    let kaal = loop.voerUit("\(vraag) --json --opslag kaal")
    #expect(kaal.code == heel.code)
    #expect(kaal.stderr.contains("alleen een logboek"))
    #expect(try kaal.json.zonderKop == heel.json.zonderKop)
  }
}

extension JSONNode {
  /// The document without whose log it is.
  fileprivate var zonderKop: [JSONMember] {
    (object ?? []).filter { !["organisatie", "opslag", "ruimeRechten", "proef"].contains($0.key) }
  }
}
