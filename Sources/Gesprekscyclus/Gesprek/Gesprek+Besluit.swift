internal import Kalender

extension Dossier {
  func plan(
    _ soort: Gesprekssoort, _ code: StadiumCode?, _ jaar: Int, _ datum: Datum, _ agenda: Agenda,
    _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    _ = inDienst(op: datum, &beraad)
    if let cyclus = beraad.probeer({ () throws(Geweigerd) in try kader.regelingen.openCyclus(jaar) }) {
      _ = stadium(soort, code, op: datum, cyclus, &beraad)
    }
    weigerVoorbij(datum, kader, &beraad)
    let nieuw = GesprekGebeurtenis.Planning(
      gesprek: volgendGesprek(cyclus: jaar), soort: soort, cyclus: jaar, datum: datum, stadium: code,
      agenda: agenda)
    beraad.leg(.gesprek(.gepland(nieuw)))
    return try beraad.besluit()
  }

  func verzet(
    _ kenmerk: GesprekKenmerk, _ datum: Datum, _ reden: String, _ agenda: Agenda, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let gesprek = geplandGesprek(kenmerk, &beraad) {
      _ = inDienst(op: datum, &beraad)
      _ = beraad.probeer({ () throws(Geweigerd) in try kader.regelingen.openCyclus(gesprek.cyclus) })
      weigerVoorbij(datum, kader, &beraad)
      let huidig = gesprek.plandata.last?.agenda ?? .open
      if gesprek.gepland == datum, huidig.met(agenda) == huidig {
        beraad.weiger(
          .geenWijziging, "Gesprek \(kenmerk) is al gepland op \(datum.proza).",
          advies: "Kies een andere datum, tijd of plaats.",
          over: .veld(.datum))
      }
    }
    beraad.eisTekst(reden, naam: "Reden", over: .veld(.reden))
    beraad.leg(.gesprek(.verzet(.init(gesprek: kenmerk, datum: datum, reden: reden, agenda: agenda))))
    return try beraad.besluit()
  }

  func zegAf(_ kenmerk: GesprekKenmerk, _ reden: String) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    _ = geplandGesprek(kenmerk, &beraad)
    beraad.eisTekst(reden, naam: "Reden", over: .veld(.reden))
    beraad.leg(.gesprek(.afgezegd(.init(gesprek: kenmerk, reden: reden))))
    return try beraad.besluit()
  }

  /// `G-2026-4`: the next free name in this dossier.
  func volgendGesprek(cyclus jaar: Int) -> GesprekKenmerk {
    var nummer = gesprekken(cyclus: jaar).count + 1
    // A name that was given out stays taken, also when what it named was withdrawn.
    while isUitgegeven("G-\(jaar)-\(nummer)") { nummer += 1 }
    return GesprekKenmerk("G-\(jaar)-\(nummer)")
  }

  func bekendGesprek(_ kenmerk: GesprekKenmerk, _ beraad: inout Beraad) -> Gesprek? {
    if let gesprek = gesprek(kenmerk) { return gesprek }
    beraad.weiger(
      .onbekendGesprek, "Gesprek \(kenmerk) bestaat niet in dit dossier.",
      advies: "Bekijk de gesprekken met: gespreksboek gesprek lijst \(medewerker?.nummer.tekst ?? "").",
      over: .veld(.kenmerk))
    return nil
  }

  /// The stage of a conversation of this kind: the one that is named, else the one that its day says.
  func stadium(
    _ soort: Gesprekssoort, _ code: StadiumCode?, op dag: Datum, _ cyclus: Cyclus, _ beraad: inout Beraad
  ) -> Stadium? {
    let genoemd = code.map { code in cyclus.regeling.stadium(code).flatMap { $0.soort == soort ? $0 : nil } }
    if let stadium = genoemd ?? stadium(soort, op: dag, in: cyclus) { return stadium }
    beraad.weiger([.onbekendeSoort(code?.tekst ?? soort.tekst, cyclus.regeling)])
    return nil
  }

  private func geplandGesprek(_ kenmerk: GesprekKenmerk, _ beraad: inout Beraad) -> Gesprek? {
    guard let gesprek = bekendGesprek(kenmerk, &beraad) else { return nil }
    switch gesprek.stand {
    case .gepland: return gesprek
    case .afgezegd:
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(kenmerk) is al afgezegd.", advies: "Plan een nieuw gesprek.",
        over: .veld(.kenmerk))
    case .gehouden:
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(kenmerk) is al gevoerd.", advies: "Plan een nieuw gesprek als dat nodig is.",
        over: .veld(.kenmerk))
    case .vastgesteld:
      beraad.weiger(
        .bevroren, "Gesprek \(kenmerk) is vastgesteld; er verandert niets meer aan.",
        advies: "Een bezwaar of correctie loopt via de personeelsadviseur.", over: .veld(.kenmerk))
    }
    return nil
  }

  private func weigerVoorbij(_ datum: Datum, _ kader: Kader, _ beraad: inout Beraad) {
    guard datum < kader.vandaag else { return }
    beraad.weiger(
      .datumVolgorde, "\(datum.proza) is al voorbij.",
      advies: "Plan een dag vanaf vandaag. Is het gesprek al gevoerd? Leg het dan vast met een formulier.",
      over: .veld(.datum))
  }
}
