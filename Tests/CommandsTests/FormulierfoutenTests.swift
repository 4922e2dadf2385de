import Testing
import Wire

/// A form with mistakes: all of them at once, each with its place, and nothing recorded.
@Suite struct FormulierfoutenTests {
  private static func fout(_ loop: Proefloop) throws -> (tekst: String, regels: [Int]) {
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort beoordeling").stdout)
    let regels = [
      hand.vul("", "Gespreksdatum", "31-11-2026"),
      hand.vul("", "Tijdvak", "heel het jaar"),
      hand.vul("Afspraak RA-1", "Oordeel", "prima"),
      hand.vul("Competentie Integriteit", "Niveau", "6"),
      hand.vul("Eindoordeel", "Oordel", "goed") ?? hand.vul("Eindoordeel", "Motivering", "Goed jaar."),
    ].compactMap { $0 }
    let tekst = hand.tekst + "| Dit is mijn eigen uitleg.\n"
    return (tekst, regels + [tekst.split(separator: "\n", omittingEmptySubsequences: false).count - 1])
  }

  @Test(arguments: ["", " --dry-run"])
  func zesFoutenInEenKeer(_ optie: String) throws {
    let loop = try Proefjaar.kopie()
    var (tekst, regels) = try Self.fout(loop)
    let vijfde = regels.remove(at: 4)
    tekst = tekst.replacing("Motivering: Goed jaar.", with: "Motivatie: Goed jaar.")
    try loop.schrijf("fout.txt", tekst)
    let voor = loop.afdruk(".")
    let uitkomst = loop.voerUit("gesprek vastleggen fout.txt\(optie)")
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stdout.isEmpty)
    for regel in regels + [vijfde] {
      let plaats = try Regex("fout\\.txt:\(regel):[0-9]+: fout F[0-9]{3}: ")
      #expect(uitkomst.stderr.contains(plaats), "regel \(regel)\n\(uitkomst.stderr)")
    }
    #expect(uitkomst.stderr.split(separator: "\n").filter { $0.contains("^") }.count >= 6)
    #expect(uitkomst.stderr.contains("er is niets vastgelegd"))
    #expect(loop.afdruk(".") == voor)
    if optie.isEmpty { Goud.vergelijk(uitkomst.stderr, met: "fouten/zes-fouten.txt") }
    let json = try loop.voerUit("gesprek vastleggen fout.txt --json\(optie)").json
    #expect((json["fouten"]?.array?.count ?? 0) >= 6)
  }

  @Test func eenGeweigerdeRegelStaatBijZijnRegel() throws {
    let loop = try Proefloop()
    try Proefjaar.begin(loop)
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0117 --soort planning").stdout)
    hand.vul("", "Gespreksdatum", "5-1-2026")
    for (nummer, weging) in [(1, "60"), (2, "30")] {
      hand.vul("Resultaatafspraak \(nummer) ", "Resultaatgebied", "Advies")
      hand.vul("Resultaatafspraak \(nummer) ", "Omschrijving", "Het inkoopkader is vastgesteld.")
      hand.vul("Resultaatafspraak \(nummer) ", "Gereed op", "1-12-2026")
      hand.vul("Resultaatafspraak \(nummer) ", "Weging", weging)
    }
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: hand.tekst)
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stderr.contains(/invoer:[0-9]+:[0-9]+: fout R041:/), "\(uitkomst.stderr)")
    #expect(uitkomst.stderr.contains("90"))
    #expect(uitkomst.stderr.contains("^"))
    #expect(loop.afdruk() == voor)
    Goud.vergelijk(uitkomst.stderr, met: "fouten/wegingen-negentig.txt")
  }

  @Test func uitEenTekstverwerkerIsGoed() throws {
    let loop = try GoudenTests.loop()
    let kaal = String(decoding: try loop.lees("bg.txt"), as: UTF8.self)
    let bewerkt = "\u{FEFF}" + kaal.replacing("\n", with: "\r\n").replacing("Oordeel: goed", with: "Oordeel:\u{A0}goed")
    try loop.schrijf("word.txt", bewerkt)
    #expect(try loop.lukt("gesprek vastleggen word.txt").stdout.hasPrefix(Proefjaar.vastgelegd(2)))
    #expect(try loop.lees("word.txt") == Array(bewerkt.utf8))
  }

  /// Explanations that an editor joined again, or that stood on one line before, are still explanations.
  @Test func uitlegOpEenRegelIsOokUitleg() throws {
    let loop = try GoudenTests.loop()
    let kaal = String(decoding: try loop.lees("bg.txt"), as: UTF8.self)
    let heel = kaal.replacing("Medewerker\n| zoals", with: "Medewerker zoals")
    #expect(heel != kaal)
    #expect(try loop.lukt("gesprek vastleggen -", invoer: heel).stdout.hasPrefix("Vastgelegd"))
  }

  @Test(arguments: ["", "\n", "hallo", "PLANNINGSGESPREK formulier v9\n", "{}", "PLANNINGSGESPREK  formulier v1\n"])
  func watGeenFormulierIs(_ tekst: String) throws {
    let loop = try Proefjaar.kopie()
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: tekst)
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stderr.contains("fout F"))
    #expect(loop.afdruk() == voor)
  }

  @Test func geenUTF8() throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("half.txt", [0x50, 0xC3, 0xAB, 0xEB, 0x0A])
    let uitkomst = loop.voerUit("gesprek vastleggen half.txt")
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stderr.contains("F001"))
  }

  /// A form comes back as its sender's programs made it: what is recorded is the same.
  @Test func zoalsMensenHetTerugsturen() throws {
    let gewoon = try GoudenTests.loop()
    let bytes = try gewoon.lees("bg.txt")
    let tekst = String(decoding: bytes, as: UTF8.self)
    #expect(tekst.contains("é") || tekst.contains("ë"))
    let feiten = try gewoon.voerUit("gesprek vastleggen bg.txt --json").json["feiten"]
    #expect(feiten?.array?.isEmpty == false)
    let utf16: [UInt8] =
      [0xFF, 0xFE] + tekst.utf16.flatMap { eenheid -> [UInt8] in [UInt8(eenheid & 0xFF), UInt8(eenheid >> 8)] }
    let latijn = tekst.unicodeScalars.compactMap { teken -> UInt8? in
      teken.value < 0x100 ? UInt8(teken.value) : teken == "–" ? 0x96 : nil
    }
    let post =
      "Hoi,\n\nHet formulier.\n"
      + tekst.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)\n" }.joined() + "\nGroet, Piet\n"
    let gevallen: [(String, [UInt8], String)] = [
      ("utf16.txt", utf16, "is gelezen als UTF-16; kijk of ‘"),
      ("latijn.txt", latijn, "is gelezen als Windows-1252; kijk of ‘"),
      ("post.txt", Array(post.utf8), "bij de mail eromheen: regel 1 ‘Hoi,’, regel 3 ‘Het formulier.’, regel "),
    ]
    for (naam, inhoud, melding) in gevallen {
      let loop = try GoudenTests.loop()
      try loop.schrijf(naam, inhoud)
      let uitkomst = loop.voerUit("gesprek vastleggen \(naam) --json")
      #expect(uitkomst.code == 0 && uitkomst.stderr.contains(melding), "\(naam): \(uitkomst)")
      #expect(try uitkomst.json["feiten"] == feiten, "\(naam)")
    }
  }

  @Test(arguments: ["gesprek vastleggen", "medewerker importeren", "regeling vaststellen", "catalogus controleren"])
  func eenDocumentIsGeenTekst(_ opdracht: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("bg.docx", [0x50, 0x4B, 0x03, 0x04] + Array("....word/document.xml".utf8))
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("\(opdracht) bg.docx")
    #expect(uitkomst.code == 1 && uitkomst.stderr.contains("B010: 'bg.docx' is een document van Word"), "\(uitkomst)")
    #expect(uitkomst.stderr.contains("Tekst zonder opmaak") && loop.afdruk() == voor)
  }

  @Test func eenOnbekendeMedewerkerOpHetFormulier() throws {
    let loop = try GoudenTests.loop()
    let tekst = String(decoding: try loop.lees("bg.txt"), as: UTF8.self).replacing(
      "M-0202  Lotte", with: "M-0299  Lotte")
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: tekst)
    #expect(uitkomst.code == 3)
    #expect(uitkomst.stderr.contains("M-0299"))
  }
}
