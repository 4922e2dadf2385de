import EventLog
import Foundation
import Testing
import Wire

/// The made-up year in `Fixtures/voorbeeld`, run as a newcomer does.
@Suite("voorbeeld") struct VoorbeeldTests {
  private let loop: Proefloop

  init() throws {
    loop = try Proefloop(dag: "2026-11-21")
  }

  /// The year, run once in each form for all tests that only look at what came of it.
  private struct Verhaal: Sendable {
    let stdout: String
    let stderr: String
    private let map: String

    static let tekst = Result { try Verhaal("") }
    static let document = Result { try Verhaal(" --json") }

    private init(_ vorm: String) throws {
      let loop = try Proefloop(dag: "2026-11-21")
      let uit = try loop.lukt("voorbeeld --opslag opslag\(vorm)")
      (stdout, stderr, map) = (uit.stdout, uit.stderr, loop.map + "-verhaal")
      try FileManager.default.copyItem(atPath: loop.map, toPath: map)
      atexit { for verhaal in [Verhaal.tekst, Verhaal.document].compactMap({ try? $0.get() }) { verhaal.ruimOp() } }
    }

    /// A storage of one's own, as the year left it.
    func loop() throws -> Proefloop { try Proefloop(dag: "2026-11-21", kopieVan: map) }

    private func ruimOp() { try? FileManager.default.removeItem(atPath: map) }
  }

  @Test("gaat het hele jaar door, en het logboek klopt")
  func heelJaar() throws {
    let uit = try Verhaal.tekst.get()
    let loop = try uit.loop()
    for stuk in [
      "DOSSIER VAN Zoë Çelik (M-0117)", "HISTORIE VAN Zoë Çelik (M-0117)", "Jaaroverzicht 2026",
      "verplichte gesprekken zijn te laat", "Het logboek klopt", "--opslag /proef/opslag --vandaag 2027-02-05",
    ] {
      #expect(uit.stdout.contains(stuk), "\(stuk) ontbreekt")
    }
    #expect(uit.stderr.isEmpty)

    let opslag = try Storage.open(path: "/proef/opslag", platform: loop.platform)
    #expect(opslag.proef)
    let uitslag = try LogVerification.run(opslag)
    #expect(uitslag.bevindingen.isEmpty)
    #expect(uitslag.records > 900)
  }

  @Test("een geïnstalleerd programma vindt het voorbeeld bij zichzelf, en zegt hoe je het typt")
  func geinstalleerd() throws {
    let daar = loop.map + "/usr/share/gespreksboek-voorbeeld/"
    try FileManager.default.createDirectory(atPath: daar, withIntermediateDirectories: true)
    for deel in ["voorbeeld", "catalogi", "regelingen"] {
      try FileManager.default.copyItem(atPath: Proefloop.project + "/Fixtures/" + deel, toPath: daar + deel)
    }
    try FileManager.default.removeItem(atPath: loop.map + "/Fixtures")
    #expect(loop.voerUit("voorbeeld --opslag opslag").stderr.contains("V001"))
    loop.programma = "/proef/usr/bin/gespreksboek"
    let verhaal = try loop.lukt("voorbeeld --opslag opslag").stdout
    #expect(verhaal.contains("\n  gespreksboek dossier M-0117 --opslag /proef/opslag --vandaag 2027-02-05\n"))
    #expect(!verhaal.contains("swift run"))
  }

  @Test("het voorbeeld bij het programma gaat voor een map Fixtures die toevallig in de buurt is")
  func toevallig() throws {
    try FileManager.default.createDirectory(
      atPath: loop.map + "/usr/share/gespreksboek-voorbeeld/voorbeeld", withIntermediateDirectories: true)
    try loop.schrijf("usr/share/gespreksboek-voorbeeld/voorbeeld/jaar.txt", "2026-01-05 09:00 - status --onbekend\n")
    loop.programma = "/proef/usr/bin/gespreksboek"
    #expect(loop.voerUit("voorbeeld --opslag opslag").stderr.contains("voorbeeld/jaar.txt regel 1"))
  }

