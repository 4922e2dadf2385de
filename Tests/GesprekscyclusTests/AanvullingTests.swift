import Gesprekscyclus
import Kalender
import Testing

@Suite("Aanvulling: what an appraisal still misses may be added until it is established")
struct AanvullingTests {
  @Test("missing ratings are added to the same conversation, which is not recorded again")
  func aanvullen() {
    let form = Vastlegging.beoordeling("G-2026-2").resultaat("RA-2", "voldoende").competentie("visie", "B").eind("goed")
    Gegeven(.halfBeoordeeld).als(.legVast(form), op: "2026-11-14").dan([
      .resultaat("G-2026-2", "RA-2", "voldoende", 3, weging: 40),
      .score("G-2026-2", "visie", "Visie", "B", norm: "B", verschil: 0), .eindoordeel("G-2026-2", "goed", 4),
    ])
  }

  @Test("what is complete after it has a total and can be established")
  func compleet() {
    let form = Vastlegging.beoordeling("G-2026-2").resultaat("RA-2", "voldoende").competentie("visie", "B")
      .competentie("samenwerken", "B").eind("goed")
    let gegeven = Gegeven(.halfBeoordeeld).na(.legVast(form), op: "2026-11-14")
      .na(.gangNaarVaststelling("G-2026-2", op: "2026-11-14"))
    #expect(gegeven.dossier.gesprek("G-2026-2")?.totaalHonderdsten == 360)
    gegeven.als(
      .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")), op: "2026-11-20"
    ).danAanvaard()
  }

  @Test("another day or period is another conversation and refused")
  func andereDag() {
    let gegeven = Gegeven(.halfBeoordeeld)
    gegeven.als(.legVast(.beoordeling("G-2026-2", op: "2026-11-13").resultaat("RA-2", "goed")), op: "2026-11-14")
      .danGeweigerd([.gesprekNietOpen])
    gegeven.als(
      .legVast(.beoordeling("G-2026-2", tijdvak: tijdvak("2026-02-01", "2026-12-31")).resultaat("RA-2", "goed")),
      op: "2026-11-14"
    ).danGeweigerd([.gesprekNietOpen])
  }

  @Test("a second appraisal of the same days is an overlap, not an addition")
  func nieuwGesprek() {
    Gegeven(.halfBeoordeeld).als(.legVast(.beoordeling().resultaat("RA-2", "goed")), op: "2026-11-14")
      .danGeweigerd([.tijdvakOverlapt])
  }

  @Test("a held planning or voortgang takes nothing more")
  func alleenBeoordeling() {
    let gegeven = Gegeven(.naPlanning + [.gehouden("G-2026-2", .voortgang, op: "2026-06-15")])
    gegeven.als(.legVast(.voortgang().met { $0.gesprek = "G-2026-2" }), op: "2026-06-16")
      .danGeweigerd([.gesprekNietOpen])
    gegeven.als(.legVast(.planning([nil]).met { $0.gesprek = "G-2026-2" }), op: "2026-06-16")
      .danGeweigerd([.gesprekNietOpen, .wegingOntbreekt])
  }
}
