/// The directory `projecties/`, in which anybody may have put anything: the only way to what stands there.
///
/// Opened is what is a regular file at its own name (no link, pipe or device), of who owns the log or of root. What is made is
/// a new file under a name that was free. So nothing planted here makes us wait, read elsewhere or write elsewhere.
/// That the contents are ours is for others to prove.
struct ProjectionDirectory: Sendable {
  let pad: String
  let platform: RestartingPlatform
  /// Who owns the log; nil on a machine without accounts.
  private let eigenaar: UInt32?

  /// - Throws: when there is no such directory, or it is a link or of somebody else.
  init(_ opslag: Storage) throws(SystemError) {
    pad = opslag.projectiesPad
    platform = opslag.platform
    eigenaar = try opslag.platform.status(opslag.logPad).eigenaar
    let (path, platform) = (pad, platform)
    let directory = try platform.open(path, .ownDirectory)
    defer { platform.close(directory) }
    guard isOurs(try platform.status(directory)) else { throw SystemError(.accessDenied, call: "open") }
  }

  private func isOurs(_ status: FileStatus) -> Bool {
    guard let eigenaar, let ander = status.eigenaar else { return true }
    return ander == eigenaar || ander == 0
  }

  /// Takes the one place of who keeps something here; nil when another process has it. Closing gives it back.
  func takePlace(_ geduld: Patience = .geen) throws(SystemError) -> Descriptor? {
    let path = pad
    let directory = try platform.open(path, .ownDirectory)
    do throws(SystemError) {
      if try platform.tryLock(directory) { return directory }
      if geduld.milliseconden > 0, try platform.awaitLock(directory, geduld) { return directory }
    } catch {
      platform.close(directory)
      throw error
    }
    platform.close(directory)
    return nil
  }

  /// The names that stand there.
  func names() throws(SystemError) -> [String] { try platform.list(pad) }

  /// Opens a file of ours, for reading.
  func open(_ naam: String) throws(SystemError) -> Descriptor { try open(naam, .ownRead) }

  /// Opens a file of ours, for writing behind what stands in it; one with a second name is refused.
  func openForWriting(_ naam: String) throws(SystemError) -> Descriptor { try open(naam, .ownUpdate) }

  private func open(_ naam: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    let path = FilePath.join(pad, naam)
    let file = try platform.open(path, mode)
    do throws(SystemError) {
      let status = try platform.status(file)
      guard status.kind == .file, isOurs(status), mode == .ownRead || status.links == 1 else {
        throw SystemError(.other, call: "open")
      }
      return file
    } catch {
      platform.close(file)
      throw error
    }
  }

  /// The contents of a file of ours.
  func contents(_ naam: String) throws(SystemError) -> [UInt8] {
    let file = try open(naam)
    defer { platform.close(file) }
    return try platform.contents(of: file, from: 0)
  }

  /// Makes a new, empty file; what stood under the name is taken away, and nothing is written in it.
  func make(_ naam: String) throws(SystemError) -> Descriptor {
    try? remove(naam)
    let path = FilePath.join(pad, naam)
    return try platform.open(path, .createNew)
  }

  /// Takes a name away; of a link the link.
  func remove(_ naam: String) throws(SystemError) {
    let path = FilePath.join(pad, naam)
    try platform.remove(path)
  }

  /// Gives a file another name, in the place of what had it.
  func rename(_ naam: String, to ander: String) throws(SystemError) {
    let (source, target) = (FilePath.join(pad, naam), FilePath.join(pad, ander))
    try platform.rename(source, to: target)
  }
}
