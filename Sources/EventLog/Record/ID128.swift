internal import Wire

/// A 128-bit identifier, written as 32 lower-case hex characters: a command's id or a salt.
///
/// Kept as two numbers, so that a record costs no allocation for it.
package struct ID128: Hashable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The first sixteen bytes of a digest.
  init(begin digest: SHA256Digest) {
    (high, low) = digest.firstHalf
  }

  /// Nil unless `hex` is exactly 32 lower-case hex characters.
  package init?(_ hex: String) {
    let bytes = Array(hex.utf8)
    guard bytes.count == 32, let value = ID128(hex: bytes.span, at: 0) else { return nil }
    self = value
  }

  /// Sixteen bytes as they come from the source of randomness.
  package init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) },
      low: bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The 32 hex characters at `position`; nil when one of them is not lower-case hex.
  init?(hex bytes: Span<UInt8>, at position: Int) {
    guard let high = Hex.number(bytes, at: position), let low = Hex.number(bytes, at: position + 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    appendHex(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the sixteen bytes, which `init(bytes:)` takes.
  func append(to bytes: inout [UInt8]) {
    BigEndian.append(high, 8, to: &bytes)
    BigEndian.append(low, 8, to: &bytes)
  }

  func appendHex(to bytes: inout [UInt8]) {
    Hex.append(high, to: &bytes)
    Hex.append(low, to: &bytes)
  }
}

/// Numbers with their highest byte first.
enum BigEndian {
  static func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 1...count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - index)))) }
  }

  static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
    let span = bytes.span
    var value: UInt64 = 0
    for index in start..<start + count { value = value << 8 | UInt64(span[index]) }
    return value
  }
}
