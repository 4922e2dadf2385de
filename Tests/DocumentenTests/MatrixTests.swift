import Documenten
import Gesprekscyclus
import Testing

/// Tables of norms and competencies with levels: what goes in comes out, in every shape and variation, or is told.
@Suite struct MatrixTests {
  /// What was read, in the words of what was written.
  private static func gelezen(_ uitslag: Leesuitslag) -> Matrixboek {
    let catalogus = uitslag.catalogus
    let functie = catalogus.functies.first
    return Matrixboek(
      functie: functie?.naam ?? "",
      normen: (functie?.normen ?? []).map {
        .init(
          laag: $0.laag.flatMap { catalogus.lagen[$0] }, naam: catalogus.naam($0.competentie),
          niveau: Int($0.niveau) ?? 0)
      },
      competenties: catalogus.competenties.map {
        .init(
          thema: $0.groep.flatMap { catalogus.lagen[$0] }, naam: $0.naam, definitie: $0.definitie,
          gedrag: $0.niveaus.map(\.gedrag))
      })
  }

  private static func eisHetzelfde(_ boek: Matrixboek, _ tekst: String, zonderThema: Bool = false) {
    let uitslag = lees(tekst)
    var verwacht = boek
    if zonderThema {
      verwacht.competenties = boek.competenties.map {
        .init(thema: nil, naam: $0.naam, definitie: $0.definitie, gedrag: $0.gedrag)
      }
    }
    #expect(gelezen(uitslag) == verwacht, "\(tekst)")
    #expect(uitslag.twijfels.isEmpty && uitslag.ongelezen.isEmpty, "\(uitslag.twijfels + uitslag.ongelezen)")
    #expect(uitslag.catalogus.fouten().isEmpty)
  }

  @Test(arguments: 1...40)
  func rijenMetTabs(_ zaad: UInt64) {
    let boek = Matrixboek.willekeurig(zaad: zaad)
    Self.eisHetzelfde(boek, boek.rijen())
    #expect(lees(boek.rijen()).catalogus.niveauschema == Niveauschema(soort: .cumulatief, niveaus: ["1", "2", "3"]))
  }

  @Test(arguments: 1...20)
  func anderevormen(_ zaad: UInt64) {
    let boek = Matrixboek.willekeurig(zaad: zaad)
    Self.eisHetzelfde(boek, boek.markdown())
    Self.eisHetzelfde(boek, boek.html())
    Self.eisHetzelfde(boek, boek.html(samengevoegd: true))
    Self.eisHetzelfde(boek, boek.rijen(kop: "# "))
  }

  @Test(arguments: 1...20)
  func variaties(_ zaad: UInt64) {
    let boek = Matrixboek.willekeurig(zaad: zaad)
    Self.eisHetzelfde(boek, boek.rijen(inWoorden: true))
    Self.eisHetzelfde(boek, boek.rijen(normenLaatst: true))
    Self.eisHetzelfde(boek, boek.rijen().replacing("\n", with: "\r\n"))
    // Blank lines lost.
    Self.eisHetzelfde(boek, boek.rijen().split(separator: "\n").joined(separator: "\n"))
    // Each tab as so many spaces.
    Self.eisHetzelfde(boek, boek.rijen("    "))
    Self.eisHetzelfde(boek, boek.rijen("        "))
  }

  @Test(arguments: 1...20)
  func celPerRegel(_ zaad: UInt64) {
    let boek = Matrixboek.willekeurig(zaad: zaad, niveaus: 4, metThemas: false)
    Self.eisHetzelfde(boek, boek.cellen())
    Self.eisHetzelfde(boek, boek.cellen(zonderLegeRegels: true))
    Self.eisHetzelfde(boek, boek.cellen(inWoorden: true))
    Self.eisHetzelfde(boek, boek.cellen().replacing("\t", with: "    "))
  }

  /// Tabs that became spaces up to the next column: a name may end right before it, and then one space is all that is left.
  @Test(arguments: 1...30)
  func uitgelijndeSpaties(_ zaad: UInt64) {
    let boek = Matrixboek.willekeurig(zaad: zaad)
    let uitslag = lees(uitgelijnd(boek.rijen()))
    let isGelijk = Self.gelezen(uitslag) == boek
    #expect(isGelijk || !uitslag.twijfels.isEmpty || !uitslag.ongelezen.isEmpty, "it must say where not")
  }

