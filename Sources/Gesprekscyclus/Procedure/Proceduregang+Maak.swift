package import Kalender

extension Dossier {
  /// Where a conversation stands in its procedure on a day; nothing for one that was not held or has no such cycle.
  ///
  /// Everything recorded counts, whatever its day: who asks for an earlier day hands in the dossier of then.
  /// - Complexity: O(n) in the facts.
  package func proceduregang(
    van gesprek: Gesprek, onder regeling: Regeling?, op peildatum: Datum
  ) -> Proceduregang? {
    guard let regeling, let gehouden = gesprek.gehouden else { return nil }
    let tekstwijziging = laatsteTekstwijziging(van: gesprek.kenmerk)
    return Proceduregang(
      gesprek, gehouden: gehouden, onder: regeling, tekstwijziging: tekstwijziging,
      gewijzigdOp: feit(nr: tekstwijziging)?.herkomst.datum, herstel: herstelstand(van: gesprek), op: peildatum)
  }

  package func proceduregang(van gesprek: Gesprek, _ kader: Kader) -> Proceduregang? {
    proceduregang(van: gesprek, onder: kader.regelingen.cyclus(gesprek.cyclus)?.regeling, op: kader.vandaag)
  }
}

extension Proceduregang {
  init(
    _ gesprek: Gesprek, gehouden: Datum, onder regeling: Regeling, tekstwijziging: Int, gewijzigdOp: Datum?,
    herstel: Stand?, op peildatum: Datum
  ) {
    let verloop = gesprek.procedure
    let aangeboden = verloop.aanbiedingen.last
    // An established appraisal is offered, signed and handed over again only when its text was corrected since.
    let vastgesteldBij = gesprek.vaststelling?.herkomst.nr
    let gecorrigeerd = vastgesteldBij.map { tekstwijziging > $0 } ?? false
    let achterhaald = aangeboden.map { tekstwijziging > $0.herkomst.nr } ?? false
    let geldend = achterhaald && (vastgesteldBij == nil || gecorrigeerd) ? nil : aangeboden
    // What the employee could react to before it was established; to a corrected text an objection is the answer.
    let voorReactie = vastgesteldBij.map { nr in verloop.aanbiedingen.last { $0.herkomst.nr < nr } } ?? geldend
    let reactietermijn = (vastgesteldBij == nil ? aangeboden : voorReactie).flatMap {
      // Nothing proves an offering that was recorded later, so the employee gets the whole term from that day.
      Dagtermijn(vanaf: max($0.waarde.datum, $0.herkomst.datum), onder: regeling.termijnen.reactieDagen)
    }
    let bedenkingstermijn = verloop.uitreikingen.last.flatMap {
      Dagtermijn(vanaf: $0.waarde.datum, onder: regeling.termijnen.bedenkingDagen)
    }
    var regels: [Regel] = []
    func stand(_ stap: Procedurestap) -> Stand { regels.first { $0.stap == stap }?.stand ?? .nietGevraagd }
    func leg(_ stap: Procedurestap, _ stand: Stand) {
      let past = gesprek.soort == .beoordeling || !stap.isVanBeoordeling
      regels.append(Regel(stap: stap, stand: past ? stand : .nietGevraagd))
    }

    leg(
      .aanbieden,
      geldend.map { .gedaan(op: $0.waarde.datum, nr: $0.herkomst.laatsteWoord, laat: false) }
        ?? .open(sinds: (gecorrigeerd ? gewijzigdOp : nil) ?? aangeboden?.waarde.datum ?? gehouden, nil))
    leg(.reageren, Stand.reactie(gesprek, voorReactie, reactietermijn, op: peildatum))
    for deel in regeling.ondertekenaars {
      let handtekening = verloop.ondertekeningen.last {
        $0.waarde.deel == deel && tekstwijziging < $0.herkomst.nr
      }
      leg(
        .ondertekenen(deel),
        handtekening.map { .gedaan(op: $0.waarde.datum, nr: $0.herkomst.laatsteWoord, laat: false) }
          ?? geldend.map { .open(sinds: $0.waarde.datum, nil) } ?? .wacht(op: .aanbieden))
    }
    leg(.vaststellen, Stand.vaststelling(gesprek, geldend, reactie: stand(.reageren), reactietermijn))
    let uitgereikt = verloop.uitreikingen.last
    let opnieuwUitreiken = gecorrigeerd && uitgereikt.map { $0.herkomst.nr < tekstwijziging } ?? false
    leg(
      .uitreiken,
      opnieuwUitreiken
        ? .open(sinds: gewijzigdOp ?? gehouden, nil)
        : uitgereikt.map { .gedaan(op: $0.waarde.datum, nr: $0.herkomst.laatsteWoord, laat: false) }
          ?? gesprek.vaststelling.map { .open(sinds: $0.waarde.datum, nil) } ?? .wacht(op: .vaststellen))
    leg(
      .bedenking,
      Stand.bedenking(gesprek, bedenkingstermijn, gevraagd: regeling.termijnen.bedenkingDagen > 0, peildatum))
    leg(.afhandelen, Stand.afhandeling(gesprek, gevraagd: regeling.termijnen.bedenkingDagen > 0))
    if let herstel { leg(.herstellen, herstel) }
    self.init(
      gesprek: gesprek.kenmerk, regels: regels, aanbiedingAchterhaald: achterhaald, isGecorrigeerd: gecorrigeerd,
      uitreikingAchterhaald: opnieuwUitreiken, reactietermijn: reactietermijn, bedenkingstermijn: bedenkingstermijn)
  }
}

