internal import Bewijs
package import Wire

/// Verifies the whole log: every hash, commitment, link, number, stream position, time and commit.
///
/// Finds all damage, not only the first; takes no lock and changes nothing.
package struct LogVerification {
  /// Bytes between two calls of `voortgang`.
  private static let step = 4 << 20

  /// Checks the log of `opslag`.
  ///
  /// `voortgang` hears now and then how many bytes of how many were read.
  ///
  /// - Parameter zegels: sizes of the log at which its root is wanted too.
  /// - Throws: only when the log can't be read at all; damage is in the result.
  /// - Complexity: O(n) in the bytes of the log.
  package static func run(
    _ opslag: Storage, zegels: Set<Int> = [], voortgang: (_ gelezen: Int, _ totaal: Int) -> Void = { _, _ in }
  ) throws(LogError) -> VerificationResult {
    let total = try Segment.size(opslag)
    var done = 0
    let result = try walk(opslag, WalkOptions(findsAll: true, checksHeads: true), zegels) {
      done += $0
      voortgang(done, total)
    }
    voortgang(total, total)
    return result
  }

  /// The same for who needs a sound log; `voortgang` hears of every so many bytes that were read.
  ///
  /// - Throws: the first damage.
  static func whole(_ opslag: Storage, _ voortgang: (Int) -> Void) throws(LogError) -> VerificationResult {
    let result = try walk(opslag, WalkOptions(), [], voortgang)
    if let damage = result.bevindingen.first { throw LogError(damage) }
    return result
  }

  private static func walk(
    _ opslag: Storage, _ options: WalkOptions, _ zegels: Set<Int>, _ voortgang: (Int) -> Void
  ) throws(LogError) -> VerificationResult {
    var walk = LogWalk(zonderRecords: opslag, options)
    var boom = MerkleTree()
    var (commits, vernietigd, read) = (0, 0, 0)
    var wortels: [Int: SHA256Digest] = [:]
    try walk.run { envelope, _ in
      boom.append(envelope.hash)
      if !zegels.isEmpty, zegels.contains(boom.aantal) { wortels[boom.aantal] = boom.wortel }
      if envelope.rest == 0 { commits += 1 }
      if envelope.isDestroyed { vernietigd += 1 }
      read += envelope.length
      if read >= step {
        voortgang(read)
        read = 0
      }
      return true
    }
    voortgang(read)
    return VerificationResult(
      records: boom.aantal, commits: commits, segmenten: walk.segmenten, bytes: walk.bytes, kop: walk.kop,
      grens: walk.grens, wortel: boom.wortel, vernietigd: vernietigd, staart: walk.staart, bevindingen: walk.schade,
      wortels: wortels, vernietiging: walk.gatenboek.stand)
  }
}

/// What a check of the log found.
package struct VerificationResult: Equatable, Sendable {
  /// Sound records in complete commits.
  package let records: Int
  package let commits: Int
  package let segmenten: Int
  /// Bytes read, without the tail.
  package let bytes: Int
  package let kop: LogHead
  /// Behind the last complete commit; nil without segments.
  let grens: Position?
  /// Merkle root (RFC 6962) over the hashes of the sound records: over the whole log when there is no damage.
  package let wortel: SHA256Digest
  /// Records whose payload has been destroyed.
  package let vernietigd: Int
  /// What follows the last complete commit, when something does; it was never acknowledged.
  package let staart: Tail?
  /// All damage, in the order of the log.
  package let bevindingen: [Damage]
  /// Merkle roots over the first so many sound records, where that was asked.
  package let wortels: [Int: SHA256Digest]
  /// How far what was to be destroyed is destroyed; only of a sound log.
  package let vernietiging: DestructionState

  /// True when there is no damage; a torn tail is none.
  package var isGaaf: Bool { bevindingen.isEmpty }
}
