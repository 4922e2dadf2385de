import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 11: a decision rests on what its maker saw")
struct Regel11BasisTests {
  private let gegeven = Gegeven(.naPlanning)

  private func form(_ basis: Basis?) -> DossierOpdracht { .legVast(.voortgang().met { $0.basis = basis }) }

  @Test("a form on the last recorded fact is accepted, and so is a command without a form")
  func laatste() {
    gegeven.als(form(gegeven.dossier.basis), op: "2026-06-16").danAanvaard()
    gegeven.als(form(nil), op: "2026-06-16").danAanvaard()
  }

  @Test("when the dossier has moved on, the form is refused with how much changed")
  func verder() {
    let oud = gegeven.dossier.basis
    let later = gegeven.na([.signaal(.afspraak("RA-1"), op: "2026-06-01")])
    let uitkomst = later.als(form(oud), op: "2026-06-16")
    uitkomst.danGeweigerd([.dossierVerder])
    #expect(uitkomst.weigeringen.first?.melding.contains("1 nieuwe vastlegging, de laatste is nr 5") == true)
    #expect(WeigeringCode.dossierVerder.aard == .conflict)
    #expect(oud.map { later.dossier.feiten(na: $0).count } == 1)
  }

  @Test("a plan that was made or moved meanwhile overtakes no form, and a form without one is recorded as that plan")
  func plan() {
    let oud = gegeven.dossier.basis
    let later = gegeven.na([
      .gesprek(.gepland(.init(gesprek: "G-2026-7", soort: .voortgang, cyclus: 2026, datum: dag("2026-06-20")))),
      .gesprek(.verzet(.init(gesprek: "G-2026-7", datum: dag("2026-06-22"), reden: "Druk."))),
    ])
    let uitkomst = later.als(form(oud), op: "2026-06-16")
    uitkomst.danAanvaard()
    #expect(uitkomst.gebeurtenissen.allSatisfy { $0.gesprek == "G-2026-7" })
    // Of another kind it is not this conversation; and calling one off does count.
    let ander = gegeven.na([
      .gesprek(.gepland(.init(gesprek: "G-2026-7", soort: .beoordeling, cyclus: 2026, datum: dag("2026-12-01"))))
    ])
    #expect(ander.als(form(oud), op: "2026-06-16").gebeurtenissen.allSatisfy { $0.gesprek != "G-2026-7" })
    later.na([.gesprek(.afgezegd(.init(gesprek: "G-2026-7", reden: "Ziek.")))]).als(form(oud), op: "2026-06-16")
      .danGeweigerd([.dossierVerder])
  }

  @Test(
    "a basis of another dossier, or with another hash, is unknown", arguments: ["99-000000000063", "4-ffffffffffff"])
  func onbekend(tekst: String) {
    gegeven.als(form(Basis(tekst)), op: "2026-06-16").danGeweigerd([.onbekendeBasis])
  }

  @Test("a moved dossier is told beside the other mistakes of the form")
  func allesTegelijk() {
    gegeven.als(
      .legVast(
        .voortgang().met {
          $0.basis = Basis("1-000000000001")
          $0.verslag = ""
        }), op: "2026-06-16"
    )
    .danGeweigerd([.dossierVerder, .leegVeld])
  }

  @Test("a basis reads as it is written", arguments: ["17-286b4a0eaca2", "1-000000000000"])
  func leest(tekst: String) {
    #expect(Basis(tekst)?.description == tekst)
  }

  @Test(
    "anything else is no basis",
    arguments: [
      "", "17", "17-", "-286b4a0eaca2", "0-286b4a0eaca2", "17-286B4A0EACA2", "17-286b4a0eaca", "17-286b4a0eaca2-1",
    ])
  func leestNiet(tekst: String) {
    #expect(Basis(tekst) == nil)
  }
}
