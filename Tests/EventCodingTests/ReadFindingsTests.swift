import Gesprekscyclus
import Testing
import Wire

@testable import EventCoding

/// What is wrong with a file as such: its JSON, keys, types and sizes.
@Suite struct ReadFindingsTests {
  static let catalogue = """
    {
      "schema": "gespreksboek.catalogus",
      "schemaversie": 1,
      "id": "klein",
      "naam": "Klein",
      "versie": "1",
      "per": "2026-01-01",
      "bron": "Verzonnen",
      "niveauschema": { "soort": "genummerd", "niveaus": ["1", "2"] },
      "groepen": [],
      "competenties": [
        { "code": "durf", "naam": "Durf", "definitie": "Begint.", "niveaus": [{ "niveau": "1", "gedrag": ["Begint."] }] }
      ],
      "reeksen": [],
      "families": [],
      "normregels": [],
      "matrix": [],
      "functies": [
        { "code": "baas", "naam": "Baas", "kenmerken": [], "resultaatgebieden": [],
          "normen": [{ "competentie": "durf", "niveau": "2" }] }
      ],
      "beschikbareFuncties": [],
      "modules": []
    }

    """

  /// `C006 7:10` for each finding.
  static func found(_ text: String) -> [String] {
    CatalogusBestand.lees(Array(text.utf8)).bevindingen.map {
      "\($0.bevinding.code) \($0.plaats.line):\($0.plaats.column)"
    }
  }

  /// Puts one text in the place of another, which must be there once.
  static func changed(_ text: String, _ old: String, _ new: String) throws -> String {
    let parts = text.components(separatedBy: old)
    try #require(parts.count == 2, "‘\(old)’ must stand in the text once")
    return parts.joined(separator: new)
  }

  @Test func soundFileHasNoFindings() {
    let (catalogus, findings) = CatalogusBestand.lees(Array(Self.catalogue.utf8))
    #expect(catalogus != nil)
    #expect(findings == [])
  }

  @Test(arguments: [
    (#""naam": "Klein","#, #""naam": "Klein""#, ["C002 6:3"]),
    (#""bron": "Verzonnen","#, #""bron": null,"#, ["C006 8:11"]),
    (#"gespreksboek.catalogus"#, #"gespreksboek.regeling"#, ["C003 2:13"]),
    (#""schemaversie": 1,"#, #""schemaversie": 2,"#, ["C003 3:19"]),
    (#"  "bron": "Verzonnen","#, "", ["C004 1:1"]),
    (#""bron": "Verzonnen","#, #""bronn": "Verzonnen","#, ["C004 1:1", "C005 8:3"]),
    (#""naam": "Klein","#, #""naam": 5,"#, ["C006 5:11"]),
    (#""groepen": [],"#, #""groepen": {},"#, ["C006 10:14"]),
    (#""groepen": [],"#, #""groepen": [7],"#, ["C006 10:15"]),
    (#""schemaversie": 1,"#, #""schemaversie": "1","#, ["C006 3:19"]),
    (#""per": "2026-01-01","#, #""per": "2026-02-30","#, ["C007 7:10"]),
    (#""soort": "genummerd","#, #""soort": "geteld","#, ["C007 9:30"]),
    (#""definitie": "Begint.","#, #""definitie": "Be\u0007gint.","#, ["C010 12:52"]),
    (#""definitie": "Begint.","#, #""definitie": "Begint.\n\tEn gaat door.","#, []),
    (#""naam": "Baas","#, #""naam": "Baas", "kleur": "é", "kleuren": 1,"#, ["C005 19:39", "C005 19:53"]),
  ])
  func eachMistakeAtItsPlace(old: String, new: String, expected: [String]) throws {
    #expect(Self.found(try Self.changed(Self.catalogue, old, new)) == expected)
  }

  @Test func aMisspeltKeyGetsASuggestion() throws {
    let text = try Self.changed(Self.catalogue, #""definitie""#, #""defintie""#)
    let findings = CatalogusBestand.lees(Array(text.utf8)).bevindingen
    #expect(findings.map(\.bevinding.code) == ["C004", "C005"])
    #expect(findings.last?.bevinding.advies == "Bedoelt u 'definitie'?")
    #expect(findings.last?.bevinding.padtekst == "competenties[0].defintie")
  }

  @Test func contentAndKeysAreToldTogether() throws {
    var text = try Self.changed(Self.catalogue, #""naam": "Klein","#, #""naam": "  ","#)
    text = try Self.changed(text, #""per": "2026-01-01","#, #""per": "1-1-2026","#)
    text = try Self.changed(text, #""competentie": "durf""#, #""competentie": "moed""#)
    text = try Self.changed(text, #""code": "baas","#, #""code": "B_as", "schal": 9,"#)
    #expect(Self.found(text) == ["C102 5:11", "C007 7:10", "C103 19:15", "C005 19:23", "C111 20:35"])
  }

  @Test func standInsCauseNoFindings() throws {
    // Without the competency's code nothing can be said of the norm that refers to it.
    let text = try Self.changed(Self.catalogue, #""code": "durf","#, "")
    #expect(Self.found(text) == ["C004 12:5"])
    let schema = try Self.changed(Self.catalogue, #""niveaus": ["1", "2"] "#, #""niveau": ["1", "2"] "#)
    #expect(Self.found(schema).map { $0.prefix(4) } == ["C004", "C005"])
  }

  @Test(arguments: ["", "[]", "5", "{", "{\"a\":1}x", "null", "\u{FEFF}"])
  func anyOtherTextIsAFinding(text: String) {
    let (catalogus, findings) = CatalogusBestand.lees(Array(text.utf8))
    #expect(catalogus == nil)
    #expect(!findings.isEmpty)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }
}
