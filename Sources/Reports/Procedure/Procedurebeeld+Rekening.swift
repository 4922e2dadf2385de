internal import Gesprekscyclus
internal import Kalender
internal import Tekst

/// How the days of the procedure follow from each other.
extension Procedurebeeld {
  static let termijnregel =
    "De regeling geeft de dagen. Een termijn die eindigt op een zaterdag, zondag of algemeen erkende feestdag, loopt door "
    + "tot en met de eerste dag daarna die dat niet is (Algemene termijnenwet, artikel 1 en 3)."

  /// The last day of a term: the day it starts, the days of the regeling, and why it runs on; nothing for a step without
  /// a term.
  func termijnrekening(_ stap: Procedurestap) -> [String] {
    guard let termijn = stap == .reageren ? gang.reactietermijn : stap == .bedenking ? gang.bedenkingstermijn : nil
    else { return [] }
    let begin = stap == .reageren ? "aangeboden" : "uitgereikt"
    let later =
      stap == .reageren && gesprek.procedure.aanbiedingen.last.map { $0.waarde.datum < termijn.start } ?? false
    return [
      "Begin: \(termijn.start.proza), de dag waarop \(later ? "is vastgelegd dat " : "")"
        + "\(veilig(gesprek.kenmerk.tekst)) is \(begin); die dag telt niet mee.",
      "\(dagen(termijn.dagen)) later: \(termijn.geteld.proza), een \(Self.weekdagen[termijn.geteld.weekdag - 1])"
        + (Feestdagen.bevat(termijn.geteld) ? " en een feestdag." : "."),
      termijn.isVerlengd
        ? "Een termijn eindigt niet op een zaterdag, zondag of feestdag; de laatste dag is \(termijn.laatste.proza), een "
          + "\(Self.weekdagen[termijn.laatste.weekdag - 1])."
        : "Dat is de laatste dag; die telt nog mee.",
    ]
  }

  /// From which day a step is open: that of the step before it, or the day after a last day; with its term.
  func rekening(_ sinds: Datum, _ stap: Procedurestap) -> [String] {
    [begin(stap, sinds.proza), "Vanaf die dag staat open: \(stap.tekst)."] + termijnrekening(stap)
  }

  /// What happened on the day since when a step is open.
  private func begin(_ stap: Procedurestap, _ dag: String) -> String {
    let gesprek = veilig(gesprek.kenmerk.tekst)
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
