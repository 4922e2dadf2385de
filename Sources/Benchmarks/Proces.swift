import Glibc

/// A program that runs once, from its start to its end, and what it took.
enum Proces {
  struct Verbruik {
    /// Seconds on the wall.
    let wand: Double
    /// Seconds of processor, of all threads together.
    let cpu: Double
    /// The most memory at once, in MB (10^6 bytes).
    let piek: Double
    let geslaagd: Bool
  }

  struct StartMislukt: Error {
    let programma: String
    let nummer: Int32
  }

  /// Runs `woorden`; what it writes goes to `uitvoer`, or nowhere.
  static func voerUit(_ woorden: [String], uitvoer: String = "/dev/null") throws -> Verbruik {
    var acties = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&acties)
    defer { unsafe posix_spawn_file_actions_destroy(&acties) }
    unsafe posix_spawn_file_actions_addopen(&acties, 1, uitvoer, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_addopen(&acties, 2, "/dev/null", O_WRONLY, 0)
    var argumenten = unsafe woorden.map { unsafe strdup($0) } + [nil]
    defer {
      for plek in unsafe argumenten.indices { unsafe free(argumenten[plek]) }
    }
    var nummer = pid_t()
    let begin = Klok.nu
    let fout = unsafe posix_spawnp(&nummer, woorden[0], &acties, nil, &argumenten, environ)
    guard fout == 0 else { throw StartMislukt(programma: woorden[0], nummer: fout) }
    var stand: Int32 = 0
    var gebruik = rusage()
    while unsafe wait4(nummer, &stand, 0, &gebruik) < 0, errno == EINTR {}
    func seconden(_ tijd: timeval) -> Double { Double(tijd.tv_sec) + Double(tijd.tv_usec) / 1e6 }
    return Verbruik(
      wand: Klok.nu - begin, cpu: seconden(gebruik.ru_utime) + seconden(gebruik.ru_stime),
      piek: Double(gebruik.ru_maxrss) * 1024 / 1e6, geslaagd: stand == 0)
  }
}

/// Seconds that only go forward.
enum Klok {
  static var nu: Double {
    var tijd = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &tijd)
    return Double(tijd.tv_sec) + Double(tijd.tv_nsec) / 1e9
  }
}
