package import Gesprekscyclus
package import Kalender

/// Whom a question or a command is about, when that is not everybody.
package struct Deelvraag: Sendable {
  /// Who asks; decides who else must be known to judge what the account may.
  package let account: Accountnaam
  /// Who does not exist is not in the book; the book of everybody can say who may be meant.
  package var mensen: [Personeelsnummer] = []
  /// Numbers of records whose dossiers are asked for.
  package var records: [Int] = []
  /// A piece of the log, with the dossiers of all that it holds.
  package var stuk: Logstuk?
  /// Dossiers that are asked for by their key.
  package var sleutels: [DossierSleutel] = []
  /// Everybody who is or was placed under them; they need not be in the register themselves.
  package var chefs: [Personeelsnummer] = []
  /// Whoever comes in as new, to find who may be there already.
  package var nieuwe: [(nummer: Personeelsnummer, naam: String)] = []
  /// Words that may be the number of somebody else who takes part.
  package var woorden: [String] = []

  package init(account: Accountnaam) {
    self.account = account
  }
}

/// A piece of the log that is asked for by where it begins.
package enum Logstuk: Sendable, Equatable {
  /// These numbers, as far as the log reaches.
  case nummers(ClosedRange<Int>)
  /// All that was recorded from this day on.
  case sinds(Datum)
}
