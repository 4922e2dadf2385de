import Kalender
import Testing

@Suite("Datums zoals een ander programma ze schrijft")
struct DatumvormTests {
  @Test(
    "a form reads what is written so, with one digit or two where that is clear",
    arguments: [
      ("dd-mm-jjjj", "01-05-2021"), ("dd-mm-jjjj", "1-5-2021"), ("d/m/jjjj", "01/05/2021"), ("mm/dd/jjjj", "5/1/2021"),
      ("jjjj-mm-dd", "2021-05-01"), ("jjjjmmdd", "20210501"), ("ddmmjjjj", "01052021"), ("d mmm jjjj", "1 mei 2021"),
      ("dd-mmm-jjjj", "01-Mei-2021"), ("mmmm d, jjjj", "mei 1, 2021"), ("getal", "44317"), ("dd.mm.jjjj", "1.5.2021"),
    ])
  func gelezen(vorm: String, tekst: String) throws {
    #expect(try #require(Datumvorm(vorm)).lees(tekst).iso == "2021-05-01")
  }

  @Test(
    "anything else is refused with its own reason",
    arguments: [
      ("dd-mm-jjjj", "2021-05-01", DatumInvoer.Fout.onbekendeVorm), ("dd-mm-jjjj", "01-05-21", .jaarTeKort),
      ("dd-mm-jjjj", "31-02-2021", .bestaatNiet), ("dd-mm-jjjj", "01-05-2021x", .onbekendeVorm),
      ("mm/dd/jjjj", "31/01/2021", .bestaatNiet), ("jjjjmmdd", "2021501", .onbekendeVorm),
      ("getal", "60", .bestaatNiet),
      ("getal", "44317,5", .onbekendeVorm), ("d mmm jjjj", "1 xyz 2021", .onbekendeVorm),
      ("dd-mm-jjjj", "", .onbekendeVorm),
    ])
  func geweigerd(vorm: String, tekst: String, fout: DatumInvoer.Fout) throws {
    let vorm = try #require(Datumvorm(vorm))
    #expect(throws: fout) { try vorm.lees(tekst) }
  }

  @Test(
    "what tells no day, or a year of two digits, is no form",
    arguments: [
      "", "dd-mm", "dd-mm-jj", "dd-mm-jjjj-dd", "ddd-mm-jjjj", "mm-mmm-jjjj", "jjjj", "dd-mm-yyyy", "dd\u{e9}mm-jjjj",
    ])
  func geenVorm(tekst: String) { #expect(Datumvorm(tekst) == nil) }

  @Test(
    "a time behind a day does not count, unless it tells of another day on Dutch clocks",
    arguments: [
      ("2021-05-01", "2021-05-01"), ("2021-05-01 00:00", "2021-05-01"), ("2021-05-01T23:59:59.000", "2021-05-01"),
      ("2021-05-01 12:00:00 AM", "2021-05-01"), ("2021-04-30T22:00:00Z", "2021-05-01"),
      ("2021-04-30T21:59:00Z", "2021-04-30"), ("2021-05-01T00:00:00+02:00", "2021-05-01"),
      ("2020-12-31T23:00:00.000Z", "2021-01-01"), ("2021-05-01T00:00:00-0500", "2021-05-01"),
      ("2021-05-01 11:30 pm", "2021-05-01"), ("2021-04-30T21:00:00-05:00", "2021-05-01"),
    ])
  func tijd(tekst: String, dag: String) throws {
    let dagtijd = Dagtijd(tekst)
    let gelezen = try #require(Datum(iso: dagtijd.dag))
    #expect(dagtijd.dag(van: gelezen).iso == dag)
  }

  @Test(
    "what is no time stays with the day",
    arguments: ["1 mei 2021", "2021-05-01 24:00", "2021-05-01 9", "T10:00", "1 t 5"])
  func geenTijd(tekst: String) { #expect(Dagtijd(tekst).dag == tekst) }
}
