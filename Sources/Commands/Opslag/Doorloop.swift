internal import EventLog
internal import Tekst

extension Beurt {
  /// Most places that are listed; `log controleren` gives all of them.
  private static let getoond = 20

  /// Visits the records of the log for a question.
  ///
  /// The log is read quickly first. When that meets damage, it is read again with every hash computed: `begin` is called,
  /// and what is sound comes by from the first record on (reading rule 2 of the log format).
  func doorloop(
    _ opslag: Opslag, volledig: Bool = false, begin: () -> Void, bezoek: (LogRecord) -> Void
  ) throws(Mislukt) {
    try doorloop(opslag, volledig: volledig, begin: begin, bereid: { $0 }, bezoek: bezoek)
  }

  /// The same, with what `bereid` makes of every record, on any thread and ahead of its turn.
  func doorloop<Vrucht: Sendable>(
    _ opslag: Opslag, volledig: Bool = false, begin: () -> Void,
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, bezoek: (Vrucht) -> Void
  ) throws(Mislukt) {
    do {
      do {
        try LogLezer(opslag: opslag).lees(bereid: bereid) { (vrucht) throws(LogError) in bezoek(vrucht) }
      } catch let fout as LogError where !volledig && (fout.isSchade || fout.code == .systeem) {
        begin()
        meld(
          try LogLezer(opslag: opslag).leesDoor(bereid: bereid) { (vrucht) throws(LogError) in bezoek(vrucht) }.leemten)
      }
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
  }

  /// Says what could not be read, and marks the answer that follows.
  private func meld(_ leemten: [Leemte]) {
    // A question may read the log twice; it is told once.
    guard !leemten.isEmpty, !omgeving.uitvoer.isOnvolledig else { return }
    var regels = ["fout L004: Het logboek is beschadigd. Dit kon niet worden gelezen:"]
    for leemte in leemten.prefix(Self.getoond) {
      for schade in leemte.schade.prefix(Self.getoond) { regels.append("  \(Self.regel(schade))") }
      regels.append("    \(Self.gevolg(leemte.nummers))")
    }
    if leemten.count > Self.getoond {
      regels.append("  en nog \(leemten.count - Self.getoond) plaatsen; zie: gespreksboek log controleren")
    }
    regels.append("  Er kan niets worden vastgelegd. De beheerder kan verder met: gespreksboek log herstellen")
    omgeving.uitvoer.fout(regels.joined(separator: "\n"))
    omgeving.uitvoer.meldOnvolledig("LET OP: dit antwoord is niet volledig, want het logboek is beschadigd.")
  }

  /// `000000000001.ndjson:3: …`
  static func regel(_ schade: Schade) -> String {
    "\(schade.plaats.segment):\(schade.plaats.regel): \(veilig(schade.reden))"
  }

  static func gevolg(_ nummers: Leemte.Nummers) -> String {
    switch nummers {
    case .geen: "Hierdoor ontbreekt geen record."
    case .reeks(let reeks) where reeks.count == 1: "Hierdoor ontbreekt record \(reeks.lowerBound)."
    case .reeks(let reeks): "Hierdoor ontbreken de records \(reeks.lowerBound) t/m \(reeks.upperBound)."
    case .vanaf(let nr): "Vanaf record \(nr) is niets meer te lezen."
    }
  }
}
