import EventLog
import Foundation
import Gebruik
import Testing

@testable import Commands

/// `--uit`: the answer of a question in a file, in the form that its name asks for.
@Suite("an answer in a file") struct UitbestandTests {
  private let loop: Proefloop

  init() throws {
    loop = try Proefloop(dag: "2026-03-02")
    try loop.lukt("inrichten --organisatie Zandmeer")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.lukt(
      "medewerker in-dienst M-0001 --naam \"<b>Zoë</b>\" --functie hr21-ommen:adviseur-iii --onderdeel Ruimte --per 01-02-2026"
    )
  }

  private func bestand(_ naam: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: loop.map + "/" + naam)))
  }

  private func tekst(_ naam: String) throws -> String { String(decoding: try bestand(naam), as: UTF8.self) }

  @Test("text and JSON are what standard output would hold")
  func gewoon() throws {
    let opScherm = try loop.lukt("medewerker lijst")
    let uitkomst = try loop.lukt("medewerker lijst --uit lijst.txt")
    #expect(uitkomst.stdout.isEmpty)
    let lengte = opScherm.stdout.utf8.count
    #expect(uitkomst.stderr == "lijst.txt is geschreven (\(lengte) bytes).\n")
    #expect(try tekst("lijst.txt") == opScherm.stdout)
    try loop.lukt("medewerker lijst --uit lijst.JSON --quiet")
    #expect(try tekst("lijst.JSON") == (try loop.lukt("medewerker lijst --json")).stdout)
  }

  @Test("a page, sheets and CSV hold the same people, and a name can't be markup or a formula")
  func vormen() throws {
    for naam in ["a.html", "a.ods", "a.xlsx", "a.csv"] { try loop.lukt("medewerker lijst --uit \(naam)") }
    let pagina = try tekst("a.html")
    #expect(
      pagina.hasPrefix("<!DOCTYPE html>") && pagina.contains("&lt;b&gt;Zoë&lt;/b&gt;") && !pagina.contains("<b>Zoë"))
    #expect(try bestand("a.ods").starts(with: Array("PK".utf8)))
    #expect(try tekst("a.ods").contains("&lt;b&gt;Zoë&lt;/b&gt;"))
    #expect(try tekst("a.xlsx").contains("&lt;b&gt;Zoë&lt;/b&gt;"))
    let regels = try tekst("a.csv").split(separator: "\r\n")
    #expect(regels[0] == "\u{FEFF}Nummer;Naam;Functie;Onderdeel;Leidinggevende;In dienst")
    #expect(regels[1] == "M-0001;<b>Zoë</b>;Adviseur III;Ruimte;–;01-02-2026")
  }

  @Test("a name that is only an end is standard output")
  func standaarduitvoer() throws {
    try loop.lukt("medewerker lijst --uit a.csv")
    let uitkomst = try loop.lukt("medewerker lijst --uit .csv")
    #expect(uitkomst.stdout == (try tekst("a.csv")))
    #expect(uitkomst.stderr.isEmpty)
  }

  @Test("a file that is there stays, unless it may be replaced")
  func overschrijven() throws {
    try loop.lukt("medewerker lijst --uit a.txt")
    let eerste = try bestand("a.txt")
    try loop.lukt(
      "medewerker in-dienst M-0002 --naam Bo --functie hr21-ommen:adviseur-iii --onderdeel Ruimte --per 01-02-2026")
    let geweigerd = loop.voerUit("medewerker lijst --uit a.txt")
    #expect(geweigerd.code == 1 && geweigerd.stderr.contains("B007") && geweigerd.stderr.contains("--overschrijven"))
    #expect(try bestand("a.txt") == eerste)
    try loop.lukt("medewerker lijst --uit a.txt --overschrijven")
    #expect(try tekst("a.txt").contains("Bo"))
    let namen = try FileManager.default.contentsOfDirectory(atPath: loop.map)
    #expect(namen.allSatisfy { !$0.hasSuffix(".nieuw") })
  }

  @Test("nor is a file replaced that has the name of one in the making")
  func inWording() throws {
    try loop.schrijf("a.txt.nieuw", "van mij")
    for optie in ["", " --overschrijven"] {
      let uitkomst = loop.voerUit("medewerker lijst --uit a.txt\(optie)")
      #expect(uitkomst.code == 1 && uitkomst.stderr.contains("a.txt.nieuw"))
    }
    #expect(try tekst("a.txt.nieuw") == "van mij")
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/a.txt"))
  }

  @Test("what was recorded at midnight is of the day that begins")
  func middernacht() throws {
    try loop.op("2026-03-03", uur: 0)
    try loop.lukt(
      "medewerker in-dienst M-0002 --naam Bo --functie hr21-ommen:adviseur-iii --onderdeel Ruimte --per 01-03-2026")
    #expect(try loop.lukt("medewerker lijst --bekend-op 02-03-2026").stdout.contains("M-0002") == false)
    #expect(try loop.lukt("medewerker lijst --bekend-op 03-03-2026").stdout.contains("M-0002"))
  }

  @Test(
    "what can't be is said before anything is asked, with what to do",
    arguments: [
      ("--uit a.doc", 2, "U011", ".txt, .html, .json, .csv, .ods of .xlsx"), ("--uit naam", 2, "U011", "eindigen"),
      ("--uit weg/a.txt", 3, "B001", "Maak die map"), ("--uit Storage/a.txt", 1, "B008", "daarbuiten"),
      ("--uit Storage/log/a.json", 1, "B008", "daarbuiten"), ("--uit Storage/log/../a.json", 1, "B008", "daarbuiten"),
      ("--uit a.html --json", 2, "U012", "Laat --json weg"), ("--overschrijven", 2, "U012", "--uit BESTAND"),
      ("--uit Storage.txt --overschrijven", 1, "B007", "Kies een andere naam"),
    ])
  func geweigerd(_ woorden: String, _ code: Int32, _ fout: String, _ raad: String) throws {
    try FileManager.default.createDirectory(atPath: loop.map + "/Storage.txt", withIntermediateDirectories: true)
    let voor = try FileManager.default.subpathsOfDirectory(atPath: loop.map + "/Storage").sorted()
    let uitkomst = loop.voerUit("medewerker lijst \(woorden)")
    #expect(uitkomst.code == code)
    #expect((uitkomst.stderr + uitkomst.stdout).contains(fout))
    #expect((uitkomst.stderr + uitkomst.stdout).contains(raad))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: loop.map + "/Storage").sorted() == voor)
  }

  @Test("an answer that fails leaves no file")
  func mislukt() throws {
    #expect(loop.voerUit("dossier M-0009 --uit d.json").code == 3)
    // Programs still read on standard output why.
    #expect(loop.voerUit("dossier M-0009 --json --uit d.json").stdout.contains("A020"))
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/d.json"))
  }

  @Test(
    "CSV takes one table: none or several are refused, with what would do",
    arguments: [
      ("afspraak lijst", "geen tabel", ".html of .txt"),
      ("catalogus tonen hr21-ommen", "tabellen", "--tabel"),
    ])
  func tabellen(_ vraag: String, _ wat: String, _ raad: String) throws {
    let uitkomst = loop.voerUit("\(vraag) --uit a.csv")
    #expect(uitkomst.code == 1 && uitkomst.stderr.contains("B009"))
    #expect(uitkomst.stderr.contains(wat) && uitkomst.stderr.contains(raad))
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/a.csv"))
  }

  @Test("under sudo no file is written by name; the caller's own shell can")
  func sudo() throws {
    loop.sudo = Sudo(aanroeper: "p.devries", uid: 0)
    let uitkomst = loop.voerUit("medewerker lijst --uit a.ods")
    #expect(uitkomst.code == 6 && uitkomst.stderr.contains("B004") && uitkomst.stderr.contains("--uit .ods > a.ods"))
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/a.ods"))
  }
}
