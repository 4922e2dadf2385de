import Documenten
import EventCoding
import Gesprekscyclus
import Kalender
import Testing

/// The five documents of the design, compared with the catalogues that were typed by hand from them. Their words differ, as the
/// catalogues in the repository are in short words of their own; names, levels, norms, scales, points and formation must not.
@Suite(.enabled(if: Proefbestanden.heeftBronnen, "the documents of the design are not here"))
struct BronTests {
  private static func lees(_ namen: String..., id: String? = nil) throws -> Leesuitslag {
    Documentlezer.lees(
      try namen.map { .init(naam: $0, bytes: try #require(Proefbestanden.bron($0))) }, id: id, versie: "1", per: nil)
  }

  private static func fixture(_ naam: String) throws -> Catalogus {
    try #require(CatalogusBestand.lees(try Proefbestanden.bytes("Fixtures/catalogi/\(naam).json")).catalogus)
  }

  private static func competenties(_ catalogus: Catalogus) -> [String] {
    catalogus.competenties.map { competentie in
      let groep = competentie.groep.flatMap { catalogus.lagen[$0] } ?? "-"
      let niveaus = competentie.niveaus.map { "\($0.niveau) \($0.naam ?? "") \($0.gedrag.count)" }
      return "\(competentie.code) \(competentie.naam) \(groep): \(niveaus.joined(separator: ", "))"
    }.sorted()
  }

  private static func normen(_ normen: [Norm], _ catalogus: Catalogus) -> String {
    normen.map { "\($0.competentie) \($0.niveau) \($0.laag.flatMap { catalogus.lagen[$0] } ?? "-")" }.joined(
      separator: ", ")
  }

  private static func functies(_ catalogus: Catalogus) -> [String] {
    catalogus.functies.map { functie in
      let gebieden = functie.resultaatgebieden.map { "\($0.code) \($0.naam) \($0.taken.count)" }.joined(separator: ", ")
      let profiel = functie.profiel.map {
        "\($0.kritischeSituaties.count) \(normen($0.normen, catalogus)) \($0.kennis.map(\.naam)) \($0.vaardigheden.map(\.naam))"
      }
      return """
        \(functie.code) \(functie.naam) \(functie.reeks ?? "-") \(functie.groep ?? "-") \(functie.schaal?.description ?? "-") \
        \(functie.punten ?? 0) \(functie.kenmerken.count) [\(gebieden)] [\(normen(functie.normen, catalogus))] \(profiel ?? "-")
        """
    }
  }

  /// What stands in one of the two only.
  private static func verschil(_ een: [String], _ ander: [String]) -> [String] {
    een.filter { !ander.contains($0) }.map { "gelezen \($0)" }
      + ander.filter { !een.contains($0) }.map { "fixture \($0)" }
  }

  @Test func matrixMetLagen() throws {
    let uitslag = try Self.lees("000")
    let (gelezen, hand) = (uitslag.catalogus, try Self.fixture("fsk"))
    #expect(gelezen.niveauschema == hand.niveauschema)
    #expect(gelezen.per == hand.per)
    #expect(gelezen.competenties.map(\.naam) == hand.competenties.map(\.naam))
    #expect(gelezen.competenties.map(\.code) == hand.competenties.map(\.code))
    #expect(gelezen.competenties.map { $0.niveaus.map(\.niveau) } == hand.competenties.map { $0.niveaus.map(\.niveau) })
    // The document says 'Functiespecifieke', 'Publiekfunctie'; by hand that was made right.
    #expect(gelezen.groepen.map(\.naam) == ["Concern", "Cluster", "Functiefamilie", "Functiespecifieke"])
    #expect(hand.groepen.map(\.naam) == ["Concern", "Cluster", "Functiefamilie", "Functiespecifiek"])
    #expect(gelezen.functies.map(\.naam) == ["Publiekfunctie Vakspecialist C"])
    #expect(hand.functies.map(\.naam) == ["Publieksfunctie Vakspecialist C"])
    #expect(
      Self.normen(gelezen.functies[0].normen, gelezen).replacing("Functiespecifieke", with: "Functiespecifiek")
        == Self.normen(hand.functies[0].normen, hand))
    // A cell '(fin. functie)' below the last norm: a person must say what it is about.
    #expect(uitslag.twijfels.map(\.tekst) == ["(fin. functie)"])
    #expect(uitslag.ongelezen.isEmpty)
    #expect(gelezen.fouten().isEmpty)
  }

  @Test func normenPerFamilie() throws {
    let uitslag = try Self.lees("002")
    let (gelezen, hand) = (uitslag.catalogus, try Self.fixture("kempen"))
    #expect(gelezen.naam == hand.naam)
    #expect(gelezen.families == hand.families)
    #expect(gelezen.normregels == hand.normregels)
    #expect(gelezen.niveauschema == hand.niveauschema)
    #expect(Self.competenties(gelezen) == Self.competenties(hand))
    #expect(uitslag.twijfels.isEmpty && uitslag.ongelezen.isEmpty)
    #expect(gelezen.fouten().isEmpty)
  }

  @Test func tweeDocumentenMetGroepen() throws {
    let uitslag = try Self.lees("001", "004")
    let (gelezen, hand) = (uitslag.catalogus, try Self.fixture("inovum"))
    #expect(gelezen.niveauschema == hand.niveauschema)
    #expect(gelezen.per == hand.per)
    #expect(Set(gelezen.groepen.map(\.naam)) == Set(hand.groepen.map(\.naam)))
    #expect(Self.competenties(gelezen) == Self.competenties(hand))
    #expect(Self.functies(gelezen) == Self.functies(hand))
    #expect(uitslag.twijfels.isEmpty)
    // The introduction: 12 lines in each.
    #expect(uitslag.ongelezen.count == 24)
    #expect(gelezen.fouten().isEmpty)
  }

  @Test func functieboek() throws {
    let uitslag = try Self.lees("003")
    let (gelezen, hand) = (uitslag.catalogus, try Self.fixture("hr21-ommen"))
    #expect(gelezen.niveauschema == hand.niveauschema)
    #expect(gelezen.per == hand.per)
    // The three that hold for everybody stand in running text, without a level: a person must say so.
    #expect(
      Self.verschil(Self.competenties(gelezen), Self.competenties(hand)) == [
        "gelezen ondernemingszin Ondernemingszin -: B organiseren 5, A riskeren 4",
        "gelezen zelfreflectie Zelfreflectie -: C feedback gebruiken 4",
        "fixture ondernemingszin Ondernemingszin Organisatiebreed: B organiseren 5, A riskeren 4",
        "fixture resultaatgerichtheid Resultaatgerichtheid Organisatiebreed: ",
        "fixture zelfreflectie Zelfreflectie Organisatiebreed: C feedback gebruiken 4",
      ])
    // Slips in names of critical situations and knowledge stay as they are in the organisation's own catalogue.
    let goed = Self.functies(gelezen).map {
      $0.replacing("gebruikaspecten", with: "gebruiksaspecten").replacing("en –procedures", with: "en -procedures")
    }
    #expect(Self.verschil(goed, Self.functies(hand)).isEmpty)
    #expect(
      gelezen.reeksen.map { [$0.code, $0.naam] + $0.groepen.flatMap { [$0.code, $0.naam] } }
        == hand.reeksen.map { [$0.code, $0.naam] + $0.groepen.flatMap { [$0.code, $0.naam] } })
    // By hand one cell was called as the functions that there are call it.
    #expect(gelezen.matrix.dropFirst() == hand.matrix.dropFirst())
    #expect(gelezen.matrix.first?.naam == "Algemeen directeur/(gemeente)secretaris")
    #expect(hand.matrix.first?.naam == "Gemeentesecretaris / Algemeen directeur")
    #expect(gelezen.matrix.first?.punten == hand.matrix.first?.punten)
    #expect(
      gelezen.beschikbareFuncties.map {
        "\($0.code) \($0.naam) \($0.normfunctie) \($0.schaal?.description ?? "") \($0.formatie ?? 0) \($0.kenmerken.count)"
      }
        == hand.beschikbareFuncties.map {
          "\($0.code) \($0.naam) \($0.normfunctie) \($0.schaal?.description ?? "") \($0.formatie ?? 0) \($0.kenmerken.count)"
        })
    #expect(
      gelezen.modules.map { "\($0.code) \($0.naam) \($0.taken.count) \(Self.normen($0.normen, gelezen))" }
        == hand.modules.map { "\($0.code) \($0.naam) \($0.taken.count) \(Self.normen($0.normen, hand))" })
    #expect(gelezen.fouten().isEmpty)
    for (naam, als) in [("mondelijke communicatie", "Mondelinge communicatie"), ("risikeren", "riskeren")] {
      #expect(uitslag.samengevoegd.contains { $0.naam == naam && $0.als == als })
    }
  }

  /// How many lines of each document are used, doubtful and not read.
  @Test(arguments: [
    ("000", [108, 1, 0]), ("001", [103, 0, 12]), ("002", [29, 0, 0]), ("003", [1504, 26, 167]), ("004", [117, 0, 12]),
  ])
  func hoeveelErGelezenIs(_ naam: String, _ aantallen: [Int]) throws {
    let uitslag = try Self.lees(naam)
    let telling = uitslag.telling(document: 0)
    #expect([telling.gebruikt, telling.twijfel, telling.nietGelezen] == aantallen)
    #expect(telling.beschreven + telling.leeg == uitslag.regels.count)
  }

  /// Blank lines lost: what a reader can't tell without them must be told.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func zonderLegeRegels(_ naam: String) throws {
    let bytes = try #require(Proefbestanden.bron(naam))
    let tekst = String(decoding: bytes, as: UTF8.self)
    let kort = tekst.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    let (voor, na) = (
      try Self.lees(naam).catalogus,
      Documentlezer.lees([.init(naam: naam, bytes: Array(kort.utf8))], versie: "1").catalogus
    )
    #expect(Self.competenties(na) == Self.competenties(voor))
    #expect(Self.functies(na) == Self.functies(voor))
    #expect(na.normregels == voor.normregels)
    #expect(na.matrix == voor.matrix)
    #expect(na.beschikbareFuncties == voor.beschikbareFuncties)
  }

  /// Tabs as four spaces.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func tabsAlsSpaties(_ naam: String) throws {
    let bytes = try #require(Proefbestanden.bron(naam))
    let tekst = String(decoding: bytes, as: UTF8.self).replacing("\t", with: "    ")
    let (voor, na) = (
      try Self.lees(naam).catalogus,
      Documentlezer.lees([.init(naam: naam, bytes: Array(tekst.utf8))], versie: "1").catalogus
    )
    #expect(Self.competenties(na) == Self.competenties(voor))
    #expect(Self.functies(na) == Self.functies(voor))
    #expect(na.normregels == voor.normregels)
    #expect(na.matrix == voor.matrix)
    #expect(na.beschikbareFuncties == voor.beschikbareFuncties)
  }

  /// Tabs as spaces up to the next column of eight: what reads otherwise is told.
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func uitgelijndeSpaties(_ naam: String) throws {
    let bytes = try #require(Proefbestanden.bron(naam))
    let tekst = uitgelijnd(String(decoding: bytes, as: UTF8.self))
    let (voor, na) = (
      try Self.lees(naam), Documentlezer.lees([.init(naam: naam, bytes: Array(tekst.utf8))], versie: "1")
    )
    let anders =
      Self.competenties(na.catalogus) != Self.competenties(voor.catalogus)
      || Self.functies(na.catalogus) != Self.functies(voor.catalogus)
      || na.catalogus.normregels != voor.catalogus.normregels || na.catalogus.matrix != voor.catalogus.matrix
      || na.catalogus.beschikbareFuncties != voor.catalogus.beschikbareFuncties
    #expect(!anders || na.twijfels.count + na.ongelezen.count > voor.twijfels.count + voor.ongelezen.count)
    // Nothing is there that the document with its tabs does not say.
    #expect(
      Set(
        na.catalogus.normregels.flatMap { regel in regel.families.map { "\(regel.competentie) \(regel.niveau) \($0)" } }
      )
      .isSubset(
        of: voor.catalogus.normregels.flatMap { regel in
          regel.families.map { "\(regel.competentie) \(regel.niveau) \($0)" }
        }))
    #expect(Set(na.catalogus.functies.flatMap(\.normen)).isSubset(of: voor.catalogus.functies.flatMap(\.normen)))
    #expect(
      Set(na.catalogus.beschikbareFuncties.map(\.code)).isSubset(of: voor.catalogus.beschikbareFuncties.map(\.code)))
    #expect(
      Set(na.catalogus.beschikbareFuncties.map(\.formatie)).isSubset(
        of: voor.catalogus.beschikbareFuncties.map(\.formatie)))
  }
}
