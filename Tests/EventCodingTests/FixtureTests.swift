import EventCoding
import Gesprekscyclus
import Testing
import Wire

/// Every catalogue and regeling in `Fixtures/` is sound, and its file and its event have one form.
@Suite struct FixtureTests {
  static let catalogues = TestFiles.json(in: "Fixtures/catalogi")
  static let rules = TestFiles.json(in: "Fixtures/regelingen")

  @Test func fixturesAreThere() {
    #expect(Self.catalogues.count >= 4)
    #expect(
      Self.rules
        == ["gemeente-selectielijst", "gemeente", "goed-gesprek", "halfjaar", "kempen", "rijk", "school"].map {
          "Fixtures/regelingen/\($0).json"
        }
    )
  }

  @Test(arguments: catalogues)
  func catalogueIsSound(path: String) throws {
    let bytes = try TestFiles.bytes(path)
    let (catalogus, findings) = CatalogusBestand.lees(bytes)
    #expect(findings.filter(\.isFout) == [])
    let value = try #require(catalogus)
    #expect(path.hasSuffix("/\(value.id).json"))
    try expectOneForm(bytes, .catalogus(.vastgesteld(value)))
  }

  @Test(arguments: rules)
  func rulesAreSound(path: String) throws {
    let bytes = try TestFiles.bytes(path)
    let (regeling, findings) = RegelingBestand.lees(bytes)
    #expect(findings == [])
    let value = try #require(regeling)
    #expect(path.hasSuffix("/\(value.id).json"))
    try expectOneForm(bytes, .regeling(.vastgesteld(value)))
  }

  private func expectOneForm(_ bytes: [UInt8], _ event: Gebeurtenis) throws {
    let stored = try #require(Codering.codeer(event))
    let file = try JSONReader.read(bytes, dialect: .file)
    #expect(
      String(decoding: stored.data.canonicalBytes(), as: UTF8.self)
        == String(decoding: file.canonicalBytes(), as: UTF8.self))
    #expect(try Codering.decodeer(soort: stored.soort, v: stored.v, data: file) == event)
  }

  @Test func rijkLabelsAreReadWithPlainCharactersToo() throws {
    let regeling = try #require(RegelingBestand.lees(TestFiles.bytes("Fixtures/regelingen/rijk.json")).regeling)
    let scale = try #require(regeling.schaalVanEindoordeel)
    #expect(scale.keuzes == "− / +/− / + / ++")
    #expect(["-", "−", "+/-", "+/−", "+", "++"].map { scale.label($0)?.waarde } == [1, 1, 2, 2, 3, 4])
  }

  @Test func zandmeerAppraisesUntilTheEndOfJanuary() throws {
    let regeling = try #require(RegelingBestand.lees(TestFiles.bytes("Fixtures/regelingen/gemeente.json")).regeling)
    #expect(regeling.stadium(.beoordeling)?.venster(in: 2026)?.kort == "01-11-2026 t/m 31-01-2027")
  }

  /// One function of the Ommen book has other competencies in its appendix than in its description.
  @Test(arguments: catalogues)
  func warningsAreTheKnownOnes(path: String) throws {
    let warnings = CatalogusBestand.lees(try TestFiles.bytes(path)).bevindingen.map(\.bevinding)
    let known = path.hasSuffix("/hr21-ommen.json") ? [CatalogusBevindingCode.profielWijktAf.rawValue] : []
    #expect(Set(warnings.map(\.code)) == Set(known))
    #expect(Set(warnings.map { $0.pad.prefix(2) }).count == known.count, "all in one function")
  }
}
