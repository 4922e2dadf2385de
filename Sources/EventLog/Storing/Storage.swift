package import Kalender

/// One storage: a directory with a log and all that belongs to it.
///
/// Holding this value opens nothing and locks nothing.
///
/// ```
/// gespreksboek.json   identity
/// slot                lock file
/// sleutel             key that seals rows in projecties/
/// log/                segments: the only truth
/// zegels/             checkpoints
/// projecties/         disposable
/// quarantaine/        copies of torn tails
/// inzage/             who looked: a log by itself, with its own lock
/// ```
package struct Storage: Sendable {
  package let pad: String
  /// 32 hex characters, chosen at random when the storage was made.
  package let kenmerk: String
  package let organisatie: String
  package let aangemaakt: Tijdstip
  /// True for a storage that is only a trial, with a clock that may be set.
  package let proef: Bool
  package let platform: RestartingPlatform

  /// The directory with the segments.
  package let logPad: String

  init(
    pad: String, kenmerk: String, organisatie: String, aangemaakt: Tijdstip, proef: Bool, platform: RestartingPlatform,
    logPad: String? = nil
  ) {
    self.logPad = logPad ?? FilePath.join(pad, "log")
    self.pad = pad
    self.kenmerk = kenmerk
    self.organisatie = organisatie
    self.aangemaakt = aangemaakt
    self.proef = proef
    self.platform = platform
  }

  package var identiteitPad: String { Self.identityPath(pad) }
  package var slotPad: String { FilePath.join(pad, "slot") }
  package var sleutelPad: String { FilePath.join(pad, "sleutel") }
  package var zegelsPad: String { FilePath.join(pad, "zegels") }
  package var projectiesPad: String { FilePath.join(pad, "projecties") }
  package var quarantainePad: String { FilePath.join(pad, "quarantaine") }

  package static func identityPath(_ pad: String) -> String { FilePath.join(pad, "gespreksboek.json") }

  /// Opens the storage at `pad`.
  ///
  /// - Throws: `.nietGevonden` without a storage there, `.geenToegang`, `.nieuwerFormaat`, `.ongeldig` for an identity
  ///   file that was changed by hand.
  package static func open(path: String, platform: any Platform = LinuxPlatform()) throws(LogError) -> Storage {
    let platform = RestartingPlatform(platform)
    let file = identityPath(path)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try platform.contents(file)
    } catch {
      guard error.kind == .notFound || error.kind == .notADirectory else { throw LogError(error, path: file) }
      throw LogError(
        .nietGevonden,
        "In ‘\(path)’ staat geen opslag. Controleer de map, of maak een opslag met ‘gespreksboek inrichten’.", pad: path
      )
    }
    let identity = try Identity.read(bytes, path: file)
    return Storage(
      pad: path, kenmerk: identity.kenmerk.description, organisatie: identity.organisatie,
      aangemaakt: identity.aangemaakt, proef: identity.proef, platform: platform)
  }
}

extension Storage {
  /// Opens a log without the storage around it, for reading: a copied `log/`, beside or inside the path given.
  ///
  /// Such a log can't say whose it is, so the organisation reads as unknown. Writers refuse it: there is no identity.
  /// - Throws: `.nietGevonden` when no segments stand in `path`, nor in its `log/`.
  package static func openLogOnly(path: String, platform: any Platform) throws(LogError) -> Storage {
    let platform = RestartingPlatform(platform)
    for map in [FilePath.join(path, "log"), path] {
      guard let segmenten = try? Segment.list(map, platform), !segmenten.isEmpty else { continue }
      return Storage(
        pad: path, kenmerk: "", organisatie: "onbekend", aangemaakt: Tijdstip(milliseconden: 0), proef: false,
        platform: platform, logPad: map)
    }
    throw LogError(.nietGevonden, "In ‘\(path)’ staat geen opslag en geen logboek. Controleer de map.", pad: path)
  }

  /// True for a log that was opened without the storage it belongs to.
  package var isAlleenLog: Bool { kenmerk.isEmpty }

  /// What in the storage is looser than 0600 for files and 0700 for directories, in order of path.
  ///
  /// Everything is made that tight; a copy, a backup or a `chmod` can loosen it. What can't be looked at is passed over:
  /// this advises, reading and writing refuse by themselves.
  ///
  /// - Complexity: one look at each file of the storage.
  package func widePermissions() -> [LoosePermissions] {
    let inzage = inzage
    let directories = [
      logPad, zegelsPad, projectiesPad, quarantainePad, inzage.pad, inzage.logPad, inzage.projectiesPad,
      inzage.quarantainePad,
    ]
    let files = directories.flatMap { directory in
      ((try? platform.list(directory)) ?? []).map { FilePath.join(directory, $0) }
    }
    return ([pad, identiteitPad, slotPad, sleutelPad] + directories + files).sorted().compactMap { path in
      guard let status = try? platform.status(path), let rechten = status.rechten, rechten & 0o077 != 0 else {
        return nil
      }
      return LoosePermissions(pad: path, rechten: rechten, kind: status.kind)
    }
  }
}

/// A file or directory of the storage that others than its owner may use.
package struct LoosePermissions: Equatable, Sendable {
  package let pad: String
  /// The permission bits: read, write and execute for owner, group and others.
  package let rechten: UInt16
  package let kind: FileStatus.Kind

  /// As `ls` and `chmod` number them, such as `0644`.
  package var octaal: String {
    let digits = String(rechten, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The log of who looked: a log of the same form beside the log of the storage, with its own chain, lock and index.
///
/// ```
/// <storage>/
///   gespreksboek.json
///   slot  log/                 the main log
///   inzage/
///     slot  log/  projecties/  quarantaine/
/// ```
///
/// It has no identity of its own, so it is no storage to open by name. Its first record names the storage that it belongs to, as
/// that of the main log does: notes of another storage are refused.
extension Storage {
  /// Where who looked is noted; whether anything stands there is not asked.
  package var inzage: Storage {
    Storage(
      pad: FilePath.join(pad, "inzage"), kenmerk: kenmerk, organisatie: organisatie, aangemaakt: aangemaakt,
      proef: proef, platform: platform)
  }

  /// Whether there is anything where who looked is noted.
  package var heeftInzage: Bool { (try? platform.exists(inzage.logPad)) ?? true }

  /// Makes the place where who looked is noted, durable when this returns; what is there already stays.
  ///
  /// - Parameter tijd: of its first record.
  /// - Throws: as setting up does; `.andereOpslag` when notes of another storage stand there.
  package func makeInzage(_ tijd: Tijdstip) throws(LogError) {
    let inzage = inzage
    try LogError.on(inzage.pad) { () throws(SystemError) in
      for directory in [inzage.logPad, inzage.projectiesPad] { try platform.makeDirectories(directory) }
      try platform.syncDirectory(inzage.pad)
      try platform.settleDirectories(inzage.pad)
    }
    let writer = try LogWriter.open(inzage, WriterOptions(isTijdBevestigd: true))
    defer { writer.close() }
    guard writer.kop.nr == 0 else { return }
    let opdracht = try RandomSource.identifier(platform)
    try writer.write(
      [inrichting.record], actor: "gespreksboek", opdracht: opdracht.description, time: tijd)
  }
}
