import Gesprekscyclus
import Kalender
import Testing

@Suite("Plannen, verzetten and afzeggen")
struct PlanningTests {
  private let gepland = Gegeven(.inDienst + [.gepland("G-2026-1", .voortgang, op: "2026-06-01")])

  @Test("a conversation is planned under the next free name of its year")
  func plannen() {
    let opdracht = DossierOpdracht.planGesprek(soort: .voortgang, cyclus: 2026, datum: dag("2026-06-01"))
    Gegeven(.inDienst).als(opdracht, op: "2026-06-01").dan([.gepland("G-2026-1", .voortgang, op: "2026-06-01")])
    gepland.als(opdracht, op: "2026-01-05").dan([.gepland("G-2026-2", .voortgang, op: "2026-06-01")])
    gepland.als(.planGesprek(soort: .planning, cyclus: 2027, datum: dag("2027-02-01")), op: "2026-12-01")
      .dan([.gepland("G-2027-1", .planning, op: "2027-02-01", cyclus: 2027)])
  }

  @Test("a name that is taken is passed over")
  func naamBezet() {
    Gegeven(.inDienst + [.gepland("G-2026-2", .voortgang, op: "2026-06-01")])
      .als(.planGesprek(soort: .voortgang, cyclus: 2026, datum: dag("2026-07-01")), op: "2026-01-05")
      .dan([.gepland("G-2026-3", .voortgang, op: "2026-07-01")])
  }

  @Test("a day that has passed, outside service, in no open cycle, or of an unknown kind is refused")
  func plannenGeweigerd() {
    let gegeven = Gegeven(.inDienst + [.uitDienst("2026-06-30")])
    func plan(_ soort: Gesprekssoort, _ jaar: Int, _ datum: String) -> Uitkomst {
      gegeven.als(.planGesprek(soort: soort, cyclus: jaar, datum: dag(datum)), op: "2026-05-05")
    }
    plan(.voortgang, 2026, "2026-05-04").danGeweigerd([.datumVolgorde])
    plan(.voortgang, 2026, "2026-07-01").danGeweigerd([.nietInDienst])
    plan(.voortgang, 2025, "2026-06-01").danGeweigerd([.cyclusGesloten])
    plan(.voortgang, 2030, "2026-06-01").danGeweigerd([.geenCyclus])
    plan(.overig("koffie"), 2026, "2026-06-01").danGeweigerd([.onbekendeGesprekssoort])
    plan(.overig("startgesprek"), 2026, "2026-06-01").danAanvaard()
  }

  @Test("moving needs another day from today on, and a reason")
  func verzetten() {
    func verzet(_ datum: String, _ reden: String = "Griep.") -> Uitkomst {
      gepland.als(.verzetGesprek("G-2026-1", datum: dag(datum), reden: reden), op: "2026-05-05")
    }
    verzet("2026-06-08").dan([
      .gesprek(.verzet(.init(gesprek: "G-2026-1", datum: dag("2026-06-08"), reden: "Griep.")))
    ])
    verzet("2026-06-01").danGeweigerd([.geenWijziging])
    verzet("2026-05-04", " ").danGeweigerd([.datumVolgorde, .leegVeld])
    gepland.als(.verzetGesprek("G-9", datum: dag("2026-06-08"), reden: "Griep."), op: "2026-05-05")
      .danGeweigerd([.onbekendGesprek])
  }

  @Test("in a closed cycle a plan may be called off but not moved")
  func geslotenCyclus() {
    let oud = Gegeven(.inDienst + [.gepland("G-2025-1", .voortgang, op: "2025-06-01", cyclus: 2025)])
    oud.als(.verzetGesprek("G-2025-1", datum: dag("2026-06-08"), reden: "Griep."), op: "2026-05-05")
      .danGeweigerd([.cyclusGesloten])
    oud.als(.zegGesprekAf("G-2025-1", reden: "Te laat."), op: "2026-05-05").danAanvaard()
  }

  @Test("calling off needs a reason and happens once")
  func afzeggen() {
    let feit = DossierGebeurtenis.gesprek(.afgezegd(.init(gesprek: "G-2026-1", reden: "Vertrekt.")))
    gepland.als(.zegGesprekAf("G-2026-1", reden: "Vertrekt."), op: "2026-05-05").dan([feit])
    gepland.als(.zegGesprekAf("G-2026-1", reden: ""), op: "2026-05-05").danGeweigerd([.leegVeld])
    let af = gepland.na([feit])
    #expect(af.dossier.gesprek("G-2026-1")?.stand == .afgezegd)
    #expect(af.dossier.gesprek("G-2026-1")?.gepland == nil)
    af.als(.zegGesprekAf("G-2026-1", reden: "Nog eens."), op: "2026-05-05").danGeweigerd([.gesprekNietOpen])
    af.als(.verzetGesprek("G-2026-1", datum: dag("2026-06-08"), reden: "Toch."), op: "2026-05-05")
      .danGeweigerd([.gesprekNietOpen])
    af.als(.legVast(.voortgang().met { $0.gesprek = "G-2026-1" }), op: "2026-06-16").danGeweigerd([.gesprekNietOpen])
  }

  @Test("a planned conversation that was held keeps its name and its planned day")
  func gehouden() throws {
    let gegeven = gepland.na(.legVast(.voortgang().met { $0.gesprek = "G-2026-1" }), op: "2026-06-16")
    let gesprek = try #require(gegeven.dossier.gesprek("G-2026-1"))
    #expect(gesprek.stand == .gehouden)
    #expect(gesprek.gehouden == dag("2026-06-15"))
    #expect(gesprek.plandata.map(\.datum) == [dag("2026-06-01")])
    gegeven.als(.verzetGesprek("G-2026-1", datum: dag("2026-07-01"), reden: "Later."), op: "2026-06-16")
      .danGeweigerd([.gesprekNietOpen])
  }

  @Test("a planned conversation is recorded as its own kind, in its own cycle")
  func andereSoort() {
    gepland.als(.legVast(.planning([100]).met { $0.gesprek = "G-2026-1" }), op: "2026-02-02")
      .danGeweigerd([.gesprekNietOpen])
    gepland.als(
      .legVast(
        .voortgang().met {
          $0.gesprek = "G-2026-1"
          $0.cyclus = 2027
        }), op: "2026-06-16"
    ).danGeweigerd([.gesprekNietOpen])
  }

  @Test("a conversation in a closed or unopened cycle, or outside service, is refused")
  func vastleggenGeweigerd() {
    gepland.als(.legVast(.voortgang().met { $0.cyclus = 2025 }), op: "2026-06-16").danGeweigerd([.cyclusGesloten])
    gepland.als(.legVast(.voortgang().met { $0.cyclus = 2030 }), op: "2026-06-16").danGeweigerd([.geenCyclus])
    gepland.als(.legVast(.voortgang(op: "2019-06-15")), op: "2026-06-16").danGeweigerd([.nietInDienst])
    Gegeven([]).als(.legVast(.voortgang()), op: "2026-06-16").danGeweigerd([.onbekendeMedewerker])
    gepland.als(.legVast(.voortgang().met { $0.gesprek = "G-9" }), op: "2026-06-16").danGeweigerd([.onbekendGesprek])
  }
}
