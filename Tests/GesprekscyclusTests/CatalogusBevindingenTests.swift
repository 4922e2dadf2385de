import Gesprekscyclus
import Kalender
import Testing

/// What a catalogue says of itself, whoever made the value.
@Suite struct CatalogusBevindingenTests {
  private static let per = Datum(dagnummer: 20_454)

  private static func catalogus(
    schema: Niveauschema = Niveauschema(soort: .letters, niveaus: ["D", "C", "B", "A"]),
    competenties: [Competentie] = [
      Competentie(code: "durf", naam: "Durf", definitie: ""), Competentie(code: "zorg", naam: "Zorg", definitie: ""),
    ],
    families: [Catalogus.Familie] = [], normregels: [Catalogus.Normregel] = [], functies: [Functie] = [],
    beschikbaar: [BeschikbareFunctie] = [], modules: [Functiemodule] = []
  ) -> Catalogus {
    Catalogus(
      id: "proef", naam: "Proef", versie: "1", per: per, bron: "", niveauschema: schema, competenties: competenties,
      families: families, normregels: normregels, functies: functies, beschikbareFuncties: beschikbaar,
      modules: modules)
  }

  private func gevonden(_ catalogus: Catalogus) -> [String] {
    catalogus.bevindingen().map { "\($0.code) \($0.padtekst)" }
  }

  @Test func eenGoedeCatalogusHeeftGeenBevindingen() {
    #expect(gevonden(Self.catalogus()) == [])
  }

