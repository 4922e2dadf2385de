import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 4: weights are whole per cents that add up to 100; missing is not zero")
struct Regel04WegingTests {
  @Test("a planning with 100 per cent is accepted", arguments: [[100], [60, 40], [1, 99], [33, 33, 34]])
  func honderd(wegingen: [Int]) {
    let uitkomst = Gegeven(.inDienst).als(.legVast(.planning(wegingen)), op: "2026-02-02")
    uitkomst.dan(
      [.gehouden("G-2026-1", .planning, op: "2026-02-01")]
        + wegingen.enumerated().map { .gemaakt(AfspraakKenmerk("RA-\($0 + 1)"), $1, gesprek: "G-2026-1") })
  }

  @Test(
    "another sum is refused with what is missing or too much",
    arguments: [([60, 39], "Verdeel nog 1 procent"), ([60, 60], "Haal er 20 procent af"), ([], "minstens één")])
  func nietHonderd(wegingen: [Int], advies: String) {
    let uitkomst = Gegeven(.inDienst).als(.legVast(.planning(wegingen)), op: "2026-02-02")
    uitkomst.danGeweigerd([.wegingenGeenHonderd])
    #expect(uitkomst.weigeringen.first?.advies.contains(advies) == true)
  }

  @Test("a missing weight is told as missing, not counted as zero")
  func ontbreekt() {
    Gegeven(.inDienst).als(.legVast(.planning([100, nil])), op: "2026-02-02").danGeweigerd([.wegingOntbreekt])
  }

  @Test("a weight outside 1–100 is refused, however large", arguments: [0, -1, 101, Int.max, Int.min])
  func buitenGrens(weging: Int) {
    Gegeven(.inDienst).als(.legVast(.planning([weging, weging])), op: "2026-02-02")
      .danGeweigerd([.wegingBuitenGrens, .wegingBuitenGrens])
  }

  @Test("a regeling that does not weigh refuses weights and needs none")
  func rijk() {
    Gegeven(.inDienst, onder: .rijk).als(.legVast(.planning([nil, nil])), op: "2026-02-02").danAanvaard()
    Gegeven(.inDienst, onder: .rijk).als(.legVast(.planning([nil, 50])), op: "2026-02-02")
      .danGeweigerd([.wegingNietGevraagd])
    Gegeven(.inDienst, onder: .rijk).als(.legVast(.planning([])), op: "2026-02-02").danAanvaard()
  }

  @Test("before the planning agreements may still add up to less, but each has its weight")
  func voorPlanning() {
    Gegeven(.inDienst).als(.maakAfspraak(.voorbeeld(30), cyclus: 2026, wegingen: [:]), op: "2026-01-10")
      .dan([.gemaakt("RA-1", 30)])
    Gegeven(.inDienst).als(.maakAfspraak(.voorbeeld(nil), cyclus: 2026, wegingen: [:]), op: "2026-01-10")
      .danGeweigerd([.wegingOntbreekt])
  }

  @Test("a planning counts what was agreed before it")
  func planningTeltMee() {
    let begin: [DossierGebeurtenis] = .inDienst + [.gemaakt("RA-1", 30)]
    Gegeven(begin).als(.legVast(.planning([70])), op: "2026-02-02").danAanvaard()
    Gegeven(begin).als(.legVast(.planning([100])), op: "2026-02-02").danGeweigerd([.wegingenGeenHonderd])
    Gegeven(begin).als(.legVast(.planning([])), op: "2026-02-02").danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("after the planning every change keeps 100, by giving others a new weight")
  func naPlanning() {
    let gegeven = Gegeven(.naPlanning)
    gegeven.als(.maakAfspraak(.voorbeeld(20), cyclus: 2026, wegingen: [:]), op: "2026-05-01")
      .danGeweigerd([.wegingenGeenHonderd])
    gegeven.als(.maakAfspraak(.voorbeeld(20), cyclus: 2026, wegingen: ["RA-1": 40]), op: "2026-05-01").dan([
      .gemaakt("RA-3", 20), .bijgesteld("RA-1", .voorbeeld(40), "Herverdeling van de wegingen."),
    ])
    gegeven.als(.trekAfspraakIn("RA-2", reden: "Vervalt.", wegingen: [:]), op: "2026-05-01")
      .danGeweigerd([.wegingenGeenHonderd])
    gegeven.als(.trekAfspraakIn("RA-2", reden: "Vervalt.", wegingen: ["RA-1": 100]), op: "2026-05-01").dan([
      .ingetrokken("RA-2", "Vervalt."), .bijgesteld("RA-1", .voorbeeld(100), "Herverdeling van de wegingen."),
    ])
  }

  @Test("each year has its own 100, and so has the part after an established appraisal")
  func eigenHonderd() {
    Gegeven(.naPlanning).als(.legVast(.planning([100], op: "2027-02-01", cyclus: 2027)), op: "2027-02-02").danAanvaard()
    let gegeven = Gegeven(.vastgesteld)
    gegeven.als(.maakAfspraak(.voorbeeld(100), cyclus: 2026, wegingen: [:]), op: "2026-12-01")
      .dan([.gemaakt("RA-3", 100)])
    gegeven.als(.maakAfspraak(.voorbeeld(60), cyclus: 2026, wegingen: [:]), op: "2026-12-01")
      .danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("a change to another year's agreement is refused rather than lost or weighed under this year")
  func anderJaar() {
    let gegeven = Gegeven(.naPlanning + [.gemaakt("RA-3", 100, cyclus: 2027)])
    let wijziging = Afspraakwijziging(weging: 50)
    gegeven.als(
      .legVast(
        .voortgang().met { $0.bijstellingen = [.init(afspraak: "RA-3", wijziging: wijziging, reden: "Minder.")] }),
      op: "2026-06-16"
    ).danGeweigerd([.onbekendeAfspraak])
    gegeven.als(
      .legVast(.voortgang().met { $0.intrekkingen = [.init(afspraak: "RA-3", reden: "Vervalt.")] }), op: "2026-06-16"
    ).danGeweigerd([.onbekendeAfspraak])
    gegeven.als(.legVast(.beoordeling().resultaat("RA-3", "goed")), op: "2026-11-13").danGeweigerd([.onbekendeAfspraak])
  }

  @Test("without a planning too, results are rated only when the weights add up")
  func oordeelZonderPlanning() {
    let gegeven = Gegeven(.inDienst + [.gehouden("G-2026-1", .voortgang, op: "2026-06-01"), .gemaakt("RA-1", 80)])
    gegeven.als(.legVast(.beoordeling().resultaat("RA-1", "goed")), op: "2026-11-13")
      .danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("what is still without a rating is told, and there is no total")
  func onvolledig() {
    let uitkomst = Gegeven(.naPlanning).als(.legVast(.beoordeling().resultaat("RA-1", "goed")), op: "2026-11-12")
    uitkomst.danWaarschuwing([.onvolledig])
    #expect(uitkomst.besluit?.waarschuwingen.first?.melding.contains("RA-2") == true)
  }
}
