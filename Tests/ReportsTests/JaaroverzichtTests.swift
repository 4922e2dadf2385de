import Gesprekscyclus
import Kalender
import Projections
import Testing
import Weergave
import Wire

@testable import Reports

@Suite("Jaaroverzicht")
struct JaaroverzichtTests {
  private func overzicht(_ boek: Proefboek, op dag: String = "2027-03-01", jaar: Int = 2026) throws -> Jaaroverzicht {
    try #require(Jaaroverzicht.maak(boek.bron(op: dag), jaar: jaar))
  }

  private func stadium(_ overzicht: Jaaroverzicht, _ soort: Gesprekssoort) throws -> Telling {
    let tabel = try #require(overzicht.stadia.first { $0.soort == soort })
    return try #require(tabel.regels.first?.cel.waarde)
  }

  /// A book of one regeling that shows every group, for tests of the counting itself.
  private func open() -> Proefboek {
    let regeling = Proefregeling.maak(kleinsteGroep: 1)
    var boek = Proefboek(regeling: regeling)
    boek.open(2026, regeling)
    return boek
  }

  @Test("A larger municipality as text, JSON and CSV")
  func goud() throws {
    let overzicht = try overzicht(Proefstad.boek())
    Goud.vergelijk(overzicht.tekst(Opmaak()), met: "jaaroverzicht-stad.txt")
    Goud.vergelijk(overzicht.json(), met: "jaaroverzicht-stad.json")
    let csv = CSVWriter.write(header: Jaaroverzicht.csvKop, rows: overzicht.csv(), dialect: .excelNL)
    Goud.vergelijk(String(decoding: csv, as: UTF8.self), met: "jaaroverzicht-stad.csv")
  }

  @Test("A year without a cycle has no report")
  func geenCyclus() {
    #expect(Jaaroverzicht.maak(Proefstad.boek().bron(), jaar: 2031) == nil)
  }

