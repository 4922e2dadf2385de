import Gesprekscyclus
import Kalender
import Reports
import Testing

@Suite("The weighted total")
struct WeegtotaalTests {
  private func totaal(_ feiten: DossierGebeurtenis...) throws -> Weegtotaal {
    var boek = Proefboek(jaren: [2026])
    boek.leg(
      "M-1", op: "2026-01-10",
      .inDienst("M-1", "A", "medewerker-ii", bij: "Ruimte", onder: nil, per: "2026-01-01"))
    for feit in feiten { boek.leg("M-1", op: "2026-11-01", feit) }
    let rapport = try #require(Dossierrapport.maak("M-1", uit: boek.bron()))
    return try #require(rapport.cyclus?.beoordelingen.first).totaal
  }

  private let gesprek = DossierGebeurtenis.gehouden("G-1", .beoordeling, op: "2026-11-01")

  @Test("Weights times values are exact hundredths")
  func exact() throws {
    let uitkomst = try totaal(
      .afspraak("RA-1", "a", weging: 33), .afspraak("RA-2", "b", weging: 33), .afspraak("RA-3", "c", weging: 34),
      gesprek, .resultaat("G-1", "RA-1", "goed", weging: 33), .resultaat("G-1", "RA-2", "matig", weging: 33),
      .resultaat("G-1", "RA-3", "uitstekend", weging: 34))
    #expect(uitkomst == .honderdsten(33 * 4 + 33 * 2 + 34 * 5))
  }

  @Test("A missing rating is not a zero: there is no total")
  func ontbreekt() throws {
    let uitkomst = try totaal(
      .afspraak("RA-1", "a", weging: 50), .afspraak("RA-2", "b", weging: 50), gesprek,
      .resultaat("G-1", "RA-1", "goed", weging: 50))
    #expect(uitkomst == .mist(["RA-2"]))
  }

  @Test("A withdrawn agreement does not count, one without a weight neither")
  func teltNietMee() throws {
    let uitkomst = try totaal(
      .afspraak("RA-1", "a", weging: 100), .afspraak("RA-2", "b", weging: 50), .afspraak("RA-3", "c"),
      .ingetrokken("RA-2", reden: "x"), gesprek, .resultaat("G-1", "RA-1", "goed", weging: 100))
    #expect(uitkomst == .honderdsten(400))
  }

  @Test("Weights that don't add up to 100 give no total")
  func geenHonderd() throws {
    let uitkomst = try totaal(
      .afspraak("RA-1", "a", weging: 90), gesprek, .resultaat("G-1", "RA-1", "goed", weging: 90))
    #expect(uitkomst == .wegingTeltOpTot(90))
  }

  @Test("Without weights there is no total and nothing is missing")
  func zonderWeging() throws {
    #expect(try totaal(.afspraak("RA-1", "a"), gesprek) == .geen)
  }

  @Test("The last rating of an agreement counts")
  func laatste() throws {
    let uitkomst = try totaal(
      .afspraak("RA-1", "a", weging: 100), gesprek, .resultaat("G-1", "RA-1", "matig", weging: 100),
      .resultaat("G-1", "RA-1", "goed", weging: 100))
    #expect(uitkomst == .honderdsten(400))
  }

  @Test("After establishment later agreements, adjustments and withdrawals change nothing (rule 6)")
  func bevroren() throws {
    let uitkomst = try totaal(
      .afspraak("RA-1", "a", weging: 60), .afspraak("RA-2", "b", weging: 40), gesprek,
      .resultaat("G-1", "RA-1", "goed", weging: 60), .resultaat("G-1", "RA-2", "voldoende", weging: 40),
      .vastgesteld("G-1", op: "2026-11-01", door: "M-2"), .ingetrokken("RA-2", reden: "later"),
      .bijgesteld("RA-1", "a", weging: 100, reden: "later"), .afspraak("RA-3", "c", weging: 10))
    #expect(uitkomst == .honderdsten(360))
  }
}
