internal import Wire

/// What is kept under a key: bytes that mean something to who gives them.
package struct Rij: Sendable, Hashable {
  package let sleutel: ID128
  /// Empty to say that there is no row (any more).
  package let waarde: [UInt8]

  package init(sleutel: ID128, waarde: [UInt8]) {
    self.sleutel = sleutel
    self.waarde = waarde
  }
}

extension ID128 {
  /// Appends the sixteen bytes, which `init(bytes:)` takes.
  func append(to bytes: inout [UInt8]) {
    var hex: [UInt8] = []
    hex.reserveCapacity(32)
    appendHex(to: &hex)
    // Never missing: these are 32 hex characters.
    for start in [0, 16] { BigEndian.append(Hex.number(hex.span, at: start) ?? 0, 8, to: &bytes) }
  }
}
