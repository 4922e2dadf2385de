package import Wire

/// The hashes of all complete subtrees of some heights, made while leaves come by from left to right.
///
/// ```
/// height 16                 one hash for 65,536 leaves
/// height  8      one hash for 256 leaves
/// height  0  every leaf
/// ```
package struct MerklePrefix: Sendable {
  /// Levels of the tree between two that are kept, so that a tile of 256 hashes is a piece of one of them.
  package static let step = 8

  /// Roots of complete subtrees, from the largest on the left; as in `MerkleTree`, but each with its height.
  private var peaks: [(level: Int, hash: SHA256Digest)] = []
  package private(set) var aantal = 0

  package init() {}

  /// Adds a leaf hash; `keep` gets every complete subtree of a height that is kept, the leaf itself first.
  ///
  /// - Complexity: amortised O(1).
  package mutating func append(_ leaf: SHA256Digest, _ keep: (_ level: Int, SHA256Digest) -> Void) {
    var (level, hash) = (0, leaf)
    keep(0, hash)
    while let left = peaks.last, left.level == level {
      peaks.removeLast()
      hash = MerkleTree.node(left.hash, hash)
      level += 1
      if level.isMultiple(of: Self.step) { keep(level, hash) }
    }
    peaks.append((level, hash))
    aantal += 1
  }

  /// The root over all leaves so far; the hash of nothing for none.
  ///
  /// - Complexity: O(log n)
  package var wortel: SHA256Digest {
    guard var root = peaks.last?.hash else { return SHA256.hash([UInt8]()) }
    for left in peaks.dropLast().reversed() { root = MerkleTree.node(left.hash, root) }
    return root
  }
}
