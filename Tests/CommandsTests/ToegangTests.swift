import Commands
import Foundation
import Testing

/// Rule 9 at the command line: what each role gets, what it is refused, and in which words.
@Suite struct ToegangTests {
  @Test("an account without a role gets nothing from any command, and no name", arguments: Toegangsproef.regels)
  func zonderRol(_ regel: String) throws {
    let loop = try Toegangsproef.loop()
    loop.account = "vreemd"
    let voor = loop.afdruk()
    for vorm in ["", " --json"] {
      let uitkomst = loop.voerUit(regel + vorm)
      #expect(uitkomst.code == 6, "\(regel): \(uitkomst)")
      for naam in Toegangsproef.namen.values where !regel.contains(naam) {
        #expect(!uitkomst.beide.contains(naam), "\(regel): \(naam)")
      }
    }
    #expect(loop.afdruk() == voor)
  }

  @Test(
    "for who may not see everybody, a hidden number and one that nobody has give the same bytes",
    arguments: [
      "dossier NR", "historie NR", "medewerker tonen NR", "gesprek lijst NR", "gesprek tonen NR G-2026-1",
      "gesprek formulier NR --soort beoordeling", "afspraak lijst NR", "verklaren NR", "verklaren NR persoon.naam",
      "verschil NR --van 01-03-2026", "gesprek plannen NR --soort voortgang --datum 20-12-2026",
      "gesprek verzetten NR G-2026-1 --datum 20-12-2026 --reden ziek", "gesprek afzeggen NR G-2026-1 --reden ziek",
      "gesprek vaststellen NR G-2026-3 --door M-0004", "afspraak maken NR --gebied Advies --omschrijving x",
      "afspraak bijstellen NR RA-1 --weging 10 --reden x", "afspraak voortgang NR RA-1 --status gerealiseerd",
      "afspraak intrekken NR RA-1 --reden x", "medewerker lijst --leidinggevende NR",
    ])
  func zelfdeWoorden(_ vorm: String) throws {
    let loop = try Toegangsproef.loop()
    loop.account = "f.elamrani"
    for extra in ["", " --json"] {
      let verborgen = loop.voerUit(vorm.replacing("NR", with: "M-0117") + extra)
      let nergens = loop.voerUit(vorm.replacing("NR", with: "M-0999") + extra)
      #expect(verborgen.code == (vorm.contains("lijst --leiding") ? 3 : 6), "\(verborgen)")
      #expect(verborgen.code == nergens.code)
      #expect(verborgen.stdout.replacing("M-0117", with: "M-0999") == nergens.stdout)
      #expect(verborgen.stderr.replacing("M-0117", with: "M-0999") == nergens.stderr)
    }
  }

