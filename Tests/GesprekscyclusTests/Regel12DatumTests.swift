import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 12: held dates lie not in the future; late entries are accepted and visibly late")
struct Regel12DatumTests {
  private let gegeven = Gegeven(.naPlanning)

  @Test("today is not the future; tomorrow is")
  func vandaag() {
    gegeven.als(.legVast(.voortgang(op: "2026-06-15")), op: "2026-06-15").danAanvaard()
    let uitkomst = gegeven.als(.legVast(.voortgang(op: "2026-06-16")), op: "2026-06-15")
    uitkomst.danGeweigerd([.datumInToekomst])
    #expect(uitkomst.weigeringen.first?.melding == "16 juni 2026 ligt in de toekomst; vandaag is het 15 juni 2026.")
  }

  @Test("a week later is on time, a day more is told", arguments: [("2026-06-22", false), ("2026-06-23", true)])
  func laat(op: String, laat: Bool) {
    gegeven.als(.legVast(.voortgang()), op: op).danWaarschuwing(laat ? [.laatVastgelegd] : [])
  }

  @Test("held and recorded are two things, and how far apart they lie is known")
  func tweeDingen() throws {
    var dossier = gegeven.dossier
    dossier.evolve(.gehouden("G-2026-2", .voortgang, op: "2026-06-15"), .nr(5, op: "2026-07-01"))
    let gesprek = try #require(dossier.gesprek("G-2026-2"))
    #expect(gesprek.gehouden == dag("2026-06-15"))
    #expect(gesprek.verslag?.herkomst.datum == dag("2026-07-01"))
    #expect(gesprek.dagenLater == 16)
  }

  @Test(
    "a conversation outside its window is accepted and told",
    arguments: [("2026-04-30", true), ("2026-05-01", false), ("2026-09-30", false), ("2026-10-01", true)])
  func venster(op: String, buiten: Bool) {
    gegeven.als(.legVast(.voortgang(op: op)), op: op).danWaarschuwing(buiten ? [.buitenVenster] : [])
  }

  @Test("the window of the appraisal runs into the next year")
  func vensterOverJaar() {
    let form = Vastlegging.beoordeling(op: "2027-01-31").eind("goed")
    gegeven.als(.legVast(form), op: "2027-01-31").danWaarschuwing([.onvolledig])
    gegeven.als(.legVast(form.met { $0.datum = dag("2027-02-01") }), op: "2027-02-01")
      .danWaarschuwing([.buitenVenster, .onvolledig])
  }

  @Test("progress is not told from the future either")
  func voortgang() {
    let melding = Vastlegging.Voortgang(over: .afspraak("RA-1"), status: .opSchema, toelichting: "")
    gegeven.als(.meldVoortgang(melding, datum: dag("2026-06-15")), op: "2026-06-15").danAanvaard()
    gegeven.als(.meldVoortgang(melding, datum: dag("2026-06-16")), op: "2026-06-15").danGeweigerd([.datumInToekomst])
  }
}
