import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 2: a beoordeling needs an earlier held conversation in its tijdvak")
struct Regel02EerderGesprekTests {
  private let form = Vastlegging.beoordeling()

  @Test("a planning earlier in the tijdvak is enough")
  func planning() {
    Gegeven(.naPlanning).als(.legVast(form.eind("goed")), op: "2026-11-13").danAanvaard()
  }

  @Test(
    "so is a voortgang or a kind that the regeling adds",
    arguments: [.voortgang, .overig("startgesprek")] as [Gesprekssoort])
  func anderGesprek(soort: Gesprekssoort) {
    Gegeven(.inDienst + [.gehouden("G-2026-1", soort, op: "2026-06-01")])
      .als(.legVast(form.eind("goed")), op: "2026-11-13").danAanvaard()
  }

  @Test("without any the appraisal is refused, and the advice names the exception")
  func geen() {
    let uitkomst = Gegeven(.inDienst).als(.legVast(form.eind("goed")), op: "2026-11-13")
    uitkomst.danGeweigerd([.geenEerderGesprek])
    #expect(uitkomst.weigeringen.first?.advies.contains("Uitzondering") == true)
    #expect(uitkomst.weigeringen.first?.onderwerp == .veld(.uitzondering))
  }

  @Test("one that was only planned or called off does not count")
  func alleenGepland() {
    Gegeven(
      .inDienst + [
        .gepland("G-2026-1", .voortgang, op: "2026-06-01"), .gepland("G-2026-2", .voortgang, op: "2026-07-01"),
        .gesprek(.afgezegd(.init(gesprek: "G-2026-2", reden: "Ziek."))),
      ]
    ).als(.legVast(form.eind("goed")), op: "2026-11-13").danGeweigerd([.geenEerderGesprek])
  }

  @Test(
    "one before the tijdvak, or on the day of the appraisal, does not count", arguments: ["2025-12-31", "2026-11-12"])
  func buiten(datum: String) {
    Gegeven(.inDienst + [.gehouden("G-2026-1", .voortgang, op: datum)])
      .als(.legVast(form.eind("goed")), op: "2026-11-13").danGeweigerd([.geenEerderGesprek])
  }

  @Test("another appraisal does not count")
  func andereBeoordeling() {
    let eerste = DossierGebeurtenis.gehouden(
      "G-2026-1", .beoordeling, op: "2026-06-30", tijdvak: tijdvak("2026-01-01", "2026-06-30"))
    Gegeven(.inDienst + [eerste])
      .als(.legVast(.beoordeling(tijdvak: tijdvak("2026-07-01", "2026-12-31")).eind("goed")), op: "2026-11-13")
      .danGeweigerd([.geenEerderGesprek])
  }

  @Test("an exception with a reason is recorded and opens the way")
  func uitzondering() {
    let uitkomst = Gegeven(.inDienst).als(
      .legVast(form.eind("goed").met { $0.uitzondering = "Langdurig ziek geweest." }), op: "2026-11-13")
    uitkomst.dan([
      .gehouden(
        "G-2026-1", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026, uitzondering: "Langdurig ziek geweest."),
      .eindoordeel("G-2026-1", "goed", 4),
    ])
  }

  @Test("a blank exception is none")
  func leegeUitzondering() {
    Gegeven(.inDienst).als(.legVast(form.eind("goed").met { $0.uitzondering = " \n" }), op: "2026-11-13")
      .danGeweigerd([.geenEerderGesprek])
  }

  @Test("a planning or voortgang needs nothing before it")
  func andereSoorten() {
    Gegeven(.inDienst).als(.legVast(.voortgang()), op: "2026-06-16")
      .dan([.gehouden("G-2026-1", .voortgang, op: "2026-06-15")])
  }
}