  @Test func eenCompetentieMeerIsEenCompetentieMeer() {
    var boek = Matrixboek.willekeurig(zaad: 7)
    let voor = lees(boek.rijen()).catalogus
    boek.competenties.append(
      .init(
        thema: boek.competenties.last?.thema, naam: "Zwemvaardigheid",
        definitie: "Blijft boven water, ook met laarzen aan.",
        gedrag: [["Zwemt een sloot over."], ["Zwemt een kanaal over."], ["Leert het anderen."]]))
    boek.normen.append(.init(laag: boek.normen.last?.laag, naam: "Zwemvaardigheid", niveau: 2))
    let na = lees(boek.rijen()).catalogus
    #expect(na.competenties.dropLast() == voor.competenties[...])
    #expect(na.functies[0].normen.dropLast() == voor.functies[0].normen[...])
    #expect(na.functies[0].normen.last?.competentie == "zwemvaardigheid")
  }

  @Test func tweeDocumentenWordenÉénCatalogus() {
    let een = Matrixboek.willekeurig(zaad: 3)
    var ander = Matrixboek.willekeurig(zaad: 4)
    ander.functie = "Dijkwerker"
    let uitslag = lees(een.rijen(), ander.rijen())
    #expect(uitslag.catalogus.functies.map(\.naam) == [een.functie, "Dijkwerker"])
    #expect(
      Set(uitslag.catalogus.competenties.map(\.naam)) == Set((een.competenties + ander.competenties).map(\.naam)))
    #expect(uitslag.catalogus.fouten().isEmpty)
    // What both describe in other words is told, line by line, and the first is used.
    let beide = Set(een.competenties.map(\.naam)).intersection(ander.competenties.map(\.naam))
    #expect(!beide.isEmpty)
    for naam in beide {
      let eigen = een.competenties.first { $0.naam == naam }
      #expect(uitslag.catalogus.competenties.first { $0.naam == naam }?.definitie == eigen?.definitie)
    }
    #expect(!uitslag.twijfels.isEmpty)
    #expect(uitslag.twijfels.allSatisfy { $0.document == 1 })
  }

  @Test func meerFunctiesInÉénTabel() {
    let uitslag = lees(
      """
      Competentie\tNiveau Dijkwerker\tNiveau Sluiswachter
      Voor iedereen\t\t
      Moed\t1\t2
      Ordelijkheid\t3\t
      """)
    let catalogus = uitslag.catalogus
    #expect(catalogus.functies.map(\.naam) == ["Dijkwerker", "Sluiswachter"])
    #expect(catalogus.functies[0].normen.map { "\($0.competentie) \($0.niveau)" } == ["moed 1", "ordelijkheid 3"])
    #expect(catalogus.functies[1].normen.map { "\($0.competentie) \($0.niveau)" } == ["moed 2"])
    #expect(catalogus.functies[0].normen[0].laag == "voor-iedereen")
  }

  @Test func eenNaamInTweeCellenIsÉénNaam() {
    let uitslag = lees(
      """
      \tDijkwerker
      \tCompetenties
      \tNiveau
      \tOmgaan met
      \ttegenslag
      \t2
      \tMoed
      \t1

      \tNiveau
      \tOmgaan met tegenslag
      \tLaat zich door een lekke laars niet van de wijs brengen.
      \t1
      \tDroogt zijn sok.
      \t2
      \tDroogt ook de sok van een ander.
      """)
    #expect(uitslag.functie("dijkwerker")?.normen.map(\.competentie) == ["omgaan-met-tegenslag", "moed"])
    #expect(uitslag.catalogus.groepen.isEmpty)
    #expect(uitslag.twijfel(5)?.contains("twee cellen") == true)
    #expect(uitslag.twijfel(7)?.contains("nergens beschreven") == true)
  }

  /// Right above the heading of a table stands a heading, or a sentence that is none of its business.
  @Test func eenZinBovenEenTabelIsGeenKop() {
    let tabel = "Competentie\tCompetentieniveau Dijkwerker\nMoed\t2\n"
    let zin = lees("Competenties\n\nWie dit leest, krijgt natte voeten.\n\n" + tabel)
    #expect(zin.lot(3) == .nietGelezen(reden: "lopende tekst"))
    #expect(zin.functie("dijkwerker")?.normen.count == 1)
    let kop = lees("Competenties\n\nIets langs de kant van de weg dat lang is. Nog iets.\n\nDe matrix\n\n" + tabel)
    #expect(kop.lot(5) == .gebruikt("kop van de normen van Dijkwerker"))
  }
}
