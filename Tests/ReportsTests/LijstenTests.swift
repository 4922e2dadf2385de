import Gesprekscyclus
import Kalender
import Reports
import Tekst
import Testing
import Weergave
import Wire

@Suite("Lists of conversations")
struct GesprekslijstTests {
  private func kenmerken(_ filter: Gesprekslijst.Filter) -> [String] {
    Gesprekslijst.maak(filter, uit: Proefgemeente.boek.bron()).regels.map {
      "\($0.persoon.nummer) \($0.gesprek.kenmerk)"
    }
  }

  @Test("All conversations as text and as JSON")
  func goud() {
    let lijst = Gesprekslijst.maak(uit: Proefgemeente.boek.bron())
    Goud.vergelijk(lijst.tekst(Opmaak()), met: "gesprekken.txt")
    Goud.vergelijk(lijst.json(), met: "gesprekken.json")
  }

  @Test("Filters on year, kind and standing")
  func filters() {
    #expect(kenmerken(Gesprekslijst.Filter(jaar: 2025)) == ["M-0117 G-2025-1", "M-0117 G-2025-2"])
    #expect(kenmerken(Gesprekslijst.Filter(stand: .afgezegd)) == ["M-0201 G-2026-1"])
    #expect(kenmerken(Gesprekslijst.Filter(nummer: "M-9999")) == [])
    #expect(
      kenmerken(Gesprekslijst.Filter(jaar: 2026, soort: .beoordeling))
        == ["M-0117 G-2026-3", "M-0118 G-2026-2", "M-0202 G-2026-1"])
  }

  @Test("Unit and manager are those of the day of the conversation")
  func opDeDag() {
    let ruimte = Gesprekslijst.Filter(personeel: Personeelsfilter(onderdeel: "ruimte"))
    #expect(kenmerken(ruimte) == ["M-0119 G-2026-1"])
    let karim = Gesprekslijst.Filter(personeel: Personeelsfilter(leidinggevende: "M-0102"))
    #expect(kenmerken(karim) == ["M-0201 G-2026-1", "M-0202 G-2026-1"])
  }

  @Test("An empty list says so and names its filter")
  func leeg() {
    let filter = Gesprekslijst.Filter(jaar: 2030, stand: .gehouden)
    let tekst = Gesprekslijst.maak(filter, uit: Proefgemeente.boek.bron()).tekst(Opmaak())
    #expect(tekst.contains("Gekozen: cyclus 2030 en gehouden."))
    #expect(tekst.contains("Er zijn geen gesprekken die hierbij passen."))
  }
}

@Suite("Lists of agreements")
struct AfsprakenlijstTests {
  private func kenmerken(_ filter: Afsprakenlijst.Filter) -> [String] {
    Afsprakenlijst.maak(filter, uit: Proefgemeente.boek.bron()).groepen.flatMap { groep in
      groep.afspraken.map { "\(groep.persoon.nummer) \($0.kenmerk)" }
    }
  }

  @Test("Everyone's agreements as text and as JSON")
  func goud() {
    let lijst = Afsprakenlijst.maak(
      Afsprakenlijst.Filter(jaar: 2026, metIngetrokken: true), uit: Proefgemeente.boek.bron())
    Goud.vergelijk(lijst.tekst(Opmaak()), met: "afspraken.txt")
    Goud.vergelijk(lijst.json(), met: "afspraken.json")
  }

  @Test("Filters on person, standing, lateness and unit")
  func filters() {
    #expect(
      kenmerken(Afsprakenlijst.Filter(nummer: "M-0117")) == ["M-0117 RA-2025-1", "M-0117 RA-1", "M-0117 RA-2"])
    #expect(kenmerken(Afsprakenlijst.Filter(status: .opSchema)) == ["M-0117 RA-2"])
    #expect(kenmerken(Afsprakenlijst.Filter(alleenTeLaat: true)) == ["M-0118 RA-2", "M-0120 RA-1"])
    #expect(kenmerken(Afsprakenlijst.Filter(personeel: Personeelsfilter(onderdeel: "Ruimte"))) == [])
  }

  @Test("Withdrawn agreements are left out unless asked for")
  func ingetrokken() {
    #expect(!kenmerken(Afsprakenlijst.Filter()).contains("M-0117 RA-3"))
    #expect(kenmerken(Afsprakenlijst.Filter(metIngetrokken: true)).contains("M-0117 RA-3"))
  }
}

