package import Wire

/// The judging side, after the steps of RFC 9162 (2.1.3.2 and 2.1.4.2); shares no arithmetic with the making side.
extension MerkleProof {
  /// Checks that the leaf `hash` is number `index`, from 0, of the tree of `size` with this root.
  ///
  /// - Throws: the first thing that is wrong; a length is named before a root.
  /// - Complexity: O(log n)
  package static func verify(
    inclusion path: [SHA256Digest], of hash: SHA256Digest, at index: Int, in size: Int, _ root: SHA256Digest
  ) throws(MerkleProofFault) {
    guard index >= 0, index < size else { throw .buitenBereik }
    var (own, last, result) = (index, size - 1, hash)
    for sibling in path {
      guard last > 0 else { throw .teLang }
      if own & 1 == 1 || own == last {
        result = MerkleTree.node(sibling, result)
        while own & 1 == 0, own != 0 { (own, last) = (own >> 1, last >> 1) }
      } else {
        result = MerkleTree.node(result, sibling)
      }
      (own, last) = (own >> 1, last >> 1)
    }
    guard last == 0 else { throw .teKort }
    guard result == root else { throw .andereWortel }
  }

  /// Checks that the tree of `size` with root `root` begins with the tree of `old` with root `oldRoot`.
  ///
  /// - Throws: as for an inclusion; a tree of no leaves proves nothing and is out of range.
  package static func verify(
    consistency path: [SHA256Digest], from old: Int, _ oldRoot: SHA256Digest, to size: Int, _ root: SHA256Digest
  ) throws(MerkleProofFault) {
    guard old >= 1, old <= size else { throw .buitenBereik }
    if old == size {
      guard path.isEmpty else { throw .teLang }
      guard oldRoot == root else { throw .andereWortel }
      return
    }
    // A complete old tree is a node of the new one, and its root is not given again.
    var rest = (old & (old - 1) == 0 ? [oldRoot] : []) + path
    guard !rest.isEmpty else { throw .teKort }
    let first = rest.removeFirst()
    var (own, last) = (old - 1, size - 1)
    while own & 1 == 1 { (own, last) = (own >> 1, last >> 1) }
    var (oldResult, result) = (first, first)
    for hash in rest {
      guard last > 0 else { throw .teLang }
      if own & 1 == 1 || own == last {
        oldResult = MerkleTree.node(hash, oldResult)
        result = MerkleTree.node(hash, result)
        while own & 1 == 0, own != 0 { (own, last) = (own >> 1, last >> 1) }
      } else {
        result = MerkleTree.node(result, hash)
      }
      (own, last) = (own >> 1, last >> 1)
    }
    guard last == 0 else { throw .teKort }
    guard oldResult == oldRoot else { throw .andereOudeWortel }
    guard result == root else { throw .andereWortel }
  }
}
