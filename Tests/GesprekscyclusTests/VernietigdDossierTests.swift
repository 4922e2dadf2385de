import Gesprekscyclus
import Kalender
import Testing

@Suite("What a destroyed record can have changed is unknown, never as before")
struct VernietigdDossierTests {
  /// The same dossier with a record of this group whose contents were destroyed behind it.
  private func met(_ groep: Vernietigd.Groep, _ gegeven: Gegeven) -> Dossier {
    var dossier = gegeven.dossier
    dossier.evolve(Vernietigd(groep, soort: "proef", .nr(dossier.feiten.count + 1, op: "2026-12-01")))
    return dossier
  }

  @Test("no judgement from before comes back; one from behind it counts")
  func oordeel() throws {
    let heel = Gegeven(.aangeboden)
    try #require(heel.dossier.gesprek("G-2026-2")?.eindoordeel != nil)
    var dossier = met(.oordelen, heel)
    for dossier in [
      dossier, dossier.geldig(op: dag("2026-12-31")),
      Dossier(sleutel: "x", feiten: heel.dossier.feiten, vernietigd: dossier.vernietigd),
    ] {
      let gesprek = try #require(dossier.gesprek("G-2026-2"))
      #expect(gesprek.eindoordeel == nil && gesprek.resultaten.isEmpty)
      #expect(gesprek.isGehouden)
    }
    #expect(dossier.feiten == heel.dossier.feiten)
    dossier.evolve(.eindoordeel("G-2026-2", "voldoende", 3), .nr(dossier.feiten.count + 2, op: "2026-12-02"))
    #expect(dossier.gesprek("G-2026-2")?.eindoordeel?.waarde.oordeel == "voldoende")
  }

  @Test("the manager, the place and the function from before are gone; the person stays")
  func loopbaan() throws {
    let heel = Gegeven(.inDienst)
    let voor = try #require(heel.dossier.medewerker)
    let medewerker = try #require(met(.loopbaan, heel).medewerker)
    #expect(medewerker.personeelsnummer == voor.personeelsnummer)
    for datum in ["2020-01-01", "2026-06-01", "2030-01-01"] {
      let plek = medewerker.plek(op: dag(datum)).waarde
      #expect(plek.onderdeel == "onbekend" && plek.leidinggevende == nil)
      #expect(medewerker.functie(op: dag(datum)).waarde.functie != voor.functie(op: dag(datum)).waarde.functie)
    }
  }

  @Test("a group leaves the others as they are", arguments: Vernietigd.Groep.allCases)
  func alleenDeGroep(groep: Vernietigd.Groep) throws {
    let heel = Gegeven(.aangeboden)
    let dossier = met(groep, heel)
    let isGeraakt = { (ander: Vernietigd.Groep) in groep == ander || groep == .alles }
    #expect((dossier.afspraken == heel.dossier.afspraken) == !isGeraakt(.afspraken))
    #expect((dossier.medewerker == heel.dossier.medewerker) == !(isGeraakt(.loopbaan) || groep == .vertrek))
    #expect((dossier.gesprek("G-2026-2")?.isGehouden ?? false) == (groep != .alles))
    if !isGeraakt(.oordelen) {
      #expect(dossier.gesprek("G-2026-2")?.eindoordeel == heel.dossier.gesprek("G-2026-2")?.eindoordeel)
    }
  }
}
