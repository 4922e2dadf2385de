package import Wire

/// Where the hashes of complete subtrees come from: a file, a list, or the leaves themselves.
///
/// ```
/// level 2          0                  the node (level, index) covers the leaves
/// level 1      0       1              index << level ..< (index + 1) << level
/// level 0    0   1   2   3   4
/// ```
package struct TreeNodes<Failure: Error> {
  private let hash: (_ level: Int, _ index: Int) throws(Failure) -> SHA256Digest

  /// - Parameter hash: asked for complete subtrees only.
  package init(_ hash: @escaping (_ level: Int, _ index: Int) throws(Failure) -> SHA256Digest) {
    self.hash = hash
  }

  /// One complete subtree.
  package func node(_ level: Int, _ index: Int) throws(Failure) -> SHA256Digest { try hash(level, index) }

  /// The Merkle tree hash (RFC 9162, 2.1.1) of a range of leaves that an inner node of some tree covers.
  ///
  /// - Complexity: O(log n) hashes asked for.
  func root(_ leaves: Range<Int>) throws(Failure) -> SHA256Digest {
    let level = (leaves.count - 1).bitWidth - (leaves.count - 1).leadingZeroBitCount
    if leaves.count == 1 << level { return try hash(level, leaves.lowerBound >> level) }
    let middle = leaves.lowerBound + TreeSplit.left(of: leaves.count)
    let left = try root(leaves.lowerBound..<middle)
    return MerkleTree.node(left, try root(middle..<leaves.upperBound))
  }

  /// The root over the first `size` leaves; the hash of nothing for none.
  package func root(size: Int) throws(Failure) -> SHA256Digest {
    size == 0 ? SHA256.hash([UInt8]()) : try root(0..<size)
  }
}

/// Where a tree is split.
enum TreeSplit {
  /// The number of leaves on the left: the largest power of two below `count`, which is at least 2.
  static func left(of count: Int) -> Int {
    1 << ((count - 1).bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}

extension TreeNodes where Failure == Never {
  /// The nodes of leaves that are at hand.
  package init(leaves: [SHA256Digest]) {
    var levels = [leaves]
    while let below = levels.last, below.count > 1 {
      levels.append((0..<below.count / 2).map { MerkleTree.node(below[2 * $0], below[2 * $0 + 1]) })
    }
    let all = levels
    self.init { (level, index) throws(Never) in all[level][index] }
  }
}
