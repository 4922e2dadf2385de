internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

extension Rekenwijze {
  /// The same for a path through the steps of a conversation.
  static func termijn(_ pad: Waardepad, _ dossier: Dossier, _ bron: Rapportbron) -> [String] {
    guard let gesprek = gesprek(pad, dossier) else { return [] }
    let stap = [Procedurestap.reageren, .bedenking].first { pad.delen.contains($0.sleutel) }
    return stap.map { termijn($0, gesprek, dossier, bron) } ?? []
  }

  /// The last day of a term of the procedure: the day it starts, the days of the regeling, and why it runs on; nothing
  /// for a step without a term.
  static func termijn(
    _ stap: Procedurestap, _ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron
  ) -> [String] {
    guard let gang = bron.gang(van: gesprek, in: dossier),
      let termijn = stap == .reageren ? gang.reactietermijn : stap == .bedenking ? gang.bedenkingstermijn : nil
    else { return [] }
    let begin = stap == .reageren ? "aangeboden" : "uitgereikt"
    let later =
      stap == .reageren && gesprek.procedure.aanbiedingen.last.map { $0.waarde.datum < termijn.start } ?? false
    return [
      "Begin: \(termijn.start.proza), de dag waarop \(later ? "is vastgelegd dat " : "")"
        + "\(veilig(gesprek.kenmerk.tekst)) is \(begin); die dag telt niet mee.",
      "\(dagen(termijn.dagen)) later: \(termijn.geteld.proza), een \(weekdagen[termijn.geteld.weekdag - 1])"
        + (Feestdagen.bevat(termijn.geteld) ? " en een feestdag." : "."),
      termijn.isVerlengd
        ? "Een termijn eindigt niet op een zaterdag, zondag of feestdag; de laatste dag is \(termijn.laatste.proza), een "
          + "\(weekdagen[termijn.laatste.weekdag - 1])."
        : "Dat is de laatste dag; die telt nog mee.",
    ]
  }

  private static let weekdagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
}
