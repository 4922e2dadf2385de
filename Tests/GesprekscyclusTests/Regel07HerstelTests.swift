import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 7: after an objection that was well founded the correction is owed, until it is done")
struct Regel07HerstelTests {
  private func na(_ uitkomst: Bedenkingsuitkomst) -> Gegeven {
    Gegeven(
      .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01"), .afgehandeld("G-2026-2", op: "2026-12-08", uitkomst)])
  }

  private func stand(_ gegeven: Gegeven) -> Proceduregang.Stand? {
    let gesprek = gegeven.dossier.gesprek("G-2026-2")
    return gesprek.flatMap { gegeven.dossier.proceduregang(van: $0, onder: .gemeente, op: dag("2026-12-20")) }?
      .stand(.herstellen)
  }

  private func isGewaarschuwd(_ gegeven: Gegeven) -> Bool {
    var kader = gegeven.kader
    kader.vandaag = dag("2026-12-20")
    let bevindingen = gegeven.dossier.gesprek("G-2026-2").map { gegeven.dossier.toets($0, kader) } ?? []
    return bevindingen.contains { $0.codetekst == "W077" }
  }

  private func eind(_ gegeven: Gegeven) -> Int { gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0 }

  @Test(
    "it is owed when the objection is well founded, wholly or in part, and not otherwise",
    arguments: Bedenkingsuitkomst.allCases)
  func wanneer(uitkomst: Bedenkingsuitkomst) {
    let gegeven = na(uitkomst)
    let verwacht = [.gegrond, .deelsGegrond].contains(uitkomst)
    #expect(stand(gegeven) == (verwacht ? .open(sinds: dag("2026-12-08"), nil) : .nietGevraagd))
    #expect(isGewaarschuwd(gegeven) == verwacht)
    let gang = gegeven.dossier.gesprek("G-2026-2").flatMap {
      gegeven.dossier.proceduregang(van: $0, onder: .gemeente, op: dag("2026-12-20"))
    }
    #expect(gang?.teDoen.map(\.stap) == (verwacht ? [.herstellen] : []))
  }

  @Test(
    "a correction of what was judged or established, recorded after it, is what was owed; withdrawn it is owed again")
  func gedaan() {
    let gegeven = na(.gegrond)
    let feiten = gegeven.dossier.feiten
    let beter = gegeven.vastgelegd(
      [.gecorrigeerd(eind(gegeven), .eindoordeel("G-2026-2", "uitstekend", 5))], op: "2026-12-10")
    #expect(stand(beter) == .gedaan(op: dag("2026-12-10"), nr: feiten.count + 1, laat: false))
    #expect(!isGewaarschuwd(beter))
    let terug = beter.na([.ingetrokken(nr: feiten.count + 1)])
    #expect(stand(terug) == .open(sinds: dag("2026-12-08"), nil) && isGewaarschuwd(terug))
    let vaststelling = gegeven.dossier.gesprek("G-2026-2")?.vaststelling?.herkomst.nr ?? 0
    #expect(!isGewaarschuwd(gegeven.na([.ingetrokken(nr: vaststelling)])))
  }

  @Test("a correction of before, of another conversation, or of a step is not what was owed")
  func nietGedaan() {
    let eerder = Gegeven(.uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")])
    let ervoor = eerder.na([.gecorrigeerd(eind(eerder), .eindoordeel("G-2026-2", "uitstekend", 5))])
      .na([.afgehandeld("G-2026-2", op: "2026-12-08", .gegrond)])
    #expect(isGewaarschuwd(ervoor))
    let gegeven = na(.gegrond)
    let planning = gegeven.dossier.gesprek("G-2026-1")?.verslag?.herkomst.nr ?? 0
    #expect(
      isGewaarschuwd(
        gegeven.na([.gecorrigeerd(planning, .gehouden("G-2026-1", .planning, op: "2026-02-01", verslag: "Anders."))])))
    let uitreiking = gegeven.dossier.gesprek("G-2026-2")?.procedure.uitreikingen.last?.herkomst.nr ?? 0
    #expect(isGewaarschuwd(gegeven.na([.gecorrigeerd(uitreiking, .uitgereikt("G-2026-2", op: "2026-11-24"))])))
  }

  @Test("each objection that was well founded asks its own correction")
  func tweede() {
    let eerste = na(.gegrond)
    let hersteld = eerste.na([.gecorrigeerd(eind(eerste), .eindoordeel("G-2026-2", "uitstekend", 5))])
    let opnieuw = hersteld.na([
      .bedenking("G-2026-2", op: "2026-12-12"), .afgehandeld("G-2026-2", op: "2026-12-14", .deelsGegrond),
    ])
    #expect(stand(opnieuw) == .open(sinds: dag("2026-12-14"), nil))
  }
}
