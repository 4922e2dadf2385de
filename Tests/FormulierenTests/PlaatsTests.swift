import Gesprekscyclus
import Kalender
import Testing

@testable import Formulieren

/// A rule's refusal is shown at the line that it is about.
@Suite struct PlaatsTests {
  private let uitkomst = Proef.uitkomst(VoorbeeldTests.voorbeeld)

  @Test(arguments: [
    (Onderwerp.geheel, 1, 1), (.veld(.datum), 7, 19), (.veld(.tijdvak), 8, 19), (.veld(.basis), 5, 19),
    (.veld(.kenmerk), 4, 19), (.veld(.medewerker), 6, 19), (.veld(.uitzondering), 1, 1), (.afspraak("RA-1"), 11, 19),
    (.competentie("visie"), 19, 19), (.eindoordeel, 23, 19), (.competentie("moed"), 1, 1),
  ])
  func subjectsHaveTheirPlace(onderwerp: Onderwerp, regel: Int, kolom: Int) {
    #expect(uitkomst.plaats(van: onderwerp).regel == regel)
    #expect(uitkomst.plaats(van: onderwerp).kolom == kolom)
  }

  @Test func newAgreementsAreCountedAsTheyWereFilledIn() {
    let tekst = Proef.leeg(.planning).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met(
        "== Resultaatafspraak 3 ==\nResultaatgebied:", "== Resultaatafspraak 12 ==\nResultaatgebied: inkoop\nWeging: 9"
      )
      .met("inkoop\nWeging: 9\nOmschrijving:\n\nMaatstaf:\nGereed op:\nWeging:", "inkoop\nWeging: 9\nOmschrijving: x")
    let uitkomst = Proef.uitkomst(tekst)
    #expect(uitkomst.bevindingen.isEmpty)
    #expect(uitkomst.vastlegging?.nieuweAfspraken.map(\.weging) == [9])
    #expect(uitkomst.plaats(van: .nieuweAfspraak(1)).bron == "== Resultaatafspraak 12 ==")
    #expect(uitkomst.plaats(van: .veld(.weging)).bron == "Weging: 9")
  }

  @Test func aRefusalReadsLikeAFinding() {
    let weigering = Weigering(
      .motiveringOntbreekt, "Een laag oordeel heeft een voorbeeld nodig.", advies: "Vul aan.", onderwerp: .eindoordeel)
    #expect(
      uitkomst.weergave(van: weigering, bestandsnaam: "bg.txt") == """
        bg.txt:23:19: fout R052: Een laag oordeel heeft een voorbeeld nodig.
          Oordeel:          goed
                            ^^^^
          Vul aan.
        """)
  }

  @Test func theMarkStandsUnderWhatASCreenShows() {
    let plek = Formulierplek(regel: 1, kolom: 5, lengte: 2, bron: "\te\u{301}漢\u{1B}xy")
    #expect(
      plek.weergave(bestandsnaam: "a\u{1B}b", code: "F", melding: "m", advies: "")
        == "a\u{241B}b:1:5: fout F: m\n   e\u{301}漢\u{241B}xy\n       ^^")
  }

  @Test func aLongLineIsCutAroundTheMark() {
    let bron = String(repeating: "a", count: 5_000) + "FOUT" + String(repeating: "b", count: 5_000)
    let plek = Formulierplek(regel: 1, kolom: 5_001, lengte: 4, bron: bron)
    let regels = plek.weergave(bestandsnaam: "f", code: "F", melding: "m", advies: "").split(separator: "\n")
    #expect(regels[1].count < 110)
    let streep = regels[2].firstIndex(of: "^").map { regels[2].distance(from: regels[2].startIndex, to: $0) } ?? 0
    #expect(regels[1].dropFirst(streep).hasPrefix("FOUTb"))
    #expect(regels[2].hasSuffix("^^^^"))
  }
}
