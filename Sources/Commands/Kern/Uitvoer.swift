package import Gebruik

/// Where the program speaks: the answer to standard output, everything else to standard error.
package final class Uitvoer {
  private let schrijfAntwoord: (String) -> Void
  private let schrijfMelding: (String) -> Void
  /// Whether standard error is a terminal, where a bar may show progress.
  package let isTerminal: Bool
  /// True when the log could not be read whole: whatever is answered, the exit code says so.
  package var isOnvolledig: Bool { kanttekeningen.isOnvolledig }
  private var voorbehoud: String?
  /// Hears what the answer must be read with.
  package private(set) lazy var kanttekeningen = Kanttekeningen { [unowned self] in toon($0) }
  /// Messages that are no errors are left out.
  package var stil = false

  package init(antwoord: @escaping (String) -> Void, melding: @escaping (String) -> Void, isTerminal: Bool) {
    schrijfAntwoord = antwoord
    schrijfMelding = melding
    self.isTerminal = isTerminal
  }

  /// Writes the answer, ended by one line feed.
  package func antwoord(_ tekst: String) {
    schrijfAntwoord(tekst.hasSuffix("\n") ? tekst : tekst + "\n")
  }

  /// From now on answers are made from a part of the log; the first one in text begins with `voorbehoud`.
  func meldOnvolledig(_ voorbehoud: String) {
    self.voorbehoud = voorbehoud
  }

  /// Writes an answer for people.
  package func antwoord(inTekst tekst: String) {
    antwoord((voorbehoud.map { $0 + "\n\n" } ?? "") + tekst)
    voorbehoud = nil
  }

  /// Writes the answer as it is, for files such as CSV that fix their own bytes.
  package func antwoord(kaal tekst: String) {
    schrijfAntwoord(tekst)
  }

  /// Tells something beside the answer.
  package func melding(_ tekst: String) {
    if !stil { schrijfMelding(tekst + "\n") }
  }

  package func fout(_ tekst: String) {
    schrijfMelding(tekst + "\n")
  }

  /// Asks something; the answer is typed behind it.
  package func vraag(_ tekst: String) {
    schrijfMelding(tekst)
  }

  /// Writes without a line feed, for a bar that is drawn over.
  package func teken(_ tekst: String) {
    if isTerminal && !stil { schrijfMelding(tekst) }
  }
}
