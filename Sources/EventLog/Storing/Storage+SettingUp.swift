extension Storage {
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
