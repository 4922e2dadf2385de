import Foundation
import Testing
import Wire

/// A former manager: gives the judgement over the own months, writes as informant, and sees no more than that.
@Suite struct VorigeLeidingTests {
  /// M-3 is under M-2 until July and then under M-1; M-4 has nothing to do with it. Today is 13 November 2026.
  private func loop() throws -> Proefloop {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/gemeente.json")
    try loop.lukt("cyclus openen 2026")
    for (nummer, chef) in [
      ("M-1", ""), ("M-2", " --leidinggevende M-1"), ("M-3", " --leidinggevende M-2"), ("M-4", ""),
    ] {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \"Mens \(nummer)\" --functie hr21-ommen:adviseur-iii --onderdeel Team "
          + "--per 01-01-2020\(chef)")
    }
    for nummer in 1...4 { try loop.lukt("rol koppelen mens\(nummer) M-\(nummer)") }
    try loop.lukt("rol toekennen personeelsadviseur hr")
    try loop.op("13-11-2026")
    loop.account = "hr"
    try loop.lukt("medewerker wijzigen M-3 --leidinggevende M-1 --per 01-07-2026")
    try loop.lukt("gesprek plannen M-3 --soort voortgang --datum 20-12-2026")
    return loop
  }

  private func formulier(_ loop: Proefloop, _ account: String, tijdvak: String, informant: String? = nil) throws
    -> String
  {
    loop.account = account
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-3 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "12-11-2026")
    hand.vul("", "Tijdvak", tijdvak)
    if let informant { hand.vul("", "Informant", informant) }
    hand.vul("", "Uitzondering", "De leidinggevende was met verlof.")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Eindoordeel", "Motivering", "Een goed half jaar waarin alle afspraken ruim op tijd zijn gehaald.")
    hand.vul("Verslag", "Verslag", "We hebben dit deel van het jaar besproken.")
    return hand.tekst
  }

  @Test("an appraisal of the own months is given, seen, offered and signed after the last day; nothing else is seen")
  func deeloordeel() throws {
    let loop = try loop()
    let blad = try formulier(loop, "mens2", tijdvak: "01-01-2026 t/m 30-06-2026")
    // What is newer than the form and hidden does not stand in its way.
    try loop.lukt("gesprek vastleggen -", invoer: blad)
    let tonen = try loop.lukt("gesprek tonen M-3 G-2026-2").stdout
    #expect(tonen.contains("We hebben dit deel van het jaar besproken."))
    for regel in ["dossier M-3", "historie M-3", "gesprek lijst M-3"] {
      let uit = try loop.lukt(regel).stdout
      #expect(uit.contains("G-2026-2") && !uit.contains("20 december") && !uit.contains("20-12-2026"), "\(regel)")
    }
    #expect(loop.voerUit("gesprek tonen M-3 G-2026-1").code == 3)
    try loop.lukt("gesprek aanvullen M-3 G-2026-2 --tekst \"Ook de cursus is besproken.\"")
    try loop.lukt("gesprek aanbieden M-3 G-2026-2")
    try loop.lukt("gesprek ondertekenen M-3 G-2026-2 --als leidinggevende --wijze akkoord")
    loop.account = "mens3"
    try loop.lukt("gesprek reageren M-3 G-2026-2 --tekst \"Eens.\"")
    loop.account = "mens2"
    #expect(try loop.lukt("gesprek tonen M-3 G-2026-2").stdout.contains("Eens."))
  }

  @Test("the form proposes the own part alone, and nothing when that has its judgement; the whole year stays free")
  func voorstel() throws {
    let loop = try loop()
    loop.account = "mens2"
    let regel = "gesprek formulier M-3 --soort beoordeling"
    let leeg = try loop.lukt(regel).stdout
    #expect(leeg.contains("Tijdvak:          01-01-2026 t/m 30-06-2026"), "\(leeg)")
    #expect(leeg.contains("Leidinggevende:   M-2"), "\(leeg)")
    try loop.lukt("gesprek vastleggen -", invoer: try formulier(loop, "mens2", tijdvak: "01-01-2026 t/m 30-06-2026"))
    let nogmaals = loop.voerUit(regel)
    #expect(nogmaals.code == 2 && nogmaals.stderr.contains("is al een beoordeling"), "\(nogmaals)")
    let heel = try formulier(loop, "mens1", tijdvak: "01-01-2026 t/m 31-12-2026")
    let gelukt = try loop.lukt("gesprek vastleggen -", invoer: heel)
    #expect(!gelukt.stderr.contains("W031"), "\(gelukt.stderr)")
  }

  @Test("days that were another's are refused, and so is another kind of conversation")
  func nietVanHem() throws {
    let loop = try loop()
    for tijdvak in ["01-01-2026 t/m 31-12-2026", "01-07-2026 t/m 31-12-2026"] {
      let uit = loop.voerUit("gesprek vastleggen -", invoer: try formulier(loop, "mens2", tijdvak: tijdvak))
      #expect(uit.code == 6 && uit.stderr.contains("30 juni 2026"), "\(uit)")
    }
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-3 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "12-11-2026")
    hand.vul("Verslag", "Verslag", "Het gaat goed.")
    #expect(loop.voerUit("gesprek vastleggen -", invoer: hand.tekst).code == 6)
    #expect(loop.voerUit("gesprek plannen M-3 --soort voortgang --datum 21-12-2026").code == 6)
    // What the manager of now made stays that manager's.
    try loop.lukt("gesprek vastleggen -", invoer: try formulier(loop, "mens1", tijdvak: "01-07-2026 t/m 31-12-2026"))
    loop.account = "mens2"
    #expect(loop.voerUit("gesprek tonen M-3 G-2026-2").code == 3)
    #expect(loop.voerUit("gesprek aanbieden M-3 G-2026-2").code == 6)
    #expect(loop.voerUit("gesprek ondertekenen M-3 G-2026-2 --als leidinggevende --wijze gezien").code == 6)
  }

  @Test("who is named as informant adds a paragraph, and is told and shown nothing else")
  func informant() throws {
    let loop = try loop()
    let blad = try formulier(loop, "mens1", tijdvak: "01-07-2026 t/m 31-12-2026", informant: "M-2")
    try loop.lukt("gesprek vastleggen -", invoer: blad)
    let regel = "gesprek aanvullen M-3 G-2026-2 --tekst \"Tot juli ging dit goed.\""
    loop.account = "mens2"
    #expect(loop.voerUit(regel + " --als leidinggevende").stderr.contains("R094"))
    #expect(loop.voerUit("gesprek tonen M-3 G-2026-2").code == 3)
    let gelukt = try loop.lukt(regel)
    #expect(gelukt.stderr.isEmpty, "\(gelukt.stderr)")
    try eigenTekst(loop)
    loop.account = "mens4"
    #expect(loop.voerUit("gesprek tonen M-3 G-2026-2").code == 6)
    let vreemd = loop.voerUit(regel)
    #expect(vreemd.code == 6 && vreemd.stderr.contains("A091"), "\(vreemd)")
    loop.account = "mens1"
    #expect(try loop.lukt("gesprek tonen M-3 G-2026-2").stdout.contains("— Mens M-2 (M-2) als informant"))
    #expect(try loop.lukt("gesprek tonen M-3 G-2026-2").stdout.contains("Tot juli ging dit heel goed."))
    try loop.lukt("gesprek aanbieden M-3 G-2026-2")
    loop.account = "mens2"
    let laat = loop.voerUit(regel)
    #expect(laat.code == 1 && laat.stderr.contains("R075") && !laat.stderr.contains("november"), "\(laat)")
  }

  /// The informant sees and corrects the own paragraph, and nothing else of the report.
  private func eigenTekst(_ loop: Proefloop) throws {
    let tonen = try loop.lukt("gesprek tonen M-3 G-2026-2")
    #expect(tonen.stdout.contains("Tot juli ging dit goed.") && tonen.stdout.contains("als informant"))
    #expect(!tonen.stdout.contains("We hebben dit deel") && !tonen.stdout.contains("12 november"), "\(tonen.stdout)")
    let json = try loop.lukt("gesprek tonen M-3 G-2026-2 --json").json
    let nr = try #require(json["alineas"]?.array?.first?["nr"]?.integer)
    let beter = "corrigeren \(nr) --tekst \"Tot juli ging dit heel goed.\" --reden \"te zuinig\""
    for (account, code) in [("mens4", Int32(6)), ("mens1", 6), ("hr", 6)] {
      loop.account = account
      #expect(loop.voerUit(beter).code == code, "\(account)")
    }
    loop.account = "mens2"
    let gelukt = try loop.lukt(beter)
    #expect(!gelukt.stderr.contains("november") && !gelukt.stderr.contains("historie"), "\(gelukt.stderr)")
    #expect(try loop.lukt("gesprek tonen M-3 G-2026-2").stdout.contains("heel goed"))
    try loop.lukt("corrigeren \(nr) --intrekken --reden x --dry-run")
    // The report itself, one record before it, stays hidden and is not corrected.
    #expect(loop.voerUit("corrigeren \(nr - 1) --verslag x --reden x").stderr.contains("A091"))
  }

  @Test("lists and figures count who is seen up to a day for what was due by that day, and not as someone of now")
  func cijfers() throws {
    let loop = try loop()
    try loop.op("05-02-2027")
    loop.account = "mens2"
    let status = try loop.voerUit("status --json").json
    #expect(status["inDienst"]?.integer == 1)
    let vanM3 = try gemist(loop)
    #expect(vanM3.contains("planning") && !vanM3.contains("beoordeling"), "\(vanM3)")
    loop.account = "hr"
    #expect(try gemist(loop).contains("beoordeling"))
  }

  /// The kinds of conversation that M-3 misses, as the account is told.
  private func gemist(_ loop: Proefloop) throws -> [String] {
    let groepen = try loop.voerUit("achterstand --jaar 2026 --json").json["groepen"]?.array ?? []
    return groepen.flatMap { $0["posten"]?.array ?? [] }
      .filter { $0["medewerker"]?["personeelsnummer"]?.string == "M-3" }.compactMap { $0["soort"]?.string }
  }
}

