import EventLog
import Foundation
import Testing
import Wire

/// Each exit code by a real case, with one valid document on standard output and the message on standard error.
@Suite struct AfsluitcodeTests {
  static let gevallen: [(code: Int32, regel: String, fout: String)] = [
    (0, "status", ""),
    (1, "achterstand", ""),
    (1, "gesprek vaststellen M-0120 G-2026-3 --door M-0003", "R071"),
    (1, "gesprek plannen M-0117 --soort koffie --datum 12-12-2026", "A010"),
    (1, "cyclus openen 2026", "A013"),
    (2, "medewerker ljst", "onbekende-opdracht"),
    (2, "dossier", "argument-ontbreekt"),
    (2, "dossier M-0117 --jaar 26", "ongeldige-waarde"),
    (2, "gesprek plannen M-0117 --soort voortgang --datum 31-02-2026", "ongeldige-waarde"),
    (3, "dossier M-9999", "A020"),
    (3, "gesprek tonen M-0117 G-2026-99", "A021"),
    (3, "gesprek vastleggen bestaat-niet.txt", "B001"),
    (3, "status --opslag nergens", "L001"),
    (3, "jaaroverzicht 2019", "A008"),
  ]

  @Test(
    "who presses Ctrl-C behind a commit reads up to which number it is recorded; before one, and in a dry run, nothing")
  func onderbroken() throws {
    let loop = try Proefjaar.kopie()
    loop.bijOnderbreking = []
    let regel = "onderdeel instellen Nieuw --per 01-01-2027"
    for vraag in ["status", "dossier M-0117", regel + " --dry-run"] { _ = loop.voerUit(vraag) }
    #expect(loop.bijOnderbreking == [])
    try loop.lukt(regel)
    let laatste = try #require(try VernietigdTests.records(loop).last { $0.soort == "onderdeel.ingesteld" })
    #expect(loop.bijOnderbreking.count == 1)
    #expect(loop.bijOnderbreking.last?.contains("tot en met nr \(laatste.nr) staat het in het logboek") == true)
  }

  @Test(arguments: gevallen.indices)
  func codes(_ nummer: Int) throws {
    let (code, regel, fout) = Self.gevallen[nummer]
    let loop = try Proefjaar.kopie()
    let tekst = loop.voerUit(regel)
    #expect(tekst.code == code, "\(tekst)")
    let json = loop.voerUit(regel + " --json")
    #expect(json.code == code)
    let document = try json.json
    #expect(document["schema"]?.string?.hasPrefix("gespreksboek.") == true)
    #expect(document["schemaversie"]?.integer == 1)
    guard !fout.isEmpty else { return #expect(!tekst.stdout.isEmpty) }
    #expect(tekst.stdout.isEmpty, "het antwoord is leeg bij een fout")
    #expect(tekst.stderr.contains("fout "))
    #expect(document["schema"]?.string == "gespreksboek.fout")
    #expect(document["afsluitcode"]?.integer == Int(code))
    let gemeld = document["fouten"]?.array?.compactMap { $0["code"]?.string } ?? []
    #expect(!gemeld.isEmpty)
    if code != 2 { #expect(gemeld.contains(fout), "\(gemeld)") }
  }

  /// 4: another process holds the lock; reading goes on.
  @Test func vergrendeld() throws {
    let loop = try Proefjaar.kopie()
    let opslag = try Storage.open(path: "/proef/Storage", platform: loop.platform)
    let schrijver = try LogWriter.open(opslag)
    defer { schrijver.close() }
    let uitkomst = loop.voerUit("cyclus openen 2027")
    #expect(uitkomst.code == 4)
    #expect(uitkomst.stdout.isEmpty)
    #expect(uitkomst.stderr.contains("L003"))
    #expect(loop.voerUit("status").code == 0)
    #expect(loop.voerUit("cyclus openen 2027 --dry-run").code == 0)
  }

  /// 5: one bit of one byte flipped is found and placed, whatever asks.
  @Test(arguments: [0.001, 0.3, 0.5, 0.999])
  func beschadigd(_ deel: Double) throws {
    let loop = try Proefjaar.kopie()
    let segment = "Storage/log/000000000001.ndjson"
    var bytes = try loop.lees(segment)
    var plek = Int(Double(bytes.count - 2) * deel)
    while bytes[plek] == 0x0A { plek += 1 }
    bytes[plek] ^= 1
    try loop.schrijf(segment, bytes)
    let voor = loop.afdruk()
    let controle = loop.voerUit("log controleren")
    #expect(controle.code == 5)
    #expect(controle.stdout.contains(try Regex("000000000001\\.ndjson:[0-9]+:[0-9]+")))
    let document = try loop.voerUit("log controleren --json").json
    #expect(document["klopt"]?.bool == false)
    let plaats = try #require(document["bevindingen"]?.array?.first)
    let begin = try #require(plaats["offset"]?.integer)
    #expect(begin <= plek)
    #expect(plek - begin < 70_000 || plek < 100_000)
    let schrijven = loop.voerUit("cyclus openen 2027")
    #expect(schrijven.code == 5)
    #expect(schrijven.stderr.contains(try Regex("000000000001\\.ndjson")))
    #expect(loop.afdruk().filter { $0.key != "slot" } == voor.filter { $0.key != "slot" })
  }

  /// 6: the account may not write there.
  @Test(.enabled(if: getuid() != 0)) func nietToegestaan() throws {
    let loop = try Proefjaar.kopie()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: loop.map)
    #expect(loop.voerUit("inrichten --organisatie Zandmeer --opslag nieuw").code == 6)
  }

  /// 70: a failed sync; the message gives the id to repeat the command with, and repeating tells what happened.
  @Test func uitkomstOnbekend() throws {
    let loop = try Proefjaar.kopie()
    loop.platform.weigertSync = true
    let uitkomst = loop.voerUit("cyclus openen 2027 --json")
    #expect(uitkomst.code == 70)
    #expect(try uitkomst.json["afsluitcode"]?.integer == 70)
    let kenmerk = try #require(uitkomst.stderr.firstMatch(of: /--opdracht ([0-9a-f]{32})/)?.1)
    loop.platform.weigertSync = false
    let herhaald = loop.voerUit("cyclus openen 2027 --opdracht \(kenmerk)")
    #expect(herhaald.code == 0, "\(herhaald)")
    #expect(loop.voerUit("cyclus openen 2027 --opdracht \(kenmerk)").stdout.contains("Dit was al vastgelegd"))
  }
}
