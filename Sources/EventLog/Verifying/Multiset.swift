internal import Wire

/// A fingerprint of many entries that does not depend on their order, in the memory of one number.
///
/// The product over all entries e of (r + h(e)) modulo the prime p = 2⁶¹ − 1, where h is the sum of the 32-bit words of e, each
/// times a random number. Two collections that differ, made by somebody who does not know the random numbers, are told apart
/// but for a chance of at most (n + 1)/p for n entries: 10⁻¹⁰ at a hundred million.
struct Multiset: Equatable {
  /// The random numbers of one check.
  struct SealKey: Sendable {
    fileprivate let woorden: [UInt64]
    fileprivate let r: UInt64

    init(_ platform: RestartingPlatform) throws(SystemError) {
      let bytes = try platform.random(8 * (TermEntry.lengte / 4 + 1))
      let getallen = stride(from: 0, to: bytes.count, by: 8).map { BigEndian.number(bytes, $0, 8) % Multiset.priem }
      r = getallen[0]
      woorden = Array(getallen[1...])
    }

    /// What one entry contributes.
    func factor(_ regel: TermEntry) -> UInt64 {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(TermEntry.lengte)
      regel.append(to: &bytes)
      var som = r
      for (index, getal) in woorden.enumerated() {
        som = (som + Multiset.times(getal, BigEndian.number(bytes, 4 * index, 4))) % Multiset.priem
      }
      return som
    }
  }

  private static let priem: UInt64 = 1 << 61 - 1

  private(set) var aantal = 0
  private var product: UInt64 = 1

  mutating func add(_ factor: UInt64) {
    aantal += 1
    product = Self.times(product, factor)
  }

  mutating func add(_ ander: Multiset) {
    aantal += ander.aantal
    product = Self.times(product, ander.product)
  }

  private static func times(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    let som = (low & priem) + (low >> 61 | high << 3)
    return som % priem
  }
}
