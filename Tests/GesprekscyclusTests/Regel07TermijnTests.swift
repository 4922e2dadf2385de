import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 7: terms to react and to object, from the offering and from the proven day of handing over")
struct Regel07TermijnTests {

  private func stelVast(op datum: String) -> DossierOpdracht {
    .stelVast(
      .init(gesprek: "G-2026-2", datum: dag(datum), vaststeller: "M-2", ondanks: "Geen handtekening ontvangen."))
  }

  @Test(
    "while the reaction term runs nothing is established; after its last day it is, under each regeling",
    arguments: Regeling.vanFixtures)
  func reactietermijn(regeling: Regeling) {
    // Offered on Friday 13 November; 14 days later is Friday 27 November.
    let gegeven = Gegeven.beoordeeld(onder: regeling).na([.aangeboden("G-2026-2", op: "2026-11-13")])
    gegeven.als(stelVast(op: "2026-11-27"), op: "2026-12-20").danGeweigerd([.reactietermijnLoopt])
    gegeven.als(stelVast(op: "2026-11-28"), op: "2026-12-20").danAanvaard()
  }

  @Test("a reaction or a waiver ends the waiting", arguments: ["Ik ben het ermee eens.", nil])
  func eerder(tekst: String?) {
    let gegeven = Gegeven(.aangeboden + [.reactie("G-2026-2", op: "2026-11-16", tekst)])
    var verzoek = Vaststelverzoek(
      gesprek: "G-2026-2", datum: dag("2026-11-16"), vaststeller: "M-2", ondanks: "Geen handtekening.")
    verzoek.reactie = tekst == nil ? nil : .gevolgd
    gegeven.als(.stelVast(verzoek), op: "2026-11-16").danAanvaard()
    verzoek.datum = dag("2026-11-15")
    #expect(gegeven.als(.stelVast(verzoek), op: "2026-11-16").codes == [.datumVolgorde])
  }

  @Test("a reaction after the last day counts, with a warning; after the establishment it is too late")
  func late() {
    let gegeven = Gegeven(.aangeboden)
    gegeven.stap(.reactie("G-2026-2", op: "2026-11-27", "Op tijd."), op: "2026-11-27").danWaarschuwing([])
    gegeven.stap(.reactie("G-2026-2", op: "2026-11-28", "Te laat."), op: "2026-11-28").danWaarschuwing([.reactieTeLaat])
    gegeven.stap(.reactie("G-2026-2", op: "2026-11-20", "Later vastgelegd."), op: "2026-11-28")
      .danWaarschuwing([.laatVastgelegd])
    let vast = gegeven.na(stelVast(op: "2026-11-28"), op: "2026-11-28")
    vast.stap(.reactie("G-2026-2", op: "2026-11-28", "Toch nog."), op: "2026-11-28").danGeweigerd([.bevroren])
  }

  @Test("a regeling without a reaction term asks no reaction and waits for none")
  func zonderReactie() {
    let regeling = Regeling.voorbeeld("kort", reactieDagen: 0, bedenkingDagen: 0)
    let gegeven = Gegeven(.aangeboden, onder: .voorbeeld(regeling))
    gegeven.stap(.reactie("G-2026-2", op: "2026-11-16", "Nee.")).danGeweigerd([.stapNietGevraagd])
    gegeven.als(stelVast(op: "2026-11-13"), op: "2026-11-13").danAanvaard()
    Gegeven(.uitgereikt, onder: .voorbeeld(regeling)).stap(.bedenking("G-2026-2", op: "2026-12-01"))
      .danGeweigerd([.stapNietGevraagd])
  }

  @Test("the last day to object counts; after it only with a reason, and visibly late", arguments: Regeling.vanFixtures)
  func bedenkingstermijn(regeling: Regeling) {
    // Handed over on Monday 23 November; 42 days later is Monday 4 January 2027.
    let gegeven = Gegeven.rijp(onder: regeling).na([
      .vastgesteld("G-2026-2", op: "2026-11-20"), .uitgereikt("G-2026-2", op: "2026-11-23"),
    ])
    gegeven.stap(.bedenking("G-2026-2", op: "2027-01-04"), op: "2027-01-04").danWaarschuwing([])
    gegeven.stap(.bedenking("G-2026-2", op: "2027-01-05"), op: "2027-01-05").danGeweigerd([.bedenkingTeLaat])
    gegeven.stap(.bedenking("G-2026-2", op: "2027-01-05", ondanks: " "), op: "2027-01-05")
      .danGeweigerd([.bedenkingTeLaat])
    let toch = gegeven.stap(.bedenking("G-2026-2", op: "2027-01-05", ondanks: "Opgenomen geweest."), op: "2027-01-05")
    toch.danWaarschuwing([.bedenkingTeLaat])
    #expect(toch.gebeurtenissen == [.bedenking("G-2026-2", op: "2027-01-05", ondanks: "Opgenomen geweest.")])
    let opTijd = gegeven.stap(.bedenking("G-2026-2", op: "2027-01-04", ondanks: "Voor de zekerheid."), op: "2027-01-04")
    #expect(opTijd.gebeurtenissen == [.bedenking("G-2026-2", op: "2027-01-04")])
  }

  @Test("a term that ends in the weekend or on a holiday runs on")
  func verlengd() {
    // Offered on Friday 11 December: 25 December, 26 December, Sunday; the last day is Monday 28 December.
    let gegeven = Gegeven(.beoordeeld + [.aangeboden("G-2026-2", op: "2026-12-11")])
    let gang = gegeven.dossier.gesprek("G-2026-2").flatMap {
      gegeven.dossier.proceduregang(van: $0, onder: .gemeente, op: dag("2026-12-28"))
    }
    #expect(gang?.reactietermijn?.geteld == dag("2026-12-25") && gang?.reactietermijn?.laatste == dag("2026-12-28"))
    gegeven.stap(.reactie("G-2026-2", op: "2026-12-28", "Net op tijd."), op: "2026-12-28").danWaarschuwing([])
    gegeven.als(stelVast(op: "2026-12-28"), op: "2026-12-29").danGeweigerd([.reactietermijnLoopt])
  }

  @Test("an offering that was recorded later gives the whole term from the day of recording")
  func laatAangeboden() {
    // Said to be offered on Friday 13 November, recorded on the 20th: 14 days later is Friday 4 December.
    let gegeven = Gegeven(.beoordeeld).vastgelegd([.aangeboden("G-2026-2", op: "2026-11-13")], op: "2026-11-20")
    gegeven.als(stelVast(op: "2026-11-28"), op: "2026-12-20").danGeweigerd([.reactietermijnLoopt])
    gegeven.als(stelVast(op: "2026-12-04"), op: "2026-12-20").danGeweigerd([.reactietermijnLoopt])
    gegeven.als(stelVast(op: "2026-12-05"), op: "2026-12-20").danAanvaard()
    gegeven.stap(.reactie("G-2026-2", op: "2026-12-04", "Op tijd."), op: "2026-12-04").danWaarschuwing([])
  }
}
