import Testing
import Wire

/// People from a spreadsheet: every shape of CSV, every mistake at once, only differences the second time.
@Suite struct ImportTests {
  static func leeg() throws -> Proefloop {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Zandmeer")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    return loop
  }

  private static let komma =
    Proefjaar.csv.split(separator: "\n").map { regel in
      regel.split(separator: ";", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: ",")
    }.joined(separator: "\n") + "\n"

  @Test(arguments: [
    Proefjaar.csv, "\u{FEFF}" + Proefjaar.csv, Proefjaar.csv.replacing("\n", with: "\r\n"), komma,
    "\u{FEFF}" + komma.replacing("\n", with: "\r\n"), String(Proefjaar.csv.dropLast()), Proefjaar.csv + "\n\n",
  ])
  func elkeVormGeeftDezelfdeMensen(_ csv: String) throws {
    let loop = try Self.leeg()
    let uitkomst = try loop.lukt("medewerker importeren -", invoer: csv)
    #expect(uitkomst.telt("nieuw", 13))
    let lijst = try loop.lukt("medewerker tonen M-0118").stdout
    #expect(lijst.contains("Jan-Willem van der Meulen-Oosterhuis"))
    #expect(lijst.contains("1 mei 2021"))
    #expect(try loop.lukt("medewerker tonen M-0003").stdout.contains("Coördinatie"))
  }

  @Test func eenVeldMetScheidingstekenEnAanhalingstekens() throws {
    let loop = try Self.leeg()
    try loop.lukt(
      "medewerker importeren -",
      invoer: "Personeelsnummer,NAAM,functie,onderdeel,In dienst per\n"
        + "M-1,\"Jan \"\"de Lange\"\" Visser\",hr21-ommen:adviseur-iv,\"Bouwen, wonen en milieu\",2020-01-01\n")
    let tekst = try loop.lukt("medewerker tonen M-1").stdout
    #expect(tekst.contains("Jan \"de Lange\" Visser"))
    #expect(tekst.contains("Bouwen, wonen en milieu"))
  }

  @Test(
    "another first day of service than was recorded is said, earlier or later", arguments: ["2019-12-31", "2020-01-02"])
  func anderBegin(_ dag: String) throws {
    let loop = try Self.leeg()
    let kop = "personeelsnummer,naam,functie,onderdeel,in dienst per\n"
    try loop.lukt("medewerker importeren -", invoer: kop + "M-1,Jan,hr21-ommen:adviseur-iv,Griffie,2020-01-01\n")
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit(
      "medewerker importeren -", invoer: kop + "M-1,Jan,hr21-ommen:adviseur-iv,Griffie,\(dag)\n")
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stderr.contains("M-1"))
    #expect(loop.afdruk() == voor)
  }

  @Test(arguments: ["", " --dry-run"])
  func alleFoutenInEenKeer(_ optie: String) throws {
    let loop = try Self.leeg()
    try loop.schrijf(
      "fout.csv",
      """
      personeelsnummer;naam;functie;onderdeel;in dienst per;leidinggevende
      M-1;;hr21-ommen:adviseur-iv;Griffie;01-01-2020;
      M-2;Bea;adviseurr;Griffie;01-01-2020;
      M-3;Cor;hr21-ommen:adviseur-iv;Griffie;01-01-20;
      M-4;Dik;hr21-ommen:adviseur-iv;Griffie;30-02-2020;
      M-5;Els;hr21-ommen:adviseur-iv;;01-01-2020;
      M-6;Fre;hr21-ommen:adviseur-iv;Griffie;01-01-2020;
      M-6;Gea;hr21-ommen:adviseur-iv;Griffie;01-01-2020;

      """)
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("medewerker importeren fout.csv\(optie)")
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stdout.isEmpty)
    for (regel, code) in [(2, "I004"), (3, "I006"), (4, "I005"), (5, "I005"), (6, "I004"), (8, "I007")] {
      #expect(uitkomst.stderr.contains(try Regex("fout\\.csv:\(regel):[0-9]+: fout \(code): ")), "\(uitkomst.stderr)")
    }
    #expect(uitkomst.stderr.contains("6 fouten; er is niets vastgelegd"))
    #expect(loop.afdruk() == voor)
    if optie.isEmpty { Goud.vergelijk(uitkomst.stderr, met: "fouten/import.txt") }
  }

  @Test func eenOnbekendeFunctieWordtBijZijnRegelGeweigerd() throws {
    let loop = try Self.leeg()
    let csv = Proefjaar.csv.replacing("hr21-ommen:adviseur-iii", with: "hr21-ommen:adviseur-vvv")
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("medewerker importeren -", invoer: csv)
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stderr.contains(try Regex("-:5:[0-9]+: fout A003: ")), "\(uitkomst.stderr)")
    #expect(loop.afdruk() == voor)
  }

  @Test(arguments: ["", "\n", "a;b\n1;2\n", "personeelsnummer;naam\n\"open", "\u{0}\u{1}", "personeelsnummer;;naam\n"])
  func watGeenLijstIs(_ tekst: String) throws {
    let loop = try Self.leeg()
    let uitkomst = loop.voerUit("medewerker importeren -", invoer: tekst)
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stderr.contains("er is niets vastgelegd"))
  }

  @Test func deTweedeKeerAlleenVerschillen() throws {
    let loop = try Self.leeg()
    try loop.lukt("medewerker importeren -", invoer: Proefjaar.csv)
    let voor = loop.afdruk()
    let zelfde = try loop.lukt("medewerker importeren -", invoer: Proefjaar.csv)
    #expect(zelfde.stdout == "Er verandert niets; er is niets vastgelegd.\n")
    #expect(zelfde.telt("zonder verschil", 13))
    #expect(loop.afdruk() == voor)
    try loop.op("01-03-2026")
    let anders = Proefjaar.csv.replacing("M-0205;Ruud Hoekstra;", with: "M-0205;Ruud Hoekstra-Bakker;")
      .replacing("Publiekszaken;M-0004;01-04-2025", with: "Publiekszaken;M-0003;01-04-2025")
    let uitkomst = try loop.lukt("medewerker importeren -", invoer: anders)
    #expect(uitkomst.telt("nieuw", 0) && uitkomst.telt("gewijzigd", 2) && uitkomst.telt("zonder verschil", 11))
    #expect(uitkomst.stdout.hasPrefix("Vastgelegd: nr 20 t/m 21"))
    #expect(try loop.lukt("medewerker tonen M-0204").stdout.contains("Pieter Bos"))
  }
}

