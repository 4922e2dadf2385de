import Bewijs
import Wire

/// The definitions of RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1, word for word: slow, and with no code of ours but SHA-256.
enum RFCDefinitie {
  /// The largest power of two smaller than n.
  static func k(_ n: Int) -> Int {
    var k = 1
    while k * 2 < n { k *= 2 }
    return k
  }

  static func mth(_ d: ArraySlice<SHA256Digest>) -> SHA256Digest {
    guard let first = d.first else { return SHA256.hash([UInt8]()) }
    if d.count == 1 { return first }
    let k = k(d.count)
    return SHA256.hash([1] + mth(d.prefix(k)).bytes + mth(d.dropFirst(k)).bytes)
  }

  static func path(_ m: Int, _ d: ArraySlice<SHA256Digest>) -> [SHA256Digest] {
    if d.count == 1 { return [] }
    let k = k(d.count)
    return m < k
      ? path(m, d.prefix(k)) + [mth(d.dropFirst(k))] : path(m - k, d.dropFirst(k)) + [mth(d.prefix(k))]
  }

  static func proof(_ m: Int, _ d: ArraySlice<SHA256Digest>) -> [SHA256Digest] { subproof(m, d, true) }

  private static func subproof(_ m: Int, _ d: ArraySlice<SHA256Digest>, _ b: Bool) -> [SHA256Digest] {
    if m == d.count { return b ? [] : [mth(d)] }
    let k = k(d.count)
    return m <= k
      ? subproof(m, d.prefix(k), b) + [mth(d.dropFirst(k))]
      : subproof(m - k, d.dropFirst(k), false) + [mth(d.prefix(k))]
  }

  /// Leaf hashes that all differ.
  static func leaves(_ count: Int) -> [SHA256Digest] {
    (0..<count).map { SHA256.hash([0, UInt8($0 & 255), UInt8($0 >> 8)]) }
  }
}

extension SHA256Digest {
  /// The digest with one bit the other way.
  func flipping(_ bit: Int) -> SHA256Digest {
    var changed = bytes
    changed[bit / 8] ^= 1 << UInt8(bit % 8)
    return SHA256Digest(bytes: changed) ?? .zero
  }
}
