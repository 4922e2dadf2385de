import Commands
import Foundation
import Testing

@Suite("a confirmation says whom, which conversation and which day") struct BevestigingTests {
  @Test(
    "on the line below what was recorded",
    arguments: [
      (
        "gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026",
        "Lotte Smit (M-0202), beoordelingsgesprek G-2026-3: gepland op 17 december 2026."
      ),
      (
        "gesprek verzetten M-0204 G-2026-2 --datum 18-12-2026 --reden vrij",
        "Noor Haddad (M-0204), beoordelingsgesprek G-2026-2: verzet naar 18 december\n2026."
      ),
      (
        "gesprek afzeggen M-0204 G-2026-2 --reden ziek", "Noor Haddad (M-0204), beoordelingsgesprek G-2026-2: afgezegd."
      ),
      (
        "gesprek aanbieden M-0121 G-2026-3",
        "Anne Vos (M-0121), beoordelingsgesprek G-2026-3: aangeboden op 10 december 2026."
      ),
      ("gesprek vastleggen bg.txt", "Lotte Smit (M-0202), beoordelingsgesprek G-2026-3: gehouden op 9 december 2026."),
      ("afspraak voortgang M-0202 RA-2 --status gerealiseerd", "Lotte Smit (M-0202)."),
    ])
  func zin(_ regel: String, _ zin: String) throws {
    let loop = try Toegangsproef.loop()
    let uit = try loop.lukt(regel)
    #expect(uit.stdout.split(separator: "\n", maxSplits: 1).last.map(String.init) == zin + "\n")
  }

  @Test("the same command again says it as well, and the next command has the person and the conversation in it")
  func hierna() throws {
    let loop = try Toegangsproef.loop()
    let uit = try loop.lukt("gesprek vastleggen bg.txt")
    #expect(uit.stderr.contains("Hierna: gespreksboek gesprek aanbieden M-0202 G-2026-3\n"))
    #expect(
      try loop.lukt("gesprek vastleggen bg.txt").stdout.contains("Lotte Smit (M-0202), beoordelingsgesprek G-2026-3"))
  }

  @Test("an informant is told nothing of the conversation but the own part")
  func informant() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen i.weter M-0205")
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "9-12-2026")
    hand.vul("", "Informant", "M-0205")
    hand.vul("Verslag", "Verslag", "We spraken elkaar.")
    let wat = try loop.lukt("gesprek vastleggen -", invoer: hand.tekst).stdout
    let kenmerk = try #require(wat.firstMatch(of: /G-2026-\d/)).output
    loop.account = "i.weter"
    let uit = try loop.lukt("gesprek aanvullen M-0202 \(kenmerk) --als informant --tekst \"Ook ik.\"")
    #expect(!uit.beide.contains("Lotte"))
  }
}
