package import Kalender

/// A year report that was given to people outside HR: what, for whom, and from which log.
package struct Uitgave: Hashable, Sendable {
  /// For whom it is, which decides how much of it may be told.
  package enum Soort: String, Hashable, Sendable, CaseIterable {
    /// For a works council, a council or everybody: the organisation and large units, no number that points at few.
    case openbaar
    /// For a board or a controller: the report as HR sees it.
    case intern
  }

  /// The cycle that it is about.
  package let jaar: Int
  /// From 1, of this cycle.
  package let nummer: Int
  package let soort: Soort
  /// Who gets it, in words.
  package let voor: String
  /// The last record that it was made from, and its hash in 64 hexadecimal digits.
  package let nr: Int
  package let hash: String
  /// The day of the report.
  package let peildatum: Datum
  /// The SHA-256 of the report as JSON, in 64 hexadecimal digits.
  package let inhoud: String

  package init(
    jaar: Int, nummer: Int, soort: Soort, voor: String, nr: Int, hash: String, peildatum: Datum, inhoud: String
  ) {
    self.jaar = jaar
    self.nummer = nummer
    self.soort = soort
    self.voor = voor
    self.nr = nr
    self.hash = hash
    self.peildatum = peildatum
    self.inhoud = inhoud
  }
}

extension Cyclus {
  /// The number of the next edition.
  package var volgendeUitgave: Int { (uitgaven.map(\.waarde.nummer).max() ?? 0) + 1 }
}
