import Gesprekscyclus
import Kalender
import Testing

@Suite("Somebody acts for another between two days, and is as little free to judge")
struct WaarnemingTests {
  private func waarneming(
    _ waarnemer: Personeelsnummer = "M-2", voor: Personeelsnummer = "M-1", _ van: String = "2026-06-01",
    _ tot: String = "2026-06-30", ingetrokken: Bool = false
  ) -> ToegangGebeurtenis.Waarneming {
    .init(waarnemer: waarnemer, voor: voor, van: dag(van), tot: dag(tot), ingetrokken: ingetrokken)
  }

  private let begin: [ToegangGebeurtenis] = [.heeft(.beheerder, "anna"), .hoort("bas", "M-2"), .hoort("chef", "M-1")]

  private func bevoegdheid(
    _ handeling: Handeling, op datum: String, _ extra: [ToegangGebeurtenis] = []
  ) -> Bevoegdheid {
    let mensen = mensen([
      "M-1": [("2020-01-01", nil)], "M-2": [("2020-01-01", "M-1")],
      "M-9": [("2020-01-01", "M-1"), ("2026-06-20", nil)],
      "M-5": [("2020-01-01", "M-2")],
    ])
    let toegang = GegevenToegang(begin + [.waarnemingIngesteld(waarneming())] + extra).toegang
    return Bevoegdheid("bas", handeling, toegang, vandaag: dag(datum), mensen: mensen)
  }

  @Test("it is recorded once, for somebody else who exists, with days in order")
  func besluit() {
    let gegeven = GegevenToegang(begin)
    #expect(gegeven.als(.waarneming(waarneming())).feiten == [.waarnemingIngesteld(waarneming())])
    #expect(gegeven.als(.waarneming(waarneming("M-1"))).codes == [.eigenWaarneming])
    #expect(gegeven.als(.waarneming(waarneming("M-8"))).codes == [.onbekendeMedewerker])
    #expect(
      gegeven.als(.waarneming(waarneming("M-2", voor: "M-1", "2026-06-02", "2026-06-01"))).codes == [.datumVolgorde])
    #expect(gegeven.als(.waarneming(waarneming(ingetrokken: true))).codes == [.rolNietToegekend])
    let na = GegevenToegang(begin + [.waarnemingIngesteld(waarneming())])
    #expect(na.als(.waarneming(waarneming("m-2"))).feiten == [])
    #expect(na.als(.waarneming(waarneming("M-2", voor: "M-1", "2026-06-01", "2026-06-10"))).feiten.count == 1)
  }

  @Test("the people of the other, on the days between, for the days between; not oneself")
  func team() {
    let binnen = bevoegdheid(.gesprekPlannen, op: "2026-06-10")
    #expect(binnen.mag("M-9", op: dag("2026-06-10")) && binnen.mag("M-9", op: dag("2026-06-01")))
    #expect(!binnen.mag("M-9", op: dag("2026-05-31")) && !binnen.mag("M-9", op: dag("2026-06-20")))
    #expect(!binnen.mag("M-2", op: dag("2026-06-10")) && !binnen.mag("M-1", op: dag("2026-06-10")))
    #expect(binnen.namens("M-9", op: dag("2026-06-10")) == "M-1")
    #expect(binnen.namens("M-5", op: dag("2026-06-10")) == nil && binnen.mag("M-5", op: dag("2026-06-10")))
    for datum in ["2026-05-31", "2026-07-01"] {
      let buiten = bevoegdheid(.dossierLezen, op: datum)
      #expect(buiten.zicht(op: "M-9") == .niets && buiten.zicht(op: "M-5") == .heel)
    }
    #expect(bevoegdheid(.dossierLezen, op: "2026-06-10").zicht(op: "M-9") == .heel)
    let terug = bevoegdheid(.dossierLezen, op: "2026-06-10", [.waarnemingIngesteld(waarneming(ingetrokken: true))])
    #expect(terug.zicht(op: "M-9") == .niets)
  }

  @Test("who replaces a vaststeller may establish, and says so")
  func vaststeller() {
    let zonder = bevoegdheid(.vaststellen, op: "2026-06-10")
    #expect(!zonder.isAlles)
    let met = bevoegdheid(.vaststellen, op: "2026-06-10", [.heeft(.vaststeller, "chef")])
    #expect(met.isAlles && met.namens("M-5", op: dag("2026-06-10")) == nil)
    #expect(met.namens("M-7", op: dag("2026-06-10")) == "M-1")
    #expect(!bevoegdheid(.vaststellen, op: "2026-07-10", [.heeft(.vaststeller, "chef")]).isAlles)
  }

  @Test("neither of the two establishes what either judged; nor deals with the objection")
  func onafhankelijk() {
    // M-1 judged; M-2 is free, unless for M-1.
    let stelVast = DossierOpdracht.stelVast(
      .init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2"))
    Gegeven(.rijp).als(stelVast, op: "2026-11-20").danAanvaard()
    var kader = Kader.gemeente
    kader.namens = "M-1"
    Gegeven(.rijp, onder: kader).als(stelVast, op: "2026-11-20").danGeweigerd([.vaststellerIsBeoordelaar])
    kader.namens = "M-9"
    Gegeven(.rijp, onder: kader).als(stelVast, op: "2026-11-20").danGeweigerd([.vaststellerIsBeoordelaar])
  }

  @Test("whoever holds it for another is among who took part, once")
  func deelnemer() throws {
    var kader = Kader.gemeente
    kader.namens = "M-1"
    kader.hand = Hand(persoon: "M-2")
    let form = Vastlegging.voortgang(op: "2026-05-01").met {
      $0.deelnemers = [.init(deel: .leidinggevende, wie: "M-1")]
    }
    let uitkomst = Gegeven(.inDienst, onder: kader).als(.legVast(form), op: "2026-05-01")
    guard case .gesprek(.gehouden(let verslag))? = uitkomst.gebeurtenissen.first else {
      Issue.record("\(uitkomst.weigeringen)")
      return
    }
    #expect(verslag.deelnemers.map(\.wie) == ["M-1", "M-2"])
  }
}
