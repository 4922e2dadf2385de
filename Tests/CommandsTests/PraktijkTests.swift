import Foundation
import Testing
import Wire

/// What organisations bring, through the commands that people type.
@Suite("Praktijk: what organisations bring")
struct PraktijkTests {
  /// Three people under each other and these cycles, open at once.
  static func loop(_ regeling: String, cycli: [Int] = [2026], op dag: String = "2026-01-05") throws -> Proefloop {
    let loop = try Proefloop(dag: dag)
    try loop.lukt("inrichten --organisatie Proef --proef --vandaag 01-01-2026")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/\(regeling).json")
    for jaar in cycli { try loop.lukt("cyclus openen \(jaar)") }
    for (nummer, naam, baas) in [("M-1", "Ans Bos", ""), ("M-2", "Bas Vos", "M-1"), ("M-3", "Cas Mol", "M-2")] {
      let chef = baas.isEmpty ? "" : " --leidinggevende \(baas)"
      let functie = "--functie hr21-ommen:adviseur-iii --onderdeel Team --per 01-01-2020"
      try loop.lukt("medewerker in-dienst \(nummer) --naam \"\(naam)\" \(functie)\(chef)")
    }
    return loop
  }

  @Test("in January the form is of the appraisal that was planned last year, and says which cycle it is")
  func formulierInJanuari() throws {
    let loop = try Self.loop("gemeente", cycli: [2026, 2027])
    try loop.lukt("gesprek plannen M-3 --soort beoordeling --datum 10-12-2026")
    try loop.op("2027-01-06")
    let formulier = try loop.lukt("gesprek formulier M-3 --soort beoordeling")
    #expect(formulier.stdout.contains("Kenmerk:          G-2026-1"))
    #expect(formulier.stdout.contains("Cyclus:           2026\n"))
    #expect(formulier.stderr.contains("Ook open: 2027"))
    let ander = try loop.lukt("gesprek formulier M-3 --soort beoordeling --cyclus 2027")
    #expect(ander.stdout.contains("Cyclus:           2027\n") && !ander.stdout.contains("G-2026-1"))
    #expect(try loop.lukt("gesprek formulier M-3 --soort planning").stdout.contains("Cyclus:           2027\n"))
    #expect(try loop.lukt("afspraak lijst --jaar 2027").code == 0)
    #expect(loop.voerUit("gesprek lijst --cyclus 2026 --jaar 2027").code == 2)
  }

  @Test("everything that is overdue, in all open cycles; one on request")
  func achterstand() throws {
    let loop = try Self.loop("gemeente", cycli: [2026, 2027])
    try loop.op("2027-04-02")
    let alles = loop.voerUit("achterstand --json")
    #expect(alles.code == 1)
    #expect(try alles.json["cycli"]?.array?.map(\.string) == ["2026", "2027"])
    #expect(try alles.json["aantalTeLaat"]?.integer == 12)
    #expect(try loop.voerUit("achterstand --cyclus 2027 --json").json["aantalTeLaat"]?.integer == 3)
    #expect(try loop.lukt("dossier M-3 --cyclus 2027").stdout.contains("Beoordelingsgesprek van cyclus 2026"))
  }