/// What a former manager is told is as of the last day, whatever the command and whatever was announced then.
extension VorigeLeidingTests {
  @Test("name, function, hours, unit, manager and leaving that were announced for later are not told")
  func zoalsOpDeLaatsteDag() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/gemeente.json")
    try loop.lukt("cyclus openen 2026")
    for (nummer, chef) in [("M-1", ""), ("M-2", " --leidinggevende M-1"), ("M-3", " --leidinggevende M-2")] {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \"Mens \(nummer)\" --functie hr21-ommen:adviseur-iii --onderdeel Team "
          + "--uren 36 --per 01-01-2020\(chef)")
    }
    try loop.lukt("rol koppelen mens2 M-2")
    try loop.lukt("rol toekennen personeelsadviseur hr")
    loop.account = "hr"
    try loop.op("20-03-2026")
    for wat in [
      "--naam Nieuwenaam --per 01-04-2026", "--functie hr21-ommen:adviseur-ii --per 15-04-2026",
      "--onderdeel Nieuwteam --per 01-05-2026", "--uren 21 --per 01-04-2026", "--leidinggevende M-1 --per 01-04-2026",
    ] {
      try loop.lukt("medewerker wijzigen M-3 \(wat)")
    }
    try loop.lukt("medewerker uit-dienst M-3 --per 30-09-2026 --reden Pensioenreden")
    try loop.op("01-05-2026")
    try loop.lukt("medewerker wijzigen M-3 --naam Nogeennaam --per 01-02-2026")
    loop.account = "mens2"
    for vraag in [
      "dossier M-3", "medewerker tonen M-3", "historie M-3", "medewerker lijst", "toetsen M-3", "gesprek lijst",
      "verklaren M-3", "historie", "medewerker lijst --wie iedereen", "achterstand", "status",
      "medewerker lijst --leidinggevende M-2", "verschil M-3 --van 10-03-2026",
    ] {
      for vorm in ["", " --json"] {
        let uit = loop.voerUit(vraag + vorm).stdout
        // The whole log holds the catalogue, with every function in it.
        let functie = vraag == "historie" ? [] : ["Adviseur II\"", "Adviseur II ", "adviseur-ii\""]
        for later in ["Nieuwenaam", "Nogeennaam", "Nieuwteam", "Pensioenreden", "\"uren\": \"21\""] + functie {
          #expect(!uit.contains(later), "\(vraag)\(vorm) vertelt \(later)")
        }
      }
    }
    let tonen = try loop.lukt("medewerker tonen M-3").stdout
    #expect(tonen.contains("Mens M-3") && tonen.contains("Adviseur III") && tonen.contains("36"), "\(tonen)")
    #expect(try loop.lukt("medewerker lijst").stdout.contains("Mens M-3"))
  }
}
