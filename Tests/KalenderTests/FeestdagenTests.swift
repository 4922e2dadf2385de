import Kalender
import Testing

@Suite("Feestdagen and terms (Algemene termijnenwet, articles 1 and 3)")
struct FeestdagenTests {
  private func dag(_ iso: String) throws -> Datum { try #require(Datum(iso: iso)) }

  @Test(
    "Easter Sunday as published, with the early and late extremes",
    arguments: [
      "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
      "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18",
    ])
  func pasen(iso: String) throws {
    let datum = try dag(iso)
    #expect(Feestdagen.pasen(datum.jaar) == datum)
  }

  @Test("Easter is always a Sunday between 22 March and 25 April")
  func grenzen() throws {
    for jaar in 1583...4000 {
      let pasen = try #require(Feestdagen.pasen(jaar))
      #expect(pasen.weekdag == 7)
      #expect((22...56).contains(pasen.dag + (pasen.maand == 4 ? 31 : 0)))
    }
  }

  @Test(
    "the holidays of 2026 and no others",
    arguments: [
      (
        2026,
        [
          "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
          "2026-12-25",
          "2026-12-26",
        ]
      )
    ])
  func jaar(jaar: Int, verwacht: [String]) throws {
    let eerste = try dag("\(jaar)-01-01")
    let dagen = (0..<365).map { eerste.adding(dagen: $0) }.filter(Feestdagen.bevat).map(\.iso)
    #expect(dagen == verwacht)
  }

  @Test("the King's birthday moves to Saturday; before 2014 it was the Queen's day")
  func koningsdag() {
    #expect(Feestdagen.koningsdag(2025)?.iso == "2025-04-26")
    #expect(Feestdagen.koningsdag(2026)?.iso == "2026-04-27")
    #expect(Feestdagen.koningsdag(2013)?.iso == "2013-04-30")
    #expect(Feestdagen.koningsdag(2006)?.iso == "2006-04-29")
  }

  @Test(
    "a term ends on its last day, or after the weekend and the holidays that it would end on",
    arguments: [
      ("2026-11-13", 14, "2026-11-27"), ("2026-11-14", 14, "2026-11-30"), ("2026-11-15", 14, "2026-11-30"),
      ("2026-12-11", 14, "2026-12-28"), ("2026-03-20", 14, "2026-04-07"), ("2026-04-13", 14, "2026-04-28"),
      ("2026-04-30", 14, "2026-05-15"), ("2026-12-18", 14, "2027-01-04"), ("2026-11-23", 42, "2027-01-04"),
    ])
  func termijn(start: String, dagen: Int, laatste: String) throws {
    let termijn = Dagtermijn(vanaf: try dag(start), dagen: dagen)
    #expect(termijn.laatste.iso == laatste)
    #expect(termijn.isVerlengd == (termijn.geteld.iso != laatste))
    #expect(!termijn.isVoorbij(op: termijn.laatste) && termijn.isVoorbij(op: termijn.laatste.adding(dagen: 1)))
  }
}
