import Foundation
import Testing
import Wire

/// From documents to a catalogue that can be adopted, with a report that leaves no line out.
@Suite struct CatalogusLezenTests {
  private static let profiel = """
    Competenties van het waterschap
    1 maart 2031

    Wie dit leest, krijgt natte voeten.

    Competentie\tCompetentieniveau Dijkwerker
    Voor iedereen\t
    Moed\t2
    Ordelijkheid\t1

    Moed\tDurft wat nodig is, ook als het eng is.
    Competentieniveau 1\tGaat mee.
    Competentieniveau 2\tGaat voor.

    Ordelijkheid\tHoudt spullen en hoofd bij elkaar.
    Competentieniveau 1\tLegt alles terug.
    """

  private static func loop() throws -> Proefloop {
    let loop = try Proefloop()
    try loop.schrijf("profiel.txt", profiel)
    return loop
  }

  @Test func eenDocumentWordtEenCatalogusDieKlopt() throws {
    let loop = try Self.loop()
    let uit = try loop.lukt("catalogus lezen profiel.txt --id dijk --versie 2031-03 --uit dijk.json")
    #expect(
      uit.stdout.hasPrefix(
        "profiel.txt: 12 regels met tekst. Gebruikt: 11 (92%). Twijfel: 0 (0%). Niet\ngelezen: 1 (8%)."))
    #expect(uit.stdout.contains("profiel.txt:4: lopende tekst. ‘Wie dit leest, krijgt natte voeten.’"))
    #expect(uit.stdout.contains("De catalogus staat in dijk.json (0 fouten)."))
    #expect(uit.stderr.contains("gespreksboek catalogus importeren dijk.json"))
    #expect(try loop.lukt("catalogus controleren dijk.json").stdout.contains("0 fouten, 0 waarschuwingen"))
    try loop.lukt("inrichten --organisatie Dijk")
    try loop.lukt("catalogus importeren dijk.json")
    let functie = try loop.lukt("functie tonen dijk:dijkwerker").stdout
    #expect(functie.contains("Moed: 2"))
    #expect(functie.contains("Durft wat nodig is, ook als het eng is."))
  }

  @Test func elkeRegelStaatInHetVerslag() throws {
    let loop = try Self.loop()
    let regels = try loop.lukt("catalogus lezen profiel.txt --regels").stdout
    let beschreven = Self.profiel.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter {
      !$0.element.isEmpty
    }
    for (plek, _) in beschreven { #expect(regels.contains("- profiel.txt:\(plek + 1): "), "line \(plek + 1)") }
    let json = try loop.voerUit("catalogus lezen profiel.txt --json").json
    #expect(json["regels"]?.array?.count == beschreven.count)
    #expect(json["regels"]?.array?.first?["lot"]?.string == "gebruikt")
    #expect(json["documenten"]?.array?.first?["nietGelezen"]?.integer == 1)
    #expect(json["catalogus"]?["per"]?.string == "2031-03-01")
  }

  @Test func zonderUitKomtErGeenBestand() throws {
    let loop = try Self.loop()
    #expect(try loop.lukt("catalogus lezen profiel.txt").stdout.contains("Er is geen bestand gemaakt."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: loop.map).sorted() == ["Fixtures", "profiel.txt"])
  }

  @Test func meerDocumentenWordenÉénCatalogus() throws {
    let loop = try Self.loop()
    try loop.schrijf("meer.csv", "functie;schaal;competentie;norm\nSluiswachter;7;Moed;1\n")
    try loop.lukt("catalogus lezen profiel.txt meer.csv --id dijk --uit dijk.json")
    #expect(String(decoding: try loop.lees("dijk.json"), as: UTF8.self).contains("\"sluiswachter\""))
  }

  @Test func andereCoderingenEnVormen() throws {
    let loop = try Self.loop()
    let zin = Self.profiel.replacing("natte voeten", with: "reële voeten")
    try loop.schrijf("utf16.txt", [0xFF, 0xFE] + Array(zin.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    try loop.schrijf("oud.txt", zin.unicodeScalars.map { UInt8($0.value) })
    for naam in ["utf16.txt", "oud.txt"] {
      let uit = try loop.lukt("catalogus lezen \(naam)")
      #expect(uit.stdout.contains("reële voeten"))
      #expect(uit.stderr.contains("is gelezen als"))
    }
    try loop.schrijf("boek.docx", Array("PK\u{3}\u{4}....word/document.xml".utf8))
    let word = loop.voerUit("catalogus lezen boek.docx")
    #expect(word.code == 1)
    #expect(word.stderr.contains("een document van Word (.docx), geen tekst"))
    #expect(word.stderr.contains("Opslaan als"))
  }

  @Test func eenDocumentZonderCatalogusGeeftGeenBestand() throws {
    let loop = try Self.loop()
    try loop.schrijf("brief.txt", "Beste mensen,\n\nMorgen is er taart.\n")
    let uit = loop.voerUit("catalogus lezen brief.txt --uit taart.json")
    #expect(uit.code == 1)
    #expect(uit.stderr.contains("B030"))
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/taart.json"))
  }

  @Test func eenBestandDatErIsBlijftStaan() throws {
    let loop = try Self.loop()
    try loop.schrijf("dijk.json", "van mij")
    #expect(loop.voerUit("catalogus lezen profiel.txt --uit dijk.json").code == 1)
    #expect(String(decoding: try loop.lees("dijk.json"), as: UTF8.self) == "van mij")
    #expect(loop.voerUit("catalogus lezen profiel.txt --uit dijk.txt").code == 2)
    #expect(loop.voerUit("catalogus lezen er-niet.txt").code == 3)
  }

  /// What can't be is told with the file, which is there to be mended.
  @Test func watNietKloptStaatErbij() throws {
    let loop = try Self.loop()
    let uit = loop.voerUit("catalogus lezen profiel.txt --per 01-01-1800 --uit dijk.json")
    #expect(uit.code == 1)
    #expect(uit.stdout.contains("NOG TE VERBETEREN IN HET BESTAND"))
    #expect(uit.stdout.contains("C104"))
    #expect(loop.voerUit("catalogus controleren dijk.json").code == 1)
  }

  /// What steers a terminal comes out neither in the report nor in the file.
  @Test func vijandigeTekst() throws {
    let loop = try Self.loop()
    try loop.schrijf(
      "vies.txt",
      Self.profiel.replacing("Gaat voor.", with: "Gaat \u{1B}[31mvoor\u{202E}.").replacing("natte", with: "nat\u{7}te"))
    for regel in ["catalogus lezen vies.txt --regels --uit vies.json", "catalogus lezen vies.txt --json"] {
      let uit = try loop.lukt(regel)
      #expect(!uit.beide.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
    #expect(try loop.lukt("catalogus controleren vies.json").stdout.contains("0 fouten"))
  }

  /// Somebody sees the people of whom lists are theirs to read, and no others.
  @Test func vergelijkenToontAlleenEigenMensen() throws {
    let loop = try Self.metTweeMensen()
    try loop.schrijf("nieuw.txt", Self.profiel.replacing("Dijkwerker", with: "Dijkmeester"))
    try loop.lukt("catalogus lezen nieuw.txt --id dijk --versie 2 --uit nieuw.json")
    try loop.lukt("rol koppelen a.dijk M-1")
    loop.account = "a.dijk"
    let uit = try loop.lukt("catalogus vergelijken dijk nieuw.json").stdout
    #expect(uit.contains("Ada Dijk (M-1)"))
    #expect(!uit.contains("Bo Dijk"))
  }

  // MARK: templates and checks

  @Test(arguments: ["catalogus", "regeling"])
  func eenSjabloonKlopt(_ soort: String) throws {
    let loop = try Proefloop()
    let sjabloon = try loop.lukt("\(soort) sjabloon").stdout
    #expect(sjabloon.contains("// "))
    try loop.schrijf("begin.json", sjabloon)
    #expect(try loop.lukt("\(soort) controleren begin.json").stdout.contains("0 fouten, 0 waarschuwingen"))
    try loop.lukt("inrichten --organisatie Begin")
    try loop.lukt(soort == "catalogus" ? "catalogus importeren begin.json" : "regeling vaststellen begin.json")
    #expect(try loop.voerUit("\(soort) sjabloon --json").json["tekst"]?.string == sjabloon)
  }

  @Test func eenRegelingMetFouten() throws {
    let loop = try Proefloop()
    let goed = try loop.lukt("regeling sjabloon").stdout
    try loop.schrijf(
      "fout.json",
      goed.replacing("\"weging\": \"geen\"", with: "\"weging\": \"soms\"").replacing(
        "\"kleinsteGroep\": 5", with: "\"kleinsteGroep\": 1"))
    let uit = loop.voerUit("regeling controleren fout.json")
    #expect(uit.code == 1)
    #expect(uit.stdout.contains("fout.json: 2 fouten, 0 waarschuwingen."))
    #expect(try loop.voerUit("regeling controleren fout.json --json").json["bevindingen"]?.array?.count == 2)
  }

  // MARK: versions

  private static func metTweeMensen() throws -> Proefloop {
    let loop = try Self.loop()
    try loop.lukt("inrichten --organisatie Dijk")
    try loop.lukt("catalogus lezen profiel.txt --id dijk --uit dijk.json")
    try loop.lukt("catalogus importeren dijk.json")
    for (nummer, naam) in [("M-1", "Ada Dijk"), ("M-2", "Bo Dijk")] {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \"\(naam)\" --functie dijk:dijkwerker --onderdeel Dijk --per 2026-01-01")
    }
    return loop
  }

  @Test func watEenNieuweVersieVerandert() throws {
    let loop = try Self.metTweeMensen()
    try loop.schrijf(
      "nieuw.txt", Self.profiel.replacing("Moed\t2", with: "Moed\t1").replacing("Gaat voor.", with: "Gaat als eerste."))
    try loop.lukt("catalogus lezen nieuw.txt --id dijk --versie 2 --uit nieuw.json")
    let uit = try loop.lukt("catalogus vergelijken dijk nieuw.json").stdout
    #expect(uit.contains("Dijkwerker (dijkwerker): gewijzigd"))
    #expect(uit.contains("norm van Moed: 1 in plaats van 2"))
    #expect(uit.contains("gedrag bij niveau 2 gewijzigd"))
    #expect(uit.contains("Ada Dijk (M-1)"))
    #expect(uit.contains("Bo Dijk (M-2)"))
    try loop.lukt("catalogus importeren nieuw.json")
    #expect(try loop.lukt("catalogus vergelijken dijk@1 dijk@2").stdout.contains("norm van Moed"))
    #expect(try loop.lukt("catalogus vergelijken dijk@2 nieuw.json").stdout.contains("Er verandert niets."))
  }

  /// A code that no catalogue may have is told before a document is read.
  @Test(arguments: ["Fout", "\"fout id\"", "-boek", "\"\""])
  func eenSlechteCode(_ id: String) throws {
    let uit = try Self.loop().voerUit("catalogus lezen weg.txt --id=\(id)")
    #expect(uit.code == 2 && uit.stderr.contains("geen goede code"), "\(uit)")
  }

  /// Two files need nobody's storage; what is adopted does, and a storage that is named must be there.
  @Test func tweeBestandenZonderOpslag() throws {
    let loop = try Self.loop()
    try loop.schrijf("nieuw.txt", Self.profiel.replacing("Moed\t2", with: "Moed\t1"))
    try loop.lukt("catalogus lezen profiel.txt --id dijk --uit oud.json")
    try loop.lukt("catalogus lezen nieuw.txt --id dijk --versie 2 --uit nieuw.json")
    let uit = try loop.lukt("catalogus vergelijken oud.json nieuw.json")
    #expect(uit.stdout.contains("norm van Moed: 1 in plaats van 2"))
    #expect(uit.stderr.contains("wie het raakt, staat er niet bij"))
    #expect(loop.voerUit("catalogus vergelijken dijk nieuw.json").code == 3)
    #expect(loop.voerUit("catalogus vergelijken oud.json nieuw.json --opslag elders").code == 3)
    #expect(loop.voerUit("catalogus vergelijken oud.json weg.json").code == 3)
    try loop.lukt("inrichten --organisatie Dijk")
    loop.account = "x.vreemd"
    #expect(try loop.lukt("catalogus vergelijken oud.json nieuw.json").stdout.contains("norm van Moed"))
  }

  @Test func eenFunctieDieVervalt() throws {
    let loop = try Self.metTweeMensen()
    try loop.schrijf("nieuw.txt", Self.profiel.replacing("Dijkwerker", with: "Dijkmeester"))
    try loop.lukt("catalogus lezen nieuw.txt --id dijk --versie 2 --uit nieuw.json")
    let json = try loop.voerUit("catalogus vergelijken dijk nieuw.json --json").json
    #expect(json["functies"]?.array?.map { $0["soort"]?.string } == ["nieuw", "vervallen"])
    #expect(json["mensen"]?.array?.map { $0["gevolg"]?.string } == ["de functie vervalt", "de functie vervalt"])
    #expect(loop.voerUit("catalogus vergelijken dijkk nieuw.json").stderr.contains("Bedoelt u dijk?"))
    #expect(loop.voerUit("catalogus vergelijken dijk@9 nieuw.json").code == 3)
  }
}
