import Testing
import Wire

/// A change of function halfway the year, under each regeling of the fixtures: each half has its own appraisal, and one
/// of them is the year's.
@Suite struct SplitsingTests {
  struct Geval: Sendable, CustomTestStringConvertible {
    let regeling: String
    let catalogus: String
    let functies: [String]
    let label: String
    var testDescription: String { regeling }
  }

  static let gevallen = [
    Geval(
      regeling: "gemeente", catalogus: "hr21-ommen", functies: ["hr21-ommen:adviseur-iii", "hr21-ommen:adviseur-iv"],
      label: "goed"),
    Geval(
      regeling: "rijk", catalogus: "hr21-ommen", functies: ["hr21-ommen:adviseur-iii", "hr21-ommen:adviseur-iv"],
      label: "++"),
    Geval(
      regeling: "kempen", catalogus: "kempen", functies: ["kempen:ondersteuner-b", "kempen:ondersteuner-a"],
      label: "op niveau"),
  ]

  private static func begin(_ geval: Geval) throws -> Proefloop {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    try loop.lukt("catalogus importeren Fixtures/catalogi/\(geval.catalogus).json")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/\(geval.regeling).json")
    try loop.lukt("cyclus openen 2026")
    for (nummer, chef) in [("M-1", ""), ("M-2", " --leidinggevende M-1"), ("M-3", " --leidinggevende M-2")] {
      try loop.lukt(
        "medewerker in-dienst \(nummer) --naam \"Mens \(nummer)\" --functie \(geval.functies[0]) --onderdeel Team "
          + "--per 01-01-2020\(chef)")
    }
    try loop.op("13-11-2026")
    return loop
  }

  private static func beoordeling(_ loop: Proefloop, _ geval: Geval) throws -> Formulierhand {
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-3 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "12-11-2026")
    hand.vul("", "Uitzondering", "De leidinggevende was tot november met verlof.")
    hand.vul("Eindoordeel", "Oordeel", geval.label)
    hand.vul("Eindoordeel", "Motivering", "Een goed half jaar waarin alle afspraken ruim op tijd zijn gehaald.")
    hand.vul("Verslag", "Verslag", "We hebben dit deel van het jaar besproken.")
    return hand
  }

  @Test(arguments: gevallen)
  func elkeHelftApart(_ geval: Geval) throws {
    let loop = try Self.begin(geval)
    try loop.lukt("medewerker wijzigen M-3 --functie \(geval.functies[1]) --per 01-07-2026")
    var hand = try Self.beoordeling(loop, geval)
    #expect(hand.tekst.contains("01-01-2026 t/m 30-06-2026") && hand.tekst.contains("| Dit jaar heeft 2 delen:"))
    hand.vul("", "Tijdvak", "01-01-2026 t/m 31-12-2026")
    let geweigerd = loop.voerUit("gesprek vastleggen -", invoer: hand.tekst)
    #expect(geweigerd.code == 1 && geweigerd.stderr.contains("R035"))
    #expect(geweigerd.stderr.contains("01-07-2026 t/m 31-12-2026"))

    try loop.lukt("gesprek vastleggen -", invoer: try Self.beoordeling(loop, geval).tekst)
    let tweede = try Self.beoordeling(loop, geval)
    #expect(tweede.tekst.contains("01-07-2026 t/m 31-12-2026"))
    try loop.lukt("gesprek vastleggen -", invoer: tweede.tekst)

    let dossier = try loop.lukt("dossier M-3").stdout
    #expect(dossier.contains("DELEN VAN HET JAAR") && dossier.contains("deelbeoordeling"))
    let json = try loop.voerUit("dossier M-3 --json").json
    #expect(json["cyclus"]?["segmenten"]?.array?.count == 2)
    #expect(json["cyclus"]?["segmenten"]?.array?.last?["pad"]?.string == "cyclus.segmenten.2026-07-01")
    let uitleg = loop.voerUit("verklaren M-3 cyclus.segmenten.2026-07-01.functie")
    let regel = uitleg.stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(uitleg.code == 0 && regel.contains("begint een nieuw deel van het jaar"))
    #expect(!loop.voerUit("achterstand").stdout.contains("Mens M-3 (M-3) Beoordeling"))
  }

  @Test("a closing list names what misses and what is not established each once, and which part of the year it is")
  func sluitlijst() throws {
    let geval = Self.gevallen[0]
    let loop = try Self.begin(geval)
    try loop.lukt("medewerker wijzigen M-3 --functie \(geval.functies[1]) --per 01-07-2026")
    try loop.lukt("gesprek plannen M-3 --soort beoordeling --datum 20-11-2026")
    try loop.lukt("gesprek plannen M-3 --soort beoordeling --datum 21-11-2026")
    try loop.lukt("gesprek vastleggen -", invoer: try Self.beoordeling(loop, geval).tekst)
    func lijst() throws -> [String] {
      try loop.op("01-02-2027")
      let regels = loop.voerUit("cyclus sluiten 2026").stderr.replacing("\n  ", with: " ").split(separator: "\n")
      return regels.filter { $0.hasPrefix("- M-3") }.map(String.init)
    }
    let eerst = try lijst()
    #expect(Set(eerst).count == eerst.count, "\(eerst)")
    #expect(
      eerst.filter { $0.contains("Beoordelingsgesprek") } == [
        "- M-3: Beoordelingsgesprek over 1 juli 2026 t/m 31 december 2026 is niet gehouden"
      ], "\(eerst)")
    #expect(eerst.filter { $0.contains("niet vastgesteld") }.count == 1, "\(eerst)")
    try loop.op("22-11-2026")
    try loop.lukt("gesprek vastleggen -", invoer: try Self.beoordeling(loop, geval).tekst)
    let daarna = try lijst()
    #expect(Set(daarna).count == daarna.count, "\(daarna)")
    #expect(!daarna.contains { $0.contains("Beoordelingsgesprek") }, "\(daarna)")
    #expect(daarna.filter { $0.contains("niet vastgesteld") }.count == 2, "\(daarna)")
  }

  @Test(arguments: gevallen)
  func andereLeidinggevende(_ geval: Geval) throws {
    let loop = try Self.begin(geval)
    try loop.lukt("medewerker wijzigen M-3 --leidinggevende M-1 --per 01-07-2026")
    var hand = try Self.beoordeling(loop, geval)
    let woorden = hand.tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(woorden.contains("In dit tijdvak was ook M-2 leidinggevende"))
    let zonder = loop.voerUit("gesprek vastleggen - --dry-run", invoer: hand.tekst)
    #expect(zonder.code == 0 && zonder.beide.contains("W031"))
    hand.vul("", "Informant", "M-2")
    let met = loop.voerUit("gesprek vastleggen -", invoer: hand.tekst)
    #expect(met.code == 0 && !met.beide.contains("W031"), "\(met)")
  }
}
