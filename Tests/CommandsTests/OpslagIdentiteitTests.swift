import Commands
import EventLog
import Foundation
import Gebruik
import Testing
import Wire

/// What `gespreksboek.json` says is held against the log, in every command.
@Suite("the identity beside the log") struct OpslagIdentiteitTests {
  private static let bestand = "Storage/gespreksboek.json"
  private static let log = "log/000000000001.ndjson"
  private static let anders = "horen niet bij elkaar"

  private func vervals(_ loop: Proefloop, _ naam: String) throws {
    let tekst = String(decoding: try loop.lees(Self.bestand), as: UTF8.self)
    let kenmerk = try #require(try JSONReader.read(Array(tekst.utf8), dialect: .file)["opslag"]?.string)
    let vals =
      switch naam {
      case "organisatie": tekst.replacing("Gemeente Zandmeer", with: "Gemeente Vals")
      case "kenmerk": tekst.replacing(kenmerk, with: String(kenmerk.reversed()))
      default: tekst.replacing(#"Z"}"#, with: #"Z","proef":true}"#)
      }
    #expect(vals != tekst)
    try loop.schrijf(Self.bestand, vals)
  }

  @Test("setting up records it first, in one commit with the first roles", arguments: ["", "--proef"])
  func eerste(_ optie: String) throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\" \(optie)")
    let records = try #require(try loop.lukt("log tonen --json").json["records"]?.array)
    #expect(records.first?["soort"]?.string == "opslag.ingericht")
    #expect(records.first?["data"]?["organisatie"]?.string == "Gemeente Zandmeer")
    #expect(records.first?["data"]?["proef"]?.bool == (optie.isEmpty ? nil : true))
    #expect(records.first?["rest"]?.integer == records.count - 1)
    #expect(Set(records.map { $0["opdracht"]?.string }).count == 1)
    #expect(try loop.lukt("log controleren --json").json["opslagInLogboek"]?.string == "zelfde")
  }

  @Test(
    "another name, id or kind is told with every answer, and nothing can be recorded",
    arguments: ["organisatie", "kenmerk", "proef"])
  func anders(_ naam: String) throws {
    let loop = try Proefjaar.kopie()
    loop.index = IndexOrakelTests.drempel
    try loop.lukt("cyclus openen 2027")
    let goed = try loop.lukt("status").stdout
    try vervals(loop, naam)
    let voor = loop.afdruk()[Self.log]
    for index in [Indexgebruik.geen, IndexOrakelTests.drempel] {
      loop.index = index
      for vraag in KlokstandTests.vragen + ["log tonen --nr 3", "status", "log controleren"] {
        let uitkomst = loop.voerUit(vraag + " --quiet")
        #expect(uitkomst.stderr.components(separatedBy: Self.anders).count == 2, "\(vraag): \(uitkomst.stderr)")
        #expect(!uitkomst.stdout.contains("Gemeente Vals") || vraag == "log controleren")
        #expect(uitkomst.code == (vraag == "log controleren" ? 1 : 0), "\(vraag)")
      }
      // Nor twice to who is refused, also where the guard is asked again with the whole log.
      loop.account = "vreemd"
      for vraag in ["status", "jaaroverzicht 2026", "dossier M-0117", "log tonen", "log controleren"] {
        let uitkomst = loop.voerUit(vraag)
        #expect(uitkomst.code == 6, "\(vraag): \(uitkomst)")
        #expect(uitkomst.stderr.components(separatedBy: Self.anders).count == 2, "\(vraag): \(uitkomst.stderr)")
      }
      loop.account = "m.jansen"
      #expect(try loop.lukt("status").stdout == goed)
      for regel in ["cyclus openen 2028", "gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026"] {
        let uitkomst = loop.voerUit(regel)
        #expect(uitkomst.code == 1 && uitkomst.stderr.contains("fout L013"), "\(uitkomst.stderr)")
      }
    }
    #expect(loop.afdruk()[Self.log] == voor)
    #expect(try loop.voerUit("log controleren --json").json["opslagInLogboek"]?.string == "anders")
  }

  @Test("a file that makes a trial of it sets no clock for roles")
  func geenProef() throws {
    let loop = try Toegangsproef.loop()
    try loop.op("11-12-2026")
    try loop.lukt("rol intrekken auditor controle --reden klaar")
    try vervals(loop, "proef")
    loop.account = "controle"
    #expect(loop.voerUit("dossier M-0117 --vandaag 10-12-2026").code == 6)
  }

  @Test("a log whose first record lost its contents is not recorded in")
  func vernietigd() throws {
    let loop = try Proefjaar.kopie()
    var regels = String(decoding: try loop.lees("Storage/" + Self.log), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let zout = try #require(regels[0].range(of: #""zout":"#))
    regels[0] = regels[0][..<zout.lowerBound] + #""zout":null,"data":null}"#
    try loop.schrijf("Storage/" + Self.log, regels.joined(separator: "\n"))
    #expect(loop.voerUit("cyclus openen 2027").code != 0)
  }

  @Test("a storage from before this record works, and only the check of the log says so")
  func oud() throws {
    let loop = try Proefloop.oud()
    try loop.lukt("catalogus importeren Fixtures/fuzz/catalogus/klein")
    #expect(!(try loop.lukt("catalogus lijst").stderr.contains("opslag")))
    let controle = try loop.lukt("log controleren")
    #expect(controle.stdout.contains("Het logboek zegt zelf niet van welke opslag het is"))
    #expect(try loop.lukt("log controleren --json").json["opslagInLogboek"]?.string == "onbekend")
  }

  @Test("set up half: the same words finish it, and nothing else goes on")
  func half() throws {
    let loop = try Proefloop()
    _ = try Storage.setUp(path: "/proef/Storage", organisatie: "Gemeente Zandmeer", platform: loop.platform)
    let catalogus = "catalogus importeren Fixtures/fuzz/catalogus/klein"
    let vroeg = loop.voerUit(catalogus)
    #expect(vroeg.code == 3 && vroeg.stderr.contains("inrichten is onderbroken"), "\(vroeg.stderr)")
    #expect(loop.voerUit("inrichten --organisatie \"Gemeente Anders\"").code == 1)
    try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\"")
    #expect(loop.voerUit("inrichten --organisatie \"Gemeente Zandmeer\"").code == 1)
    try loop.lukt(catalogus)
    #expect(try loop.lukt("log controleren --json").json["opslagInLogboek"]?.string == "zelfde")
  }

  @Test("a copy is the same storage, also of one whose file was changed")
  func kopie() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("log kopie elders")
    #expect(try loop.lees("elders/gespreksboek.json") == loop.lees(Self.bestand))
    #expect(try loop.lukt("log controleren --opslag elders --json").json["opslagInLogboek"]?.string == "zelfde")
    try vervals(loop, "organisatie")
    try loop.lukt("log kopie nieuw")
    #expect(try loop.lukt("log controleren --opslag nieuw --json").json["opslagInLogboek"]?.string == "zelfde")
  }

  private static let hasTools = ["jq", "sha256sum"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }

  @Test("the script says the same", .enabled(if: hasTools, "needs jq and sha256sum"))
  func script() throws {
    let loop = try Proefjaar.kopie()
    func controleer() throws -> Int32 {
      let proces = Process()
      proces.executableURL = URL(fileURLWithPath: "/bin/bash")
      proces.arguments = [Proefloop.project + "/docs/controleer-log.sh", loop.map + "/Storage"]
      (proces.standardOutput, proces.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try proces.run()
      proces.waitUntilExit()
      return proces.terminationStatus
    }
    #expect(try controleer() == 0)
    for naam in ["organisatie", "kenmerk", "proef"] {
      let voor = try loop.lees(Self.bestand)
      try vervals(loop, naam)
      #expect(try controleer() == 1, "\(naam)")
      try loop.schrijf(Self.bestand, voor)
    }
  }
}
