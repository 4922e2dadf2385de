import Foundation
import Testing
import Wire

/// Everything on one person in a directory, and that it was given.
@Suite("access for the person") struct InzageGevenTests {
  private func loop() throws -> Proefloop {
    let loop = try InzageTests.loop()
    try InzageTests.als("p.bos", loop, "dossier M-0117 --doel beoordeling")
    try InzageTests.als("hr", loop, "medewerker lijst")
    return loop
  }

  private func inhoud(_ loop: Proefloop, _ map: String, _ nummer: String = "M-0117") throws -> (
    html: String, json: JSONNode
  ) {
    let html = String(decoding: try loop.lees("\(map)/inzage-\(nummer).html"), as: UTF8.self)
    return (html, try JSONReader.read(try loop.lees("\(map)/inzage-\(nummer).json"), dialect: .file))
  }

  @Test("the page and the document hold the dossier, each conversation, all facts and what the law asks")
  func alles() throws {
    let loop = try loop()
    try InzageTests.als("hr", loop, "inzage geven M-0117 --verzocht 2-12-2026 --uit inzage")
    let (html, json) = try inhoud(loop, "inzage")
    for deel in [
      "Waarvoor de gegevens zijn", "Uw rechten", "Autoriteit Persoonsgegevens", "Historie", "Hoe lang ze blijven",
    ] {
      #expect(html.localizedCaseInsensitiveContains(deel), "\(deel)")
    }
    #expect(html.contains("nog geen eigen tekst vastgelegd"))
    #expect(json["schema"]?.string == "gespreksboek.inzage")
    #expect(json["gesprekken"]?.array?.count == 3)
    let feiten = try loop.lukt("historie M-0117 --json").json
    let aantal = { (node: JSONNode?) in node?["opdrachten"]?.array?.reduce(0) { $0 + ($1["feiten"]?.array?.count ?? 0) }
    }
    // The giving itself was recorded behind it.
    #expect(aantal(json["historie"]) == aantal(feiten).map { $0 - 1 })
    #expect(try loop.lukt("historie M-0117 --soort inzage").stdout.contains("Inzage gegeven op 10 december 2026"))
  }

  @Test("who looked: day and purpose always, names only when asked for with a reason")
  func wieKeek() throws {
    let loop = try loop()
    try InzageTests.als("hr", loop, "inzage geven M-0117 --uit zonder")
    let (html, json) = try inhoud(loop, "zonder")
    let zonder = try #require(json["geraadpleegd"]?.array)
    #expect(zonder.contains { $0["waarvoor"]?.string == "beoordeling" })
    #expect(zonder.contains { $0["wat"]?.string?.contains("lijst over iedereen") == true })
    #expect(zonder.allSatisfy { $0["account"] == nil })
    #expect(html.contains("Wie in uw dossier keek"))
    #expect(loop.voerUit("inzage geven M-0117 --met-namen --uit namen").stderr.contains("A083"))
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/namen"))
    try InzageTests.als("hr", loop, "inzage geven M-0117 --met-namen --reden \"vonnis van 1 december\" --uit namen")
    let met = try #require(try inhoud(loop, "namen").json["geraadpleegd"]?.array)
    #expect(met.contains { $0["account"]?.string == "p.bos" })
    #expect(try loop.lukt("historie M-0117 --soort inzage").stdout.contains("vonnis van 1 december"))
  }

  @Test("informants are not named, and what they wrote stays")
  func informanten() throws {
    let loop = try Toegangsscene.gehouden.kopie()
    loop.account = "i.weter"
    try loop.lukt("gesprek aanvullen M-4 G-2026-2 --als informant --tekst \"Ook ik zag dit.\"")
    loop.account = "h.raad"
    try loop.lukt("inzage geven M-4 --uit inzage")
    let (html, json) = try inhoud(loop, "inzage", "M-4")
    let tekst = html + String(decoding: json.canonicalBytes(), as: UTF8.self)
    #expect(!tekst.contains("Ine Weter") && !tekst.contains("i.weter") && !tekst.contains("M-5"), "\(tekst)")
    #expect(tekst.contains("naam weggelaten") && tekst.contains("Ook ik zag dit."))
  }

