import EventCoding
import Foundation
import Testing
import Wire

@testable import Commands

/// Exports of other systems, read with a profile; and what any file may be like.
@Suite struct ImportprofielTests {
  static let systemen = [("afas.csv", "afas.json"), ("raet.txt", "raet.json"), ("youforce.csv", "youforce.json")]

  @Test("an export of each system gives the same register as the plain file", arguments: systemen)
  func zelfdeRegister(_ bestand: String, _ profiel: String) throws {
    let gewoon = try ImportTests.leeg()
    let ander = try ImportTests.leeg()
    #expect(try gewoon.lukt("medewerker importeren Fixtures/import/mensen.csv").telt("nieuw", 8))
    let uit = try ander.lukt("medewerker importeren Fixtures/import/\(bestand) --profiel Fixtures/import/\(profiel)")
    #expect(uit.telt("nieuw", 8) && !uit.stderr.contains("niet gebruikt"), "\(uit.stderr)")
    // The same records, byte for byte, with the same keys.
    #expect(ander.afdruk("Storage/log") == gewoon.afdruk("Storage/log"))
    let nogEens = try gewoon.lukt(
      "medewerker importeren Fixtures/import/\(bestand) --profiel Fixtures/import/\(profiel)")
    #expect(nogEens.telt("zonder verschil", 8) && nogEens.stdout.contains("verandert niets"))
  }

