import Gesprekscyclus
import Kalender
import Testing

@testable import Formulieren

/// The forms as people get them.
@Suite struct LeegFormulierTests {
  @Test func anAppraisalForm() {
    #expect(
      Proef.leeg(.beoordeling) == """
        BEOORDELINGSGESPREK                                        formulier v1
        | Vul in achter de dubbele punt. Regels met | zijn uitleg.
        | Wat u leeg laat, wordt niet vastgelegd. Laat Kenmerk, Basis en Medewerker
        | zoals ze zijn.

        Kenmerk:          G-2026-3
        Basis:            17-286b4a0eaca2
        Medewerker:       M-0117  Zoë Çelik
        Cyclus:           2026
        Gespreksdatum:
        | Gepland op 12 november 2026. Vul de dag in waarop het gesprek was,
        | bijvoorbeeld 12-11-2026.
        Leidinggevende:   M-0003
        Medebeoordelaar:
        Informant:
        Personeelsadviseur:
        | Meer mensen achter één label? Zet er een puntkomma tussen.
        Tijdvak:          01-01-2026 t/m 31-12-2026
        Uitzondering:
        | Alleen als er in het tijdvak geen eerder gesprek was: schrijf waarom niet.

        == Afspraak RA-1: Inkoopkader voor 1 december ==
        | Nu: gereed op 1 december 2026, weging 60 %, laatst gemeld: aandacht nodig.
        | 1 september 2026: aandacht nodig. loopt achter
        Oordeel:
        | Kies: onvoldoende / matig / voldoende / goed / uitstekend
        Toelichting:

        == Afspraak RA-2: Een nota over het hele sociale domein, met alle buurten… ==
        | Nu: weging 40 %.
        Oordeel:
        | Kies: onvoldoende / matig / voldoende / goed / uitstekend
        Toelichting:

        == Competentie visie (norm B) ==
        Niveau:
        | Kies: D / C / B / A
        Voorbeelden:

        == Competentie Moed (norm C) ==
        Niveau:
        | Kies: D / C / B (riskeren) / A (wagen)
        Voorbeelden:

        == Eindoordeel ==
        Oordeel:
        | Kies: onvoldoende / matig / voldoende / goed / uitstekend
        Motivering:

        == Verslag ==
        Verslag:

        """)
  }

  private func koppen(_ tekst: String) -> [String] {
    tekst.split(separator: "\n").filter { $0.hasPrefix("== ") }.map {
      String($0.dropFirst(3).prefix { $0 != ":" && $0 != "=" })
    }
  }

  @Test func planningHasRoomForNewAgreements() {
    #expect(
      koppen(Proef.leeg(.planning)) == [
        "Afspraak RA-1", "Afspraak RA-2", "Resultaatafspraak 1 ", "Resultaatafspraak 2 ", "Resultaatafspraak 3 ",
        "Ontwikkelafspraak 1 ", "Ontwikkelafspraak 2 ", "Verslag ",
      ])
  }

  @Test func progressAsksEachAgreementAndNorm() {
    let verwacht = [
      "Afspraak RA-1", "Afspraak RA-2", "Competentie visie (norm B) ", "Competentie Moed (norm C) ",
      "Ontwikkelafspraak OA-1", "Resultaatafspraak 1 ", "Ontwikkelafspraak 1 ", "Verslag ",
    ]
    #expect(koppen(Proef.leeg(.voortgang)) == verwacht)
    #expect(koppen(Proef.leeg(.overig("startgesprek"))) == verwacht)
    #expect(Proef.leeg(.overig("startgesprek")).hasPrefix("STARTGESPREK   "))
  }

  @Test func whatTheRegelingDoesNotUseIsNotAsked() {
    let kader = Proef.kader(Proef.regeling(competenties: .geen, weging: .geen))
    #expect(!Proef.leeg(.planning, kader: kader).contains("eging:"))
    #expect(!Proef.leeg(.beoordeling, kader: kader).contains("Competentie"))
    let schaal = Proef.leeg(.beoordeling, kader: Proef.kader(Proef.regeling(competenties: .schaal("plus"))))
    #expect(schaal.contains("(norm B) ==\nOordeel:\n| Kies: − / +/− / + / ++\nVoorbeelden:"))
    #expect(!schaal.contains("Niveau:"))
  }

  @Test func aWithdrawnAgreementIsNotAsked() {
    var dossier = Proef.dossier()
    dossier.evolve(.afspraak(.ingetrokken(.init(afspraak: "RA-1", reden: "vervallen"))), Proef.herkomst(18))
    #expect(!Proef.leeg(.beoordeling, dossier: dossier).contains("RA-1"))
  }

  @Test func thePeriodIsCutToTheDaysInService() {
    var dossier = Proef.dossier()
    dossier.evolve(.medewerker(.uitDienstGetreden(.init(per: Proef.dag("2026-08-31")))), Proef.herkomst(18))
    #expect(Proef.leeg(.beoordeling, dossier: dossier).contains("Tijdvak:          01-01-2026 t/m 31-08-2026\n"))
  }

  /// A conversation that was held, with one rating: the form asks the rest.
  private var gehouden: Dossier {
    var dossier = Proef.dossier()
    let tijdvak = Tijdvak(van: Proef.dag("2026-02-01"), tot: Proef.dag("2026-12-31"))
    dossier.evolve(
      .gesprek(
        .gehouden(
          .init(
            gesprek: "G-2026-3", soort: .beoordeling, cyclus: 2026, datum: Proef.dag("2026-11-11"), tijdvak: tijdvak,
            verslag: "Goed gesprek."))), Proef.herkomst(18))
    dossier.evolve(
      .beoordeling(
        .resultaatBeoordeeld(
          .init(
            gesprek: "G-2026-3", afspraak: "RA-1", oordeel: "goed", waarde: 4, schaal: "vijf", weging: 60,
            toelichting: "af"))), Proef.herkomst(19))
    dossier.evolve(
      .beoordeling(
        .competentieBeoordeeld(
          .init(
            gesprek: "G-2026-3", competentie: "moed", naam: "Moed", oordeel: "C", schaal: nil, norm: "C", verschil: 0,
            toelichting: ""))), Proef.herkomst(20))
    return dossier
  }

  @Test func onlyWhatIsMissingIsAskedOfAConversationAlreadyHeld() {
    let tekst = Proef.leeg(.beoordeling, dossier: gehouden)
    #expect(koppen(tekst) == ["Afspraak RA-2", "Competentie visie (norm B) ", "Eindoordeel "])
    #expect(tekst.contains("Gespreksdatum:    11-11-2026\nTijdvak:          01-02-2026 t/m 31-12-2026\n"))
    #expect(!tekst.contains("Leidinggevende"))
    var verwacht = Vastlegging(gesprek: "G-2026-3", soort: .beoordeling, cyclus: 2026, datum: Proef.dag("2026-11-11"))
    verwacht.tijdvak = Tijdvak(van: Proef.dag("2026-02-01"), tot: Proef.dag("2026-12-31"))
    verwacht.basis = gehouden.basis
    verwacht.eindoordeel = .init(oordeel: "matig", motivering: "Zie RA-2.")
    let gevuld = tekst.met(
      "Oordeel:\n| Kies: onvoldoende / matig / voldoende / goed / uitstekend\nMotivering:",
      "Oordeel: Matig\nMotivering: Zie RA-2.")
    let uitkomst = Proef.uitkomst(gevuld, dossier: gehouden)
    #expect(uitkomst.bevindingen.isEmpty)
    #expect(uitkomst.vastlegging == verwacht)
    #expect(
      Proef.uitkomst(
        Formulier.vul(verwacht, dossier: gehouden, cyclus: Proef.cyclus(Proef.kader()), kader: Proef.kader()),
        dossier: gehouden
      ).vastlegging == verwacht)
  }

  @Test func aFormMadeBeforeTheDossierMovedOnIsStillUnderstood() {
    let oud = Proef.leeg(.beoordeling).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
    let uitkomst = Proef.uitkomst(oud, dossier: gehouden)
    #expect(uitkomst.bevindingen.isEmpty)
    #expect(uitkomst.vastlegging?.basis == Proef.dossier().basis)
  }
}
