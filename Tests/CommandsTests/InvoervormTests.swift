import Commands
import Testing

@Suite("what a form accepts, an option accepts") struct InvoervormTests {
  private let loop: Proefloop

  init() throws {
    loop = try Proefjaar.kopie()
  }

  @Test(
    "choices without regard to case, and with a dash or a space",
    arguments: ["Niet akkoord", "niet-akkoord", "NIET AKKOORD", "niet_akkoord"])
  func keuzes(_ wijze: String) throws {
    try loop.lukt("gesprek ondertekenen M-0203 G-2026-3 --als Medewerker --wijze \"\(wijze)\" --bron verslag")
    #expect(try loop.lukt("gesprek tonen M-0203 G-2026-3").stdout.contains("niet akkoord"))
  }

  @Test("a choice that is none is refused as before")
  func geenKeuze() {
    let uit = loop.voerUit("gesprek ondertekenen M-0203 G-2026-3 --als medewerker --wijze \"bijna akkoord\"")
    #expect(uit.code == 2)
    #expect(uit.stderr.contains("Kies uit: gezien, akkoord, niet akkoord of geweigerd."))
  }

  @Test("days with slashes or dots, and a year of two digits with a clear answer")
  func datums() throws {
    for dag in ["17/12/2026", "17.12.2026", "2026/12/17"] {
      #expect(
        try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum \(dag) --dry-run").stdout.contains(
          "17 december 2026"))
    }
    let kort = loop.voerUit("gesprek plannen M-0202 --soort beoordeling --datum 17-12-26")
    #expect(kort.stderr.contains("schrijf het jaar met vier cijfers"))
    #expect(loop.voerUit("gesprek plannen M-0202 --soort beoordeling --datum 17/12-2026").code == 2)
  }

  @Test("weights with a per cent sign", arguments: ["60%", "60 %", "60"])
  func procenten(_ weging: String) throws {
    let uit = try loop.lukt(
      "afspraak bijstellen M-0202 RA-1 --weging \"\(weging)\" --herverdeel \"RA-2=40%\" --reden druk --dry-run")
    #expect(uit.stdout.contains("60 %"))
    #expect(loop.voerUit("afspraak bijstellen M-0202 RA-1 --weging 60,5% --reden druk").code == 2)
    #expect(loop.voerUit("afspraak bijstellen M-0202 RA-1 --weging 600 --reden druk").code == 2)
  }

  @Test(
    "--toelichting is in words wherever another name was",
    arguments: [
      "gesprek aanvullen M-0121 G-2026-3 --toelichting \"Ook de werkdruk.\"",
      "gesprek reageren M-0203 G-2026-3 --toelichting \"Dat klopt.\" --bron brief",
      "bedenking indienen M-0117 G-2026-3 --toelichting \"Dat klopt niet.\" --bron brief",
      "bedenking afhandelen M-0201 G-2026-3 --uitkomst ongegrond --toelichting \"De voorbeelden staan er.\" --door M-0001",
    ])
  func toelichting(_ regel: String) throws {
    let oud = regel.replacing("--toelichting", with: regel.contains("afhandelen") ? "--motivering" : "--tekst")
    #expect(try loop.lukt(regel + " --dry-run").stdout == (try loop.lukt(oud + " --dry-run")).stdout)
    #expect(loop.voerUit(regel + " " + (regel.contains("afhandelen") ? "--motivering x" : "--tekst x")).code == 2)
  }
}
