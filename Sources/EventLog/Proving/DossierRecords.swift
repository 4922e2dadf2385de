internal import Bewijs
internal import Wire

/// Finds the records of one dossier up to a seal, and the record that tells how all dossiers stood.
struct DossierRecords {
  /// In order.
  let records: [LogRecord]
  /// Each line as it stands on disk, with its LF.
  let regels: [[UInt8]]

  /// - Parameter termen: how the index is read; nothing to read the log whole.
  /// - Complexity: O(k) reads for k records, and the records behind the index; O(n) without an index.
  init(_ opslag: Storage, dossier key: String, upTo size: Int, termen: TermScheme?) throws(LogError) {
    let name = DossierStream.name(key)
    if let termen, !opslag.isAlleenLog, let found = try? Self.fromIndex(opslag, name, size, termen) {
      self = found
      return
    }
    var records: [LogRecord] = []
    try LogError.reading { () throws in
      try LogReader(opslag: opslag).read { (record) throws(LogError) in
        if record.nr <= size, record.stroom.utf8.elementsEqual(name.utf8) { records.append(record) }
      }
    }
    try self.init(records, opslag)
  }

  /// One record by its number.
  init(_ opslag: Storage, nr: Int) throws(LogError) {
    do throws(IndexDoubt) {
      try self.init([try PositionReader(opslag).record(number: nr)], PositionReader(opslag))
    } catch {
      throw LogError(.nietGevonden, "Record \(nr) is niet te lezen: \(error.reden). Controleer het logboek.")
    }
  }

  private static func fromIndex(
    _ opslag: Storage, _ name: String, _ size: Int, _ termen: TermScheme
  ) throws(IndexDoubt) -> DossierRecords {
    var tail: [LogRecord] = []
    let (index, _) = try TermIndex.read(
      opslag, termen, bereid: { $0 }, bezoek: { if $0.stroom == name { tail.append($0) } })
    let records = try index.stream(name) + tail
    for (place, record) in records.enumerated() where record.versie != place + 1 {
      throw IndexDoubt("gat in \(name)")
    }
    return try DossierRecords(records.filter { $0.nr <= size }, PositionReader(opslag))
  }

  private init(_ records: [LogRecord], _ opslag: Storage) throws(LogError) {
    do throws(IndexDoubt) {
      try self.init(records, PositionReader(opslag))
    } catch {
      throw LogError(.systeem, "Het logboek is onder het lezen veranderd: \(error.reden). Probeer het opnieuw.")
    }
  }

  private init(_ records: [LogRecord], _ lezer: PositionReader) throws(IndexDoubt) {
    self.records = records
    var lines: [[UInt8]] = []
    for record in records { lines.append(try lezer.line(of: record)) }
    regels = lines
  }
}

extension LogError {
  /// Runs a reading of which the errors are those of this module.
  static func reading(_ work: () throws -> Void) throws(LogError) {
    do {
      try work()
    } catch let error as LogError {
      throw error
    } catch {
      throw LogError(.systeem, "Het logboek kan niet worden gelezen. Probeer het opnieuw.")
    }
  }
}

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
