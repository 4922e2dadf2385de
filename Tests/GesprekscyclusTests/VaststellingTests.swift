import Gesprekscyclus
import Kalender
import Testing

@Suite("Vaststelling: complete, by another where the regeling asks for two, and once")
struct VaststellingTests {
  private func stelVast(
    _ gesprek: GesprekKenmerk = "G-2026-2", op datum: String = "2026-11-20", door: Personeelsnummer = "M-2"
  ) -> DossierOpdracht {
    .stelVast(.init(gesprek: gesprek, datum: dag(datum), vaststeller: door))
  }

  @Test("a complete appraisal is established by the next manager up")
  func compleet() {
    let uitkomst = Gegeven(.rijp).als(stelVast(), op: "2026-11-20")
    uitkomst.dan([.vastgesteld("G-2026-2", op: "2026-11-20")])
    #expect(Gegeven(.vastgesteld).dossier.gesprek("G-2026-2")?.stand == .vastgesteld)
  }

  @Test("an incomplete one is refused, with everything that is missing by name")
  func onvolledig() {
    let uitkomst = Gegeven(.halfBeoordeeld + .gangNaarVaststelling("G-2026-2", op: "2026-11-13"))
      .als(stelVast(), op: "2026-11-20")
    uitkomst.danGeweigerd([.beoordelingOnvolledig])
    let melding = uitkomst.weigeringen.first?.melding ?? ""
    #expect(melding.contains("afspraak RA-2, competentie Visie, competentie Samenwerken, het eindoordeel"))
    #expect(!melding.contains("RA-1"))
  }

  @Test("what was withdrawn is not missing; nor are competencies where none are rated")
  func nietNodig() {
    let zonder = Gegeven(
      .naPlanning + [
        .ingetrokken("RA-2", "Vervalt."),
        .gehouden(
          "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026,
          deelnemers: [.init(deel: .leidinggevende, wie: "M-1")]),
        .resultaat("G-2026-2", "RA-1", "goed", 4, weging: 100), .eindoordeel("G-2026-2", "goed", 4),
      ] + .gangNaarVaststelling("G-2026-2", op: "2026-11-13"),
      onder: .voorbeeld(.voorbeeld("gemeente", competenties: .geen)))
    zonder.als(stelVast(), op: "2026-11-20").danAanvaard()
  }

  @Test("the assessor is not the second assessor (rule 7), as the manager of that day or as participant")
  func tweede() {
    Gegeven(.rijp).als(stelVast(door: "M-1"), op: "2026-11-20").danGeweigerd([.vaststellerIsBeoordelaar])
    for deel in [Regeling.Deel.leidinggevende, .medebeoordelaar] {
      let gesprek = DossierGebeurtenis.gehouden(
        "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026,
        deelnemers: [.init(deel: deel, wie: "M-2 Jan Pot")])
      Gegeven(.naPlanning + [gesprek] + [DossierGebeurtenis].rijp.dropFirst(5))
        .als(stelVast(), op: "2026-11-20").danGeweigerd([.vaststellerIsBeoordelaar])
    }
  }

  @Test("an informant may establish, and where one assessor is enough so may the manager")
  func mag() {
    let gesprek = DossierGebeurtenis.gehouden(
      "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026,
      deelnemers: [.init(deel: .informant, wie: "M-2"), .init(deel: .leidinggevende, wie: "M-22 Els")])
    Gegeven(.naPlanning + [gesprek] + [DossierGebeurtenis].rijp.dropFirst(5))
      .als(stelVast(), op: "2026-11-20").danAanvaard()
    let een = Kader.voorbeeld(.voorbeeld("gemeente", tweedeBeoordelaar: false))
    Gegeven(.rijp, onder: een).als(stelVast(door: "M-1"), op: "2026-11-20").danAanvaard()
  }

  @Test("nobody establishes the own appraisal, also where one assessor is enough")
  func eigen() {
    let een = Kader.voorbeeld(.voorbeeld("gemeente", tweedeBeoordelaar: false))
    Gegeven(.rijp, onder: een).als(stelVast(door: "M-9"), op: "2026-11-20")
      .danGeweigerd([.vaststellerIsBeoordelaar])
  }

  @Test("not before the conversation, not in the future, not by a stranger")
  func dagEnWie() {
    let gegeven = Gegeven(.rijp)
    gegeven.als(stelVast(op: "2026-11-12"), op: "2026-11-20").danGeweigerd([.datumVolgorde])
    gegeven.als(stelVast(op: "2026-11-13"), op: "2026-11-20").danAanvaard()
    gegeven.als(stelVast(op: "2026-11-21"), op: "2026-11-20").danGeweigerd([.datumInToekomst])
    gegeven.als(stelVast(door: "M-404"), op: "2026-11-20").danGeweigerd([.onbekendeMedewerker])
  }

  @Test("only a held appraisal can be established")
  func anderGesprek() {
    let gegeven = Gegeven(.naPlanning + [.gepland("G-2026-2", .beoordeling, op: "2026-11-12")])
    gegeven.als(stelVast(), op: "2026-11-20").danGeweigerd([.gesprekNietOpen])
    gegeven.als(stelVast("G-2026-1"), op: "2026-11-20").danGeweigerd([.gesprekNietOpen])
    gegeven.als(stelVast("G-404"), op: "2026-11-20").danGeweigerd([.onbekendGesprek])
  }

  @Test("where nothing is weighed, goals made after the tijdvak wait for the next appraisal")
  func tweedeHelft() {
    let halfjaar: [DossierGebeurtenis] =
      .naPlanningRijk + [
        .gehouden(
          "G-2026-2", .beoordeling, op: "2026-06-30", tijdvak: tijdvak("2026-01-01", "2026-06-30"),
          deelnemers: [.init(deel: .leidinggevende, wie: "M-1")]),
        .resultaat("G-2026-2", "RA-1", "+", 3, weging: nil), .resultaat("G-2026-2", "RA-2", "+", 3, weging: nil),
        .score("G-2026-2", "visie", "Visie", "+", norm: "B", verschil: nil, schaal: "rijk"),
        .score("G-2026-2", "samenwerken", "Samenwerken", "+", norm: "C", verschil: nil, schaal: "rijk"),
        .eindoordeel("G-2026-2", "+", 3),
      ] + .gangNaarVaststelling("G-2026-2", op: "2026-07-02")
    // Held outside the window of the stage: a warning that is passed.
    let halfjaarVast = DossierOpdracht.stelVast(
      .init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2", ondanks: "Halfjaar afgesproken."))
    let erna = DossierGebeurtenis.gehouden("G-2026-3", .planning, op: "2026-07-01")
    let ervoor = DossierGebeurtenis.gehouden("G-2026-3", .planning, op: "2026-06-30")
    let nieuw = DossierGebeurtenis.gemaakt("RA-3", nil, gesprek: "G-2026-3")
    Gegeven(halfjaar + [erna, nieuw], onder: .rijk).als(halfjaarVast, op: "2026-11-20").danAanvaard()
    Gegeven(halfjaar + [ervoor, nieuw], onder: .rijk).als(halfjaarVast, op: "2026-11-20")
      .danGeweigerd([.beoordelingOnvolledig])
  }
}
