internal import EventLog
package import Gebruik

/// Where the program speaks: the answer to standard output, everything else to standard error.
///
/// Nobody who speaks has to look whether it arrived: what fails is kept, and `sluit` makes an error of it at the end.
package final class Uitvoer {
  private var antwoordkanaal: Kanaal
  private var meldingkanaal: Kanaal
  /// Whether standard error is a terminal, where a bar may show progress.
  package let isTerminal: Bool
  /// True when the log could not be read whole: whatever is answered, the exit code says so.
  package var isOnvolledig: Bool { kanttekeningen.isOnvolledig }
  private var voorbehoud: String?
  /// Hears what the answer must be read with.
  package private(set) lazy var kanttekeningen = Kanttekeningen { [unowned self] in toon($0) }
  private var gemeld: Set<String> = []
  /// A bar stands on the terminal.
  private var heeftBalk = false
  /// Where answers go instead of standard output.
  var uit: Uitbestand?
  /// Messages that are no errors are left out.
  package var stil = false
  /// What this command brought about for good, in a sentence; told also when the answer can't be.
  package var gedaan: String?

  package init(antwoord: Kanaal, melding: Kanaal, isTerminal: Bool) {
    antwoordkanaal = antwoord
    meldingkanaal = melding
    self.isTerminal = isTerminal
  }

  /// Writes the answer, ended by one line feed.
  package func antwoord(_ tekst: String) {
    antwoord(kaal: tekst.hasSuffix("\n") ? tekst : tekst + "\n")
  }

  /// From now on answers are made from a part of the log; the first one in text begins with `voorbehoud`.
  func meldOnvolledig(_ voorbehoud: String) {
    self.voorbehoud = voorbehoud
  }

  /// Writes an answer for people.
  package func antwoord(inTekst tekst: String) {
    antwoord((neemVoorbehoud().map { $0 + "\n\n" } ?? "") + tekst)
  }

  /// What the first answer for people begins with; told once.
  func neemVoorbehoud() -> String? {
    defer { voorbehoud = nil }
    return voorbehoud
  }

  /// Writes the answer as it is, for files such as CSV that fix their own bytes.
  package func antwoord(kaal tekst: String) {
    wisBalk()
    if let uit { uit.neem(tekst) } else { antwoordkanaal.schrijf(tekst) }
  }

  /// Writes bytes to standard output, wherever answers go.
  func antwoord(bytes: [UInt8]) {
    wisBalk()
    antwoordkanaal.schrijf(bytes)
  }

  /// Writes a part of an answer that is longer than memory, or has no end.
  ///
  /// - Returns: whether it arrived; when it did not there is nobody to make the rest for.
  func antwoord(deel bytes: [UInt8]) -> Bool {
    antwoord(bytes: bytes)
    return antwoordkanaal.storing == nil
  }

  /// Waits so many milliseconds for more to answer; false when nobody reads it any more.
  func wacht(_ milliseconden: Int) -> Bool { antwoordkanaal.wacht(milliseconden) }

  /// Tells something beside the answer, once: a question may come past the same thing several times.
  package func melding(_ tekst: String) {
    guard !stil, gemeld.insert(tekst).inserted else { return }
    wisBalk()
    meldingkanaal.schrijf(tekst + "\n")
  }

  package func fout(_ tekst: String) {
    wisBalk()
    meldingkanaal.schrijf(tekst + "\n")
  }

  /// Asks something; the answer is typed behind it.
  package func vraag(_ tekst: String) {
    wisBalk()
    meldingkanaal.schrijf(tekst)
  }

  /// Draws a bar over the one before it; whatever is said next takes its place.
  package func balk(_ tekst: String) {
    guard isTerminal, !stil else { return }
    heeftBalk = true
    meldingkanaal.schrijf("\r\(tekst)")
  }

  private func wisBalk() {
    guard heeftBalk else { return }
    heeftBalk = false
    meldingkanaal.schrijf("\r\u{1B}[K")
  }

  /// Tells something to who sits at a terminal.
  func opTerminal(_ tekst: String) {
    if isTerminal { melding(tekst) }
  }

  /// Closes both streams; nothing can be said after it.
  ///
  /// - Returns: the exit code: `code`, or that of failed output when something that was said did not arrive.
  func sluit(_ code: Afsluitcode) -> Afsluitcode {
    wisBalk()
    antwoordkanaal.sluit()
    if let storing = antwoordkanaal.storing { fout(Mislukt(antwoordMislukt: storing, gedaan: gedaan).tekst) }
    meldingkanaal.sluit()
    let isGezegd = antwoordkanaal.storing == nil && meldingkanaal.storing == nil
    return isGezegd ? code : .uitvoerMislukt
  }
}

extension Mislukt {
  fileprivate init(antwoordMislukt storing: SystemError, gedaan: String?) {
    let reden =
      storing.kind == .diskFull
      ? "daar is geen ruimte meer" : "dat geeft een fout (\(storing.call), fout \(storing.number))"
    let advies =
      gedaan.map { "\($0) Geef de opdracht daarom niet nog eens." }
      ?? "Gebruik niet wat er wel staat. Kies een andere plek of maak ruimte, en vraag het opnieuw."
    self.init(
      .uitvoerMislukt, "B006", "Het antwoord is niet of niet helemaal geschreven: \(reden).", advies: advies)
  }
}
