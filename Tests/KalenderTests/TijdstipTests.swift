import Kalender
import Testing

@Suite("Tijdstip")
struct TijdstipTests {
  @Test(
    "the log's form comes back byte for byte",
    arguments: [
      "2026-02-12T09:14:22.123Z", "1970-01-01T00:00:00.000Z", "2038-01-19T03:14:08.000Z", "9999-12-31T23:59:59.999Z",
    ])
  func heenEnTerug(tekst: String) throws {
    #expect(try #require(Tijdstip(iso: tekst)).iso == tekst)
  }

  @Test(
    "other forms are refused",
    arguments: [
      "2026-02-12T09:14:22Z", "2026-02-12 09:14:22.123Z", "2026-02-12T24:00:00.000Z", "2026-02-30T00:00:00.000Z",
      "1969-12-31T23:59:59.999Z", "2026-02-12T09:14:22.123+", "2026-02-12T09:60:22.123Z",
    ])
  func geweigerd(tekst: String) {
    #expect(Tijdstip(iso: tekst) == nil)
  }

  @Test(
    "Dutch days and clocks in winter, summer and at both changes",
    arguments: [
      ("2026-01-05T22:59:59.999Z", "2026-01-05", "23:59"), ("2026-01-05T23:00:00.000Z", "2026-01-06", "00:00"),
      ("2026-07-05T22:00:00.000Z", "2026-07-06", "00:00"), ("2026-03-29T00:59:00.000Z", "2026-03-29", "01:59"),
      ("2026-03-29T01:00:00.000Z", "2026-03-29", "03:00"), ("2026-10-25T00:59:00.000Z", "2026-10-25", "02:59"),
      ("2026-10-25T01:00:00.000Z", "2026-10-25", "02:00"),
    ])
  func lokaal(utc: String, datum: String, klok: String) throws {
    let tijdstip = try #require(Tijdstip(iso: utc))
    #expect(Amsterdam.datum(van: tijdstip).iso == datum)
    #expect(Amsterdam.klok(van: tijdstip) == klok)
  }

  @Test("a local hour becomes the right moment")
  func vanLokaal() throws {
    #expect(Amsterdam.tijdstip(try #require(Datum(iso: "2026-01-05")), uur: 9).iso == "2026-01-05T08:00:00.000Z")
    #expect(
      Amsterdam.tijdstip(try #require(Datum(iso: "2026-07-05")), uur: 9, minuut: 30).iso == "2026-07-05T07:30:00.000Z")
  }

  @Test("Every quarter of the days of both changes shows once, twice or never, as clocks do")
  func tijdstippen() throws {
    for (dag, overgeslagen, dubbel) in [("2026-03-29", 2, -1), ("2026-10-25", -1, 2), ("2026-06-01", -1, -1)] {
      let datum = try #require(Datum(iso: dag))
      for uur in 0..<24 {
        for minuut in stride(from: 0, to: 60, by: 15) {
          let tijden = Amsterdam.tijdstippen(datum, uur: uur, minuut: minuut)
          #expect(tijden.count == (uur == overgeslagen ? 0 : uur == dubbel ? 2 : 1), "\(dag) \(uur):\(minuut)")
          #expect(tijden == tijden.sorted())
          for tijd in tijden { #expect(Amsterdam.datum(van: tijd) == datum) }
          if uur != overgeslagen { #expect(tijden.contains(Amsterdam.tijdstip(datum, uur: uur, minuut: minuut))) }
        }
      }
    }
  }
}
