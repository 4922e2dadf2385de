import Arguments
import Commands
import Testing
import Wire

/// `--dry-run` writes not one byte and says what it would record; so for every command that records.
@Suite struct ProefdraaiTests {
  static let regels = GoudenTests.regels.filter { regel in
    Commandotabel.tabel.rij(regel.pad)?.opties.contains { $0.lang == "--dry-run" } ?? false
  }

  @Test func erZijnOpdrachtenDieVastleggen() { #expect(Self.regels.count >= 17) }

  @Test(arguments: regels.map { ($0.pad, $0.regel) })
  func schrijftNiets(_ pad: [String], _ regel: String) throws {
    let loop = try GoudenTests.loop(voor: pad)
    let voor = loop.afdruk(".")
    let woorden = pad + Proefloop.woorden(regel)
    let proef = loop.voerUit(woorden + ["--dry-run"])
    #expect(proef.code == 0)
    #expect(loop.afdruk(".") == voor)
    #expect(proef.stdout.hasPrefix("Proef"))
    #expect(proef.stderr.contains("zonder --dry-run"))
    Goud.vergelijk(proef.beide, met: pad.joined(separator: "-") + ".dry-run.txt")
    Goud.pastInTachtig(proef.stdout, pad.joined(separator: "-"))
    let json = try loop.voerUit(woorden + ["--dry-run", "--json"]).json
    #expect(json["proef"]?.bool == true)
    #expect(loop.afdruk(".") == voor)
    // What it told is what comes.
    let echt = try loop.voerUit(woorden + ["--json"]).json
    #expect(echt["feiten"] == json["feiten"])
    #expect(loop.afdruk(".") != voor)
  }
}
