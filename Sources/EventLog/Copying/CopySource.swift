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
  static func inspect(_ opslag: Storage, _ voortgang: (Int) -> Void) throws(LogError) -> CopySource {
    // First the checkpoints: the log that is copied is at least as long as they say.
    let zegels = try LogError.names(in: opslag.zegelsPad, opslag.platform).filter { !$0.hasSuffix(".nieuw") }
    let uitslag = try LogVerification.whole(opslag, voortgang)
    var delen: [Deel] = []
    for segment in try Segment.list(opslag.logPad, opslag.platform) {
      guard let end = uitslag.grens, segment.naam <= end.segment else { break }
      let path = FilePath.join(opslag.logPad, segment.naam)
      let size =
        segment.naam == end.segment
        ? end.offset : try LogError.on(path) { () throws(SystemError) in try opslag.platform.status(path).size }
      delen.append(Deel(segment: segment, bytes: size))
    }
    return CopySource(delen: delen, zegels: zegels, kop: uitslag.kop, wortel: uitslag.wortel)
  }
}