extension Dagtermijn {
  /// Nothing where the regeling gives no days: there the step does not exist.
  fileprivate init?(vanaf start: Datum, onder dagen: Int) {
    guard dagen > 0 else { return nil }
    self.init(vanaf: start, dagen: dagen)
  }
}

extension Proceduregang.Stand {
  /// A reaction counts for the offering before it; to a text that was offered again the employee may react again.
  fileprivate static func reactie(
    _ gesprek: Gesprek, _ aangeboden: Vermeld<ProcedureGebeurtenis.Aanbieding>?, _ termijn: Dagtermijn?,
    op peildatum: Datum
  ) -> Self {
    guard let aangeboden else { return .wacht(op: .aanbieden) }
    guard let termijn else { return .nietGevraagd }
    if let reactie = gesprek.procedure.reacties.last(where: { $0.herkomst.nr > aangeboden.herkomst.nr }) {
      return .gedaan(
        op: reactie.waarde.datum, nr: reactie.herkomst.laatsteWoord, laat: termijn.isVoorbij(op: reactie.waarde.datum))
    }
    if gesprek.vaststelling != nil || termijn.isVoorbij(op: peildatum) { return .vervallen(termijn) }
    return .open(sinds: aangeboden.waarde.datum, termijn)
  }

  fileprivate static func vaststelling(
    _ gesprek: Gesprek, _ aangeboden: Vermeld<ProcedureGebeurtenis.Aanbieding>?, reactie: Self, _ termijn: Dagtermijn?
  ) -> Self {
    if let vaststelling = gesprek.vaststelling {
      return .gedaan(op: vaststelling.waarde.datum, nr: vaststelling.herkomst.laatsteWoord, laat: false)
    }
    guard let aangeboden else { return .wacht(op: .aanbieden) }
    return switch reactie {
    case .gedaan(let op, _, _): .open(sinds: op, nil)
    case .vervallen(let over): .open(sinds: (over ?? termijn)?.laatste.adding(dagen: 1) ?? aangeboden.waarde.datum, nil)
    case .nietGevraagd: .open(sinds: aangeboden.waarde.datum, nil)
    case .open, .wacht: .wacht(op: .reageren)
    }
  }

  fileprivate static func bedenking(
    _ gesprek: Gesprek, _ termijn: Dagtermijn?, gevraagd: Bool, _ peildatum: Datum
  ) -> Self {
    guard gevraagd else { return .nietGevraagd }
    guard let uitreiking = gesprek.procedure.uitreikingen.last, let termijn else { return .wacht(op: .uitreiken) }
    // Handed over again, the term begins anew: what was objected to the old text and dealt with does not use it up.
    let bedenking =
      gesprek.procedure.openBedenking
      ?? gesprek.procedure.bedenkingen.last { $0.herkomst.nr > uitreiking.herkomst.nr }
    if let bedenking {
      return .gedaan(
        op: bedenking.waarde.datum, nr: bedenking.herkomst.laatsteWoord,
        laat: termijn.isVoorbij(op: bedenking.waarde.datum))
    }
    return termijn.isVoorbij(op: peildatum) ? .vervallen(termijn) : .open(sinds: uitreiking.waarde.datum, termijn)
  }

  fileprivate static func afhandeling(_ gesprek: Gesprek, gevraagd: Bool) -> Self {
    if let open = gesprek.procedure.openBedenking { return .open(sinds: open.waarde.datum, nil) }
    if let afgehandeld = gesprek.procedure.afhandelingen.last {
      return .gedaan(op: afgehandeld.waarde.datum, nr: afgehandeld.herkomst.laatsteWoord, laat: false)
    }
    return gevraagd ? .wacht(op: .bedenking) : .nietGevraagd
  }
}
