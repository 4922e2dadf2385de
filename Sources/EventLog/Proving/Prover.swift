package import Bewijs
package import Wire

/// Makes proofs about records of a log that was sealed.
///
/// Every proof is held against the root of the seal before it is given. The files of the tree give it fast; when they are not
/// there, too short, or not what the log makes of them, the log itself gives it, and the files are made anew.
package struct Prover {
  package let opslag: Storage
  package let zegel: StoredSeal

  package init(_ opslag: Storage, _ zegel: StoredSeal) throws(LogError) {
    guard opslag.isAlleenLog || zegel.hoofd.opslag == opslag.kenmerk else {
      throw LogError(.zegel, "Dit zegel is van een andere opslag. Geef een zegel van deze opslag.")
    }
    self.opslag = opslag
    self.zegel = zegel
  }

  private var size: Int { zegel.hoofd.aantal }

  /// That each of these records is in the sealed log.
  ///
  /// - Parameter records: numbers and hashes, each at most the size of the seal.
  /// - Complexity: O(log n) reads for each; O(n) in the log when the files of the tree can't be used.
  package func inclusion(_ records: [(nr: Int, hash: SHA256Digest)]) throws(LogError) -> [TlogProof] {
    try prove { (nodes) throws(IndexDoubt) in
      var proofs: [TlogProof] = []
      for record in records {
        let path = try MerkleProof.inclusion(of: record.nr - 1, in: size, nodes)
        do throws(MerkleProofFault) {
          try MerkleProof.verify(
            inclusion: path, of: record.hash, at: record.nr - 1, in: size, zegel.hoofd.wortel)
        } catch {
          throw IndexDoubt("record \(record.nr): \(error.rawValue)")
        }
        proofs.append(TlogProof(index: record.nr - 1, hashes: path, zegel: zegel.bytes))
      }
      return proofs
    }
  }

  /// That the sealed log begins with its first `old` records; and the root of these.
  package func growth(from old: Int) throws(LogError) -> (proof: ConsistencyProof, root: SHA256Digest) {
    guard old >= 1, old <= size else {
      throw LogError(.ongeldig, "Een uitbreiding gaat van 1 t/m \(size) records naar \(size), niet van \(old).")
    }
    return try prove { (nodes) throws(IndexDoubt) in
      let root = try nodes.root(size: old)
      let path = try MerkleProof.consistency(from: old, to: size, nodes)
      do throws(MerkleProofFault) {
        try MerkleProof.verify(consistency: path, from: old, root, to: size, zegel.hoofd.wortel)
      } catch {
        throw IndexDoubt("uitbreiding: \(error.rawValue)")
      }
      return (ConsistencyProof(van: old, tot: size, hashes: path), root)
    }
  }

  /// The fast way when it holds, else the log itself.
  private func prove<Result>(
    _ make: (TreeNodes<IndexDoubt>) throws(IndexDoubt) -> Result
  ) throws(LogError) -> Result {
    if let files = try? TreeFiles(opslag) {
      defer { files.close() }
      if let result = try? make(files.nodes) { return result }
    }
    let leaves = try leaves()
    let nodes = TreeNodes<Never>(leaves: leaves)
    guard leaves.count == size, nodes.root(size: size) == zegel.hoofd.wortel else { throw doesNotFit() }
    do throws(IndexDoubt) {
      let result = try make(TreeNodes { (level, index) throws(IndexDoubt) in nodes.node(level, index) })
      if !opslag.isAlleenLog { try? TreeFiles.remake(opslag) }
      return result
    } catch {
      throw LogError(.zegel, "Dit is niet te bewijzen: \(error.reden). Controleer het logboek.")
    }
  }

  private func doesNotFit() -> LogError {
    LogError(
      .zegel,
      "Het zegel over \(size) records past niet op dit logboek. Zoek uit wat er gebeurd is met ‘gespreksboek log "
        + "controleren --vanaf’ en het zegel.")
  }

  /// The hashes of the records that were sealed, or of all there are when those are fewer.
  private func leaves() throws(LogError) -> [SHA256Digest] {
    var leaves: [SHA256Digest] = []
    var walk = LogWalk(zonderRecords: opslag, WalkOptions())
    try walk.run { [size] envelope, _ in
      if leaves.count < size { leaves.append(envelope.hash) }
      return leaves.count < size
    }
    if leaves.count < size, let damage = walk.schade.first { throw LogError(damage) }
    return leaves
  }
}
