import Testing
import Wire

/// Independence in the procedure, from the command line: recorded and corrected alike, whatever roles the account has.
@Suite struct OnafhankelijkheidTests {
  private func nr(_ soort: String, _ nummer: String, _ loop: Proefloop, als lezer: String = "hr") throws -> Int {
    let account = loop.account
    defer { loop.account = account }
    loop.account = lezer
    let historie = try loop.voerUit("historie \(nummer) --soort \(soort) --json").json
    let feiten = historie["opdrachten"]?.array?.flatMap { $0["feiten"]?.array ?? [] } ?? []
    return try #require(feiten.last?["nr"]?.integer)
  }

  private func probeer(_ loop: Proefloop, _ account: String, _ regel: String) -> Proefloop.Uitkomst {
    loop.account = account
    return loop.voerUit(regel + " --dry-run")
  }

  private static let handelAf =
    "bedenking afhandelen M-0201 G-2026-3 --uitkomst gegrond --motivering \"Te laag.\" --door"

  @Test("whoever rated deals with no objection, whatever number is named and whatever roles the account has")
  func beoordelaar() throws {
    let loop = try Toegangsproef.loop()
    // M-0004 rated M-0201; the account of who set up has every role.
    let genoemd = probeer(loop, "m.jansen", "\(Self.handelAf) M-0004")
    #expect(genoemd.code == 1 && genoemd.stderr.contains("R0710"), "\(genoemd)")
    #expect(probeer(loop, "m.jansen", "\(Self.handelAf) M-0001").code == 0)
    loop.account = "m.jansen"
    try loop.lukt("rol koppelen m.jansen M-0004")
    let hand = probeer(loop, "m.jansen", "\(Self.handelAf) M-0001")
    #expect(hand.code == 1 && hand.stderr.contains("R0710"), "\(hand)")
    let stelVast = probeer(loop, "m.jansen", "gesprek vaststellen M-0203 G-2026-3 --door M-0001")
    #expect(stelVast.code == 1 && stelVast.stderr.contains("R071:"), "\(stelVast)")
  }

