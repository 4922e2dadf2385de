import EventCoding
import Foundation
import Gesprekscyclus
import Testing

/// The figures of `Fixtures/README.md`: nothing of a source document may go missing.
@Suite("Telling van de catalogi")
struct Catalogustelling {
  struct Telling: Sendable, CustomTestStringConvertible {
    let id: String
    let competenties: Int
    let niveaus: Int
    let gedrag: Int
    let functies: Int
    let resultaatgebieden: Int
    let taken: Int
    let normen: Int
    let profielnormen: Int
    let beschikbaar: Int
    let formatie: Int
    let cellen: Int
    var testDescription: String { id }
  }

  static let tellingen = [
    Telling(
      id: "fsk", competenties: 7, niveaus: 28, gedrag: 79, functies: 1, resultaatgebieden: 0, taken: 0, normen: 7,
      profielnormen: 0, beschikbaar: 0, formatie: 0, cellen: 0),
    Telling(
      id: "inovum", competenties: 11, niveaus: 33, gedrag: 124, functies: 2, resultaatgebieden: 0, taken: 0, normen: 15,
      profielnormen: 0, beschikbaar: 0, formatie: 0, cellen: 0),
    Telling(
      id: "kempen", competenties: 3, niveaus: 12, gedrag: 34, functies: 20, resultaatgebieden: 0, taken: 0, normen: 60,
      profielnormen: 0, beschikbaar: 0, formatie: 0, cellen: 0),
    Telling(
      id: "hr21-ommen", competenties: 26, niveaus: 46, gedrag: 202, functies: 16, resultaatgebieden: 55, taken: 199,
      normen: 80, profielnormen: 80, beschikbaar: 16, formatie: 4500, cellen: 27),
  ]

  @Test("every competency, level, function and norm of the document is there", arguments: tellingen)
  func telling(verwacht: Telling) throws {
    let bestand = try #require(Catalogustelling.fixtures?.appending(path: "catalogi/\(verwacht.id).json"))
    let catalogus = try #require(CatalogusBestand.lees([UInt8](try Data(contentsOf: bestand))).catalogus)
    let functies = catalogus.functies + catalogus.afgeleideFuncties
    let niveaus = catalogus.competenties.flatMap(\.niveaus)
    let gebieden = functies.flatMap(\.resultaatgebieden)
    #expect(catalogus.competenties.count == verwacht.competenties)
    #expect(niveaus.count == verwacht.niveaus)
    #expect(niveaus.map(\.gedrag.count).reduce(0, +) == verwacht.gedrag)
    #expect(functies.count == verwacht.functies)
    #expect(gebieden.count == verwacht.resultaatgebieden)
    #expect(gebieden.map(\.taken.count).reduce(0, +) == verwacht.taken)
    #expect(functies.map(\.normen.count).reduce(0, +) == verwacht.normen)
    #expect(functies.compactMap(\.profiel?.normen.count).reduce(0, +) == verwacht.profielnormen)
    #expect(catalogus.beschikbareFuncties.count == verwacht.beschikbaar)
    #expect(catalogus.beschikbareFuncties.compactMap(\.formatie).reduce(0, +) == verwacht.formatie)
    #expect(catalogus.matrix.count == verwacht.cellen)
  }

  @Test("the HR21 profiles hold every situation, line of knowledge, skill and education, and the module")
  func profielen() throws {
    let bestand = try #require(Catalogustelling.fixtures?.appending(path: "catalogi/hr21-ommen.json"))
    let catalogus = try #require(CatalogusBestand.lees([UInt8](try Data(contentsOf: bestand))).catalogus)
    let profielen = catalogus.functies.compactMap(\.profiel)
    #expect(profielen.count == 16)
    #expect(profielen.map(\.kritischeSituaties.count).reduce(0, +) == 71)
    #expect(profielen.map(\.kennis.count).reduce(0, +) == 65)
    #expect(profielen.map(\.vaardigheden.count).reduce(0, +) == 34)
    #expect(profielen.compactMap(\.opleiding).count == 16)
    #expect(catalogus.modules.map(\.taken.count) == [5])
    #expect(catalogus.modules.map(\.normen.count) == [2])
    #expect(Set(catalogus.matrix.map(\.schaal.nummer)) == Set(4...14))
    #expect(catalogus.reeksen.flatMap(\.groepen).count == 24)
  }

  static var fixtures: URL? {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures")
  }
}
