import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 6: after vaststelling the appraisal is frozen")
struct Regel06BevrorenTests {
  private let gegeven = Gegeven(.vastgesteld)

  @Test("nothing more is recorded in an established conversation")
  func gesprek() {
    gegeven.als(.legVast(.beoordeling("G-2026-2").competentie("leiden", "B")), op: "2026-12-01")
      .danGeweigerd([.bevroren])
    gegeven.als(.verzetGesprek("G-2026-2", datum: dag("2026-12-10"), reden: "Later."), op: "2026-12-01")
      .danGeweigerd([.bevroren])
    gegeven.als(.zegGesprekAf("G-2026-2", reden: "Toch niet."), op: "2026-12-01").danGeweigerd([.bevroren])
    gegeven.als(.stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-12-01"), vaststeller: "M-2")), op: "2026-12-01")
      .danGeweigerd([.bevroren])
  }

  @Test("its agreements don't change, get progress, or a new rating")
  func afspraken() {
    gegeven.als(
      .stelAfspraakBij("RA-1", Afspraakwijziging(weging: 50), reden: "Minder.", wegingen: [:]), op: "2026-12-01"
    )
    .danGeweigerd([.bevroren])
    gegeven.als(.trekAfspraakIn("RA-1", reden: "Weg.", wegingen: [:]), op: "2026-12-01").danGeweigerd([.bevroren])
    gegeven.als(
      .meldVoortgang(.init(over: .afspraak("RA-1"), status: .opSchema, toelichting: ""), datum: dag("2026-12-01")),
      op: "2026-12-01"
    ).danGeweigerd([.bevroren])
    gegeven.als(.maakAfspraak(.voorbeeld(50), cyclus: 2026, wegingen: ["RA-1": 50]), op: "2026-12-01")
      .danGeweigerd([.onbekendeAfspraak, .wegingenGeenHonderd])
    #expect(gegeven.dossier.isBevroren("RA-1"))
    #expect(!Gegeven(.beoordeeld).dossier.isBevroren("RA-1"))
  }

  @Test("later goals, functions, names and catalogues change nothing in it")
  func laterNieuws() {
    var later = gegeven.na([
      .medewerker(
        .functieGewijzigd(
          .init(functie: .init(catalogus: "boek", functie: "manager"), modules: nil, per: dag("2026-01-01")))),
      .medewerker(.geplaatst(.init(onderdeel: "Directie", leidinggevende: "M-2", per: dag("2026-01-01")))),
      .gemaakt("RA-3", 100),
    ])
    later.kader.catalogi.evolve(.vastgesteld(.boek(versie: "2", per: "2026-01-01", visie: "A")), .nr(9500))
    #expect(later.dossier.gesprek("G-2026-2") == gegeven.dossier.gesprek("G-2026-2"))
    #expect(later.dossier.gesprek("G-2026-2")?.score("visie")?.waarde.norm == "B")
    #expect(later.dossier.gesprek("G-2026-2")?.verslag?.waarde.omstandigheden == .gemeente)
    #expect(later.dossier.gesprek("G-2026-2")?.totaalHonderdsten == 360)
  }

  @Test("a conversation copies function, catalogue version, unit, manager and regeling of its day")
  func omstandigheden() {
    var nieuw = Gegeven(
      .inDienst + [
        .medewerker(
          .functieGewijzigd(
            .init(functie: .init(catalogus: "boek", functie: "inkoopadviseur"), modules: nil, per: dag("2026-06-01")))),
        .medewerker(.geplaatst(.init(onderdeel: "Zorg", leidinggevende: "M-2", per: dag("2026-07-01")))),
      ])
    nieuw.kader.catalogi.evolve(.vastgesteld(.boek(versie: "2", per: "2026-06-10", visie: "A")), .nr(9500))
    let vroeg = nieuw.als(.legVast(.voortgang(op: "2026-05-31")), op: "2026-12-01")
    vroeg.dan([.gehouden("G-2026-1", .voortgang, op: "2026-05-31")])
    let laat = nieuw.als(.legVast(.voortgang(op: "2026-07-01")), op: "2026-12-01")
    laat.dan([
      .gehouden(
        "G-2026-1", .voortgang, op: "2026-07-01",
        omstandigheden: Omstandigheden(
          functie: .init(catalogus: "boek", functie: "inkoopadviseur"), functienaam: "Adviseur inkoop",
          catalogusversie: "2", onderdeel: "Zorg", leidinggevende: "M-2", regeling: "gemeente", regelingversie: 1))
    ])
  }

  @Test("between rating and vaststelling a rated agreement keeps its text and weight")
  func beoordeeldMaarNietVastgesteld() {
    let gegeven = Gegeven(.halfBeoordeeld)
    gegeven.als(
      .stelAfspraakBij("RA-2", Afspraakwijziging(weging: 60), reden: "Meer.", wegingen: ["RA-1": 40]), op: "2026-11-13"
    ).danGeweigerd([.alBeoordeeld])
    gegeven.als(.trekAfspraakIn("RA-1", reden: "Weg.", wegingen: ["RA-2": 100]), op: "2026-11-13")
      .danGeweigerd([.alBeoordeeld])
    gegeven.als(
      .stelAfspraakBij("RA-2", Afspraakwijziging(omschrijving: "Anders."), reden: "Beter.", wegingen: [:]),
      op: "2026-11-13"
    ).danAanvaard()
  }
}
