import Gesprekscyclus
import Testing
import Weergave

@testable import Reports

/// Catalogues, functions, regelingen and cycles as people see them.
@Suite("Catalogus, functie, regeling en cyclus")
struct BoekenrekTests {
  static let kempen = Catalogus(
    id: "kempen", naam: "Kempen", versie: "1", per: "1900-01-01", bron: "proef",
    niveauschema: Niveauschema(soort: .genummerd, niveaus: ["1", "2", "3", "4"]),
    competenties: [Competentie(code: "klant", naam: "Klantgerichtheid", definitie: "Luistert naar de klant.")],
    families: [
      .init(code: "ondersteuner", naam: "Ondersteuner", letters: ["A", "B", "C"]),
      .init(code: "uitvoerder", naam: "Uitvoerder", letters: ["A"]),
    ],
    normregels: [
      .init(competentie: "klant", niveau: "1", families: [.init(familie: "ondersteuner", letters: ["A"])]),
      .init(
        competentie: "klant", niveau: "2",
        families: [
          .init(familie: "ondersteuner", letters: ["B", "C"]), .init(familie: "uitvoerder", letters: ["A"]),
        ]),
    ])

  static let vol = Catalogus(
    id: "vol", naam: "Vol functieboek", versie: "2018", per: "2018-04-04", bron: "een boek",
    niveauschema: Niveauschema(soort: .letters, niveaus: ["D", "C", "B", "A"]),
    groepen: [.init(code: "generiek", naam: "Generiek")],
    competenties: [
      Competentie(
        code: "ondernemen", naam: "Ondernemingszin", groep: "generiek", definitie: "Ziet kansen en pakt ze.",
        niveaus: [
          .init(niveau: "B", naam: "bouwen", gedrag: ["Zoekt partners."]), .init(niveau: "A", naam: "riskeren"),
        ]),
      Competentie(code: "plannen", naam: "Plannen en organiseren", definitie: "Brengt werk in volgorde."),
    ],
    reeksen: [.init(code: "beleid", naam: "Beleid", groepen: [.init(code: "advies", naam: "Advies")])],
    matrix: [
      .init(naam: "Adviseur III", reeks: "beleid", groep: "advies", schaal: 10, punten: 500),
      .init(naam: "Adviseur I", reeks: "beleid", groep: "advies", schaal: 13, punten: 811, functie: "adviseur-i"),
      .init(naam: "Ontwikkelaar I", reeks: "beleid", groep: "advies", schaal: 13, punten: 790),
    ],
    functies: [
      Functie(
        code: "adviseur-i", naam: "Adviseur I", reeks: "beleid", groep: "advies", schaal: 13, punten: 811,
        kenmerken: ["geeft advies"],
        resultaatgebieden: [Resultaatgebied(code: "advies", naam: "Advisering", taken: ["schrijft adviezen"])],
        normen: [
          Norm(competentie: "ondernemen", niveau: "A"), Norm(competentie: "plannen", niveau: "B", laag: "generiek"),
        ],
        profiel: Functieprofiel(
          kritischeSituaties: [.init(naam: "Tegenspraak", omschrijving: "Een wethouder wil iets anders.")],
          normen: [Norm(competentie: "ondernemen", niveau: "B"), Norm(competentie: "netwerken", niveau: "C")],
          kennis: [.init(naam: "Recht", omschrijving: "Bestuursrecht")],
          vaardigheden: [.init(naam: "Schrijven", omschrijving: "Kort en helder")], opleiding: "Universitair"))
    ],
    beschikbareFuncties: [
      BeschikbareFunctie(code: "jurist", naam: "Jurist", normfunctie: "adviseur-i", kenmerken: [], formatie: 1105),
      BeschikbareFunctie(code: "stadsadviseur", naam: "Stadsadviseur", normfunctie: "adviseur-i", formatie: 80),
      BeschikbareFunctie(code: "los", naam: "Losse functie", normfunctie: "adviseur-i"),
    ],
    modules: [
      Functiemodule(
        code: "coordinatie", naam: "Coördinatie", taken: ["verdeelt het werk"],
        normen: [Norm(competentie: "plannen", niveau: "A")])
    ])

  private func bron(_ catalogus: Catalogus) -> Rapportbron {
    Proefboek(catalogus: catalogus, jaren: [2026]).bron()
  }

