import Gesprekscyclus
import Kalender
import Testing

@Suite("The small words: names, periods, refusals")
struct KernTests {
  @Test("names order as people number them")
  func orde() {
    let namen: [GesprekKenmerk] = ["G-2026-10", "G-2026-9", "G-2025-100", "G-2026", "G-2026-09a", "F-1"]
    #expect(namen.sorted().map(\.tekst) == ["F-1", "G-2025-100", "G-2026", "G-2026-9", "G-2026-09a", "G-2026-10"])
  }

  @Test("numbers that differ in zeros alone have one order, in whatever order they come")
  func nullen() {
    let nummers: [Personeelsnummer] = ["M-117", "M-0117", "M-00117", "0-01", "00-1"]
    let verwacht: [Personeelsnummer] = ["0-01", "00-1", "M-117", "M-0117", "M-00117"]
    #expect(nummers.sorted() == verwacht && nummers.reversed().sorted() == verwacht)
    let zelfde: (Personeelsnummer, Personeelsnummer) = ("M-0117", "m-0117")
    #expect(!(zelfde.0 < zelfde.1) && !(zelfde.1 < zelfde.0))
  }

  @Test("a number too long for any integer still orders")
  func langGetal() {
    let kort = GesprekKenmerk("G-99999999999999999999")
    let lang = GesprekKenmerk("G-100000000000000000000")
    #expect(kort < lang)
    #expect(!(lang < kort))
  }

  @Test("a period holds both its ends and never runs backwards")
  func periode() {
    let jaar = Tijdvak.jaar2026
    #expect(Tijdvak(van: jaar.tot, tot: jaar.van) == nil)
    #expect(jaar.bevat(jaar.van) && jaar.bevat(jaar.tot))
    #expect(!jaar.bevat(dag("2027-01-01")) && !jaar.bevat(dag("2025-12-31")))
    #expect(jaar.overlapt(tijdvak("2026-12-31", "2027-03-01")))
    #expect(!jaar.overlapt(tijdvak("2027-01-01", "2027-03-01")))
    #expect(jaar.proza == "1 januari 2026 t/m 31 december 2026")
    #expect(jaar.kort == "01-01-2026 t/m 31-12-2026")
  }

  @Test("a refusal is never empty")
  func weigering() {
    #expect(Geweigerd([]) == nil)
    let een = Weigering(.leegVeld, "Naam ontbreekt.", advies: "Vul naam in.")
    #expect(Geweigerd([een])?.codes == [.leegVeld])
    #expect(Geweigerd(een, [een]).codes == [.leegVeld, .leegVeld])
  }

  @Test(
    "every kind of conversation reads back as it is written",
    arguments: ["planning", "voortgang", "beoordeling", "startgesprek"])
  func soort(tekst: String) {
    #expect(Gesprekssoort(tekst).tekst == tekst)
    #expect((Gesprekssoort(tekst) == .overig(tekst)) == (tekst == "startgesprek"))
  }

  @Test("a path reads as people write it")
  func pad() {
    let bevinding = Bevinding(
      "X", pad: [.sleutel("functies"), .index(3), .sleutel("normen"), .index(0)], "Fout.", advies: "Herstel.")
    #expect(bevinding.padtekst == "functies[3].normen[0]")
    #expect(Bevinding("X", pad: [], "Fout.", advies: "Herstel.").padtekst == "")
  }
}
