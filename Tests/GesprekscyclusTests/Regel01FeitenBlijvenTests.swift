import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 1: facts are never edited or deleted")
struct Regel01FeitenBlijvenTests {
  @Test("every recorded fact stays, in order, with where it came from")
  func alleFeiten() {
    let feiten = [DossierGebeurtenis].vastgesteld
    let dossier = Gegeven(feiten).dossier
    #expect(dossier.feiten.map(\.gebeurtenis) == feiten)
    #expect(dossier.feiten.map(\.herkomst.nr) == Array(1...feiten.count))
    #expect(dossier.basis == Basis(nr: feiten.count, hashbegin: Herkomst.nr(feiten.count).hashbegin))
  }

  @Test("an adjusted agreement keeps every earlier version with the reason")
  func versies() throws {
    let gegeven = Gegeven(.naPlanning).na(
      .stelAfspraakBij(
        "RA-1", Afspraakwijziging(omschrijving: "Kader af voor 1 juli"), reden: "Eerder nodig.", wegingen: [:]),
      op: "2026-03-01")
    let afspraak = try #require(gegeven.dossier.afspraak("RA-1"))
    #expect(afspraak.versies.map(\.inhoud.omschrijving) == ["Kader af voor 1 december", "Kader af voor 1 juli"])
    #expect(afspraak.versies.map(\.reden) == [nil, "Eerder nodig."])
    #expect(afspraak.inhoud.weging == 60)
  }

  @Test("a withdrawn agreement stays readable but is no longer valid")
  func ingetrokken() throws {
    let dossier = Gegeven(.naPlanning + [.ingetrokken("RA-2", "Vervallen.")]).dossier
    #expect(dossier.afspraak("RA-2")?.isGeldend == false)
    #expect(dossier.afspraken.map(\.kenmerk) == ["RA-1", "RA-2"])
    #expect(dossier.geldendeAfspraken(cyclus: 2026).map(\.kenmerk) == ["RA-1"])
  }

  @Test("a moved conversation shows every day it was planned for")
  func verzet() throws {
    let dossier = Gegeven(
      .inDienst + [
        .gepland("G-2026-1", .planning, op: "2026-02-01"),
        .gesprek(.verzet(.init(gesprek: "G-2026-1", datum: dag("2026-02-08"), reden: "Griep."))),
      ]
    ).dossier
    let gesprek = try #require(dossier.gesprek("G-2026-1"))
    #expect(gesprek.plandata.map(\.datum) == [dag("2026-02-01"), dag("2026-02-08")])
    #expect(gesprek.plandata.map(\.reden) == [nil, "Griep."])
    #expect(gesprek.gepland == dag("2026-02-08"))
  }

  @Test("a rating is given once; a second one is a correction and refused here")
  func geenTweedeOordeel() {
    Gegeven(.halfBeoordeeld).als(.legVast(.beoordeling("G-2026-2").resultaat("RA-1", "matig")), op: "2026-11-13")
      .danGeweigerd([.alBeoordeeld, .motiveringOntbreekt])
  }

  @Test("a report that was recorded is not replaced, and other words are not dropped in silence")
  func verslagBlijft() {
    let form = Vastlegging.beoordeling("G-2026-2").resultaat("RA-2", "goed")
    Gegeven(.halfBeoordeeld).als(.legVast(form.met { $0.verslag = "Toch anders." }), op: "2026-11-13")
      .danGeweigerd([.gesprekNietOpen])
    Gegeven(.halfBeoordeeld).als(.legVast(form.met { $0.verslag = "\nGoed gesprek. " }), op: "2026-11-13")
      .dan([.resultaat("G-2026-2", "RA-2", "goed", 4, weging: 40)])
    Gegeven(.halfBeoordeeld).als(.legVast(form.met { $0.uitzondering = "Was ziek." }), op: "2026-11-13")
      .danGeweigerd([.gesprekNietOpen])
  }
}
