package import Kalender

/// What can happen to someone's employment.
package enum MedewerkerGebeurtenis: Hashable, Sendable {
  case inDienstGetreden(Indiensttreding)
  case gegevensGewijzigd(Gegevenswijziging)
  case functieGewijzigd(Functiewijziging)
  case geplaatst(Plaatsing)
  case uitDienstGetreden(Uitdiensttreding)

  package struct Indiensttreding: Hashable, Sendable {
    package let personeelsnummer: Personeelsnummer
    package let naam: String
    package let functie: FunctieVerwijzing
    package let modules: [ModuleCode]
    package let onderdeel: String
    package let leidinggevende: Personeelsnummer?
    package let per: Datum

    package init(
      personeelsnummer: Personeelsnummer, naam: String, functie: FunctieVerwijzing, modules: [ModuleCode] = [],
      onderdeel: String, leidinggevende: Personeelsnummer?, per: Datum
    ) {
      self.personeelsnummer = personeelsnummer
      self.naam = naam
      self.functie = functie
      self.modules = modules
      self.onderdeel = onderdeel
      self.leidinggevende = leidinggevende
      self.per = per
    }
  }

  package struct Gegevenswijziging: Hashable, Sendable {
    package let naam: String
    package let per: Datum
    package let reden: String?

    package init(naam: String, per: Datum, reden: String? = nil) {
      self.naam = naam
      self.per = per
      self.reden = reden
    }
  }

  package struct Functiewijziging: Hashable, Sendable {
    package let functie: FunctieVerwijzing
    package let modules: [ModuleCode]
    package let per: Datum
    package let reden: String?

    package init(functie: FunctieVerwijzing, modules: [ModuleCode] = [], per: Datum, reden: String? = nil) {
      self.functie = functie
      self.modules = modules
      self.per = per
      self.reden = reden
    }
  }

  package struct Plaatsing: Hashable, Sendable {
    package let onderdeel: String
    package let leidinggevende: Personeelsnummer?
    package let per: Datum
    package let reden: String?

    package init(onderdeel: String, leidinggevende: Personeelsnummer?, per: Datum, reden: String? = nil) {
      self.onderdeel = onderdeel
      self.leidinggevende = leidinggevende
      self.per = per
      self.reden = reden
    }
  }

  package struct Uitdiensttreding: Hashable, Sendable {
    /// The last day in service.
    package let per: Datum
    package let reden: String?

    package init(per: Datum, reden: String? = nil) {
      self.per = per
      self.reden = reden
    }
  }
}
