import Commands
import Foundation
import Gebruik
import Testing

/// A name in place of a number, wherever a command takes a person.
@Suite("a name is enough where it means one person") struct NamenTests {
  private let loop: Proefloop

  init() throws {
    loop = try Toegangsproef.loop()
  }

  @Test(
    "the whole of a name or a part of it, in any case and without accents, is read as the number",
    arguments: ["Zoë Çelik", "zoe celik", "ZOË", "çelik", "Celik", "zoë  ç"])
  func lezen(_ naam: String) throws {
    let metNummer = try loop.lukt("dossier M-0117")
    #expect(try loop.lukt("dossier \"\(naam)\"").stdout == metNummer.stdout)
  }

  @Test(
    "a part begins a word of the name, also behind a dash or an apostrophe",
    arguments: ["meulen", "oosterhuis", "willem"])
  func woordbegin(_ deel: String) throws {
    #expect(try loop.lukt("dossier \(deel)").stdout == (try loop.lukt("dossier M-0118")).stdout)
    #expect(loop.voerUit("dossier \(deel.dropFirst())").code == 3)
  }

  @Test("options that take a person take a name too")
  func opties() throws {
    let metNummer = try loop.lukt("medewerker lijst --leidinggevende M-0003")
    #expect(try loop.lukt("medewerker lijst --leidinggevende bos").stdout == metNummer.stdout)
    try loop.lukt("gesprek vaststellen M-0120 G-2026-3 --door \"hanna de wit\" --ondanks \"Besproken.\"")
    #expect(try loop.lukt("gesprek tonen M-0120 G-2026-3").stdout.contains("Hanna de Wit (M-0001)"))
  }

