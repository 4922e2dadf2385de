import Gesprekscyclus
import Kalender

extension MedewerkerGebeurtenis.Indiensttreding {
  /// Noor Visser, adviser in purchasing under M-1, in service since 2020.
  static func voorbeeld(
    nummer: Personeelsnummer = "M-9", naam: String = "Noor Visser", functie: String = "boek:adviseur",
    modules: [ModuleCode] = [], onderdeel: String = "Inkoop", leidinggevende: Personeelsnummer? = "M-1",
    per: String = "2020-01-01"
  ) -> Self {
    guard let verwijzing = FunctieVerwijzing(functie) else { preconditionFailure("geen functie: \(functie)") }
    return Self(
      personeelsnummer: nummer, naam: naam, functie: verwijzing, modules: modules, onderdeel: onderdeel,
      leidinggevende: leidinggevende, per: dag(per))
  }
}

extension DossierGebeurtenis {
  static let inDienst = DossierGebeurtenis.medewerker(.inDienstGetreden(.voorbeeld()))

  static func uitDienst(_ per: String) -> Self { .medewerker(.uitDienstGetreden(.init(per: dag(per)))) }

  static func gepland(
    _ gesprek: GesprekKenmerk, _ soort: Gesprekssoort, op datum: String, cyclus: Int = 2026
  ) -> Self {
    .gesprek(.gepland(.init(gesprek: gesprek, soort: soort, cyclus: cyclus, datum: dag(datum))))
  }

  static func gehouden(
    _ gesprek: GesprekKenmerk, _ soort: Gesprekssoort, op datum: String, tijdvak: Tijdvak? = nil,
    deelnemers: [Deelnemer] = [], verslag: String = "Goed gesprek.", uitzondering: String? = nil, cyclus: Int = 2026,
    omstandigheden: Omstandigheden = .gemeente
  ) -> Self {
    .gesprek(
      .gehouden(
        .init(
          gesprek: gesprek, soort: soort, cyclus: cyclus, datum: dag(datum), tijdvak: tijdvak, deelnemers: deelnemers,
          verslag: verslag, uitzondering: uitzondering, omstandigheden: omstandigheden)))
  }

  static func gemaakt(
    _ afspraak: AfspraakKenmerk, _ weging: Int?, cyclus: Int = 2026, gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(.gemaakt(.init(afspraak: afspraak, cyclus: cyclus, inhoud: .voorbeeld(weging), gesprek: gesprek)))
  }

  static func bijgesteld(
    _ afspraak: AfspraakKenmerk, _ inhoud: Afspraakinhoud, _ reden: String, gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(.bijgesteld(.init(afspraak: afspraak, inhoud: inhoud, reden: reden, gesprek: gesprek)))
  }

  static func ingetrokken(_ afspraak: AfspraakKenmerk, _ reden: String) -> Self {
    .afspraak(.ingetrokken(.init(afspraak: afspraak, reden: reden)))
  }

  static func signaal(
    _ over: AfspraakGebeurtenis.Voortgang.Over, op datum: String, status: Voortgangsstatus = .aandacht,
    toelichting: String = "Dit loopt achter.", gesprek: GesprekKenmerk? = nil
  ) -> Self {
    .afspraak(
      .voortgang(.init(over: over, status: status, datum: dag(datum), toelichting: toelichting, gesprek: gesprek)))
  }

  static func resultaat(
    _ gesprek: GesprekKenmerk, _ afspraak: AfspraakKenmerk, _ oordeel: String, _ waarde: Int, weging: Int?,
    toelichting: String = "", schaal: SchaalCode = "vijf"
  ) -> Self {
    .beoordeling(
      .resultaatBeoordeeld(
        .init(
          gesprek: gesprek, afspraak: afspraak, oordeel: oordeel, waarde: waarde, schaal: schaal, weging: weging,
          toelichting: toelichting)))
  }

  static func score(
    _ gesprek: GesprekKenmerk, _ competentie: CompetentieCode, _ naam: String, _ oordeel: String, norm: String?,
    verschil: Int?, toelichting: String = "", schaal: SchaalCode? = nil
  ) -> Self {
    .beoordeling(
      .competentieBeoordeeld(
        .init(
          gesprek: gesprek, competentie: competentie, naam: naam, oordeel: oordeel, schaal: schaal, norm: norm,
          verschil: verschil, toelichting: toelichting)))
  }

  static func eindoordeel(_ gesprek: GesprekKenmerk, _ oordeel: String, _ waarde: Int) -> Self {
    .beoordeling(
      .eindoordeelGegeven(
        .init(gesprek: gesprek, oordeel: oordeel, waarde: waarde, schaal: "vijf", motivering: "")))
  }

  static func vastgesteld(_ gesprek: GesprekKenmerk, op datum: String, door: Personeelsnummer = "M-2") -> Self {
    .beoordeling(.vastgesteld(.init(gesprek: gesprek, datum: dag(datum), vaststeller: door)))
  }
}

extension Omstandigheden {
  static let gemeente = Omstandigheden(
    functie: FunctieVerwijzing(catalogus: "boek", functie: "adviseur"), functienaam: "Adviseur III",
    catalogusversie: "1", onderdeel: "Inkoop", leidinggevende: "M-1", regeling: "gemeente", regelingversie: 1)
}

extension Afspraakinhoud {
  static func voorbeeld(_ weging: Int?, _ omschrijving: String = "Kader af voor 1 december") -> Self {
    Self(resultaatgebied: "Advies", omschrijving: omschrijving, weging: weging)
  }
}

/// In tests a manager is given as a number.
extension Leidingkeuze: ExpressibleByStringLiteral {
  package init(stringLiteral tekst: String) { self = .onder(Personeelsnummer(tekst)) }
}
