import Testing
import Wire

/// Who somebody is, as organisations bring it: numbers out of spreadsheets, managers by name, people who look like others.
@Suite struct IdentiteitTests {
  private static let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per\n"

  private static func rij(_ nummer: String, _ naam: String, _ chef: String = "", _ dag: String = "01-01-2020") -> String
  {
    "\(nummer);\(naam);hr21-ommen:adviseur-iv;Griffie;\(chef);\(dag)\n"
  }

  private static func met(_ rijen: String...) throws -> Proefloop {
    let loop = try ImportTests.leeg()
    if !rijen.isEmpty { try loop.lukt("medewerker importeren -", invoer: kop + rijen.joined()) }
    return loop
  }

  @Test(
    "a number is found however it is typed, and told as the register writes it", arguments: ["m-0117", " M-0117\u{A0}"])
  func gevonden(_ getypt: String) throws {
    let loop = try Proefjaar.kopie()
    for regel in [
      "dossier", "historie", "toetsen", "medewerker tonen", "gesprek lijst", "afspraak lijst", "gesprek tonen",
      "gesprek formulier",
    ] {
      let rest = regel == "gesprek tonen" ? ["G-2026-1"] : regel == "gesprek formulier" ? ["--soort", "voortgang"] : []
      let woorden = regel.split(separator: " ").map(String.init)
      let goed = loop.voerUit(woorden + ["M-0117"] + rest)
      #expect(loop.voerUit(woorden + [getypt] + rest).stdout == goed.stdout, "\(regel)")
      #expect(goed.code <= 1 && !goed.stdout.isEmpty, "\(regel)")
    }
    let lijst = try loop.lukt("medewerker lijst --leidinggevende m-0003").stdout
    #expect(lijst.contains("M-0117") && lijst.contains("Pieter Bos (M-0003)") && !lijst.contains("m-0003"))
    try loop.lukt("medewerker wijzigen m-0118 --leidinggevende m-0004 --per 01-12-2026")
    #expect(try loop.lukt("log tonen --json").stdout.contains("\"leidinggevende\": \"M-0004\""))
  }