  @Test("a form about someone else is refused before anything of it is said")
  func formulier() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "p.bos"
    let verborgen = loop.voerUit("gesprek vastleggen bg.txt")
    #expect(verborgen.code == 6)
    let anders = String(decoding: try loop.lees("bg.txt"), as: UTF8.self).replacing("M-0202", with: "M-0999")
    try loop.schrijf("anders.txt", anders)
    let nergens = loop.voerUit("gesprek vastleggen anders.txt")
    #expect(verborgen.stderr.replacing("M-0202", with: "M-0999") == nergens.stderr)
    loop.account = "f.elamrani"
    try loop.lukt("gesprek vastleggen bg.txt")
  }

  @Test("who may see everybody is told what does not exist, with who comes close")
  func alleenWieAllesZiet() throws {
    let loop = try Toegangsproef.loop()
    for account in ["hr", "controle"] {
      loop.account = account
      let uitkomst = loop.voerUit("dossier M-0112")
      #expect(uitkomst.code == 3)
      #expect(uitkomst.stderr.contains("Bedoelt u"))
    }
  }

  @Test("each role does its own and no more")
  func ieder() throws {
    let loop = try Toegangsproef.loop()
    func code(_ account: String, _ regel: String) -> Int32 {
      loop.account = account
      return loop.voerUit(regel).code
    }
    let plan = "gesprek plannen M-0117 --soort voortgang --datum 20-12-2026 --dry-run"
    let stelVast = "gesprek vaststellen M-0120 G-2026-3 --door"
    for account in ["p.bos", "h.dewit", "hr"] { #expect(code(account, plan) == 0, "\(account)") }
    for account in ["f.elamrani", "z.celik", "controle", "b.heer"] { #expect(code(account, plan) == 6, "\(account)") }
    #expect(code("h.dewit", "\(stelVast) M-0001 --ondanks besproken --dry-run") == 0)
    #expect(code("h.dewit", "\(stelVast) M-0003 --dry-run") == 6)
    #expect(code("hr", "\(stelVast) M-0001 --dry-run") == 6)
    for account in ["controle", "b.heer"] { #expect(code(account, "rol lijst") == 0) }
    for account in ["hr", "p.bos", "z.celik"] { #expect(code(account, "rol lijst") == 6) }
    #expect(code("z.celik", "dossier M-0117") == 0)
    #expect(code("z.celik", "dossier M-0118") == 6)
    #expect(code("z.celik", "jaaroverzicht 2026") == 6)
    #expect(code("z.celik", "verklaren 2026") == 6)
    #expect(code("z.celik", "verschil --jaar 2026 --van 01-03-2026") == 6)
    #expect(code("p.bos", "jaaroverzicht 2026") == 0)
    #expect(code("p.bos", "log tonen") == 6)
    #expect(code("b.heer", "dossier M-0117") == 6)
    #expect(code("b.heer", "log kopie kopie") == 0)
    #expect(code("controle", "log kopie kopie2") == 6)
  }

  @Test("facts about access are for auditor and beheerder; a beheerder sees nothing else of people")
  func toegangsfeiten() throws {
    let loop = try Toegangsproef.loop()
    for (account, ziet) in [("controle", true), ("b.heer", true), ("hr", false), ("p.bos", false)] {
      loop.account = account
      #expect(try loop.lukt("historie").stdout.contains("krijgt de rol auditor") == ziet, "\(account)")
    }
    loop.account = "b.heer"
    for regel in ["historie", "log tonen", "status"] {
      let uit = try loop.lukt(regel).beide
      #expect(!uit.contains("Mehmet") && !uit.contains("M-0120"), "\(regel)")
    }
    #expect(try loop.lukt("status").stdout.contains("Dit gaat niet over iedereen"))
    loop.account = "hr"
    #expect(!(try loop.lukt("status").stdout.contains("Dit gaat")))
    #expect(!(try loop.lukt("log tonen").stdout.contains("rol.toegekend")))
  }

  @Test("a former manager sees the dossier as it was on the last day")
  func daarna() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "hr"
    try loop.lukt("medewerker wijzigen M-0204 --leidinggevende M-0003 --per 10-12-2026")
    try loop.lukt("gesprek plannen M-0204 --soort voortgang --datum 20-12-2026")
    loop.account = "f.elamrani"
    let oud = try loop.lukt("dossier M-0204 --json").stdout
    #expect(!oud.contains("2026-12-20"))
    #expect(!(try loop.lukt("historie M-0204").stdout.contains("20 december")))
    #expect(loop.voerUit("gesprek plannen M-0204 --soort voortgang --datum 21-12-2026").code == 6)
    // The day concerned decides: what was seen before the move may still be recorded.
    let eerder = "afspraak voortgang M-0204 RA-1 --status \"op schema\""
    #expect(loop.voerUit(eerder + " --dry-run").code == 6)
    try loop.lukt(eerder + " --datum 09-12-2026 --dry-run")
    loop.account = "p.bos"
    #expect(try loop.lukt("historie M-0204").stdout.contains("20 december"))
    // Another day, of recording or of the clock, brings nothing back.
    loop.account = "f.elamrani"
    for regel in ["dossier M-0204 --vandaag 01-12-2026 --json", "dossier M-0204 --geldig-op 31-12-2026 --json"] {
      #expect(!(try loop.lukt(regel).stdout.contains("2026-12-20")), "\(regel)")
    }
    #expect(loop.voerUit("dossier M-0118 --bekend-op 01-03-2026").code == 6)
  }

  @Test("what was known before a move was recorded is what the manager of now may see")
  func bekendVoorVerplaatsing() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "hr"
    try loop.lukt("gesprek plannen M-0204 --soort voortgang --datum 20-12-2026")
    let nr = try VernietigdTests.records(loop).count
    try loop.op("14-12-2026")
    try loop.lukt("medewerker wijzigen M-0204 --leidinggevende M-0003 --per 01-12-2026")
    loop.account = "m.jansen"
    try loop.lukt("rol intrekken personeelsadviseur hr --reden \"andere baan\"")
    for bekend in [String(nr), "13-12-2026"] {
      loop.account = "f.elamrani"
      let oud = try loop.lukt("dossier M-0204 --json --bekend-op \(bekend)").stdout
      #expect(!oud.contains("2026-12-20"), "\(bekend)")
      loop.account = "p.bos"
      #expect(try loop.lukt("dossier M-0204 --json --bekend-op \(bekend)").stdout.contains("2026-12-20"), "\(bekend)")
      loop.account = "hr"
      #expect(loop.voerUit("dossier M-0204 --bekend-op \(bekend)").code == 6, "\(bekend)")
    }
  }

  @Test("a storage without a record of access is open to who can read it, and can get its first beheerder")
  func zonderToegang() throws {
    let loop = try Proefloop.oud()
    loop.account = "wie.dan.ook"
    try loop.lukt("medewerker lijst")
    #expect(loop.voerUit("rol toekennen auditor x").code == 1)
    try loop.lukt("rol toekennen beheerder wie.dan.ook")
    #expect(loop.voerUit("medewerker lijst").code == 6)
  }

  @Test("the same command again is told again to who may, and refused to who may not")
  func herhaling() throws {
    let loop = try Toegangsproef.loop()
    let regel =
      "gesprek plannen M-0202 --soort voortgang --datum 20-12-2026 --opdracht 00000000000000000000000000000001"
    loop.account = "f.elamrani"
    try loop.lukt(regel)
    #expect(try loop.lukt(regel).stdout.hasPrefix("Dit was al vastgelegd"))
    loop.account = "p.bos"
    #expect(loop.voerUit(regel).code == 6)
  }

  @Test("the check advises to correct only who may correct; another is told who can")
  func toetsadvies() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "f.elamrani"
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "10-12-2026")
    hand.vul("", "Leidinggevende", "")
    hand.vul("", "Uitzondering", "De medewerker was ziek.")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Eindoordeel", "Motivering", "Een goed jaar waarin alle 3 de afspraken zijn gehaald.")
    hand.vul("Verslag", "Verslag", "We hebben het jaar besproken.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    for (account, mag) in [("f.elamrani", true), ("hr", true), ("controle", false), ("h.dewit", true)] {
      loop.account = account
      let toets = loop.voerUit("toetsen M-0202").stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(toets.contains("W073"), "\(toets)")
      #expect(toets.contains("gespreksboek corrigeren") == mag, "\(account): \(toets)")
      #expect(toets.contains("Vraag de personeelsadviseur om het verslag") == !mag, "\(account)")
    }
  }

  @Test("the clock that counts for roles is the real one, but in a storage to practise with")
  func andereDag() throws {
    for (proef, code) in [("", 6), (" --proef", 0)] as [(String, Int32)] {
      let loop = try Proefloop(dag: "2026-12-10")
      try loop.lukt("inrichten --organisatie Zandmeer\(proef)")
      try loop.lukt("rol toekennen auditor straks --per 01-01-2027")
      loop.account = "straks"
      #expect(loop.voerUit("medewerker lijst").code == 6)
      #expect(loop.voerUit("medewerker lijst --vandaag 02-01-2027").code == code, "\(proef)")
      #expect(loop.voerUit("medewerker lijst --geldig-op 02-01-2027").code == 6)
    }
  }

  @Test("a role that is given and taken on one day is gone, and given again it is there")
  func opEenDag() throws {
    let loop = try Toegangsproef.loop()
    for (regel, code) in [
      ("rol toekennen auditor x.y", 0), ("rol intrekken auditor x.y --reden vergissing", 6),
      ("rol toekennen auditor x.y", 0),
    ] as [(String, Int32)] {
      loop.account = "b.heer"
      try loop.lukt(regel)
      loop.account = "x.y"
      #expect(loop.voerUit("dossier M-0117").code == code, "\(regel)")
    }
  }
}
