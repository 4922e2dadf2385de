import Gesprekscyclus
import Kalender
import Projections
import Reports
import Tekst
import Testing
import Weergave

@Suite("One conversation whole")
struct GesprekrapportTests {
  private func rapport(_ nummer: String, _ gesprek: String, op dag: String = "2026-11-21") throws -> Gesprekrapport {
    try #require(
      Gesprekrapport.maak(
        Personeelsnummer(nummer), GesprekKenmerk(gesprek), uit: Proefgemeente.boek.bron(op: dag)))
  }

  @Test(
    "A conversation as text and as JSON",
    arguments: [
      ("M-0117", "G-2026-1"), ("M-0117", "G-2026-2"), ("M-0117", "G-2026-3"), ("M-0118", "G-2026-2"),
      ("M-0201", "G-2026-1"), ("M-0202", "G-2026-1"),
    ])
  func goud(nummer: String, gesprek: String) throws {
    let rapport = try rapport(nummer, gesprek)
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "gesprek-\(nummer)-\(gesprek).txt")
    Goud.vergelijk(rapport.json(), met: "gesprek-\(nummer)-\(gesprek).json")
  }

  @Test("A conversation that is not there gives nothing", arguments: [("M-0117", "G-9"), ("M-9999", "G-2026-1")])
  func onbekend(nummer: String, gesprek: String) {
    let bron = Proefgemeente.boek.bron()
    #expect(Gesprekrapport.maak(Personeelsnummer(nummer), GesprekKenmerk(gesprek), uit: bron) == nil)
  }

  @Test("Planned, held and recorded day stand beside each other")
  func drieDagen() throws {
    let gesprek = try rapport("M-0117", "G-2026-1").gesprek
    #expect(gesprek.plandata.map(\.datum) == ["2026-02-12"])
    #expect(gesprek.gehoudenOp == "2026-02-12")
    #expect(gesprek.vastgelegdOp == "2026-02-26")
    #expect(gesprek.dagenLater == 14)
  }

  @Test("Only what was agreed in this conversation is shown, with what it changed")
  func besproken() throws {
    let zinnen = try rapport("M-0117", "G-2026-2").besproken.map(\.omschrijving)
    #expect(zinnen.count == 5)
    #expect(zinnen.contains { $0.hasPrefix("Afspraak RA-1 bijgesteld: gereeddatum van 1 oktober 2026 naar") })
    #expect(!zinnen.contains { $0.contains("gemaakt") })
  }

  @Test("A planned day that has passed without a record is said")
  func voorbij() throws {
    let op = try rapport("M-0202", "G-2026-1", op: "2026-11-30").tekst(Opmaak())
    let na = try rapport("M-0202", "G-2026-1", op: "2026-12-02").tekst(Opmaak())
    #expect(!op.contains("voorbij"))
    #expect(na.contains("2 dagen voorbij"))
  }

  @Test("An agreement adjusted after its rating reads as it was when rated")
  func laterBijgesteld() throws {
    var boek = Proefboek(jaren: [2026])
    boek.leg(
      "M-1", op: "2026-01-10", .inDienst("M-1", "A", "medewerker-ii", bij: "Ruimte", onder: nil, per: "2026-01-01"),
      .afspraak("RA-1", "Zoals beoordeeld"))
    boek.leg(
      "M-1", op: "2026-11-01", .gehouden("G-1", .beoordeling, op: "2026-11-01"),
      .resultaat("G-1", "RA-1", "goed", weging: nil))
    boek.leg("M-1", op: "2026-11-02", .bijgesteld("RA-1", "Later anders", reden: "x"))
    let rapport = try #require(Gesprekrapport.maak("M-1", "G-1", uit: boek.bron()))
    #expect(rapport.resultaten.map(\.omschrijving) == ["Zoals beoordeeld"])
    #expect(rapport.beoordeling?.totaal == .geen)
  }
}
