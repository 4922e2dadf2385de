/// The lock of a storage: an exclusive `flock` on a file that is made once and never removed.
///
/// The lock belongs to the open file and ends with it, also when the process dies. The number written in the file is only
/// for people who wonder who holds it.
enum StorageLock {
  /// Room for any process number.
  private static let longest = 32

  /// Takes the lock, after waiting in line for as long as `geduld` says, or says that another process has it; closing
  /// the descriptor gives it back.
  static func take(
    _ path: String, _ platform: RestartingPlatform, _ geduld: Patience = .geen
  ) throws(LogError) -> Descriptor {
    let file = try LogError.on(path) { () throws(SystemError) in
      try platform.open(path, .createOrUpdate)
    }
    let isOurs: Bool
    do throws(SystemError) {
      let isFree = try platform.tryLock(file)
      isOurs = isFree || geduld.milliseconden == 0 ? isFree : try platform.awaitLock(file, geduld)
    } catch {
      platform.close(file)
      throw LogError(error, path: path)
    }
    guard isOurs else {
      platform.close(file)
      throw occupied(path, after: geduld)
    }
    // Only for people: a full disk must not stop a writer here, it will say so when it matters. What is no lock file of
    // ours, or is another file as well, is left as it is.
    do throws(SystemError) {
      let status = try platform.status(path)
      guard status.kind == .file, status.links == 1, status.size <= longest else { return file }
      try platform.truncate(file, to: 0)
      try platform.writeAll(file, at: 0, Array("\(platform.processNumber)\n".utf8))
    } catch {}
    return file
  }

  /// Another process has what stands at this path, still.
  static func occupied(_ path: String, after geduld: Patience) -> LogError {
    guard geduld.milliseconden > 0 else {
      return LogError(
        .vergrendeld, "Iemand anders slaat op dit moment iets op. Wacht even en probeer het opnieuw.", pad: path)
    }
    let seconden = (geduld.milliseconden + 999) / 1000
    return LogError(
      .vergrendeld,
      "Anderen slaan op dit moment iets op, en u was na \(seconden) seconden wachten nog niet aan de beurt. "
        + "Probeer het opnieuw, of wacht langer met --wacht SECONDEN.", pad: path)
  }
}
