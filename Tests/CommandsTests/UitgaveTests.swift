import Commands
import Foundation
import Testing
import Wire

/// Year reports that are given out, years beside each other, and calibration, on the command line.
@Suite("editions, years and calibration") struct UitgaveTests {
  private let loop: Proefloop

  init() throws { loop = try Toegangsproef.loop() }

  @Test("a recorded edition is made again as it was, whatever is recorded after it")
  func opnieuw() throws {
    loop.account = "hr"
    let proef = try loop.lukt("jaaroverzicht 2026 --uitgave intern").stdout
    try loop.lukt("uitgave vastleggen 2026 --soort intern --voor directie")
    #expect(try loop.lukt("uitgave tonen 2026 1").stdout == proef)
    try loop.lukt("gesprek aanvullen M-0121 G-2026-3 --tekst \"Ook de werkdruk is besproken.\"")
    #expect(try loop.lukt("uitgave tonen 2026 1").stdout == proef)
    #expect(try loop.lukt("uitgave tonen 2026 1").stderr.isEmpty)
    let lijst = try loop.lukt("uitgave lijst --json").json
    #expect(lijst["uitgaven"]?.array?.map { $0["voor"]?.string } == ["directie"])
    #expect(lijst["uitgaven"]?.array?.first?["inhoud"]?.string?.count == 64)
    #expect(loop.voerUit("uitgave tonen 2026 2").code == 3)
    #expect(loop.voerUit("uitgave tonen 2026 een").stderr.contains("A053"))
    #expect(loop.voerUit("uitgave vastleggen 2031 --voor directie").stderr.contains("A008"))
    #expect(loop.voerUit("uitgave vastleggen 2026 --voor \" \"").code != 0)
  }

  @Test("a public edition has no functions, no joined judgement of few, and says so")
  func openbaar() throws {
    loop.account = "hr"
    let json = try loop.lukt("jaaroverzicht 2026 --uitgave openbaar --json").json
    #expect(json["uitgave"]?["soort"]?.string == "openbaar")
    for tabel in ["eindoordelen", "resultaten"] {
      for groep in json[tabel]?["groepen"]?.array ?? [] {
        #expect(groep["indeling"]?.string == "allen")
        for oordeel in groep["oordelen"]?.array ?? [] where tabel == "eindoordelen" {
          let aantal = oordeel["aantal"]?.integer ?? 0
          #expect(aantal == 0 || aantal >= 5, "\(oordeel)")
        }
      }
    }
    #expect(try loop.lukt("jaaroverzicht 2026 --uitgave openbaar").stdout.contains("Openbare uitgave."))
    #expect(loop.voerUit("jaaroverzicht 2026 --uitgave openbaar --onderdeel Publiekszaken").code == 2)
  }

  @Test("that somebody refused to sign, or was released, does not follow from two editions")
  func gevoelig() throws {
    loop.account = "hr"
    try loop.lukt("uitgave vastleggen 2026 --soort intern --voor directie")
    let eerst = try loop.lukt("uitgave tonen 2026 1 --json").json
    #expect(eerst["eindoordelen"]?["groepen"]?.array?.contains { $0["indeling"]?.string == "functie" } == false)
    try loop.lukt(
      "gesprek ondertekenen M-0203 G-2026-3 --als medewerker --wijze geweigerd --toelichting oneens --bron verslag")
    try loop.lukt("gesprek vrijstellen M-0202 --soort beoordeling --grond \"lange afwezigheid\"")
    let daarna = try loop.lukt("jaaroverzicht 2026 --uitgave intern --json").json
    #expect(daarna["vaststelling"] == eerst["vaststelling"])
    for stadium in daarna["gesprekken"]?.array ?? [] {
      for groep in stadium["groepen"]?.array ?? [] {
        #expect(groep["vrijgesteld"] == nil && groep["laatVastgelegd"] == nil)
      }
    }
    #expect(try loop.lukt("jaaroverzicht 2026 --uitgave intern").stdout.contains("niet vernieuwd"))
  }

