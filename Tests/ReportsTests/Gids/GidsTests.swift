import Gesprekscyclus
import Kalender
import Projections
import Testing
import Weergave
import Wire

@testable import Reports

/// The worked example of `docs/architectuur.md`, which shows `Dienstjaren.swift` letter for letter.
@Suite("The guide to a list")
struct GidsTests {
  private func boek() -> Proefboek {
    var boek = Proefboek(jaren: [2026])
    for (nummer, per) in [("A", "2024-01-01"), ("B", "2020-01-01"), ("C", "2027-01-01")] {
      boek.leg(
        nummer, op: "2026-01-06",
        .inDienst(Personeelsnummer(nummer), "Mens \(nummer)", "medewerker-ii", bij: "X", onder: nil, per: Datum(per)))
    }
    return boek
  }

  @Test("columns are cells for people and members for programs")
  func vormen() throws {
    let lijst = Dienstjaren.Vraag().antwoord(uit: boek().bron(op: "2026-05-01"))
    #expect(
      lijst.tekst(Opmaak()).hasPrefix(
        """
        DIENSTJAREN
        Stand op 1 mei 2026.

        MEDEWERKER  SINDS       JAREN
        Mens B (B)  01-01-2020      6
        Mens A (A)  01-01-2024      2

        """))
    let rij = try #require(lijst.json()["medewerkers"]?.array?.first)
    #expect(rij.object?.map(\.key) == ["medewerker", "sinds", "jaren"])
    #expect(rij["jaren"]?.integer == 6)
  }

  @Test("parts may come one dossier after the other, and in any order")
  func delen() {
    let bron = boek().bron(op: "2026-05-01")
    let vraag = Dienstjaren.Vraag()
    let delen = bron.boek.opNummer.reversed().compactMap { vraag.deel($0, in: bron) }
    #expect(vraag.som(delen, in: bron).tekst(Opmaak()) == vraag.antwoord(uit: bron).tekst(Opmaak()))
  }

  @Test("without rows it says so")
  func leeg() {
    let tekst = Dienstjaren.Vraag().antwoord(uit: boek().bron(op: "2019-01-01")).tekst(Opmaak())
    #expect(tekst.contains("Er is niemand in dienst."))
  }
}
