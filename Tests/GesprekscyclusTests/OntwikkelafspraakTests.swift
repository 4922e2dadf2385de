import Gesprekscyclus
import Kalender
import Testing

@Suite("Ontwikkelafspraken: a competency or course, the activity and the facility")
struct OntwikkelafspraakTests {
  private let inhoud = Ontwikkelinhoud(
    competentie: "visie", activiteit: "Leergang strategie", faciliteit: "Vijf dagen", gereedOp: dag("2026-10-01"))

  private func gemaakt(_ kenmerk: OntwikkelKenmerk, gesprek: GesprekKenmerk? = nil) -> DossierGebeurtenis {
    .afspraak(
      .ontwikkelafspraakGemaakt(.init(ontwikkelafspraak: kenmerk, cyclus: 2026, inhoud: inhoud, gesprek: gesprek)))
  }

  @Test("made by itself, it gets the next free name")
  func maken() {
    let gegeven = Gegeven(.inDienst)
    gegeven.als(.maakOntwikkelafspraak(inhoud, cyclus: 2026), op: "2026-03-01").dan([gemaakt("OA-1")])
    gegeven.na([gemaakt("OA-2")]).als(.maakOntwikkelafspraak(inhoud, cyclus: 2026), op: "2026-03-01")
      .dan([gemaakt("OA-3")])
  }

  @Test("several in one conversation are numbered on")
  func inGesprek() {
    let form = Vastlegging.voortgang().met { $0.nieuweOntwikkelafspraken = [inhoud, inhoud] }
    Gegeven(.inDienst + [gemaakt("OA-1")]).als(.legVast(form), op: "2026-06-15").dan([
      .gehouden("G-2026-1", .voortgang, op: "2026-06-15"), gemaakt("OA-2", gesprek: "G-2026-1"),
      gemaakt("OA-3", gesprek: "G-2026-1"),
    ])
  }

  @Test("without an activity, with an unknown competency, out of service or in a closed cycle it is refused")
  func geweigerd() {
    let gegeven = Gegeven(.inDienst + [.uitDienst("2026-06-30")])
    func maak(_ inhoud: Ontwikkelinhoud, cyclus: Int = 2026, op vandaag: String = "2026-03-01") -> Uitkomst {
      gegeven.als(.maakOntwikkelafspraak(inhoud, cyclus: cyclus), op: vandaag)
    }
    maak(Ontwikkelinhoud(competentie: "vliegen", activiteit: "")).danGeweigerd([.leegVeld, .onbekendeCompetentie])
    maak(inhoud, cyclus: 2025).danGeweigerd([.cyclusGesloten])
    maak(inhoud, op: "2026-07-01").danGeweigerd([.nietInDienst])
    maak(Ontwikkelinhoud(activiteit: "Rijles")).danAanvaard()
  }

  @Test("what comes of it is recorded beside it")
  func ontwikkeling() throws {
    let gegeven = Gegeven(.inDienst + [gemaakt("OA-1")])
    func meld(_ kenmerk: OntwikkelKenmerk, _ status: Voortgangsstatus, _ toelichting: String) -> DossierOpdracht {
      .meldOntwikkeling(
        .init(ontwikkelafspraak: kenmerk, status: status, toelichting: toelichting), datum: dag("2026-06-01"))
    }
    let na = gegeven.na(meld("OA-1", .gerealiseerd, "Diploma."), op: "2026-06-15")
    #expect(na.dossier.ontwikkelafspraak("OA-1")?.laatsteStatus == .gerealiseerd)
    #expect(na.dossier.ontwikkelafspraken(cyclus: 2026).count == 1)
    gegeven.als(meld("OA-1", .aandacht, ""), op: "2026-06-15").danGeweigerd([.leegVeld])
    gegeven.als(meld("OA-9", .opSchema, ""), op: "2026-06-15").danGeweigerd([.onbekendeAfspraak])
    gegeven.als(meld("OA-1", .opSchema, ""), op: "2026-05-31").danGeweigerd([.datumInToekomst])
    gegeven.na([.uitDienst("2026-05-31")]).als(meld("OA-1", .opSchema, ""), op: "2026-06-15").danGeweigerd([
      .nietInDienst
    ])
    let form = Vastlegging.voortgang().met {
      $0.ontwikkeling = [.init(ontwikkelafspraak: "OA-1", status: .opSchema, toelichting: "")]
    }
    #expect(gegeven.na(.legVast(form), op: "2026-06-15").dossier.ontwikkelafspraak("OA-1")?.laatsteStatus == .opSchema)
  }
}
