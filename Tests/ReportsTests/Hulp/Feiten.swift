import Gesprekscyclus
import Kalender

/// Short ways to write the facts of a test book.
extension DossierGebeurtenis {
  static func inDienst(
    _ nummer: Personeelsnummer, _ naam: String, _ functie: FunctieCode, modules: [ModuleCode] = [],
    bij onderdeel: String,
    onder chef: Personeelsnummer?, per: Datum
  ) -> Self {
    .medewerker(
      .inDienstGetreden(
        MedewerkerGebeurtenis.Indiensttreding(
          personeelsnummer: nummer, naam: naam, functie: verwijzing(functie), modules: modules, onderdeel: onderdeel,
          leidinggevende: chef, per: per)))
  }

  static func heet(_ naam: String, per: Datum, reden: String? = nil) -> Self {
    .medewerker(.gegevensGewijzigd(MedewerkerGebeurtenis.Gegevenswijziging(naam: naam, per: per, reden: reden)))
  }

  static func functie(_ functie: FunctieCode, modules: [ModuleCode] = [], per: Datum, reden: String? = nil) -> Self {
    .medewerker(
      .functieGewijzigd(
        MedewerkerGebeurtenis.Functiewijziging(
          functie: verwijzing(functie), modules: modules, per: per, reden: reden)))
  }

  static func plek(_ onderdeel: String, onder chef: Personeelsnummer?, per: Datum, reden: String? = nil) -> Self {
    .medewerker(
      .geplaatst(
        MedewerkerGebeurtenis.Plaatsing(
          onderdeel: onderdeel, leidinggevende: Leidingkeuze(chef), per: per, reden: reden)))
  }

  static func uitDienst(per: Datum, reden: String? = nil) -> Self {
    .medewerker(.uitDienstGetreden(MedewerkerGebeurtenis.Uitdiensttreding(per: per, reden: reden)))
  }

  static func gepland(_ gesprek: GesprekKenmerk, _ soort: Gesprekssoort, cyclus: Int = 2026, op datum: Datum) -> Self {
    .gesprek(
      .gepland(GesprekGebeurtenis.Planning(gesprek: gesprek, soort: soort, cyclus: cyclus, datum: datum)))
  }

  static func verzet(_ gesprek: GesprekKenmerk, naar datum: Datum, reden: String) -> Self {
    .gesprek(.verzet(GesprekGebeurtenis.Verzetting(gesprek: gesprek, datum: datum, reden: reden)))
  }

  static func afgezegd(_ gesprek: GesprekKenmerk, reden: String) -> Self {
    .gesprek(.afgezegd(GesprekGebeurtenis.Afzegging(gesprek: gesprek, reden: reden)))
  }

  static func gehouden(
    _ gesprek: GesprekKenmerk, _ soort: Gesprekssoort, cyclus: Int = 2026, op datum: Datum, tijdvak: Tijdvak? = nil,
    met deelnemers: [(Regeling.Deel, String)] = [], verslag: String = "", uitzondering: String? = nil,
    omstandigheden: Omstandigheden? = nil, onderwerpen: [Onderwerptekst] = []
  ) -> Self {
    .gesprek(
      .gehouden(
        GesprekGebeurtenis.Verslag(
          gesprek: gesprek, soort: soort, cyclus: cyclus, datum: datum, tijdvak: tijdvak,
          deelnemers: deelnemers.map { Deelnemer(deel: $0.0, wie: $0.1) }, verslag: verslag,
          uitzondering: uitzondering, omstandigheden: omstandigheden, onderwerpen: onderwerpen)))
  }

  static func afspraak(
    _ kenmerk: AfspraakKenmerk, cyclus: Int = 2026, _ omschrijving: String, gebied: String = "Beleidsadvisering",
    maatstaf: String? = nil, gereed: Datum? = nil, weging: Int? = nil, in gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .gemaakt(
        AfspraakGebeurtenis.Nieuw(
          afspraak: kenmerk, cyclus: cyclus,
          inhoud: Afspraakinhoud(
            resultaatgebied: gebied, omschrijving: omschrijving, maatstaf: maatstaf, gereedOp: gereed, weging: weging),
          gesprek: gesprek)))
  }

  static func bijgesteld(
    _ kenmerk: AfspraakKenmerk, _ omschrijving: String, gebied: String = "Beleidsadvisering", maatstaf: String? = nil,
    gereed: Datum? = nil, weging: Int? = nil, reden: String, in gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .bijgesteld(
        AfspraakGebeurtenis.Bijstelling(
          afspraak: kenmerk,
          inhoud: Afspraakinhoud(
            resultaatgebied: gebied, omschrijving: omschrijving, maatstaf: maatstaf, gereedOp: gereed, weging: weging),
          reden: reden, gesprek: gesprek)))
  }

  static func ingetrokken(_ kenmerk: AfspraakKenmerk, reden: String, in gesprek: GesprekKenmerk? = nil) -> Self {
    .afspraak(.ingetrokken(AfspraakGebeurtenis.Intrekking(afspraak: kenmerk, reden: reden, gesprek: gesprek)))
  }

  static func voortgang(
    _ kenmerk: AfspraakKenmerk, _ status: Voortgangsstatus, op datum: Datum, _ toelichting: String,
    in gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .voortgang(
        AfspraakGebeurtenis.Voortgang(
          over: .afspraak(kenmerk), status: status, datum: datum, toelichting: toelichting, gesprek: gesprek)))
  }

  static func signaal(
    _ competentie: CompetentieCode, _ status: Voortgangsstatus, op datum: Datum, _ toelichting: String,
    in gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .voortgang(
        AfspraakGebeurtenis.Voortgang(
          over: .competentie(competentie), status: status, datum: datum, toelichting: toelichting, gesprek: gesprek)))
  }

  private static func verwijzing(_ functie: FunctieCode) -> FunctieVerwijzing {
    FunctieVerwijzing(catalogus: "hr21-proef", functie: functie)
  }
}