  @Test("A full catalogue and one with families, as text and JSON", arguments: [vol, kempen])
  func catalogus(_ catalogus: Catalogus) throws {
    let rapport = try #require(Catalogusrapport.maak(bron(catalogus), catalogus.id))
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "catalogus-\(catalogus.id).txt")
    Goud.vergelijk(rapport.json(), met: "catalogus-\(catalogus.id).json")
  }

  @Test("The matrix runs from the highest scale down and keeps the order within a scale")
  func matrix() throws {
    let rapport = try #require(Catalogusrapport.maak(bron(Self.vol), "vol"))
    #expect(rapport.matrix.map(\.naam) == ["Adviseur I", "Ontwikkelaar I", "Adviseur III"])
  }

  @Test("Formation adds up in hundredths; without any there is none")
  func formatie() throws {
    #expect(try #require(Catalogusrapport.maak(bron(Self.vol), "vol")).formatie == 1185)
    #expect(try #require(Catalogusrapport.maak(bron(Self.kempen), "kempen")).formatie == nil)
  }

  @Test("The highest level is named, also where A is above D")
  func niveauschema() {
    #expect(
      Self.vol.niveauschema.proza == "4 letters, van laag naar hoog: D, C, B, A. A is het hoogste.")
  }

  @Test("A function of the organisation with a module, as text and JSON")
  func functie() throws {
    let rapport = try #require(
      Functierapport.maak(
        bron(Self.vol), FunctieVerwijzing(catalogus: "vol", functie: "jurist"), modules: ["coordinatie"]))
    #expect(
      rapport.verschillen == [
        .init(competentie: "ondernemen", beschrijving: "A", profiel: "B"),
        .init(competentie: "plannen", beschrijving: "B", profiel: nil),
        .init(competentie: "netwerken", beschrijving: nil, profiel: "C"),
      ])
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "functie.txt")
    Goud.vergelijk(rapport.json(), met: "functie.json")
  }

  @Test(
    "Functions are found by part of their name or code, whatever the case",
    arguments: [
      ("JURI", ["vol:jurist"]), ("adviseur", ["vol:stadsadviseur", "vol:adviseur-i"]), ("niets", []),
    ])
  func zoeken(zoek: String, gevonden: [String]) {
    let lijst = Functielijst.maak(bron(Self.vol), zoek: zoek)
    #expect(lijst.regels.map(\.functie.description) == gevonden)
  }

  @Test("Lists of functions and catalogues")
  func lijsten() {
    Goud.vergelijk(Functielijst.maak(bron(Self.kempen)).tekst(Opmaak()), met: "functielijst.txt")
    Goud.vergelijk(Functielijst.maak(bron(Self.vol), catalogus: "vol").json(), met: "functielijst.json")
    Goud.vergelijk(Cataloguslijst.maak(bron(Self.vol)).tekst(Opmaak()), met: "cataloguslijst.txt")
    Goud.vergelijk(Cataloguslijst.maak(bron(Self.vol)).json(), met: "cataloguslijst.json")
  }

  @Test("A regeling in words")
  func regeling() throws {
    let rapport = try #require(Regelingrapport.maak(bron(Self.vol)))
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "regeling.txt")
    Goud.vergelijk(rapport.json(), met: "regeling.json")
    Goud.vergelijk(Regelinglijst.maak(bron(Self.vol)).tekst(Opmaak()), met: "regelinglijst.txt")
    Goud.vergelijk(Regelinglijst.maak(bron(Self.vol)).json(), met: "regelinglijst.json")
  }

  @Test("With two regelingen a name is needed; the newest version answers")
  func welkeRegeling() {
    var boek = Proefboek(jaren: [2026])
    boek.stelVast(Proefregeling.maak(versie: 3), op: "2026-02-01")
    #expect(Regelingrapport.maak(boek.bron())?.regeling.versie == 3)
    #expect(Regelingrapport.maak(boek.bron(), versie: 2)?.jaren == [2026])
    boek.stelVast(Proefregeling.maak(id: "rijk", versie: 1), op: "2026-02-02")
    #expect(Regelingrapport.maak(boek.bron()) == nil)
    #expect(Regelingrapport.maak(boek.bron(), "rijk")?.regeling.versie == 1)
  }

  @Test("A cycle and the list of cycles")
  func cyclus() throws {
    let bron = Proefgemeente.boek.bron()
    let rapport = try #require(Cyclusrapport.maak(bron))
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "cyclus.txt")
    Goud.vergelijk(rapport.json(), met: "cyclus.json")
    Goud.vergelijk(Cycluslijst.maak(bron).tekst(Opmaak()), met: "cycluslijst.txt")
    Goud.vergelijk(Cycluslijst.maak(bron).json(), met: "cycluslijst.json")
  }
}
