import Testing
import Wire

/// Rule 9 under `corrigeren`: what stands under someone's name gets another reading only from that hand.
@Suite struct CorrectieHandTests {
  private func nr(_ soort: String, _ nummer: String, _ loop: Proefloop, eerste: Bool = false) throws -> Int {
    let account = loop.account
    defer { loop.account = account }
    loop.account = "hr"
    let historie = try loop.voerUit("historie \(nummer) --soort \(soort) --json").json
    let feiten = historie["opdrachten"]?.array?.flatMap { $0["feiten"]?.array ?? [] } ?? []
    return try #require((eerste ? feiten.first : feiten.last)?["nr"]?.integer)
  }

  private func code(_ loop: Proefloop, _ account: String, _ regel: String) -> (Int32, String) {
    loop.account = account
    let uitkomst = loop.voerUit(regel + " --dry-run")
    return (uitkomst.code, uitkomst.stderr)
  }

  /// A fresh progress talk, signed by both.
  private func getekend() throws -> (loop: Proefloop, medewerker: Int, leidinggevende: Int) {
    let loop = try Toegangsproef.loop()
    loop.account = "p.bos"
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0117 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "10-12-2026")
    hand.vul("Verslag", "Verslag", "We hebben vooruitgekeken.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    let gesprek = "G-2026-4"
    try loop.lukt("gesprek aanbieden M-0117 \(gesprek)")
    try loop.lukt("gesprek ondertekenen M-0117 \(gesprek) --als leidinggevende --wijze akkoord")
    let leidinggevende = try nr("verslag.ondertekend", "M-0117", loop)
    loop.account = "z.celik"
    try loop.lukt("gesprek ondertekenen M-0117 \(gesprek) --als medewerker --wijze gezien")
    return (loop, try nr("verslag.ondertekend", "M-0117", loop), leidinggevende)
  }

  @Test("a signature reads otherwise only by the own hand: no manager over employee, no employee over manager")
  func handtekening() throws {
    let (loop, medewerker, leidinggevende) = try getekend()
    let anders = "--wijze \"niet akkoord\" --reden \"verkeerd gekozen\""
    for (account, nr, mag) in [
      ("p.bos", medewerker, false), ("z.celik", medewerker, true), ("z.celik", leidinggevende, false),
      ("p.bos", leidinggevende, true),
    ] {
      for wijziging in [anders, "--intrekken --reden \"toch niet\""] {
        let (uit, melding) = code(loop, account, "corrigeren \(nr) \(wijziging)")
        #expect(uit == (mag ? 0 : 6), "\(account) \(nr) \(wijziging): \(melding)")
        #expect(mag || melding.contains("R092"), "\(melding)")
      }
    }
    // Nobody puts another name under it, or turns another's signature into a refusal.
    for rest in ["--door M-0003", "--wijze geweigerd --toelichting \"wil niet\""] {
      let (uit, melding) = code(loop, "p.bos", "corrigeren \(medewerker) \(rest) --reden x")
      #expect(uit == 6 && melding.contains("R092"), "\(rest): \(melding)")
    }
    let (uit, melding) = code(loop, "hr", "corrigeren \(medewerker) --intrekken --reden \"op verzoek\"")
    #expect(uit == 0, "\(melding)")
    #expect(code(loop, "f.elamrani", "corrigeren \(medewerker) --intrekken --reden x").0 == 6)
  }

  @Test("a corrected signature says so where it stands, and by whom")
  func merk() throws {
    let (loop, medewerker, _) = try getekend()
    loop.account = "z.celik"
    try loop.lukt("corrigeren \(medewerker) --wijze \"niet akkoord\" --reden \"verkeerd gekozen\"")
    let correctie = try nr("gebeurtenis.gecorrigeerd", "M-0117", loop)
    let tekst = try loop.lukt("gesprek tonen M-0117 G-2026-4").stdout.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(tekst.contains("(gecorrigeerd, zie nr \(correctie)). Gecorrigeerd door "), "\(tekst)")
    #expect(tekst.contains("CORRECTIES"))
    let json = try loop.lukt("gesprek tonen M-0117 G-2026-4 --json").json
    let laatste = json["handtekeningen"]?.array?.last
    #expect(laatste?["gecorrigeerdBij"]?.integer == correctie)
    #expect(json["handtekeningen"]?.array?.first?["gecorrigeerdBij"] == nil)
  }

