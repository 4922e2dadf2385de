/// A competency of a framework, with the behaviour that shows each level.
package struct Competentie: Hashable, Sendable {
  package struct Niveau: Hashable, Sendable {
    package let niveau: String
    /// The level's own name, such as `riskeren` for level A of ondernemingszin in HR21.
    package let naam: String?
    package let gedrag: [String]

    package init(niveau: String, naam: String? = nil, gedrag: [String] = []) {
      self.niveau = niveau
      self.naam = naam
      self.gedrag = gedrag
    }
  }

  package let code: CompetentieCode
  package let naam: String
  package let groep: String?
  package let definitie: String
  package let niveaus: [Niveau]

  package init(code: CompetentieCode, naam: String, groep: String? = nil, definitie: String, niveaus: [Niveau] = []) {
    self.code = code
    self.naam = naam
    self.groep = groep
    self.definitie = definitie
    self.niveaus = niveaus
  }

  package func naam(vanNiveau niveau: String) -> String? {
    niveaus.first { $0.niveau == niveau }?.naam
  }
}

/// The level of a competency that a function asks.
package struct Norm: Hashable, Sendable {
  package let competentie: CompetentieCode
  package let niveau: String
  /// The layer that asks it (concern, functiefamilie; generiek, specifiek), where the framework has layers.
  package let laag: String?

  package init(competentie: CompetentieCode, niveau: String, laag: String? = nil) {
    self.competentie = competentie
    self.niveau = niveau
    self.laag = laag
  }
}
