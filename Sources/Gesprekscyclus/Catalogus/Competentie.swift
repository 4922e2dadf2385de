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

/// The levels of a competency framework, from lowest to highest.
package struct Niveauschema: Hashable, Sendable {
  package enum Soort: String, Sendable, CaseIterable {
    /// Numbers, each level with behaviour of its own.
    case genummerd
    /// A higher level presupposes the behaviour of the lower ones.
    case cumulatief
    /// Letters; in HR21 the first letter of the alphabet is the highest level.
    case letters
  }

  package let soort: Soort
  /// Lowest first, whatever the letters or numbers suggest.
  package let niveaus: [String]

  package init(soort: Soort, niveaus: [String]) {
    self.soort = soort
    self.niveaus = niveaus
  }

  /// The level as the scheme writes it, for input in any case: `b` gives `B`.
  package func niveau(_ invoer: String) -> String? {
    let gezocht = invoer.lowercased()
    return niveaus.first { $0.lowercased() == gezocht }
  }

  /// How many levels `niveau` lies above (positive) or below (negative) `norm`; nothing for an unknown level.
  package func verschil(van niveau: String, met norm: String) -> Int? {
    guard let hoogte = niveaus.firstIndex(of: niveau), let eis = niveaus.firstIndex(of: norm) else { return nil }
    return hoogte - eis
  }
}
