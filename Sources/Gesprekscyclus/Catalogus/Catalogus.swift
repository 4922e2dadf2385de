package import Kalender

/// One version of a competency framework with its function book, as the organisation adopted it.
package struct Catalogus: Hashable, Sendable {
  /// A layer or theme: concern, functiefamilie, generiek, "Realiseren van doelen".
  package struct Groep: Hashable, Sendable {
    package let code: String
    package let naam: String

    package init(code: String, naam: String) {
      self.code = code
      self.naam = naam
    }
  }

  /// A function series with its groups.
  package struct Reeks: Hashable, Sendable {
    package struct Groep: Hashable, Sendable {
      package let code: String
      package let naam: String
      package let omschrijving: String?

      package init(code: String, naam: String, omschrijving: String? = nil) {
        self.code = code
        self.naam = naam
        self.omschrijving = omschrijving
      }
    }

    package let code: String
    package let naam: String
    package let omschrijving: String?
    package let groepen: [Groep]

    package init(code: String, naam: String, omschrijving: String? = nil, groepen: [Groep] = []) {
      self.code = code
      self.naam = naam
      self.omschrijving = omschrijving
      self.groepen = groepen
    }
  }

  /// A family of functions told apart by letter, for frameworks where the norm follows from both.
  package struct Familie: Hashable, Sendable {
    package let code: String
    package let naam: String
    package let letters: [String]

    package init(code: String, naam: String, letters: [String]) {
      self.code = code
      self.naam = naam
      self.letters = letters
    }
  }

  /// "Ondersteuner B + C → 2": the families and letters that ask this level of a competency.
  package struct Normregel: Hashable, Sendable {
    package struct Deel: Hashable, Sendable {
      package let familie: String
      package let letters: [String]

      package init(familie: String, letters: [String]) {
        self.familie = familie
        self.letters = letters
      }
    }

    package let competentie: CompetentieCode
    package let niveau: String
    package let families: [Deel]

    package init(competentie: CompetentieCode, niveau: String, families: [Deel]) {
      self.competentie = competentie
      self.niveau = niveau
      self.families = families
    }
  }

  /// A cell of the function matrix.
  package struct Matrixcel: Hashable, Sendable {
    package let naam: String
    package let reeks: String
    package let groep: String
    package let schaal: Salarisschaal
    package let punten: Int
    package let functie: FunctieCode?

    package init(
      naam: String, reeks: String, groep: String, schaal: Salarisschaal, punten: Int, functie: FunctieCode? = nil
    ) {
      self.naam = naam
      self.reeks = reeks
      self.groep = groep
      self.schaal = schaal
      self.punten = punten
      self.functie = functie
    }
  }

  package let id: CatalogusKenmerk
  package let naam: String
  package let versie: String
  package let per: Datum
  package let bron: String
  package let niveauschema: Niveauschema
  package let groepen: [Groep]
  package let competenties: [Competentie]
  package let reeksen: [Reeks]
  package let families: [Familie]
  package let normregels: [Normregel]
  package let matrix: [Matrixcel]
  package let functies: [Functie]
  package let beschikbareFuncties: [BeschikbareFunctie]
  package let modules: [Functiemodule]

  package init(
    id: CatalogusKenmerk, naam: String, versie: String, per: Datum, bron: String, niveauschema: Niveauschema,
    groepen: [Groep] = [], competenties: [Competentie] = [], reeksen: [Reeks] = [], families: [Familie] = [],
    normregels: [Normregel] = [], matrix: [Matrixcel] = [], functies: [Functie] = [],
    beschikbareFuncties: [BeschikbareFunctie] = [], modules: [Functiemodule] = []
  ) {
    self.id = id
    self.naam = naam
    self.versie = versie
    self.per = per
    self.bron = bron
    self.niveauschema = niveauschema
    self.groepen = groepen
    self.competenties = competenties
    self.reeksen = reeksen
    self.families = families
    self.normregels = normregels
    self.matrix = matrix
    self.functies = functies
    self.beschikbareFuncties = beschikbareFuncties
    self.modules = modules
  }
}