  @Test("laat elk bijzonder geval zien dat het noemt")
  func gevallen() throws {
    let verhaal = try Verhaal.tekst.get().stdout
    let loop = try Verhaal.tekst.get().loop()
    let verwacht = [
      ["niet gevolgd", "weigerde op"], ["(was matig; gewijzigd door"], ["Afgehandeld op"],
      ["CORRECTIES", "Reden: het cijfer van december ontbrak"],
      ["DELEN VAN HET JAAR", "deelbeoordeling"], ["VT-1 geslaagd op"],
      ["Werkdruk: Het voorjaar is vol"],
      ["bijlage gebonden: M-0074-bedenking.txt"], ["namens Hendrika Bosgra-de Wit (M-0003)"], ["M-0035", "M-0033"],
      ["voldoende (was goed; gewijzigd in kalibratie)"], ["ondernemingsraad"],
      ["Jaaroverzicht 2027", "Bedrijfsvoering"],
    ]
    let gevallen = verhaal.matches(of: /\n- [^\n]+:\n  gespreksboek ([^\n]+)/).map { String($0.1) }
    #expect(gevallen.count == verwacht.count)
    for (opdracht, stukken) in zip(gevallen, verwacht) {
      let antwoord = try loop.lukt("\(opdracht) --opslag opslag --vandaag 2027-02-05").stdout
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for stuk in stukken { #expect(antwoord.contains(stuk), "\(opdracht): \(stuk)") }
    }
  }

  @Test("is met alleen jq en sha256sum na te rekenen", .enabled(if: heeftJQ))
  func metDeHand() throws {
    let loop = try Verhaal.document.get().loop()
    let script = Process()
    script.executableURL = URL(filePath: "/bin/bash")
    script.arguments = [Proefloop.project + "/docs/controleer-log.sh", loop.map + "/opslag"]
    let uit = Pipe()
    script.standardOutput = uit
    try script.run()
    let tekst = String(decoding: uit.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    let wortel = try #require(try loop.lukt("log controleren --opslag opslag --json").json["wortel"]?.string)
    #expect(tekst.contains(wortel), "\(tekst)")
  }

  private static let heeftJQ = FileManager.default.isExecutableFile(atPath: "/usr/bin/jq")

  @Test("vertelt steeds hetzelfde, in tekst en in JSON", arguments: ["txt", "json"])
  func goud(vorm: String) throws {
    let verhaal = try (vorm == "txt" ? Verhaal.tekst : Verhaal.document).get()
    Goud.vergelijk(verhaal.stdout, met: "voorbeeld.\(vorm)")
  }

  @Test("een vorige leidinggevende krijgt geen achterstand van na de laatste dag, de huidige en HR zien wat er is")
  func vorigeLeiding() throws {
    let loop = try Verhaal.tekst.get().loop()
    let rest = " --opslag opslag --vandaag 2027-02-05"
    loop.account = "h.bosgra"
    #expect(!(loop.voerUit("achterstand --leidinggevende M-0004" + rest).stdout.contains("M-0104")))
    // What a figure is explained by is what it was counted from.
    let uitleg = try loop.lukt("verklaren 2026 gesprekken.beoordeling.groepen.allen.verwacht" + rest).stdout
    #expect(uitleg.contains("Waarde:  13") && uitleg.contains("- 13 medewerkers tellen mee"), "\(uitleg)")
    let mensen = loop.voerUit("rol lijst" + rest).code
    #expect(mensen == 6)
    loop.account = "a.controle"
    let lijst = try loop.lukt("rol lijst" + rest).stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    loop.account = "h.bosgra"
    let inDienst = try #require(try loop.voerUit("status --json" + rest).json["inDienst"]?.integer)
    #expect(lijst.contains("plaatsing: \(inDienst - 1) (M-0003)"), "\(inDienst): \(lijst)")
  }

  @Test("geeft met --json één document met wat er gemaakt is")
  func document() throws {
    let verhaal = try Verhaal.document.get()
    let (document, loop) = (try JSONReader.read(Array(verhaal.stdout.utf8), dialect: .file), try verhaal.loop())
    #expect(document["schema"] == "gespreksboek.voorbeeld")
    #expect(document["pad"] == "/proef/opslag")
    #expect(document["inDienst"] == 45)
    #expect(document["medewerkers"] == 46)

    let lijst = try loop.lukt("medewerker lijst --json --opslag opslag --vandaag 2027-02-05").json
    #expect(lijst["medewerkers"]?.array?.count == 45)
    let achterstand = loop.voerUit("achterstand --json --opslag opslag --vandaag 2027-02-05")
    #expect(achterstand.code == 1)
    #expect(try #require(try achterstand.json["aantal"]?.integer) > 5)
  }

  @Test("laat in het jaar zien wat een echt jaar heeft")
  func gebeurtenissen() throws {
    let loop = try Verhaal.document.get().loop()
    loop.breedte = 2000
    let verwacht: [(nummer: String, stuk: String)] = [
      ("M-0119", "van Ondersteuner naar Senior ondersteuner"), ("M-0104", "Khalid Bouzidi"),
      ("M-0008", "31 augustus 2026"),
      ("M-0131", "in dienst per 1 april 2026"), ("M-0034", "verzet van"), ("M-0070", "afgezegd"),
      ("M-0122", "Uitzondering: "), ("M-0117", "bijgesteld"), ("M-0027", "ingetrokken"),
      ("M-0041", "vastgelegd 42 dagen later"), ("M-0117", "aandacht nodig"), ("M-0074", "beoordeeld: matig"),
    ]
    for (nummer, stuk) in verwacht {
      let historie = try loop.lukt("historie \(nummer) --opslag opslag --vandaag 2027-02-05")
      #expect(historie.stdout.contains(stuk), "\(nummer): \(stuk)\n\(historie.stdout)")
    }
  }

  @Test("wat in het jaar is vastgelegd, zou nu niet worden geweigerd")
  func herkeurd() throws {
    let loop = try Verhaal.document.get().loop()
    let rest = " --opslag opslag --vandaag 2027-02-05"
    let lijst = try loop.lukt("medewerker lijst --json" + rest).json["medewerkers"]?.array ?? []
    let nummers = lijst.compactMap { $0["personeelsnummer"]?.string ?? $0["medewerker"]?["personeelsnummer"]?.string }
    #expect(nummers.count == 45)
    for nummer in nummers {
      let toets = try loop.voerUit("toetsen \(nummer) --json" + rest).json
      #expect(toets["records"] == nil, "\(nummer): \(toets)")
    }
  }

  @Test("laat de jaarwisseling zien: twee open jaren, drie lagen, een vrijstelling en iemand die terugkomt")
  func jaarwisseling() throws {
    let loop = try Verhaal.tekst.get().loop()
    let rest = " --opslag opslag --vandaag 2027-02-05"
    let cycli = try loop.lukt("cyclus lijst" + rest).stdout
    #expect(cycli.contains("2026    open") && cycli.contains("2027    open"), "\(cycli)")
    #expect(try loop.lukt("gesprek lijst --jaar 2027" + rest).stdout.contains("G-2027-1"))

    let boom = try loop.lukt("onderdeel tonen" + rest).stdout
    for regel in ["\nConcern en Ondersteuning", "\n  Bedrijfsvoering", "\n    Team Secretariaat"] {
      #expect(boom.contains(regel), "\(boom)")
    }
    // The year that is over is counted where people worked then.
    #expect(!(try loop.lukt("jaaroverzicht 2026" + rest).stdout.contains("Bedrijfsvoering")))
    #expect(try loop.lukt("jaaroverzicht 2027" + rest).stdout.contains("Bedrijfsvoering"))

    let gesprek = try loop.lukt("gesprek tonen M-0012 G-2027-1" + rest).stdout.opEenRegel
    #expect(gesprek.contains("Werkdruk: Het voorjaar is vol"), "\(gesprek)")
    #expect(
      try loop.lukt("dossier M-0009 --cyclus 2027" + rest).stdout.opEenRegel.contains("Vijf jaar dezelfde functie"))
    #expect(try loop.lukt("regeling lijst" + rest).stdout.contains("gemeente"))

    let vrij = try loop.lukt("dossier M-0086 --cyclus 2027" + rest).stdout
    #expect(vrij.contains("Vrijgesteld: Planningsgesprek, om verlof"), "\(vrij)")

    let lijst = try loop.lukt("medewerker lijst" + rest).stdout
    #expect(!lijst.contains("M-0008"))
    #expect(try loop.lukt("medewerker tonen M-0008" + rest).stdout.opEenRegel.contains("komt terug op 1 maart 2027"))
    let weg = try loop.lukt("dossier M-0008" + rest).stdout
    #expect(
      weg.contains("Niets tot 1 maart 2027: dan komt de medewerker terug.") && !weg.contains("Niets meer"), "\(weg)")
    let straks = try loop.lukt("medewerker lijst --opslag opslag --vandaag 2027-03-01").stdout
    #expect(straks.contains("M-0008") && straks.contains("46 medewerkers."), "\(straks)")
  }

