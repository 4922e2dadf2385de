import Gesprekscyclus
import Kalender
import Testing

@Suite("Achterhaald: an offering and a signature say nothing of a text that changed after them")
struct AchterhaaldTests {
  private func achterhaald(_ gegeven: Gegeven) -> [Bool] {
    let gesprek = gegeven.dossier.gesprek("G-2026-2")
    let alle =
      (gesprek?.procedure.aanbiedingen.map(\.herkomst) ?? [])
      + (gesprek?.procedure.ondertekeningen.map(\.herkomst) ?? [])
    return alle.map { gegeven.dossier.isAchterhaald($0, in: "G-2026-2") }
  }

  private func nr(_ gegeven: Gegeven, _ past: (DossierGebeurtenis) -> Bool) -> Int {
    gegeven.dossier.feiten.first { past($0.gebeurtenis) }?.herkomst.nr ?? 0
  }

  @Test("nothing changed, or only outside this text: it holds")
  func geldt() {
    let gegeven = Gegeven(.rijp)
    #expect(achterhaald(gegeven) == [false, false, false])
    let elders = gegeven.na([
      .signaal(.afspraak("RA-1"), op: "2026-11-18"), .gehouden("G-2026-3", .voortgang, op: "2026-11-18"),
      .medewerker(.gegevensGewijzigd(.init(naam: "Noor de Wit", per: dag("2026-11-18")))),
    ])
    #expect(achterhaald(elders) == [false, false, false])
  }

  @Test("a correction of report, rating or end judgement makes it achterhaald, a withdrawal too; nothing is erased")
  func correctie() {
    let gegeven = Gegeven(.rijp)
    let gehouden = nr(gegeven) {
      if case .gesprek(.gehouden(let verslag)) = $0 { verslag.gesprek == "G-2026-2" } else { false }
    }
    let eind = nr(gegeven) { if case .beoordeling(.eindoordeelGegeven) = $0 { true } else { false } }
    for correctie: DossierGebeurtenis in [
      .gecorrigeerd(
        gehouden, .gehouden("G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026, verslag: "Anders.")),
      .gecorrigeerd(eind, .eindoordeel("G-2026-2", "voldoende", 3)), .ingetrokken(nr: eind),
    ] {
      let anders = gegeven.na([correctie])
      #expect(achterhaald(anders) == [true, true, true])
      #expect(anders.dossier.gesprek("G-2026-2")?.procedure.ondertekeningen.count == 2)
    }
  }

  @Test("a correction of a correction counts as well, and putting it right again does not bring a signature back")
  func nogmaals() {
    let gegeven = Gegeven(.rijp)
    let eind = nr(gegeven) { if case .beoordeling(.eindoordeelGegeven) = $0 { true } else { false } }
    let eens = gegeven.na([.gecorrigeerd(eind, .eindoordeel("G-2026-2", "voldoende", 3))])
    let correctie = eens.dossier.feiten.last?.herkomst.nr ?? 0
    let opnieuw = eens.na(.gangNaarVaststelling("G-2026-2", op: "2026-11-18"))
    #expect(achterhaald(opnieuw) == [true, false, true, true, false, false])
    #expect(achterhaald(opnieuw.na([.ingetrokken(nr: correctie)])) == [true, true, true, true, true, true])
  }

  @Test("a missing rating may be added after the offering: it is told, and the report is offered and signed again")
  func aanvullen() {
    let half = Gegeven(.halfBeoordeeld).na(.gangNaarVaststelling("G-2026-2", op: "2026-11-13"))
    let form = Vastlegging.beoordeling("G-2026-2").resultaat("RA-2", "voldoende").competentie("visie", "B")
      .competentie("samenwerken", "B").eind("goed")
    let uitkomst = half.als(.legVast(form), op: "2026-11-14")
    uitkomst.danWaarschuwing([.opnieuwAanbieden])
    let na = half.na(uitkomst.gebeurtenissen)
    #expect(achterhaald(na) == [true, true, true])
    let stelVast = DossierOpdracht.stelVast(
      .init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2", ondanks: "Haast."))
    na.als(stelVast, op: "2026-11-20").danGeweigerd([.tekstVeranderd])
    na.na(.gangNaarVaststelling("G-2026-2", op: "2026-11-16")).als(stelVast, op: "2026-11-20").danAanvaard()
  }

  @Test("a paragraph is added before the offering, not after it, and not to what was established")
  func aanvulling() {
    Gegeven(.beoordeeld).stap(.aangevuld("G-2026-2")).dan([.aangevuld("G-2026-2")])
    Gegeven(.beoordeeld).stap(.aangevuld("G-2026-2", " ")).danGeweigerd([.leegVeld])
    Gegeven(.aangeboden).stap(.aangevuld("G-2026-2")).danGeweigerd([.verslagAangeboden])
    Gegeven(.vastgesteld).stap(.aangevuld("G-2026-2")).danGeweigerd([.bevroren])
    let aangevuld = Gegeven(
      .beoordeeld + [.aangevuld("G-2026-2")] + .gangNaarVaststelling("G-2026-2", op: "2026-11-13"))
    #expect(achterhaald(aangevuld) == [false, false, false])
  }

  @Test("labels that the vaststeller changes leave signatures as they are; a correction after it does not")
  func vaststeller() {
    var verzoek = Vaststelverzoek(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")
    verzoek.wijzigingen = [.init(over: .eindoordeel, oordeel: "uitstekend")]
    verzoek.motivering = "Alle drie de doelen zijn ruim gehaald."
    let gegeven = Gegeven(.rijp).vastgelegd(.stelVast(verzoek), op: "2026-11-20")
    #expect(gegeven.dossier.gesprek("G-2026-2")?.eindoordelen.count == 2)
    #expect(achterhaald(gegeven) == [false, false, false])
    let eind = gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0
    #expect(achterhaald(gegeven.na([.gecorrigeerd(eind, .eindoordeel("G-2026-2", "goed", 4))])) == [true, true, true])
    let vaststelling = gegeven.dossier.gesprek("G-2026-2")?.vaststelling?.herkomst.nr ?? 0
    #expect(achterhaald(gegeven.na([.ingetrokken(nr: vaststelling)])) == [true, true, true])
  }
}
