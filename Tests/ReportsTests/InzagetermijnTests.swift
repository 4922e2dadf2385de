import Gesprekscyclus
import Kalender
import Projections
import Testing

/// Notes of who looked: what is past its term, and notes there and back.
@Suite("notes of who looked") struct InzagetermijnTests {
  private func dag(_ tekst: String) throws -> Datum { try #require(Datum(iso: tekst)) }

  @Test("a note is kept through the day on which it is as old as the term")
  func grens() throws {
    let notities = [(nr: 2, dag: try dag("2021-03-15"))]
    #expect(Inzagetermijn.voorbij(notities, jaren: 5, op: try dag("2026-03-15")) == [])
    #expect(Inzagetermijn.voorbij(notities, jaren: 5, op: try dag("2026-03-16")) == [2...2])
    #expect(Inzagetermijn.voorbij(notities, jaren: nil, op: try dag("2099-01-01")) == [])
  }

  @Test("one of 29 February goes with those of the 28th")
  func schrikkeldag() throws {
    let notities = [(nr: 7, dag: try dag("2024-02-29"))]
    #expect(Inzagetermijn.voorbij(notities, jaren: 1, op: try dag("2025-02-28")) == [])
    #expect(Inzagetermijn.voorbij(notities, jaren: 1, op: try dag("2025-03-01")) == [7...7])
  }

  @Test("records under each other are one range; what is between and not a note stays")
  func reeksen() throws {
    let oud = try dag("2020-01-01")
    let nieuw = try dag("2026-01-01")
    let notities = [(9, oud), (2, oud), (3, oud), (5, oud), (6, nieuw), (8, oud)].map { (nr: $0.0, dag: $0.1) }
    #expect(Inzagetermijn.voorbij(notities, jaren: 5, op: try dag("2026-06-01")) == [2...3, 5...5, 8...9])
  }

  @Test("the setting: strictest behind a destroyed record about access, whatever the day")
  func stand() throws {
    func herkomst(_ nr: Int) -> Herkomst {
      Herkomst(nr: nr, hashbegin: "", tijd: Tijdstip(milliseconden: Int64(nr)), actor: "b", opdracht: "\(nr)")
    }
    func instelling(_ stand: Inzagestand) throws -> ToegangGebeurtenis {
      .inzageIngesteld(.init(stand: stand, per: try dag("2099-01-01"), reden: "x"))
    }
    var toegang = Toegang()
    #expect(toegang.inzagestand == .uit)
    toegang.evolve(try instelling(.verplicht), herkomst(1))
    #expect(toegang.inzagestand == .verplicht)
    toegang.evolve(try instelling(.uit), herkomst(2))
    #expect(toegang.inzagestand == .uit)
    toegang.evolveVernietigd(herkomst(3))
    #expect(toegang.inzagestand == .verplicht)
    toegang.evolve(try instelling(.aan), herkomst(4))
    #expect(toegang.inzagestand == .aan)
  }
}
