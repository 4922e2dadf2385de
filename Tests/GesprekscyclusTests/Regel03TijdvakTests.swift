import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 3: tijdvakken never overlap and keep to the regeling's length")
struct Regel03TijdvakTests {
  private func form(_ van: String, _ tot: String, op datum: String = "2026-11-12") -> DossierOpdracht {
    .legVast(
      .beoordeling(op: datum, tijdvak: tijdvak(van, tot)).eind("goed").met { $0.uitzondering = "Geen gesprek gehad." })
  }

  private let eerste: [DossierGebeurtenis] =
    .inDienst + [.gehouden("G-2026-1", .beoordeling, op: "2026-06-30", tijdvak: tijdvak("2026-01-01", "2026-06-30"))]

  @Test("the day after the last one ends may be the first of the next")
  func aansluitend() {
    Gegeven(eerste).als(form("2026-07-01", "2026-12-31"), op: "2026-11-13").danAanvaard()
  }

  @Test(
    "one shared day is an overlap, on either side or around",
    arguments: [("2026-06-30", "2026-12-31"), ("2025-10-01", "2026-01-01"), ("2025-12-01", "2026-08-01")])
  func overlap(van: String, tot: String) {
    Gegeven(eerste).als(form(van, tot), op: "2026-11-13").danGeweigerd([.tijdvakOverlapt])
  }

  @Test("only appraisals occupy days")
  func alleenBeoordelingen() {
    let voortgang = DossierGebeurtenis.gehouden("G-2026-1", .voortgang, op: "2026-06-01", tijdvak: .jaar2026)
    Gegeven(.inDienst + [voortgang]).als(.legVast(.beoordeling().eind("goed")), op: "2026-11-13").danAanvaard()
  }

  @Test(
    "three to twenty-four whole months are within bounds",
    arguments: [("2026-08-01", "2026-10-31"), ("2025-11-13", "2026-02-12"), ("2025-01-01", "2026-12-31")])
  func binnenGrens(van: String, tot: String) {
    Gegeven(.inDienst).als(form(van, tot), op: "2026-11-13").danAanvaard()
  }

  @Test(
    "a day less or more is not",
    arguments: [("2026-08-01", "2026-10-30"), ("2025-11-13", "2026-02-11"), ("2025-01-01", "2027-01-01")])
  func buitenGrens(van: String, tot: String) {
    let uitkomst = Gegeven(.inDienst).als(form(van, tot), op: "2026-11-13")
    uitkomst.danGeweigerd([.tijdvakLengte])
    #expect(uitkomst.weigeringen.first?.melding.contains("3 tot en met 24 maanden") == true)
  }

  @Test("the bounds come from the regeling")
  func anderGrens() {
    let kort = Kader.voorbeeld(.voorbeeld("gemeente", minMaanden: 1, maxMaanden: 2))
    Gegeven(.inDienst, onder: kort).als(form("2026-10-01", "2026-10-31"), op: "2026-11-13").danAanvaard()
    Gegeven(.inDienst, onder: kort).als(form("2026-01-01", "2026-12-31"), op: "2026-11-13")
      .danGeweigerd([.tijdvakLengte])
  }

  @Test("an appraisal without a tijdvak is refused; another kind needs none")
  func ontbreekt() {
    Gegeven(.naPlanning).als(.legVast(.beoordeling(tijdvak: nil).eind("goed")), op: "2026-11-13")
      .danGeweigerd([.tijdvakOntbreekt])
    Gegeven(.naPlanning).als(.legVast(.voortgang()), op: "2026-06-16").danAanvaard()
  }

  @Test("a tijdvak lies within the employment: from the first day to the last")
  func binnenDienst() {
    let kort: [DossierGebeurtenis] = [
      .medewerker(.inDienstGetreden(.voorbeeld(per: "2026-03-15"))), .uitDienst("2026-11-30"),
    ]
    Gegeven(kort).als(form("2026-03-15", "2026-11-30"), op: "2026-11-13").danAanvaard()
    Gegeven(kort).als(form("2026-03-14", "2026-11-30"), op: "2026-11-13").danGeweigerd([.tijdvakBuitenDienst])
    Gegeven(kort).als(form("2026-03-15", "2026-12-01"), op: "2026-11-13").danGeweigerd([.tijdvakBuitenDienst])
  }

  @Test("nor does it span a gap between two periods of service")
  func overGat() {
    let terug: [DossierGebeurtenis] = [
      .inDienst, .uitDienst("2026-04-30"), .medewerker(.inDienstGetreden(.voorbeeld(per: "2026-06-01"))),
    ]
    Gegeven(terug).als(form("2026-01-01", "2026-12-31"), op: "2026-11-13").danGeweigerd([.tijdvakBuitenDienst])
    Gegeven(terug).als(form("2026-06-01", "2026-12-31"), op: "2026-11-13").danAanvaard()
    Gegeven(terug).als(form("2026-01-01", "2026-04-30", op: "2026-04-29"), op: "2026-11-13").danAanvaard()
  }

  @Test("an appraisal is not held before its tijdvak has begun")
  func nogNietBegonnen() {
    Gegeven(.inDienst).als(form("2026-06-01", "2026-12-31", op: "2026-05-31"), op: "2026-11-13")
      .danGeweigerd([.datumVolgorde])
    Gegeven(.inDienst).als(form("2026-06-01", "2026-12-31", op: "2026-06-01"), op: "2026-11-13").danAanvaard()
  }
}
