extension Regeling {
  /// Everything wrong in this regeling, in document order of its parts.
  ///
  /// - Complexity: O(n) in the size of the regeling.
  package func bevindingen() -> [Bevinding] {
    var keuring = RegelingKeuring(self)
    keuring.keurKop()
    keuring.keurStadia()
    keuring.keurSchalen()
    keuring.keurVerwijzingen()
    keuring.keurGrenzen()
    return keuring.bevindingen
  }
}
