import Gesprekscyclus
import Kalender
import Testing

@testable import Formulieren

/// The form as the design shows it, word for word.
@Suite struct VoorbeeldTests {
  static let voorbeeld = """
    BEOORDELINGSGESPREK                                        formulier v1
    | Vul in achter de dubbele punt. Regels met | zijn uitleg.

    Kenmerk:          G-2026-3
    Basis:            17-286b4a0eaca2
    Medewerker:       M-0117  Zoë Çelik
    Gespreksdatum:    12-11-2026
    Tijdvak:          01-01-2026 t/m 31-12-2026

    == Afspraak RA-1: Inkoopkader voor 1 december ==
    Oordeel:          goed
    | Kies: onvoldoende / matig / voldoende / goed / uitstekend
    Toelichting:
    Het kader is op 20 november vastgesteld.

    Ook de tweede alinea hoort bij de toelichting.

    == Competentie visie (norm B) ==
    Niveau:           B
    Voorbeelden:
    …
    == Eindoordeel ==
    Oordeel:          goed
    Motivering:
    …

    """

  @Test func eachValueArrives() {
    let uitkomst = Proef.uitkomst(Self.voorbeeld)
    #expect(uitkomst.bevindingen.isEmpty)
    var verwacht = Vastlegging(
      gesprek: "G-2026-3", soort: .beoordeling, cyclus: 2026, datum: Proef.dag("2026-11-12"))
    verwacht.basis = Basis("17-286b4a0eaca2")
    verwacht.tijdvak = Tijdvak(van: Proef.dag("2026-01-01"), tot: Proef.dag("2026-12-31"))
    verwacht.resultaten = [
      .init(
        over: "RA-1", oordeel: "goed",
        toelichting: """
          Het kader is op 20 november vastgesteld.

          Ook de tweede alinea hoort bij de toelichting.
          """)
    ]
    verwacht.competenties = [.init(over: "visie", oordeel: "B", toelichting: "…")]
    verwacht.eindoordeel = .init(oordeel: "goed", motivering: "…")
    #expect(uitkomst.vastlegging == verwacht)
  }

  @Test func aWrongLevelIsShownWithItsLineAndACaret() {
    let tekst = Self.voorbeeld.met("Niveau:           B", "Niveau:           6")
    let uitkomst = Proef.uitkomst(tekst)
    #expect(
      uitkomst.bevindingen.map { $0.weergave(bestandsnaam: "bg.txt") } == [
        """
        bg.txt:19:19: fout F012: '6' is geen niveau van deze schaal.
          Niveau:           6
                            ^
          Kies uit: D / C / B / A.
        """
      ])
    #expect(uitkomst.vastlegging?.competenties.isEmpty == true)
    #expect(uitkomst.vastlegging?.resultaten.count == 1)
  }

  @Test func aWordProcessorMayHaveTouchedIt() {
    let aangeraakt =
      "\u{FEFF}"
      + Self.voorbeeld.met("17-286b4a0eaca2", "17\u{2013}286b4a0eaca2").met("G-2026-3", "G\u{2011}2026\u{2013}3")
      .met("12-11-2026", "12\u{2013}11\u{2013}2026  ").met("Oordeel:          goed", "oordeel\u{A0}:\u{A0}Goed")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " \t\r\n")
    #expect(Proef.uitkomst(aangeraakt).bevindingen.isEmpty)
    #expect(Proef.uitkomst(aangeraakt).vastlegging == Proef.uitkomst(Self.voorbeeld).vastlegging)
  }

  @Test func whoItIsAboutIsKnownBeforeTheDossier() {
    #expect(Formulierblad.lees(Array(Self.voorbeeld.utf8)).medewerker == "M-0117")
    #expect(Formulierblad.lees([]).medewerker == nil)
  }
}
