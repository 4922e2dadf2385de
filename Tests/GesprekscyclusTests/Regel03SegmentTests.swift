import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 3 per segment: one function in a tijdvak, with its norms and its managers")
struct Regel03SegmentTests {
  /// Manager II from 1 July on.
  private let gewisseld: [DossierGebeurtenis] = .inDienst + [.functie("manager", per: "2026-07-01")]

  private func form(_ van: String, _ tot: String, op datum: String = "2026-11-12", _ kader: Kader = .gemeente)
    -> Vastlegging
  {
    .beoordeling(op: datum, tijdvak: tijdvak(van, tot)).met(eind: kader)
      .met { $0.uitzondering = "Geen gesprek gehad." }
  }

  @Test("a tijdvak over two functions is refused with the days of each part", arguments: regelingen.indices)
  func overTwee(regeling: Int) {
    let kader = regelingen[regeling]
    let uitkomst = Gegeven(gewisseld, onder: kader)
      .als(.legVast(form("2026-01-01", "2026-12-31", kader)), op: "2026-11-13")
    uitkomst.danGeweigerd([.tijdvakOverFuncties])
    let advies = uitkomst.weigeringen.first?.advies ?? ""
    #expect(advies.contains("01-01-2026 t/m 30-06-2026") && advies.contains("01-07-2026 t/m 31-12-2026"))
  }

  @Test("each part on its own is fine", arguments: regelingen.indices)
  func elkDeel(regeling: Int) {
    let kader = regelingen[regeling]
    let eerste = Gegeven(gewisseld, onder: kader)
      .na(.legVast(form("2026-01-01", "2026-06-30", op: "2026-07-10", kader)), op: "2026-07-11")
    eerste.als(.legVast(form("2026-07-01", "2026-12-31", kader)), op: "2026-11-13").danAanvaard()
  }

  @Test("a late recorded change counts from its day")
  func laatVastgelegd() {
    let laat = Gegeven(.naPlanning).vastgelegd([.functie("manager", per: "2026-07-01")], op: "2026-11-01")
    laat.als(.legVast(form("2026-01-01", "2026-12-31")), op: "2026-11-13").danGeweigerd([.tijdvakOverFuncties])
  }

  @Test("a part too short for an appraisal joins its neighbour, and the last function gives the norms")
  func kort() {
    let uitkomst = Gegeven(.inDienst + [.functie("manager", per: "2026-11-01")])
      .als(.legVast(form("2026-01-01", "2026-12-31").competentie("leiden", "B")), op: "2026-11-13")
    uitkomst.danAanvaard()
    let scores = uitkomst.gebeurtenissen.compactMap { feit in
      if case .beoordeling(.competentieBeoordeeld(let score)) = feit { score } else { nil }
    }
    #expect(scores.map(\.norm) == ["B"])
  }

  @Test("another unit, manager or module does not part the year", arguments: 0..<3)
  func geenFunctie(welke: Int) {
    let wissels: [DossierGebeurtenis] = [
      .plek("Verkoop", onder: "M-1", per: "2026-07-01"), .plek(onder: "M-2", per: "2026-07-01"),
      .functie("adviseur", per: "2026-07-01", modules: ["coordinatie"]),
    ]
    Gegeven(.inDienst + [wissels[welke]]).als(.legVast(form("2026-01-01", "2026-12-31")), op: "2026-11-13")
      .danAanvaard()
  }

  @Test("also over the turn of the year")
  func overJaar() {
    let gewisseld: [DossierGebeurtenis] = .inDienst + [.functie("manager", per: "2026-01-01")]
    Gegeven(gewisseld).als(.legVast(form("2025-07-01", "2026-12-31")), op: "2026-11-13")
      .danGeweigerd([.tijdvakOverFuncties])
    Gegeven(gewisseld).als(.legVast(form("2026-01-01", "2026-12-31")), op: "2026-11-13").danAanvaard()
  }

  @Test("an appraisal after the change uses the norms, unit and manager of its own part")
  func normdag() {
    let verhuisd: [DossierGebeurtenis] = gewisseld + [.plek("Verkoop", onder: "M-2", per: "2026-07-01")]
    let uitkomst = Gegeven(verhuisd).als(
      .legVast(form("2026-01-01", "2026-06-30", op: "2026-07-10").competentie("visie", "A")), op: "2026-07-11")
    uitkomst.dan([
      .gehouden(
        "G-2026-1", .beoordeling, op: "2026-07-10", tijdvak: tijdvak("2026-01-01", "2026-06-30"),
        uitzondering: "Geen gesprek gehad."),
      .score("G-2026-1", "visie", "Visie", "A", norm: "B", verschil: 1), .eindoordeel("G-2026-1", "uitstekend", 5),
    ])
  }

