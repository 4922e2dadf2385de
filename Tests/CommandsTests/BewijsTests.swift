import EventLog
import Foundation
import Testing
import Wire

/// Proofs at the command line: who may prove what, and what a proof that was made says.
@Suite("bewijs", .enabled(if: Zegelsleutel.isEr, "openssl 3 is not there")) struct BewijsTests {
  private static func loop() throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    try Zegelsleutel.zet(loop)
    loop.account = "b.heer"
    try Zegelsleutel.zegel(loop)
    return loop
  }

  @Test("the employee, HR and the auditor may prove a dossier; a manager, a colleague and the beheerder may not")
  func wieMag() throws {
    let loop = try Self.loop()
    for (account, code) in [("z.celik", 0), ("hr", 0), ("controle", 0), ("p.bos", 6), ("f.elamrani", 6), ("b.heer", 6)]
    {
      loop.account = account
      #expect(loop.voerUit("bewijs maken M-0117 --uit bewijs-\(account)").code == Int32(code), "\(account)")
    }
    loop.account = "z.celik"
    #expect(loop.voerUit("bewijs maken M-0118 --uit ander").code == 6)
    for (account, code) in [("b.heer", 0), ("controle", 0), ("hr", 6), ("z.celik", 6)] {
      loop.account = account
      #expect(loop.voerUit("zegel maken --sleutel zegel.pem").code == Int32(code), "\(account)")
    }
  }

  @Test("one record: of the own dossier, and of no other")
  func eenRecord() throws {
    let loop = try Self.loop()
    var eigen: Int?
    var vreemd: Int?
    loop.account = "hr"
    for (nummer, doel) in [("M-0117", true), ("M-0118", false)] {
      let json = try loop.lukt("log tonen --medewerker \(nummer) --json").json
      let nr = json["records"]?.array?.first?["nr"]?.integer
      if doel { eigen = nr } else { vreemd = nr }
    }
    loop.account = "z.celik"
    try loop.lukt("bewijs maken --nr \(#require(eigen)) --uit een")
    #expect(loop.voerUit("bewijs maken --nr \(try #require(vreemd)) --uit twee").code == 6)
    let na = try loop.lukt("bewijs nagaan een --sleutel controlesleutel.txt")
    #expect(na.stdout.contains("Dit zegt niets over andere records."))
    #expect(loop.voerUit("bewijs maken --uit drie").stderr.contains("U011"))
    #expect(loop.voerUit("bewijs maken M-0117 --nr 3 --uit drie").stderr.contains("U011"))
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/twee"))
  }

  @Test("a proof is written in a new or empty directory, outside the storage, or as one file")
  func waarheen() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    try loop.lukt("bewijs maken M-0117 --uit bewijs")
    #expect(loop.voerUit("bewijs maken M-0117 --uit bewijs").stderr.contains("B007"))
    #expect(loop.voerUit("bewijs maken M-0117 --uit Storage/zegels/x").stderr.contains("B008"))
    let tar = loop.voerUit("bewijs maken M-0117 --uit -").stdout
    #expect(tar.contains("ustar") && tar.contains("records.ndjson") && tar.utf8.count.isMultiple(of: 512))
    let leesmij = String(decoding: try loop.lees("bewijs/LEESMIJ.txt"), as: UTF8.self)
    #expect(leesmij.contains("WAT DIT BEWIJST") && leesmij.contains("WAT DIT NIET BEWIJST"))
    #expect(leesmij.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!leesmij.lowercased().contains("kan niet veranderd"))
  }

  @Test("a record whose payload was taken out of a proof is named, by number")
  func leeggehaald() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    try loop.lukt("bewijs maken M-0117 --uit bewijs")
    var regels = String(decoding: try loop.lees("bewijs/records.ndjson"), as: UTF8.self).split(separator: "\n").map(
      String.init)
    let zout = try #require(regels[1].range(of: ",\"zout\":"))
    let nr = try #require(regels[1].split(separator: ":")[1].split(separator: ",").first)
    regels[1].replaceSubrange(zout.lowerBound..., with: ",\"zout\":null,\"data\":null}")
    try loop.schrijf("bewijs/records.ndjson", regels.joined(separator: "\n") + "\n")
    let na = try loop.lukt("bewijs nagaan bewijs --sleutel controlesleutel.txt")
    #expect(na.stdout.contains("Let op: van nr \(nr) staat de inhoud er niet bij."))
    let json = try loop.lukt("bewijs nagaan bewijs --sleutel controlesleutel.txt --json").json
    #expect(json["zonderInhoud"]?.array?.first?.integer == Int(nr))
  }

  @Test("a proof of before is of before: a later record is not in it, and an older seal gives an older proof")
  func eerderZegel() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    let eerst = try loop.lukt("bewijs maken M-0117 --uit een --json").json
    try loop.lukt("medewerker wijzigen M-0117 --naam \"Zoë Celik\" --per 01-12-2026")
    let zonder = try loop.lukt("bewijs maken M-0117 --uit twee --json").json
    #expect(eerst["records"] == zonder["records"])
    loop.account = "b.heer"
    let oud = try #require(eerst["zegel"]?.integer)
    try Zegelsleutel.zegel(loop)
    loop.account = "hr"
    let na = try loop.lukt("bewijs maken M-0117 --uit drie --json").json
    #expect(na["records"]?.integer == (eerst["records"]?.integer ?? 0) + 1)
    let terug = try loop.lukt("bewijs maken M-0117 --uit vier --zegel Storage/zegels/\(oud).txt --json").json
    #expect(terug["records"] == eerst["records"])
    for map in ["een", "twee", "drie", "vier"] { try loop.lukt("bewijs nagaan \(map) --sleutel controlesleutel.txt") }
    // Everything an attacker may do is tried in EventLogTests; here that it reaches whoever asks, with code and line.
    var regels = String(decoding: try loop.lees("drie/records.ndjson"), as: UTF8.self).split(separator: "\n")
    regels.remove(at: 2)
    try loop.schrijf("drie/records.ndjson", regels.joined(separator: "\n") + "\n")
    let uit = loop.voerUit("bewijs nagaan drie --sleutel controlesleutel.txt")
    #expect(uit.code == 1 && uit.stdout.contains("Z019 records.ndjson:3: record"))
    #expect(uit.stdout.contains("Dit bewijs klopt niet."))
    let json = try loop.voerUit("bewijs nagaan drie --sleutel controlesleutel.txt --json").json
    #expect(json["klopt"]?.bool == false && json["bevindingen"]?.array?.first?["code"]?.string == "Z019")
    #expect(loop.voerUit("bewijs nagaan nergens --sleutel controlesleutel.txt").code == 3)
  }
}
