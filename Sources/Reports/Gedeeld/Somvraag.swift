package import EventCoding
package import Gesprekscyclus
internal import Projections

/// A question about everybody as a sum: what one dossier gives, and how these parts are put together.
///
/// Who asks chooses where dossiers come from: a book that holds everybody, an index that gives one after the other,
/// several storages, more than one processor. So a part rests on nothing but its dossier and what belongs to nobody
/// (regelingen, catalogues, the day). The names of other people are looked up in the sum, and parts come in any order.
package protocol Somvraag: Sendable {
  associatedtype Deel: Sendable
  associatedtype Antwoord

  /// The only kinds of facts that a part rests on, itself and through each other; nothing for all. Who reads dossiers from disk passes
  /// over the others.
  var soorten: Set<Soort>? { get }

  /// What one dossier gives; nothing where it gives nothing.
  ///
  /// - Parameter bron: its book need not hold anybody else.
  func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel?

  /// - Parameter bron: its book need not hold dossiers, but it knows the names of people who are mentioned.
  func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Antwoord
}

extension Somvraag {
  package var soorten: Set<Soort>? { nil }

  /// The answer from a book that holds everybody. The parts are made before they are put together, as a sum may go over them more
  /// than once.
  /// - Complexity: O(n) parts for n dossiers, and their sum.
  package func antwoord(uit bron: Rapportbron) -> Antwoord {
    som(bron.boek.dossiers.values.compactMap { deel($0, in: bron) }, in: bron)
  }
}
