/// What is kept under a key: bytes that mean something to who gives them.
package struct KeptRow: Sendable, Hashable {
  package let sleutel: ID128
  /// Empty to say that there is no row (any more).
  package let waarde: [UInt8]

  package init(sleutel: ID128, waarde: [UInt8]) {
    self.sleutel = sleutel
    self.waarde = waarde
  }
}
