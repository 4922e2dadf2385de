import Foundation
import Testing
import Wire

/// Subjects that the regeling wants to be talked about: in the form, in the check, in the dossier.
@Suite struct OnderwerpTests {
  private static let onderwerpen = """
    "onderwerpen": [
      {"code": "ontwikkeling", "naam": "Ontwikkeling en loopbaan", "bij": ["voortgang"]},
      {"code": "werkdruk", "naam": "Werkdruk"},
      {"code": "vijf-jaar", "naam": "Vijf jaar dezelfde functie", "bij": ["voortgang"], "naJarenInFunctie": 5}
    ],
    """

  private func loop() throws -> Proefloop {
    let loop = try Proefloop(dag: "2026-06-01")
    try loop.lukt("inrichten --organisatie Onderwerp")
    try loop.lukt("catalogus importeren Fixtures/catalogi/fsk.json")
    let gemeente = String(decoding: try loop.lees("Fixtures/regelingen/gemeente.json"), as: UTF8.self)
    try loop.schrijf(
      "regeling.json",
      gemeente.replacing("\"schemaversie\": 1,", with: "\"schemaversie\": 2, \(Self.onderwerpen)")
        .replacing("\"wijze\": \"niveaus\"", with: "\"wijze\": \"geen\"")
        .replacing("\"weging\": \"procenten\"", with: "\"weging\": \"geen\""))
    try loop.lukt("regeling vaststellen regeling.json")
    try loop.lukt("cyclus openen 2026")
    for (nummer, dag) in [("M-1", "01-01-2015"), ("M-2", "01-06-2021"), ("M-3", "02-06-2021")] {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \"Wie \(nummer)\" --functie fsk:publieksfunctie-vakspecialist-c --onderdeel A "
          + "--per \(dag)")
    }
    return loop
  }

  private func formulier(_ loop: Proefloop, _ nummer: String, _ soort: String = "voortgang") throws -> Formulierhand {
    var hand = Formulierhand(try loop.lukt("gesprek formulier \(nummer) --soort \(soort)").stdout)
    hand.vul("", "Gespreksdatum", "1-6-2026")
    hand.vul("Verslag", "Verslag", "We hebben vooruitgekeken.")
    return hand
  }

  @Test("the form has a paragraph for each that is asked of this person in this conversation")
  func gevraagd() throws {
    let loop = try loop()
    func koppen(_ nummer: String, _ soort: String) throws -> [String] {
      try formulier(loop, nummer, soort).tekst.split(separator: "\n").filter { $0.hasPrefix("== Onderwerp ") }.map(
        String.init)
    }
    let (een, twee, vijf) = (
      "== Onderwerp Ontwikkeling en loopbaan ==", "== Onderwerp Werkdruk ==",
      "== Onderwerp Vijf jaar dezelfde functie =="
    )
    #expect(try koppen("M-1", "voortgang") == [een, twee, vijf])
    #expect(try koppen("M-2", "voortgang") == [een, twee, vijf])
    #expect(try koppen("M-3", "voortgang") == [een, twee])
    #expect(try koppen("M-1", "planning") == [twee])
  }

  @Test("what was said stands with the conversation; what was not is told when it is recorded")
  func vastgelegd() throws {
    let loop = try loop()
    var hand = try formulier(loop, "M-3")
    hand.vul("Onderwerp Werkdruk", "Besproken", "Het is druk, maar het lukt.")
    let uitkomst = try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    #expect(uitkomst.stderr.contains("W123") && uitkomst.stderr.contains("Ontwikkeling en loopbaan"))
    #expect(!uitkomst.stderr.contains("'Werkdruk'"))
    let json = try loop.lukt("gesprek tonen M-3 G-2026-1 --json").json
    #expect(json["onderwerpen"]?.array?.map { $0["onderwerp"]?.string } == ["Werkdruk"])
    #expect(try loop.lukt("gesprek tonen M-3 G-2026-1").stdout.contains("Werkdruk: Het is druk, maar het lukt."))
    // Talked about in an earlier conversation of the year, it is not asked again.
    var weer = try formulier(loop, "M-3")
    weer.vul("Onderwerp Ontwikkeling en loopbaan", "Besproken", "Een cursus.")
    #expect(!(try loop.lukt("gesprek vastleggen -", invoer: weer.tekst).stderr.contains("W123")))
  }

  @Test("a correction of the report keeps what was said")
  func correctie() throws {
    let loop = try loop()
    var hand = try formulier(loop, "M-3")
    hand.vul("Onderwerp Werkdruk", "Besproken", "Het is druk.")
    let nr = try #require(try loop.voerUit("gesprek vastleggen - --json", invoer: hand.tekst).json["van"]?.integer)
    try loop.lukt("corrigeren \(nr) --verslag \"We keken terug.\" --reden \"typfout\"")
    let tekst = try loop.lukt("gesprek tonen M-3 G-2026-1").stdout
    #expect(tekst.contains("We keken terug.") && tekst.contains("Het is druk."))
  }

  @Test("the check of an appraisal names what no conversation was about")
  func toets() throws {
    let loop = try loop()
    try loop.lukt("gesprek vastleggen -", invoer: try formulier(loop, "M-3").tekst)
    try loop.op("01-12-2026")
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-3 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "1-12-2026")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Verslag", "Verslag", "We hebben het jaar besproken.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    let toets = loop.voerUit("toetsen M-3 --json")
    let bevinding = try toets.json["beoordelingen"]?.array?.first?["bevindingen"]?.array?.first {
      $0["code"]?.string == "W123"
    }
    #expect(
      bevinding?["melding"]?.string?.contains("'Ontwikkeling en loopbaan', 'Werkdruk'") == true, "\(toets.stdout)")
  }

  @Test("the dossier signals years in a function until it was talked about")
  func jaren() throws {
    let loop = try loop()
    let zin = "5 jaar of langer in deze functie, sinds 1 juni 2021"
    func dossier(_ nummer: String) throws -> String {
      try loop.lukt("dossier \(nummer)").stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(try dossier("M-2").contains(zin))
    #expect(!(try dossier("M-3").contains("jaar of langer")))
    #expect(try loop.lukt("dossier M-2 --json").json["signalen"]?.array?.count == 1)
    var hand = try formulier(loop, "M-2")
    hand.vul("Onderwerp Vijf jaar dezelfde functie", "Besproken", "Zij wil blijven.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    #expect(!(try dossier("M-2").contains("jaar of langer")))
  }

  @Test("a subject that the regeling does not know is a mistake in the form")
  func onbekend() throws {
    let loop = try loop()
    var hand = try formulier(loop, "M-3")
    hand.vul("Onderwerp Werkdruk", "Besproken", "Druk.")
    let uitkomst = loop.voerUit(
      "gesprek vastleggen -", invoer: hand.tekst.replacing("Onderwerp Werkdruk", with: "Onderwerp Weer"))
    #expect(uitkomst.code == 1 && uitkomst.stderr.contains("geen onderwerp van de regeling"))
  }
}
