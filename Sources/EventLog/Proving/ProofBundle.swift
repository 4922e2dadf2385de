internal import Bewijs
internal import Wire

/// The files that prove one dossier, or one record, to somebody who has nothing else.
///
/// ```
/// records.ndjson              the lines of the log, byte for byte      record.ndjson
/// bewijzen/12.tlog-proof      that each is in the sealed log           record.tlog-proof
/// standen.ndjson              how all dossiers stood: one line of the log
/// standen.tlog-proof          that it is the last of the sealed log
/// dossierregel.json           the line of this dossier in it, with its proof
/// zegel.txt                   the seal                                 zegel.txt
/// ```
package struct ProofBundle: Equatable, Sendable {
  /// One of the files.
  package struct File: Equatable, Sendable {
    /// Below the directory, with slashes.
    package let naam: String
    package let bytes: [UInt8]
  }

  package let bestanden: [File]
  /// How many records of the dossier there are; 1 for a single record.
  package let records: Int
  /// Records whose payload is not in it, as whoever asks may not see it or it was destroyed.
  package let zonderInhoud: [Int]

  /// Proves one dossier, complete up to the seal.
  ///
  /// - Parameters:
  ///   - key: of the dossier.
  ///   - termen: how the index is read.
  ///   - toont: whether whoever asks may see the payload of a record; else only its header is given, which proves the rest.
  /// - Throws: `.zegel` when the seal does not fit the log, or no record of standing is the last that it seals.
  package static func dossier(
    _ key: String, _ prover: Prover, termen: TermScheme?, toont: (LogRecord) -> Bool
  ) throws(LogError) -> ProofBundle {
    let size = prover.zegel.hoofd.aantal
    let found = try DossierRecords(prover.opslag, dossier: key, upTo: size, termen: termen)
    guard !found.records.isEmpty else {
      throw LogError(
        .zegel, "Van dit dossier staat er niets onder het zegel over \(size) records. Maak een nieuw zegel.")
    }
    let heads = try DossierRecords(prover.opslag, nr: size)
    guard let record = heads.records.first, let said = HeadsRecord(record) else {
      throw LogError(
        .zegel,
        "Het zegel over \(size) records eindigt niet met de stand van alle dossiers. Maak een zegel met "
          + "‘gespreksboek zegel maken’.")
    }
    let leaves = try leaves(prover.opslag, nr: size, said, key)
    guard let (line, index) = leaves.regel else {
      throw LogError(
        .zegel, "Dit dossier staat niet in de stand van alle dossiers in record \(size). Controleer het logboek.")
    }
    let path = MerkleProof.inclusion(of: index, in: said.dossiers, TreeNodes(leaves: leaves.bladen))
    let proofs = try prover.inclusion(found.records.map { ($0.nr, $0.hash) } + [(record.nr, record.hash)])
    var files: [File] = []
    let hidden = found.records.filter { !toont($0) && !$0.isVernietigd }.map(\.nr)
    let lines = zip(found.records, found.regels).flatMap { hidden.contains($0.nr) ? emptied($1) : $1 }
    files.append(File(naam: BundleFile.records, bytes: lines))
    for (record, proof) in zip(found.records, proofs) {
      files.append(File(naam: BundleFile.proof(record.nr), bytes: proof.bytes))
    }
    files.append(File(naam: BundleFile.heads, bytes: heads.regels[0]))
    files.append(File(naam: BundleFile.headsProof, bytes: proofs[found.records.count].bytes))
    let proof = DossierLine(stand: line, index: index, dossiers: said.dossiers, hashes: path)
    files.append(File(naam: BundleFile.line, bytes: proof.bytes))
    files.append(File(naam: BundleFile.seal, bytes: prover.zegel.bytes))
    return ProofBundle(
      bestanden: files, records: found.records.count,
      zonderInhoud: found.records.filter { $0.isVernietigd || hidden.contains($0.nr) }.map(\.nr))
  }

  /// Proves that one record is in the sealed log.
  package static func record(_ nr: Int, _ prover: Prover, toont: (LogRecord) -> Bool) throws(LogError) -> ProofBundle {
    guard nr <= prover.zegel.hoofd.aantal else {
      throw LogError(
        .zegel, "Record \(nr) is van na het zegel over \(prover.zegel.hoofd.aantal) records. Maak een nieuw zegel.")
    }
    let found = try DossierRecords(prover.opslag, nr: nr)
    let proofs = try prover.inclusion(found.records.map { ($0.nr, $0.hash) })
    let isHidden = !toont(found.records[0]) || found.records[0].isVernietigd
    return ProofBundle(
      bestanden: [
        File(naam: BundleFile.record, bytes: isHidden ? emptied(found.regels[0]) : found.regels[0]),
        File(naam: BundleFile.recordProof, bytes: proofs[0].bytes),
        File(naam: BundleFile.seal, bytes: prover.zegel.bytes),
      ], records: 1, zonderInhoud: isHidden ? [nr] : [])
  }

  private static func leaves(
    _ opslag: Storage, nr: Int, _ said: HeadsRecord, _ key: String
  ) throws(LogError) -> HeadsLeaves {
    if let kept = HeadsFile.read(opslag, nr: nr, said, key) { return kept }
    var options = WalkOptions()
    options.checksHeads = true
    var walk = LogWalk(zonderRecords: opslag, options)
    if nr > 1 { try walk.run { envelope, _ in envelope.nr < nr - 1 } }
    if let damage = walk.schade.first { throw LogError(damage) }
    var names = HeadsNames(walk.standboek, walk.scanner.streams.names)
    let lines = names.lines
    guard names.heads == said else {
      throw LogError(.zegel, "Record \(nr) zegt van de dossiers iets anders dan er staat. Controleer het logboek.")
    }
    HeadsFile.write(lines, nr: nr, opslag)
    let index = lines.firstIndex { $0.dossier.utf8.elementsEqual(key.utf8) }
    return HeadsLeaves(regel: index.map { (lines[$0], $0) }, bladen: lines.map(\.blad))
  }

  /// The line with its payload taken out, as if it had been destroyed; the header still proves that it is this record.
  private static func emptied(_ line: [UInt8]) -> [UInt8] {
    var scanner = EnvelopeScanner()
    guard let envelope = try? scanner.scan(line, 0..<line.count - 1), let salt = envelope.salt else { return line }
    return Array(line[..<(salt.lowerBound - 1)]) + Array("null,\"data\":null}\n".utf8)
  }
}

/// The names of the files in a bundle.
package enum BundleFile {
  package static let records = "records.ndjson"
  package static let heads = "standen.ndjson"
  package static let headsProof = "standen.tlog-proof"
  package static let line = "dossierregel.json"
  package static let seal = "zegel.txt"
  package static let record = "record.ndjson"
  package static let recordProof = "record.tlog-proof"
  package static let readMe = "LEESMIJ.txt"
  package static let proofs = "bewijzen"

  package static func proof(_ nr: Int) -> String { "\(proofs)/\(nr).tlog-proof" }
}
