internal import Kalender

/// Files in one stream, in the form that `tar` unpacks (POSIX ustar).
///
/// ```
/// 512 bytes header │ contents, filled up with zeros to 512 │ … │ 1024 zeros
/// ```
enum Tarbestand {
  private static let blok = 512

  /// - Parameter bestanden: names of at most 100 bytes below the directory, and their contents.
  static func bytes(_ bestanden: [(naam: String, bytes: [UInt8])], _ tijd: Tijdstip) -> [UInt8] {
    var tar: [UInt8] = []
    for (naam, inhoud) in bestanden {
      tar += kop(naam, inhoud.count, tijd) + inhoud
      tar += [UInt8](repeating: 0, count: (blok - inhoud.count % blok) % blok)
    }
    return tar + [UInt8](repeating: 0, count: 2 * blok)
  }

  private static func kop(_ naam: String, _ lengte: Int, _ tijd: Tijdstip) -> [UInt8] {
    func veld(_ tekst: String, _ breedte: Int) -> [UInt8] {
      Array(tekst.utf8.prefix(breedte)) + [UInt8](repeating: 0, count: max(0, breedte - tekst.utf8.count))
    }
    func octaal(_ getal: Int, _ breedte: Int) -> [UInt8] {
      let cijfers = String(getal, radix: 8)
      return veld(String(repeating: "0", count: max(0, breedte - 1 - cijfers.count)) + cijfers, breedte)
    }
    let begin =
      veld(naam, 100) + octaal(0o600, 8) + octaal(0, 8) + octaal(0, 8) + octaal(lengte, 12)
      + octaal(Int(tijd.milliseconden / 1000), 12)
    let eind = veld("0", 1) + veld("", 100) + veld("ustar", 6) + veld("00", 2) + veld("", 247)
    // The sum is taken with blanks in its own place.
    let som = (begin + veld("        ", 8) + eind).reduce(0) { $0 + Int($1) }
    return begin + octaal(som, 7) + [UInt8(ascii: " ")] + eind
  }
}
