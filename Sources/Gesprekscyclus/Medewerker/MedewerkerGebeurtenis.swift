package import Kalender

/// What can happen to someone's employment.
///
/// A change holds only what was given: each attribute has a timeline of its own, and what is not named stays as it is and as it
/// will be.
package enum MedewerkerGebeurtenis: Hashable, Sendable {
  case inDienstGetreden(Indiensttreding)
  case gegevensGewijzigd(Gegevenswijziging)
  case functieGewijzigd(Functiewijziging)
  case geplaatst(Plaatsing)
  case uitDienstGetreden(Uitdiensttreding)
  case hernummerd(Hernummering)

  /// The day from which it holds; of leaving, the last day in service.
  package var per: Datum {
    switch self {
    case .inDienstGetreden(let inhoud): inhoud.per
    case .gegevensGewijzigd(let inhoud): inhoud.per
    case .functieGewijzigd(let inhoud): inhoud.per
    case .geplaatst(let inhoud): inhoud.per
    case .uitDienstGetreden(let inhoud): inhoud.per
    case .hernummerd(let inhoud): inhoud.per
    }
  }

  /// Begins a period of service, with everything: also for who returns.
  package struct Indiensttreding: Hashable, Sendable {
    package let personeelsnummer: Personeelsnummer
    package let naam: String
    package let functie: FunctieVerwijzing
    package let modules: [ModuleCode]
    package let onderdeel: String
    package let leidinggevende: Personeelsnummer?
    package let per: Datum
    package let uren: Uren?

    package init(
      personeelsnummer: Personeelsnummer, naam: String, functie: FunctieVerwijzing, modules: [ModuleCode] = [],
      onderdeel: String, leidinggevende: Personeelsnummer?, per: Datum, uren: Uren? = nil
    ) {
      self.personeelsnummer = personeelsnummer
      self.naam = naam
      self.functie = functie
      self.modules = modules
      self.onderdeel = onderdeel
      self.leidinggevende = leidinggevende
      self.per = per
      self.uren = uren
    }

    /// The same with these numbers.
    func met(_ nummer: Personeelsnummer, onder leidinggevende: Personeelsnummer?) -> Self {
      Self(
        personeelsnummer: nummer, naam: naam, functie: functie, modules: modules, onderdeel: onderdeel,
        leidinggevende: leidinggevende, per: per, uren: uren)
    }
  }

  package struct Gegevenswijziging: Hashable, Sendable {
    package let naam: String?
    package let uren: Uren?
    package let per: Datum
    package let reden: String?

    package init(naam: String? = nil, uren: Uren? = nil, per: Datum, reden: String? = nil) {
      self.naam = naam
      self.uren = uren
      self.per = per
      self.reden = reden
    }
  }

  package struct Functiewijziging: Hashable, Sendable {
    package let functie: FunctieVerwijzing?
    /// Nothing when not given; empty when there are none from then on.
    package let modules: [ModuleCode]?
    package let per: Datum
    package let reden: String?

    package init(functie: FunctieVerwijzing?, modules: [ModuleCode]?, per: Datum, reden: String? = nil) {
      self.functie = functie
      self.modules = modules
      self.per = per
      self.reden = reden
    }
  }

  package struct Plaatsing: Hashable, Sendable {
    package let onderdeel: String?
    package let leidinggevende: Leidingkeuze?
    package let per: Datum
    package let reden: String?

    package init(onderdeel: String?, leidinggevende: Leidingkeuze?, per: Datum, reden: String? = nil) {
      self.onderdeel = onderdeel
      self.leidinggevende = leidinggevende
      self.per = per
      self.reden = reden
    }
  }

  /// Another number for the same person; the dossier and all that names the old number stay.
  package struct Hernummering: Hashable, Sendable {
    package let nummer: Personeelsnummer
    package let per: Datum
    package let reden: String?

    package init(nummer: Personeelsnummer, per: Datum, reden: String? = nil) {
      self.nummer = nummer
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

/// A manager as it is given in a change: somebody, or from then on nobody.
package enum Leidingkeuze: Hashable, Sendable {
  case onder(Personeelsnummer)
  case geen

  package init(_ nummer: Personeelsnummer?) {
    self = nummer.map { .onder($0) } ?? .geen
  }

  package var nummer: Personeelsnummer? {
    switch self {
    case .onder(let nummer): nummer
    case .geen: nil
    }
  }
}
