import EventLog
import Foundation
import Gebruik
import Testing
import Wire

/// A document beside a conversation is bound, not swallowed.
@Suite struct BijlageTests {
  private static let bind = "gesprek bijlage M-4 G-2026-2 brief.txt"
  private static let tekst = "Beste Cas,\nhet ging goed.\n"

  private func loop(gebonden: Bool = true) throws -> Proefloop {
    let loop = try Toegangsscene.gehouden.kopie()
    loop.account = Toegangsrol.chef.account
    try loop.schrijf("brief.txt", Self.tekst)
    if gebonden { try loop.lukt("\(Self.bind) --omschrijving \"brief over november\"") }
    return loop
  }

  @Test("name, size and SHA-256 stand in the record, and nothing of the contents")
  func vastgelegd() throws {
    let loop = try loop()
    let bijlage = try loop.lukt("gesprek tonen M-4 G-2026-2 --json").json["gesprek"]?["bijlagen"]?.array?.first
    #expect(bijlage?["naam"]?.string == "brief.txt")
    #expect(bijlage?["grootte"]?.integer == Self.tekst.utf8.count)
    #expect(bijlage?["sha256"]?.string == SHA256.hash(Array(Self.tekst.utf8)).hex)
    let log = String(decoding: try loop.lees("Storage/log/000000000001.ndjson"), as: UTF8.self)
    #expect(log.contains("bijlage.gebonden") && !log.contains("Beste Cas"))
  }

  @Test(
    "reports that tell of the conversation tell of it",
    arguments: ["dossier M-4", "historie M-4", "toetsen M-4", "gesprek tonen M-4 G-2026-2"])
  func getoond(vraag: String) throws {
    let loop = try loop()
    let uitkomst = loop.voerUit(vraag)
    let tekst = uitkomst.stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(tekst.contains("brief.txt (26 bytes, SHA-256 ") && tekst.contains("brief over november"), "\(tekst)")
    #expect(loop.voerUit(vraag + " --json").stdout.contains(SHA256.hash(Array(Self.tekst.utf8)).hex))
  }

  @Test("whether it is still the same: by its name, or by its contents under another")
  func nagaan() throws {
    let loop = try loop()
    func nagaan(_ bestand: String = "brief.txt") -> Proefloop.Uitkomst {
      loop.voerUit("gesprek bijlage M-4 G-2026-2 \(bestand) --nagaan")
    }
    let voor = loop.afdruk()
    #expect(nagaan().code == 0 && nagaan().stdout.hasPrefix("Gelijk"))
    try loop.schrijf("kopie.txt", Self.tekst)
    #expect(nagaan("kopie.txt").code == 0)
    try loop.schrijf("brief.txt", Self.tekst.replacing("goed", with: "gaat"))
    #expect(nagaan().code == 1 && nagaan().stdout.hasPrefix("Niet gelijk"))
    #expect(try loop.voerUit("gesprek bijlage M-4 G-2026-2 brief.txt --nagaan --json").json["gelijk"]?.bool == false)
    #expect(nagaan("weg.txt").code == 3)
    try loop.schrijf("ander.txt", "iets anders")
    #expect(nagaan("ander.txt").code == 3)
    #expect(loop.afdruk() == voor)
    // A new version under the same name counts from then on; the first stays told.
    try loop.lukt(Self.bind)
    #expect(nagaan().code == 0)
    try loop.schrijf("brief.txt", Self.tekst)
    #expect(nagaan().code == 1 && nagaan().stdout.contains("wel gebonden"))
  }

  @Test("the same file twice is refused; a conversation that was not held has none")
  func geweigerd() throws {
    let loop = try loop()
    let nogmaals = loop.voerUit(Self.bind)
    #expect(nogmaals.code == 1 && nogmaals.stderr.contains("A011"))
    let gepland = loop.voerUit("gesprek bijlage M-4 G-2026-1 brief.txt")
    #expect(gepland.code == 1 && gepland.stderr.contains("A007"))
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-9 brief.txt").code == 3)
  }

  @Test("no directory, no pipe, nothing that is not there")
  func soorten() throws {
    let loop = try loop(gebonden: false)
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 Storage").stderr.contains("B011"))
    #expect(unsafe mkfifo(loop.map + "/pijp", 0o600) == 0)
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 pijp").stderr.contains("B011"))
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 weg.txt").code == 3)
  }

  @Test("larger than a piece, and than a form may be; empty too", arguments: [0, 256 << 10, (256 << 10) + 1, 3 << 20])
  func groot(grootte: Int) throws {
    let loop = try loop(gebonden: false)
    let bytes = (0..<grootte).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try loop.schrijf("groot.bin", bytes)
    try loop.lukt("gesprek bijlage M-4 G-2026-2 groot.bin")
    #expect(try loop.lukt("gesprek tonen M-4 G-2026-2 --json").stdout.contains(SHA256.hash(bytes).hex))
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 groot.bin --nagaan").code == 0)
  }

  @Test("under sudo no file is opened by name; the caller's shell hands it over")
  func sudo() throws {
    let loop = try loop(gebonden: false)
    let eigenschappen = try FileManager.default.attributesOfItem(atPath: loop.map + "/Storage")
    let eigenaar = try #require(eigenschappen[.ownerAccountID] as? NSNumber).uint32Value
    loop.sudo = Sudo(aanroeper: Toegangsrol.chef.account, uid: eigenaar)
    let geweigerd = loop.voerUit(Self.bind)
    #expect(geweigerd.code == 6 && geweigerd.stderr.contains("B004"), "\(geweigerd.stderr)")
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 -", invoer: Self.tekst).code == 2)
    try loop.lukt("gesprek bijlage M-4 G-2026-2 - --naam brief.txt", invoer: Self.tekst)
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 - --naam brief.txt --nagaan", invoer: Self.tekst).code == 0)
  }

  @Test("the name is the last part of the path; who may only read can check")
  func naam() throws {
    let loop = try loop()
    loop.account = Toegangsrol.auditor.account
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 ./brief.txt --nagaan").code == 0)
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 brief.txt").code == 6)
    loop.account = "niemand"
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 brief.txt --nagaan").code == 6)
  }
}
