import Gesprekscyclus
import Testing

@Suite("The weighted total: exact, in hundredths")
struct BeoordelingstotaalTests {
  private func totaal(_ oordelen: [(weging: Int?, waarde: Int)]) throws -> Int? {
    let begin: [DossierGebeurtenis] =
      .inDienst + [.gehouden("G-2026-1", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026)]
    let feiten = oordelen.enumerated().map { index, oordeel in
      DossierGebeurtenis.resultaat(
        "G-2026-1", AfspraakKenmerk("RA-\(index + 1)"), "x", oordeel.waarde, weging: oordeel.weging)
    }
    return try #require(Gegeven(begin + feiten).dossier.gesprek("G-2026-1")).totaalHonderdsten
  }

  @Test("60 per cent of 4 and 40 per cent of 3 is 3,60")
  func gewogen() throws {
    #expect(try totaal([(60, 4), (40, 3)]) == 360)
    #expect(try totaal([(33, 1), (33, 2), (34, 5)]) == 269)
    #expect(try totaal([(100, 5)]) == 500)
  }

  @Test("missing is not zero: an incomplete rating has no total")
  func onvolledig() throws {
    #expect(try totaal([]) == nil)
    #expect(try totaal([(60, 4)]) == nil)
    #expect(try totaal([(60, 4), (nil, 3)]) == nil)
    #expect(try totaal([(100, 4), (nil, 3)]) == nil)
  }

  @Test("weights that no regeling allows give no total and never trap")
  func onzin() throws {
    #expect(try totaal([(Int.max, 4), (Int.max, 3)]) == nil)
    #expect(try totaal([(150, 4), (-50, 3)]) == nil)
    #expect(try totaal([(100, 4), (0, 3)]) == nil)
  }

  @Test("the total of a whole appraisal rests on the weights copied into it")
  func heelGesprek() {
    #expect(Gegeven(.beoordeeld).dossier.gesprek("G-2026-2")?.totaalHonderdsten == 360)
    #expect(Gegeven(.halfBeoordeeld).dossier.gesprek("G-2026-2")?.totaalHonderdsten == nil)
  }
}
