extension Storage {
  /// Makes a storage at `pad`, durable when this returns.
  ///
  /// Missing directories above it are made too. Other files that stand there are left alone. The identity comes last, and
  /// then the first commit of the log (`WriterOptions.Begin.eerste`), which begins with `inrichting`; after a crash, setting
  /// up again in the same words finishes the work.
  ///
  /// - Throws: `.bestaatAl` when a storage or a log stands there, `.vergrendeld` when another process is setting up,
  ///   `.ongeldig` for a name of the organisation that is empty or holds control characters.
  package static func inrichten(
    pad: String, organisatie: String, proef: Bool = false, platform: any Platform = LinuxPlatform()
  ) throws(LogError) -> Storage {
    let isClean = organisatie.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isClean, organisatie.contains(where: { !$0.isWhitespace }), organisatie.utf8.count <= 1000 else {
      throw LogError(
        .ongeldig, "De naam van de organisatie is leeg, te lang of bevat stuurtekens. Geef een gewone naam.")
    }
    let platform = RestartingPlatform(platform)
    let now = platform.now()
    try RecordCheck.klok(now)
    let directories = ["log", "zegels", "projecties", "quarantaine"].map { FilePath.join(pad, $0) }
    try LogError.on(pad) { () throws(SystemError) in try platform.makeDirectories(pad) }
    let lock = try StorageLock.neem(FilePath.join(pad, "slot"), platform)
    defer { platform.close(lock) }

    let hasIdentity = try LogError.on(pad) { () throws(SystemError) in try platform.exists(identiteitPad(pad)) }
    let hasLog = try LogError.on(pad) { () throws(SystemError) in try platform.exists(directories[0]) }
    let hasSegments = hasLog ? try !Segment.lijst(directories[0], platform).isEmpty : false
    if hasIdentity {
      let earlier = try open(pad: pad, platform: platform)
      guard earlier.organisatie == organisatie, earlier.proef == proef, hasLog, try earlier.isOngebruikt() else {
        throw bestaatAl(pad)
      }
      // An earlier attempt may have died before its name was durable.
      try LogError.on(pad) { () throws(SystemError) in
        try platform.syncDirectory(pad)
        try platform.settleDirectories(pad)
      }
      return earlier
    }
    guard !hasSegments else { throw bestaatAl(pad) }
    let identity = Identity(
      kenmerk: try RandomSource.kenmerk(platform), organisatie: organisatie, aangemaakt: now, proef: proef)
    try LogError.on(pad) { () throws(SystemError) in
      for directory in directories { try platform.makeDirectories(directory) }
      try platform.syncDirectory(pad)
      // An earlier attempt may have died between making a directory and syncing the one above it.
      try platform.settleDirectories(pad)
      try platform.replaceFile(identiteitPad(pad), with: identity.bytes())
    }
    return Storage(
      pad: pad, kenmerk: identity.kenmerk.description, organisatie: organisatie, aangemaakt: identity.aangemaakt,
      proef: proef, platform: platform)
  }

  /// Whether nothing was ever recorded: also when what there is of a first commit was never finished.
  private func isOngebruikt() throws(LogError) -> Bool {
    do throws(LogError) {
      return try LogReader(opslag: self).kop().nr == 0
    } catch {
      guard error.isSchade else { throw error }
      return false
    }
  }

  static func bestaatAl(_ pad: String) -> LogError {
    LogError(
      .bestaatAl, "In ‘\(pad)’ staat al een opslag. Kies een andere map, of gebruik de opslag die er staat.", pad: pad)
  }
}
