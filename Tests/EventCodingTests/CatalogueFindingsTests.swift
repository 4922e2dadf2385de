import EventCoding
import Gesprekscyclus
import Testing

/// Each finding about a catalogue's content, at its line and column.
@Suite struct CatalogueFindingsTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let code: CatalogusBevindingCode
    let old: String
    let new: String
    let place: String
    var testDescription: String { "\(code.rawValue): \(new)" }

    init(_ code: CatalogusBevindingCode, _ old: String, _ new: String, _ place: String) {
      self.code = code
      self.old = old
      self.new = new
      self.place = place
    }
  }

  static let sound = """
    {"schema": "gespreksboek.catalogus", "schemaversie": 1,
    "id": "proef", "naam": "Proef", "versie": "1",
    "per": "2026-01-01", "bron": "Verzonnen",
    "niveauschema": {"soort": "letters", "niveaus": ["C", "B", "A"]},
    "groepen": [{"code": "concern", "naam": "Concern"}],
    "competenties": [
    {"code": "durf", "naam": "Durf", "groep": "concern", "definitie": "", "niveaus": [
    {"niveau": "C", "naam": "wagen", "gedrag": ["Waagt."]},
    {"niveau": "A", "gedrag": ["Waagt veel."]}]},
    {"code": "zorg", "naam": "Zorg", "definitie": "", "niveaus": []}],
    "reeksen": [{"code": "beleid", "naam": "Beleid", "groepen": [{"code": "advies", "naam": "Advies"}]}],
    "families": [{"code": "maker", "naam": "Maker", "letters": ["X", "Y"]}],
    "normregels": [
    {"competentie": "durf", "niveau": "B", "families": [{"familie": "maker", "letters": ["X", "Y"]}]},
    {"competentie": "zorg", "niveau": "B", "families": [{"familie": "maker", "letters": ["X"]}]},
    {"competentie": "zorg", "niveau": "A", "families": [{"familie": "maker", "letters": ["Y"]}]}],
    "matrix": [
    {"naam": "Adviseur", "reeks": "beleid", "groep": "advies", "schaal": 11, "punten": 638, "functie": "adviseur"}],
    "functies": [
    {"code": "adviseur", "naam": "Adviseur", "reeks": "beleid", "groep": "advies", "schaal": 11, "punten": 638,
    "kenmerken": [], "resultaatgebieden": [{"code": "advies", "naam": "Advies", "taken": ["Adviseert."]}],
    "normen": [{"competentie": "durf", "niveau": "B", "laag": "concern"}, {"competentie": "zorg", "niveau": "A"}],
    "profiel": {"kritischeSituaties": [], "normen": [
    {"competentie": "durf", "niveau": "B"}, {"competentie": "zorg", "niveau": "A"}],
    "kennis": [{"naam": "Recht", "omschrijving": ""}], "vaardigheden": []}}],
    "beschikbareFuncties": [
    {"code": "regisseur", "naam": "Regisseur", "normfunctie": "adviseur", "kenmerken": [], "formatie": 1100}],
    "modules": [{"code": "leiden", "naam": "Leiden", "taken": [], "normen": [{"competentie": "zorg", "niveau": "B"}]}]}
    """

  static let slips: [Slip] = [
    .init(.dubbeleCode, #"{"code": "zorg", "naam": "Zorg","#, #"{"code": "durf", "naam": "Zorg","#, "10:10"),
    .init(.dubbeleCode, #""letters": ["X", "Y"]}],"#, #""letters": ["X", "X"]}],"#, "12:66"),
    .init(.legeTekst, #""naam": "Durf""#, #""naam": "\t ""#, "7:26"),
    .init(.legeTekst, #"["Waagt veel."]"#, #"["Waagt veel.", ""]"#, "9:43"),
    .init(.ongeldigeCode, #""code": "leiden""#, #""code": "Leiden geven""#, "28:22"),
    .init(.ongeldigeCode, #""id": "proef""#, #""id": "proef-""#, "2:7"),
    .init(.ingangsdatum, "2026-01-01", "1026-01-01", "3:8"),
    .init(.ingangsdatum, "2026-01-01", "2206-01-01", "3:8"),
    .init(.niveauschema, #"["C", "B", "A"]"#, #"["C", "b", "A"]"#, "4:55"),
    .init(.niveauschema, #"["C", "B", "A"]"#, #"["C", "B", "A", "C"]"#, "4:65"),
    .init(.niveauschema, #""soort": "letters""#, #""soort": "cumulatief""#, "4:53"),
    .init(
      .onbekendeCompetentie, #"[{"competentie": "zorg", "niveau": "B"}]}]}"#,
      #"[{"competentie": "zog", "niveau": "B"}]}]}"#, "28:90"),
    .init(
      .onbekendeCompetentie, #"{"competentie": "durf", "niveau": "B", "families""#,
      #"{"competentie": "moed", "niveau": "B", "families""#, "14:17"),
    .init(.onbekendeGroep, #""groep": "concern""#, #""groep": "concen""#, "7:43"),
    .init(.onbekendeGroep, #""laag": "concern""#, #""laag": "cluster""#, "22:59"),
    .init(
      .onbekendeReeks,
      #""naam": "Adviseur", "reeks": "beleid", "groep": "advies", "schaal": 11, "punten": 638, "functie""#,
      #""naam": "Adviseur", "reeks": "beheer", "groep": "advies", "schaal": 11, "punten": 638, "functie""#, "18:31"),
    .init(
      .onbekendeReeks, #"{"code": "adviseur", "naam": "Adviseur", "reeks": "beleid","#,
      #"{"code": "adviseur", "naam": "Adviseur","#, "20:51"),
    .init(
      .onbekendeReeksgroep, #"{"code": "adviseur", "naam": "Adviseur", "reeks": "beleid", "groep": "advies""#,
      #"{"code": "adviseur", "naam": "Adviseur", "reeks": "beleid", "groep": "regie""#, "20:70"),
    .init(.onbekendeFunctie, #""functie": "adviseur"}],"#, #""functie": "adviser"}],"#, "18:100"),
    .init(.onbekendeNormfunctie, #""normfunctie": "adviseur""#, #""normfunctie": "adviser""#, "27:59"),
    .init(
      .onbekendeFamilie, #"[{"familie": "maker", "letters": ["X", "Y"]}]"#,
      #"[{"familie": "maker", "letters": ["X", "Y"]}, {"familie": "kok", "letters": []}]"#, "14:110"),
    .init(
      .onbekendeLetter, #"[{"familie": "maker", "letters": ["X", "Y"]}]"#,
      #"[{"familie": "maker", "letters": ["X", "Y", "Z"]}]"#, "14:96"),
    .init(
      .onbekendeLetter, #""naam": "Maker", "letters": ["X", "Y"]"#, #""naam": "Maker", "letters": ["X", "Y", "zz"]"#,
      "12:71"),
    .init(
      .niveauBuitenSchema, #"[{"competentie": "zorg", "niveau": "B"}]}]}"#,
      #"[{"competentie": "zorg", "niveau": "D"}]}]}"#, "28:108"),
    .init(
      .niveauBuitenSchema, #"{"competentie": "durf", "niveau": "B", "families""#,
      #"{"competentie": "durf", "niveau": "b", "families""#, "14:35"),
    .init(.dubbelNiveau, #"{"niveau": "A", "gedrag""#, #"{"niveau": "C", "gedrag""#, "9:12"),
    .init(.niveauVolgorde, #"["Waagt veel."]}"#, #"["Waagt veel."]}, {"niveau": "B", "gedrag": []}"#, "9:56"),
    .init(
      .dubbeleNorm, #"[{"competentie": "zorg", "niveau": "B"}]}]}"#,
      #"[{"competentie": "zorg", "niveau": "B"}, {"competentie": "zorg", "niveau": "A"}]}]}"#, "28:130"),
    .init(
      .normOntbreekt, #""niveau": "A", "families": [{"familie": "maker", "letters": ["Y"]}]"#,
      #""niveau": "A", "families": []"#, "12:66"),
    .init(.normMeervoudig, #""letters": ["Y"]}]}],"#, #""letters": ["Y", "X"]}]}],"#, "16:91"),
    .init(
      .profielWijktAf, #"{"competentie": "durf", "niveau": "B"}, {"competentie": "zorg", "niveau": "A"}],"#,
      #"{"competentie": "durf", "niveau": "C"}, {"competentie": "zorg", "niveau": "A"}],"#, "24:35"),
    .init(
      .profielWijktAf, #"{"competentie": "durf", "niveau": "B"}, {"competentie": "zorg", "niveau": "A"}],"#,
      #"{"competentie": "durf", "niveau": "B"}],"#, "22:87"),
    .init(.profielWijktAf, #", {"competentie": "zorg", "niveau": "A"}],\#n"profiel""#, #"],\#n"profiel""#, "24:57"),
    .init(
      .matrixWijktAf, #""schaal": 11, "punten": 638, "functie""#, #""schaal": 10, "punten": 638, "functie""#, "18:70"),
    .init(
      .matrixWijktAf, #""schaal": 11, "punten": 638, "functie""#, #""schaal": 11, "punten": 683, "functie""#, "18:84"),
    .init(.getalBuitenGrens, #""formatie": 1100"#, #""formatie": -1"#, "27:100"),
  ]

  @Test func soundCatalogueHasNoFindings() {
    #expect(CatalogusBestand.lees(Array(Self.sound.utf8)).bevindingen == [])
  }

  @Test(arguments: slips)
  func eachFindingAtItsPlace(slip: Slip) throws {
    let text = try ReadFindingsTests.changed(Self.sound, slip.old, slip.new)
    let found = ReadFindingsTests.found(text)
    #expect(found.contains("\(slip.code.rawValue) \(slip.place)"), "\(found)")
    #expect(!found.contains { $0.hasPrefix("C00") || $0.hasPrefix("C01") }, "\(found)")
  }

  @Test func withoutCompetencies() throws {
    let text = """
      {"schema": "gespreksboek.catalogus", "schemaversie": 1, "id": "a", "naam": "A", "versie": "1", "per": "2026-01-01",
      "bron": "", "niveauschema": {"soort": "genummerd", "niveaus": []}, "groepen": [],
      "competenties": [], "reeksen": [], "families": [], "normregels": [], "matrix": [],
      "functies": [{"code": "f", "naam": "F", "kenmerken": [], "resultaatgebieden": [], "normen": []}],
      "beschikbareFuncties": [], "modules": []}
      """
    #expect(ReadFindingsTests.found(text) == ["C121 3:17", "C134 4:93"])
    let (catalogus, findings) = CatalogusBestand.lees(Array(text.utf8))
    #expect(catalogus != nil, "the file could be read; it is what it says that is wrong")
    #expect(findings.map(\.isFout) == [false, false])
  }

  @Test func everyCodeIsTested() {
    let tested = Set(Self.slips.map(\.code)).union([.geenCompetenties, .functieZonderNormen])
    #expect(tested == Set(CatalogusBevindingCode.allCases))
  }
}
