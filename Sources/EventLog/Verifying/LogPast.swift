internal import Bewijs
internal import Wire

/// What a log, and what lies beside it, can tell of its own past: enough to hold against it what someone noted.
package struct LogPast: Sendable {
  /// The records before the first damage.
  private let hashes: HashHistory
  private let isGaaf: Bool
  /// What follows the last complete commit; nil when nothing does.
  private let staart: SegmentLines?
  /// How the log was before each cut that a repair made, newest first.
  private var eerder: [(afkapping: RepairTruncation, hashes: HashHistory)] = []
  private let zegels: [TreeHead]

  /// Reads the log.
  ///
  /// - Parameter uitslag: what a check of the same log found.
  /// - Complexity: O(n) in the bytes of the log, and of the copies that repairs kept.
  package static func read(_ opslag: Storage, _ uitslag: VerificationResult) throws(LogError) -> LogPast {
    var hashes: [SHA256Digest] = []
    var cuts: [RepairTruncation] = []
    do {
      try LogReader(opslag: opslag).read { (record) throws(LogError) in
        hashes.append(record.hash)
        if let cut = RepairTruncation(record) { cuts.append(cut) }
      }
    } catch let fout as LogError where fout.isSchade {
      // What stands before the damage is as good as in a sound log.
    } catch let fout as LogError {
      throw fout
    } catch {
      throw LogError(.systeem, "Het logboek kan niet worden gelezen. Probeer het opnieuw.")
    }
    return LogPast(opslag, HashHistory(hashes), cuts, uitslag)
  }

  private init(_ opslag: Storage, _ hashes: HashHistory, _ cuts: [RepairTruncation], _ uitslag: VerificationResult) {
    self.hashes = hashes
    isGaaf = uitslag.isGaaf
    zegels = SealDirectory(opslag).zegels.map(\.hoofd)
    var scanner = EnvelopeScanner()
    staart = uitslag.staart.flatMap { tail in
      let bytes = try? opslag.platform.contents(FilePath.join(opslag.logPad, tail.segment))
      return SegmentLines(Array((bytes ?? []).dropFirst(tail.offset)), &scanner)
    }
    var later = hashes
    for cut in cuts.reversed() {
      later = Self.before(cut, later, opslag, &scanner)
      eerder.append((cut, later))
    }
  }

  /// Holds what was noted against the log.
  ///
  /// - Parameter andere: what else was noted, which may show that a shorter log is another history as well.
  /// - Complexity: O(n) in the records of the log.
  package func check(_ merkpunt: Checkpoint, beside andere: [Checkpoint] = []) -> CheckpointResult {
    if let nr = merkpunt.place(in: hashes) { return .begin(nr: nr, sindsdien: hashes.aantal - nr) }
    if let cut = byRepair(merkpunt) { return cut }
    guard let nr = merkpunt.nr else { return looseHash(merkpunt) }
    guard nr > hashes.aantal else {
      if case .record = merkpunt { return .herschreven(.plaats(nr: nr, hash: hashes[nr])) }
      return .herschreven(.plaats(nr: nr, hash: nil))
    }
    guard isGaaf else { return .nietTeBewijzen(na: hashes.aantal) }
    if let zegel = zegels.first(where: { differs($0.merkpunt) }) { return .herschreven(.zegel(aantal: zegel.aantal)) }
    if let ander = andere.first(where: differs), let nr = ander.nr { return .herschreven(.anderMerkpunt(nr: nr)) }
    if staart != nil { return .afgekapt(.halveVastlegging) }
    if let zegel = zegels.first(where: { $0.aantal > hashes.aantal && byRepair($0.merkpunt) == nil }) {
      return .afgekapt(.zegel(aantal: zegel.aantal))
    }
    return .teruggedraaid
  }

  private func looseHash(_ merkpunt: Checkpoint) -> CheckpointResult {
    guard isGaaf else { return .nietTeBewijzen(na: hashes.aantal) }
    if case .hash(let hash) = merkpunt, let staart, staart.shows(hash) { return .afgekapt(.halveVastlegging) }
    return .onbekend
  }

  /// Whether the log is long enough for what was noted, and holds another history that no repair accounts for.
  private func differs(_ merkpunt: Checkpoint) -> Bool {
    guard let nr = merkpunt.nr, nr <= hashes.aantal else { return false }
    return merkpunt.place(in: hashes) == nil && byRepair(merkpunt) == nil
  }

  /// The cut by a repair that took away what was noted: one that proves it, else one that may have.
  private func byRepair(_ merkpunt: Checkpoint) -> CheckpointResult? {
    for (cut, toen) in eerder {
      if let nr = merkpunt.place(in: toen) { return .afgekaptDoorHerstel(nr: nr, cut, bewezen: true) }
    }
    guard let nr = merkpunt.nr else { return nil }
    for (cut, toen) in eerder where (cut.vanaf...cut.hoogste).contains(nr) && !merkpunt.isTestable(to: toen) {
      return .afgekaptDoorHerstel(nr: nr, cut, bewezen: false)
    }
    return nil
  }

  /// The hashes of the log as it was before a cut: what still stands, and what the copies and the cut itself show.
  private static func before(
    _ cut: RepairTruncation, _ later: HashHistory, _ opslag: Storage, _ scanner: inout EnvelopeScanner
  ) -> HashHistory {
    var found: [Int: SHA256Digest] = [:]
    for name in cut.kopieen where !name.contains("/") {
      guard let bytes = try? opslag.platform.contents(FilePath.join(opslag.quarantainePad, name)) else { continue }
      for (nr, lines) in SegmentLines(bytes, &scanner).lijnen where nr >= cut.vanaf {
        found[nr] = lines.first?.envelope.hash
      }
    }
    for record in [cut.eerste, cut.laatste].compactMap({ $0 }) { found[record.nr] = record.hash }
    return later.replacing(from: cut.vanaf, by: found)
  }
}

extension SegmentLines {
  /// Whether one of the lines, sound or not, shows the hash of this record.
  func shows(_ hash: SHA256Digest) -> Bool {
    lijnen.values.contains { $0.contains { $0.envelope.hash == hash } } || trace(of: hash, header: [], at: -1) != nil
  }
}
