internal import Bewijs
internal import Wire

/// The line of one dossier in the tree over all of them, and the proof that it is there.
///
/// ```
/// {"regel":{"dossier":"…","records":3,"laatste":"…"},"index":7,"dossiers":41,"hashes":["…",…]}
/// ```
struct DossierLine: Equatable {
  let stand: DossierHead
  /// Place among the sorted dossiers, from 0.
  let index: Int
  let dossiers: Int
  let hashes: [SHA256Digest]

  init(stand: DossierHead, index: Int, dossiers: Int, hashes: [SHA256Digest]) {
    self.stand = stand
    self.index = index
    self.dossiers = dossiers
    self.hashes = hashes
  }

  /// Reads the file; nil for anything that is not in this one form.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == 0x0A, let node = try? JSONReader.read(bytes.dropLast(), dialect: .canonical),
      let stand = node["regel"].flatMap({ DossierHead($0) }), let index = node["index"]?.integer,
      let dossiers = node["dossiers"]?.integer, let texts = node["hashes"]?.array, texts.count <= 64
    else { return nil }
    let hashes = texts.compactMap { $0.string.flatMap { SHA256Digest(hex: $0) } }
    self.init(stand: stand, index: index, dossiers: dossiers, hashes: hashes)
    guard self.bytes == bytes else { return nil }
  }

  var bytes: [UInt8] {
    JSONNode.object(("regel", stand.json), ("index", index), ("dossiers", dossiers), ("hashes", hashes.map(\.hex)))
      .canonicalBytes() + [0x0A]
  }

  /// Checks that it is a leaf of the tree that the record of standing names.
  func verify(in said: HeadsRecord) throws(MerkleProofFault) {
    guard dossiers == said.dossiers else { throw .buitenBereik }
    try MerkleProof.verify(inclusion: hashes, of: stand.blad, at: index, in: dossiers, said.wortel)
  }
}
