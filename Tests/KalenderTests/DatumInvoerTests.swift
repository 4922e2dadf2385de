import Kalender
import Testing

@Suite("Datums zoals mensen ze schrijven")
struct DatumInvoerTests {
  let vandaag = Datum(dagnummer: 20769)

  @Test(
    "all forms give the same day",
    arguments: [
      "2026-11-12", "12-11-2026", "12 november 2026", "12 NOV 2026", "12 nov. 2026", "vandaag", "12\u{A0}november 2026",
      "12/11/2026",
    ])
  func vormen(tekst: String) throws {
    #expect(try DatumInvoer.lees(tekst, vandaag: vandaag) == vandaag)
  }

  @Test("yesterday")
  func gisteren() throws {
    #expect(try DatumInvoer.lees("Gisteren", vandaag: vandaag).iso == "2026-11-11")
  }

  @Test(
    "what is not clear is refused with its own reason",
    arguments: [
      ("12-11-26", DatumInvoer.Fout.jaarTeKort), ("12 november 26", .jaarTeKort), ("31-02-2026", .bestaatNiet),
      ("morgen", .onbekendeVorm), ("", .onbekendeVorm), ("11-2026", .onbekendeVorm),
      ("12 no 2026", .onbekendeVorm), ("012-11-2026", .onbekendeVorm),
    ])
  func geweigerd(tekst: String, fout: DatumInvoer.Fout) {
    #expect(throws: fout) { try DatumInvoer.lees(tekst, vandaag: vandaag) }
  }
}
