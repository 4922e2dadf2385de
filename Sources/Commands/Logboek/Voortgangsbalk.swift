internal import EventLog
internal import Kalender

/// A bar on standard error for work longer than half a second, on a terminal only.
final class Voortgangsbalk {
  private let omgeving: Omgeving
  private let titel: String
  private let begin: Tijdstip
  private var laatste = -1

  init(_ omgeving: Omgeving, _ titel: String) {
    self.omgeving = omgeving
    self.titel = titel
    begin = omgeving.platform.now()
  }

  /// Draws the bar over itself when a per cent has passed since the last time.
  func toon(gelezen: Int, totaal: Int) {
    guard omgeving.uitvoer.isTerminal, totaal > 0 else { return }
    let procent = min(100, gelezen * 100 / totaal)
    guard procent != laatste, omgeving.platform.now().milliseconden - begin.milliseconden > 500 else { return }
    laatste = procent
    let vol = procent * 30 / 100
    let streep = String(repeating: "#", count: vol) + String(repeating: ".", count: 30 - vol)
    omgeving.uitvoer.balk("\(titel) [\(streep)] \(procent) %")
  }
}
