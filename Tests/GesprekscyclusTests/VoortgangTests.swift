import Gesprekscyclus
import Kalender
import Testing

@Suite("Voortgang on agreements and competencies")
struct VoortgangTests {
  private let gegeven = Gegeven(.naPlanning)

  private func meld(
    _ over: AfspraakGebeurtenis.Voortgang.Over, _ status: Voortgangsstatus = .opSchema, _ toelichting: String = "",
    op datum: String = "2026-06-01"
  ) -> DossierOpdracht {
    .meldVoortgang(.init(over: over, status: status, toelichting: toelichting), datum: dag(datum))
  }

  @Test("progress between conversations is recorded with its own day")
  func tussendoor() {
    gegeven.als(meld(.afspraak("RA-1")), op: "2026-06-15")
      .dan([.signaal(.afspraak("RA-1"), op: "2026-06-01", status: .opSchema, toelichting: "")])
    gegeven.als(meld(.competentie("visie"), .aandacht, "Ziet te weinig vooruit."), op: "2026-06-15")
      .dan([.signaal(.competentie("visie"), op: "2026-06-01", toelichting: "Ziet te weinig vooruit.")])
  }

  @Test("in a conversation it names that conversation")
  func inGesprek() {
    let form = Vastlegging.voortgang().met {
      $0.voortgang = [.init(over: .afspraak("RA-2"), status: .gerealiseerd, toelichting: "Klaar.")]
    }
    gegeven.als(.legVast(form), op: "2026-06-15").dan([
      .gehouden("G-2026-2", .voortgang, op: "2026-06-15"),
      .signaal(
        .afspraak("RA-2"), op: "2026-06-15", status: .gerealiseerd, toelichting: "Klaar.", gesprek: "G-2026-2"),
    ])
  }

  @Test("a signal says why; good news need not")
  func uitleg() {
    gegeven.als(meld(.afspraak("RA-1"), .aandacht, " "), op: "2026-06-15").danGeweigerd([.leegVeld])
    gegeven.als(meld(.afspraak("RA-1"), .gerealiseerd), op: "2026-06-15").danAanvaard()
  }

  @Test("what it is about must exist, in service and in an open cycle")
  func geweigerd() {
    gegeven.als(meld(.afspraak("RA-9")), op: "2026-06-15").danGeweigerd([.onbekendeAfspraak])
    gegeven.als(meld(.competentie("vliegen")), op: "2026-06-15").danGeweigerd([.onbekendeCompetentie])
    gegeven.na([.ingetrokken("RA-1", "Weg.")]).als(meld(.afspraak("RA-1")), op: "2026-06-15")
      .danGeweigerd([.afspraakIngetrokken])
    gegeven.na([.uitDienst("2026-05-31")]).als(meld(.afspraak("RA-1")), op: "2026-06-15").danGeweigerd([.nietInDienst])
    gegeven.na([.gemaakt("RA-3", 100, cyclus: 2025)]).als(meld(.afspraak("RA-3")), op: "2026-06-15")
      .danGeweigerd([.cyclusGesloten])
  }

  @Test("the last status is how it stands")
  func laatste() {
    let na = gegeven.na(meld(.afspraak("RA-1"), .aandacht, "Loopt achter."), op: "2026-06-15")
      .na(meld(.afspraak("RA-1"), .gerealiseerd), op: "2026-06-16").dossier
    #expect(na.afspraak("RA-1")?.laatsteStatus == .gerealiseerd)
    #expect(na.afspraak("RA-1")?.voortgang.count == 2)
    #expect(na.afspraak("RA-2")?.laatsteStatus == nil)
  }

  @Test(
    "a status reads in any case",
    arguments: [
      ("Op Schema", .opSchema), ("AANDACHT  nodig", .aandacht), ("gerealiseerd", .gerealiseerd), ("klaar", nil),
      ("", nil),
    ] as [(String, Voortgangsstatus?)])
  func leest(invoer: String, status: Voortgangsstatus?) {
    #expect(Voortgangsstatus(invoer: invoer) == status)
  }
}
