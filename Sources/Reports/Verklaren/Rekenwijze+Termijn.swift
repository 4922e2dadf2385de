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

  /// From which day a step is open: that of the step before it, or the day after a last day; with its term.
  static func sinds(_ pad: Waardepad, _ dossier: Dossier, _ bron: Rapportbron) -> [String] {
    guard let gesprek = gesprek(pad, dossier), let gang = bron.gang(van: gesprek, in: dossier),
      let regel = gang.regels.first(where: { $0.stap.sleutel == pad.delen.dropLast().last }),
      case .open(let sinds, _) = regel.stand
    else { return [] }
    return [begin(regel.stap, gang, sinds.proza), "Vanaf die dag staat open: \(regel.stap.tekst)."]
      + termijn(regel.stap, gesprek, dossier, bron)
  }

  /// What happened on the day since when a step is open.
  private static func begin(_ stap: Procedurestap, _ gang: Proceduregang, _ dag: String) -> String {
    let gesprek = veilig(gang.gesprek.tekst)
    switch stap {
    case .aanbieden where gang.isGecorrigeerd: return "De tekst van \(gesprek) is gecorrigeerd op \(dag)."
    case .aanbieden where gang.aanbiedingAchterhaald:
      return "\(gesprek) is aangeboden op \(dag); daarna is de tekst veranderd."
    case .aanbieden: return "\(gesprek) is gehouden op \(dag)."
    case .reageren, .ondertekenen: return "\(gesprek) is aangeboden op \(dag)."
    case .vaststellen:
      switch gang.stand(.reageren) {
      case .gedaan: return "De reactie op \(gesprek) is van \(dag)."
      case .vervallen(let termijn):
        guard let laatste = (termijn ?? gang.reactietermijn)?.laatste else { break }
        return "Reageren op \(gesprek) kon tot en met \(laatste.proza); een dag later is \(dag)."
      case .open, .wacht, .nietGevraagd: break
      }
      return "\(gesprek) is aangeboden op \(dag)."
    case .uitreiken where gang.uitreikingAchterhaald:
      return "De tekst van \(gesprek) is na het uitreiken gecorrigeerd, op \(dag)."
    case .uitreiken: return "\(gesprek) is vastgesteld op \(dag)."
    case .bedenking: return "\(gesprek) is uitgereikt op \(dag)."
    case .afhandelen: return "De bedenking tegen \(gesprek) is van \(dag)."
    case .herstellen: return "De bedenking tegen \(gesprek) is gegrond verklaard op \(dag)."
    }
  }

  private static let weekdagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
}
