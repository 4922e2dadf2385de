import Gesprekscyclus
import Projections
import Reports
import Testing
import Wire

@Suite("The JSON of every report")
struct JSONVormTests {
  /// Each report of the test municipality, with the schema it should name.
  private static let documenten: [(schema: String, json: JSONNode)] = {
    let bron = Proefgemeente.boek.bron()
    var documenten: [(String, JSONNode)] = [
      ("gespreksboek.medewerkers", Medewerkerlijst.maak(wie: .iedereen, uit: bron).json()),
      ("gespreksboek.gesprekken", Gesprekslijst.maak(uit: bron).json()),
      ("gespreksboek.afspraken", Afsprakenlijst.maak(uit: bron).json()),
    ]
    for dossier in bron.boek.opNummer {
      guard let nummer = dossier.medewerker?.personeelsnummer else { continue }
      let enkele: [(String, JSONNode?)] = [
        ("gespreksboek.dossier", Dossierrapport.maak(nummer, uit: bron)?.json()),
        ("gespreksboek.historie", Historierapport.maak(nummer, uit: bron)?.json()),
        ("gespreksboek.medewerker", Medewerkerrapport.maak(nummer, uit: bron)?.json()),
      ]
      documenten += enkele.compactMap { schema, json in json.map { (schema, $0) } }
      documenten += dossier.gesprekken.compactMap { gesprek in
        Gesprekrapport.maak(nummer, gesprek.kenmerk, uit: bron).map { ("gespreksboek.gesprek", $0.json()) }
      }
    }
    return documenten
  }()

  @Test("Reads back as itself: valid, no key twice, no fraction")
  func leestTerug() throws {
    #expect(Self.documenten.count == 3 + 3 * 13 + 11)
    for document in Self.documenten {
      let terug = try JSONReader.read(document.json.prettyBytes(), dialect: .file)
      #expect(terug == document.json)
    }
  }

  @Test("Begins with the head, in its order")
  func kop() {
    for document in Self.documenten {
      let sleutels = document.json.object?.map(\.key) ?? []
      #expect(
        Array(sleutels.prefix(6)) == ["schema", "schemaversie", "organisatie", "opslag", "stand", "peildatum"])
      #expect(document.json["schema"]?.string == document.schema)
    }
  }

  @Test("Has no null, and keys are camel case without underscores or hyphens")
  func vorm() {
    for document in Self.documenten { controleer(document.json) }
  }

  private func controleer(_ node: JSONNode) {
    #expect(!node.isNull)
    for lid in node.object ?? [] {
      #expect(lid.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && lid.key.first?.isLowercase == true)
      controleer(lid.value)
    }
    for element in node.array ?? [] { controleer(element) }
  }
}
