/// Where the program speaks: the answer to standard output, everything else to standard error.
package final class Uitvoer {
  private let schrijfAntwoord: (String) -> Void
  private let schrijfMelding: (String) -> Void
  /// Whether standard error is a terminal, where a bar may show progress.
  package let isTerminal: Bool
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

  /// Writes without a line feed, for a bar that is drawn over.
  package func teken(_ tekst: String) {
    if isTerminal && !stil { schrijfMelding(tekst) }
  }
}