  @Test("the same number in other case is the same person on the command line and in a file")
  func zelfde() throws {
    let loop = try Self.met(Self.rij("M-1", "Jan Jansen"))
    let dubbel = loop.voerUit(
      "medewerker in-dienst m-1 --naam Jan --functie hr21-ommen:adviseur-iv --onderdeel Griffie --per 01-01-2026")
    #expect(dubbel.code == 1 && dubbel.stderr.contains("A005"))
    let uit = try loop.lukt("medewerker importeren -", invoer: Self.kop + Self.rij("m-1\u{200B}", "Jan Jansen"))
    #expect(uit.telt("zonder verschil", 1) && uit.telt("nieuw", 0))
    let tweemaal = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop + Self.rij("P-1", "A") + Self.rij("p-1", "B"))
    #expect(tweemaal.code == 1 && tweemaal.stderr.contains("I007"))
  }

  @Test(
    "what Excel made of a number is refused at its cell, on the command line too",
    arguments: ["1,23E+05", "1E5", "'000123", "-", "geen", "#N/B", "117,0"])
  func excel(_ nummer: String) throws {
    let loop = try Self.met()
    let voor = loop.afdruk()
    let uit = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij(nummer, "Jan"))
    #expect(
      uit.code == 1 && uit.stderr.contains("invoer:2:1: fout A041") || uit.stderr.contains("-:2:1: fout A041"), "\(uit)"
    )
    let los = loop.voerUit(
      [
        "medewerker", "in-dienst", "--naam", "Jan", "--functie", "hr21-ommen:adviseur-iv", "--onderdeel", "Griffie",
        "--", nummer,
      ])
    #expect(los.code == 1 && los.stderr.contains("fout A041"), "\(los)")
    #expect(loop.afdruk() == voor)
    let leeg = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij("\u{200B}", "Jan"))
    #expect(leeg.code == 1 && leeg.stderr.contains("I004"))
  }

  @Test("an unknown manager is refused with who may have been meant, by number and by name")
  func onbekendeChef() throws {
    let loop = try Proefjaar.kopie()
    let typfout = loop.voerUit("medewerker wijzigen M-0117 --leidinggevende M-0005")
    #expect(
      typfout.code == 3 && typfout.stderr.contains("A042") && typfout.stderr.contains("M-0003 Pieter Bos"), "\(typfout)"
    )
    let naam = loop.voerUit("medewerker wijzigen M-0117 --leidinggevende \"Fatima el Amrany\"")
    #expect(naam.code == 3 && naam.stderr.contains("Bedoelt u M-0004 Fatima el Amrani?"), "\(naam)")
    let nieuw = loop.voerUit(
      "medewerker in-dienst M-0300 --naam Jan --functie hr21-ommen:adviseur-iv --onderdeel Griffie --leidinggevende X-9"
    )
    #expect(nieuw.code == 3 && nieuw.stderr.contains("A042"))
    try loop.lukt("medewerker wijzigen M-0117 --leidinggevende geen")
    #expect(try loop.lukt("historie M-0117").stdout.contains("zonder leidinggevende"))
  }

  @Test("in a file the order does not matter, a name is offered, and nobody is above oneself")
  func bestand() throws {
    let loop = try Self.met()
    let naam = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop + Self.rij("M-1", "Jan", "Bea Bos") + Self.rij("M-2", "Bea Bos"))
    #expect(
      naam.code == 1 && naam.stderr.contains("-:2:40: fout A042") && naam.stderr.contains("M-2 Bea Bos"), "\(naam)")
    // A row with a mistake is there all the same, so that one mistake is not told twice.
    let half = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop + Self.rij("M-1", "Jan", "M-2") + Self.rij("M-2", ""))
    #expect(!half.stderr.contains("A042") && half.stderr.contains("I004"), "\(half)")
    let kring = loop.voerUit(
      "medewerker importeren -",
      invoer: Self.kop + Self.rij("M-1", "Jan", "M-3") + Self.rij("M-2", "Bea", "M-1") + Self.rij("M-3", "Cor", "M-2"))
    #expect(kring.code == 1 && kring.stderr.contains("A043") && kring.stderr.contains("1 fout"), "\(kring)")
    #expect(kring.stderr.contains("Jan (M-1) onder Cor (M-3), Cor (M-3) onder Bea (M-2)"), "\(kring)")
    let zelf = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij("M-1", "Jan", "m-1"))
    #expect(zelf.code == 1 && zelf.stderr.contains("A024"))
    try loop.lukt("medewerker importeren -", invoer: Self.kop + Self.rij("M-1", "Jan", "M-2") + Self.rij("M-2", "Bea"))
    let om = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop + Self.rij("M-1", "Jan", "geen") + Self.rij("M-2", "Bea", "M-1"))
    #expect(om.code == 0, "\(om)")
  }

  @Test("a correction puts nobody under who does not exist, nor in a circle; another correction of old records can")
  func correctie() throws {
    let loop = try Self.met(Self.rij("M-1", "Jan"), Self.rij("M-2", "Bea", "M-1"), Self.rij("M-3", "Cor", "M-2"))
    // The three stand behind the catalogue, the storage and the roles of who set it up.
    let feit = try #require(
      try loop.lukt("historie M-1 --json").json["opdrachten"]?.array?.first?["feiten"]?.array?.first?["nr"]?.integer)
    let weg = loop.voerUit("corrigeren \(feit) --leidinggevende X-1 --reden fout")
    #expect(weg.code == 3 && weg.stderr.contains("A042"), "\(weg)")
    let kring = loop.voerUit("corrigeren \(feit) --leidinggevende M-3 --reden fout")
    #expect(kring.code == 1 && kring.stderr.contains("A043"), "\(kring)")
    try loop.lukt("corrigeren \(feit) --naam Johan --reden fout")
  }

  @Test("somebody new who looks like somebody known stops the import, each named; --toch-nieuw goes on")
  func lijktOp() throws {
    let loop = try Self.met(
      Self.rij("00117", "Zoë Çelik"), Self.rij("M-5", "Kees"), Self.rij("M-0061", "Ans", "", "01-02-2021"))
    let voor = loop.afdruk()
    let nieuw =
      Self.kop + Self.rij("117", "Jan") + Self.rij("M0005", "Kees B") + Self.rij("M.61", "Ans B")
      + Self.rij("X-1", "zoe  celik") + Self.rij("M-51", "Kees", "", "01-01-2021")
      + Self.rij("Y-1", "Ans", "", "01-01-2020")
    let uit = loop.voerUit("medewerker importeren -", invoer: nieuw)
    #expect(uit.code == 1 && uit.stderr.contains("4 fouten; er is niets vastgelegd"), "\(uit)")
    for (regel, ander) in [(2, "Zoë Çelik (00117)"), (3, "Kees (M-5)"), (4, "Ans (M-0061)"), (5, "Zoë Çelik (00117)")] {
      #expect(uit.stderr.contains("-:\(regel):1: fout I013") && uit.stderr.contains(ander), "\(regel)")
    }
    #expect(loop.afdruk() == voor)
    #expect(
      try loop.lukt("medewerker importeren - --toch-nieuw", invoer: nieuw).telt("nieuw", 6))
    let samen = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij("900", "A") + Self.rij("0900", "B"))
    #expect(samen.code == 1 && samen.stderr.contains("I013"))
  }

  @Test(
    "somebody who comes in by name and looks like somebody known comes in, with a warning that says who and what to do")
  func lijktOpInDienst() throws {
    let loop = try Self.met(Self.rij("00117", "Zoë Çelik"), Self.rij("M-5", "Kees"))
    func neem(_ nummer: String, _ naam: String, _ dag: String) throws -> String {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \"\(naam)\" --functie hr21-ommen:adviseur-iv --onderdeel Griffie --per \(dag)"
      ).stderr.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for (nummer, naam, dag, ander) in [
      ("117", "Jan", "01-01-2026", "00117"), ("M0005", "Bea", "01-01-2026", "M-5"),
      ("X-1", "zoe  celik", "01-01-2020", "00117"),
    ] {
      let uit = try neem(nummer, naam, dag)
      #expect(uit.contains("W005") && uit.contains("(\(ander))"), "\(uit)")
      #expect(
        uit.contains("corrigeren NR --intrekken") && uit.contains("medewerker hernummeren \(ander) \(nummer)"), "\(uit)"
      )
    }
    #expect(try !neem("M-51", "Kees", "01-02-2026").contains("W005"))
    // Somebody may have had the number that it looks like.
    try loop.lukt("medewerker hernummeren M-5 900 --per 01-01-2026 --reden overgang")
    #expect(try neem("0900", "Cor", "01-03-2026").contains("(900)"))
    #expect(try neem("M-05", "Dik", "01-03-2026").contains("(900)"))
    // Whoever returns is known.
    try loop.lukt("medewerker uit-dienst M-51 --per 31-03-2026")
    #expect(try !neem("M-51", "Kees", "01-05-2026").contains("W005"))
  }

  @Test("whoever is in service and not in the file is counted, named when asked, and stays")
  func ontbreekt() throws {
    let loop = try Self.met(Self.rij("M-1", "Jan"), Self.rij("M-2", "Bea"), Self.rij("M-3", "Cor"))
    try loop.lukt("medewerker uit-dienst M-3 --per 31-12-2025")
    let bestand = Self.kop + Self.rij("m-1", "Jan")
    let uit = try loop.lukt("medewerker importeren -", invoer: bestand)
    #expect(uit.telt("in dienst, niet in het bestand", 1) && !uit.stderr.contains("Bea"))
    #expect(
      try loop.lukt("medewerker importeren - --verschil --dry-run", invoer: bestand).stderr.contains("M-2     Bea"))
    #expect(try loop.lukt("medewerker lijst").stdout.contains("Bea"))
    let alles = bestand + Self.rij("M-2", "Bea")
    #expect(
      try loop.lukt("medewerker importeren - --verschil", invoer: alles).telt("in dienst, niet in het bestand", 0))
  }

  @Test("whoever leaves and manages people: a warning, and a line in status and achterstand until they have another")
  func vertrek() throws {
    let loop = try Proefjaar.kopie()
    let niemand = try loop.lukt("medewerker uit-dienst M-0118 --per 31-12-2026 --dry-run")
    #expect(!niemand.stderr.contains("W003"))
    let uit = try loop.lukt("medewerker uit-dienst M-0003 --per 30-11-2026")
    #expect(uit.stderr.contains("W003") && uit.stderr.contains("Zoë Çelik (M-0117)"), "\(uit)")
    #expect(!uit.stderr.contains("(M-0201)"))
    let mensen = try #require(try loop.lukt("status --json").json["zonderLeidinggevende"]?.integer)
    #expect(mensen >= 4)
    #expect(
      try loop.lukt("status").stdout.contains("\(mensen) medewerkers hebben een leidinggevende die niet in dienst is"))
    #expect(loop.voerUit("achterstand").stdout.contains("Zoë Çelik (M-0117)"))
    #expect(loop.voerUit("achterstand --json").stdout.contains("\"zonderLeidinggevende\": ["))
    for nummer in ["M-0117", "M-0118", "M-0119", "M-0120", "M-0121"] {
      _ = loop.voerUit("medewerker wijzigen \(nummer) --leidinggevende M-0001")
    }
    #expect(try loop.lukt("status --json").json["zonderLeidinggevende"]?.integer == 0)
    #expect(!(loop.voerUit("achterstand").stdout.contains("is niet in dienst")))
    let geteld = try loop.lukt("status --json --bekend-op 01-02-2026").json["zonderLeidinggevende"]?.integer
    #expect(geteld == 0)
  }

  @Test("an import warns of it too, and not where the same file gives another manager")
  func vertrekInBestand() throws {
    let loop = try Self.met(Self.rij("M-1", "Jan"), Self.rij("M-2", "Bea", "M-1"), Self.rij("M-3", "Cor", "M-1"))
    let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per;uit dienst per\n"
    func rij(_ nummer: String, _ naam: String, _ chef: String, _ weg: String = "") -> String {
      "\(nummer);\(naam);hr21-ommen:adviseur-iv;Griffie;\(chef);01-01-2020;\(weg)\n"
    }
    let weg = rij("M-1", "Jan", "", "31-12-2026")
    let uit = try loop.lukt(
      "medewerker importeren - --dry-run", invoer: kop + weg + rij("M-2", "Bea", "geen") + rij("M-3", "Cor", ""))
    #expect(
      uit.stderr.contains("W003") && uit.stderr.contains("Cor (M-3)") && !uit.stderr.contains("Bea (M-2)"), "\(uit)")
    let alle = try loop.lukt(
      "medewerker importeren -", invoer: kop + weg + rij("M-2", "Bea", "geen") + rij("M-3", "Cor", "M-2"))
    #expect(!alle.stderr.contains("W003"), "\(alle)")
  }
}
