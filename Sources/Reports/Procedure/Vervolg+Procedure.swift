internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Vervolg {
  /// The steps of the procedure that can be taken now, for each held conversation of the cycle.
  static func procedure(_ cyclus: Cyclusbeeld, _ bron: Rapportbron) -> [Vervolg] {
    cyclus.gesprekken.flatMap { gesprek -> [Vervolg] in
      guard let gang = gesprek.procedure?.gang else { return [] }
      let mist = cyclus.beoordelingen.first { $0.gesprek == gesprek.kenmerk }.flatMap(ontbreekt)
      return procedure(gang, mist: mist, op: bron.peildatum)
    }
  }

  /// The steps that can be taken now for one conversation.
  static func procedure(_ gang: Proceduregang, mist: String? = nil, op peildatum: Datum) -> [Vervolg] {
    gang.teDoen.map { Vervolg($0, gang, mist: mist, op: peildatum) }
      + [tekenen(gang), bedenking(gang, op: peildatum)].compactMap { $0 }
  }

  private static func ontbreekt(_ beoordeling: Beoordelingbeeld) -> String? {
    guard !beoordeling.isVastgesteld, case .mist = beoordeling.totaal else { return nil }
    return beoordeling.totaal.tekst
  }

  private init(_ regel: Proceduregang.Regel, _ gang: Proceduregang, mist: String?, op peildatum: Datum) {
    let gesprek = veilig(gang.gesprek.tekst)
    var tekst =
      switch regel.stap {
      case .aanbieden where gang.aanbiedingAchterhaald: "\(gesprek) is veranderd en moet opnieuw worden aangeboden"
      case .aanbieden: "\(gesprek) is nog niet aangeboden"
      case .reageren: "\(gesprek): de medewerker kan reageren"
      case .vaststellen: "\(gesprek) is nog niet vastgesteld"
      case .uitreiken where gang.uitreikingAchterhaald:
        "\(gesprek) is na het uitreiken gecorrigeerd en moet opnieuw worden uitgereikt"
      case .uitreiken: "\(gesprek) is vastgesteld en nog niet uitgereikt"
      case .afhandelen: "De bedenking tegen \(gesprek) is nog niet afgehandeld"
      case .herstellen: "De bedenking tegen \(gesprek) is gegrond en de beoordeling is nog niet gecorrigeerd"
      case .bedenking: "\(gesprek): de medewerker kan een bedenking indienen"
      case .ondertekenen: "\(gesprek): \(regel.stap.tekst)"
      }
    if let mist, regel.stap == .aanbieden || regel.stap == .vaststellen { tekst += " (\(mist))" }
    if let termijn = regel.termijn {
      let over = termijn.laatste.dagnummer - peildatum.dagnummer
      tekst += " tot en met \(termijn.laatste.proza) (\(over == 0 ? "vandaag" : "over \(dagen(over))"))"
    } else if case .open(let sinds, nil) = regel.stand, peildatum > sinds {
      tekst += "; dat staat al \(dagen(peildatum.dagnummer - sinds.dagnummer)) open"
    }
    self.init(
      wat: .stap(regel.stap, gang.gesprek), uiterlijk: regel.termijn?.laatste, tekst: tekst + ".")
  }

  /// The right to object, while its term runs.
  private static func bedenking(_ gang: Proceduregang, op peildatum: Datum) -> Vervolg? {
    gang.regels.first { $0.stap == .bedenking && $0.isOpen }.map { Vervolg($0, gang, mist: nil, op: peildatum) }
  }

  /// Signatures that can be put, together; none is asked once the appraisal is established.
  private static func tekenen(_ gang: Proceduregang) -> Vervolg? {
    if case .gedaan = gang.stand(.vaststellen) { return nil }
    let delen = gang.teTekenen.compactMap { regel in
      if case .ondertekenen(let deel) = regel.stap { deel } else { nil }
    }
    guard let eerste = delen.first else { return nil }
    let wie = opsomming(delen.map { "de \($0.rawValue)" })
    return Vervolg(
      wat: .stap(.ondertekenen(eerste), gang.gesprek), uiterlijk: nil,
      tekst: "\(veilig(gang.gesprek.tekst)) wacht op de handtekening van \(wie).")
  }
}