  @Test("a former manager who has no part in the appraisal is told, once", arguments: regelingen.indices)
  func vroegereLeidinggevende(regeling: Int) {
    let kader = regelingen[regeling]
    let gegeven = Gegeven(.inDienst + [.plek(onder: "M-2", per: "2026-07-01")], onder: kader)
    let vorm = form("2026-01-01", "2026-12-31", kader)
    let uitkomst = gegeven.als(.legVast(vorm), op: "2026-11-13")
    #expect(uitkomst.besluit?.waarschuwingen.filter { $0.code == .vroegereLeidinggevende }.count == 1)
    let gehouden = gegeven.na(uitkomst.gebeurtenissen).dossier
    let toets = gehouden.gesprek("G-2026-1").map { gehouden.toets($0, kader) } ?? []
    #expect(toets.filter { $0.code == .waarschuwing(.vroegereLeidinggevende) }.count == 1)
    for deel in [Regeling.Deel.informant, .medebeoordelaar] {
      let met = gegeven.als(.legVast(vorm.informant("M-1 Ans Bos", als: deel)), op: "2026-11-13")
      #expect(met.besluit?.waarschuwingen.contains { $0.code == .vroegereLeidinggevende } == false)
    }
    let anders = gegeven.als(.legVast(vorm.informant("M-11")), op: "2026-11-13")
    #expect(anders.besluit?.waarschuwingen.contains { $0.code == .vroegereLeidinggevende } == true)
  }

  @Test("an appraisal of the former manager's own days asks nothing more")
  func deelbeoordeling() {
    let gegeven = Gegeven(.inDienst + [.plek(onder: "M-2", per: "2026-07-01")])
      .na(.legVast(form("2026-01-01", "2026-06-30", op: "2026-06-25")), op: "2026-06-26")
    let uitkomst = gegeven.als(.legVast(form("2026-07-01", "2026-12-31")), op: "2026-11-13")
    #expect(uitkomst.besluit?.waarschuwingen.contains { $0.code == .vroegereLeidinggevende } == false)
  }

  @Test("a former manager's judgement of a part never stands in the way of the whole year, in either order")
  func naastGeheel() {
    let gewisseld = Gegeven(.inDienst + [.plek(onder: "M-2", per: "2026-11-01")])
    let deel = DossierOpdracht.legVast(form("2026-01-01", "2026-10-31", op: "2026-10-30"))
    let geheel = DossierOpdracht.legVast(form("2026-01-01", "2026-12-31"))
    let naDeel = gewisseld.na(deel, op: "2026-11-02")
    // What is left is too short on its own.
    naDeel.als(.legVast(form("2026-11-01", "2026-12-31")), op: "2026-11-13").danGeweigerd([.tijdvakLengte])
    let uitkomst = naDeel.als(geheel, op: "2026-11-13")
    uitkomst.danAanvaard()
    #expect(uitkomst.besluit?.waarschuwingen.contains { $0.code == .vroegereLeidinggevende } == false)
    gewisseld.na(geheel, op: "2026-11-13").als(deel, op: "2026-11-14").danAanvaard()
    // Not two by one manager, not two of which neither holds the other, and not a part over the days of both.
    Gegeven(.inDienst).na(deel, op: "2026-11-02").als(geheel, op: "2026-11-13").danGeweigerd([.tijdvakOverlapt])
    naDeel.als(.legVast(form("2026-06-01", "2026-12-31")), op: "2026-11-13").danGeweigerd([.tijdvakOverlapt])
    gewisseld.na(geheel, op: "2026-11-13").als(.legVast(form("2026-06-01", "2026-11-30")), op: "2026-11-14")
      .danGeweigerd([.tijdvakOverlapt])
  }

  @Test("also when the part was established with every agreement in it: the whole year can be completed")
  func naVastgesteldDeel() throws {
    let deel = form("2026-01-01", "2026-10-31", op: "2026-10-30").resultaat("RA-1", "goed").resultaat("RA-2", "goed")
    let gegeven = Gegeven(.naPlanning + [.plek(onder: "M-2", per: "2026-11-01")])
      .na(.legVast(deel), op: "2026-11-02").na([.vastgesteld("G-2026-2", op: "2026-11-10")])
    let uitkomst = gegeven.als(
      .legVast(form("2026-01-01", "2026-12-31").competentie("visie", "B").competentie("samenwerken", "B")),
      op: "2026-11-13")
    uitkomst.danAanvaard()
    let na = gegeven.na(uitkomst.gebeurtenissen)
    let toets = na.dossier.toets(try #require(na.dossier.gesprek("G-2026-3")), na.kader)
    let blokkeert = toets.filter {
      [.beoordelingOnvolledig, .tijdvakOverlapt].map { .blokkerend($0) }.contains($0.code)
    }
    #expect(blokkeert.isEmpty, "\(blokkeert.map(\.melding))")
    let oud = na.dossier.toets(try #require(na.dossier.gesprek("G-2026-2")), na.kader)
    #expect(!oud.contains { $0.code == .blokkerend(.tijdvakOverlapt) })
  }
}
