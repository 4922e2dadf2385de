internal import Arguments
internal import Gebruik
internal import Kalender

/// One line of `jaar.txt`: when, under which account, and the words of the command.
///
/// ```
/// 2026-01-12 09:30 s.bakker  gesprek plannen M-0117 --soort planning --datum 2026-02-12
/// └─ day ──┘ └min┘ └account┘ └─ command, words as in a shell ─────────────────────────┘
/// ```
///
/// The account `-` is the one that set up the storage.
struct Jaarregel: Equatable {
  /// The line in the file, from 1.
  let nummer: Int
  let tijdstip: Tijdstip
  let account: String
  var woorden: [String]

  /// Reads one line; nothing for an empty line or a remark with `#`.
  ///
  /// - Throws: what is wrong with the line, in Dutch.
  static func lees(_ tekst: String, nummer: Int) throws(Mislukt) -> Jaarregel? {
    guard tekst.contains(where: { $0 != " " }), tekst.first != "#" else { return nil }
    guard let woorden = schelpwoorden(tekst) else {
      throw .fixture(regel: nummer, "Een aanhalingsteken is niet gesloten.")
    }
    guard woorden.count > 3, let datum = Datum(iso: woorden[0]), let (uur, minuut) = klok(woorden[1]) else {
      throw .fixture(regel: nummer, "De regel begint niet met datum, tijd, account en opdracht.")
    }
    return Jaarregel(
      nummer: nummer, tijdstip: Amsterdam.tijdstip(datum, uur: uur, minuut: minuut), account: woorden[2],
      woorden: Array(woorden[3...]))
  }

  /// `09:30`.
  private static func klok(_ tekst: String) -> (uur: Int, minuut: Int)? {
    let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
    guard delen.count == 2, let uur = Int(delen[0]), let minuut = Int(delen[1]), (0...23).contains(uur),
      (0...59).contains(minuut)
    else { return nil }
    return (uur, minuut)
  }
}

extension Mislukt {
  /// A defect in the course of the year: the line, and what is wrong there.
  static func fixture(regel: Int, _ melding: String) -> Mislukt {
    Mislukt(
      .bevindingen, "V004", "\(Voorbeeldbron.jaarbestand) regel \(regel): \(melding)",
      advies: "Verbeter die regel in Fixtures en begin opnieuw. De opslag tot zover is niet compleet.")
  }
}
