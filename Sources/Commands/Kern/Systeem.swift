internal import EventLog
internal import Gebruik
internal import Glibc
internal import Tekst

/// What is told when somebody presses Ctrl-C; read in a signal, where nothing can be made.
nonisolated(unsafe) private var slotwoord: UnsafePointer<CChar>?

/// The machine as it is: arguments, environment, account, terminal. The only file here with system calls.
package enum Systeem {
  /// Runs the program on this machine and gives its exit code.
  package static func start() -> Int32 {
    bezetStromen()
    // Whoever reads no further, as `head`, ends this program without a word.
    signal(SIGPIPE, SIG_DFL)
    signal(SIGINT) { _ in
      if let woorden = unsafe slotwoord { _ = unsafe write(STDERR_FILENO, woorden, strlen(woorden)) }
      _exit(Afsluitcode.onderbroken.rawValue)
    }
    let toontKleur =
      isatty(STDOUT_FILENO) == 1 && omgevingswaarde(.geenKleur) == nil && omgevingswaarde(.terminal) != "dumb"
    let platform = LinuxPlatform()
    var omgeving = Omgeving(
      argumenten: Array(CommandLine.arguments.dropFirst()), variabelen: variabelen(), werkmap: werkmap(),
      account: account(), platform: platform,
      uitvoer: Uitvoer(
        antwoord: Kanaal(Descriptor(number: STDOUT_FILENO), op: platform),
        melding: Kanaal(Descriptor(number: STDERR_FILENO), op: platform),
        isTerminal: isatty(STDERR_FILENO) == 1), invoer: leesInvoer, breedte: breedte(), kleur: toontKleur)
    omgeving.sudo = sudo()
    omgeving.programma = programma()
    // Never given back: a signal may read it at any moment.
    omgeving.bijOnderbreking = { unsafe slotwoord = UnsafePointer(strdup("\n\(veilig($0))\n")) }
    if isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 { omgeving.leesRegel = { readLine() } }
    return Programma.voerUit(omgeving).rawValue
  }

  /// The account that the program runs as.
  private static func account() -> String {
    guard let gebruiker = unsafe getpwuid(geteuid()), let naam = unsafe gebruiker.pointee.pw_name else {
      return "uid-\(geteuid())"
    }
    return unsafe String(cString: naam)
  }

  private static func sudo() -> Sudo? {
    guard let aanroeper = omgevingswaarde(.aanroeper), !aanroeper.isEmpty else { return nil }
    return Sudo(aanroeper: aanroeper, uid: geteuid())
  }

  /// The file that is running, wherever it was called from.
  private static func programma() -> String? {
    var pad = [CChar](repeating: 0, count: Int(PATH_MAX))
    let lengte = unsafe readlink("/proc/self/exe", &pad, pad.count)
    guard lengte > 0, lengte < pad.count else { return nil }
    return String(decoding: pad[..<lengte].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func omgevingswaarde(_ naam: Omgevingsvariabele) -> String? {
    guard let waarde = unsafe getenv(naam.rawValue) else { return nil }
    return unsafe String(cString: waarde)
  }

  private static func variabelen() -> [String: String] {
    let namen: [Omgevingsvariabele] = [.opslag, .oin, .datamap, .thuis, .tijdelijk]
    return Dictionary(
      uniqueKeysWithValues: namen.compactMap { naam in omgevingswaarde(naam).map { (naam.rawValue, $0) } })
  }

  private static func werkmap() -> String {
    guard let pad = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(pad) }
    return unsafe String(cString: pad)
  }

  /// Columns of the terminal, at most 100 for calm lines; 80 elsewhere.
  private static func breedte() -> Int {
    var maat = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &maat) == 0, maat.ws_col >= 40 else { return 80 }
    return min(100, Int(maat.ws_col))
  }

  /// Takes the places of streams that the caller closed; a file that is opened must never come to stand there and get
  /// messages in it. Writing to one fails.
  private static func bezetStromen() {
    for stroom in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stroom, F_GETFD) == -1 && errno == EBADF {
      // Opening takes the lowest place that is free: this one.
      _ = unsafe open("/dev/null", stroom == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func leesInvoer() throws(SystemError) -> [UInt8] {
    var alles: [UInt8] = []
    var stuk = [UInt8](repeating: 0, count: 65_536)
    while alles.count <= 64 * 1024 * 1024 {
      let aantal = unsafe read(STDIN_FILENO, &stuk, stuk.count)
      if aantal < 0 {
        let fout = errno
        if fout == EINTR { continue }
        guard fout == EAGAIN else { throw SystemError(.other, number: fout, call: "read") }
        var vraag = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&vraag, 1, -1)
        continue
      }
      if aantal == 0 { break }
      alles += stuk[..<aantal]
    }
    return alles
  }
}
