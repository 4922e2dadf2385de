import Gesprekscyclus
import Testing
import Toevalsbron

@Suite("A personnel number is compared as people read it, and what a spreadsheet made of it is refused")
struct PersoneelsnummerTests {
  @Test(
    "the same number, however it was typed or pasted",
    arguments: [
      "M-0117", "m-0117", " M-0117 ", "\u{FEFF}M-0117", "M-0117\u{A0}", "M-\u{200B}0117", "M\u{AD}-0117",
      "M\u{2011}0117",
      "M\u{2013}0117", "M-0117\u{200E}", "\tM-0117\r\n", "M-\u{2060}01\u{200D}17",
    ])
  func gelijk(_ getypt: String) {
    #expect(Personeelsnummer(getypt) == "M-0117")
    #expect(Personeelsnummer(getypt).hashValue == Personeelsnummer("M-0117").hashValue)
    #expect(Set([Personeelsnummer(getypt), "M-0117"]).count == 1)
    #expect(Personeelsnummer(getypt: getypt).tekst.lowercased() == "m-0117")
    #expect(Personeelsnummer(getypt).tekst == getypt)
  }

  @Test("another number", arguments: ["M0117", "M-117", "M-01170", "0117", "M-0117a", "M- 0117", ""])
  func anders(_ getypt: String) {
    #expect(Personeelsnummer(getypt) != "M-0117")
  }

  @Test("in the order of their numbers, upper and lower case together")
  func orde() {
    let nummers: [Personeelsnummer] = ["m-10", "M-9", "M-11", "k-3", "2000117"]
    #expect(nummers.sorted().map(\.tekst) == ["2000117", "k-3", "M-9", "m-10", "M-11"])
  }

  @Test(
    "what is no number is refused, with what happened to it",
    arguments: [
      ("1,23E+05", "Excel maakte er een getal van"), ("1.23E+05", "Excel maakte er een getal van"),
      ("1E5", "Excel maakte er een getal van"), ("2e-3", "Excel maakte er een getal van"), ("'000123", "000123"),
      ("’000123", "000123"), ("=\"000123\"", "000123"), ("geen", "dat er geen is"), ("Geen", "dat er geen is"),
      ("-", "dat er geen is"), ("--", "dat er geen is"), ("n.v.t.", "dat er geen is"), ("NULL", "dat er geen is"),
      ("?", "dat er geen is"), ("#N/B", "foutmelding"), ("#VERW!", "foutmelding"), ("117,0", "117"), ("117.00", "117"),
    ])
  func bezwaar(_ getypt: String, _ woorden: String) throws {
    let bezwaar = try #require(Personeelsnummer(getypt: getypt).bezwaar)
    #expect(bezwaar.code == .geenPersoneelsnummer)
    #expect((bezwaar.melding + " " + bezwaar.advies).contains(woorden), "\(bezwaar)")
    #expect(bezwaar.melding.hasSuffix(".") && bezwaar.advies.hasSuffix("."))
  }

  @Test(
    "an empty one, also of invisible characters alone", arguments: ["", " ", "\u{A0}", "\u{FEFF}", "\u{200B}\u{AD}"])
  func leeg(_ getypt: String) {
    #expect(Personeelsnummer(getypt: getypt).bezwaar?.code == .leegVeld)
  }

  @Test(
    "numbers as organisations have them are taken",
    arguments: [
      "M-0117", "000123", "123", "P12345", "E5", "1-2", "12.345", "1.234.567", "A1E", "jansen", "2000117", "E-10", "0",
      "M 0117", "1,5", "geenen", "117.10",
    ])
  func gewoon(_ getypt: String) {
    #expect(Personeelsnummer(getypt: getypt).bezwaar == nil)
  }

  @Test("somebody new gets no such number; a record of before with one is read, and can be changed")
  func oud() {
    Gegeven([]).als(.neemInDienst(.voorbeeld(nummer: "1,23E+05", leidinggevende: nil)), op: "2026-01-05")
      .danGeweigerd([.geenPersoneelsnummer])
    let oud = DossierGebeurtenis.medewerker(.inDienstGetreden(.voorbeeld(nummer: "geen")))
    var gegeven = Gegeven([oud])
    gegeven.kader.register.evolve(.inDienstGetreden(.voorbeeld(nummer: "geen")), in: "dossier-1")
    gegeven.als(.wijzigMedewerker(.init(naam: "Nora Visser", per: dag("2026-02-01"))), op: "2026-01-05").danAanvaard()
  }

  @Test("numbers that a spreadsheet or another system makes of each other look alike")
  func vormen() {
    for (getypt, vorm) in [
      ("M-0117", "m117"), ("M0117", "m117"), ("000123", "123"), ("1.234.567", "1.234.567"), ("1-02", "1.2"),
      ("100", "100"),
      ("A-00", "a"), ("0", ""), ("10.0", "10."), ("P 12.30", "p12.30"),
    ] as [(Personeelsnummer, String)] {
      #expect(Gelijkenis.vorm(getypt) == vorm, "\(getypt)")
    }
    // Plain text goes another way than all other; they must not differ.
    var bron = SplitMix64(zaad: 3)
    for _ in 0..<2000 {
      let tekst = String((0..<Int.random(in: 1...9, using: &bron)).map { _ in bron.kies(Array("00123ab-. /")) })
      let (gewoon, anders) = (Personeelsnummer(tekst), Personeelsnummer("\u{E9}" + tekst))
      #expect("\u{E9}" + Gelijkenis.vorm(gewoon) == Gelijkenis.vorm(anders), "\(tekst)")
    }
  }
}
