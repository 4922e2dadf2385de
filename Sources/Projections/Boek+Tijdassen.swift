internal import Gesprekscyclus
package import Kalender

extension Boek {
  /// The book as it was true on this day: each dossier with the facts that hold by then.
  ///
  /// Rules, catalogues and employment carry their own days and stay as they are; a cycle is open until it closed.
  /// - Complexity: O(n) in the facts of all dossiers.
  package func geldig(op datum: Datum) -> Boek {
    var boek = self
    boek.vervang({ $0.geldig(op: datum) }, { $0.geldig(op: datum) })
    return boek
  }
}
