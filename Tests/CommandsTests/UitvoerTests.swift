import Arguments
import Commands
import EventLog
import Foundation
import Testing
import Wire

/// What could not be told is an error: every command, wherever its output fails.
@Suite("output that fails is an error") struct UitvoerTests {
  /// At the first byte, in the middle, at the last byte, and when everything seemed to have arrived.
  static func lekken(_ antwoord: String) -> [Proefloop.Lek] {
    let bytes = antwoord.utf8.count
    return [.na(0), .na(bytes / 2), .na(bytes - 1), .bijSluiten]
  }

  /// Every place in text; of JSON, which goes the same way out, the first and the last.
  static func lekken(_ antwoord: String, _ vorm: [String]) -> [Proefloop.Lek] {
    let lekken = lekken(antwoord)
    return vorm.isEmpty ? lekken : [lekken[0], lekken[3]]
  }

  @Test("whatever is said takes the place of a bar, and without a terminal there is none")
  func balk() {
    for zeg in [
      { $0.antwoord("ja") }, { $0.melding("ja") }, { $0.fout("ja") }, { $0.vraag("ja") },
    ]
      as [(Uitvoer) -> Void]
    {
      for isTerminal in [true, false] {
        var gezegd = ""
        let kanaal = { Kanaal(schrijf: { gezegd += String(decoding: $0, as: UTF8.self) }) }
        let uitvoer = Uitvoer(antwoord: kanaal(), melding: kanaal(), isTerminal: isTerminal)
        uitvoer.balk("[#.]")
        uitvoer.balk("[##]")
        zeg(uitvoer)
        uitvoer.fout("einde")
        let voor = isTerminal ? "\r[#.]\r[##]\r\u{1B}[K" : ""
        #expect(gezegd.hasPrefix(voor) && !gezegd.dropFirst(voor.count).contains("\r"), "\(gezegd.debugDescription)")
      }
    }
  }

  @Test("every command, as text and as JSON", arguments: GoudenTests.regels.map { ($0.pad, $0.regel) })
  func elkeOpdracht(_ pad: [String], _ regel: String) throws {
    let bron = try GoudenTests.loop(voor: pad)
    func kopie() throws -> Proefloop {
      let loop = try Proefloop(dag: Proefjaar.dag, zaad: 100, kopieVan: bron.map)
      loop.klok = bron.klok
      loop.account = bron.account
      return loop
    }
    // An export has one form.
    let isExport = pad.first == "exporteren" && pad.last != "mdto"
    for vorm in isExport ? [[]] : [[], ["--json"]] {
      let woorden = pad + Proefloop.woorden(regel) + vorm
      let goed = try kopie()
      let heel = goed.voerUit(woorden)
      try #require(!heel.stdout.isEmpty)
      let legtVast = heel.stdout.contains("Vastgelegd: nr") || heel.stdout.contains("gespreksboek.vastgelegd")
      for lek in Self.lekken(heel.stdout, vorm) {
        let loop = try kopie()
        let uitkomst = loop.voerUit(woorden, antwoordlek: lek)
        #expect(uitkomst.code == 74, "\(woorden) \(lek)")
        #expect(uitkomst.stderr.contains("fout B006: "), "\(woorden) \(lek)")
        #expect(lek == .bijSluiten || uitkomst.stdout.utf8.count < heel.stdout.utf8.count)
        guard legtVast else { continue }
        #expect(uitkomst.stderr.contains("Vastgelegd is wel: nr "), "\(woorden) \(lek)")
        #expect(uitkomst.stderr.contains("(hash "))
        #expect(loop.afdruk()["log/000000000001.ndjson"] == goed.afdruk()["log/000000000001.ndjson"])
      }
      #expect(try kopie().voerUit(woorden, meldinglek: .bijSluiten).code == 74)
      if !heel.stderr.isEmpty { #expect(try kopie().voerUit(woorden, meldinglek: .na(3)).code == 74) }
    }
  }

  @Test(
    "what has no golden line: help, the version, CSV, and what is about the program",
    arguments: [
      "--help", "gesprek --help", "--version", "jaaroverzicht 2026 --csv-lang", "aanvulling bash", "handboek",
    ])
  func overig(_ regel: String) throws {
    let loop = try Proefjaar.kopie()
    let heel = try loop.lukt(regel)
    for lek in Self.lekken(heel.stdout) {
      let uitkomst = loop.voerUit(Proefloop.woorden(regel), antwoordlek: lek)
      #expect(uitkomst.code == 74, "\(lek)")
      #expect(uitkomst.stderr.contains("fout B006: "))
    }
  }

  @Test("the example says where it stands")
  func voorbeeld() throws {
    let uitkomst = try Proefloop().voerUit(["voorbeeld", "--opslag", "zandmeer"], antwoordlek: .na(100))
    #expect(uitkomst.code == 74)
    #expect(uitkomst.stderr.contains("Het voorbeeld staat wel klaar in /proef/zandmeer."))
  }

  @Test("a command told twice says again that it was recorded")
  func herhaald() throws {
    let loop = try Proefjaar.kopie()
    let woorden = ["cyclus", "openen", "2027", "--opdracht", String(repeating: "7", count: 32)]
    for _ in 0..<2 {
      let uitkomst = loop.voerUit(woorden, antwoordlek: .na(0))
      #expect(uitkomst.code == 74)
      #expect(uitkomst.stderr.contains("Vastgelegd is wel: nr \(Proefjaar.aantal + 1) (hash "))
    }
    #expect(try loop.lukt("cyclus lijst").stdout.contains("2027"))
  }

  @Test("nothing recorded is not said to be")
  func proef() throws {
    let uitkomst = try Proefjaar.kopie().voerUit(["cyclus", "openen", "2027", "--dry-run"], antwoordlek: .na(0))
    #expect(uitkomst.code == 74)
    #expect(!uitkomst.stderr.contains("Vastgelegd"))
  }

  @Test("both streams fail")
  func beide() throws {
    let loop = try Proefjaar.kopie()
    let uitkomst = loop.voerUit(["cyclus", "openen", "2027"], antwoordlek: .na(0), meldinglek: .na(0))
    #expect(uitkomst.code == 74)
    #expect(uitkomst.stdout + uitkomst.stderr == "")
  }

  @Test("why a command failed says more than that it could not be told")
  func geweigerd() throws {
    let loop = try Proefjaar.kopie()
    let json = loop.voerUit(["dossier", "M-9999", "--json"], antwoordlek: .na(10))
    #expect(json.code == 3)
    #expect(json.stderr.contains("A020") && json.stderr.contains("B006"))
    #expect(loop.voerUit(["dossier", "M-9999"], meldinglek: .na(0)).code == 3)
  }

  @Test("a damaged log and a full disk: what is not there can't be trusted either way")
  func beschadigd() throws {
    let loop = try Proefjaar.kopie()
    var bytes = try loop.lees("Storage/log/000000000001.ndjson")
    bytes[bytes.count / 2] ^= 1
    try loop.schrijf("Storage/log/000000000001.ndjson", bytes)
    #expect(loop.voerUit("log controleren").code == 5)
    #expect(loop.voerUit(["log", "controleren"], antwoordlek: .na(0)).code == 74)
  }

  @Test("input that fails is not taken for the whole")
  func invoer() throws {
    let loop = try Proefjaar.kopie()
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit(
      ["medewerker", "importeren", "-"], invoerfout: SystemError(.other, number: 5, call: "read"))
    #expect(uitkomst.code == 3)
    #expect(uitkomst.stderr.contains("B001") && uitkomst.stderr.contains("niet helemaal"))
    #expect(loop.afdruk() == voor)
  }
}