  @Test("where others' dossiers name the person, only as what and when")
  func elders() throws {
    let loop = try Toegangsscene.ingediend.kopie()
    loop.account = "h.raad"
    try loop.lukt("inzage geven M-5 --uit informant")
    let informant = try inhoud(loop, "informant", "M-5").json["elders"]
    let elders = try #require(informant?.array)
    #expect(elders.contains { $0["wat"]?.string == "informant bij een gesprek" && $0["van"]?.string == "2026-11-10" })
    #expect(elders.allSatisfy { !String(decoding: $0.canonicalBytes(), as: UTF8.self).contains("Mees") })
    try loop.lukt("inzage geven M-2 --uit chef")
    let chef = try #require(try inhoud(loop, "chef", "M-2").json["elders"]?.array)
    #expect(chef.contains { $0["wat"]?.string == "leidinggevende van iemand" })
    // The person gets the same, who may not see these dossiers.
    loop.account = "i.weter"
    try loop.lukt("inzage geven M-5 --uit zelf")
    #expect(try inhoud(loop, "zelf", "M-5").json["elders"] == informant)
  }

  @Test("after more than a month it says that the term is over; and never a day before the request")
  func termijn() throws {
    let loop = try loop()
    #expect(
      try InzageTests.als("hr", loop, "inzage geven M-0117 --verzocht 10-11-2026 --uit een").stderr.contains("W008")
        == false)
    #expect(
      try InzageTests.als("hr", loop, "inzage geven M-0117 --verzocht 9-11-2026 --uit twee").stderr.contains("W008"))
    #expect(loop.voerUit("inzage geven M-0117 --verzocht 11-12-2026 --uit drie").code == 1)
  }

  @Test("a directory that holds something, or lies in a storage, is left alone, and nothing is recorded")
  func map() throws {
    let loop = try loop()
    loop.account = "hr"
    try FileManager.default.createDirectory(atPath: loop.map + "/vol", withIntermediateDirectories: true)
    try loop.schrijf("vol/x.txt", "x")
    let voor = try loop.lees("Storage/log/000000000001.ndjson")
    #expect(loop.voerUit("inzage geven M-0117 --uit vol").stderr.contains("B007"))
    #expect(loop.voerUit("inzage geven M-0117 --uit Storage/inzage/x").stderr.contains("B008"))
    #expect(loop.voerUit("inzage geven M-0999 --uit nieuw").code == 3)
    #expect(try loop.lees("Storage/log/000000000001.ndjson") == voor)
  }

  @Test("a manager may not; the person may, and nobody else's")
  func wie() throws {
    let loop = try loop()
    loop.account = "p.bos"
    #expect(loop.voerUit("inzage geven M-0117 --uit x").code == 6)
    loop.account = "z.celik"
    #expect(loop.voerUit("inzage geven M-0118 --uit x").code == 6)
    #expect(loop.voerUit("inzage geven M-0117 --uit eigen").code == 0)
  }

  @Test("the text of the organisation takes the place of the plain one")
  func tekst() throws {
    let loop = try loop()
    loop.account = "m.jansen"
    let regeling = String(decoding: try loop.lees("Fixtures/regelingen/gemeente.json"), as: UTF8.self)
    let versie = try #require(regeling.firstMatch(of: /"versie": (\d+)/)?.1)
    try loop.schrijf(
      "avg.json",
      regeling.replacing("\"versie\": \(versie)", with: "\"versie\": 99").replacing(
        "\"schemaversie\": 1", with: "\"schemaversie\": 2"
      )
      .replacing(
        "\"kleinsteGroep\"",
        with: "\"avg\": { \"doelen\": [\"Goed werkgeverschap.\"], \"contact\": \"fg@zandmeer.nl\" }, \"kleinsteGroep\"")
    )
    try loop.lukt("regeling vaststellen avg.json")
    try loop.lukt("inzage geven M-0117 --uit inzage")
    let html = try inhoud(loop, "inzage").html
    #expect(html.contains("Goed werkgeverschap.") && html.contains("fg@zandmeer.nl"))
    #expect(!html.contains("nog geen eigen tekst") && html.contains("Autoriteit Persoonsgegevens"))
  }
}
