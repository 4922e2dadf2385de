internal import Gesprekscyclus
package import Kalender

extension Boek {
  /// The book as it was true on this day: each dossier with the facts that hold by then.
  ///
  /// Rules, catalogues and employment carry their own days and stay as they are; a cycle is open until it closed.
  /// No fact holds from a later day than the one it was recorded on, so from the last record's day on this is the book
  /// itself. Only another day, or a clock that runs behind the log, hides anything.
  /// - Complexity: O(1) from the last record's day on; before it O(n) in the facts of all dossiers.
  package func geldig(op datum: Datum) -> Boek {
    guard let laatsteTijd, datum < Amsterdam.datum(van: laatsteTijd) else { return self }
    var boek = self
    boek.vervang({ $0.geldig(op: datum) }, { $0.geldig(op: datum) })
    return boek
  }
}