  @Test("what is proposed for such an export reads it, once the words are filled in", arguments: systemen)
  func voorstel(_ bestand: String, _ profiel: String) throws {
    let loop = try ImportTests.leeg()
    let voor = loop.afdruk()
    let uit = loop.voerUit("medewerker profiel Fixtures/import/\(bestand) --uit voorstel.json")
    #expect(uit.code == 0 && uit.stdout.isEmpty, "\(uit)")
    #expect(loop.afdruk() == voor)
    let tekst = String(decoding: try loop.lees("voorstel.json"), as: UTF8.self)
    let voorgesteld = try JSONReader.read(Array(tekst.utf8), dialect: .file)
    let gemaakt = try JSONReader.read(try loop.lees("Fixtures/import/\(profiel)"), dialect: .file)
    for sleutel in ["kolommen", "datums", "leeg", "geenLeidinggevende", "onderdelen"] {
      #expect(voorgesteld[sleutel]?.canonicalBytes() == gemaakt[sleutel]?.canonicalBytes(), "\(sleutel)")
    }
    let woorden = gemaakt["functies"]?.array?.compactMap { $0["woord"]?.string } ?? []
    #expect(voorgesteld["functies"]?.array?.compactMap { $0["woord"]?.string } ?? [] == woorden)
    // What is left open is pointed at, and nothing is recorded.
    if !woorden.isEmpty {
      let fout = loop.voerUit("medewerker importeren Fixtures/import/\(bestand) --profiel voorstel.json")
      #expect(
        fout.code == 1 && fout.stderr.contains("fout P007") && fout.stderr.contains("functies[0].functie"), "\(fout)")
      #expect(loop.afdruk() == voor)
    }
    var af = tekst
    for woord in gemaakt["functies"]?.array ?? [] {
      let functie = woord["functie"]?.string ?? ""
      af = af.replacing("\"functie\": \"\"", with: "\"functie\": \"\(functie)\"", maxReplacements: 1)
    }
    try loop.schrijf("af.json", af)
    #expect(try loop.lukt("medewerker importeren Fixtures/import/\(bestand) --profiel af.json").telt("nieuw", 8))
  }

  @Test("a proposal says what it could not place and what it misses, and a file without a heading has none")
  func nietTePlaatsen() throws {
    let loop = try ImportTests.leeg()
    let uit = loop.voerUit(
      "medewerker profiel -",
      invoer: "Persnr;Roepnaam;Naam;Raadsel;Salaris;Leidinggevende;Start datum\n1;Jan;Bos;x;9;Bea Bos;3/4/2020\n")
    #expect(uit.code == 1, "\(uit)")
    #expect(uit.stderr.contains("niet geplaatst zijn deze kolommen: 'Raadsel' en 'Leidinggevende'"), "\(uit.stderr)")
    #expect(uit.stderr.contains("geen personeelsnummers"))
    #expect(uit.stderr.contains("wel nodig: 'functie' en 'onderdeel'"))
    #expect(uit.stderr.contains("mm/dd/jjjj kan ook"))
    let json = try uit.json
    #expect(json["kolommen"]?["achternaam"]?.string == "Naam" && json["kolommen"]?["inDienst"]?.string == "Start datum")
    #expect(json["negeren"]?.array?.map { $0.string } == ["Salaris"])
    let leeg = loop.voerUit("medewerker profiel -", invoer: "1;Jan;Bos\n2;Bea;Bos\n")
    #expect(leeg.code == 1 && leeg.stdout.isEmpty && leeg.stderr.contains("-:1:1: fout I014: De kopregel ontbreekt"))
  }

  private static let klein =
    #"{"schema": "gespreksboek.importprofiel", "schemaversie": 1, "naam": "x", "kolommen": {"personeelsnummer": "Nr", "#
    + #""achternaam": "Naam", "functie": "Functie", "onderdeel": "Afd", "inDienst": "In"}}"#

  private static func profiel(_ erbij: String, kolommen: String = "") -> String {
    klein.replacing("\"In\"}}", with: "\"In\"\(kolommen)}\(erbij)}")
  }

  @Test(
    "a mistake in a profile is told at its place, and nothing is recorded",
    arguments: [
      ("", #", "naam": "Heel""#, "P101"), ("", #", "uren": "afd""#, "P102"), (#", "negeren": ["FUNCTIE"]"#, "", "P103"),
      (#", "functies": [{"woord": "a", "functie": "b:c"}, {"woord": "A ", "functie": "b:d"}]"#, "", "P104"),
      (#", "naamvolgorde": "partner""#, "", "P105"),
      (#", "naamgebruik": [{"woord": "x", "volgorde": "eigen"}]"#, "", "P105"),
      ("", #", "uren": " ""#, "P106"), (#", "onderdelen": [{"woord": "1", "onderdeel": ""}]"#, "", "P106"),
      (#", "datums": ["dd-mm-jj"]"#, "", "P007"), (#", "functis": []"#, "", "P005"),
      ("", #", "chef": "Baas""#, "P005"),
    ])
  func profielfouten(_ erbij: String, _ kolommen: String, _ code: String) throws {
    let loop = try ImportTests.leeg()
    try loop.schrijf("p.json", Self.profiel(erbij, kolommen: kolommen))
    let voor = loop.afdruk()
    let uit = loop.voerUit(
      "medewerker importeren - --profiel p.json", invoer: "Nr;Naam;Functie;Afd;In\n1;Bos;Adviseur IV;G;01-01-2020\n")
    #expect(uit.code == 1 && uit.stdout.isEmpty, "\(uit)")
    #expect(uit.stderr.contains(try Regex("p\\.json:1:[0-9]+: fout \(code): ")), "\(uit.stderr)")
    #expect(loop.afdruk() == voor)
  }

  @Test("a name in parts is put together in the order of its word; an unknown word is told at its cell")
  func naamdelen() throws {
    let loop = try ImportTests.leeg()
    try loop.schrijf(
      "p.json",
      Self.profiel(
        #", "naamvolgorde": "eigen-partner", "naamgebruik": [{"woord": "2", "volgorde": "partner-eigen"}]"#,
        kolommen:
          #", "voornaam": "Vn", "voorletters": "Vl", "tussenvoegsel": "Tv", "partnertussenvoegsel": "Ptv", "partnernaam": "Pn", "naamgebruik": "Ng""#
      ))
    let kop = "Nr;Vn;Vl;Tv;Naam;Ptv;Pn;Ng;Functie;Afd;In\n"
    func rij(_ nr: Int, _ naam: String) -> String { "\(nr);\(naam);Adviseur IV;G;01-01-2020 00:00:00\n" }
    let goed = [
      ("Anna;A.;de;Boer;;;", "Anna de Boer"), (";A.B.;de;Boer;;;", "A.B. de Boer"), (";;;Boer;;;P", "Boer"),
      ("Anna;A.;de;Boer;van;Dijk;", "Anna de Boer-van Dijk"), ("Anna;A.;de;Boer;van;Dijk;2", "Anna van Dijk-de Boer"),
      ("Anna;A.;de;Boer;van;Dijk;e", "Anna de Boer"), ("Anna;A.;de;Boer;van;Dijk;P", "Anna van Dijk"),
    ]
    let rijen = goed.enumerated().map { rij($0.offset + 1, $0.element.0) }.joined()
    try loop.lukt("medewerker importeren - --profiel p.json --toch-nieuw", invoer: kop + rijen)
    for (plek, naam) in goed.map(\.1).enumerated() {
      #expect(try loop.lukt("medewerker tonen \(plek + 1)").stdout.contains("\(naam) (\(plek + 1))"), "\(naam)")
    }
    let fout = loop.voerUit(
      "medewerker importeren - --profiel p.json",
      invoer: kop + rij(9, "Anna;A.;de;Boer;van;Dijk;Q") + rij(10, "Bo;;;;;;"))
    #expect(
      fout.stderr.contains("-:2:28: fout I016: Ng 'Q'") && fout.stderr.contains("-:3:9: fout I004: Naam is leeg"),
      "\(fout)")
  }

  @Test("a word for an empty cell, for no manager, and a code for a unit mean what the profile says")
  func woorden() throws {
    let loop = try ImportTests.leeg()
    try loop.schrijf(
      "p.json",
      Self.profiel(
        #", "datums": ["jjjjmmdd", "d mmm jjjj"], "leeg": ["99991231"], "geenLeidinggevende": ["000"], "#
          + #""functies": [{"woord": "F 10", "functie": "hr21-ommen:adviseur-iv"}], "onderdelen": [{"woord": "4010", "onderdeel": "Regie"}]"#,
        kolommen: #", "leidinggevende": "Baas", "uitDienst": "Uit""#))
    let kop = "Nr;Naam;Functie;Afd;In;Uit;Baas\n"
    try loop.lukt(
      "medewerker importeren - --profiel p.json",
      invoer: kop + "1;Bos;f  10;4010;20200101;99991231;000\n2;Vos;F 10;Elders;1 mei 2021;20301231;1\n")
    let een = try loop.lukt("medewerker tonen 1").stdout
    #expect(een.contains("Regie") && een.contains("Adviseur IV") && een.contains("1 januari 2020"), "\(een)")
    let twee = try loop.lukt("medewerker tonen 2").stdout
    #expect(
      twee.contains("Elders") && twee.contains("1 mei 2021") && twee.contains("31 december 2030")
        && twee.contains("Bos"))
    // No manager any more is another thing than an empty cell.
    try loop.op("02-03-2026")
    let weg = try loop.lukt(
      "medewerker importeren - --profiel p.json", invoer: kop + "2;Vos;F 10;Elders;1 mei 2021;20301231;000\n")
    #expect(weg.telt("gewijzigd", 1))
    let leeg = try loop.lukt(
      "medewerker importeren - --profiel p.json", invoer: kop + "2;Vos;F 10;Elders;1 mei 2021;20301231;\n")
    #expect(leeg.telt("zonder verschil", 1))
    let fout = loop.voerUit(
      "medewerker importeren - --profiel p.json", invoer: kop + "3;Mos;F 11;4010;01-01-2020;;\n")
    #expect(
      fout.stderr.contains("-:2:17: fout I005: In '01-01-2020'") && fout.stderr.contains("'jjjjmmdd' en 'd mmm jjjj'"))
    let functie = loop.voerUit("medewerker importeren - --profiel p.json", invoer: kop + "3;Mos;F 11;4010;20200101;;\n")
    #expect(functie.stderr.contains("-:2:7: fout I006: Functie 'F 11'"), "\(functie)")
  }

  @Test("each row changes on its own day, and one person may have more rows with a day each")
  func eigenDag() throws {
    let loop = try ImportTests.leeg()
    let kop = "personeelsnummer;naam;functie;onderdeel;in dienst per;per\n"
    let rij = { (nummer: Int, functie: String, dag: String) in
      "\(nummer);Bos \(nummer);\(functie);G;01-01-2020;\(dag)\n"
    }
    try loop.lukt(
      "medewerker importeren - --toch-nieuw",
      invoer: kop + rij(1, "Adviseur III", "01-07-2024") + rij(2, "Adviseur IV", "")
        + rij(1, "Adviseur IV", "01-01-2020") + rij(1, "Adviseur II", "01-03-2026"))
    for (dag, functie) in [("2020-02-01", "iv"), ("2025-01-01", "iii"), ("2026-04-01", "ii")] {
      let json = try loop.lukt("medewerker lijst --json --geldig-op \(dag)").json
      #expect(json["medewerkers"]?.array?.first?["functie"]?.string == "hr21-ommen:adviseur-\(functie)", "\(dag)")
    }
    let uit = try loop.lukt(
      "medewerker importeren - --per 01-05-2026",
      invoer: kop + rij(1, "Adviseur II", "01-06-2026") + rij(2, "Adviseur II", "01-04-2026"))
    #expect(uit.telt("zonder verschil", 1) && uit.telt("gewijzigd", 1))
    #expect(try loop.lukt("historie 2").stdout.contains("1 april 2026"))
    let dubbel = loop.voerUit(
      "medewerker importeren -", invoer: kop + rij(2, "Adviseur II", "01-08-2026") + rij(2, "Adviseur IV", "1-8-2026"))
    #expect(
      dubbel.code == 1 && dubbel.stderr.contains("-:3:1: fout I007") && dubbel.stderr.contains("per 1 augustus 2026"))
    let opDagVanImport = loop.voerUit(
      "medewerker importeren - --per 01-08-2026",
      invoer: kop + rij(2, "Adviseur II", "01-08-2026") + rij(2, "Adviseur IV", ""))
    #expect(opDagVanImport.code == 1 && opDagVanImport.stderr.contains("fout I007"), "\(opDagVanImport)")
  }
}

/// A function by its name, and files as spreadsheets and systems make them.
@Suite struct ImportvormTests {
  private static let kop = "personeelsnummer;naam;functie;onderdeel;in dienst per\n"
  private static func rij(_ nummer: Int, _ functie: String = "Adviseur IV") -> String {
    "\(nummer);Bos \(nummer);\(functie);Griffie;01-01-2020\n"
  }

  @Test(
    "with one catalogue the name or code of a function is enough; one that means more is refused with what it may mean")
  func functienaam() throws {
    let loop = try ImportTests.leeg()
    for (nummer, naam) in ["adviseur iv", "ADVISEUR  IV", "adviseur-iv", "hr21-ommen:adviseur-iv"].enumerated() {
      try loop.lukt("medewerker importeren - --toch-nieuw", invoer: Self.kop + Self.rij(nummer, naam))
      #expect(try loop.lukt("medewerker tonen \(nummer)").stdout.contains("Adviseur IV"), "\(naam)")
    }
    let onbekend = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij(9, "Adviseur VI"))
    #expect(onbekend.stderr.contains("-:2:9: fout I006: Functie 'Adviseur VI' staat in geen catalogus"), "\(onbekend)")
    #expect(onbekend.stderr.contains("Bedoelt u 'Adviseur I"))
    let tweede = String(decoding: try loop.lees("Fixtures/catalogi/hr21-ommen.json"), as: UTF8.self)
      .replacing("\"id\": \"hr21-ommen\"", with: "\"id\": \"anders\"")
    try loop.lukt("catalogus importeren -", invoer: tweede)
    let meer = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij(9))
    #expect(meer.code == 1 && meer.stderr.contains("anders:adviseur-iv of hr21-ommen:adviseur-iv"), "\(meer)")
    try loop.schrijf(
      "p.json",
      #"{"schema":"gespreksboek.importprofiel","schemaversie":1,"naam":"x","catalogus":"anders","kolommen":{"personeelsnummer":"#
        + #""personeelsnummer","naam":"naam","functie":"functie","onderdeel":"onderdeel","inDienst":"in dienst per"}}"#)
    try loop.lukt("medewerker importeren - --profiel p.json", invoer: Self.kop + Self.rij(9))
    #expect(try loop.lukt("medewerker tonen 9 --json").stdout.contains("anders:adviseur-iv"))
  }

  @Test("without a catalogue the advice is to take one over")
  func zonderCatalogus() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Zandmeer")
    let uit = loop.voerUit("medewerker importeren -", invoer: Self.kop + Self.rij(1))
    #expect(uit.code == 1 && uit.stderr.contains("fout I006") && uit.stderr.contains("catalogus importeren BESTAND"))
  }

  @Test("unknown columns are told once and left; one that is nearly a known one that is missing stops the import")
  func onbekendeKolommen() throws {
    let loop = try ImportTests.leeg()
    let kop = Self.kop.dropLast() + ";Schaal;BSN;leidinggevende naam\n"
    let uit = try loop.lukt(
      "medewerker importeren -", invoer: kop + (1...3).map { Self.rij($0).dropLast() + ";10;x;y\n" }.joined())
    #expect(
      uit.stderr.contains("let op: -: deze kolommen worden niet gebruikt: 'Schaal', 'BSN' en 'leidinggevende naam'."))
    #expect(uit.stderr.split(separator: "\n").count { $0.contains("'Schaal'") } == 1)
    #expect(uit.telt("nieuw", 3))
    let voor = loop.afdruk()
    let fout = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop.dropLast() + ";Leidingevende\n" + Self.rij(4).dropLast() + ";1\n")
    #expect(fout.code == 1 && fout.stderr.contains("-:1:55: fout I003: De kolom 'Leidingevende'"), "\(fout)")
    #expect(fout.stderr.contains("Bedoelt u 'leidinggevende'?"))
    let dubbel = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop.dropLast() + ";Naam\n" + Self.rij(4).dropLast() + ";x\n")
    #expect(
      dubbel.code == 1 && dubbel.stderr.contains("-:1:55: fout I015: De kolom 'Naam' staat er twee keer in"),
      "\(dubbel)")
    #expect(loop.afdruk() == voor)
  }

  @Test("a file without a heading is one finding", arguments: ["medewerker", "onderdeel"])
  func zonderKop(_ wat: String) throws {
    let loop = try ImportTests.leeg()
    let uit = loop.voerUit("\(wat) importeren -", invoer: Self.rij(1) + Self.rij(2))
    #expect(uit.code == 1 && uit.stderr.contains("-:1:1: fout I014: De kopregel ontbreekt."), "\(uit)")
    #expect(uit.stderr.contains("1 fout; er is niets vastgelegd"))
  }

  static let vormen: [(String, [UInt8])] = {
    let gewoon = kop + (1...3).map { rij($0) }.joined()
    let tab = gewoon.replacing(";", with: "\t")
    func utf16(_ tekst: String, _ merk: [UInt8] = []) -> [UInt8] {
      merk + tekst.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    return [
      ("tabs", Array(tab.utf8)), ("sep=", Array(("sep=;\n" + gewoon).utf8)),
      ("sep=|", Array(("SEP=|\r\n" + gewoon.replacing(";", with: "|")).utf8)), ("UTF-16", utf16(tab, [0xFF, 0xFE])),
      ("UTF-16 zonder merk", utf16(gewoon)),
      ("Windows-1252", gewoon.replacing("Bos", with: "Bös").unicodeScalars.map { UInt8($0.value) }),
      ("lege rijen", Array((gewoon.replacing("\n2;", with: "\n;;;;\n\n ; ;\t;;\n2;") + ";;;;\n").utf8)),
      ("puntkomma erachter", Array(gewoon.replacing("\n", with: ";;\n").utf8)),
      ("totaal", Array((gewoon + "Totaal;3;;;\n").utf8)), ("kort totaal", Array((gewoon + "Aantal: 3\n\n").utf8)),
    ]
  }()

  @Test("every shape gives the same people", arguments: vormen.indices)
  func vorm(_ plek: Int) throws {
    let (naam, bytes) = Self.vormen[plek]
    let loop = try ImportTests.leeg()
    let uit = loop.voerUit(["medewerker", "importeren", "-", "--toch-nieuw"], invoer: bytes)
    #expect(uit.code == 0 && uit.telt("nieuw", 3), "\(naam): \(uit)")
    #expect(uit.stderr.contains("regel met totalen") == naam.contains("totaal"))
  }

  @Test("a row that only looks like totals is read as any other")
  func geenTotaal() throws {
    let loop = try ImportTests.leeg()
    let uit = loop.voerUit(
      "medewerker importeren -",
      invoer: Self.kop + "Totaal-1;Som;Adviseur IV;Totaal;01-01-2020\n" + "Totaal;;;;\n" + Self.rij(2))
    #expect(uit.code == 1 && uit.stderr.contains("-:3:8: fout I004: naam is leeg"), "\(uit)")
    #expect(
      try loop.lukt(
        "medewerker importeren -", invoer: Self.kop + "Totaal-1;Som;Adviseur IV;Totaal;01-01-2020\n"
      ).telt("nieuw", 1))
  }

  @Test(
    "a thousand equal findings are one line with their number and the first three places; different ones stay apart")
  func gelijkeBevindingen() throws {
    let loop = try ImportTests.leeg()
    let rijen = (1...1000).map { Self.rij($0, $0 == 7 ? "Bakker" : "Slager") }.joined()
    let uit = loop.voerUit("medewerker importeren -", invoer: Self.kop + rijen)
    #expect(
      uit.stderr.contains("-:2:9: fout I006: Functie 'Slager' staat in geen catalogus. (999 keer, ook op 3:9 en 4:9)"),
      "\(uit)")
    #expect(uit.stderr.contains("-:8:9: fout I006: Functie 'Bakker' staat in geen catalogus.\n"))
    #expect(uit.stderr.contains("-: 1000 fouten; er is niets vastgelegd.") && uit.telt("andere fouten", 1000))
    #expect(uit.stderr.split(separator: "\n").count { $0.contains("fout I") } == 2)
    let drie = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop + (1...3).map { Self.rij($0, "Slager") }.joined())
    #expect(drie.stderr.split(separator: "\n").count { $0.contains("fout I006") } == 3)
    let veel = loop.voerUit(
      "medewerker importeren -", invoer: Self.kop + (1...1100).map { Self.rij($0, "S\($0)") }.joined())
    #expect(veel.stderr.contains("-: en nog 100 fouten die hier niet staan.") && veel.stderr.contains("-: 1100 fouten"))
  }

  @Test("before anything is recorded a table tells what comes of the file, and --verschil each row")
  func telling() throws {
    let loop = try ImportTests.leeg()
    let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per;uit dienst per\n"
    func rij(
      _ nummer: String, _ naam: String, _ chef: String = "", _ weg: String = "", _ functie: String = "Adviseur IV"
    ) -> String {
      "\(nummer);\(naam);\(functie);G;\(chef);01-01-2020;\(weg)\n"
    }
    try loop.lukt(
      "medewerker importeren -",
      invoer: kop + rij("M-1", "Jan") + rij("M-2", "Bea") + rij("M-3", "Cor") + rij("M-4", "Dik") + rij("M-5", "Els"))
    let voor = loop.afdruk()
    let fout = loop.voerUit(
      "medewerker importeren - --verschil",
      invoer: kop + rij("M-1", "Jan", "M-2") + rij("M-2", "Bea", "M-1") + rij("M-3", "Cor", "X-9")
        + rij("M-04", "Fre") + rij("M-6", "Gea", "", "", "Slager"))
    #expect(fout.code == 1 && loop.afdruk() == voor)
    for (wat, aantal) in [
      ("nieuw", 1), ("gewijzigd", 3), ("in dienst, niet in het bestand", 2), ("nieuw, en lijkt op een ander", 1),
      ("leidinggevende niet gevonden", 1), ("kring van leidinggevenden", 1), ("andere fouten", 1),
    ] { #expect(fout.telt(wat, aantal), "\(wat): \(fout.stderr)") }
    let goed = try loop.lukt(
      "medewerker importeren - --verschil --json",
      invoer: kop + rij("M-1", "Jan", "M-2") + rij("M-2", "Bea", "", "31-12-2026", "Adviseur III") + rij("M-3", "Cor")
        + rij("M-7", "Han"))
    let telling = try #require(try goed.json["telling"])
    for (wat, aantal) in [
      ("nieuw", 1), ("gewijzigd", 1), ("uitDienst", 1), ("zonderVerschil", 1), ("nietInBestand", 2), ("fouten", 0),
    ] {
      #expect(telling[wat]?.integer == aantal, "\(wat)")
    }
    let regels = goed.stderr.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for regel in [
      "gewijzigd 2 M-1 Jan leidinggevende", "uit dienst 3 M-2 Bea functie, laatste dag", "nieuw 5 M-7 Han",
      "in dienst, niet in het bestand – M-4 Dik blijft in dienst",
    ] { #expect(regels.contains(regel), "\(regel)\n\(goed.stderr)") }
  }

  @Test("each row about one person is told, and the person counts once")
  func meerRijen() throws {
    let loop = try ImportTests.leeg()
    let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per;per\n"
    let uit = try loop.lukt(
      "medewerker importeren - --verschil --json",
      invoer: kop + "M-8;Ina;Adviseur IV;G;;01-01-2020;01-01-2020\nM-8;Ina;Adviseur III;G;;01-01-2020;01-07-2025\n")
    let regels = uit.stderr.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(regels.contains("nieuw 2 M-8 Ina") && regels.contains("gewijzigd 3 M-8 Ina functie"), "\(uit.stderr)")
    let telling = try #require(try uit.json["telling"])
    #expect(telling["nieuw"]?.integer == 1 && telling["gewijzigd"]?.integer == 0)
  }

  @Test("all that is wrong in a row is told at once; a bad id before a file is read")
  func allesTegelijk() throws {
    let loop = try ImportTests.leeg()
    let kop = "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per\n"
    try loop.lukt("medewerker importeren -", invoer: kop + "M-1;Jan;Adviseur IV;G;;01-01-2020\n")
    let fout = loop.voerUit("medewerker importeren -", invoer: kop + "M-1;Jan;Slager;G;;01-01-2021\n")
    #expect(fout.code == 1 && fout.stderr.contains("I006") && fout.stderr.contains("I009"), "\(fout.stderr)")
    let id = loop.voerUit("medewerker importeren weg.csv --opdracht kort")
    #expect(id.code == 2 && id.stderr.contains("geen kenmerk van een opdracht"), "\(id)")
  }

  @Test("at a terminal a person confirms the table; without a yes nothing is recorded")
  func bevestigen() throws {
    let loop = try ImportTests.leeg()
    try loop.schrijf("m.csv", Self.kop + Self.rij(1))
    let voor = loop.afdruk()
    loop.getypt = ["nee"]
    let nee = loop.voerUit("medewerker importeren m.csv")
    #expect(nee.code == 1 && nee.stderr.contains("A065") && nee.telt("nieuw", 1) && loop.afdruk() == voor)
    loop.getypt = ["ja"]
    let ja = try loop.lukt("medewerker importeren m.csv")
    #expect(
      ja.stdout.contains("Vastgelegd: nr") && ja.stderr.split(separator: "\n").count { $0.hasPrefix("nieuw ") } == 1)
    // Nothing to record is nothing to ask, and --bevestig asks nothing.
    loop.getypt = []
    #expect(try loop.lukt("medewerker importeren m.csv").stdout.contains("verandert niets"))
    try loop.schrijf("m.csv", Self.kop + Self.rij(1) + Self.rij(2))
    #expect(try loop.lukt("medewerker importeren m.csv --bevestig --toch-nieuw").stdout.contains("Vastgelegd"))
  }
}

