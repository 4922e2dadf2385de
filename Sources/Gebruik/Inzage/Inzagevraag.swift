internal import Projections

/// What is to be noted of one command line, and what was noted of it already.
///
/// A command may read several times; each thing is noted once.
package final class Inzagevraag {
  /// What a command notes.
  package enum Regel: Hashable, Sendable {
    /// Nothing, and why not.
    case niets(String)
    /// The people whom it is about; of a question about everybody the list.
    case personen
    /// That a list was asked for, and how far it goes.
    case lijst
  }

  /// The words of the command, never what was typed behind them.
  let opdracht: String
  let regel: Regel
  /// What for, as it was said.
  package var doel: String?
  /// The form in which the answer leaves the screen; nothing for words on it.
  package var vorm: String?
  /// A part of the organisation was chosen.
  let isOnderdeel: Bool
  private var genoteerd: Set<Inzagenotitie.Wie> = []

  package init(_ opdracht: String, _ regel: Regel, isOnderdeel: Bool = false) {
    self.opdracht = opdracht
    self.regel = regel
    self.isOnderdeel = isOnderdeel
  }

  var isNiets: Bool { if case .niets = regel { true } else { false } }

  /// Whether this still has to be noted.
  func isNieuw(_ wie: Inzagenotitie.Wie) -> Bool { !genoteerd.contains(wie) }

  func noteer(_ wie: Inzagenotitie.Wie) { genoteerd.insert(wie) }
}