  @Test("off a terminal recording takes the whole name, and says whom a part may mean")
  func vastleggen() throws {
    let voor = loop.afdruk()
    let deel = loop.voerUit("gesprek plannen lotte --soort beoordeling --datum 17-12-2026")
    #expect(deel.code == 1)
    #expect(
      deel.stderr
        == "fout A060: 'lotte' is een deel van een naam.\n"
        + "  Bedoelt u Lotte Smit (M-0202)? Geef bij vastleggen het nummer of de hele naam.\n")
    #expect(loop.afdruk() == voor)
    try loop.lukt("gesprek plannen \"lotte smit\" --soort beoordeling --datum 17-12-2026")
    #expect(try loop.lukt("gesprek lijst M-0202 --stand gepland").stdout.contains("17-12-2026"))
  }

  @Test("at a terminal a part is enough, and of more people one is chosen")
  func terminal() throws {
    loop.getypt = []
    try loop.lukt("gesprek plannen lotte --soort beoordeling --datum 17-12-2026")
    try loop.lukt(
      "medewerker in-dienst M-0301 --naam \"Lotte Bos\" --functie hr21-ommen:adviseur-iii --onderdeel Regie --per 01-12-2026"
    )
    loop.getypt = ["2"]
    let gekozen = loop.voerUit("dossier lotte")
    #expect(gekozen.stdout.contains("Lotte Bos"))
    #expect(
      gekozen.stderr
        == "'lotte' kan meer dan één medewerker zijn:\n  1  Lotte Smit (M-0202), Publiekszaken\n"
        + "  2  Lotte Bos (M-0301), Regie\nWelke? Typ het cijfer: ")
    for antwoord in ["3", "nul", ""] {
      loop.getypt = [antwoord]
      #expect(loop.voerUit("dossier lotte").code == 2)
    }
    // The whole of a name goes before a part of another.
    loop.getypt = nil
    try loop.lukt("dossier \"lotte bos\"")
    #expect(
      loop.voerUit("dossier lotte").stderr.hasPrefix(
        "fout A061: 'lotte' kan meer dan één medewerker zijn.\n  Bedoelt u "))
    #expect(loop.voerUit("dossier lotte --json").code == 1)
  }

  @Test(
    "nobody learns a name that the account may not see: a hidden name and one that nobody has give the same bytes",
    arguments: [
      "dossier NAAM", "gesprek plannen NAAM --soort voortgang --datum 20-12-2026", "gesprek aanbieden NAAM G-2026-3",
      "medewerker lijst --leidinggevende NAAM", "gesprek tonen NAAM G-2026-1", "historie NAAM",
    ])
  func verborgen(_ vorm: String) throws {
    loop.account = "f.elamrani"
    for (bestaat, nergens) in [("\"Anne Vos\"", "\"Arno Vis\""), ("anne", "arno"), ("mehmet", "machiel")] {
      for einde in ["", " --json"] {
        let een = loop.voerUit(vorm.replacing("NAAM", with: bestaat) + einde)
        let ander = loop.voerUit(vorm.replacing("NAAM", with: nergens) + einde)
        let kaal = bestaat.filter { $0 != "\"" }
        #expect(een.code == ander.code)
        #expect(een.beide.replacing(kaal, with: nergens.filter { $0 != "\"" }) == ander.beide)
        #expect(een.code != 0)
      }
    }
  }

  @Test("a hidden person of the same name does not make a name of the own people ambiguous")
  func eigen() throws {
    try loop.lukt(
      "medewerker in-dienst M-0302 --naam \"Lotte Vos\" --functie hr21-ommen:adviseur-iii --onderdeel Regie "
        + "--leidinggevende \"Pieter Bos\" --per 01-12-2026")
    #expect(loop.voerUit("dossier lotte").code == 1)
    loop.account = "f.elamrani"
    #expect(try loop.lukt("dossier lotte").stdout.contains("Lotte Smit"))
    loop.account = "z.celik"
    #expect(try loop.lukt("dossier zoë").stdout.contains("Zoë Çelik"))
    #expect(loop.voerUit("dossier lotte").code == 6)
  }

  @Test("a number without a digit goes before a name")
  func nummerZonderCijfer() throws {
    try loop.lukt(
      "medewerker in-dienst LOTTE --naam \"Iemand Anders\" --functie hr21-ommen:adviseur-iii --onderdeel Regie --per 01-12-2026"
    )
    #expect(try loop.lukt("dossier lotte").stdout.contains("Iemand Anders"))
  }

  @Test("an earlier name and a later number are found as well, and 'geen' stays nobody")
  func naamsverandering() throws {
    try loop.lukt("medewerker wijzigen M-0119 --naam \"Sanne Bakker\" --per 01-12-2026")
    try loop.lukt("medewerker hernummeren M-0119 2000119 --reden systeem")
    for naam in ["kuipers", "\"sanne bakker\""] {
      #expect(try loop.lukt("dossier \(naam)").stdout.contains("Sanne Bakker (2000119)"))
    }
    try loop.lukt("medewerker wijzigen \"sanne bakker\" --leidinggevende geen --per 05-12-2026")
    #expect(!(try loop.lukt("medewerker lijst --leidinggevende bos")).stdout.contains("Sanne"))
  }
}

@Suite("a number costs no more than before there were names") struct NummerkostTests {
  @Test("what stands outside the question is not read for a number, and is for a name")
  func nummer() throws {
    let loop = try IndexOrakelTests.loop()
    let pad = loop.map + "/Storage/log/000000000001.ndjson"
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: pad)))
    let plek = try #require(String(decoding: bytes, as: UTF8.self).range(of: "Ruud Hoekstra"))
    bytes[
      String(decoding: bytes, as: UTF8.self).utf8.distance(
        from: String(decoding: bytes, as: UTF8.self).utf8.startIndex, to: plek.lowerBound)] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: pad))
    loop.index = .geen
    let heel = loop.voerUit("dossier M-0119")
    loop.index = IndexOrakelTests.drempel
    let deel = loop.voerUit("dossier M-0119")
    #expect(heel.code == 5)
    #expect(deel.code == 0)
    // By a name the whole log was looked through, which says nothing of the answer: that is read by the number.
    let opNaam = loop.voerUit("dossier \"Sanne Kuipers\"")
    #expect(opNaam.stdout == deel.stdout, "\(opNaam.stderr)")
  }
}