  @Test("an edition is recorded once under one id, and its file is no report of this moment")
  func herhaling() throws {
    loop.account = "hr"
    let regel = "uitgave vastleggen 2026 --voor raad --opdracht 0123456789abcdef0123456789abcdef"
    let een = try loop.lukt(regel)
    let nogmaals = try loop.lukt(regel)
    #expect(een.stdout.contains("Vastgelegd: nr") && nogmaals.stdout.contains("al vastgelegd"))
    #expect(try loop.lukt("uitgave lijst --json").json["uitgaven"]?.array?.count == 1)
    #expect(loop.voerUit(regel + "0").code != 0)
    #expect(loop.voerUit(regel.replacing("raad", with: "directie")).stderr.contains("R101"))
    for vorm in ["", " --json", " --csv-lang"] {
      try loop.schrijf("uitgave.txt", try loop.lukt("jaaroverzicht 2026 --uitgave openbaar\(vorm)").stdout)
      let uit = loop.voerUit("jaaroverzicht 2026 --reproduceer uitgave.txt")
      #expect(uit.code == 1 && uit.stderr.contains("uitgave tonen"), "\(vorm): \(uit.beide)")
    }
    #expect(loop.voerUit("uitgave tonen 2026 1 --bekend-op 20").code == 2)
  }

  @Test("a reader of reports sees editions, and nothing about a person")
  func rapportlezer() throws {
    loop.account = "hr"
    try loop.lukt("uitgave vastleggen 2026 --soort intern --voor directie")
    let uitgave = try loop.lukt("uitgave tonen 2026 1").stdout
    loop.account = "b.heer"
    try loop.lukt("rol toekennen rapportlezer d.recteur")
    loop.account = "d.recteur"
    #expect(try loop.lukt("uitgave tonen 2026 1").stdout == uitgave)
    try loop.lukt("uitgave lijst")
    for opdracht in [
      "jaaroverzicht 2026", "dossier M-0117", "medewerker lijst", "achterstand", "status", "kalibratie tonen 2026",
      "uitgave vastleggen 2026 --voor mij", "historie M-0117", "log tonen --nr 1",
    ] {
      #expect(loop.voerUit(opdracht).code == 6, "\(opdracht)")
    }
    #expect(loop.voerUit("--help").stdout.contains("uitgave tonen"))
    let cycli = try loop.lukt("cyclus lijst").stdout
    #expect(cycli.contains("2026") && !cycli.contains(" van "))
    #expect(try loop.lukt("cyclus lijst --json").json["cycli"]?.array?.first?["stadia"] == nil)
  }

  @Test("a manager, who sees the own people only, makes no edition")
  func leidinggevende() throws {
    loop.account = "p.bos"
    #expect(loop.voerUit("jaaroverzicht 2026 --uitgave intern").code == 6)
    #expect(loop.voerUit("uitgave lijst").code == 6)
  }

