internal import Wire

/// The source of a copy as it stood at one moment: everything up to its last complete commit, verified in full.
struct CopySource {
  /// A segment and how many of its bytes belong to complete commits.
  struct Deel: Equatable {
    let segment: Segment
    let bytes: Int
  }

  let delen: [Deel]
  let zegels: [String]
  let kop: LogHead
  let wortel: SHA256Digest

  /// Looks at the source without a lock.
  ///
  /// - Throws: `.beschadigd`: a damaged log is not copied over a good one.
  static func bekijk(_ opslag: Storage, _ voortgang: (Int) -> Void) throws(LogError) -> CopySource {
    // First the checkpoints: the log that is copied is at least as long as they say.
    let zegels = try namen(opslag.zegelsPad, opslag.platform).filter { !$0.hasSuffix(".nieuw") }
    let uitslag = try Recomputed(opslag, voortgang)
    var delen: [Deel] = []
    for segment in try Segment.lijst(opslag.logPad, opslag.platform) {
      guard let end = uitslag.grens, segment.naam <= end.segment else { break }
      let path = FilePath.join(opslag.logPad, segment.naam)
      let size =
        segment.naam == end.segment
        ? end.offset : try LogError.on(path) { () throws(SystemError) in try opslag.platform.status(of: path).size }
      delen.append(Deel(segment: segment, bytes: size))
    }
    return CopySource(delen: delen, zegels: zegels, kop: uitslag.kop, wortel: uitslag.wortel)
  }

  /// The names in a directory in order; none when it is not there.
  static func namen(_ path: String, _ platform: any Platform) throws(LogError) -> [String] {
    do throws(SystemError) {
      return try platform.names(in: path).sorted()
    } catch {
      if error.kind == .notFound { return [] }
      throw LogError(error, path: path)
    }
  }
}

/// A log of which every hash was computed and that showed no damage.
struct Recomputed {
  let kop: LogHead
  let wortel: SHA256Digest
  /// Behind the last complete commit; nil without segments.
  let grens: Position?

  /// Bytes between two reports of progress.
  private static let step = 4 << 20

  init(_ opslag: Storage, _ voortgang: (Int) -> Void) throws(LogError) {
    var walk = LogWalk(zonderRecords: opslag, WalkOptions(verifiesHashes: true))
    var boom = MerkleTree()
    var read = 0
    try walk.run { envelope, _ in
      boom.append(envelope.hash)
      read += envelope.length
      if read >= Self.step {
        voortgang(read)
        read = 0
      }
      return true
    }
    if let damage = walk.schade.first { throw LogError(damage) }
    voortgang(read)
    kop = walk.kop
    wortel = boom.wortel
    grens = walk.grens
  }
}
