package import Gesprekscyclus
package import Projections

/// Whom a question or a command is about; for a few people only their records need to be read.
package enum Betreft: Sendable {
  case iedereen
  case enkelen(Enkelen)

  /// Nobody in particular: only what decides on access is needed.
  package static let niemand = Betreft.enkelen(Enkelen())

  /// A few people, in the ways in which a command can mean them.
  package struct Enkelen: Sendable {
    package var mensen: [Personeelsnummer]
    /// Numbers of records whose dossiers are meant.
    package var records: [Int]
    /// A piece of the log, whoever it is about.
    package var stuk: Logstuk?
    /// Everybody who is or was placed under them.
    package var chefs: [Personeelsnummer]
    /// People of whom it matters who is under them; there need be nobody.
    package var teams: [Personeelsnummer] = []
    /// Whoever comes in as new, of whom it matters who is there already.
    package var nieuwe: [(nummer: Personeelsnummer, naam: String)] = []
    /// Words that may be the number of somebody else who takes part.
    package var woorden: [String]

    package init(
      mensen: [Personeelsnummer] = [], records: [Int] = [], chefs: [Personeelsnummer] = [], woorden: [String] = []
    ) {
      self.mensen = mensen
      self.records = records
      self.chefs = chefs
      self.woorden = woorden
    }

    /// Nobody is meant.
    var isLeeg: Bool {
      mensen.isEmpty && records.isEmpty && stuk == nil && chefs.isEmpty && teams.isEmpty && nieuwe.isEmpty
    }
  }
}
