internal import Gesprekscyclus
package import Kalender

extension Boek {
  /// The book as it was true on this day: each dossier with the facts that hold by then.
  ///
  /// Rules, cycles, catalogues and employment carry their own days and stay as they are.
  /// - Complexity: O(n) in the facts of all dossiers.
  package func geldig(op datum: Datum) -> Boek {
    var boek = self
    boek.vervang { $0.geldig(op: datum) }
    return boek
  }
}
