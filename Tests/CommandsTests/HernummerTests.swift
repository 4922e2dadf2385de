import EventLog
import Testing
import Wire

/// Somebody gets another number: everything stays, everything finds, and everything shows the new one.
@Suite struct HernummerTests {
  private func hernummerd() throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    loop.account = "hr"
    for (oud, nieuw) in [("M-0117", "2000117"), ("M-0003", "2000003")] {
      try loop.lukt("medewerker hernummeren \(oud) \(nieuw) --per 01-12-2026 --reden overgang")
    }
    return loop
  }

  @Test("the old and the new number give the same answer, which shows the new one")
  func vindt() throws {
    let loop = try hernummerd()
    for vraag in [
      "dossier NR", "historie NR", "toetsen NR", "medewerker tonen NR", "gesprek lijst NR", "afspraak lijst NR",
      "gesprek tonen NR G-2026-3", "dossier NR --json", "medewerker tonen NR --json", "verschil NR --van 100",
      "verklaren NR cyclus.afspraken.RA-1.gereedOp", "gesprek formulier NR --soort voortgang",
    ] {
      let oud = loop.voerUit(vraag.replacing("NR", with: "M-0117"))
      let nieuw = loop.voerUit(vraag.replacing("NR", with: "2000117"))
      #expect(oud.stdout == nieuw.stdout && oud.code == nieuw.code, "\(vraag)")
      #expect(nieuw.code <= 1 && nieuw.stdout.contains("2000117"), "\(vraag): \(nieuw)")
    }
    #expect(try loop.lukt("medewerker tonen 2000117").stdout.contains("2000117, eerder M-0117"))
    #expect(try loop.lukt("historie 2000117").stdout.contains("van M-0117 naar 2000117"))
    let lijst = try loop.lukt("medewerker lijst --leidinggevende 2000003").stdout
    #expect(
      lijst.contains("2000117") && !lijst.contains("M-0117") && lijst.contains("Pieter Bos (2000003)"), "\(lijst)")
    #expect(try loop.lukt("medewerker lijst --leidinggevende m-0003").stdout == lijst)
    #expect(try loop.lukt("medewerker lijst").stdout.split(separator: "\n").count { $0.contains("Zoë Çelik") } == 1)
    #expect(
      loop.voerUit("achterstand --leidinggevende 2000003").stdout
        == loop.voerUit("achterstand --leidinggevende M-0003").stdout)
    #expect(try loop.lukt("dossier M-0117 --bekend-op 150").stdout.contains("(M-0117)"))
    #expect(loop.voerUit("dossier 2000117 --bekend-op 150").code == 3)
  }

  @Test("a new number that was withdrawn finds nobody, and is free for another")
  func ingetrokken() throws {
    let loop = try hernummerd()
    let nr = try VernietigdTests.laatste("medewerker.hernummerd", van: "M-0117", in: loop).nr
    try loop.lukt("corrigeren \(nr) --intrekken --reden \"verkeerde persoon\"")
    #expect(loop.voerUit("dossier 2000117").code == 3)
    #expect(try loop.lukt("dossier M-0117").stdout.contains("Zoë Çelik (M-0117)"))
    try loop.lukt("medewerker hernummeren M-0118 2000117 --per 01-12-2026 --reden overgang")
    #expect(try loop.lukt("dossier 2000117").stdout.contains("Jan-Willem van der Meulen-Oosterhuis"))
  }

  @Test("conversations, steps, placements and roles go on under either number, with rule 9 as it was")
  func gaatVerder() throws {
    let loop = try hernummerd()
    // Pieter Bos is the manager and has the account p.bos; Zoë Çelik z.celik.
    loop.account = "p.bos"
    try loop.lukt("gesprek plannen 2000117 --soort voortgang --datum 20-12-2026")
    try loop.lukt("gesprek plannen M-0118 --soort voortgang --datum 20-12-2026")
    #expect(loop.voerUit("gesprek plannen M-0201 --soort voortgang --datum 20-12-2026").code == 6)
    loop.account = "z.celik"
    #expect(try loop.lukt("dossier 2000117").stdout.contains("Zoë Çelik"))
    #expect(loop.voerUit("dossier 2000003").code == 6)
    loop.account = "hr"
    try loop.lukt("medewerker wijzigen M-0201 --leidinggevende 2000003 --per 05-12-2026")
    #expect(try loop.lukt("log tonen --json").stdout.contains("\"leidinggevende\": \"M-0003\""))
    loop.account = "p.bos"
    try loop.lukt("gesprek plannen M-0201 --soort voortgang --datum 20-12-2026")
    #expect(loop.voerUit("medewerker hernummeren M-0117 9").code == 6)
  }

  @Test(
    "of two new numbers the one of the later day is shown, in whatever order they were recorded, and in a comparison too"
  )
  func tweeKeer() throws {
    let loop = try hernummerd()
    try loop.lukt("medewerker hernummeren M-0003 3000003 --per 01-11-2026 --reden \"laat doorgegeven\"")
    #expect(try loop.lukt("dossier 3000003").stdout.contains("Pieter Bos (2000003)"))
    let lijst = try loop.lukt("medewerker lijst --leidinggevende M-0003").stdout
    #expect(lijst.contains("Pieter Bos (2000003)") && !lijst.contains("3000003"), "\(lijst)")
    // A correction of anything reads the numbers anew; before the day on which it holds it is in no dossier.
    try loop.lukt("gesprek plannen M-0003 --soort voortgang --datum 20-12-2026")
    let plan = try VernietigdTests.laatste("gesprek.gepland", van: "M-0003", in: loop).nr
    try loop.lukt("corrigeren \(plan) --intrekken --reden vergissing")
    for dag in ["01-11-2026", "05-12-2026"] {
      let dossier = try loop.voerUit("dossier M-0117 --geldig-op \(dag) --json").json
      let chef = dossier["medewerker"]?["plaatsing"]?["leidinggevende"]?["personeelsnummer"]?.string
      #expect(chef == "2000003")
      let verklaring = try loop.voerUit(
        "verklaren M-0117 medewerker.plaatsing.leidinggevende.personeelsnummer --geldig-op \(dag) --json"
      ).json
      #expect(verklaring["waarde"]?.string == chef, "\(verklaring)")
    }
  }

  @Test("neither number goes to somebody else, and a file may hold either, not both")
  func nietTweeKeer() throws {
    let loop = try hernummerd()
    let regel = "--naam Jan --functie hr21-ommen:adviseur-iv --onderdeel Griffie --per 01-12-2026"
    for nummer in ["M-0117", "2000117"] {
      #expect(loop.voerUit("medewerker in-dienst \(nummer) \(regel)").stderr.contains("A005"), "\(nummer)")
      #expect(loop.voerUit("medewerker hernummeren M-0118 \(nummer)").stderr.contains("A005"), "\(nummer)")
    }
    let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per\n"
    func rij(_ nummer: String, _ chef: String) -> String {
      "\(nummer);Zoë Çelik;hr21-ommen:adviseur-iii;Regie en Coördinatie;\(chef);01-03-2020\n"
    }
    for (nummer, chef) in [("M-0117", "2000003"), ("2000117", "M-0003")] {
      let uit = try loop.lukt("medewerker importeren -", invoer: kop + rij(nummer, chef))
      #expect(uit.telt("zonder verschil", 1) && uit.telt("nieuw", 0), "\(uit)")
    }
    let dubbel = loop.voerUit("medewerker importeren -", invoer: kop + rij("M-0117", "") + rij("2000117", ""))
    #expect(dubbel.code == 1 && dubbel.stderr.contains("I007"), "\(dubbel)")
  }
}
