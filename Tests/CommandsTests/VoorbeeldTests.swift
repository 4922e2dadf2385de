import Commands
import EventLog
import Foundation
import Testing
import Wire

/// The made-up year in `Fixtures/voorbeeld`, run as a newcomer does.
@Suite("voorbeeld")
struct VoorbeeldTests {
  private let map: Proefmap

  init() throws {
    map = try Proefmap()
  }

  @Test("gaat het hele jaar door, en het logboek klopt")
  func heelJaar() throws {
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "opslag"])
    #expect(gesprek.afsluitcode == .gelukt, "\(gesprek.meldingen)")
    #expect(gesprek.antwoord.contains("DOSSIER VAN Zoë Çelik (M-0117)"))
    #expect(gesprek.antwoord.contains("HISTORIE VAN Zoë Çelik (M-0117)"))
    #expect(gesprek.antwoord.contains("Jaaroverzicht 2026"))
    #expect(gesprek.antwoord.contains("verplichte gesprekken zijn te laat"))
    #expect(gesprek.antwoord.contains("Het logboek klopt"))
    #expect(gesprek.antwoord.contains("--opslag \(map.pad)/opslag --vandaag 2027-02-05"))

    let opslag = try Opslag.open(pad: map.pad + "/opslag")
    #expect(opslag.proef)
    let uitslag = try LogControle.voerUit(opslag)
    #expect(uitslag.bevindingen.isEmpty)
    #expect(uitslag.records > 900)
  }

  @Test("geeft met --json één document met wat er gemaakt is")
  func document() throws {
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "opslag", "--json"])
    #expect(gesprek.afsluitcode == .gelukt, "\(gesprek.meldingen)")
    let document = try gesprek.document()
    #expect(document["schema"] as? String == "gespreksboek.voorbeeld")
    #expect(document["pad"] as? String == map.pad + "/opslag")
    #expect(document["inDienst"] as? Int == 45)
    #expect(document["medewerkers"] as? Int == 46)

    let lijst = try map.voerUit(["medewerker", "lijst", "--json"] + kijk).document()
    #expect((lijst["medewerkers"] as? [Any])?.count == 45)
    let achterstand = map.voerUit(["achterstand", "--json"] + kijk)
    #expect(achterstand.afsluitcode == .bevindingen)
    #expect(try achterstand.document()["aantal"] as? Int ?? 0 > 5)
  }

  @Test(
    "laat in het jaar zien wat een echt jaar heeft",
    arguments: [
      ("M-0119", "senior-ondersteuner"), ("M-0104", "Khalid Bouzidi"), ("M-0008", "uit dienst"),
      ("M-0131", "1 april 2026"), ("M-0034", "verzet"), ("M-0070", "afgezegd"), ("M-0122", "itzondering"),
      ("M-0117", "bijgesteld"), ("M-0027", "ingetrokken"), ("M-0041", "42 dagen later"),
      ("M-0117", "aandacht nodig"), ("M-0074", "beoordeeld: matig"),
    ])
  func gebeurtenissen(nummer: String, woord: String) throws {
    let historie = VoorbeeldTests.gedeeld.voerUit(
      ["historie", nummer, "--opslag", "opslag", "--vandaag", "2027-02-05"], breedte: 2000)
    #expect(historie.afsluitcode == .gelukt)
    #expect(historie.antwoord.lowercased().contains(woord.lowercased()), "\(historie.antwoord)")
  }

  @Test("verandert niets aan een opslag die er staat")
  func bestaandeOpslag() throws {
    #expect(map.voerUit(["inrichten", "--organisatie", "Echt", "--opslag", "opslag"]).afsluitcode == .gelukt)
    let voor = try map.inhoud("opslag")
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "opslag"])
    #expect(gesprek.afsluitcode == .bevindingen)
    #expect(gesprek.antwoord.isEmpty)
    #expect(gesprek.meldingen.contains("staat al een opslag"))
    #expect(try map.inhoud("opslag") == voor)
  }

  @Test("laat een map met andere bestanden met rust")
  func volleMap() throws {
    try map.schrijf("oefenen/notitie.txt", "van iemand")
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "oefenen"])
    #expect(gesprek.afsluitcode == .bevindingen)
    #expect(gesprek.meldingen.contains("is niet leeg"))
    #expect(try map.inhoud("oefenen") == ["notitie.txt": Data("van iemand".utf8)])
  }

  @Test("gebruikt zonder --opslag een nieuwe map, ook als er al een opslag gekozen is")
  func nieuweMap() throws {
    #expect(map.voerUit(["inrichten", "--organisatie", "Echt", "--opslag", "Storage"]).afsluitcode == .gelukt)
    let voor = try map.inhoud("Storage")
    try map.schrijf("tijdelijk/leeg", "")
    let gesprek = map.voerUit(
      ["voorbeeld", "--json"],
      variabelen: ["GESPREKSBOEK_OPSLAG": map.pad + "/Storage", "TMPDIR": map.pad + "/tijdelijk"])
    #expect(gesprek.afsluitcode == .gelukt, "\(gesprek.meldingen)")
    let pad = try #require(try gesprek.document()["pad"] as? String)
    #expect(pad.hasPrefix(map.pad + "/tijdelijk/zandmeer-"))
    #expect(try map.inhoud("Storage") == voor)
  }

  @Test("noemt de regel van het jaar die niet lukt")
  func foutInFixtures() throws {
    try map.schrijf(
      "stuk/voorbeeld/jaar.txt", "# twee regels\n2026-01-02 09:00 s.bakker cyclus openen 2026\n")
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "opslag", "--fixtures", "stuk"])
    #expect(gesprek.afsluitcode == .bevindingen)
    #expect(gesprek.meldingen.contains("voorbeeld/jaar.txt regel 2"))
  }

  @Test(
    "weigert een regel zonder vorm",
    arguments: [
      "vandaag 09:00 s.bakker status", "2026-01-02 9:00 s.bakker", "2026-01-02 24:00 s.bakker status",
      "2026-01-02 09:00 s.bakker status \"open",
      "2026-01-02 09:00 s.bakker status\n2026-01-01 09:00 s.bakker status",
    ])
  func vormVanRegels(tekst: String) throws {
    try map.schrijf("stuk/voorbeeld/jaar.txt", tekst)
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "opslag", "--fixtures", "stuk"])
    #expect(gesprek.afsluitcode == .bevindingen)
    #expect(gesprek.meldingen.contains("V004"))
    #expect(!FileManager.default.fileExists(atPath: map.pad + "/opslag"))
  }

  @Test("zegt het als Fixtures er niet is")
  func geenFixtures() {
    let gesprek = map.voerUit(["voorbeeld", "--opslag", "opslag", "--fixtures", "nergens"])
    #expect(gesprek.afsluitcode == .nietGevonden)
    #expect(gesprek.meldingen.contains("V001"))
  }

  private let kijk = ["--opslag", "opslag", "--vandaag", "2027-02-05"]

  /// One year for all the questions about it.
  private static let gedeeld: Proefmap = {
    do {
      let map = try Proefmap()
      _ = map.voerUit(["voorbeeld", "--opslag", "opslag", "--json"])
      return map
    } catch {
      preconditionFailure("geen tijdelijke map: \(error)")
    }
  }()
}
