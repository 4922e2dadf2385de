import Arguments
import Commands
import Foundation
import Gebruik
import Kalender
import Testing
import Wire

/// What the program tells of itself: completions, the manual page, its version, its exit codes.
@Suite struct OverHetProgrammaTests {
  @Test(arguments: Schelp.allCases)
  func aanvullingIsVanDezeTabel(_ schelp: Schelp) throws {
    let loop = try Proefloop()
    let uitkomst = try loop.lukt("aanvulling \(schelp.rawValue)")
    #expect(uitkomst.stdout == Commandotabel.tabel.aanvulling(voor: schelp))
    #expect(uitkomst.stderr.isEmpty)
    let json = try loop.lukt("aanvulling \(schelp.rawValue) --json").json
    #expect(json["schelp"]?.string == schelp.rawValue)
    #expect(json["tekst"]?.string == uitkomst.stdout)
  }

  @Test func eenAndereSchelpKanNiet() throws {
    let uitkomst = try Proefloop().voerUit("aanvulling csh")
    #expect(uitkomst.code == 2)
    #expect(uitkomst.stderr.contains("bash, zsh of fish"))
  }

  @Test func hetHandboekNoemtVersieOmgevingEnAfsluitcodes() throws {
    let loop = try Proefloop()
    let bladzijde = try loop.lukt("handboek").stdout
    #expect(
      bladzijde.hasPrefix(
        ".TH GESPREKSBOEK 1 \(Programma.versiedag) \"gespreksboek \(Programma.versie)\" Handboek\n"))
    for variabele in Omgevingsvariabele.allCases { #expect(bladzijde.contains("\\fB\(variabele.rawValue)\\fR\n")) }
    for code in Afsluitcode.allCases { #expect(bladzijde.contains(".TP\n\\fB\(code.rawValue)\\fR\n")) }
    #expect(try loop.lukt("handboek --json").json["tekst"]?.string == bladzijde)
  }

  @Test func deHandleidingZegtHetzelfdeVanAfsluitcodes() throws {
    let handleiding = try String(contentsOfFile: Proefloop.project + "/docs/handleiding.md", encoding: .utf8)
    let deel = try #require(
      handleiding.components(separatedBy: "## Afsluitcodes\n").last?.components(separatedBy: "\n## ")[0])
    let rijen = deel.matches(of: /\n\| (\d+) \| (.+) \|/).map { "\($0.1) \($0.2.replacing("`", with: ""))" }
    #expect(rijen == Afsluitcode.allCases.map { "\($0.rawValue) \($0.uitleg)" })
  }

  @Test func deWijzigingenBeginnenMetDezeVersie() throws {
    let wijzigingen = try String(contentsOfFile: Proefloop.project + "/docs/wijzigingen.md", encoding: .utf8)
    let kop = try #require(wijzigingen.firstMatch(of: /\n## (\S+) \((.+)\)\n/))
    #expect(kop.1 == Programma.versie)
    #expect(try DatumInvoer.lees(String(kop.2), vandaag: Datum(dagnummer: 0)).iso == Programma.versiedag)
  }

  @Test func watEenPadIsWeetDeTabel() {
    for (pad, rij) in Commandotabel.tabel.alleRijen {
      for plek in rij.argumenten where plek.naam == "BESTAND" { #expect(plek.pad == .bestand, "\(pad)") }
      for optie in rij.opties + Commandotabel.tabel.algemeneOpties {
        if optie.waarde == "BESTAND" { #expect(optie.pad == .bestand, "\(pad) \(optie.lang)") }
        if optie.waarde == "MAP" { #expect(optie.pad == .map, "\(pad) \(optie.lang)") }
      }
    }
  }
}
