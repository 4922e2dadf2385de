/// A function of the function book, with its result areas and norms.
package struct Functie: Hashable, Sendable {
  package let code: FunctieCode
  package let naam: String
  package let reeks: String?
  package let groep: String?
  /// Salary scale, 1–18.
  package let schaal: Salarisschaal?
  /// Points of the job evaluation.
  package let punten: Int?
  package let kenmerken: [String]
  package let resultaatgebieden: [Resultaatgebied]
  package let normen: [Norm]
  package let profiel: Functieprofiel?

  package init(
    code: FunctieCode, naam: String, reeks: String? = nil, groep: String? = nil, schaal: Salarisschaal? = nil,
    punten: Int? = nil,
    kenmerken: [String] = [], resultaatgebieden: [Resultaatgebied] = [], normen: [Norm] = [],
    profiel: Functieprofiel? = nil
  ) {
    self.code = code
    self.naam = naam
    self.reeks = reeks
    self.groep = groep
    self.schaal = schaal
    self.punten = punten
    self.kenmerken = kenmerken
    self.resultaatgebieden = resultaatgebieden
    self.normen = normen
    self.profiel = profiel
  }
}

/// A part of a function under which result agreements are made.
package struct Resultaatgebied: Hashable, Sendable {
  package let code: String
  package let naam: String
  package let taken: [String]

  package init(code: String, naam: String, taken: [String] = []) {
    self.code = code
    self.naam = naam
    self.taken = taken
  }
}

/// The competency profile that belongs to a function: critical situations, norms, knowledge and education.
package struct Functieprofiel: Hashable, Sendable {
  package struct Onderwerp: Hashable, Sendable {
    package let naam: String
    package let omschrijving: String

    package init(naam: String, omschrijving: String) {
      self.naam = naam
      self.omschrijving = omschrijving
    }
  }

  package let kritischeSituaties: [Onderwerp]
  package let normen: [Norm]
  package let kennis: [Onderwerp]
  package let vaardigheden: [Onderwerp]
  package let opleiding: String?

  package init(
    kritischeSituaties: [Onderwerp] = [], normen: [Norm] = [], kennis: [Onderwerp] = [],
    vaardigheden: [Onderwerp] = [], opleiding: String? = nil
  ) {
    self.kritischeSituaties = kritischeSituaties
    self.normen = normen
    self.kennis = kennis
    self.vaardigheden = vaardigheden
    self.opleiding = opleiding
  }
}

/// A function that the organisation has filled or open, on top of a norm function.
package struct BeschikbareFunctie: Hashable, Sendable {
  package let code: FunctieCode
  package let naam: String
  package let normfunctie: FunctieCode
  package let kenmerken: [String]
  package let schaal: Salarisschaal?
  /// Hundredths of a full-time job: 11,00 fte is 1100.
  package let formatie: Int?

  package init(
    code: FunctieCode, naam: String, normfunctie: FunctieCode, kenmerken: [String] = [], schaal: Salarisschaal? = nil,
    formatie: Int? = nil
  ) {
    self.code = code
    self.naam = naam
    self.normfunctie = normfunctie
    self.kenmerken = kenmerken
    self.schaal = schaal
    self.formatie = formatie
  }
}

/// Extra tasks and norms on top of a function, such as the coordination module.
package struct Functiemodule: Hashable, Sendable {
  package let code: ModuleCode
  package let naam: String
  package let taken: [String]
  package let normen: [Norm]

  package init(code: ModuleCode, naam: String, taken: [String] = [], normen: [Norm] = []) {
    self.code = code
    self.naam = naam
    self.taken = taken
    self.normen = normen
  }
}

/// A function in a catalogue, written `hr21-ommen:adviseur-iii`.
package struct FunctieVerwijzing: Hashable, Sendable, CustomStringConvertible {
  package let catalogus: CatalogusKenmerk
  package let functie: FunctieCode

  package init(catalogus: CatalogusKenmerk, functie: FunctieCode) {
    self.catalogus = catalogus
    self.functie = functie
  }

  package init?(_ tekst: String) {
    let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
    guard delen.count == 2, !delen[0].isEmpty, !delen[1].isEmpty else { return nil }
    self.init(catalogus: CatalogusKenmerk(String(delen[0])), functie: FunctieCode(String(delen[1])))
  }

  package var description: String { "\(catalogus):\(functie)" }
}

/// A salary scale of a function book: `10`, or `10a` for what an organisation put between 10 and 11.
///
/// Scales stand in the order of their numbers, and of one number the plain one first: 9, 10, 10a, 10b, 11.
package struct Salarisschaal: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  package let nummer: Int
  /// In lower case; empty for most.
  package let letters: String

  /// - Parameter tekst: digits and then at most three letters, with or without white space between them; nothing for all else.
  package init?(_ tekst: String) {
    let cijfers = tekst.prefix { $0.isASCII && $0.isNumber }
    let rest = tekst.dropFirst(cijfers.count).filter { !$0.isWhitespace }
    guard let nummer = Int(cijfers), rest.count <= 3, rest.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    self.nummer = nummer
    letters = rest.lowercased()
  }

  package init(integerLiteral nummer: Int) { self.init(nummer) }

  package init(_ nummer: Int) {
    self.nummer = nummer
    letters = ""
  }

  package var description: String { "\(nummer)\(letters)" }

  package static func < (links: Self, rechts: Self) -> Bool {
    (links.nummer, links.letters) < (rechts.nummer, rechts.letters)
  }
}
