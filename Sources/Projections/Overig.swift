package import Gesprekscyclus

/// A record that is no fact of the domain as this program knows it: the log's own management, a kind of a later
/// version, or one whose payload was destroyed. History shows it; nothing else rests on it.
package struct Overig: Hashable, Sendable {
  package enum Reden: Hashable, Sendable {
    case beheer, onbekend, vernietigd, onleesbaar
    /// Lost with damage: nothing of it stands there, and its number is that of the record behind it.
    case verloren
  }

  package let stroom: Stroom
  /// The stored name of the event.
  package let soort: String
  package let reden: Reden
  package let herkomst: Herkomst
  /// What the log says of its own repairs; nothing for all other records.
  package let beheer: Beheerfeit?

  package init(stroom: Stroom, soort: String, reden: Reden, herkomst: Herkomst, beheer: Beheerfeit? = nil) {
    self.beheer = beheer
    self.stroom = stroom
    self.soort = soort
    self.reden = reden
    self.herkomst = herkomst
  }
}
