package import Gesprekscyclus
package import Kalender

/// What one person adds to the figures of a year, seen on one day: all that the year report and `status` count.
///
/// It depends on this one dossier and on the cycle of the year; names and scales of functions, which depend on the
/// catalogue and on the day of the report, are looked up while adding up. So a person's figures stay as they are until a
/// record of that person or of that cycle is added, or a day comes on which something changes by itself.
package struct Jaarcijfers: Hashable, Sendable {
  /// One stage that this person was expected to have a conversation for.
  package struct Stadium: Hashable, Sendable {
    package let onderdeel: String
    package let telling: Jaaroverzicht.Stadiumtelling
  }

  /// The appraisal that gives the year its figure.
  package struct Oordeel: Hashable, Sendable {
    /// The unit that the conversation recorded, else that of its day; also for the others.
    package let onderdeel: String
    package let functie: FunctieVerwijzing
    /// As recorded; nothing when the catalogue's name is all there is.
    package let functienaam: String?
    package let catalogusversie: String?
    /// The day whose norms hold, for what the conversation does not record.
    package let dag: Datum
    package let eindoordeel: String?
    /// The last rating of each agreement of the year, by letter.
    package let resultaten: [String]
    /// The last rating of each competency beside a norm, by code.
    package let competenties: [Competentie]
    package let procedure: Jaaroverzicht.Vaststellingstelling
  }

  package struct Competentie: Hashable, Sendable {
    package let code: CompetentieCode
    /// Of the names that were recorded the first by letter, so that the answer is always the same.
    package let naam: String
    /// Levels above the norm; negative for below.
    package let verschil: Int
  }

  /// Figures that count for one unit.
  package struct VanOnderdeel<Telling: Hashable & Sendable>: Hashable, Sendable {
    package let onderdeel: String
    package let telling: Telling
  }

  /// In the order of the regeling's stages; nothing where this person was not expected.
  package let stadia: [Stadium?]
  package let oordeel: Oordeel?
  package let afspraken: VanOnderdeel<Jaaroverzicht.Afspraaktelling>?
  package let traject: VanOnderdeel<Jaaroverzicht.Trajecttelling>?

  /// Whether this person counts nowhere.
  package var isLeeg: Bool { oordeel == nil && afspraken == nil && traject == nil && stadia.allSatisfy { $0 == nil } }
}
