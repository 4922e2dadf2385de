package import Kalender

extension Regelingen {
  /// The rules and cycles as they were true on this day: a cycle that closed later was still open, one that was opened again later still closed.
  ///
  /// A cycle is about its own year and a regeling names its own day, so these are known at every day.
  package func geldig(op datum: Datum) -> Regelingen {
    cycli { $0.datum <= datum }
  }
}
