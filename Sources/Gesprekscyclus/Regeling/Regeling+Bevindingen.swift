extension Regeling {
  /// Everything wrong in this regeling, in document order.
  package func bevindingen() -> [Bevinding] { [] }
}
