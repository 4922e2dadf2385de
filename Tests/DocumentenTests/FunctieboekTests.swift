import Documenten
import Gesprekscyclus
import Kalender
import Testing

@Suite struct FunctieboekTests {
  private static let uitslag = lees(Functieboek.tekst)

  private static func normen(_ normen: [Norm]?) -> [String] { (normen ?? []).map { "\($0.competentie) \($0.niveau)" } }

  @Test func functies() {
    let catalogus = Self.uitslag.catalogus
    #expect(catalogus.naam == "Functieboek 2031")
    #expect(catalogus.per == Datum(iso: "2031-05-03"))
    #expect(catalogus.functies.map(\.code.tekst) == ["dijkwerker-i", "dijkwerker-ii", "kaartenmaker"])
    #expect(catalogus.functies.map(\.schaal) == [8, 7, 9])
    #expect(catalogus.functies.map(\.punten) == [380, 300, 410])
    #expect(catalogus.functies.map(\.reeks) == ["buiten", "buiten", "binnen"])
    #expect(catalogus.functies.map(\.groep) == ["dijk", "dijk", "kaart"])
    let eerste = Self.uitslag.functie("dijkwerker-i")
    #expect(eerste?.kenmerken == ["leidt de ploeg op de dijk", "kiest de volgorde van het werk"])
    #expect(
      eerste?.resultaatgebieden == [
        Resultaatgebied(
          code: "kering", naam: "Kering", taken: ["inspecteert de dijk bij hoog water", "besluit over zandzakken"]),
        Resultaatgebied(
          code: "ploeg", naam: "Ploeg", taken: ["verdeelt de ploegen over de noordkant en de zuidkant"]),
      ])
    #expect(Self.normen(eerste?.normen) == ["moed A", "ordelijkheid B"])
    #expect(catalogus.fouten().isEmpty)
  }

  @Test func matrixEnReeksen() {
    let catalogus = Self.uitslag.catalogus
    #expect(
      catalogus.reeksen.map { "\($0.code): \($0.groepen.map(\.code).joined(separator: " "))" } == [
        "buiten: dijk gemaal", "binnen: kaart archief",
      ])
    #expect(catalogus.reeksen[0].omschrijving == "Werk aan de dijk, in weer en wind.")
    #expect(
      catalogus.matrix.map { "\($0.schaal) \($0.naam) \($0.punten) \($0.groep) \($0.functie?.tekst ?? "-")" } == [
        "9 Kaartenmaker 410 kaart kaartenmaker", "8 Dijkwerker I 380 dijk dijkwerker-i",
        "7 Dijkwerker II 300 dijk dijkwerker-ii", "7 Machinist 310 gemaal -",
      ])
  }

  @Test func beschikbareFuncties() {
    let beschikbaar = Self.uitslag.catalogus.beschikbareFuncties
    #expect(beschikbaar.map(\.code.tekst) == ["dijkmeester", "wachter-noord", "tekenaar"])
    #expect(beschikbaar.map(\.normfunctie.tekst) == ["dijkwerker-i", "dijkwerker-ii", "kaartenmaker"])
    #expect(beschikbaar.map(\.formatie) == [200, 350, nil])
    #expect(beschikbaar[0].kenmerken == ["geeft de ploeg richting", "kent elke dijkpaal"])
    #expect(beschikbaar[1].kenmerken == ["loopt de noorderdijk", "meldt lekken"])
    let anders = lees(Functieboek.tekst.replacing("5,50", with: "6,00"))
    #expect(
      anders.twijfels.contains {
        if case .twijfel(_, let reden) = $0.lot { reden.contains("samen geven 5,50") } else { false }
      })
  }

  @Test func profielen() {
    let profiel = Self.uitslag.functie("dijkwerker-i")?.profiel
    #expect(profiel?.kritischeSituaties.map(\.naam) == ["Hoog water", "Wachten"])
    #expect(profiel?.kritischeSituaties.first?.omschrijving == "het besluit valt midden in de nacht.")
    #expect(profiel?.kennis.map(\.naam) == ["Waterkering"])
    #expect(profiel?.vaardigheden.map(\.naam) == ["Zandzakken"])
    #expect(profiel?.opleiding == "Minimaal de dijkschool.")
    #expect(Self.normen(Self.uitslag.functie("dijkwerker-ii")?.profiel?.normen) == ["moed B", "ordelijkheid B"])
    #expect(Self.uitslag.functie("kaartenmaker")?.profiel?.opleiding == "Minimaal een tekenopleiding.")
  }

  /// The second profile has no heading: it goes to the one function in its place, and that is told.
  @Test func eenProfielZonderKop() {
    let redenen = Self.uitslag.twijfels.compactMap { if case .twijfel(_, let reden) = $0.lot { reden } else { nil } }
    #expect(redenen.contains("de kop van dit profiel ontbreekt; op deze plek past alleen Dijkwerker II"))
    // Where two functions could be meant, none is taken.
    let zonder = Functieboek.tekst.replacing(
      "## COMPETENTIEPROFIEL KAARTENMAKER\n", with: "### *Kritische werksituatie normfunctie*\n\n1. Wind: waait weg.\n")
    let uitslag = lees(zonder)
    #expect(uitslag.functie("dijkwerker-ii")?.profiel == nil)
    #expect(uitslag.functie("kaartenmaker")?.profiel == nil)
    #expect(
      uitslag.twijfels.filter {
        if case .twijfel(_, let reden) = $0.lot { reden.contains("niet te zien bij welke functie") } else { false }
      }.count == 2)
  }

  @Test func module() {
    let modules = Self.uitslag.catalogus.modules
    #expect(modules.map(\.code.tekst) == ["ploegbaas"])
    #expect(modules[0].taken == ["maakt het rooster van de ploeg"])
    #expect(Self.normen(modules[0].normen) == ["overwicht B"])
  }

  @Test func competentiesMetNiveaus() {
    let catalogus = Self.uitslag.catalogus
    #expect(catalogus.niveauschema == Niveauschema(soort: .letters, niveaus: ["B", "A"]))
    #expect(catalogus.competenties.map(\.naam) == ["Moed", "Ordelijkheid", "Overwicht"])
    #expect(
      Self.uitslag.competentie("ordelijkheid")?.niveaus.map { "\($0.niveau) \($0.naam ?? "") \($0.gedrag.count)" } == [
        "B opruimen 1", "A rangschikken 1",
      ])
    #expect(Self.uitslag.aannames.contains { $0.hasPrefix("Het hoogste niveau is A: functies in een hogere schaal") })
  }

  @Test func namenDieSamengaanStaanInDeLijst() {
    let lijst = Self.uitslag.samengevoegd.map { "\($0.naam) > \($0.als): \($0.reden)" }
    #expect(lijst.contains("Dw. I > Dijkwerker I: afkorting"))
    #expect(lijst.contains("opruimmen > opruimen: één letter verschil"))
    #expect(lijst.contains("Ordelijkheid (orde) > Ordelijkheid: zonder wat erachter tussen haakjes staat"))
  }

  @Test func nietsBlijftOngezegd() {
    #expect(Self.uitslag.ongelezen.map(\.tekst).contains { $0.hasPrefix("Dit boek beschrijft") })
    #expect(Self.uitslag.ongelezen.filter { $0.lot == .nietGelezen(reden: "inhoudsopgave") }.count == 5)
    let telling = Self.uitslag.telling(document: 0)
    #expect(telling.beschreven + telling.leeg == Self.uitslag.regels.count)
  }

  /// What one slip of the pen does to a name: joined and listed; more than that: told, and what is told is not guessed.
  @Test func spelling() {
    let slip = lees(Functieboek.tekst.replacing("- ordelijkheid, niveau A", with: "- ordelijkhied, niveau A"))
    #expect(slip.catalogus == Self.uitslag.catalogus)
    #expect(slip.samengevoegd.contains { $0.naam == "ordelijkhied" && $0.als == "Ordelijkheid" })
    #expect(slip.twijfels.count == Self.uitslag.twijfels.count)
    let twee = lees(Functieboek.tekst.replacing("- ordelijkheid, niveau A", with: "- ordelijkhuud, niveau A"))
    #expect(twee.catalogus.competenties == Self.uitslag.catalogus.competenties)
    #expect(twee.twijfels.count == Self.uitslag.twijfels.count + 1)
    let ander = lees(Functieboek.tekst.replacing("- ordelijkheid, niveau A", with: "- netheid, niveau A"))
    #expect(Self.normen(ander.functie("kaartenmaker")?.normen) == ["netheid A"])
    #expect(ander.competentie("netheid")?.definitie == "")
    #expect(ander.twijfels.count > Self.uitslag.twijfels.count)
  }

  /// `Adviseur II` and `Adviseur III` differ by one letter too.
  @Test func nummersZijnGeenSpelfouten() {
    let uitslag = lees(
      Functieboek.tekst.replacing("Wachter noord\tDijkwerker II", with: "Wachter noord\tDijkwerker III"))
    #expect(uitslag.catalogus.beschikbareFuncties.map(\.code.tekst) == ["dijkmeester", "tekenaar"])
    #expect(
      uitslag.twijfels.contains {
        if case .twijfel(_, let reden) = $0.lot {
          reden.contains("'Dijkwerker III' staat niet in het document")
        } else {
          false
        }
      })
  }

  @Test func zonderOpmaakLeestHetzelfde() {
    let kaal = Functieboek.tekst.replacing("*", with: "").replacing("<b>", with: "").replacing("</b>", with: "")
    #expect(lees(kaal).catalogus == Self.uitslag.catalogus)
    // Headings that are plain lines.
    let zonderKoppen = kaal.split(separator: "\n", omittingEmptySubsequences: false).map { regel in
      regel.hasPrefix("# ") ? String(regel) : String(regel.drop { $0 == "#" }.drop { $0 == " " })
    }.joined(separator: "\n")
    #expect(lees(zonderKoppen).catalogus == Self.uitslag.catalogus)
  }

  @Test func delenInAndereVolgorde() throws {
    let plek = try #require(Functieboek.tekst.firstRange(of: "# BIJLAGE"))
    let functies = try #require(Functieboek.tekst.firstRange(of: "## FUNCTIEBESCHRIJVING DIJKWERKER I\n")).lowerBound
    let gedraaid =
      Functieboek.tekst[..<functies] + Functieboek.tekst[plek.lowerBound...] + "\n\n"
      + Functieboek.tekst[functies..<plek.lowerBound]
    let uitslag = lees(String(gedraaid))
    #expect(uitslag.catalogus.functies.map(\.code) == Self.uitslag.catalogus.functies.map(\.code))
    #expect(uitslag.catalogus.functies.map(\.profiel) == Self.uitslag.catalogus.functies.map(\.profiel))
    #expect(uitslag.catalogus.matrix == Self.uitslag.catalogus.matrix)
  }

  @Test func eenLijnZonderTabsZegtWaarHetMisgaat() {
    let uitslag = lees(
      "Competenties\n\nCompetentieniveau 1 Loopt de dijk.\n\nMoed, niveau B (aanpakken)\n\nNiveau A (voorgaan)\n")
    #expect(uitslag.twijfel(3)?.contains("zonder tab") == true)
    #expect(uitslag.twijfel(5)?.contains("van welke functie") == true)
    #expect(uitslag.twijfel(7)?.contains("van welke competentie") == true)
  }

  /// Between spaces of no fixed width an empty cell can't be seen: what depends on it is told and left out.
  @Test func uitgelijndeSpatiesRadenNiets() {
    let uitslag = lees(uitgelijnd(Functieboek.tekst))
    #expect(uitslag.catalogus.matrix.isEmpty)
    let matrix = uitslag.regels.filter { $0.tekst.contains("410") || $0.tekst.contains("Machinist") }
    #expect(matrix.count == 2)
    #expect(matrix.allSatisfy { if case .gebruikt = $0.lot { false } else { true } })
    #expect(uitslag.catalogus.functies.map(\.naam) == Self.uitslag.catalogus.functies.map(\.naam))
    #expect(uitslag.catalogus.functies.map(\.normen) == Self.uitslag.catalogus.functies.map(\.normen))
    #expect(uitslag.catalogus.beschikbareFuncties.map(\.formatie) == [350])
    for naam in ["Dijkmeester", "Tekenaar"] { #expect(uitslag.twijfels.contains { $0.tekst.hasPrefix(naam) }) }
  }
}
