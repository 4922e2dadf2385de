import Gesprekscyclus
import Kalender
import Projections
import Reports
import Tekst
import Testing
import Weergave

@Suite("The history of a dossier")
struct HistorierapportTests {
  @Test("A whole dossier in words and as JSON", arguments: ["M-0117", "M-0119"])
  func goud(nummer: String) throws {
    let rapport = try #require(Historierapport.maak(Personeelsnummer(nummer), uit: Proefgemeente.boek.bron()))
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "historie-\(nummer).txt")
    Goud.vergelijk(rapport.json(), met: "historie-\(nummer).json")
  }

  @Test("Nobody has no history")
  func onbekend() {
    #expect(Historierapport.maak("M-9999", uit: Proefgemeente.boek.bron()) == nil)
  }

  @Test("Facts of one command stand under one heading, in the order of the log")
  func gegroepeerd() throws {
    let rapport = try #require(Historierapport.maak("M-0117", uit: Proefgemeente.boek.bron()))
    let nummers = rapport.opdrachten.flatMap(\.feiten).map(\.herkomst.nr)
    #expect(nummers == nummers.sorted())
    #expect(rapport.opdrachten.map(\.feiten.count) == [1, 2, 4, 1, 1, 5, 6, 1, 7, 1])
    #expect(Set(rapport.opdrachten.map(\.opdracht)).count == rapport.opdrachten.count)
  }

  @Test("A late entry says how late, an entry on the day itself does not")
  func laat() throws {
    let rapport = try #require(Historierapport.maak("M-0117", uit: Proefgemeente.boek.bron()))
    let gehouden = rapport.opdrachten.flatMap(\.feiten).filter { $0.omschrijving.contains("gehouden op") }
    #expect(gehouden.map(\.dagenLater) == [0, 1, 14, 1, 0])
    #expect(gehouden[2].omschrijving.contains("vastgelegd 14 dagen later"))
    #expect(gehouden[1].omschrijving.contains("vastgelegd 1 dag later"))
    #expect(!gehouden[0].omschrijving.contains("later"))
  }

  @Test("No line is wider than the page", arguments: [60, 80, 100])
  func breedte(breedte: Int) throws {
    let rapport = try #require(Historierapport.maak("M-0117", uit: Proefgemeente.boek.bron()))
    let teBreed = rapport.tekst(Opmaak(breedte: breedte)).split(separator: "\n").filter {
      displayWidth(String($0)) > breedte
    }
    #expect(teBreed == [])
  }
}
