internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

extension Rekenwijze {
  /// The last day of a term of the procedure: the day it starts, the days of the regeling, and why it runs on.
  static func termijn(_ pad: Waardepad, _ dossier: Dossier, _ bron: Rapportbron) -> [String] {
    guard let gesprek = gesprek(pad, dossier) ?? gesprek(punt: pad, dossier),
      let gang = bron.gang(van: gesprek, in: dossier)
    else { return [] }
    let isReactie = pad.delen.contains { $0.hasSuffix("reageren") }
    let isBedenking = pad.delen.contains { $0.hasSuffix("bedenking") }
    guard let termijn = isReactie ? gang.reactietermijn : isBedenking ? gang.bedenkingstermijn : nil else { return [] }
    let begin = isReactie ? "aangeboden" : "uitgereikt"
    return [
      "Begin: \(termijn.start.proza), de dag waarop \(veilig(gesprek.kenmerk.tekst)) is \(begin); die dag telt niet mee.",
      "\(aantal(termijn.dagen, "dag", "dagen")) later: \(termijn.geteld.proza), een \(weekdagen[termijn.geteld.weekdag - 1])"
        + (Feestdagen.bevat(termijn.geteld) ? " en een feestdag." : "."),
      termijn.isVerlengd
        ? "Een termijn eindigt niet op een zaterdag, zondag of feestdag; de laatste dag is \(termijn.laatste.proza), een "
          + "\(weekdagen[termijn.laatste.weekdag - 1])."
        : "Dat is de laatste dag; die telt nog mee.",
    ]
  }

  private static let weekdagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

  /// For a point of what comes next: `vervolg.G-2026-3-reageren.uiterlijk`.
  private static func gesprek(punt pad: Waardepad, _ dossier: Dossier) -> Gesprek? {
    dossier.gesprekken.first { gesprek in pad.delen.contains { $0.hasPrefix("\(gesprek.kenmerk.tekst)-") } }
  }
}
