import Foundation
import Testing
import Wire

/// What an auditor brings along: a noted position, a kept report, a copy of the log.
@Suite struct AuditBewijsTests {
  @Test("what was noted is still the beginning", arguments: [12, 64])
  func nogHetBegin(cijfers: Int) throws {
    let loop = try Proefjaar.kopie()
    let record = try loop.records()[40]
    let uitkomst = loop.voerUit("log controleren --vanaf \(record.nr)-\(record.hash.prefix(cijfers))")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.stdout.contains("(tot en met nr \(record.nr)) is nog het begin van dit logboek"))
    #expect(loop.voerUit("log controleren --vanaf \(record.hash)").code == 0)
  }

  @Test("an older copy put back, a cut end and another history are each named")
  func nietMeerHetBegin() throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let laatste = try #require(records.last)
    let terug = try loop.totEnMet(laatste.nr - 10)
    let korter = terug.voerUit("log controleren --vanaf \(laatste.nr)-\(laatste.hash)")
    #expect(korter.code == 1 && korter.stdout.contains("Teruggedraaid of afgekapt"))
    #expect(terug.voerUit("log controleren --vanaf \(laatste.hash)").stdout.contains("Geen van de"))
    let ander = try Proefjaar.kopie()
    try ander.lukt("medewerker wijzigen M-0118 --naam Eender")
    let nieuwe = try ander.records()
    let nieuw = try #require(nieuwe.last)
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    let herschreven = loop.voerUit("log controleren --vanaf \(nieuw.nr)-\(nieuw.hash)")
    #expect(herschreven.code == 1 && herschreven.stdout.contains("Herschreven"))
  }

  @Test("a zegel holds the root over its size; one of another storage is refused")
  func zegel() throws {
    let loop = try Proefjaar.kopie()
    let document = try loop.lukt("log controleren --json").json
    let wortel = try #require(document["wortel"]?.string.flatMap { SHA256Digest(hex: $0) })
    let aantal = try #require(document["records"]?.integer)
    let opslag = try #require(document["opslag"]?.string)
    let regels = ["gespreksboek/\(opslag)", "\(aantal)", Base64.encode(wortel.bytes), ""]
    try loop.schrijf("zegel.txt", regels.joined(separator: "\n"))
    #expect(loop.voerUit("log controleren --vanaf zegel.txt").code == 0)
    try loop.schrijf("kort.txt", "gespreksboek/\(opslag)\n\(aantal - 1)\n\(regels[2])\n")
    #expect(loop.voerUit("log controleren --vanaf kort.txt").code == 1)
    try loop.schrijf("ander.txt", "gespreksboek/0\n\(aantal)\n\(regels[2])\n")
    #expect(loop.voerUit("log controleren --vanaf ander.txt").code == 2)
    #expect(loop.voerUit("log controleren --vanaf nergens").code == 2)
  }

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
