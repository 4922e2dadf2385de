import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 4 per functiedeel: each part of a year has its own agreements and its own 100 per cent")
struct Regel04SegmentTests {
  /// RA-1 and RA-2 of February belong to the first half; from 1 July another function.
  private let gewisseld = Gegeven(.naPlanning + [.functie("inkoopadviseur", per: "2026-07-01")])

  private var tweedeGepland: Gegeven { gewisseld.na(.legVast(.planning([100], op: "2026-07-10")), op: "2026-07-11") }

  @Test("the second half is planned while the first is not yet established, also under weights")
  func tweedeHelft() {
    let uitkomst = gewisseld.als(.legVast(.planning([70, 30], op: "2026-07-10")), op: "2026-07-11")
    uitkomst.danAanvaard()
    let fout = gewisseld.als(.legVast(.planning([70], op: "2026-07-10")), op: "2026-07-11")
    fout.danGeweigerd([.wegingenGeenHonderd])
    #expect(fout.weigeringen.first?.melding.contains("1 juli 2026 t/m 31 december 2026") == true)
  }

  @Test("without a change of function the same planning is refused")
  func zonderWissel() {
    Gegeven(.naPlanning).als(.legVast(.planning([100], op: "2026-07-10")), op: "2026-07-11")
      .danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("an agreement made outside a conversation belongs to the part of the day it was recorded")
  func los() {
    gewisseld.als(.maakAfspraak(.voorbeeld(30), cyclus: 2026, wegingen: [:]), op: "2026-08-01")
      .dan([.gemaakt("RA-3", 30)])
    gewisseld.als(.maakAfspraak(.voorbeeld(30), cyclus: 2026, wegingen: [:]), op: "2026-05-01")
      .danGeweigerd([.wegingenGeenHonderd])
    tweedeGepland.als(.maakAfspraak(.voorbeeld(30), cyclus: 2026, wegingen: [:]), op: "2026-08-01")
      .danGeweigerd([.wegingenGeenHonderd])
    tweedeGepland.als(.maakAfspraak(.voorbeeld(30), cyclus: 2026, wegingen: ["RA-3": 70]), op: "2026-08-01")
      .danAanvaard()
  }

  @Test("weight does not move from one part to the other")
  func overGrens() {
    let uitkomst = tweedeGepland.als(
      .stelAfspraakBij("RA-3", Afspraakwijziging(weging: 60), reden: "Minder.", wegingen: ["RA-1": 100]),
      op: "2026-08-01")
    #expect(uitkomst.codes.contains(.onbekendeAfspraak))
  }

  @Test("the parts keep their 100 apart")
  func elkHonderd() {
    tweedeGepland.als(
      .stelAfspraakBij("RA-1", Afspraakwijziging(weging: 70), reden: "Meer.", wegingen: ["RA-2": 30]), op: "2026-08-01"
    ).danAanvaard()
    tweedeGepland.als(.trekAfspraakIn("RA-1", reden: "Vervalt.", wegingen: [:]), op: "2026-08-01")
      .danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("an appraisal rates the agreements of its own part, and misses no others")
  func oordelen() {
    let eerste = Vastlegging.beoordeling(op: "2026-07-12", tijdvak: tijdvak("2026-01-01", "2026-06-30"))
      .resultaat("RA-1", "goed").resultaat("RA-2", "goed").competentie("visie", "B").competentie("samenwerken", "C")
      .eind("goed")
    let uitkomst = tweedeGepland.als(.legVast(eerste), op: "2026-07-13")
    uitkomst.danWaarschuwing([.buitenVenster])
    tweedeGepland.als(.legVast(eerste.resultaat("RA-3", "goed")), op: "2026-07-13").danGeweigerd([.onbekendeAfspraak])
    let vastgesteld = tweedeGepland.na(uitkomst.gebeurtenissen)
      .als(.stelVast(.init(gesprek: "G-2026-3", datum: dag("2026-07-20"), vaststeller: "M-2")), op: "2026-07-20")
    #expect(!vastgesteld.codes.contains(.beoordelingOnvolledig) && !vastgesteld.codes.contains(.tijdvakOverFuncties))
  }

  @Test("a rating that its own part asks for is still missed")
  func onvolledig() {
    let vorm = Vastlegging.beoordeling(op: "2026-11-12", tijdvak: tijdvak("2026-07-01", "2026-12-31"))
      .eind("goed").met { $0.uitzondering = "Pas in juli begonnen." }
    let uitkomst = tweedeGepland.als(.legVast(vorm), op: "2026-11-13")
    #expect(uitkomst.besluit?.waarschuwingen.first { $0.code == .onvolledig }?.melding.contains("RA-3") == true)
    #expect(uitkomst.besluit?.waarschuwingen.first { $0.code == .onvolledig }?.melding.contains("RA-1") == false)
  }
}