  @Test("Expected is who is in service on the last day of the window")
  func verwacht() throws {
    var boek = open()
    boek.leg("A", op: "2026-01-02", .inDienst("A", "A", "medewerker-ii", bij: "X", onder: nil, per: "2026-01-01"))
    boek.leg("B", op: "2026-01-02", .inDienst("B", "B", "medewerker-ii", bij: "X", onder: nil, per: "2026-01-02"))
    boek.leg("C", op: "2026-01-02", .inDienst("C", "C", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
    boek.leg("C", op: "2026-03-02", .uitDienst(per: "2026-03-31"))
    boek.leg("D", op: "2026-01-02", .inDienst("D", "D", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
    boek.leg("D", op: "2026-03-02", .uitDienst(per: "2026-03-30"))
    let overzicht = try overzicht(boek)
    #expect(try stadium(overzicht, .planning)[Deelname.verwacht] == 3)
    #expect(try stadium(overzicht, .voortgang)[Deelname.verwacht] == 2)
  }

  @Test("A person with two conversations counts once, by the one within the window")
  func eenmaal() throws {
    var boek = open()
    boek.leg("A", op: "2026-01-02", .inDienst("A", "A", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
    boek.leg("A", op: "2026-05-20", .gehouden("G-1", .voortgang, op: "2026-05-01"))
    boek.leg("A", op: "2026-06-03", .gehouden("G-2", .voortgang, op: "2026-06-02"))
    let telling = try stadium(overzicht(boek), .voortgang)
    #expect(telling[Deelname.verwacht] == 1)
    #expect(telling[Deelname.gehouden] == 1)
    #expect(telling[Deelname.opTijd] == 1)
    #expect(telling[Deelname.laatVastgelegd] == 0)
    #expect(telling[Deelname.nietGehouden] == 0)
  }

  @Test("Late is more than seven days between holding and recording", arguments: [(7, 0), (8, 1)])
  func laat(dagen: Int, verwacht: Int) throws {
    var boek = open()
    boek.leg("A", op: "2026-01-02", .inDienst("A", "A", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
    let gehouden = Datum("2026-06-02")
    boek.leg("A", op: gehouden.adding(dagen: dagen).iso, .gehouden("G-1", .voortgang, op: gehouden))
    #expect(try stadium(overzicht(boek), .voortgang)[Deelname.laatVastgelegd] == verwacht)
  }

  @Test("After a move expected and held count in one unit: that of the last day of the window")
  func verhuisd() throws {
    var boek = open()
    for naam in ["A", "B"] {
      boek.leg(
        naam, op: "2026-01-02",
        .inDienst(Personeelsnummer(naam), naam, "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
      boek.leg(naam, op: "2026-08-01", .plek("Y", onder: nil, per: "2026-08-01"))
    }
    boek.leg(
      "A", op: "2026-06-02",
      .gehouden(
        "G-1", .voortgang, op: "2026-06-02",
        omstandigheden: Omstandigheden(
          functie: FunctieVerwijzing(catalogus: "hr21-proef", functie: "medewerker-ii"), functienaam: "Medewerker II",
          catalogusversie: "1", onderdeel: "X", leidinggevende: nil, regeling: "gemeente", regelingversie: 2)))
    let tabel = try #require(overzicht(boek).stadia.first { $0.soort == .voortgang })
    let perGroep = Dictionary(uniqueKeysWithValues: tabel.regels.map { ($0.groep, $0.cel.waarde?[Deelname.gehouden]) })
    #expect(perGroep == [.allen: 1, .onderdeel("Y"): 1])
  }

  @Test("Adjusted, withdrawn and realised agreements are told apart")
  func afspraken() throws {
    var boek = open()
    boek.leg(
      "A", op: "2026-01-02", .inDienst("A", "A", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"),
      .afspraak("RA-1", "een"), .afspraak("RA-2", "twee"), .afspraak("RA-3", "drie"), .afspraak("RA-4", "vier"))
    boek.leg(
      "A", op: "2026-06-02", .bijgesteld("RA-1", "een beter", reden: "beter"),
      .bijgesteld("RA-1", "een best", reden: "best"), .ingetrokken("RA-2", reden: "vervallen"),
      .voortgang("RA-2", .gerealiseerd, op: "2026-06-02", "toch"),
      .voortgang("RA-3", .gerealiseerd, op: "2026-06-02", "klaar"),
      .voortgang("RA-1", .gerealiseerd, op: "2026-06-01", "klaar"),
      .voortgang("RA-1", .aandacht, op: "2026-06-02", "toch niet"))
    boek.leg(
      "A", op: "2026-12-01", .gehouden("G-1", .beoordeling, op: "2026-12-01"),
      .resultaat("G-1", "RA-1", "matig", weging: nil), .resultaat("G-1", "RA-4", "voldoende", weging: nil))
    let regel = try #require(overzicht(boek).afspraken.first)
    let telling = try #require(regel.cel.waarde)
    #expect(telling[Jaarafspraken.personen] == 1)
    #expect(telling[Jaarafspraken.gemaakt] == 4)
    #expect(telling[Jaarafspraken.bijgesteld] == 1)
    #expect(telling[Jaarafspraken.ingetrokken] == 1)
    // RA-1 was last reported otherwise, RA-2 withdrawn; that RA-4 was rated well is in another table.
    #expect(telling[Jaarafspraken.gerealiseerd] == 1)
  }

  @Test("Ratings count once the appraisal is established; until then it counts as a draft, by day")
  func concept() throws {
    var boek = open()
    boek.leg(
      "A", op: "2026-01-02", .inDienst("A", "A", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"),
      .afspraak("RA-1", "een"))
    boek.leg(
      "A", op: "2026-12-01", .gehouden("G-1", .beoordeling, op: "2026-12-01"),
      .resultaat("G-1", "RA-1", "goed", weging: nil),
      .competentie("G-1", "samenwerken", "Samenwerken", "B", norm: "C", verschil: 1), .eindoordeel("G-1", "goed", "Ja.")
    )
    func beeld(_ dag: String) throws -> [Int?] {
      let overzicht = try #require(Jaaroverzicht.maak(boek.bron(op: dag), jaar: 2026))
      let vast = overzicht.vaststelling.waarde
      return [
        overzicht.eindoordelen.regels.first?.nu.waarde?.aantallen.first,
        overzicht.resultaten.regels.first?.nu.waarde?.aantallen.first, overzicht.competenties.count,
        vast?[Jaarprocedure.vastgesteld], vast?[Jaarprocedure.nietVastgesteld],
      ]
    }
    #expect(try beeld("2027-03-01") == [nil, nil, 0, 0, 1])
    boek.leg("A", op: "2026-12-23", .vastgesteld("G-1", op: "2026-12-22", door: "M-1"))
    #expect(try beeld("2027-03-01") == [1, 1, 1, 1, 0])
    #expect(try beeld("2026-12-21") == [nil, nil, 0, 0, 1])
    let tekst = try #require(Jaaroverzicht.maak(boek.bron(op: "2027-03-01"), jaar: 2026)).tekst(Opmaak())
    #expect(tekst.contains("WAT DE CIJFERS BETEKENEN") && tekst.contains("Nog niet vastgesteld"))
  }

  @Test("The year before is left out when its scale has other labels")
  func andereSchaal() throws {
    #expect(try overzicht(Proefstad.boek()).eindoordelen.vorigJaar == 2025)
    #expect(try overzicht(Proefstad.boek(), jaar: 2025).eindoordelen.vorigJaar == nil)
  }

  @Test("A suppressed unit gives no figure in text, JSON or CSV", arguments: [5, 8])
  func onderdrukt(kleinsteGroep: Int) throws {
    let overzicht = try overzicht(Proefstad.boek(kleinsteGroep: kleinsteGroep))
    let griffie = try #require(overzicht.eindoordelen.regels.first { $0.groep == .onderdeel("Griffie") })
    #expect(griffie.nu == .onderdrukt)
    #expect(griffie.vorig == .onderdrukt)
    for rij in overzicht.csv() where rij[4] == .tekst("Griffie") { #expect(rij[6] == .tekst("onderdrukt")) }
    let groepen = try #require(overzicht.json()["eindoordelen"]?["groepen"]?.array)
    let json = try #require(groepen.first { $0["onderdeel"]?.string == "Griffie" })
    #expect(json["onderdrukt"]?.bool == true)
    #expect(json["totaal"] == nil && json["oordelen"] == nil)
  }

  @Test("What is missing from a shown total is nobody, or at least the smallest group", arguments: 1...9)
  func aftrekken(kleinsteGroep: Int) throws {
    let overzicht = try overzicht(Proefstad.boek(kleinsteGroep: kleinsteGroep))
    let regels = overzicht.eindoordelen.regels
    let totaal = try #require(regels.first { $0.groep == .allen }?.nu.waarde?.aantallen.first)
    for indeling in [Groep.Indeling.onderdeel, .functie, .schaal] {
      let getoond = regels.filter { $0.groep.indeling == indeling }.compactMap { $0.nu.waarde?.aantallen.first }
      let rest = totaal - getoond.reduce(0, +)
      #expect(rest == 0 || rest >= kleinsteGroep)
      #expect(getoond.allSatisfy { $0 >= kleinsteGroep })
    }
  }

  @Test("The same book and day give the same bytes")
  func zelfdeBytes() throws {
    let een = try overzicht(Proefstad.boek()).json().canonicalBytes()
    let twee = try overzicht(Proefstad.boek()).json().canonicalBytes()
    #expect(een == twee)
  }
}

@Suite("Jaaroverzicht: groepen")
struct JaaroverzichtGroepTests {
  @Test("A function that got another name and scale is one group per scale, under its name of today")
  func hernoemd() throws {
    let regeling = Proefregeling.maak(kleinsteGroep: 1)
    func catalogus(_ versie: String, per: Datum, naam: String, schaal: Salarisschaal) -> Catalogus {
      Catalogus(
        id: "hr21-proef", naam: "Proef", versie: versie, per: per, bron: "proef",
        niveauschema: Niveauschema(soort: .letters, niveaus: ["B", "A"]),
        functies: [Functie(code: "adviseur", naam: naam, schaal: schaal)])
    }
    var boek = Proefboek(
      regeling: regeling, catalogus: catalogus("1", per: "2025-01-01", naam: "Adviseur oud", schaal: 9))
    boek.open(2026, regeling)
    for (nummer, versie) in [("A", "1"), ("B", "2")] {
      boek.leg(
        nummer, op: "2026-01-02",
        .inDienst(Personeelsnummer(nummer), nummer, "adviseur", bij: "X", onder: nil, per: "2020-01-01"))
      boek.leg(
        nummer, op: "2026-12-01",
        .gehouden(
          "G-1", .beoordeling, op: "2026-12-01",
          omstandigheden: Omstandigheden(
            functie: FunctieVerwijzing(catalogus: "hr21-proef", functie: "adviseur"), functienaam: "Adviseur oud",
            catalogusversie: versie, onderdeel: "X", leidinggevende: nil, regeling: "gemeente", regelingversie: 2)),
        .eindoordeel("G-1", "goed", "Ja."), .vastgesteld("G-1", op: "2026-12-01", door: "M-1"))
    }
    var kaal = boek.boek
    let nieuw = catalogus("2", per: "2026-07-01", naam: "Adviseur", schaal: 10)
    kaal.verwerk(
      CatalogusGebeurtenis.vastgesteld(nieuw),
      Herkomst(nr: 99, hashbegin: "000000000000", tijd: Tijdstip(milliseconden: 0), actor: "x", opdracht: "y"))
    let bron = Rapportbron(boek: kaal, organisatie: "X", opslag: "y", peildatum: "2027-03-01")
    let overzicht = try #require(Jaaroverzicht.maak(bron, jaar: 2026))
    #expect(
      overzicht.eindoordelen.regels.map(\.groep.naam) == [
        "Allen", "X", "Adviseur (schaal 10)", "Adviseur (schaal 9)", "Schaal 9", "Schaal 10",
      ])
  }
}
