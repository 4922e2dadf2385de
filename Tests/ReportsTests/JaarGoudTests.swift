import Gesprekscyclus
import Reports
import Testing
import Weergave

@Suite("Jaaroverzicht, achterstand en status van de proefgemeente")
struct JaarGoudTests {
  @Test("The year report as text and JSON")
  func jaaroverzicht() throws {
    let overzicht = try #require(Jaaroverzicht.maak(Proefgemeente.boek.bron(), jaar: 2026))
    Goud.vergelijk(overzicht.tekst(Opmaak()), met: "jaaroverzicht.txt")
    Goud.vergelijk(overzicht.json(), met: "jaaroverzicht.json")
  }

  @Test("The backlog as text and JSON")
  func achterstand() throws {
    let achterstand = try #require(Achterstand.maak(Proefgemeente.boek.bron()))
    Goud.vergelijk(achterstand.tekst(Opmaak()), met: "achterstand.txt")
    Goud.vergelijk(achterstand.json(), met: "achterstand.json")
  }

  @Test("The status as text and JSON")
  func status() {
    let status = Statusrapport.maak(Proefgemeente.boek.bron())
    Goud.vergelijk(status.tekst(Opmaak()), met: "status.txt")
    Goud.vergelijk(status.json(), met: "status.json")
  }

  @Test("An empty storage says where to begin")
  func leeg() {
    let leeg = Proefboek(regeling: nil, catalogus: nil)
    Goud.vergelijk(Statusrapport.maak(leeg.bron(), proef: true).tekst(Opmaak()), met: "status-leeg.txt")
  }
}