@Suite struct ImportAllesTegelijkTests {
  @Test("rows of the wrong length, wrong dates and unknown functions are told in one go")
  func allesTegelijk() throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf(
      "mensen.csv",
      """
      personeelsnummer;naam;functie;onderdeel;in dienst per
      M-801;Anna Bos;hr21-ommen:adviseurr;Regie;1-1-2026
      M-802;Bas Dijk;hr21-ommen:adviseur
      M-803;Cas Eek;hr21-ommen:adviseur;Regie;31-02-2026

      """)
    let uitkomst = loop.voerUit("medewerker importeren mensen.csv")
    #expect(uitkomst.code == 1)
    for plaats in ["mensen.csv:2:", "mensen.csv:3:", "mensen.csv:4:"] { #expect(uitkomst.stderr.contains(plaats)) }
    #expect(uitkomst.stderr.contains("3 fouten"))
  }

  @Test("another last day of service is a difference, and the same one is none")
  func verschovenVertrek() throws {
    let loop = try ImportTests.leeg()
    func bestand(_ tot: String) -> String {
      "personeelsnummer;naam;functie;onderdeel;in dienst per;uit dienst per\n"
        + "M-1;Jan;hr21-ommen:adviseur-iv;Griffie;01-01-2020;\(tot)\n"
    }
    try loop.lukt("medewerker importeren -", invoer: bestand("31-03-2026"))
    let zelfde = try loop.lukt("medewerker importeren -", invoer: bestand("31-03-2026"))
    #expect(zelfde.telt("zonder verschil", 1), "\(zelfde.beide)")
    let later = try loop.lukt("medewerker importeren -", invoer: bestand("30-04-2026"))
    #expect(later.telt("uit dienst", 1), "\(later.beide)")
    #expect(try loop.lukt("medewerker tonen M-1").stdout.contains("30 april 2026"))
  }
}

extension Proefloop.Uitkomst {
  /// Whether the table of an import counts so many of these.
  func telt(_ wat: String, _ aantal: Int) -> Bool {
    stderr.split(separator: "\n").contains { regel in
      regel.hasPrefix(wat) && regel.dropFirst(wat.count).allSatisfy { $0 == " " || $0.isNumber }
        && regel.split(separator: " ").last == "\(aantal)"
    }
  }
}
