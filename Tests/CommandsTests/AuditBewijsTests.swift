import Foundation
import Testing
import Wire

/// What an auditor brings along: a kept report, a copy of the log.
@Suite struct AuditBewijsTests {
  static let vormen = ["", " --json", " --csv-lang", " --csv-standaard"]

  @Test("a kept report comes out the same, in every form", arguments: vormen)
  func reproduceer(vorm: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("bewaard", try loop.lukt("jaaroverzicht 2026\(vorm)").stdout)
    #expect(try loop.lukt("jaaroverzicht 2026 --reproduceer bewaard").stdout.hasPrefix("Gelijk:"))
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    let later = try loop.lukt("jaaroverzicht 2026 --reproduceer bewaard")
    #expect(later.stdout.hasPrefix("Gelijk:"))
    #expect(later.stdout.contains("SINDSDIEN"))
  }

  @Test("the ends of lines and a byte order mark change nothing", arguments: vormen)
  func regeleinden(vorm: String) throws {
    let loop = try Proefjaar.kopie()
    let bytes = Array(try loop.lukt("jaaroverzicht 2026\(vorm)").stdout.utf8).filter { $0 != 0x0D }
    let kaal = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    try loop.schrijf("lf", kaal)
    try loop.schrijf("crlf", [0xEF, 0xBB, 0xBF] + kaal.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    for naam in ["lf", "crlf"] {
      #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer \(naam)").stdout.hasPrefix("Gelijk:"), "\(naam)")
    }
  }

  @Test(
    "a log alone takes the name from the report and says so; what it tells beside, it tells once", arguments: vormen)
  func logboekAlleen(vorm: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("bewaard", try loop.lukt("jaaroverzicht 2026\(vorm)").stdout)
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    try FileManager.default.moveItem(atPath: loop.map + "/Storage/log", toPath: loop.map + "/kaal")
    let uit = try loop.lukt("jaaroverzicht 2026 --reproduceer bewaard --opslag kaal")
    #expect(uit.stdout.hasPrefix("Gelijk:"))
    #expect(uit.stdout.contains("Gemeente Zandmeer") == !vorm.contains("csv"))
    #expect(uit.stderr.components(separatedBy: "let op").count == 2)
    #expect(
      try loop.lukt("verschil M-0117 --van 01-03-2026 --opslag kaal").stderr.components(separatedBy: "let op").count
        == 2)
  }

  @Test("a report from a damaged log comes out the same, and says that it is not whole", arguments: vormen)
  func uitBeschadigd(vorm: String) throws {
    let loop = try Proefjaar.kopie()
    var regels = try loop.lees(HerstelTests.segment).split(separator: 0x0A, omittingEmptySubsequences: false).map(
      Array.init)
    regels[19][9] ^= 1
    try loop.schrijf(HerstelTests.segment, Array(regels.joined(separator: [0x0A])))
    try loop.schrijf("bewaard", loop.voerUit("jaaroverzicht 2026\(vorm)").stdout)
    let uit = loop.voerUit("jaaroverzicht 2026 --reproduceer bewaard --json")
    #expect(uit.code == 5)
    #expect(try uit.json["gelijk"]?.bool == true)
    #expect(try uit.json["kanttekeningen"]?.array?.first?.string?.contains("niet volledig") == true)
  }

  @Test(
    "a changed report says what differs, and on which records the log's figure rests",
    arguments: [
      ("", "12 (92 %)", "11 (85 %)"), (" --json", "\"gehouden\": 12", "\"gehouden\": 13"),
      (" --csv-lang", ";gehouden;12;", ";gehouden;13;"),
      (" --csv-standaard", ",gehouden,12,", ",gehouden,13,"),
    ])
  func nietGelijk(vorm: String, goed: String, vals: String) throws {
    let loop = try Proefjaar.kopie()
    let eerlijk = try loop.lukt("jaaroverzicht 2026\(vorm)").stdout
    #expect(eerlijk.contains(goed))
    try loop.schrijf("vals", eerlijk.replacingOccurrences(of: goed, with: vals))
    let uit = loop.voerUit("jaaroverzicht 2026 --reproduceer vals")
    #expect(
      uit.code == 1 && uit.stdout.contains("in het bestand") && uit.stdout.contains("dat rust op nr"), "\(uit.stdout)")
    let verschillen = try loop.voerUit("jaaroverzicht 2026 --reproduceer vals --json").json["verschillen"]?.array ?? []
    #expect(!verschillen.isEmpty && verschillen.allSatisfy { $0["records"]?.array?.isEmpty == false }, "\(verschillen)")
  }

  @Test("a report of another log, of another organisation or of no log is named") func anderLogboek() throws {
    let loop = try Proefjaar.kopie()
    let eerlijk = try loop.lukt("jaaroverzicht 2026 --json").stdout
    let hash = try #require(try loop.records().last).hash
    try loop.schrijf(
      "ander.json", eerlijk.replacingOccurrences(of: hash, with: String(repeating: "0", count: 64)))
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer ander.json").stdout.contains("herschreven"))
    // A hash of which too little is left proves nothing.
    for lengte in [0, 1, 11] {
      try loop.schrijf("kort.json", eerlijk.replacingOccurrences(of: hash, with: String(hash.prefix(lengte))))
      #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer kort.json").code != 0, "\(lengte) characters of the hash")
    }
    try loop.schrijf("naam.json", eerlijk.replacingOccurrences(of: "Zandmeer", with: "Elders"))
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer naam.json").stdout.contains("organisatie"))
    let einden = try loop.records().filter { $0.rest == 0 }
    try loop.schrijf("bewaard", eerlijk)
    let terug = try loop.totEnMet(einden[einden.count - 3].nr)
    #expect(terug.voerUit("jaaroverzicht 2026 --reproduceer bewaard").stdout.contains("log controleren --vanaf"))
    try loop.schrijf("brief.txt", "Geachte heer,\n")
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer brief.txt").code == 1)
  }

  @Test(
    "the report fixes form and moments",
    arguments: ["--csv-lang", "--csv-standaard", "--bekend-op 9", "--geldig-op vandaag"])
  func botst(optie: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("bewaard", try loop.lukt("jaaroverzicht 2026").stdout)
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer bewaard \(optie)").code == 2)
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
