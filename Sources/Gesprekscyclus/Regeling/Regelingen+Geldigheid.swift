package import Kalender

extension Regelingen {
  /// The rules and cycles as they were true on this day: a cycle that closed later was still open.
  ///
  /// A cycle is about its own year and a regeling names its own day, so these are known at every day.
  package func geldig(op datum: Datum) -> Regelingen {
    var regelingen = self
    for cyclus in cycli.values {
      if let gesloten = cyclus.gesloten, gesloten.datum > datum { regelingen.heropen(cyclus.jaar) }
    }
    return regelingen
  }
}
