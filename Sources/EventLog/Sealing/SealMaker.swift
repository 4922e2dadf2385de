internal import Bewijs
package import Kalender
internal import Wire

/// Makes a seal of the log as it is now.
///
/// ```
/// count, without the lock        │ every dossier, every hash; the log may go on meanwhile
/// lock: catch up, record n = h   │ dossierstanden.vastgelegd; the index follows, without the lock
/// sign the root over h records   │ openssl; nobody waits
/// zegels/<h>.txt.sig, <h>.txt    │ each whole or not at all; the seal last
/// lock: record                   │ zegel.gezet
/// ```
///
/// Cut off anywhere, the log is sound, and there is at most a seal of which no record tells.
package struct SealMaker {
  /// What was made.
  package struct Result: Sendable {
    package let zegel: StoredSeal
    package let dossiers: Int
    /// The record that tells of the seal.
    package let nr: Int
    package let heeftSSH: Bool
  }

  private static let attempts = 3

  package let opslag: Storage
  package let ondertekenaar: SealSigner
  package let actor: String
  /// How the log is opened, and with which index.
  package let wijze: WriterOptions
  package let termen: TermUse?
  package let nu: () -> Tijdstip

  package init(
    _ opslag: Storage, _ ondertekenaar: SealSigner, actor: String, termen: TermUse?, _ wijze: WriterOptions,
    nu: @escaping () -> Tijdstip
  ) {
    self.opslag = opslag
    self.ondertekenaar = ondertekenaar
    self.actor = actor
    self.termen = termen
    self.wijze = wijze
    self.nu = nu
  }

  /// - Parameter voortgang: hears now and then how many bytes of how many were read.
  /// - Throws: `.beschadigd` for a log that does not verify, and what recording and signing throw.
  /// - Complexity: O(n) in the bytes of the log, of which none under the lock but what came meanwhile.
  package func make(voortgang: (Int, Int) -> Void = { _, _ in }) throws(LogError) -> Result {
    guard !opslag.isAlleenLog else {
      throw LogError(.ongeldig, "Van een los logboek kan geen zegel worden gemaakt. Geef de opslag.", pad: opslag.pad)
    }
    try prepare()
    var files = TreeFilesWriter(opslag)
    var counted: SealCount
    let (heads, writer): (HeadsRecord, LogWriter)
    do throws(LogError) {
      (counted, heads, writer) = try countAndRecord(&files, voortgang)
    } catch {
      files?.abandon()
      throw error
    }
    let nr = writer.kop.nr
    let isKept = files?.finish()
    // So that the lock is held for what is new only, when the seal is recorded.
    upkeep?.follow(writer)
    let head = TreeHead(opslag: opslag.kenmerk, aantal: nr, wortel: counted.wortel)
    let note = try ondertekenaar.sign(SignedNote(tekst: head.tekst, handtekeningen: []))
    let seal = try Self.seal(note)
    try keep(seal)
    let record = try recordSeal(head)
    // Only for speed, and only now: a seal must not wait for it.
    if isKept == false { try? TreeFiles.remake(opslag) }
    HeadsFile.write(counted.lines, nr: nr, opslag)
    return Result(zegel: seal, dossiers: heads.dossiers, nr: record, heeftSSH: ondertekenaar.ssh != nil)
  }

  /// What would stop it after something was recorded, stops it before.
  private func prepare() throws(LogError) {
    // Else all of a long log would be read under the lock.
    if let upkeep, LogReader(opslag: opslag).hasMore(than: upkeep.use.long), !upkeep.isThere { try upkeep.makeFirst() }
    try LogError.on(opslag.zegelsPad) { () throws(SystemError) in try opslag.platform.makeDirectories(opslag.zegelsPad)
    }
    if let ssh = ondertekenaar.ssh { _ = try ssh(Array("gespreksboek".utf8)) }
  }

  /// Counts, and holds the seals that lie there against the log: a new one must not cover up that an older one fits no more.
  private func count(_ files: inout TreeFilesWriter?, _ voortgang: (Int, Int) -> Void) throws(LogError) -> SealCount {
    let kept = SealDirectory(opslag)
    let bewaar =
      "Er is geen zegel gemaakt. Bewaar wat er ligt, en zoek uit wat er gebeurd is: gespreksboek log controleren"
    if let name = kept.onleesbaar.first {
      throw LogError(.zegel, "‘zegels/\(name)’ is geen zegel van deze opslag. \(bewaar)", pad: opslag.zegelsPad)
    }
    let counted = try SealCount(opslag, sizes: Set(kept.zegels.map(\.hoofd.aantal)), &files, voortgang)
    for seal in kept.zegels where counted.roots[seal.hoofd.aantal] != seal.hoofd.wortel {
      let wat =
        seal.hoofd.aantal > counted.aantal
        ? "het heeft nog maar \(counted.aantal) records" : "het is sindsdien herschreven"
      throw LogError(
        .zegel, "‘zegels/\(seal.naam)’ past niet bij dit logboek: \(wat). \(bewaar)", pad: opslag.zegelsPad)
    }
    return counted
  }

  private static func seal(_ note: SignedNote) throws(LogError) -> StoredSeal {
    do throws(NoteFault) {
      return try StoredSeal(note.bytes)
    } catch {
      throw LogError(.zegel, "Het zegel dat is gemaakt, is geen zegel. Er is niets bewaard.")
    }
  }

  /// Counts, and records how all dossiers stand behind everything that is there when the lock is held.
  ///
  /// - Returns: the count with that record, what it says, and who wrote it last of all.
  private func countAndRecord(
    _ files: inout TreeFilesWriter?, _ voortgang: (Int, Int) -> Void
  ) throws(LogError) -> (SealCount, HeadsRecord, LogWriter) {
    var counted = try count(&files, voortgang)
    for _ in 0..<Self.attempts {
      var since: [LogRecord] = []
      let writer = try open { [from = counted.aantal] in if $0.nr > from { since.append($0) } }
      defer { writer.close() }
      guard counted.catchUp(since, to: writer.kop, &files) else {
        // A repair cut the log meanwhile, or the index reached further than what was counted.
        writer.close()
        files?.abandon()
        files = TreeFilesWriter(opslag)
        counted = try count(&files, voortgang)
        continue
      }
      let heads = counted.heads
      let records = try write(heads.record, writer)
      _ = counted.catchUp(records, to: writer.kop, &files)
      return (counted, heads, writer)
    }
    throw LogError(.vergrendeld, "Het logboek verandert steeds onder het tellen. Probeer het later opnieuw.")
  }

  /// The seal is there whole or not at all, and the signature beside it before the seal itself.
  private func keep(_ seal: StoredSeal) throws(LogError) {
    let path = FilePath.join(opslag.zegelsPad, seal.naam)
    guard (try? opslag.platform.status(path)) == nil else {
      throw LogError(
        .zegel, "‘zegels/\(seal.naam)’ bestaat al. Er is niets overschreven, en geen zegel gemaakt.", pad: path)
    }
    // Of a seal that was never finished.
    try? opslag.platform.remove(path + ".sig")
    if let ssh = ondertekenaar.ssh {
      let signature = try ssh(seal.bytes)
      let beside = path + ".sig"
      try LogError.on(beside) { () throws(SystemError) in try opslag.platform.replaceFile(beside, with: signature) }
    }
    try LogError.on(path) { () throws(SystemError) in try opslag.platform.replaceFile(path, with: seal.bytes) }
  }

  private func recordSeal(_ head: TreeHead) throws(LogError) -> Int {
    let writer = try open { _ in }
    defer { writer.close() }
    return try write(SealRecord(head, ondertekenaar.sleutel).record, writer).first?.nr ?? writer.kop.nr
  }

  private func write(_ record: NewRecord, _ writer: LogWriter) throws(LogError) -> [LogRecord] {
    let opdracht = try RandomSource.identifier(opslag.platform)
    return try writer.write([record], actor: actor, opdracht: opdracht.description, time: nu())
  }

  private var upkeep: TermUpkeep? { termen.map { TermUpkeep(opslag, $0, actor: actor, wijze) } }

  private func open(_ bezoek: @escaping (LogRecord) -> Void) throws(LogError) -> LogWriter {
    try LogWriter.openForUpkeep(opslag, actor: actor, termen: termen, wijze, bezoek: bezoek)
  }
}
