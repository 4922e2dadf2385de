package import Gesprekscyclus
package import Kalender

/// What one person adds to the figures of a year, seen on one day: all that the year report and `status` count.
///
/// It depends on this one dossier and on the cycle of the year; names and scales of functions, which depend on the
/// catalogue and on the day of the report, are looked up while adding up. So a person's figures stay as they are until a
/// record of that person or of that cycle is added, or a day comes on which something changes by itself.
package struct Jaarcijfers: Hashable, Sendable {
  /// Figures that count for one unit.
  package struct VanOnderdeel: Hashable, Sendable {
    package let onderdeel: String
    package let telling: Telling
  }

  /// The appraisal that gives the year its figure.
  ///
  /// An object, as it is handed on for each table of the year, of 50,000 people.
  package final class Oordeel: Hashable, Sendable {
    /// The unit that the conversation recorded, else that of its day; also for the others.
    package let onderdeel: String
    package let functie: FunctieVerwijzing
    /// As recorded; nothing when the catalogue's name is all there is.
    package let functienaam: String?
    package let catalogusversie: String?
    /// The day whose norms hold, for what the conversation does not record.
    package let dag: Datum
    /// Nothing while it is not established; nor are the ratings counted.
    package let eindoordeel: String?
    /// The last rating of each agreement of the year, by letter.
    package let resultaten: [String]
    /// The last rating of each competency beside a norm, by code.
    package let competenties: [Competentie]
    package let procedure: Telling

    package init(
      onderdeel: String, functie: FunctieVerwijzing, functienaam: String?, catalogusversie: String?, dag: Datum,
      eindoordeel: String?, resultaten: [String], competenties: [Competentie], procedure: Telling
    ) {
      self.onderdeel = onderdeel
      self.functie = functie
      self.functienaam = functienaam
      self.catalogusversie = catalogusversie
      self.dag = dag
      self.eindoordeel = eindoordeel
      self.resultaten = resultaten
      self.competenties = competenties
      self.procedure = procedure
    }

    package static func == (een: Oordeel, ander: Oordeel) -> Bool {
      een === ander
        || een.onderdeel == ander.onderdeel && een.functie == ander.functie && een.functienaam == ander.functienaam
          && een.catalogusversie == ander.catalogusversie && een.dag == ander.dag
          && een.eindoordeel == ander.eindoordeel && een.resultaten == ander.resultaten
          && een.competenties == ander.competenties && een.procedure == ander.procedure
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(onderdeel)
      hasher.combine(functie)
      hasher.combine(dag)
      hasher.combine(eindoordeel)
    }
  }

  package struct Competentie: Hashable, Sendable {
    package let code: CompetentieCode
    /// Of the names that were recorded the first by letter, so that the answer is always the same.
    package let naam: String
    /// Levels above the norm; negative for below.
    package let verschil: Int
  }

  /// In the order of the regeling's stages; nothing where this person was not expected.
  package let stadia: [VanOnderdeel?]
  package let oordeel: Oordeel?
  package let afspraken: VanOnderdeel?
  package let traject: VanOnderdeel?

  /// The same with the conversations only of units that are such.
  func stadia(van past: (String) -> Bool) -> Jaarcijfers {
    Jaarcijfers(
      stadia: stadia.map { $0.flatMap { past($0.onderdeel) ? $0 : nil } }, oordeel: oordeel, afspraken: afspraken,
      traject: traject)
  }

  /// Every unit that this person counts in.
  var onderdelen: [String] {
    stadia.compactMap { $0?.onderdeel }
      + [oordeel?.onderdeel, afspraken?.onderdeel, traject?.onderdeel].compactMap { $0 }
  }

  /// Whether this person counts nowhere.
  package var isLeeg: Bool { oordeel == nil && afspraken == nil && traject == nil && stadia.allSatisfy { $0 == nil } }
}

extension Jaarcijfers.Competentie: Jaaronderwerp {
  static let beoordeeld = Telwijze<Self>.personen(
    "beoordeeld", "Beoordeeld", "wie op deze competentie naast een norm is beoordeeld", ieder: true
  ) { _ in true }
  static let onderNorm = Telwijze<Self>.personen(
    "onderNorm", "Onder", "wie onder de norm is beoordeeld", van: beoordeeld, isAntwoord: true
  ) { $0.verschil < 0 }
  static let opNorm = Telwijze<Self>.personen(
    "opNorm", "Op", "wie op de norm is beoordeeld", van: beoordeeld, isAntwoord: true
  ) { $0.verschil == 0 }
  static let bovenNorm = Telwijze<Self>.personen(
    "bovenNorm", "Boven", "wie boven de norm is beoordeeld", van: beoordeeld, isAntwoord: true
  ) { $0.verschil > 0 }
  static let saldo = Telwijze<Self>(
    "saldo", "Saldo", "alle niveaus boven de norm, min alle niveaus eronder", metTeken: true
  ) { $0.verschil }

  static let telwijzen = [beoordeeld, onderNorm, opNorm, bovenNorm, saldo]
}
