internal import Wire

/// What the first record of a log says of the storage that it belongs to.
///
/// The file with the identity can be changed by hand without a trace; this record can't. Logs from before it have none.
package struct StorageSetup: Hashable, Sendable {
  static let stroom = "beheer"
  static let versie = 1

  /// 32 hex characters.
  package let kenmerk: String
  package let organisatie: String
  package let proef: Bool

  package init(kenmerk: String, organisatie: String, proef: Bool) {
    self.kenmerk = kenmerk
    self.organisatie = organisatie
    self.proef = proef
  }

  /// Nil for any other record than the first, and for one that does not say it.
  package init?(_ record: LogRecord) {
    guard record.nr == 1, record.stroom == Self.stroom, record.soort == AdminKind.ingericht.rawValue,
      record.v == Self.versie, let data = record.data, let kenmerk = data["opslag"]?.string.flatMap({ ID128($0) }),
      let organisatie = data["organisatie"]?.string
    else { return nil }
    self.init(kenmerk: kenmerk.description, organisatie: organisatie, proef: data["proef"]?.bool ?? false)
  }

  /// What a new log begins with.
  package var record: NewRecord {
    NewRecord(
      stroom: Self.stroom, soort: AdminKind.ingericht.rawValue, v: Self.versie,
      data: .object(("opslag", kenmerk), ("organisatie", organisatie), ("proef", proef ? true : nil)))
  }
}

extension Storage {
  /// What its identity file says.
  package var inrichting: StorageSetup { StorageSetup(kenmerk: kenmerk, organisatie: organisatie, proef: proef) }

  /// The same storage as its log names it: when they differ, the log is right.
  package func adopting(_ inrichting: StorageSetup?) -> Storage {
    guard let inrichting, !isAlleenLog, inrichting != self.inrichting else { return self }
    return Storage(
      pad: pad, kenmerk: inrichting.kenmerk, organisatie: inrichting.organisatie, aangemaakt: aangemaakt,
      proef: inrichting.proef, platform: platform, logPad: logPad)
  }

  /// Why this storage and its log do not belong together; nothing when they do, or the log does not say.
  package func objection(against inrichting: StorageSetup?) -> LogError? {
    guard let inrichting, !isAlleenLog, inrichting != self.inrichting else { return nil }
    let anders = [
      inrichting.kenmerk == kenmerk ? nil : "het kenmerk is daar \(kenmerk), en in het logboek \(inrichting.kenmerk)",
      inrichting.organisatie == organisatie
        ? nil : "de organisatie is daar ‘\(organisatie)’, en in het logboek ‘\(inrichting.organisatie)’",
      inrichting.proef == proef
        ? nil
        : "daar is het \(proef ? "een" : "geen") proefopslag, en in het logboek \(inrichting.proef ? "wel" : "niet")",
    ].compactMap { $0 }
    return LogError(
      .andereOpslag,
      "‘\(identiteitPad)’ en het logboek horen niet bij elkaar: \(anders.joined(separator: "; ")). Het logboek geldt. Er kan "
        + "niets worden vastgelegd. Zet het bestand, of het logboek dat erbij hoort, terug uit een reservekopie.",
      pad: identiteitPad)
  }

  /// Refuses a log that is of another storage, or no longer says of which.
  ///
  /// - Parameter eerste: its first record, verified.
  func check(first: LogRecord?) throws(LogError) {
    guard let first else { return }
    let inrichting = StorageSetup(first)
    if let bezwaar = objection(against: inrichting) { throw bezwaar }
    guard inrichting == nil, first.stroom == StorageSetup.stroom, first.soort == AdminKind.ingericht.rawValue,
      first.v == StorageSetup.versie
    else { return }
    throw LogError(
      .andereOpslag,
      "Het eerste record zegt niet meer van welke opslag dit logboek is: de inhoud is weg of onleesbaar. Er kan niets "
        + "worden vastgelegd. Zet het logboek terug uit een reservekopie.", pad: logPad)
  }

