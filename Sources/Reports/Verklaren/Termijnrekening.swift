internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// How a term follows from its day: what was agreed or what the window of a stage says, beside the day of the question.
enum Termijnrekening {
  static let regel =
    "Een afspraak vraagt aandacht vanaf \(Termijn.binnenkortDagen) dagen voor haar gereeddatum, tot zij is gerealiseerd, "
    + "beoordeeld of ingetrokken."

  static let doelregel =
    "Een doel vraagt aandacht vanaf \(Termijn.binnenkortDagen) dagen voor zijn dag, tot het is gerealiseerd of het "
    + "verbetertraject een oordeel heeft. Een verbetertraject vraagt een oordeel na zijn laatste dag."

  /// The steps; empty for a path that is no term.
  static func stappen(_ pad: Waardepad, rapport: Dossierrapport, bron: Rapportbron) -> [String] {
    if pad.delen.first == "vervolg" {
      guard let punt = punt(pad, rapport) else { return [] }
      return stappen(punt, rapport, bron)
    }
    if pad.delen.first == "verbetertrajecten", pad.delen.count > 2 {
      return trajectstappen(pad, rapport, bron.peildatum)
    }
    guard pad.laatste == "termijn", let beeld = Grondslag.cyclusbeeld(pad, rapport) else { return [] }
    let kenmerk = pad.delen.dropLast().last
    if let afspraak = beeld.afspraken.first(where: { $0.kenmerk.tekst == kenmerk }) {
      return stappen(afspraak.termijn, afspraak.inhoud.gereedOp, klaar: klaar(afspraak), bron.peildatum)
    }
    if let afspraak = beeld.ontwikkelafspraken.first(where: { $0.kenmerk.tekst == kenmerk }) {
      return stappen(afspraak.termijn, afspraak.inhoud.gereedOp, klaar: "gerealiseerd", bron.peildatum)
    }
    return []
  }

  /// A term of an improvement track: of a goal, or of the track itself.
  private static func trajectstappen(
    _ pad: Waardepad, _ rapport: Dossierrapport, _ peildatum: Datum
  ) -> [String] {
    guard let traject = rapport.trajecten.first(where: { $0.kenmerk.tekst == pad.delen[1] }) else { return [] }
    let doel = pad.delen[2] == "doelen" ? traject.doelen.first { pad.delen.dropFirst(3).first == "\($0.nummer)" } : nil
    let laatste = "Het verbetertraject loopt tot en met \(traject.looptijd.tot.proza)."
    switch (pad.laatste, doel) {
    case ("termijn", let doel?):
      let af = traject.loopt ? "gerealiseerd" : "afgesloten met het verbetertraject"
      return stappen(doel.termijn, doel.gereedOp, klaar: af, wat: "Het doel", peildatum)
    case ("termijn", nil):
      return traject.loopt
        ? [laatste, afstand(traject.looptijd.tot, peildatum)]
        : [laatste, "Het heeft een oordeel; de dag vraagt niets meer."]
    case ("gereedOp", let doel?) where doel.gereedOp == traject.looptijd.tot: return [laatste]
    default: return []
    }
  }

  /// What the path is about; nothing for a path outside what comes next.
  static func punt(_ pad: Waardepad, _ rapport: Dossierrapport) -> Vervolg? {
    guard pad.delen.first == "vervolg", pad.delen.count > 1 else { return nil }
    let namen = Waardeboom.namen(rapport.vervolg.map(\.json), in: "vervolg")
    return zip(namen, rapport.vervolg).first { $0.0 == pad.delen[1] }?.1
  }

  private static func stappen(_ punt: Vervolg, _ rapport: Dossierrapport, _ bron: Rapportbron) -> [String] {
    switch punt.wat {
    case .gesprek(let soort, _):
      guard let jaar = rapport.cyclus?.jaar, let stadium = bron.boek.regelingen.cyclus(jaar)?.regeling.stadium(soort),
        let venster = stadium.venster(in: jaar)
      else { return [] }
      return [
        "De regeling geeft \(veilig(stadium.naam)) in cyclus \(jaar) de periode \(venster.proza). De laatste dag is "
          + "\(venster.tot.proza).", afstand(venster.tot, bron.peildatum),
      ]
    case .traject:
      guard let dag = punt.uiterlijk else { return [] }
      return ["Het traject loopt tot en met \(dag.proza); dan volgt het oordeel.", afstand(dag, bron.peildatum)]
    case .afspraak, .ontwikkelafspraak, .doel:
      guard let dag = punt.uiterlijk else { return [] }
      return ["Afgesproken is: gereed op \(dag.proza). Dat is de laatste dag.", afstand(dag, bron.peildatum)]
    case .stap(let stap, let kenmerk):
      let termijn = bron.boek.dossier(van: rapport.persoon.nummer)?.gesprek(kenmerk).flatMap { gesprek in
        bron.boek.dossier(van: rapport.persoon.nummer).map { Rekenwijze.termijn(stap, gesprek, $0, bron) }
      }
      return termijn.flatMap { $0.isEmpty ? nil : $0 }
        ?? ["\(veilig(kenmerk.tekst)): \(stap.tekst) kan nu. De regeling geeft er geen laatste dag voor."]
    }
  }

  private static func stappen(
    _ termijn: Termijn, _ dag: Datum?, klaar: String, wat: String = "De afspraak", _ peildatum: Datum
  ) -> [String] {
    guard let dag else { return ["Er is geen dag afgesproken."] }
    let afgesproken = "Afgesproken is: gereed op \(dag.proza)."
    switch termijn {
    case .geen: return ["Er is geen dag afgesproken."]
    case .afgerond: return [afgesproken, "\(wat) is \(klaar); de dag vraagt niets meer."]
    case .later, .binnenkort, .teLaat: return [afgesproken, afstand(dag, peildatum)]
    }
  }

  private static func klaar(_ afspraak: Afspraakbeeld) -> String {
    if !afspraak.isGeldend { return "ingetrokken" }
    return afspraak.oordeel == nil ? "gerealiseerd" : "beoordeeld"
  }

  /// `1 november 2026 + 20 dagen = 21 november 2026: nog 20 dagen.`
  private static func afstand(_ dag: Datum, _ peildatum: Datum) -> String {
    let over = dag.dagnummer - peildatum.dagnummer
    if over == 0 { return "Dat is de dag van de vraag zelf." }
    return over > 0
      ? "\(peildatum.proza) + \(dagen(over)) = \(dag.proza): nog \(dagen(over))."
      : "\(dag.proza) + \(dagen(-over)) = \(peildatum.proza): \(dagen(-over)) te laat."
  }
}
