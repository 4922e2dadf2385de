import Gesprekscyclus
import Kalender

extension DossierGebeurtenis {
  static func ontwikkelafspraak(
    _ kenmerk: OntwikkelKenmerk, cyclus: Int = 2026, _ activiteit: String, competentie: CompetentieCode? = nil,
    faciliteit: String? = nil, gereed: Datum? = nil, in gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .ontwikkelafspraakGemaakt(
        AfspraakGebeurtenis.NieuweOntwikkeling(
          ontwikkelafspraak: kenmerk, cyclus: cyclus,
          inhoud: Ontwikkelinhoud(
            competentie: competentie, activiteit: activiteit, faciliteit: faciliteit, gereedOp: gereed),
          gesprek: gesprek)))
  }

  static func ontwikkeling(
    _ kenmerk: OntwikkelKenmerk, _ status: Voortgangsstatus, op datum: Datum, _ toelichting: String,
    in gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .ontwikkelingVastgelegd(
        AfspraakGebeurtenis.Ontwikkeling(
          ontwikkelafspraak: kenmerk, status: status, datum: datum, toelichting: toelichting, gesprek: gesprek)))
  }

  /// A rating on the scale of five; its value follows from the label.
  static func resultaat(
    _ gesprek: GesprekKenmerk, _ afspraak: AfspraakKenmerk, _ oordeel: String, weging: Int?, _ toelichting: String = ""
  ) -> Self {
    .beoordeling(
      .resultaatBeoordeeld(
        BeoordelingGebeurtenis.Resultaat(
          gesprek: gesprek, afspraak: afspraak, oordeel: oordeel, waarde: waarde(oordeel), schaal: "vijf",
          weging: weging, toelichting: toelichting)))
  }

  static func competentie(
    _ gesprek: GesprekKenmerk, _ code: CompetentieCode, _ naam: String, _ oordeel: String, norm: String?,
    verschil: Int?, schaal: SchaalCode? = nil, _ toelichting: String = ""
  ) -> Self {
    .beoordeling(
      .competentieBeoordeeld(
        BeoordelingGebeurtenis.Competentiescore(
          gesprek: gesprek, competentie: code, naam: naam, oordeel: oordeel, schaal: schaal, norm: norm,
          verschil: verschil, toelichting: toelichting)))
  }

  static func eindoordeel(_ gesprek: GesprekKenmerk, _ oordeel: String, _ motivering: String) -> Self {
    .beoordeling(
      .eindoordeelGegeven(
        BeoordelingGebeurtenis.Eindoordeel(
          gesprek: gesprek, oordeel: oordeel, waarde: waarde(oordeel), schaal: "vijf", motivering: motivering)))
  }

  static func vastgesteld(
    _ gesprek: GesprekKenmerk, op datum: Datum, door vaststeller: Personeelsnummer, _ toelichting: String? = nil
  ) -> Self {
    .beoordeling(
      .vastgesteld(
        BeoordelingGebeurtenis.Vaststelling(
          gesprek: gesprek, datum: datum, vaststeller: vaststeller, toelichting: toelichting)))
  }

  private static func waarde(_ oordeel: String) -> Int {
    Proefregeling.gemeente.schaal("vijf")?.label(oordeel)?.waarde ?? 0
  }
}