  @Test("verandert niets aan een opslag die er staat")
  func bestaandeOpslag() throws {
    try loop.lukt("inrichten --organisatie Echt --opslag opslag")
    let voor = loop.afdruk("opslag")
    let uit = loop.voerUit("voorbeeld --opslag opslag")
    #expect(uit.code == 1)
    #expect(uit.stdout.isEmpty)
    #expect(uit.stderr.contains("V002"))
    #expect(!voor.isEmpty && loop.afdruk("opslag") == voor)
  }

  @Test("laat een map met andere bestanden met rust")
  func volleMap() throws {
    try loop.platform.makeDirectory("/proef/oefenen")
    try loop.schrijf("oefenen/notitie.txt", "van iemand")
    let uit = loop.voerUit("voorbeeld --opslag oefenen")
    #expect(uit.code == 1)
    #expect(uit.stderr.contains("V003"))
    #expect(loop.afdruk("oefenen") == ["notitie.txt": Array("van iemand".utf8)])
  }

  @Test("gebruikt zonder --opslag een nieuwe map, ook als er al een opslag gekozen is")
  func nieuweMap() throws {
    try loop.lukt("inrichten --organisatie Echt --opslag Storage")
    let voor = loop.afdruk("Storage")
    try loop.platform.makeDirectory("/proef/tijdelijk")
    loop.variabelen = ["GESPREKSBOEK_OPSLAG": "/proef/Storage", "TMPDIR": "/proef/tijdelijk"]
    let uit = try loop.lukt("voorbeeld --json")
    let pad = try #require(try uit.json["pad"]?.string)
    #expect(pad.hasPrefix("/proef/tijdelijk/zandmeer-"))
    #expect(loop.afdruk("Storage") == voor)
  }

