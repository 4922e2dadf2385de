import Gesprekscyclus
import Kalender
import Testing

@testable import Reports

/// The arithmetic and the ground under a value belong to that value, and not to one that looks like it.
@Suite("Verklaring: berekening en grondslag")
struct VerklaringGevallenTests {
  private func verklaar(_ nummer: Personeelsnummer, _ pad: String) throws -> Verklaring {
    try #require(Verklaring.maak(nummer, Waardepad(tekst: pad), uit: Proefgemeente.boek.bron()), "\(pad)")
  }

  @Test("The difference of an earlier year is worked out from that year's rating")
  func eerderJaar() throws {
    let nu = try verklaar("M-0117", "cyclus.competenties.analyseren.verschil")
    let toen = try verklaar("M-0117", "andereCycli.2025.competenties.analyseren.verschil")
    #expect(nu.berekening.last == "Oordeel B (G-2026-3) naast norm B: op de norm.")
    #expect(toen.berekening.last == "Oordeel C (G-2025-2) naast norm B: 1 niveau onder de norm.")
  }

  @Test("The rule about ratings is not given for a norm, a plan or a remark on progress")
  func regels() throws {
    #expect(try verklaar("M-0117", "cyclus.competenties.analyseren.oordeel").grondslag[0].hasPrefix("Regel 5"))
    #expect(try verklaar("M-0117", "cyclus.afspraken.RA-1.oordeel.toelichting").grondslag[0].hasPrefix("Regel 5"))
    #expect(try verklaar("M-0117", "cyclus.competenties.analyseren.norm").grondslag[0].hasPrefix("De norm"))
    for pad in ["cyclus.afspraken.RA-1.status.toelichting", "cyclus.gesprekken.G-2026-1.stand"] {
      #expect(try verklaar("M-0117", pad).grondslag.allSatisfy { !$0.hasPrefix("Regel ") }, "\(pad)")
    }
    #expect(try verklaar("M-0118", "cyclus.beoordelingen.G-2026-2.mistOordeel.1").grondslag[0].hasPrefix("Regel 4"))
  }

  @Test("What is no figure about people is explained by rules and cycles")
  func jaargegevens() throws {
    let bron = Proefgemeente.boek.bron()
    for pad in ["jaar", "regeling", "kleinsteGroep", "cyclusOpen", "gesprekken.planning.naam"] {
      let verklaring = try #require(Verklaring.maak(jaar: 2026, Waardepad(tekst: pad), uit: bron))
      #expect(verklaring.dragend.count == 2 && verklaring.bijdragen.isEmpty, "\(pad)")
    }
  }
}
