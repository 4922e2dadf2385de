import Gesprekscyclus
import Kalender
import Testing

@Suite("Functiebeeld: house function over norm function, modules, families and letters")
struct FunctiebeeldTests {
  private func norm(_ competentie: CompetentieCode, _ niveau: String) -> Norm {
    Norm(competentie: competentie, niveau: niveau)
  }

  @Test("a norm function answers by itself")
  func normfunctie() throws {
    let beeld = try #require(Catalogus.boek.beeld(van: "adviseur"))
    #expect(beeld.naam == "Adviseur III")
    #expect(beeld.normfunctie == nil)
    #expect(beeld.schaal == 10)
    #expect(beeld.catalogusversie == "1")
    #expect(beeld.normen == [norm("visie", "B"), norm("samenwerken", "C")])
  }

  @Test("a house function has its own name and scale, and the rest of its norm function")
  func huisfunctie() throws {
    let beeld = try #require(Catalogus.boek.beeld(van: "inkoopadviseur"))
    #expect(beeld.naam == "Adviseur inkoop")
    #expect(beeld.normfunctie == "Adviseur III")
    #expect(beeld.schaal == 10)
    #expect(beeld.resultaatgebieden.map(\.naam) == ["Advies", "Beleid"])
    #expect(beeld.verwijzing == FunctieVerwijzing(catalogus: "boek", functie: "inkoopadviseur"))
    #expect(Catalogus.boek.beeld(van: "zwaar")?.schaal == 11)
    #expect(Catalogus.boek.beeld(van: "onbekend") == nil)
  }

  @Test("a module raises norms and adds new ones, but never lowers one")
  func module() throws {
    let beeld = try #require(Catalogus.boek.beeld(van: "inkoopadviseur", modules: ["coordinatie", "onbekend"]))
    #expect(beeld.normen == [norm("visie", "B"), norm("samenwerken", "B"), norm("leiden", "C")])
    #expect(beeld.modules.map(\.code) == ["coordinatie"])
  }

  @Test("family and letter give the norms of the rules: ondersteuner B + C → 2")
  func familie() {
    #expect(Catalogus.ladder.beeld(van: "ondersteuner-a")?.normen == [norm("klant", "3"), norm("analyse", "2")])
    #expect(Catalogus.ladder.beeld(van: "ondersteuner-b")?.normen == [norm("klant", "2"), norm("analyse", "1")])
    #expect(Catalogus.ladder.beeld(van: "ondersteuner-c")?.normen == [norm("klant", "2"), norm("analyse", "1")])
    #expect(Catalogus.ladder.beeld(van: "ondersteuner-b")?.naam == "Ondersteuner B")
    #expect(Catalogus.ladder.beeld(van: "ondersteuner-d") == nil)
  }

  @Test("a reference reads as catalogue and function", arguments: ["boek:adviseur"])
  func verwijzing(tekst: String) {
    #expect(FunctieVerwijzing(tekst)?.description == tekst)
  }

  @Test("anything else is no reference", arguments: ["", "boek", "boek:", ":adviseur", "a:b:c"])
  func geenVerwijzing(tekst: String) {
    #expect(FunctieVerwijzing(tekst) == nil)
  }
}

@Suite("Catalogi: versions by effective date")
struct CatalogiTests {
  private let twee = Catalogus.boek(versie: "2", per: "2026-06-01", visie: "A")

  private func catalogi(_ lijst: [Catalogus]) -> Catalogi {
    var catalogi = Catalogi()
    for (index, catalogus) in lijst.enumerated() { catalogi.evolve(.vastgesteld(catalogus), .nr(index + 1)) }
    return catalogi
  }

  @Test(
    "the version in force on the day answers; before the first, the first",
    arguments: [("2018-01-01", "1"), ("2026-05-31", "1"), ("2026-06-01", "2"), ("2030-01-01", "2")])
  func geldig(op: String, versie: String) {
    #expect(catalogi([.boek, twee]).catalogus("boek", op: dag(op))?.versie == versie)
  }

  @Test("of two with one date the last adopted answers; every version stays")
  func zelfdeDatum() {
    let alle = catalogi([.boek, twee, .boek(versie: "2a", per: "2026-06-01", visie: "B")])
    #expect(alle.catalogus("boek", op: dag("2026-07-01"))?.versie == "2a")
    #expect(alle.catalogus("boek", versie: "2") == twee)
    #expect(alle.catalogus("elders", op: dag("2026-07-01")) == nil)
    #expect(alle.kenmerken == ["boek"])
  }

  @Test("a new version is recorded, the same again is not, and another content under it is refused")
  func vaststellen() throws {
    let alle = catalogi([.boek])
    #expect(try alle.vaststellen(twee).gebeurtenissen == [.vastgesteld(twee)])
    #expect(try alle.vaststellen(.boek).gebeurtenissen == [])
    let fout = #expect(throws: Geweigerd.self) {
      try alle.vaststellen(.boek(versie: "1", per: "2019-01-01", visie: "A"))
    }
    #expect(fout?.codes == [.versieBestaat])
  }

  @Test("a catalogue with errors is refused whole")
  func ongeldig() {
    for goed in [Catalogus.boek, .ladder] { #expect(goed.bevindingen().filter { $0.ernst == .fout } == []) }
    let fout = #expect(throws: Geweigerd.self) {
      try Catalogi().vaststellen(.boek(versie: "1", per: "2019-01-01", visie: "Z"))
    }
    #expect(fout?.codes == [.ongeldigDocument])
  }
}

@Suite("Niveauschema: from lowest to highest, whatever the signs suggest")
struct NiveauschemaTests {
  @Test("with letters A is the highest", arguments: [("A", "B", 1), ("D", "A", -3), ("C", "C", 0)])
  func letters(niveau: String, norm: String, verschil: Int) {
    #expect(Catalogus.boek.niveauschema.verschil(van: niveau, met: norm) == verschil)
  }

  @Test("cumulative and numbered levels climb", arguments: [("3", "1", 2), ("1", "2", -1)])
  func oplopend(niveau: String, norm: String, verschil: Int) {
    #expect(Catalogus.ladder.niveauschema.verschil(van: niveau, met: norm) == verschil)
    #expect(
      Niveauschema(soort: .genummerd, niveaus: ["1", "2", "3", "4"]).verschil(van: niveau, met: norm) == verschil)
  }

  @Test("an unknown level has no difference; any case reads")
  func onbekend() {
    let schema = Catalogus.boek.niveauschema
    #expect(schema.verschil(van: "E", met: "A") == nil)
    #expect(schema.verschil(van: "A", met: "5") == nil)
    #expect(schema.niveau("b") == "B")
    #expect(schema.niveau("e") == nil)
  }

  @Test("a level may have a name of its own")
  func naam() {
    #expect(Catalogus.boek.competentie("visie")?.naam(vanNiveau: "A") == "verbeelden")
    #expect(Catalogus.boek.competentie("visie")?.naam(vanNiveau: "B") == nil)
  }

  @Test("someone under a cumulative catalogue is rated against the rules' norm")
  func beoordeling() {
    let gegeven = Gegeven([
      .medewerker(.inDienstGetreden(.voorbeeld(functie: "ladder:ondersteuner-b"))),
      .gehouden("G-2026-1", .voortgang, op: "2026-06-01"),
    ])
    let uitkomst = gegeven.als(.legVast(.beoordeling().competentie("klant", "3")), op: "2026-11-12")
    #expect(
      uitkomst.gebeurtenissen.last
        == .score("G-2026-2", "klant", "Klantgericht", "3", norm: "2", verschil: 1))
  }
}