  @Test("noemt de regel van het jaar die niet lukt")
  func foutInFixtures() throws {
    try maakJaar("# twee regels\n2026-01-02 09:00 s.bakker cyclus openen 2026\n")
    let uit = loop.voerUit("voorbeeld --opslag opslag --fixtures stuk")
    #expect(uit.code == 1)
    #expect(uit.stderr.contains("voorbeeld/jaar.txt regel 2"))
  }

  @Test(
    "weigert een regel zonder vorm, voordat er iets gemaakt is",
    arguments: [
      "vandaag 09:00 s.bakker status", "2026-01-02 9:00 s.bakker", "2026-01-02 24:00 s.bakker status",
      "2026-01-02 09:00 s.bakker status \"open",
      "2026-01-02 09:00 s.bakker status\n2026-01-01 09:00 s.bakker status",
    ])
  func vormVanRegels(tekst: String) throws {
    try maakJaar(tekst)
    let uit = loop.voerUit("voorbeeld --opslag opslag --fixtures stuk")
    #expect(uit.code == 1)
    #expect(uit.stderr.contains("V004"))
    #expect(try !loop.platform.exists("/proef/opslag"))
  }

  @Test("zegt het als Fixtures er niet is")
  func geenFixtures() {
    let uit = loop.voerUit("voorbeeld --opslag opslag --fixtures nergens")
    #expect(uit.code == 3)
    #expect(uit.stderr.contains("V001"))
  }

  @Test("neemt geen --vandaag: het jaar heeft zijn eigen dagen")
  func vandaag() {
    #expect(loop.voerUit("voorbeeld --opslag opslag --vandaag 2026-01-01").code == 2)
  }

  private func maakJaar(_ tekst: String) throws {
    try loop.platform.makeDirectory("/proef/stuk")
    try loop.platform.makeDirectory("/proef/stuk/voorbeeld")
    try loop.schrijf("stuk/voorbeeld/jaar.txt", tekst)
  }
}