  @Test("who works under the assessor is not named as the establisher")
  func ondergeschikt() throws {
    let loop = try Toegangsproef.loop()
    let uit = probeer(loop, "m.jansen", "gesprek vaststellen M-0120 G-2026-3 --door M-0117 --ondanks Besproken")
    #expect(uit.code == 1 && uit.stderr.contains("R0711"), "\(uit)")
    #expect(uit.stderr.opEenRegel.contains("onder wie beoordeelde (M-0003)"), "\(uit)")
    #expect(
      probeer(loop, "m.jansen", "gesprek vaststellen M-0120 G-2026-3 --door M-0001 --ondanks Besproken").code == 0)
  }

  @Test(
    "HR deals with no objection in another's name: what was said may be corrected, whose it is not; it may be withdrawn"
  )
  func namens() throws {
    let loop = try Toegangsproef.loop()
    let vast = probeer(loop, "hr", "\(Self.handelAf) M-0001")
    #expect(vast.code == 6 && vast.stderr.contains("R092"), "\(vast)")
    loop.account = "m.jansen"
    try loop.lukt("\(Self.handelAf) M-0001")
    let nummer = try nr("bedenking.afgehandeld", "M-0201", loop)
    #expect(probeer(loop, "hr", "corrigeren \(nummer) --motivering \"Veel te laag.\" --reden beter").code == 0)
    let ander = probeer(loop, "hr", "corrigeren \(nummer) --door M-0003 --reden x")
    #expect(ander.code == 6 && ander.stderr.contains("R092"), "\(ander)")
    let beoordelaar = probeer(loop, "m.jansen", "corrigeren \(nummer) --door M-0004 --reden x")
    #expect(beoordelaar.code == 1 && beoordelaar.stderr.contains("R0710"), "\(beoordelaar)")
    #expect(probeer(loop, "hr", "corrigeren \(nummer) --intrekken --reden \"verkeerd\"").code == 0)
  }

  @Test("HR corrects an establishment, but puts nobody in the place of who established")
  func vaststeller() throws {
    let loop = try Toegangsproef.loop()
    let nummer = try nr("beoordeling.vastgesteld", "M-0118", loop)
    #expect(probeer(loop, "hr", "corrigeren \(nummer) --toelichting Besproken. --reden vergeten").code == 0)
    for wie in ["M-0003", "M-0004", "M-0118"] {
      let uit = probeer(loop, "hr", "corrigeren \(nummer) --door \(wie) --reden x")
      #expect(uit.code == 6 && uit.stderr.contains("R092"), "\(wie): \(uit)")
    }
    let alles = probeer(loop, "m.jansen", "corrigeren \(nummer) --door M-0003 --reden x")
    #expect(alles.code == 1 && alles.stderr.contains("R071:"), "\(alles)")
  }

  @Test(
    "the employee's refusal is recorded by the employee, or by HR with where it comes from; signing later stays possible"
  )
  func weigering() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen k.brouwer M-0203")
    let teken = "gesprek ondertekenen M-0203 G-2026-3 --als medewerker --wijze"
    let waarom = "geweigerd --toelichting \"Kees wil niet tekenen.\""
    #expect(probeer(loop, "f.elamrani", "\(teken) \(waarom) --bron gesprek").code == 6)
    let zonder = probeer(loop, "hr", "\(teken) \(waarom)")
    #expect(zonder.code == 2 && zonder.stderr.contains("R095"), "\(zonder)")
    loop.account = "k.brouwer"
    try loop.lukt("\(teken) \(waarom)")
    try loop.lukt("\(teken) gezien")
    let tonen = try loop.lukt("gesprek tonen M-0203 G-2026-3").stdout.opEenRegel
    #expect(tonen.contains("Telt niet meer: daarna tekende Kees Brouwer (M-0203) zelf."), "\(tonen)")
  }

  @Test("after an objection that is well founded the correction is owed everywhere, until it is recorded")
  func herstel() throws {
    let loop = try Proefjaar.kopie()
    let zin = "De bedenking tegen G-2026-3 is gegrond en de beoordeling is nog niet gecorrigeerd"
    #expect(!(try loop.lukt("dossier M-0201").stdout.opEenRegel.contains(zin)))
    try loop.lukt("\(Self.handelAf) M-0001")
    try loop.op("21-12-2026")
    for opdracht in ["dossier M-0201", "status"] {
      let uit = try loop.lukt(opdracht).stdout.opEenRegel
      #expect(uit.contains(zin), "\(opdracht): \(uit)")
    }
    #expect(loop.voerUit("achterstand").stdout.opEenRegel.contains("bedenking gegrond, niet gecorrigeerd"))
    #expect(loop.voerUit("toetsen M-0201").stdout.contains("W077"))
    #expect(try loop.lukt("gesprek lijst --wacht-op herstellen").stdout.contains("M-0201"))
    let cijfers = try loop.voerUit("status --json").json["openStappen"]?.array ?? []
    #expect(cijfers.contains { $0["stap"]?["wat"]?.string == "herstellen" })
    let nummer = try nr("eindoordeel.gegeven", "M-0201", loop, als: loop.account)
    try loop.lukt(
      "corrigeren \(nummer) --oordeel uitstekend --motivering \"Alle 3 de doelen zijn ruim gehaald.\" --reden x")
    for opdracht in ["dossier M-0201", "status", "achterstand", "toetsen M-0201"] {
      let uit = loop.voerUit(opdracht).stdout.opEenRegel
      #expect(!uit.contains(zin) && !uit.contains("niet gecorrigeerd") && !uit.contains("W077"), "\(opdracht): \(uit)")
    }
    #expect(try loop.lukt("gesprek tonen M-0201 G-2026-3").stdout.contains("Beoordeling corrigeren na de bedenking"))
  }

  @Test("each value that a step declares is an option of its command and of corrigeren")
  func velden() {
    // The table checks itself that an option that is asked for exists; here that each step can be corrected by it.
    let loop = try? Proefjaar.kopie()
    let help = loop?.voerUit("corrigeren --help").stdout ?? ""
    for optie in ["--commissie", "--gehoord", "--uitkomst", "--bron", "--aan", "--bewijs", "--wijze"] {
      #expect(help.contains(optie), "\(optie)")
    }
  }
}
