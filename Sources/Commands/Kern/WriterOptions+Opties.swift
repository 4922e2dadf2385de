internal import Arguments
internal import EventLog
internal import Gebruik

extension Opties {
  static let wacht = Optie(
    "--wacht", waarde: "SECONDEN",
    "Wacht hoogstens zo lang als een ander aan het vastleggen is; met 0 wacht u niet.",
    standaard: "\(WriterOptions.gewoneSeconden) seconden")
  static let bevestigTijd = Optie(
    "--bevestig-tijd", "De klok klopt, ook al is het laatste record meer dan een jaar ouder.")
}

extension WriterOptions {
  /// Seconds that a command waits for other writers when nobody says so.
  static let gewoneSeconden = 5
  /// Nobody means to wait longer; a script repeats its command.
  static let meesteSeconden = 3600
}

extension Beurt {
  /// How this command opens the log for writing; on a terminal it says so when it must wait.
  func openwijze() throws(Mislukt) -> WriterOptions {
    let seconden =
      aanroep.kent("--wacht")
      ? try geheel("--wacht", 0...WriterOptions.meesteSeconden) ?? WriterOptions.gewoneSeconden : 0
    let uitvoer = omgeving.uitvoer
    return WriterOptions(
      geduld: Patience(milliseconden: 1000 * seconden) {
        uitvoer.opTerminal("Een ander is aan het vastleggen. Het programma wacht op zijn beurt…")
      }, isTijdBevestigd: aanroep.kent("--bevestig-tijd") && aanroep.vlag("--bevestig-tijd"), begin: .daarna)
  }
}
