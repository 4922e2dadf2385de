import Kalender
import Testing

@Suite("Datum")
struct DatumTests {
  @Test("every day of four centuries has its own number and comes back")
  func heenEnTerug() throws {
    var verwacht = try #require(Datum(iso: "1900-01-01")).dagnummer
    for jaar in 1900..<2301 {
      for maand in 1...12 {
        for dag in 1...Datum.dagenInMaand(jaar: jaar, maand: maand) {
          let datum = try #require(Datum(jaar: jaar, maand: maand, dag: dag))
          let delen = datum.delen
          guard datum.dagnummer == verwacht, delen == (jaar, maand, dag) else {
            Issue.record("\(jaar)-\(maand)-\(dag): \(datum.dagnummer) is geen \(verwacht)")
            return
          }
          verwacht += 1
        }
      }
    }
  }

  @Test(
    "known days have known numbers",
    arguments: [("1970-01-01", 0), ("2000-03-01", 11017), ("2026-11-12", 20769), ("1969-12-31", -1)])
  func bekend(iso: String, nummer: Int) {
    #expect(Datum(iso: iso)?.dagnummer == nummer)
    #expect(Datum(dagnummer: nummer).iso == iso)
  }

  @Test(
    "what is no day is refused",
    arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-32", "", "2026-01-0a"])
  func geenDag(tekst: String) {
    #expect(Datum(iso: tekst) == nil)
  }

  @Test("weekdays follow ISO 8601")
  func weekdag() {
    #expect(Datum(iso: "1970-01-01")?.weekdag == 4)
    #expect(Datum(iso: "2026-11-21")?.weekdag == 6)
    #expect(Datum(iso: "1969-12-28")?.weekdag == 7)
  }

  @Test("adding months stays within the month")
  func maanden() {
    #expect(Datum(iso: "2026-01-31")?.adding(maanden: 1).iso == "2026-02-28")
    #expect(Datum(iso: "2026-11-30")?.adding(maanden: 3).iso == "2027-02-28")
    #expect(Datum(iso: "2026-03-15")?.adding(maanden: -3).iso == "2025-12-15")
  }

  @Test("prose and short forms")
  func vormen() {
    #expect(Datum(iso: "2026-03-05")?.proza == "5 maart 2026")
    #expect(Datum(iso: "2026-03-05")?.kort == "05-03-2026")
  }
}