  /// Makes a storage at `pad`, durable when this returns.
  ///
  /// Missing directories above it are made too. Other files that stand there are left alone. The identity comes last, and
  /// then the first commit of the log (`WriterOptions.Begin.eerste`), which begins with `inrichting`; after a crash, setting
  /// up again in the same words finishes the work.
  ///
  /// - Throws: `.bestaatAl` when a storage or a log stands there, `.vergrendeld` when another process is setting up,
  ///   `.ongeldig` for a name of the organisation that is empty or holds control characters.
  package static func setUp(
    path: String, organisatie: String, proef: Bool = false, platform: any Platform = LinuxPlatform()
  ) throws(LogError) -> Storage {
    guard !organisatie.hasControls, organisatie.contains(where: { !$0.isWhitespace }), organisatie.utf8.count <= 1000
    else {
      throw LogError(
        .ongeldig, "De naam van de organisatie is leeg, te lang of bevat stuurtekens. Geef een gewone naam.")
    }
    let platform = RestartingPlatform(platform)
    let now = platform.now()
    try RecordCheck.checkClock(now)
    let directories = ["log", "zegels", "projecties", "quarantaine"].map { FilePath.join(path, $0) }
    try LogError.on(path) { () throws(SystemError) in try platform.makeDirectories(path) }
    let lock = try StorageLock.take(FilePath.join(path, "slot"), platform)
    defer { platform.close(lock) }

    let hasIdentity = try LogError.on(path) { () throws(SystemError) in try platform.exists(identityPath(path)) }
    let hasLog = try LogError.on(path) { () throws(SystemError) in try platform.exists(directories[0]) }
    let hasSegments = hasLog ? try !Segment.list(directories[0], platform).isEmpty : false
    if hasIdentity {
      let earlier = try open(path: path, platform: platform)
      guard earlier.organisatie == organisatie, earlier.proef == proef, hasLog, try earlier.isUnused() else {
        throw alreadyExists(path)
      }
      // An earlier attempt may have died before its name was durable.
      try LogError.on(path) { () throws(SystemError) in
        try platform.syncDirectory(path)
        try platform.settleDirectories(path)
      }
      return earlier
    }
    guard !hasSegments else { throw alreadyExists(path) }
    let identity = Identity(
      kenmerk: try RandomSource.identifier(platform), organisatie: organisatie, aangemaakt: now, proef: proef)
    try LogError.on(path) { () throws(SystemError) in
      for directory in directories { try platform.makeDirectories(directory) }
      try platform.syncDirectory(path)
      // An earlier attempt may have died between making a directory and syncing the one above it.
      try platform.settleDirectories(path)
      try platform.replaceFile(identityPath(path), with: identity.bytes())
    }
    return Storage(
      pad: path, kenmerk: identity.kenmerk.description, organisatie: organisatie, aangemaakt: identity.aangemaakt,
      proef: proef, platform: platform)
  }

  /// Whether nothing was ever recorded: also when what there is of a first commit was never finished.
  private func isUnused() throws(LogError) -> Bool {
    do throws(LogError) {
      return try LogReader(opslag: self).head().nr == 0
    } catch {
      guard error.isSchade else { throw error }
      return false
    }
  }

  static func alreadyExists(_ pad: String) -> LogError {
    LogError(
      .bestaatAl, "In ‘\(pad)’ staat al een opslag. Kies een andere map, of gebruik de opslag die er staat.", pad: pad)
  }
}

extension LogReader {
  /// The first record of the log, with its own hash verified; nil when it has none that can be read.
  ///
  /// Whether the log goes on from it, only reading the whole tells.
  package func first() throws(LogError) -> LogRecord? {
    guard let segment = try Segment.list(opslag.logPad, opslag.platform).first, segment.first == 1 else { return nil }
    return record(at: Position(segment: segment.naam, regel: 1, offset: 0))
  }
}