  @Test("a paragraph is rewritten by its author alone; HR withdraws it")
  func alinea() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "p.bos"
    try loop.lukt("gesprek aanvullen M-0121 G-2026-3 --tekst \"Ook de werkdruk is besproken.\"")
    let nummer = try nr("verslag.aangevuld", "M-0121", loop)
    let anders = "corrigeren \(nummer) --tekst \"Ook de werkdruk kwam langs.\" --reden \"beter zo\""
    let weg = "corrigeren \(nummer) --intrekken --reden \"hoort er niet\""
    #expect(code(loop, "p.bos", anders).0 == 0)
    #expect(code(loop, "p.bos", weg).0 == 0)
    for account in ["h.dewit", "hr"] {
      let (uit, melding) = code(loop, account, anders)
      #expect(uit == 6 && melding.contains("R092"), "\(account): \(melding)")
    }
    #expect(code(loop, "h.dewit", weg).0 == 6)
    #expect(code(loop, "hr", weg).0 == 0)
  }

  @Test("the reaction and the objection are the employee's; HR reads them otherwise only from a paper")
  func reactie() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "p.bos"
    try loop.lukt("gesprek aanbieden M-0121 G-2026-3")
    loop.account = "hr"
    try loop.lukt("gesprek reageren M-0121 G-2026-3 --tekst \"Ik zie dit anders.\" --bron \"brief van 9 december\"")
    let nummer = try nr("reactie.gegeven", "M-0121", loop)
    let anders = "corrigeren \(nummer) --tekst \"Ik zie dit heel anders.\" --reden \"verkeerd overgenomen\""
    #expect(code(loop, "hr", anders).0 == 0)
    for rest in [anders, "corrigeren \(nummer) --intrekken --reden x"] {
      let (uit, melding) = code(loop, "p.bos", rest)
      #expect(uit == 6 && melding.contains("R091"), "\(melding)")
    }
    // In the employee's own words, recorded under the own account.
    loop.account = "z.celik"
    try loop.lukt("bedenking indienen M-0117 G-2026-3 --tekst \"Dit klopt niet.\"")
    let eigen = try nr("bedenking.ingediend", "M-0117", loop)
    let (uit, melding) = code(loop, "hr", "corrigeren \(eigen) --tekst Anders --reden x")
    #expect(uit == 2 && melding.contains("R095"), "\(melding)")
    #expect(code(loop, "hr", "corrigeren \(eigen) --intrekken --reden x").0 != 6)
    let bedenking = try nr("bedenking.ingediend", "M-0201", loop)
    let (chef, waarom) = code(loop, "f.elamrani", "corrigeren \(bedenking) --intrekken --reden x")
    #expect(chef == 6 && waarom.contains("R091"), "\(waarom)")
    #expect(code(loop, "hr", "corrigeren \(bedenking) --intrekken --reden \"op verzoek\"").0 == 0)
  }

  /// HR recorded a reaction of M-0121 from a letter, and the employee put the own words in its place.
  private func herschreven() throws -> (loop: Proefloop, nr: Int) {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen a.vos M-0121")
    loop.account = "p.bos"
    try loop.lukt("gesprek aanbieden M-0121 G-2026-3")
    loop.account = "hr"
    try loop.lukt("gesprek reageren M-0121 G-2026-3 --tekst \"Ik zie dit anders.\" --bron \"brief van 9 december\"")
    let nummer = try nr("reactie.gegeven", "M-0121", loop)
    loop.account = "a.vos"
    try loop.lukt("corrigeren \(nummer) --tekst \"Ik ben het oneens.\" --reden \"zo bedoel ik het\"")
    return (loop, nummer)
  }

  @Test("words that the employee put over those of HR are the employee's, whatever record was first")
  func eigenWoorden() throws {
    let (loop, nummer) = try herschreven()
    let toen = try loop.lukt("gesprek tonen M-0121 G-2026-3").stdout.opEenRegel
    let nu = toen.split(separator: "CORRECTIES").first ?? ""
    #expect(nu.contains("Ik ben het oneens.") && !nu.contains("Volgens: brief van 9 december"), "\(toen)")
    let anders = "corrigeren \(nummer) --tekst \"Ik ben het eens.\" --reden x"
    let (uit, melding) = code(loop, "hr", anders)
    #expect(uit == 2 && melding.contains("R095"), "\(uit) \(melding)")
    // Nor by way of another value: the words stay the employee's.
    loop.account = "hr"
    try loop.lukt("corrigeren \(nummer) --bron \"stempel van 9 december\" --reden \"ook op papier\"")
    #expect(code(loop, "hr", anders).0 == 2)
    #expect(code(loop, "hr", anders + " --bron \"brief van 10 december\"").0 == 0)
    #expect(code(loop, "a.vos", anders).0 == 0)
  }

  @Test("a paragraph that the employee rewrote is no longer of who recorded it first")
  func eigenAlinea() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen a.vos M-0121")
    loop.account = "hr"
    try loop.lukt("gesprek aanvullen M-0121 G-2026-3 --als medewerker --bron brief --tekst \"Zie mijn brief.\"")
    let nummer = try nr("verslag.aangevuld", "M-0121", loop)
    let anders = "corrigeren \(nummer) --tekst \"Zie de brief.\" --reden \"verkeerd overgenomen\""
    #expect(code(loop, "hr", anders).0 == 0)
    loop.account = "a.vos"
    try loop.lukt("corrigeren \(nummer) --tekst \"Mijn brief is niet genoemd.\" --reden \"eigen woorden\"")
    let (uit, melding) = code(loop, "hr", anders + " --bron brief")
    #expect(uit == 6 && melding.contains("R092"), "\(uit) \(melding)")
    let tekst = try loop.lukt("gesprek tonen M-0121 G-2026-3").stdout.opEenRegel
    #expect(tekst.contains("— Anne Vos (M-0121) als medewerker"), "\(tekst)")
  }

  @Test("a reaction that HR rewrote says by whom, when and from which paper, wherever it is shown")
  func herschrevenReactie() throws {
    let (loop, nummer) = try herschreven()
    loop.account = "hr"
    try loop.lukt(
      "corrigeren \(nummer) --tekst \"Ik ben het eens.\" --bron \"brief van 10 december\" --reden \"op verzoek\"")
    let tonen = try loop.lukt("gesprek tonen M-0121 G-2026-3").stdout.opEenRegel
    #expect(tonen.contains("Volgens: brief van 10 december."), "\(tonen)")
    #expect(tonen.contains("Gecorrigeerd door hr op 10 december 2026."), "\(tonen)")
    let dossier = try loop.lukt("dossier M-0121").stdout.opEenRegel
    #expect(dossier.contains("(gecorrigeerd door hr op 10 december 2026, volgens brief van 10 december)"), "\(dossier)")
    let historie = try loop.lukt("historie M-0121 --soort reactie.gegeven").stdout.opEenRegel
    #expect(
      historie.contains("van 10 december 2026 door hr.") && historie.contains("brief van 10 december"), "\(historie)")
  }

  @Test("a paragraph that the employee changed and put back is the employee's all the same")
  func teruggezet() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen a.vos M-0121")
    loop.account = "hr"
    try loop.lukt("gesprek aanvullen M-0121 G-2026-3 --als medewerker --bron brief --tekst \"Zie mijn brief.\"")
    let nummer = try nr("verslag.aangevuld", "M-0121", loop)
    loop.account = "a.vos"
    for tekst in ["Mijn brief is niet genoemd.", "Zie mijn brief."] {
      try loop.lukt("corrigeren \(nummer) --tekst \"\(tekst)\" --reden \"eigen woorden\"")
    }
    let anders = "corrigeren \(nummer) --tekst \"Zie de brief.\" --reden \"verkeerd overgenomen\""
    for bron in ["", " --bron brief"] {
      let (uit, melding) = code(loop, "hr", anders + bron)
      #expect(uit == 6 && melding.contains("R092"), "\(uit) \(melding)")
    }
    #expect(code(loop, "a.vos", anders).0 == 0)
  }
}
