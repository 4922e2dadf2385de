import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 5: competencies are rated beside the norm of that day")
struct Regel05CompetentieTests {
  private let voorbeeld = "Op 3 juni liep het overleg vast, omdat niemand een richting gaf."

  private func score(_ invoer: String, _ toelichting: String = "", _ code: CompetentieCode = "visie") -> Uitkomst {
    Gegeven(.naPlanning).als(.legVast(.beoordeling().competentie(code, invoer, toelichting)), op: "2026-11-12")
  }

  @Test(
    "above, on and below the norm, with A as the highest letter",
    arguments: [("A", "A", 1), ("b", "B", 0), (" D ", "D", -2)])
  func beneden(invoer: String, niveau: String, verschil: Int) {
    let uitkomst = score(invoer, voorbeeld)
    uitkomst.danAanvaard()
    #expect(
      uitkomst.gebeurtenissen.last
        == .score("G-2026-2", "visie", "Visie", niveau, norm: "B", verschil: verschil, toelichting: voorbeeld))
  }

  @Test("a competency that the function does not ask has no norm and no difference")
  func geenNorm() {
    #expect(
      score("D", "", "leiden").gebeurtenissen.last
        == .score("G-2026-2", "leiden", "Leidinggeven", "D", norm: nil, verschil: nil))
  }

  @Test("an unknown level or competency is refused with the choices")
  func onbekend() {
    let uitkomst = score("E")
    uitkomst.danGeweigerd([.onbekendNiveau])
    #expect(uitkomst.weigeringen.first?.advies.contains("D / C / B / A") == true)
    score("B", "", "vliegen").danGeweigerd([.onbekendeCompetentie])
  }

  @Test("below the norm needs an example, and is a surprise without a signal")
  func onderNorm() {
    score("C").danGeweigerd([.motiveringOntbreekt])
    score("C", voorbeeld).danWaarschuwing([.verrassing, .onvolledig])
    Gegeven(.naPlanning + [.signaal(.competentie("visie"), op: "2026-06-01")])
      .als(.legVast(.beoordeling().competentie("visie", "C", voorbeeld)), op: "2026-11-12").danWaarschuwing([
        .onvolledig
      ])
    Gegeven(.naPlanning + [.signaal(.competentie("visie"), op: "2024-06-01")])
      .als(.legVast(.beoordeling().competentie("visie", "C", voorbeeld)), op: "2026-11-12")
      .danWaarschuwing([.verrassing, .onvolledig])
  }

  @Test("a regeling may rate competencies with its scale")
  func schaal() {
    let gegeven = Gegeven(.naPlanningRijk, onder: .rijk)
    let uitkomst = gegeven.als(.legVast(.beoordeling().competentie("visie", "+")), op: "2026-11-12")
    #expect(
      uitkomst.gebeurtenissen.last
        == .score("G-2026-2", "visie", "Visie", "+", norm: "B", verschil: nil, schaal: "rijk"))
    gegeven.als(.legVast(.beoordeling().competentie("visie", "B")), op: "2026-11-12").danGeweigerd([.onbekendLabel])
    gegeven.als(.legVast(.beoordeling().competentie("visie", "-")), op: "2026-11-12")
      .danGeweigerd([.motiveringOntbreekt])
  }

  @Test("or not at all")
  func geen() {
    let kader = Kader.voorbeeld(.voorbeeld("gemeente", competenties: .geen))
    Gegeven(.naPlanning, onder: kader).als(.legVast(.beoordeling().competentie("visie", "B")), op: "2026-11-12")
      .danGeweigerd([.onbekendNiveau])
  }

  @Test("a function without norms is told once, where levels are rated beside a norm")
  func zonderNormen() {
    let kaal: [DossierGebeurtenis] = [
      .medewerker(.inDienstGetreden(.voorbeeld(functie: "boek:stagiair"))),
      .gehouden("G-2026-1", .voortgang, op: "2026-06-01"),
    ]
    let form = Vastlegging.beoordeling().competentie("visie", "C")
    Gegeven(kaal).als(.legVast(form), op: "2026-11-12").danWaarschuwing([.geenNormen])
    let schaal = Vastlegging.beoordeling().competentie("visie", "+")
    Gegeven(kaal, onder: .rijk).als(.legVast(schaal), op: "2026-11-12").danWaarschuwing([])
  }
}
