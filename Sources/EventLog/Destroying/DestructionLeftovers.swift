/// Everything in a storage beside the log itself that can hold what was recorded: it goes when a payload is destroyed.
///
/// ```
/// projecties/   indexes, saved rows and trees: made again by themselves
/// quarantaine/  copies from before a repair, and of torn tails
/// log/          <segment>.vernietiging, .herstel and .nieuw, left by work that was interrupted
/// ```
enum DestructionLeftovers {
  static let suffix = ".vernietiging"
  private static let endings = [suffix, ".herstel", ".nieuw"]

  /// Takes it all away, durable when this returns.
  ///
  /// - Throws: what can't be taken away; some of it may be gone then, which costs time only.
  static func remove(_ opslag: Storage) throws(LogError) {
    for directory in [opslag.projectiesPad, opslag.quarantainePad] {
      try remove(in: directory, opslag) { _ in true }
    }
    try remove(in: opslag.logPad, opslag) { name in
      endings.contains { name.hasSuffix($0) && Segment(naam: String(name.dropLast($0.count))) != nil }
    }
  }

  private static func remove(
    in directory: String, _ opslag: Storage, _ isOurs: (String) -> Bool
  ) throws(LogError) {
    let platform = opslag.platform
    for name in try LogError.names(in: directory, platform) where isOurs(name) {
      let path = FilePath.join(directory, name)
      do throws(SystemError) {
        try platform.remove(path)
      } catch {
        // Nothing of ours is a directory; what somebody else took away is gone.
        let isDirectory = (try? platform.status(path))?.kind == .directory
        guard isDirectory || error.kind == .notFound else { throw LogError(error, path: path) }
      }
    }
    try LogError.on(directory) { () throws(SystemError) in
      if try platform.exists(directory) { try platform.syncDirectory(directory) }
    }
  }
}
