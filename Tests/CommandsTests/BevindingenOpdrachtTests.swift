import Commands
import EventLog
import Foundation
import Testing
import Wire

@testable import Reports

/// `bevindingen` on the command line: who may, which files it takes, and what a script sees.
@Suite("bevindingen, as an opdracht") struct BevindingenOpdrachtTests {
  private func run(_ uitkomst: Proefloop.Uitkomst) throws -> JSONNode {
    try #require(try uitkomst.json["runs"]?.array?.first)
  }

  @Test("HR and auditors may; HR sees no roles and is told so")
  func rollen() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "hr"
    let hr = loop.voerUit("bevindingen")
    #expect(
      hr.code == 1 && hr.stdout.opEenRegel.contains("Niet bekeken: rol aan zichzelf gegeven (E02), want rollen ziet"))
    #expect(!hr.stdout.contains("aan zichzelf gegeven door"))
    let proef = try run(loop.voerUit("bevindingen --json"))
    #expect(proef["properties"]?["nietBekeken"]?.array?.contains { $0["code"]?.string == "E02" } == true)
    loop.account = "controle"
    #expect(loop.voerUit("bevindingen").stdout.contains("E02"))
    for account in ["p.bos", "z.celik", "h.dewit", "b.heer", "x.vreemd"] {
      loop.account = account
      #expect(loop.voerUit("bevindingen").code == 6, "\(account)")
    }
  }

  @Test("notes alone, as of who sets up, give 0; a warning gives 1")
  func afsluitcode() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    let begin = loop.voerUit("bevindingen")
    #expect(begin.code == 0 && begin.stdout.contains("1 melding"), "\(begin)")
    try loop.lukt("rol toekennen rapportlezer m.jansen")
    #expect(loop.voerUit("bevindingen").code == 1)
  }

  @Test("kept one day and laid beside the next: nothing new is 0, something new is 1, and the file can be the next one")
  func eerder() throws {
    let loop = try Proefjaar.kopie()
    #expect(loop.voerUit("bevindingen --uit eerst.json").code == 1)
    let zelfde = try loop.lukt("bevindingen --eerder eerst.json").stdout
    #expect(zelfde.contains("Er zijn geen nieuwe bevindingen."))
    try loop.lukt("rol toekennen rapportlezer m.jansen")
    let nieuw = loop.voerUit("bevindingen --eerder eerst.json")
    #expect(nieuw.code == 1 && nieuw.stdout.contains("E02") && !nieuw.stdout.contains("E01 Laat"), "\(nieuw)")
    #expect(loop.voerUit("bevindingen --eerder eerst.json --uit nu.json").code == 1)
    try loop.lukt("bevindingen --eerder nu.json")
    let invoer = String(decoding: try loop.lees("nu.json"), as: UTF8.self)
    try loop.lukt("bevindingen --eerder -", invoer: invoer)
  }

  @Test(
    "a file of something else is refused with what to give",
    arguments: [("eerst.json", "2026", "gaan over alle jaren"), ("brief.txt", "", "staan geen bevindingen")])
  func ander(naam: String, jaar: String, melding: String) throws {
    let loop = try Proefjaar.kopie()
    _ = loop.voerUit("bevindingen --uit eerst.json")
    try loop.schrijf("brief.txt", "Beste mensen,\n")
    let uit = loop.voerUit("bevindingen \(jaar) --eerder \(naam)")
    #expect(uit.code == 1 && uit.stderr.contains("B016") && uit.stderr.contains(melding), "\(uit)")
    #expect(loop.voerUit("bevindingen --eerder weg.json").code == 3)
    #expect(loop.voerUit("bevindingen 2031").stderr.contains("A008"))
    #expect(loop.voerUit("bevindingen kort").code == 2)
  }

  @Test("as one table, as a table of one kind, as a page and a sheet")
  func vormen() throws {
    let loop = try Proefjaar.kopie()
    let csv = loop.voerUit("bevindingen --uit .csv").stdout
    #expect(csv.contains("Code;Soort;Niveau;Personeelsnummer") && csv.contains("E01;Laat vastgelegd;waarschuwing;"))
    #expect(
      loop.voerUit("bevindingen --uit .csv --tabel \"Hoe snel gesprekken zijn vastgelegd\"").stdout.contains(
        "Helft binnen"))
    #expect(loop.voerUit("bevindingen --uit .html").stdout.contains("<html"))
    #expect(loop.voerUit("bevindingen --uit b.ods").code == 1)
    #expect(try loop.lees("b.ods").count > 1000)
  }

  @Test("known by a day it tells no more than was recorded by then")
  func tijdassen() throws {
    let loop = try Proefjaar.kopie()
    let nu = try run(loop.voerUit("bevindingen --json"))["results"]?.array?.count ?? 0
    let toen = try run(loop.voerUit("bevindingen --bekend-op 10 --json"))["results"]?.array?.count ?? 0
    #expect(toen < nu)
  }

  @Test("of a damaged log the run was no success, and the exit code says damaged")
  func beschadigd() throws {
    let loop = try Proefjaar.kopie()
    let log = String(decoding: try loop.lees("Storage/log/000000000001.ndjson"), as: UTF8.self)
    try loop.schrijf(
      "Storage/log/000000000001.ndjson",
      log.replacing("\"oordeel\":\"goed\"", with: "\"oordeel\":\"fout\"", maxReplacements: 1))
    let uit = loop.voerUit("bevindingen --json")
    #expect(uit.code == 5)
    #expect(try Set(uit.json.object?.map(\.key) ?? []) == ["$schema", "version", "runs"])
    let run = try run(uit)
    #expect(run["invocations"]?.array?.first?["executionSuccessful"]?.bool == false)
    #expect(run["properties"]?["volledig"]?.bool == false)
  }

  @Test("the bound of a jump of the clock is that of the log")
  func klokgrens() {
    #expect(Bevindingsoort.klokgrensDagen == ClockLimit.dagen)
  }

  @Test("the table in the auditor's day names every kind, in order, with a level of its own")
  func tabel() throws {
    let tekst = try String(contentsOfFile: Proefloop.project + "/docs/auditor.md", encoding: .utf8)
    let rijen = tekst.split(separator: "\n").filter { $0.hasPrefix("| E") }.map { rij in
      rij.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let soorten = Bevindingsoort.alle.sorted { $0.code < $1.code }
    #expect(rijen.map { Array($0.prefix(2)) } == soorten.map { [$0.code, $0.titel] })
    #expect(zip(rijen, soorten).allSatisfy { $0[2].contains($1.niveau.rawValue) })
  }
}
