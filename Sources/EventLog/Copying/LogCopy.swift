package import Wire

/// Makes or brings up to date a copy of a storage, while others go on writing in it.
///
/// ```
/// gespreksboek.json   written last: a copy exists whole or not at all
/// log/                up to the last complete commit; each file that gains something by way of <name>.nieuw
/// zegels/             all checkpoints that were there when copying began
/// inzage/             the log of who looked, in the same way
/// ```
///
/// The source is read without a lock. The copy is locked, so that two runs don't mix and nobody records in it meanwhile.
/// A run that was interrupted leaves a good beginning of the copy; the next one goes on from there.
package enum LogCopy {
  private static let chunk = 1 << 20

  /// Copies what `bron` holds at this moment to `pad`, and verifies every hash of the copy.
  ///
  /// `voortgang` hears how many bytes of how many were dealt with.
  ///
  /// - Throws: `.beschadigd` for damage in the source, which is then not copied; `.bestaatAl` and `.ongeldig` when
  ///   something else stands at `pad`, with nothing changed; `.uitkomstOnbekend` when a sync fails.
  /// - Complexity: O(n) in the bytes of the log to read; of those that are written, all but one segment are new.
  @discardableResult
  package static func make(
    _ bron: Storage, to pad: String, voortgang: (_ gedaan: Int, _ totaal: Int) -> Void = { _, _ in }
  ) throws(LogError) -> CopyResult {
    let before = try sizes(bron)
    do throws(LogError) {
      return try once(bron, to: pad, voortgang)
    } catch {
      // A destruction put other files in the place of those that were being copied: once more, of what stands there now.
      let now = try sizes(bron)
      guard zip(before, now).contains(where: { $0 > $1 }) else { throw error }
      return try once(bron, to: pad, voortgang)
    }
  }

  /// The size of each segment, in order: none ever shrinks but by a destruction.
  private static func sizes(_ opslag: Storage) throws(LogError) -> [Int] {
    var sizes: [Int] = []
    for segment in try Segment.list(opslag.logPad, opslag.platform) {
      sizes.append(try Segment.status(FilePath.join(opslag.logPad, segment.naam), opslag.platform)?.size ?? 0)
    }
    return sizes
  }

  private static func once(
    _ bron: Storage, to pad: String, _ voortgang: (_ gedaan: Int, _ totaal: Int) -> Void
  ) throws(LogError) -> CopyResult {
    let doel = try CopyTarget(pad, van: bron)
    var (done, total) = (0, 3 * (try Segment.size(bron)))
    func stap(_ bytes: Int) {
      done += bytes
      voortgang(min(done, total), total)
    }
    let stand = try CopySource.inspect(bron) { stap($0) }
    total = max(1, 3 * stand.delen.reduce(0) { $0 + $1.bytes })
    let platform = bron.platform
    try LogError.on(pad) { () throws(SystemError) in try platform.makeDirectories(pad) }
    let slot = try StorageLock.take(doel.opslag.slotPad, platform)
    defer { platform.close(slot) }

    let stappen = try doel.steps(stand)
    try seals(stand, doel, writes: false)
    for directory in [doel.opslag.logPad, doel.opslag.zegelsPad] {
      try LogError.on(directory) { () throws(SystemError) in try platform.makeDirectories(directory) }
    }
    var added = 0
    for (deel, step) in zip(stand.delen, stappen) {
      added += try write(deel, step, doel)
      stap(deel.bytes)
    }
    // What was made there of the log before, when it was used as a storage, goes with the payloads.
    if stappen.contains(.vernietigd) { try DestructionLeftovers.remove(doel.opslag) }
    try seals(stand, doel, writes: true)
    try identity(doel)
    try verify(doel, stand) { stap($0) }
    let (inzage, inzageFout) = copyInzage(bron, to: pad)
    return CopyResult(
      records: stand.kop.nr, segmenten: stand.delen.count, bytes: stand.delen.reduce(0) { $0 + $1.bytes },
      toegevoegd: added, kop: stand.kop, wortel: stand.wortel, isNieuw: doel.isNieuw,
      inzage: inzage, inzageFout: inzageFout)
  }

  /// Copies the log of who looked, where there is one. The log itself was copied, whatever comes of this.
  private static func copyInzage(_ bron: Storage, to pad: String) -> (LogHead?, LogError?) {
    guard bron.heeftInzage else { return (nil, nil) }
    do throws(LogError) {
      return (try make(bron.inzage, to: FilePath.join(pad, "inzage")).kop, nil)
    } catch {
      return (nil, error)
    }
  }

  /// Writes one segment of the copy, durable when this returns; gives the number of bytes that are new.
  ///
  /// Only the last one can have a beginning already. It is replaced in one step: bytes added in place could come to stand
  /// there in part after a power failure, and the copy would look damaged until the next run.
  private static func write(
    _ deel: CopySource.Deel, _ step: CopyTarget.Stap, _ doel: CopyTarget
  ) throws(LogError) -> Int {
    let platform = doel.opslag.platform
    let source = FilePath.join(doel.bron.logPad, deel.segment.naam)
    let target = FilePath.join(doel.opslag.logPad, deel.segment.naam)
    let added: Int
    switch step {
    case .gelijk: return 0
    case .aanvullen(let from): added = deel.bytes - from
    case .geheel, .vernietigd: added = deel.bytes
    }
    try LogError.on(target) { () throws(SystemError) in
      let temporary = target + ".nieuw"
      let file = try platform.open(temporary, .createOrReplace)
      do throws(SystemError) {
        try pour(source, deel.bytes, file, platform)
        try platform.sync(file)
      } catch {
        platform.close(file)
        throw error
      }
      platform.close(file)
      try platform.rename(temporary, to: target)
      try platform.syncDirectory(doel.opslag.logPad)
    }
    return added
  }

  /// Pours the first bytes of a file into another.
  private static func pour(
    _ source: String, _ length: Int, _ target: Descriptor, _ platform: RestartingPlatform
  ) throws(SystemError) {
    let file = try platform.open(source, .read)
    defer { platform.close(file) }
    var position = 0
    while position < length {
      var piece = [UInt8](repeating: 0, count: min(chunk, length - position))
      let count = try platform.readFully(file, at: position, into: &piece)
      guard count > 0 else { throw SystemError(.other, call: "pread") }
      piece.removeLast(piece.count - count)
      try platform.writeAll(target, at: position, piece)
      position += count
    }
  }

  /// Copies the checkpoints, or only looks whether those that are there already are the same.
  private static func seals(_ stand: CopySource, _ doel: CopyTarget, writes: Bool) throws(LogError) {
    let platform = doel.opslag.platform
    let present = Set(try LogError.names(in: doel.opslag.zegelsPad, platform))
    for name in stand.zegels {
      let (from, to) = (FilePath.join(doel.bron.zegelsPad, name), FilePath.join(doel.opslag.zegelsPad, name))
      let new = try LogError.on(from) { () throws(SystemError) in try platform.contents(from) }
      if present.contains(name) {
        let old = try LogError.on(to) { () throws(SystemError) in try platform.contents(to) }
        guard old == new else {
          throw LogError(
            .ongeldig,
            "Het zegel ‘\(name)’ in de kopie is anders dan dat in de opslag. Een zegel verandert nooit: zoek uit welk van de "
              + "twee echt is. Er is niets gewijzigd.", pad: to)
        }
      } else if writes {
        try LogError.on(to) { () throws(SystemError) in try platform.replaceFile(to, with: new) }
      }
    }
  }

  private static func identity(_ doel: CopyTarget) throws(LogError) {
    let platform = doel.opslag.platform
    // The log of who looked has no identity of its own.
    guard doel.isNieuw, (try? platform.exists(doel.bron.identiteitPad)) ?? true else { return }
    let bytes = try LogError.on(doel.bron.identiteitPad) { () throws(SystemError) in
      try platform.contents(doel.bron.identiteitPad)
    }
    // As the log names it, whatever was done to the file beside it.
    let ours = try Identity.read(bytes, path: doel.bron.identiteitPad).adopting(doel.bron.inrichting)?.bytes() ?? bytes
    try LogError.on(doel.opslag.identiteitPad) { () throws(SystemError) in
      try platform.replaceFile(doel.opslag.identiteitPad, with: ours)
    }
  }

  /// Reads the copy back and computes everything again.
  private static func verify(
    _ doel: CopyTarget, _ stand: CopySource, _ voortgang: (Int) -> Void
  ) throws(LogError) {
    let copy: VerificationResult
    do throws(LogError) {
      copy = try LogVerification.whole(doel.opslag, voortgang)
    } catch {
      guard error.isSchade else { throw error }
      throw LogError(
        error.code, "De kopie klopt niet na het schrijven. \(error.melding) Kies een andere schijf.",
        plaats: error.plaats,
        pad: doel.opslag.pad)
    }
    guard copy.kop == stand.kop, copy.wortel == stand.wortel else {
      throw LogError(
        .systeem, "De kopie is na het schrijven niet gelijk aan de opslag. Controleer de schijf van de kopie.",
        pad: doel.opslag.pad)
    }
  }
}

/// What a copy holds, and what was added to it.
package struct CopyResult: Equatable, Sendable {
  /// Records in the copy, all verified after they were written.
  package let records: Int
  package let segmenten: Int
  package let bytes: Int
  /// Bytes that this run added.
  package let toegevoegd: Int
  package let kop: LogHead
  /// Merkle root over the copy, the same as over the source up to there.
  package let wortel: SHA256Digest
  /// True when there was no copy yet.
  package let isNieuw: Bool
  /// Where the copied log of who looked ends; nothing where there is none.
  package let inzage: LogHead?
  /// Why the log of who looked could not be copied.
  package let inzageFout: LogError?
}
