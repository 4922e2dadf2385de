internal import Wire

/// The place of a copy, and what must be done there to make it equal to the source.
struct CopyTarget {
  /// What becomes of one segment of the copy.
  enum Stap: Equatable {
    case gelijk
    /// Bytes are added behind the first so many.
    case aanvullen(vanaf: Int)
    /// The file is written whole: it is not there.
    case geheel
    /// The same, because the source has destroyed payloads in it.
    case vernietigd
  }

  let opslag: Storage
  let bron: Storage
  let isNieuw: Bool

  private static let names: Set<String> = [
    "gespreksboek.json", "log", "zegels", "slot", "sleutel", "projecties", "quarantaine", "inzage",
  ]

  /// Looks whether a copy of `bron` may stand at `pad`; writes nothing.
  ///
  /// - Throws: `.bestaatAl` for another storage or a directory with other things in it, `.ongeldig` for a place in the
  ///   storage itself.
  init(_ pad: String, van bron: Storage) throws(LogError) {
    let platform = bron.platform
    let (own, target) = (FilePath.bare(bron.pad), FilePath.bare(pad))
    guard target != own, !target.hasPrefix(own + "/"), !own.hasPrefix(target == "/" ? "/" : target + "/") else {
      throw LogError(
        .ongeldig, "De kopie kan niet in de opslag zelf staan, en de opslag niet in de kopie. Kies een andere map.",
        pad: pad
      )
    }
    let found = try LogError.names(in: pad, platform)
    isNieuw = !found.contains("gespreksboek.json")
    if isNieuw {
      let strange = found.first { !Self.names.contains($0.hasSuffix(".nieuw") ? String($0.dropLast(6)) : $0) }
      if let strange {
        throw LogError(
          .bestaatAl, "In ‘\(pad)’ staan al andere bestanden, zoals ‘\(strange)’. Kies een lege map voor de kopie.",
          pad: pad)
      }
    } else {
      let other = try Storage.open(path: pad, platform: platform)
      guard other.kenmerk == bron.kenmerk else {
        throw LogError(
          .bestaatAl,
          "In ‘\(pad)’ staat een andere opslag (van \(other.organisatie)). Er is niets gewijzigd. Kies een andere map.",
          pad: pad)
      }
    }
    self.bron = bron
    opslag = Storage(
      pad: pad, kenmerk: bron.kenmerk, organisatie: bron.organisatie, aangemaakt: bron.aangemaakt, proef: bron.proef,
      platform: platform)
  }

  /// What must be done per segment, when the copy is a beginning of the source.
  ///
  /// - Throws: `.ongeldig` with the place where the copy differs.
  func steps(_ stand: CopySource) throws(LogError) -> [Stap] {
    let hasLog = try LogError.on(opslag.logPad) { () throws(SystemError) in
      try opslag.platform.exists(opslag.logPad)
    }
    guard hasLog else { return stand.delen.map { _ in .geheel } }
    let present = try Segment.list(opslag.logPad, opslag.platform)
    let wanted = stand.delen.map(\.segment)
    if let extra = present.first(where: { !wanted.contains($0) }) { throw different(extra, 0) }
    // What an interrupted run left behind the last complete commit of the copy is written again.
    var walk = LogWalk(zonderRecords: opslag, WalkOptions())
    try walk.run { _, _ in true }
    var steps: [Stap] = []
    for deel in stand.delen {
      guard present.contains(deel.segment) else {
        steps.append(.geheel)
        continue
      }
      let isCut = walk.staart?.segment == deel.segment.naam
      steps.append(try step(deel, to: isCut ? walk.staart?.offset : nil))
    }
    return steps
  }

  private func step(_ deel: CopySource.Deel, to limit: Int?) throws(LogError) -> Stap {
    let (theirs, ours) = (
      FilePath.join(opslag.logPad, deel.segment.naam), FilePath.join(bron.logPad, deel.segment.naam)
    )
    let size =
      if let limit { limit } else {
        try LogError.on(theirs) { () throws(SystemError) in try opslag.platform.status(theirs).size }
      }
    let same = try FileComparison.equalUpTo(theirs, ours, min(size, deel.bytes), opslag.platform)
    if same == min(size, deel.bytes), size <= deel.bytes {
      return size == deel.bytes ? .gelijk : .aanvullen(vanaf: size)
    }
    let old = try LogError.on(theirs) { () throws(SystemError) in try opslag.platform.contents(theirs) }
    let new = try LogError.on(ours) { () throws(SystemError) in try opslag.platform.contents(ours) }
    guard FileComparison.differsByDestruction(old.prefix(size), new.prefix(deel.bytes)) else {
      throw different(deel.segment, same)
    }
    return .vernietigd
  }

  private func different(_ segment: Segment, _ offset: Int) -> LogError {
    LogError(
      .ongeldig,
      "De kopie in ‘\(opslag.pad)’ is geen begin van deze opslag: ze verschillen vanaf \(segment.naam), byte \(offset). "
        + "Er is niets gewijzigd. Zoek uit welke van de twee klopt met ‘gespreksboek log controleren’, of kies een lege map.",
      plaats: Position(segment: segment.naam, regel: 0, offset: offset), pad: opslag.pad)
  }
}

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