  @Test("years beside each other say what each year's own report says")
  func jaren() throws {
    loop.account = "hr"
    try loop.op("2027-02-02")
    try loop.lukt("cyclus openen 2027")
    let reeks = try loop.lukt("jaaroverzicht 2027 --vanaf 2025 --json").json
    #expect(reeks["jaren"]?.array?.compactMap(\.integer) == [2026, 2027])
    let eigen = try loop.lukt("jaaroverzicht 2026 --json").json
    let gehouden = eigen["gesprekken"]?.array?.first?["groepen"]?.array?.first?["gehouden"]?.integer
    let rij = try #require(
      reeks["reeksen"]?.array?.first { $0["cijfer"]?.string == "gehouden" && $0["groep"]?.string == "Allen" })
    #expect(rij["jaren"]?.array?.first?["aantal"]?.integer == gehouden)
    #expect(gehouden != nil)
    let tekst = try loop.lukt("jaaroverzicht 2027 --vanaf 2026").stdout
    #expect(tekst.contains("Jaren 2026 tot en met 2027"))
    #expect(loop.voerUit("jaaroverzicht 2026 --vanaf 2026").code == 2)
    #expect(loop.voerUit("jaaroverzicht 2026 --vanaf 2020").stderr.contains("A008"))
    #expect(loop.voerUit("jaaroverzicht 2027 --vanaf 2026 --csv-lang").code == 2)
    let pagina = try loop.lukt("jaaroverzicht 2027 --vanaf 2026 --uit .html").stdout
    #expect(pagina.contains("<figure>"))
  }

  @Test("CSV holds one table, chosen by its name; the long form stays")
  func tabel() throws {
    loop.account = "hr"
    let keus = loop.voerUit("jaaroverzicht 2026 --csv")
    #expect(keus.code == 1 && keus.stderr.contains("--tabel") && keus.stderr.contains("Vaststelling"))
    let tabel = try loop.lukt("jaaroverzicht 2026 --csv --tabel VASTSTELLING").stdout
    #expect(tabel.hasPrefix("\u{FEFF}Procedure;Mensen"))
    try loop.lukt("jaaroverzicht 2026 --uit v.csv --tabel vaststelling")
    #expect(String(decoding: try loop.lees("v.csv"), as: UTF8.self) == tabel)
    #expect(try loop.lukt("jaaroverzicht 2026 --csv --tabel vast").stdout == tabel)
    #expect(loop.voerUit("jaaroverzicht 2026 --csv --tabel oord").code == 1, "more than one begins so, or none")
    #expect(loop.voerUit("jaaroverzicht 2026 --csv --tabel nergens").stderr.contains("geen tabel 'nergens'"))
    #expect(loop.voerUit("jaaroverzicht 2026 --tabel vaststelling").code == 2)
    #expect(loop.voerUit("jaaroverzicht 2026 --tabel vaststelling --uit v.html").code == 2)
    #expect(try loop.lukt("jaaroverzicht 2026 --csv-lang").stdout.hasPrefix("\u{FEFF}jaar;tabel;"))
    #expect(try loop.lukt("jaaroverzicht 2026 --csv-standaard").stdout.hasPrefix("jaar,tabel,"))
    #expect(loop.voerUit("jaaroverzicht 2026 --csv --csv-lang").code == 2)
    let achter = loop.voerUit("achterstand --uit .csv --tabel samenvatting").stdout
    #expect(achter.contains("Leidinggevende;Onderdeel;Verwacht;Gehouden"))
  }

  @Test("the backlog begins with each manager: expected, held and late, which is what is listed below")
  func samenvatting() throws {
    loop.account = "hr"
    let json = try loop.voerUit("achterstand --json").json
    let standen = json["samenvatting"]?.array ?? []
    #expect(standen.count > 1)
    let laat = standen.reduce(0) { $0 + ($1["teLaat"]?.integer ?? 0) }
    #expect(laat == json["aantalTeLaat"]?.integer && laat > 0)
    #expect(
      standen.allSatisfy {
        ($0["gehouden"]?.integer ?? 0) + ($0["teLaat"]?.integer ?? 0) <= $0["verwacht"]?.integer ?? 0
      })
  }

  @Test("calibration shows in the dossier and the history, is corrected, and is withdrawn")
  func kalibratie() throws {
    loop.account = "hr"
    let vast = try loop.lukt(
      "kalibratie vastleggen M-0121 G-2026-3 --oordeel voldoende --motivering \"Naast de anderen in deze functie: twee van "
        + "de drie doelen.\" --aanwezig M-0001 --aanwezig M-0003 --json"
    ).json
    let nr = try #require(vast["van"]?.integer)
    // Who is told the judgement did not weigh it: a mistake in what was typed, and nothing that another account may do.
    let eigen = loop.voerUit(
      "kalibratie vastleggen M-0121 G-2026-3 --oordeel goed --motivering \"Naast de anderen in deze functie.\" --aanwezig "
        + "M-0001 --aanwezig M-0121")
    #expect(eigen.code == 1 && eigen.stderr.contains("R071"), "\(eigen)")
    #expect(try loop.lukt("gesprek tonen M-0121 G-2026-3").stdout.contains("gewijzigd in kalibratie"))
    #expect(try loop.lukt("historie M-0121").stdout.contains("eindoordeel in kalibratie"))
    let tonen = try loop.lukt("kalibratie tonen 2026 --json").json
    #expect(tonen["oordelen"]?.array?.isEmpty == false)
    try loop.lukt(
      "corrigeren \(nr) --motivering \"Anders gewogen dan bij de anderen in deze functie.\" --reden \"verkeerd label\" --dry-run"
    )
    try loop.lukt("corrigeren \(nr) --intrekken --reden \"hoort bij een ander\"")
    #expect(!(try loop.lukt("gesprek tonen M-0121 G-2026-3").stdout.contains("gewijzigd in kalibratie")))
  }
}