/// A large import becomes more commits than one, and goes on where it was interrupted.
@Suite struct ImportstapelTests {
  private static let kenmerk = "0123456789abcdef0123456789abcdef"
  private static let log = "Storage/log/000000000001.ndjson"

  private static func loop() throws -> Proefloop {
    let loop = try ImportTests.leeg()
    loop.stapel = 5
    try loop.schrijf("m.csv", Proefjaar.csv)
    return loop
  }

  private func commits(_ loop: Proefloop) throws -> Int? {
    try loop.lukt("log controleren --json").json["commits"]?.integer.map { Int($0) }
  }

  @Test("batches are commits of so many facts, and the answer names them all")
  func stapels() throws {
    let loop = try Self.loop()
    let voor = try #require(try commits(loop))
    let uit = try loop.lukt("medewerker importeren m.csv --json").json
    #expect(uit["totEnMet"]?.integer == uit["van"]?.integer.map { $0 + 12 } && uit["feiten"]?.array?.count == 13)
    #expect(try commits(loop) == voor + 3)
    #expect(try loop.lukt("medewerker lijst").stdout.contains("13 medewerkers"))
  }

  @Test(
    "what an interrupted import left is not recorded again, with the id of the command and without",
    arguments: [true, false])
  func verder(_ metKenmerk: Bool) throws {
    let heel = try Self.loop()
    let opdracht = metKenmerk ? " --opdracht \(Self.kenmerk)" : ""
    try heel.lukt("medewerker importeren m.csv --opdracht \(Self.kenmerk)")
    let loop = try Self.loop()
    // Of three batches the first was recorded: the log ends there, as when the machine stopped.
    try loop.lukt("medewerker importeren m.csv --opdracht \(Self.kenmerk)")
    let regels = try loop.lees(Self.log).split(separator: 0x0A, omittingEmptySubsequences: true)
    let begin = regels.count - 13
    try loop.schrijf(Self.log, Array(regels.prefix(begin + 5).joined(separator: [0x0A])) + [0x0A])
    let uit = try loop.lukt("medewerker importeren m.csv\(opdracht)")
    #expect(
      uit.stdout.hasPrefix("Vastgelegd: nr \(begin + 6) t/m \(begin + 13)") && uit.telt("zonder verschil", 5), "\(uit)")
    #expect(
      try loop.lukt("medewerker lijst --json").json["medewerkers"]?.array
        == heel.lukt("medewerker lijst --json").json["medewerkers"]?.array)
    let klaar = loop.afdruk()
    let nogEens = try loop.lukt("medewerker importeren m.csv\(opdracht)")
    #expect(
      nogEens.stdout.contains(
        metKenmerk ? "Dit was al vastgelegd: nr \(begin + 1) t/m \(begin + 13)" : "verandert niets"))
    #expect(loop.afdruk() == klaar)
  }

  @Test(
    "the id of an import with another content is refused, also where only a part was recorded",
    arguments: [true, false])
  func andereInhoud(_ isHeel: Bool) throws {
    let loop = try Self.loop()
    try loop.lukt("medewerker importeren m.csv --opdracht \(Self.kenmerk)")
    if !isHeel {
      let regels = try loop.lees(Self.log).split(separator: 0x0A, omittingEmptySubsequences: true)
      try loop.schrijf(Self.log, Array(regels.dropLast(8).joined(separator: [0x0A])) + [0x0A])
    }
    try loop.schrijf("m.csv", Proefjaar.csv.replacing("Fatima", with: "Fatma"))
    let voor = loop.afdruk()
    let uit = loop.voerUit("medewerker importeren m.csv --opdracht \(Self.kenmerk)")
    #expect(uit.code == 1 && uit.stderr.contains("R101") && loop.afdruk() == voor, "\(uit)")
  }

  @Test("when the disk fails in between, what stands is told, and the same command goes on")
  func schijf() throws {
    let loop = try Self.loop()
    loop.platform.magNogSchrijven = 2
    let uit = loop.voerUit("medewerker importeren m.csv --opdracht \(Self.kenmerk)")
    #expect(uit.code != 0 && uit.stderr.contains("Vastgelegd is wel: nr 7 t/m 11."), "\(uit)")
    #expect(uit.stderr.contains("nog eens geeft"))
    loop.platform.magNogSchrijven = nil
    let verder = try loop.lukt("medewerker importeren m.csv --opdracht \(Self.kenmerk)")
    #expect(verder.telt("zonder verschil", 5) && verder.telt("nieuw", 8), "\(uit) \(verder)")
    #expect(try loop.lukt("medewerker lijst").stdout.contains("13 medewerkers"))
  }
}