  @Test func alleBevindingenInEenKeer() {
    let functie = Functie(
      code: "F", naam: " ", reeks: "r", schaal: 19,
      normen: [
        Norm(competentie: "moed", niveau: "E", laag: "x"), Norm(competentie: "durf", niveau: "A"),
        Norm(competentie: "durf", niveau: "B"),
      ])
    #expect(
      gevonden(Self.catalogus(functies: [functie])) == [
        "C102 functies[0].naam", "C113 functies[0].reeks", "C142 functies[0].schaal",
        "C111 functies[0].normen[0].competentie", "C122 functies[0].normen[0].niveau",
        "C112 functies[0].normen[0].laag", "C131 functies[0].normen[2].competentie",
      ])
  }

  @Test(arguments: [
    (Niveauschema.Soort.genummerd, ["1", "2", "3", "4"], true), (.cumulatief, ["1", "2", "3"], true),
    (.letters, ["D", "C", "B", "A"], true), (.letters, ["A", "B"], true), (.genummerd, ["1", "3", "2"], false),
    (.genummerd, ["1", "1"], false), (.genummerd, ["een"], false), (.letters, ["a"], false), (.letters, ["AB"], false),
    (.letters, ["É"], false), (.cumulatief, [], true),
  ])
  func niveauschemas(soort: Niveauschema.Soort, niveaus: [String], goed: Bool) {
    let bevindingen = Self.catalogus(schema: Niveauschema(soort: soort, niveaus: niveaus)).bevindingen()
    #expect(bevindingen.allSatisfy { $0.code == "C105" })
    #expect(bevindingen.isEmpty == goed)
  }

  @Test(arguments: [
    ("durf", true), ("adviseur-iii", true), ("a1-2", true), ("", false), ("-a", false), ("a-", false), ("a--b", false),
    ("Durf", false), ("zoë", false), ("a b", false), ("a_b", false),
  ])
  func codes(code: String, goed: Bool) {
    let competentie = Competentie(code: CompetentieCode(code), naam: "x", definitie: "")
    #expect(gevonden(Self.catalogus(competenties: [competentie])) == (goed ? [] : ["C103 competenties[0].code"]))
  }

  @Test(arguments: [
    ("N02.01.02", true), ("adviseur-iii", true), ("A", true), ("N02..1", false), (".a", false), ("a.", false),
    ("a_b", false), ("zoë", false), ("a:b", false), ("", false),
  ])
  func codesVanFuncties(code: String, goed: Bool) {
    let catalogus = Self.catalogus(functies: [
      Functie(code: FunctieCode(code), naam: "x", normen: [Norm(competentie: "durf", niveau: "A")])
    ])
    #expect(gevonden(catalogus) == (goed ? [] : ["C103 functies[0].code"]))
  }

  @Test("without levels: competencies alone are a catalogue, a norm asks for a scheme")
  func zonderNiveaus() {
    let schema = Niveauschema(soort: .genummerd, niveaus: [])
    let kaal = Functie(code: "kok", naam: "Kok")
    #expect(gevonden(Self.catalogus(schema: schema, functies: [kaal])) == ["C134 functies[0].normen"])
    let leeg = Self.catalogus(schema: schema, competenties: [], functies: [kaal])
    #expect(gevonden(leeg) == ["C121 competenties", "C134 functies[0].normen"])
    #expect(leeg.bevindingen().allSatisfy { $0.ernst == .waarschuwing })
    let metNorm = Functie(code: "kok", naam: "Kok", normen: [Norm(competentie: "durf", niveau: "1")])
    #expect(
      gevonden(Self.catalogus(schema: schema, functies: [metNorm]))
        == ["C105 niveauschema.niveaus", "C122 functies[0].normen[0].niveau"])
  }

  @Test("scales with letters stand between the numbers", arguments: [("10a", "10a"), ("10 A", "10a"), ("9", "9")])
  func schalen(tekst: String, naam: String) throws {
    #expect(try #require(Salarisschaal(tekst)).description == naam)
    for fout in ["", "a", "10-a", "10abcd", "x10", "10é"] { #expect(Salarisschaal(fout) == nil, "\(fout)") }
    let volgorde: [Salarisschaal] = try ["9", "10", "10a", "10b", "11"].map { try #require(Salarisschaal($0)) }
    #expect(volgorde.shuffled().sorted() == volgorde)
  }

  @Test func dezelfdeCodeMagPerSoort() {
    let functie = Functie(code: "leiden", naam: "Leiden", normen: [Norm(competentie: "durf", niveau: "A")])
    let eigen = BeschikbareFunctie(code: "leiden", naam: "Leiden", normfunctie: "leiden")
    let module = Functiemodule(code: "leiden", naam: "Leiden")
    let catalogus = Self.catalogus(functies: [functie], beschikbaar: [eigen], modules: [module])
    #expect(gevonden(catalogus) == [])
  }

  @Test func eenEigenFunctieMagOpEenFamilieRusten() {
    let families = [Catalogus.Familie(code: "maker", naam: "Maker", letters: ["B"])]
    let goed = BeschikbareFunctie(code: "kok", naam: "Kok", normfunctie: "maker-b")
    let fout = BeschikbareFunctie(code: "bakker", naam: "Bakker", normfunctie: "maker-c")
    #expect(
      gevonden(Self.catalogus(families: families, beschikbaar: [goed, fout])) == [
        "C116 beschikbareFuncties[1].normfunctie"
      ])
  }

  @Test func elkeFamilieEnLetterHeeftEenNormPerCompetentie() {
    let families = [Catalogus.Familie(code: "maker", naam: "Maker", letters: ["X", "Y"])]
    func regel(_ competentie: CompetentieCode, _ niveau: String, _ letters: [String]) -> Catalogus.Normregel {
      .init(competentie: competentie, niveau: niveau, families: [.init(familie: "maker", letters: letters)])
    }
    let heel = [regel("durf", "A", ["X", "Y"]), regel("zorg", "A", ["X"]), regel("zorg", "B", ["Y"])]
    #expect(gevonden(Self.catalogus(families: families, normregels: heel)) == [])
    let gat = Self.catalogus(families: families, normregels: Array(heel.dropLast()))
    #expect(gevonden(gat) == ["C132 families[0].letters[1]"])
    #expect(gat.bevindingen().first?.melding == "'maker' Y heeft geen norm voor: zorg.")
    let dubbel = Self.catalogus(families: families, normregels: heel + [regel("durf", "C", ["Y"])])
    #expect(gevonden(dubbel) == ["C133 normregels[3].families[0].letters[0]"])
  }

  @Test func eenCatalogusMetVeelGatenBlijftBegrensd() {
    let families = (0..<2000).map { Catalogus.Familie(code: "f\($0)", naam: "x", letters: ["A"]) }
    let regels = [Catalogus.Normregel(competentie: "durf", niveau: "A", families: [])]
    #expect(Self.catalogus(families: families, normregels: regels).bevindingen().count == 1000)
  }

  @Test func verschilMetHetProfielIsEenWaarschuwing() {
    let functie = Functie(
      code: "f", naam: "F", normen: [Norm(competentie: "durf", niveau: "A")],
      profiel: Functieprofiel(normen: [Norm(competentie: "durf", niveau: "B"), Norm(competentie: "zorg", niveau: "A")]))
    let catalogus = Self.catalogus(functies: [functie])
    #expect(
      gevonden(catalogus) == [
        "C135 functies[0].profiel.normen[0].niveau", "C135 functies[0].profiel.normen[1].competentie",
      ])
    #expect(catalogus.bevindingen().allSatisfy { $0.ernst == .waarschuwing })
  }

  @Test func eenWaarschuwingHoudtVaststellenNietTegen() throws {
    let zonderNormen = Self.catalogus(functies: [Functie(code: "f", naam: "F")])
    #expect(gevonden(zonderNormen) == ["C134 functies[0].normen"])
    #expect(try Catalogi().vaststellen(zonderNormen).gebeurtenissen == [.vastgesteld(zonderNormen)])
    let zonderNaam = Self.catalogus(functies: [Functie(code: "f", naam: " ")])
    #expect(throws: Geweigerd.self) { try Catalogi().vaststellen(zonderNaam) }
  }

  @Test func codesStaanVast() {
    #expect(
      CatalogusBevindingCode.allCases.map(\.rawValue) == [
        "C101", "C102", "C103", "C104", "C105", "C111", "C112", "C113", "C114", "C115", "C116", "C117", "C118", "C121",
        "C122", "C123", "C124", "C131", "C132", "C133", "C134", "C135", "C141", "C142",
      ])
  }
}
