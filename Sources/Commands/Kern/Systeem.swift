internal import EventLog
internal import Gebruik
internal import Glibc

/// The machine as it is: arguments, environment, account, terminal. The only file here with system calls.
package enum Systeem {
  /// Runs the program on this machine and gives its exit code.
  package static func start() -> Int32 {
    signal(SIGPIPE, SIG_DFL)
    signal(SIGINT) { _ in _exit(Afsluitcode.onderbroken.rawValue) }
    let toontKleur =
      isatty(STDOUT_FILENO) == 1 && omgevingswaarde(.geenKleur) == nil && omgevingswaarde(.terminal) != "dumb"
    var omgeving = Omgeving(
      argumenten: Array(CommandLine.arguments.dropFirst()), variabelen: variabelen(), werkmap: werkmap(),
      account: account(), platform: LinuxPlatform(),
      uitvoer: Uitvoer(
        antwoord: { schrijf($0, naar: STDOUT_FILENO) }, melding: { schrijf($0, naar: STDERR_FILENO) },
        isTerminal: isatty(STDERR_FILENO) == 1), invoer: leesInvoer, breedte: breedte(), kleur: toontKleur)
    omgeving.sudo = sudo()
    omgeving.programma = programma()
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
    let namen: [Omgevingsvariabele] = [.opslag, .datamap, .thuis, .tijdelijk]
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

  private static func schrijf(_ tekst: String, naar bestand: Int32) {
    var tekst = tekst
    tekst.withUTF8 { bytes in
      var gedaan = 0
      while gedaan < bytes.count, let begin = bytes.baseAddress {
        let aantal = unsafe write(bestand, begin + gedaan, bytes.count - gedaan)
        if aantal < 0 {
          if errno == EINTR { continue }
          return
        }
        gedaan += aantal
      }
    }
  }

  private static func leesInvoer() -> [UInt8] {
    var alles: [UInt8] = []
    var stuk = [UInt8](repeating: 0, count: 65_536)
    while alles.count <= 64 * 1024 * 1024 {
      let aantal = unsafe read(STDIN_FILENO, &stuk, stuk.count)
      if aantal < 0 && errno == EINTR { continue }
      guard aantal > 0 else { break }
      alles += stuk[..<aantal]
    }
    return alles
  }
}
