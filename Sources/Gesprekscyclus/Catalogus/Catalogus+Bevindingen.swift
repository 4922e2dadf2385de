extension Catalogus {
  /// Everything wrong in this catalogue, in document order.
  package func bevindingen() -> [Bevinding] { [] }
}
