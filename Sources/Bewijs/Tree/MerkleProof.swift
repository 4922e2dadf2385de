package import Wire

/// Proofs about a Merkle tree: that a leaf is in it, and that it goes on from a smaller one (RFC 9162, 2.1.3 and 2.1.4).
///
/// ```
///            root                 a leaf is proven by the hashes beside the way up: of 2 that are
///        ┌────┴────┐              3, (0 1) and (4), from the leaf on
///      ┌─┴─┐     ┌─┴─┐  4
///      0   1     2   3
/// ```
package enum MerkleProof {
  /// Hashes from the sibling of the leaf up, that prove leaf `index` in a tree of `size`.
  ///
  /// - Precondition: 0 ≤ `index` < `size`.
  /// - Complexity: O(log² n) hashes asked for at most.
  package static func inclusion<Failure: Error>(
    of index: Int, in size: Int, _ nodes: TreeNodes<Failure>
  ) throws(Failure) -> [SHA256Digest] {
    var (leaves, path) = (0..<size, [SHA256Digest]())
    while leaves.count > 1 {
      let middle = leaves.lowerBound + TreeSplit.left(of: leaves.count)
      let (left, right) = (leaves.lowerBound..<middle, middle..<leaves.upperBound)
      path.append(try nodes.root(index < middle ? right : left))
      leaves = index < middle ? left : right
    }
    return path.reversed()
  }

  /// Hashes that prove that the tree of `size` begins with that of `old`; none when they are the same.
  ///
  /// - Precondition: 1 ≤ `old` ≤ `size`.
  package static func consistency<Failure: Error>(
    from old: Int, to size: Int, _ nodes: TreeNodes<Failure>
  ) throws(Failure) -> [SHA256Digest] {
    var (leaves, path, isWhole) = (0..<size, [SHA256Digest](), true)
    while leaves.upperBound != old {
      let middle = leaves.lowerBound + TreeSplit.left(of: leaves.count)
      let (left, right) = (leaves.lowerBound..<middle, middle..<leaves.upperBound)
      if old <= middle {
        path.append(try nodes.root(right))
        leaves = left
      } else {
        path.append(try nodes.root(left))
        leaves = right
        isWhole = false
      }
    }
    // Whoever checks knows the old root; any other part of the old tree must be given.
    if !isWhole { path.append(try nodes.root(leaves)) }
    return path.reversed()
  }
}

/// Why a proof does not prove what it should.
package enum MerkleProofFault: String, Error, Equatable, Sendable, CaseIterable {
  /// There is no such leaf in a tree of this size, or no such smaller tree.
  case buitenBereik
  case teKort
  case teLang
  /// It leads to another root.
  case andereWortel
  /// It leads to another root of the smaller tree.
  case andereOudeWortel
}
