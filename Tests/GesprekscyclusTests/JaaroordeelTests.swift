import Gesprekscyclus
import Kalender
import Testing

@Suite("One person, one year, one final figure")
struct JaaroordeelTests {
  private let gesplitst: [DossierGebeurtenis] =
    .inDienst + [
      .functie("manager", per: "2026-07-01"),
      .gehouden("G-2026-1", .beoordeling, op: "2026-07-10", tijdvak: tijdvak("2026-01-01", "2026-06-30")),
      .eindoordeel("G-2026-1", "goed", 4),
    ]
  private var tweede: [DossierGebeurtenis] {
    gesplitst + [
      .gehouden("G-2026-2", .beoordeling, op: "2026-12-10", tijdvak: tijdvak("2026-07-01", "2026-12-31")),
      .eindoordeel("G-2026-2", "voldoende", 3),
    ]
  }
  private let einde = dag("2027-06-01")

  private func cyclus() throws -> Cyclus { try #require(Kader.gemeente.regelingen.cyclus(2026)) }

  @Test("the established appraisal whose tijdvak ends last counts; while none is established, the last one held")
  func welke() {
    #expect(Gegeven(tweede).dossier.jaaroordeel(2026, tot: einde)?.kenmerk == "G-2026-2")
    let eerste = tweede + [.vastgesteld("G-2026-1", op: "2026-12-20")]
    #expect(Gegeven(eerste).dossier.jaaroordeel(2026, tot: einde)?.kenmerk == "G-2026-1")
    let beide = eerste + [.vastgesteld("G-2026-2", op: "2027-01-10")]
    #expect(Gegeven(beide).dossier.jaaroordeel(2026, tot: einde)?.kenmerk == "G-2026-2")
    #expect(Gegeven(beide).dossier.jaaroordeel(2026, tot: dag("2027-01-09"))?.kenmerk == "G-2026-1")
    #expect(Gegeven(beide).dossier.jaaroordeel(2026, tot: dag("2026-07-09")) == nil)
  }

  @Test(
    "a part is what leaves enough days for another appraisal",
    arguments: [
      ("2026-01-01", "2026-06-30", true), ("2026-07-01", "2026-12-31", true), ("2026-01-01", "2026-12-31", false),
      ("2026-01-01", "2026-11-12", false), ("2025-07-01", "2026-06-30", false),
    ])
  func deel(van: String, tot: String, verwacht: Bool) throws {
    let feiten: [DossierGebeurtenis] =
      .inDienst + [.gehouden("G-2026-1", .beoordeling, op: "2026-12-10", tijdvak: tijdvak(van, tot))]
    let dossier = Gegeven(feiten).dossier
    #expect(dossier.isDeelbeoordeling(try #require(dossier.gesprek("G-2026-1")), try cyclus()) == verwacht)
  }

  @Test("the part that is due is the first without an appraisal, and nothing is open when all have one")
  func teDoen() throws {
    let cyclus = try cyclus()
    let begin = Gegeven(.inDienst + [.functie("manager", per: "2026-07-01")]).dossier
    #expect(begin.teBeoordelenTijdvak(cyclus, op: dag("2026-11-01")) == tijdvak("2026-01-01", "2026-06-30"))
    let half = Gegeven(gesplitst).dossier
    #expect(half.teBeoordelenTijdvak(cyclus, op: dag("2026-11-01")) == tijdvak("2026-07-01", "2026-12-31"))
    #expect(half.openDelen(cyclus) == [tijdvak("2026-07-01", "2026-12-31")])
    #expect(Gegeven(tweede).dossier.openDelen(cyclus).isEmpty)
    #expect(Gegeven(.inDienst).dossier.teBeoordelenTijdvak(cyclus, op: einde) == .jaar2026)
    let kort = Gegeven([.medewerker(.inDienstGetreden(.voorbeeld(per: "2026-11-15")))]).dossier
    #expect(kort.teBeoordelenTijdvak(cyclus, op: einde) == tijdvak("2026-11-15", "2026-12-31"))
  }

  @Test("a year from July to June leaves no part of the calendar year open")
  func gebrokenJaar() throws {
    let feiten: [DossierGebeurtenis] =
      .inDienst + [.gehouden("G-2026-1", .beoordeling, op: "2026-07-10", tijdvak: tijdvak("2025-07-01", "2026-06-30"))]
    #expect(Gegeven(feiten).dossier.openDelen(try cyclus()).isEmpty)
  }
}
