package import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Vervolg {
  /// The steps of the procedure that can be taken now, for each held conversation of the cycle.
  static func procedure(_ cyclus: Cyclusbeeld, _ bron: Rapportbron) -> [Vervolg] {
    cyclus.gesprekken.flatMap { gesprek -> [Vervolg] in
      guard let gang = gesprek.procedure?.gang else { return [] }
      let mist = cyclus.beoordelingen.first { $0.gesprek == gesprek.kenmerk }.flatMap(ontbreekt)
      return Procedurepunt.alle(gang).map { Vervolg($0, mist: mist, op: bron.peildatum) }
    }
  }

  private static func ontbreekt(_ beoordeling: Beoordelingbeeld) -> String? {
    guard !beoordeling.isVastgesteld, case .mist = beoordeling.totaal else { return nil }
    return beoordeling.totaal.tekst
  }

  /// - Parameter mist: what the total of the appraisal lacks.
  init(_ punt: Procedurepunt, mist: String? = nil, op peildatum: Datum) {
    self.init(
      wat: .stap(punt.stap, punt.gesprek), uiterlijk: punt.laatste,
      tekst: punt.zin + (punt.vraagtTotaal ? mist.map { " (\($0))" } ?? "" : "") + punt.termijn(op: peildatum) + ".")
  }
}

extension Procedurepunt {
  fileprivate var vraagtTotaal: Bool { stap == .aanbieden || stap == .vaststellen }

  /// What can be done, or is not done yet; without its full stop.
  fileprivate var zin: String {
    let gesprek = veilig(gesprek.tekst)
    return switch stap {
    case .aanbieden where isOpnieuw: "\(gesprek) is veranderd en moet opnieuw worden aangeboden"
    case .aanbieden: "\(gesprek) is nog niet aangeboden"
    case .reageren: "\(gesprek): de medewerker kan reageren"
    case .vaststellen: "\(gesprek) is nog niet vastgesteld"
    case .uitreiken where isOpnieuw: "\(gesprek) is na het uitreiken gecorrigeerd en moet opnieuw worden uitgereikt"
    case .uitreiken: "\(gesprek) is vastgesteld en nog niet uitgereikt"
    case .afhandelen: "De bedenking tegen \(gesprek) is nog niet afgehandeld"
    case .herstellen: "De bedenking tegen \(gesprek) is gegrond en de beoordeling is nog niet gecorrigeerd"
    case .bedenking: "\(gesprek): de medewerker kan een bedenking indienen"
    case .ondertekenen:
      "\(gesprek) wacht op de handtekening van \(opsomming(tekenen.map { "de \($0.rawValue)" }))"
    }
  }

  fileprivate func termijn(op peildatum: Datum) -> String {
    if let laatste {
      let over = laatste.dagnummer - peildatum.dagnummer
      return " tot en met \(laatste.proza) (\(over == 0 ? "vandaag" : "over \(dagen(over))"))"
    }
    guard let sinds, peildatum > sinds else { return "" }
    return "; dat staat al \(dagen(peildatum.dagnummer - sinds.dagnummer)) open"
  }
}

extension Procedurestap {
  /// The command line of this step, with a word in capitals for what only whoever takes it can say.
  package func opdracht(_ nummer: String, _ kenmerk: GesprekKenmerk) -> String {
    "\(opdracht) \(nummer) \(kenmerk)\(rest)"
  }

  /// What the command line of this step asks beside person and conversation.
  var rest: String {
    switch self {
    case .aanbieden: ""
    case .reageren: " --bestand -"
    case .ondertekenen(let deel): " --als \(deel.rawValue) --wijze gezien"
    case .vaststellen: " --door NUMMER"
    case .uitreiken: " --wijze persoonlijk --bewijs TEKST"
    case .bedenking: " --tekst -"
    case .afhandelen: " --uitkomst UITKOMST --motivering TEKST --door NUMMER"
    case .herstellen: ""
    }
  }
}
