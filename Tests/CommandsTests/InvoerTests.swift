import Testing
import Wire

/// What may be typed, and what is said about what may not.
@Suite struct InvoerTests {
  @Test(arguments: [
    ("medewerker ljst", "lijst"),
    ("gespek lijst", "gesprek"),
    ("dossier M-0117 --jaaar 2026", "--jaar"),
    ("dossier M-0171", "M-0117 Zoë Çelik"),
    ("dossier \"Zoe Celek\"", "M-0117 Zoë Çelik"),
    ("dossier \"zoo çelik\"", "M-0117 Zoë Çelik"),
    ("catalogus tonen hr21-omen", "hr21-ommen"),
    ("functie tonen hr21-ommen:adviseur-33", "hr21-ommen:adviseur-ii"),
    ("functie tonen hr21-omen:adviseur-iii", "hr21-ommen"),
    ("regeling tonen gemente", "gemeente"),
    ("gesprek tonen M-0117 G-2026-4", "G-2026-"),
    ("gesprek lijst --stand gepand", "gepland"),
    ("medewerker wijzigen M-0204 --functie hr21-ommen:medewerker-publiek-6", "hr21-ommen:medewerker-publiek"),
  ])
  func eenTypefoutKrijgtEenVoorstelEnDoetNiets(_ regel: String, _ voorstel: String) throws {
    let loop = try Proefjaar.kopie()
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit(regel)
    #expect(uitkomst.code == 2 || uitkomst.code == 3)
    #expect(uitkomst.stdout.isEmpty)
    #expect(uitkomst.stderr.contains("Bedoelt u"), "\(uitkomst.stderr)")
    #expect(uitkomst.stderr.contains(voorstel), "\(uitkomst.stderr)")
    #expect(loop.afdruk() == voor)
  }

  @Test(arguments: ["2026-12-17", "17-12-2026", "17-12-2026 ", "17 december 2026", "17 dec 2026"])
  func datumvormen(_ datum: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum \"\(datum)\"")
    #expect(loop.voerUit("gesprek lijst M-0202 --stand gepland").stdout.contains("17-12-2026"))
  }

  @Test func vandaagEnGisteren() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("afspraak voortgang M-0202 RA-1 --status \"op schema\" --datum gisteren")
    try loop.lukt("afspraak voortgang M-0202 RA-2 --status \"op schema\" --datum vandaag")
    let dossier = try loop.lukt("dossier M-0202").stdout
    #expect(dossier.contains("op schema op 9 december 2026"))
    #expect(dossier.contains("op schema op 10 december 2026"))
  }

  @Test(arguments: ["17-12-26", "17/12/26", "2026-02-30", "17-13-2026", "morgen", "", "12-17-2026", "1 mrt 26"])
  func verkeerdeDatums(_ datum: String) throws {
    let loop = try Proefjaar.kopie()
    let uitkomst = loop.voerUit(["gesprek", "plannen", "M-0202", "--soort", "beoordeling", "--datum", datum])
    #expect(uitkomst.code == 2)
    #expect(uitkomst.stdout.isEmpty)
    #expect(uitkomst.stderr.contains("--datum"))
  }

  @Test func deVolgordeIsVrijEnStreepjesStreepjesEindigtOpties() throws {
    let loop = try Proefjaar.kopie()
    let gewoon = loop.voerUit("dossier M-0117 --json")
    #expect(loop.voerUit("--json dossier M-0117").stdout == gewoon.stdout)
    #expect(loop.voerUit("dossier --json M-0117").stdout == gewoon.stdout)
    #expect(loop.voerUit("dossier --json -- M-0117").stdout == gewoon.stdout)
    let kaal = loop.voerUit("dossier M-0117 -- --json")
    #expect(kaal.code == 2)
    #expect(kaal.stdout.isEmpty)
  }

  @Test func streepjeIsStandaardinvoer() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Zandmeer")
    let catalogus = String(decoding: try loop.lees("Fixtures/catalogi/hr21-ommen.json"), as: UTF8.self)
    try loop.lukt("catalogus importeren -", invoer: catalogus)
    try loop.lukt("catalogus controleren -", invoer: catalogus)
    let regeling = String(decoding: try loop.lees("Fixtures/regelingen/gemeente.json"), as: UTF8.self)
    try loop.lukt("regeling vaststellen -", invoer: regeling)
    try loop.lukt("medewerker importeren -", invoer: Proefjaar.csv)
    #expect(try loop.lukt("medewerker lijst").stdout.contains("13 medewerkers"))
  }

  @Test func quietLaatAlleenFoutenOver() throws {
    let loop = try Proefjaar.kopie()
    #expect(try loop.lukt("gesprek afzeggen M-0204 G-2026-2 --reden ziek --quiet").stderr.isEmpty)
    #expect(!loop.voerUit("dossier M-1 --quiet").stderr.isEmpty)
  }

  @Test func vandaagVerzettenMagAlleenInEenProefopslagOmVastTeLeggen() throws {
    let loop = try Proefjaar.kopie()
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("cyclus openen 2027 --vandaag 01-01-2027")
    #expect(uitkomst.code == 2)
    #expect(uitkomst.stderr.contains("proefopslag"))
    #expect(loop.afdruk() == voor)
    #expect(try loop.lukt("status --vandaag 01-03-2026").stdout.contains("1 maart 2026"))
    try loop.lukt("inrichten --organisatie Oefening --proef --opslag oefen")
    let invoer = "Fixtures/regelingen/gemeente.json --opslag oefen"
    try loop.lukt("regeling vaststellen \(invoer) --vandaag 01-01-2026")
    #expect(try loop.lukt("log tonen --opslag oefen").stdout.contains("01-01-2026 09:00"))
  }

  /// The variable, the option and `./Storage`, in that order of strength.
  @Test func welkeOpslag() throws {
    let loop = try Proefloop()
    for naam in ["Storage", "tweede", "derde"] { try loop.lukt("inrichten --organisatie \(naam) --opslag \(naam)") }
    #expect(try loop.lukt("status").stdout.hasPrefix("Storage"))
    loop.variabelen["GESPREKSBOEK_OPSLAG"] = "tweede"
    #expect(try loop.lukt("status").stdout.hasPrefix("tweede"))
    #expect(try loop.lukt("status --opslag derde").stdout.hasPrefix("derde"))
  }

  @Test func deVolgendeOpdrachtNoemtDeGekozenOpslag() throws {
    let loop = try Proefloop()
    #expect(try loop.lukt("inrichten --organisatie Z --opslag oefen").stderr.hasSuffix("BESTAND --opslag oefen\n"))
    #expect(
      try loop.lukt("inrichten --organisatie Z --opslag 'mijn map'").stderr.hasSuffix("--opslag 'mijn map'\n"))
  }
}
