/// A directory of this process alone, for what another program must read from a file; empty again and gone when the work is done.
struct PrivateDirectory {
  private static let attempts = 1000

  let pad: String
  private let platform: RestartingPlatform

  /// Runs `work` with a new directory below `tijdelijk`, mode 0700.
  static func with<Result>(
    _ platform: RestartingPlatform, in tijdelijk: String, _ work: (PrivateDirectory) throws(LogError) -> Result
  ) throws(LogError) -> Result {
    let directory = try PrivateDirectory(platform, in: tijdelijk)
    defer { directory.remove() }
    return try work(directory)
  }

  private init(_ platform: RestartingPlatform, in tijdelijk: String) throws(LogError) {
    self.platform = platform
    var attempt = 0
    while true {
      let path = FilePath.join(tijdelijk, "gespreksboek-\(platform.processNumber)-\(attempt)")
      do throws(SystemError) {
        // Refused when anything stands there, a link too: so nobody can have prepared it.
        try platform.makeDirectory(path)
        pad = path
        return
      } catch {
        guard error.kind == .exists, attempt < Self.attempts else { throw LogError(error, path: path) }
        attempt += 1
      }
    }
  }

  /// Writes a file in it and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws(LogError) -> String {
    let path = FilePath.join(pad, name)
    try LogError.on(path) { () throws(SystemError) in
      let file = try platform.open(path, .createNew)
      defer { platform.close(file) }
      try platform.writeAll(file, at: 0, bytes)
    }
    return path
  }

  /// What another program left in it; nil when it did not.
  func contents(_ name: String) -> [UInt8]? { try? platform.contents(FilePath.join(pad, name)) }

  private func remove() {
    for name in (try? platform.list(pad)) ?? [] { try? platform.remove(FilePath.join(pad, name)) }
    try? platform.removeDirectory(pad)
  }
}
