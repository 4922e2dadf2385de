package import Gesprekscyclus
package import Kalender

/// How the export of another system is read: which of its columns is which of ours, and what its words mean.
///
/// A file without a profile is read by ``gewoon``. Words and headings are compared without regard to case and white space.
package struct Importprofiel: Hashable, Sendable {
  /// A word of the other system for a function; without a function in a profile that still has to be filled in.
  package struct Functiewoord: Hashable, Sendable {
    package let woord: String
    package let functie: FunctieVerwijzing?

    package init(woord: String, functie: FunctieVerwijzing?) {
      self.woord = woord
      self.functie = functie
    }
  }

  /// A code or word of the other system for a unit.
  package struct Onderdeelwoord: Hashable, Sendable {
    package let woord: String
    package let onderdeel: String

    package init(woord: String, onderdeel: String) {
      self.woord = woord
      self.onderdeel = onderdeel
    }
  }

  /// A word of the other system for the order of somebody's own name and the partner's.
  package struct Gebruikswoord: Hashable, Sendable {
    package let woord: String
    package let volgorde: Naamvolgorde
  }

  /// What people call it.
  package let naam: String
  /// The headings of the other system.
  package let kolommen: [Importkolom: String]
  /// Headings that nothing is done with and nothing is said about.
  package let negeren: [String]
  /// The ways in which days are written, tried in this order; when there are none, as people write them.
  package let datums: [Datumvorm]
  /// What stands in a cell with nothing in it: `-`, `31-12-9999`.
  package let leeg: [String]
  /// What stands under the manager of who has none.
  package let geenLeidinggevende: [String]
  /// Where functions are looked for by name; nothing for all catalogues.
  package let catalogus: CatalogusKenmerk?
  package let functies: [Functiewoord]
  package let onderdelen: [Onderdeelwoord]
  /// The order for who has no word for it.
  package let naamvolgorde: Naamvolgorde
  package let naamgebruik: [Gebruikswoord]

  package init(
    naam: String, kolommen: [Importkolom: String], negeren: [String] = [], datums: [Datumvorm] = [],
    leeg: [String] = [], geenLeidinggevende: [String] = [], catalogus: CatalogusKenmerk? = nil,
    functies: [Functiewoord] = [], onderdelen: [Onderdeelwoord] = [], naamvolgorde: Naamvolgorde = .eigen,
    naamgebruik: [Gebruikswoord] = []
  ) {
    self.naam = naam
    self.kolommen = kolommen
    self.negeren = negeren
    self.datums = datums
    self.leeg = leeg
    self.geenLeidinggevende = geenLeidinggevende
    self.catalogus = catalogus
    self.functies = functies
    self.onderdelen = onderdelen
    self.naamvolgorde = naamvolgorde
    self.naamgebruik = naamgebruik
  }

  /// The file as this program asks it.
  package static let gewoon = Importprofiel(
    naam: "", kolommen: Dictionary(uniqueKeysWithValues: Importkolom.gewoon.map { ($0, $0.rawValue) }))

  /// A column that must be in the file: what no row can do without, and the surname of a name in parts.
  package func isVerplicht(_ kolom: Importkolom) -> Bool {
    switch kolom {
    case .naam: kolommen[.achternaam] == nil
    case .achternaam: kolommen[.naam] == nil
    default: kolom.isVerplicht
    }
  }
}

/// Whose surname is used, and in which order.
package enum Naamvolgorde: String, Hashable, Sendable, CaseIterable {
  case eigen
  case partner
  case partnerEigen = "partner-eigen"
  case eigenPartner = "eigen-partner"

  /// What registers and personnel systems write for it, as far as that is the same everywhere: the codes of the register of
  /// persons (E, P, V, N), and words.
  package init?(bekend woord: String) {
    switch Gelijkenis.naam(woord) {
    case "e", "eigen", "eigen naam", "geboortenaam", "alleen eigen naam", "alleen geboortenaam": self = .eigen
    case "p", "partner", "naam partner", "partnernaam", "geboortenaam partner", "alleen partnernaam": self = .partner
    case "v", "partner-eigen", "partnernaam - geboortenaam", "partnernaam geboortenaam", "partnernaam voor eigen naam",
      "geboortenaam partner + geboortenaam", "naam partner + geboortenaam", "partnernaam + geboortenaam":
      self = .partnerEigen
    case "n", "eigen-partner", "geboortenaam - partnernaam", "geboortenaam partnernaam", "partnernaam na eigen naam",
      "geboortenaam + geboortenaam partner", "geboortenaam + naam partner", "geboortenaam + partnernaam":
      self = .eigenPartner
    default: return nil
    }
  }
}