  @Test("two appraisals a year: each by its own code, from plan to form to record")
  func halfjaar() throws {
    let loop = try Self.loop("halfjaar")
    try loop.lukt("gesprek plannen M-3 --soort winter --datum 10-12-2026")
    try loop.op("2026-06-16")
    let formulier = try loop.lukt("gesprek formulier M-3 --soort zomer").stdout
    #expect(formulier.contains("Stadium:          zomer"))
    #expect(formulier.contains("Tijdvak:          01-01-2026 t/m 30-06-2026"))
    var hand = Formulierhand(formulier)
    hand.vul("", "Gespreksdatum", "15-06-2026")
    hand.vul("", "Uitzondering", "Net begonnen in dit team.")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Eindoordeel", "Motivering", "Een goed half jaar waarin alle afspraken ruim op tijd zijn gehaald.")
    hand.vul("Verslag", "Verslag", "We hebben het half jaar besproken.")
    let herfst = Array(hand.tekst.replacing("zomer", with: "herfst").utf8)
    #expect(loop.voerUit(["gesprek", "vastleggen", "-"], invoer: herfst).stderr.contains("F030"))
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst.replacing("zomer", with: "Zomerbeoordeling"))
    let log = try loop.lukt("log tonen --soort gesprek --json").stdout
    #expect(log.contains("\"stadium\": \"zomer\"") && log.contains("\"stadium\": \"winter\""))
    try loop.op("2027-02-02")
    let groepen = try loop.voerUit("achterstand --json --leidinggevende M-2").json["groepen"]?.array
    let posten = groepen?.first?["posten"]?.array?.filter { $0["wat"]?.string == "te-laat" }
    #expect(posten?.map { $0["stadium"]?.string } == ["Planningsgesprek", "Winterbeoordeling"])
    let cijfers = try loop.lukt("verklaren 2026 gesprekken.zomer.groepen.allen.onderdrukt --json")
    #expect(cijfers.code == 0)
  }

  @Test("released from a conversation or for a period: not late, told in dossier and history, and withdrawn")
  func vrijstellen() throws {
    let loop = try Self.loop("gemeente")
    try loop.op("2026-04-02")
    try loop.lukt("gesprek vrijstellen M-3 --soort planning --grond verlof")
    try loop.lukt("gesprek vrijstellen M-2 --van 01-02-2026 --tot 30-09-2026 --grond \"lange afwezigheid\"")
    let posten = try loop.voerUit("achterstand --json").json["groepen"]?.array?.flatMap { $0["posten"]?.array ?? [] }
    #expect(posten?.map { $0["medewerker"]?["personeelsnummer"]?.string } == ["M-1"])
    #expect(try loop.lukt("dossier M-3").stdout.contains("Vrijgesteld: Planningsgesprek, om verlof (nr 12)."))
    #expect(try loop.lukt("historie M-2").stdout.contains("Vrijgesteld van 1 februari 2026"))
    let stadia = try loop.voerUit("cyclus tonen 2026 --json").json["cyclus"]?["stadia"]?.array
    #expect(stadia?.first?["vrijgesteld"]?.integer == 2 && stadia?.first?["verwacht"]?.integer == 1)
    for fout in [
      "--soort planning --grond ziekte", "--grond verlof",
      "--soort planning --van 01-02-2026 --tot 01-03-2026 --grond verlof",
      "--van 01-02-2026 --grond verlof", "--soort koffie --grond verlof",
    ] { #expect([1, 2].contains(loop.voerUit("gesprek vrijstellen M-1 \(fout)").code), "\(fout)") }
    try loop.lukt("corrigeren 12 --grond detachering --reden vergissing")
    #expect(try loop.lukt("dossier M-3").stdout.contains("om detachering"))
    try loop.lukt("corrigeren 12 --intrekken --reden vergissing")
    #expect(loop.voerUit("achterstand --leidinggevende M-2").code == 1)
    let help = try loop.lukt("gesprek vrijstellen --help").stdout
    #expect(help.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("nooit een medische reden"))
  }

  @Test("an appraisal on 6 January over the year is refused with what to do")
  func voorTijd() throws {
    let loop = try Self.loop("gemeente")
    try loop.op("2026-01-06")
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-3 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "06-01-2026")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Verslag", "Verslag", "Goed.")
    let geweigerd = loop.voerUit(["gesprek", "vastleggen", "-"], invoer: Array(hand.tekst.utf8))
    #expect(geweigerd.code == 1 && geweigerd.stderr.contains("R036"))
  }

  @Test("one clock: what means today means the day of --vandaag, in every command")
  func eenKlok() throws {
    let loop = try Self.loop("gemeente", op: "2026-01-05")
    try loop.op("2026-03-01")
    try loop.lukt("gesprek plannen M-3 --soort planning --datum vandaag --vandaag 2026-03-06")
    #expect(try loop.lukt("gesprek lijst M-3 --vandaag 2026-03-06").stdout.contains("06-03-2026"))
    let gisteren = try loop.lukt("dossier M-3 --geldig-op gisteren --vandaag 2026-03-20").stdout
    #expect(gisteren.contains("Stand op 19 maart 2026."))
    let bekend = try loop.voerUit("dossier M-3 --bekend-op vandaag --vandaag 2026-02-01 --json").json
    #expect(bekend["cyclus"]?["gesprekken"]?.array?.isEmpty ?? true)
    // The chosen day itself is read by the clock of the machine.
    #expect(try loop.lukt("dossier M-3 --vandaag gisteren").stdout.contains("Stand op 28 februari 2026."))
  }

  @Test("closing lists what is unfinished and asks; opening again takes a reason, and undoes it")
  func sluiten() throws {
    let loop = try Self.loop("gemeente")
    try loop.op("2027-01-31")
    #expect(loop.voerUit("cyclus sluiten 2026 --bevestig").stderr.contains("A048"))
    try loop.op("2027-02-01")
    let vraag = loop.voerUit("cyclus sluiten 2026")
    #expect(vraag.code == 1 && vraag.stderr.contains("M-3: Beoordelingsgesprek is niet gehouden"))
    #expect(vraag.stderr.contains("cyclus sluiten 2026 --bevestig"))
    #expect(try loop.lukt("cyclus lijst").stdout.contains("open"))
    try loop.lukt("cyclus sluiten 2026 --dry-run")
    try loop.lukt("cyclus sluiten 2026 --bevestig")
    let dicht = loop.voerUit("gesprek plannen M-3 --soort beoordeling --datum 01-03-2027")
    #expect(dicht.code == 1 && dicht.stderr.contains("cyclus heropenen 2026 --reden"))
    #expect(loop.voerUit("cyclus heropenen 2026").code == 2)
    try loop.lukt("cyclus heropenen 2026 --reden \"een beoordeling ontbreekt\"")
    let toon = try loop.lukt("cyclus tonen 2026").stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(toon.contains("niet meer") && toon.contains("Reden: een beoordeling ontbreekt."))
    try loop.lukt("gesprek plannen M-3 --soort beoordeling --datum 01-03-2027")
    #expect(try loop.lukt("historie").stdout.contains("Cyclus 2026 heropend."))
  }

  /// The regeling without appraisals, with other stages.
  private static func regeling(_ id: String, _ stadia: String) throws -> String {
    let pad = Proefloop.project + "/Fixtures/regelingen/goed-gesprek.json"
    var tekst = try String(contentsOfFile: pad, encoding: .utf8)
    let begin = try #require(tekst.range(of: "\"stadia\": ["))
    let einde = try #require(tekst.range(of: "\"schalen\":"))
    tekst.replaceSubrange(begin.upperBound..<einde.lowerBound, with: "\(stadia)],")
    return tekst.replacing("\"goed-gesprek\"", with: "\"\(id)\"")
  }

  private static func begin(_ id: String, _ stadia: String) throws -> Proefloop {
    let loop = try Proefloop(dag: "2026-01-05")
    try loop.lukt("inrichten --organisatie Proef --proef --vandaag 01-01-2026")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.schrijf("eigen.json", try regeling(id, stadia))
    try loop.lukt("regeling vaststellen eigen.json")
    try loop.lukt("cyclus openen 2026")
    return loop
  }

  private static func neem(_ nummer: String, per: String, _ loop: Proefloop) throws {
    try loop.lukt(
      "medewerker in-dienst \(nummer) --naam \"Mens \(nummer)\" --functie hr21-ommen:adviseur-iii --onderdeel Team --per \(per)"
    )
  }

  @Test("four talks a year: status, backlog, year report, next steps and forms agree on each")
  func kwartaal() throws {
    let stadia = [
      ("k1", "01-01", "03-31"), ("k2", "04-01", "06-30"), ("k3", "07-01", "09-30"), ("k4", "10-01", "12-31"),
    ]
    .map { code, van, tot in
      "{\"code\":\"\(code)\",\"soort\":\"voortgang\",\"naam\":\"Gesprek \(code)\",\"verplicht\":true,\"van\":\"\(van)\",\"tot\":\"\(tot)\"}"
    }.joined(separator: ",")
    let loop = try Self.begin("kwartaal", stadia)
    for nummer in ["M-1", "M-2", "M-3", "M-4", "M-5"] { try Self.neem(nummer, per: "01-01-2020", loop) }
    try loop.op("2026-02-11")
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-3 --soort voortgang").stdout)
    #expect(hand.tekst.contains("Stadium:          k1"))
    hand.vul("", "Gespreksdatum", "10-02-2026")
    hand.vul("Verslag", "Verslag", "Goed.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    try loop.op("2026-07-05")
    let achterstand = try loop.voerUit("achterstand --json").json["groepen"]?.array?.flatMap {
      $0["posten"]?.array ?? []
    }
    #expect(achterstand?.count == 9)
    #expect(
      achterstand?.filter { $0["medewerker"]?["personeelsnummer"]?.string == "M-3" }.map { $0["stadium"]?.string }
        == ["Gesprek k2"])
    let cyclus = try loop.voerUit("cyclus tonen 2026 --json").json["cyclus"]
    #expect(cyclus?["achterstand"]?.integer == 9)
    #expect(cyclus?["stadia"]?.array?.map { $0["gehouden"]?.integer } == [1, 0, 0, 0])
    let k1 = try loop.voerUit("verklaren 2026 gesprekken.k1.groepen.allen.gehouden --json").json
    #expect(k1["waarde"]?.integer == 1, "\(k1)")
    let dossier = try loop.lukt("dossier M-3").stdout
    #expect(dossier.contains("Gesprek k2 is niet gehouden") && dossier.contains("Gesprek k3: uiterlijk 30 september"))
    #expect(!dossier.contains("Gesprek k4"))
    #expect(try loop.lukt("gesprek formulier M-3 --soort voortgang").stdout.contains("Stadium:          k3"))
  }

  @Test("within three months of entering or of another function: each time anew, and not before")
  func rollend() throws {
    let start =
      "{\"code\":\"start\",\"soort\":\"startgesprek\",\"naam\":\"Startgesprek\",\"verplicht\":true,\"na\":{\"maanden\":3,\"aanleidingen\":[\"indiensttreding\",\"functiewijziging\"]}}"
    let loop = try Self.begin("rollend", start)
    try Self.neem("M-1", per: "01-01-2020", loop)
    try loop.op("2026-05-20")
    try Self.neem("M-2", per: "15-05-2026", loop)
    #expect(try loop.lukt("dossier M-2").stdout.contains("Startgesprek: uiterlijk 14 augustus 2026"))
    #expect(try !loop.lukt("dossier M-1").stdout.contains("Startgesprek: uiterlijk"))
    try loop.op("2026-08-14")
    #expect(loop.voerUit("achterstand").code == 0)
    try loop.op("2026-08-15")
    #expect(try loop.voerUit("achterstand --json").json["aantal"]?.integer == 1)
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-2 --soort startgesprek").stdout)
    hand.vul("", "Gespreksdatum", "15-08-2026")
    hand.vul("Verslag", "Verslag", "Welkom.")
    #expect(try loop.lukt("gesprek vastleggen -", invoer: hand.tekst).stderr.contains("buiten de periode"))
    #expect(loop.voerUit("achterstand").code == 0)
    try loop.lukt("medewerker wijzigen M-2 --functie hr21-ommen:adviseur-ii --per 01-10-2026")
    try loop.op("2026-10-02")
    #expect(try loop.lukt("dossier M-2").stdout.contains("Startgesprek: uiterlijk 31 december 2026"))
    try loop.op("2027-01-01")
    #expect(try loop.voerUit("achterstand --json").json["aantal"]?.integer == 1)
    #expect(try loop.voerUit("cyclus tonen 2026 --json").json["cyclus"]?["achterstand"]?.integer == 1)
  }

  @Test("where nothing is judged, nothing says that a judgement is still to come")
  func zonderBeoordeling() throws {
    let loop = try Self.loop("goed-gesprek")
    try loop.op("2026-12-01")
    for regel in ["dossier M-3", "jaaroverzicht 2026", "toetsen M-3", "status", "cyclus tonen 2026"] {
      let uit = loop.voerUit(regel)
      let tekst = uit.stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      #expect(!tekst.isEmpty, "\(uit)")
      for woord in ["nog niet beoordeeld", "nog geen beoordel", "eindoordeel", "oordelen"] {
        #expect(!tekst.contains(woord), "\(regel): \(woord)")
      }
    }
  }

  @Test("a school year by its name, wherever a cycle is typed")
  func schooljaar() throws {
    let loop = try Self.loop("school")
    for regel in [
      "cyclus tonen 2026/2027", "jaaroverzicht 2026/2027", "gesprek lijst --cyclus 2026/2027",
      "afspraak lijst --jaar 2026-2027", "dossier M-3 --cyclus 2026/2027", "achterstand --cyclus 2026/2027",
      "verklaren 2026/2027", "verschil --jaar 2026/2027 --van 3",
    ] { #expect(loop.voerUit(regel).code == 0, "\(loop.voerUit(regel))") }
    #expect(loop.voerUit("jaaroverzicht 2026/2028").code == 2)
    let formulier = try loop.lukt("gesprek formulier M-3 --soort beoordeling").stdout
    #expect(formulier.contains("Cyclus:           2026/2027"))
    #expect(formulier.contains("Tijdvak:          01-09-2026 t/m 31-08-2027"))
  }

  @Test("a school year is shown by its name, wherever a cycle is shown")
  func schooljaarGetoond() throws {
    let loop = try Self.loop("school", cycli: [2026, 2027])
    try loop.op("2027-05-10")
    try loop.lukt("gesprek plannen M-3 --soort beoordeling --datum 01-07-2027 --cyclus 2026/2027")
    try loop.lukt("gesprek plannen M-3 --soort voortgang --datum 12-10-2027 --cyclus 2026/2027")
    try loop.lukt("gesprek vrijstellen M-2 --soort voortgang --grond verlof --cyclus 2026/2027")
    try loop.lukt("afspraak maken M-3 --omschrijving Lesplan --gebied Advies --cyclus 2026/2027")
    try loop.op("2027-12-01")
    for regel in [
      "historie", "historie M-3", "gesprek lijst --cyclus 2026", "afspraak lijst --jaar 2026", "afspraak lijst",
      "gesprek tonen M-3 G-2026-1", "dossier M-3 --cyclus 2026", "dossier M-3 --cyclus 2027", "jaaroverzicht 2026",
      "verklaren M-3 cyclus.gesprekken.G-2026-1.stand", "verklaren 2026 regeling", "status", "cyclus tonen 2026",
      "verschil --jaar 2026 --van 3", "achterstand", "regeling tonen school", "cyclus openen 2026",
      "cyclus openen 2028",
      "cyclus openen 2029 --dry-run", "cyclus tonen 2030", "jaaroverzicht 2030/2031", "dossier M-3 --cyclus 2030",
      "gesprek plannen M-3 --soort voortgang --datum 15-12-2027 --cyclus 2030", "cyclus sluiten 2026",
      "cyclus sluiten 2026 --bevestig", "afspraak maken M-3 --omschrijving Te --cyclus 2026",
      "cyclus heropenen 2026 --reden \"toch nog\"", "cyclus heropenen 2026 --reden nogmaals", "historie",
    ] {
      let uit = loop.voerUit(regel)
      let tekst = (uit.stdout + uit.stderr).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let kaal = tekst.matches(
        of: /(?i)(cyclus|jaaroverzicht|openen|in|geldt in|gaat over) 20(26|27|28|29|30)(?!\/|\d|-)/)
      #expect(kaal.isEmpty && !tekst.isEmpty, "\(regel): \(kaal.map { String($0.output.0) }) in \(tekst)")
    }
    let historie = try loop.lukt("historie M-3").stdout.opEenRegel
    #expect(!historie.contains("1 juli 2027 voor cyclus"))
    #expect(historie.contains("12 oktober 2027 voor cyclus 2026/2027"))
    #expect(try loop.lukt("gesprek lijst --cyclus 2026/2027").stdout.contains("Gekozen: cyclus 2026/2027."))
  }

  @Test("a year report of a school year that was kept as text is made again")
  func schooljaarBewaard() throws {
    let loop = try Self.loop("school")
    for (bestand, vorm) in [("jaar.txt", ""), ("jaar.csv", " --csv-lang"), ("jaar.json", " --json")] {
      try loop.schrijf(bestand, try loop.lukt("jaaroverzicht 2026/2027\(vorm)").stdout)
      #expect(try loop.lukt("jaaroverzicht 2026/2027 --reproduceer \(bestand)").stdout.contains("Gelijk"), "\(bestand)")
    }
  }
}
