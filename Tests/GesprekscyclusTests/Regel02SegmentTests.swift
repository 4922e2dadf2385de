import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 2 per segment: an earlier conversation under each function and manager")
struct Regel02SegmentTests {
  /// From 1 July under M-2 instead of M-1.
  private let gewisseld: [DossierGebeurtenis] = .inDienst + [.plek(onder: "M-2", per: "2026-07-01")]

  private func form(_ kader: Kader) -> Vastlegging { .beoordeling().informant("M-1").met(eind: kader) }

  @Test("with one in each segment the appraisal is accepted", arguments: regelingen.indices)
  func inElk(regeling: Int) {
    let kader = regelingen[regeling]
    let gevoerd: [DossierGebeurtenis] = [
      .gehouden("G-2026-1", .voortgang, op: "2026-03-01"), .gehouden("G-2026-2", .voortgang, op: "2026-09-01"),
    ]
    Gegeven(gewisseld + gevoerd, onder: kader).als(.legVast(form(kader)), op: "2026-11-13").danAanvaard()
  }

  @Test(
    "a segment without one refuses and is named",
    arguments: regelingen.indices, [("2026-03-01", "1 juli 2026"), ("2026-09-01", "1 januari 2026")])
  func zonder(regeling: Int, geval: (datum: String, segment: String)) {
    let kader = regelingen[regeling]
    let gevoerd = DossierGebeurtenis.gehouden("G-2026-1", .voortgang, op: geval.datum)
    let uitkomst = Gegeven(gewisseld + [gevoerd], onder: kader).als(.legVast(form(kader)), op: "2026-11-13")
    uitkomst.danGeweigerd([.geenEerderGesprek])
    #expect(uitkomst.weigeringen.first?.melding.contains("(\(geval.segment)") == true)
  }

  @Test("an exception with a reason opens the way", arguments: regelingen.indices)
  func uitzondering(regeling: Int) {
    let kader = regelingen[regeling]
    let vorm = form(kader).met { $0.uitzondering = "De nieuwe leidinggevende begon net." }
    Gegeven(gewisseld, onder: kader).als(.legVast(vorm), op: "2026-11-13").danAanvaard()
  }

  @Test("a segment shorter than the shortest tijdvak asks nothing", arguments: regelingen.indices)
  func kort(regeling: Int) {
    let kader = regelingen[regeling]
    let laat: [DossierGebeurtenis] =
      .inDienst + [
        .plek(onder: "M-2", per: "2026-10-15"), .gehouden("G-2026-1", .voortgang, op: "2026-03-01"),
      ]
    Gegeven(laat, onder: kader).als(.legVast(form(kader)), op: "2026-11-13").danAanvaard()
  }

  @Test("when none is long enough, one conversation in the tijdvak is asked")
  func alleKort() {
    let gewisseld: [DossierGebeurtenis] = .inDienst + [.plek(onder: "M-2", per: "2026-09-01")]
    let vorm = Vastlegging.beoordeling(tijdvak: tijdvak("2026-07-01", "2026-10-31")).informant("M-1").eind("goed")
    Gegeven(gewisseld).als(.legVast(vorm), op: "2026-11-13").danGeweigerd([.geenEerderGesprek])
    Gegeven(gewisseld + [.gehouden("G-2026-1", .voortgang, op: "2026-10-10")])
      .als(.legVast(vorm), op: "2026-11-13").danAanvaard()
  }

  @Test("another unit under the same manager is no segment for this rule")
  func onderdeel() {
    let verhuisd: [DossierGebeurtenis] =
      .inDienst + [
        .plek("Verkoop", onder: "M-1", per: "2026-07-01"), .gehouden("G-2026-1", .voortgang, op: "2026-03-01"),
      ]
    Gegeven(verhuisd).als(.legVast(.beoordeling().eind("goed")), op: "2026-11-13").danAanvaard()
  }

  @Test("a segment that begins after the conversation asks nothing yet")
  func nogNietBegonnen() {
    let vooruit: [DossierGebeurtenis] =
      .inDienst + [
        .plek(onder: "M-2", per: "2026-12-01"), .gehouden("G-2026-1", .voortgang, op: "2026-06-01"),
      ]
    let form = Vastlegging.beoordeling(op: "2026-11-15", tijdvak: tijdvak("2026-04-01", "2027-03-31")).eind("goed")
    Gegeven(vooruit).als(.legVast(form), op: "2026-11-16").danAanvaard()
  }
}
