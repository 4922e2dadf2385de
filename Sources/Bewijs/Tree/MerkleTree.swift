package import Wire

/// The Merkle tree of RFC 6962 (section 2.1) over leaf hashes, built from left to right.
///
/// Keeps only the roots of the complete subtrees, one for each 1 bit in the number of leaves:
///
/// ```
///         ┌── p0 ──┐
///       ┌─┴─┐    ┌─┴─┐   p1     p2
///       0   1    2   3  4   5   6         7 leaves = 0b111: three peaks of 4, 2 and 1
/// ```
package struct MerkleTree: Sendable {
  /// Number of leaves.
  package private(set) var aantal = 0
  /// From the largest subtree on the left to the smallest on the right.
  private var peaks: [SHA256Digest] = []

  package init() {}

  /// Adds a leaf hash on the right.
  ///
  /// - Complexity: amortised O(1), O(log n) memory.
  package mutating func append(_ blad: SHA256Digest) {
    var hash = blad
    var size = aantal
    // As when adding 1 to a binary number: each trailing 1 is a subtree that becomes a part of a larger one.
    while size & 1 == 1, let left = peaks.popLast() {
      hash = Self.node(left, hash)
      size >>= 1
    }
    peaks.append(hash)
    aantal += 1
  }

  /// The root over all leaves so far; the hash of nothing for an empty tree.
  ///
  /// - Complexity: O(log n)
  package var wortel: SHA256Digest {
    guard var root = peaks.last else { return SHA256.hash([UInt8]()) }
    for left in peaks.dropLast().reversed() { root = Self.node(left, root) }
    return root
  }

  /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
  package static func node(_ links: SHA256Digest, _ rechts: SHA256Digest) -> SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 1)
    hash.update(links)
    hash.update(rechts)
    return hash.finalize()
  }
}
