import EventLog
import Foundation
import Testing
import Wire

/// A storage without facts gives sensible answers, and a directory that may not be written can be read.
@Suite struct LegeOpslagTests {
  static let lezend = [
    "status", "medewerker lijst", "catalogus lijst", "functie lijst", "regeling lijst", "cyclus lijst", "gesprek lijst",
    "afspraak lijst", "log controleren", "log tonen", "achterstand",
  ]
  static let zoekend = [
    "medewerker tonen M-0117", "dossier M-0117", "historie M-0117", "catalogus tonen hr21-ommen",
    "catalogus vergelijken hr21-ommen hr21-ommen@2018",
    "functie tonen hr21-ommen:adviseur-iii", "regeling tonen gemeente", "cyclus tonen 2026", "jaaroverzicht 2026",
    "gesprek tonen M-0117 G-2026-1", "gesprek formulier M-0117 --soort planning", "gesprek lijst M-0117",
    "afspraak lijst M-0117",
  ]

  @Test(arguments: lezend)
  func lijstenZijnLeegEnZeggenDat(_ regel: String) throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\"")
    let uitkomst = loop.voerUit(regel)
    #expect(uitkomst.code == 0 || (regel == "achterstand" && uitkomst.code == 3), "\(uitkomst)")
    Goud.vergelijk("$ gespreksboek \(regel)\n\(uitkomst.beide)", met: "leeg/\(regel.replacing(" ", with: "-")).txt")
    let json = loop.voerUit(regel + " --json")
    #expect(json.code == uitkomst.code)
    #expect(try json.json["schemaversie"]?.integer == 1)
  }

  @Test(arguments: zoekend)
  func watErNietIsWordtNietGevonden(_ regel: String) throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\"")
    let uitkomst = loop.voerUit(regel)
    #expect(uitkomst.code == 3, "\(uitkomst)")
    #expect(uitkomst.stdout.isEmpty)
    #expect(try loop.voerUit(regel + " --json").json["schema"]?.string == "gespreksboek.fout")
  }

  @Test(arguments: lezend + zoekend)
  func zonderOpslag(_ regel: String) throws {
    let uitkomst = try Proefloop().voerUit(regel)
    #expect(uitkomst.code == 3)
    #expect(uitkomst.stderr.contains("gespreksboek inrichten"))
  }

  /// With people and rules and nothing more, every view still works.
  @Test func eenJaarZonderGesprekken() throws {
    let loop = try Proefloop()
    try Proefjaar.begin(loop)
    for regel in Self.lezend + ["dossier M-0117", "historie M-0117", "cyclus tonen 2026", "jaaroverzicht 2026"] {
      try loop.lukt(regel)
      #expect(try loop.voerUit(regel + " --json").json["schemaversie"]?.integer == 1)
    }
  }

  @Test func lezenKanVanEenMapWaarinNietsGeschrevenMagWorden() throws {
    let loop = try Proefjaar.kopie()
    for map in ["Storage", "Storage/log", "Storage/projecties", "Storage/zegels"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: loop.map + "/" + map)
    }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: loop.map + "/Storage/log/000000000001.ndjson")
    let voor = loop.afdruk()
    loop.platform.isAlleenLezen = true
    for regel in Self.lezend.filter({ $0 != "achterstand" }) + Self.zoekend { try loop.lukt(regel) }
    try loop.lukt("gesprek afzeggen M-0204 G-2026-2 --reden ziek --dry-run")
    #expect(loop.voerUit("gesprek afzeggen M-0204 G-2026-2 --reden ziek").code == 6)
    #expect(loop.afdruk() == voor)
  }

  /// A commit that was cut off half way does not count, and reading says nothing of it as if it did.
  @Test func eenAfgebrokenVastleggingTeltNietMee() throws {
    let loop = try Proefjaar.kopie()
    let segment = "Storage/log/000000000001.ndjson"
    let heel = try loop.lees(segment)
    try loop.schrijf(segment, Array(heel.dropLast(40)))
    #expect(try loop.lukt("status").stdout.contains("\(Proefjaar.aantal - 1) records"))
    let controle = try loop.lukt("log controleren")
    #expect(controle.stdout.contains("onvolledige vastlegging"))
    try loop.lukt("gesprek plannen M-0204 --soort beoordeling --datum 15-12-2026")
    #expect(try loop.lukt("log controleren").stdout.contains("klopt"))
    #expect(try loop.lukt("log tonen --soort staart.afgekapt").stdout.contains("nr \(Proefjaar.aantal)"))
  }
}
