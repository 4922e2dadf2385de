import Bewijs
import EventLog
import Foundation
import Testing
import Wire

/// Seals at the command line: what was done to a log since, who may, keys, and a second party that signs.
@Suite("zegel", .enabled(if: Zegelsleutel.isEr, "openssl 3 is not there")) struct ZegelTests {
  static func loop() throws -> Proefloop {
    let loop = try Proefjaar.kopie()
    try Zegelsleutel.zet(loop)
    return loop
  }

  private static func oordeel(_ loop: Proefloop, _ bestand: String) throws -> String {
    let uit = loop.voerUit("zegel nagaan \(bestand) --sleutel controlesleutel.txt --json")
    let oordeel = try uit.json["oordeel"]?["oordeel"]?.string ?? "geen"
    #expect(uit.code == (oordeel == "begin" ? 0 : 1))
    return oordeel
  }

  @Test("a log that goes on still begins with what was sealed; one that went back, was cut or rewritten is named")
  func daarna() throws {
    let loop = try Self.loop()
    let segment = "Storage/log/000000000001.ndjson"
    let voor = try loop.lees(segment)
    let zegel = try Zegelsleutel.zegel(loop)
    try loop.schrijf("bewaard.txt", try loop.lees(zegel))
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    #expect(try Self.oordeel(loop, "bewaard.txt") == "begin")
    #expect(try loop.lukt("log controleren").stdout.contains("Het zegel in zegels/ past bij dit logboek."))
    let heel = try loop.lees(segment)
    // The seal that lies in the storage shows that only the log is shorter.
    try loop.schrijf(segment, voor)
    #expect(try Self.oordeel(loop, "bewaard.txt") == "afgekapt")
    #expect(loop.voerUit("log controleren").code == 1)
    try FileManager.default.removeItem(atPath: loop.map + "/" + zegel)
    #expect(try Self.oordeel(loop, "bewaard.txt") == "teruggedraaid")
    // Another history, as long as the one that was sealed.
    try loop.lukt("medewerker wijzigen M-0118 --naam Eender")
    try loop.lukt("medewerker wijzigen M-0118 --naam Weer")
    #expect(try Self.oordeel(loop, "bewaard.txt") == "herschreven")
    try loop.schrijf(zegel, try loop.lees("bewaard.txt"))
    let controle = loop.voerUit("log controleren")
    #expect(controle.code == 1 && controle.stdout.contains("zegels/194.txt: Herschreven (L023)."))
    let lijst = loop.voerUit("zegel lijst")
    #expect(lijst.code == 1 && lijst.stdout.contains("PAST NIET"))
    try loop.schrijf(segment, heel)
    #expect(loop.voerUit("zegel lijst").code == 0)
    try loop.schrijf("Storage/zegels/7.txt", try loop.lees("bewaard.txt"))
    #expect(loop.voerUit("zegel lijst").stdout.contains("zegels/7.txt is geen zegel van deze opslag."))
    #expect(loop.voerUit("log controleren").code == 1)
    try FileManager.default.removeItem(atPath: loop.map + "/" + zegel)
    #expect(loop.voerUit("zegel lijst").stdout.contains("noemt een zegel over 194 records dat er niet meer is."))
  }

  @Test("a seal that was changed, of another key, or that is none, is refused before the log is read")
  func handtekening() throws {
    let loop = try Self.loop()
    let tekst = String(decoding: try loop.lees(Zegelsleutel.zegel(loop)), as: UTF8.self)
    try loop.schrijf("anders.txt", tekst.replacing("\n194\n", with: "\n193\n"))
    try loop.schrijf("geen.txt", "zomaar\n")
    try loop.schrijf("zonder.txt", tekst.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n\n")
    func fout(_ woorden: String) -> String { loop.voerUit("zegel nagaan \(woorden)").stderr }
    #expect(fout("anders.txt --sleutel controlesleutel.txt").contains("Z013"))
    #expect(fout("geen.txt --sleutel controlesleutel.txt").contains("Z012"))
    #expect(fout("zonder.txt --sleutel controlesleutel.txt").contains("Z012"))
    let ander = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
    #expect(fout("Storage/zegels/194.txt --sleutel \(ander)").contains("Z014"))
    #expect(fout("Storage/zegels/194.txt --sleutel geen+sleutel").contains("U011"))
    #expect(fout("Storage/zegels/194.txt --sleutel geen.txt").contains("U011"))
  }

  @Test(
    "keys: never in the storage, never readable by others, never of another kind; a program that is missing or old is named"
  )
  func sleutels() throws {
    let loop = try Self.loop()
    let voor = loop.afdruk()
    func fout(_ woorden: String) -> String { loop.voerUit(woorden).stderr }
    #expect(fout("zegel sleutel --uit Storage/zegel.pem").contains("Z002"))
    #expect(fout("zegel maken --sleutel niet.pem").contains("Z002"))
    try Zegelsleutel.zet("Storage/zegel.pem", Zegelsleutel.pem, loop)
    #expect(fout("zegel maken --sleutel Storage/zegel.pem").contains("Z002"))
    try FileManager.default.removeItem(atPath: loop.map + "/Storage/zegel.pem")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: loop.map + "/zegel.pem")
    #expect(fout("zegel maken --sleutel zegel.pem").contains("Z002"))
    try Zegelsleutel.zet("geen.pem", "zomaar\n", loop)
    #expect(fout("zegel maken --sleutel geen.pem").contains("Z002"))
    try Zegelsleutel.zet(loop)
    #expect(fout("zegel sleutel --uit zegel.pem").contains("B007"))
    #expect(fout("zegel sleutel --uit nieuw.pem --naam \"met spatie\"").contains("U011"))
    for (programma, antwoord) in [
      ("LibreSSL 3.8.2", ProgramOutcome(code: 0, uitvoer: Array("LibreSSL 3.8.2\n".utf8))),
      ("OpenSSL 1.1.1w", ProgramOutcome(code: 0, uitvoer: Array("OpenSSL 1.1.1w  11 Sep 2023\n".utf8))),
    ] {
      loop.platform.programma = { $0.argumenten == ["version"] ? .success(antwoord) : nil }
      #expect(fout("zegel maken --sleutel zegel.pem").contains("Z001"))
      #expect(fout("zegel maken --sleutel zegel.pem").contains(programma))
    }
    loop.platform.programma = { _ in .failure(SystemError(.notFound, call: "posix_spawn")) }
    #expect(fout("zegel maken --sleutel zegel.pem").contains("Z001"))
    #expect(fout("zegel maken --sleutel zegel.pem").contains("geen ‘openssl’"))
    loop.platform.programma = nil
    #expect(loop.afdruk() == voor)
    try loop.lukt("zegel sleutel --uit nieuw.pem")
    let rechten = try FileManager.default.attributesOfItem(atPath: loop.map + "/nieuw.pem")[.posixPermissions] as? Int
    #expect(rechten == 0o600)
  }

  @Test("a second party signs what goes on from what it signed before, and never two histories")
  func medetekenen() throws {
    let loop = try Self.loop()
    let eerste = try Zegelsleutel.zegel(loop)
    let ander = try Proefjaar.kopie()
    try Zegelsleutel.zet(ander)
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    let tweede = try Zegelsleutel.zegel(loop)
    let teken = "--van controlesleutel.txt --sleutel ander.pem --naam ondernemingsraad"
    func fout(_ woorden: String) -> String { loop.voerUit("zegel medetekenen \(woorden) \(teken)").stderr }
    let vkey = try #require(
      try loop.lukt("zegel medetekenen \(eerste) --eerste --uit een.txt \(teken) --json").json["controlesleutel"]?
        .string)
    try loop.lukt("bewijs uitbreiding \(eerste) \(tweede) --uit uitbreiding.txt")
    let getekend = try loop.lukt(
      "zegel medetekenen \(tweede) --vorige een.txt --bewijs uitbreiding.txt \(teken)"
    ).stdout
    try loop.schrijf("twee.txt", getekend)
    let na = try loop.lukt("zegel nagaan twee.txt --sleutel controlesleutel.txt --sleutel \(vkey) --json").json
    #expect(na["ondertekenaars"]?.array?.count == 2 && na["klopt"]?.bool == true)
    #expect(
      try loop.lukt("zegel nagaan twee.txt --sleutel \(vkey)").stdout.contains("Mede ondertekend door ondernemingsraad")
    )
    #expect(fout("\(tweede)").contains("U011"))
    #expect(fout("\(tweede) --vorige een.txt").contains("U011"))
    #expect(fout("\(eerste) --vorige twee.txt --bewijs uitbreiding.txt").contains("Z031"))
    // The same seal again needs no proof, and a line that stands there no second one.
    #expect(loop.voerUit("zegel medetekenen \(tweede) --vorige twee.txt \(teken)").code == 0)
    #expect(fout("twee.txt --vorige een.txt --bewijs uitbreiding.txt").contains("Z034"))
    // What it goes on from is chosen by who signs, not by who asks; and the log signs nothing for others.
    #expect(fout("\(tweede) --vorige \(eerste) --bewijs uitbreiding.txt").contains("Z035"))
    #expect(fout("\(tweede) --vorige een.txt --eerste").contains("U0"))
    #expect(
      loop.voerUit(
        "zegel medetekenen \(tweede) --eerste --van controlesleutel.txt --sleutel zegel.pem --naam accountant"
      ).stderr.contains("U011"))
    let tekst = String(decoding: try loop.lees("uitbreiding.txt"), as: UTF8.self)
    var regels = tekst.split(separator: "\n").map(String.init)
    try loop.schrijf("kort.txt", regels.dropLast().joined(separator: "\n") + "\n")
    #expect(fout("\(tweede) --vorige een.txt --bewijs kort.txt").contains("Z023"))
    try loop.schrijf("lang.txt", tekst + regels[3] + "\n")
    #expect(fout("\(tweede) --vorige een.txt --bewijs lang.txt").contains("Z024"))
    regels.swapAt(3, 4)
    try loop.schrijf("ander.txt", regels.joined(separator: "\n") + "\n")
    #expect(fout("\(tweede) --vorige een.txt --bewijs ander.txt").contains("Z032"))
    try loop.schrijf("geen.txt", "zomaar\n")
    #expect(fout("\(tweede) --vorige een.txt --bewijs geen.txt").contains("Z020"))
    try loop.schrijf("vals.txt", getekend.replacing("\n197\n", with: "\n198\n"))
    #expect(fout("vals.txt --vorige een.txt --bewijs uitbreiding.txt").contains("Z013"))
    // Another history of the same log, with the same key: a copy went its own way.
    try ander.lukt("medewerker wijzigen M-0118 --naam Heel")
    try ander.lukt("medewerker wijzigen M-0118 --naam Iets")
    let vork = try Zegelsleutel.zegel(ander)
    try loop.schrijf("vork.txt", try ander.lees(vork))
    try loop.schrijf("vorkbewijs.txt", Array(try ander.lukt("bewijs uitbreiding 194 \(vork)").stdout.utf8))
    #expect(fout("vork.txt --vorige een.txt --bewijs vorkbewijs.txt").contains("Z032"))
    #expect(loop.voerUit("bewijs uitbreiding vork.txt \(tweede)").stderr.contains("Z032"))
    #expect(loop.voerUit("bewijs uitbreiding 500 \(tweede)").code == 1)
    #expect(loop.voerUit("bewijs uitbreiding \(eerste) 5").stderr.contains("Z030"))
  }

  @Test("no seal is made over what lies there: a log that went back, a seal of another log")
  func nietEroverheen() throws {
    let loop = try Self.loop()
    let segment = "Storage/log/000000000001.ndjson"
    let voor = try loop.lees(segment)
    let zegel = try Zegelsleutel.zegel(loop)
    let heel = try loop.lees(segment)
    try loop.schrijf(segment, voor)
    let terug = loop.voerUit("zegel maken --sleutel zegel.pem")
    #expect(terug.code != 0 && terug.stderr.contains("nog maar 193 records"))
    #expect(try loop.lees(segment) == voor, "nothing was recorded")
    try loop.schrijf(segment, heel)
    try loop.schrijf("Storage/zegels/7.txt", try loop.lees(zegel))
    #expect(loop.voerUit("zegel maken --sleutel zegel.pem").stderr.contains("zegels/7.txt"))
    try FileManager.default.removeItem(atPath: loop.map + "/Storage/zegels/7.txt")
    try loop.lukt("zegel maken --sleutel zegel.pem")
  }

  @Test("a seal of which the log does not tell is not taken for the last one")
  func ondergeschoven() throws {
    let loop = try Self.loop()
    let zegel = try Zegelsleutel.zegel(loop)
    let tekst = String(decoding: try loop.lees(zegel), as: UTF8.self)
    try loop.schrijf("Storage/zegels/195.txt", tekst.replacing("\n194\n", with: "\n195\n"))
    let bewijs = try loop.lukt("bewijs maken M-0117 --uit bewijs --json").json
    #expect(bewijs["zegel"]?.integer == 194)
  }

  @Test("a key and tiles stay out of the storage, also where a link leads there")
  func koppelingen() throws {
    let loop = try Self.loop()
    let map = loop.map
    try FileManager.default.createSymbolicLink(atPath: map + "/weg", withDestinationPath: map + "/Storage")
    #expect(loop.voerUit("zegel sleutel --uit weg/zegel.pem").stderr.contains("Z002"))
    #expect(loop.voerUit("zegel sleutel --uit Storage/or.pem --naam or").stderr.contains("Z002"))
    try Zegelsleutel.zegel(loop)
    #expect(loop.voerUit("zegel tegels weg/www").stderr.contains("B008"))
    #expect(loop.voerUit("bewijs maken M-0117 --uit weg/bewijs").stderr.contains("B008"))
    try FileManager.default.createSymbolicLink(atPath: map + "/k.pem", withDestinationPath: map + "/zegel.pem")
    #expect(loop.voerUit("zegel maken --sleutel k.pem").stderr.contains("koppeling"))
  }

  @Test("tiles grow without writing a full one again, and never over another history")
  func tegels() throws {
    let loop = try Self.loop()
    #expect(loop.voerUit("zegel tegels www").stderr.contains("Z030"))
    try Zegelsleutel.zegel(loop)
    #expect(loop.voerUit("zegel tegels Storage/www").stderr.contains("B008"))
    try loop.lukt("zegel tegels www")
    #expect(try loop.lees("www/checkpoint") == loop.lees("Storage/zegels/194.txt"))
    #expect(try loop.lees("www/tile/0/000.p/194").count == 194 * 32)
    #expect(try loop.lukt("zegel tegels www --json").json["nieuw"]?.integer == 0)
    for nummer in 0..<40 { try loop.lukt("medewerker wijzigen M-0118 --naam Anders\(nummer)") }
    try Zegelsleutel.zegel(loop)
    try loop.lukt("zegel tegels www --koppen")
    let kop = try loop.lees("www/tile/entries/000.p/236")
    let lengte = Int(kop[0]) << 8 | Int(kop[1])
    let blad = SHA256.hash([0] + kop[2..<2 + lengte])
    #expect(try blad.bytes == Array(loop.lees("www/tile/0/000.p/236").prefix(32)))
    #expect(loop.voerUit("zegel tegels www --zegel Storage/zegels/194.txt").stderr.contains("Z003"))
    let ander = try Self.loop()
    for nummer in 0..<60 { try ander.lukt("medewerker wijzigen M-0118 --naam Heel\(nummer)") }
    try Zegelsleutel.zegel(ander)
    try FileManager.default.createDirectory(atPath: ander.map + "/www", withIntermediateDirectories: true)
    try ander.schrijf("www/checkpoint", try loop.lees("www/checkpoint"))
    #expect(ander.voerUit("zegel tegels www").stderr.contains("Z003"))
    try FileManager.default.createDirectory(atPath: loop.map + "/vol", withIntermediateDirectories: true)
    try loop.schrijf("vol/brief.txt", "x")
    #expect(loop.voerUit("zegel tegels vol").stderr.contains("L002"))
  }
}