@Suite("Lists of people")
struct MedewerkerlijstTests {
  private func nummers(
    _ filter: Personeelsfilter = Personeelsfilter(), _ wie: Medewerkerlijst.Wie = .huidig, op dag: String = "2026-11-21"
  ) -> [String] {
    Medewerkerlijst.maak(filter, wie: wie, uit: Proefgemeente.boek.bron(op: dag)).regels.map(\.wie.weergave.tekst)
  }

  @Test("Everyone as text and as JSON")
  func goud() {
    let lijst = Medewerkerlijst.maak(wie: .iedereen, uit: Proefgemeente.boek.bron())
    Goud.vergelijk(lijst.tekst(Opmaak()), met: "medewerkers.txt")
    Goud.vergelijk(lijst.json(), met: "medewerkers.json")
  }

  @Test("Who left is shown only when asked for, and not yet on the last day")
  func vertrokken() {
    #expect(!nummers().contains("M-0120"))
    #expect(nummers(op: "2026-09-30").contains("M-0120"))
    #expect(nummers(Personeelsfilter(), .vertrokken) == ["M-0120"])
    #expect(nummers(Personeelsfilter(), .iedereen).count == 13)
    #expect(nummers().contains("M-0301"))
  }

  @Test("Unit and manager are those of the day of the report")
  func opDeDag() {
    let ruimte = Personeelsfilter(onderdeel: "RUIMTE")
    #expect(nummers(ruimte) == ["M-0103", "M-0119", "M-0301", "M-0302"])
    #expect(nummers(ruimte, op: "2026-06-30") == ["M-0103", "M-0301", "M-0302"])
    #expect(nummers(Personeelsfilter(leidinggevende: "M-0103")) == ["M-0119", "M-0301", "M-0302"])
  }

  @Test("One person as text and as JSON", arguments: ["M-0117", "M-0119", "M-0120", "M-0301"])
  func persoon(nummer: String) throws {
    let rapport = try #require(Medewerkerrapport.maak(Personeelsnummer(nummer), uit: Proefgemeente.boek.bron()))
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "medewerker-\(nummer).txt")
    Goud.vergelijk(rapport.json(), met: "medewerker-\(nummer).json")
  }

  @Test("A module's norm is among the norms of the function")
  func moduleNorm() throws {
    let rapport = try #require(Medewerkerrapport.maak("M-0117", uit: Proefgemeente.boek.bron()))
    #expect(rapport.normen.last?.competentie?.naam == "Leidinggeven")
    #expect(rapport.normen.last?.norm.niveau == "D")
  }

  @Test("A function that the catalogue does not know is shown by its code")
  func onbekendeFunctie() throws {
    var boek = Proefboek()
    boek.leg("M-1", op: "2026-01-10", .inDienst("M-1", "A", "weg", bij: "Ruimte", onder: "M-2", per: "2026-01-01"))
    let rapport = try #require(Medewerkerrapport.maak("M-1", uit: boek.bron()))
    #expect(rapport.persoon.functie?.wat.naam == "hr21-proef:weg")
    #expect(rapport.catalogus == nil)
    #expect(rapport.tekst(Opmaak()).contains("De catalogus kent deze functie niet."))
  }

  @Test("A list keeps to the width of the page", arguments: [72, 80, 100])
  func breedte(breedte: Int) {
    let bron = Proefgemeente.boek.bron()
    let teksten = [
      Medewerkerlijst.maak(wie: .iedereen, uit: bron).tekst(Opmaak(breedte: breedte)),
      Gesprekslijst.maak(uit: bron).tekst(Opmaak(breedte: breedte)),
      Afsprakenlijst.maak(Afsprakenlijst.Filter(metIngetrokken: true), uit: bron).tekst(Opmaak(breedte: breedte)),
    ]
    let teBreed = teksten.flatMap { $0.split(separator: "\n") }.filter { displayWidth(String($0)) > breedte }
    #expect(teBreed == [])
  }

  @Test("An empty book gives an empty list that says what it was made from")
  func leegBoek() {
    let bron = Proefboek(regeling: nil, catalogus: nil).bron()
    let lijst = Medewerkerlijst.maak(uit: bron)
    #expect(lijst.tekst(Opmaak()).hasSuffix("Gemaakt uit een leeg logboek."))
    #expect(lijst.json()["medewerkers"]?.array == [])
  }
}
