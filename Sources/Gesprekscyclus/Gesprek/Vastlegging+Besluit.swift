internal import Kalender

extension Dossier {
  /// Records a conversation whole: the report, the agreements, the progress and the ratings of one form.
  func legVast(_ gevraagd: Vastlegging, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    let vastlegging = metLaterPlan(gevraagd)
    var beraad = Beraad()
    if let basis = vastlegging.basis {
      _ = beraad.probeer { () throws(Geweigerd) in try controleer(basis) }
    }
    weigerToekomst(vastlegging.datum, kader, &beraad)
    let medewerker = inDienst(op: vastlegging.datum, &beraad)
    let eerst = vastlegging.gesprek.flatMap { gesprek($0) }
    let cyclus = beraad.probeer { () throws(Geweigerd) in
      try kader.regelingen.cyclus(vastlegging.cyclus, voor: eerst)
    }
    guard let medewerker, let cyclus,
      let stadium = stadium(
        vastlegging.soort, genoemdStadium(vastlegging), op: vastlegging.datum, cyclus, &beraad)
    else {
      return try beraad.besluit()
    }
    let eerder = eerderVastgelegd(vastlegging, kader, &beraad)
    let kenmerk = vastlegging.gesprek ?? volgendGesprek(cyclus: cyclus.jaar)
    if eerder == nil {
      legVerslag(vastlegging, als: kenmerk, medewerker, cyclus, kader, &beraad)
      waarschuwVoorDatum(vastlegging, stadium, kader, &beraad)
    }
    legAfspraken(vastlegging, kenmerk, cyclus, kader, &beraad)
    for voortgang in vastlegging.voortgang {
      leg(voortgang, datum: vastlegging.datum, gesprek: kenmerk, kader, &beraad)
    }
    leg(
      vastlegging.nieuweOntwikkelafspraken, jaar: cyclus.jaar, gesprek: kenmerk, datum: vastlegging.datum, kader,
      &beraad)
    for ontwikkeling in vastlegging.ontwikkeling {
      leg(ontwikkeling, datum: vastlegging.datum, gesprek: kenmerk, &beraad)
    }
    for bespreking in vastlegging.trajecten {
      leg(bespreking, datum: vastlegging.datum, gesprek: kenmerk, &beraad)
    }
    legOordelen(vastlegging, kenmerk, eerder, cyclus, kader, &beraad)
    waarschuwNaAanbieden(eerder, &beraad)
    return try beraad.besluit()
  }

  /// About the conversation that was planned after the form was made, where the form itself names none.
  private func metLaterPlan(_ vastlegging: Vastlegging) -> Vastlegging {
    guard vastlegging.gesprek == nil, let basis = vastlegging.basis else { return vastlegging }
    let plannen = feiten(na: basis).compactMap { feit -> GesprekGebeurtenis.Planning? in
      if case .gesprek(.gepland(let plan)) = feit.gebeurtenis { plan } else { nil }
    }
    let plan = plannen.last {
      $0.soort == vastlegging.soort && $0.cyclus == vastlegging.cyclus && $0.stadium == vastlegging.stadium
        && gesprek($0.gesprek)?.stand == .gepland
    }
    var anders = vastlegging
    anders.gesprek = plan?.gesprek
    return anders
  }

  /// The stage that a form names, or the plan that it is for.
  func genoemdStadium(_ vastlegging: Vastlegging) -> StadiumCode? {
    vastlegging.stadium ?? vastlegging.gesprek.flatMap { gesprek($0)?.stadium }
  }

  /// The held conversation that this command adds to, or nothing when the conversation is new.
  ///
  /// Only an appraisal may be added to, on the same day and period, and only until it is established.
  private func eerderVastgelegd(_ vastlegging: Vastlegging, _ kader: Kader, _ beraad: inout Beraad) -> Gesprek? {
    guard let kenmerk = vastlegging.gesprek, let gesprek = bekendGesprek(kenmerk, &beraad) else { return nil }
    if gesprek.soort != vastlegging.soort {
      beraad.weiger(
        .gesprekNietOpen,
        "Gesprek \(kenmerk) is een \(gesprek.soort.gespreksnaam), geen \(vastlegging.soort.gespreksnaam).",
        advies: "Gebruik het formulier van dit gesprek, of laat het kenmerk leeg voor een nieuw gesprek.",
        over: .veld(.kenmerk))
      return nil
    }
    if gesprek.cyclus != vastlegging.cyclus {
      beraad.weiger(
        .gesprekNietOpen,
        "Gesprek \(kenmerk) hoort bij cyclus \(kader.regelingen.cyclusnaam(gesprek.cyclus)), niet bij "
          + "\(kader.regelingen.cyclusnaam(vastlegging.cyclus)).",
        advies: "Gebruik het formulier van dit gesprek, of laat het kenmerk leeg voor een nieuw gesprek.",
        over: .veld(.kenmerk))
      return nil
    }
    switch gesprek.stand {
    case .gepland:
      return nil
    case .afgezegd:
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(kenmerk) is afgezegd.", advies: "Laat het kenmerk leeg voor een nieuw gesprek.",
        over: .veld(.kenmerk))
    case .vastgesteld:
      beraad.weiger(
        .bevroren, "Gesprek \(kenmerk) is vastgesteld; er verandert niets meer aan.",
        advies: "Een correctie loopt via de personeelsadviseur.", over: .veld(.kenmerk))
    case .gehouden:
      let zelfde = gesprek.gehouden == vastlegging.datum && gesprek.verslag?.waarde.tijdvak == vastlegging.tijdvak
      if vastlegging.soort != .beoordeling || !zelfde {
        beraad.weiger(
          .gesprekNietOpen,
          "Gesprek \(kenmerk) is al vastgelegd, gevoerd op \(gesprek.gehouden?.proza ?? "onbekende datum").",
          advies:
            "Alleen ontbrekende oordelen van een beoordeling kunnen erbij, met dezelfde datum en hetzelfde tijdvak.",
          over: .veld(.kenmerk))
      }
      weigerAnderVerslag(vastlegging, gesprek, &beraad)
      return gesprek
    }
    return nil
  }

  /// What was recorded is not replaced, and what someone wrote is not dropped without a word.
  private func weigerAnderVerslag(_ vastlegging: Vastlegging, _ gesprek: Gesprek, _ beraad: inout Beraad) {
    func anders(_ nieuw: String?, _ bekend: String?) -> Bool {
      guard let nieuw, !nieuw.isBlanco else { return false }
      return nieuw.zonderRand != (bekend ?? "").zonderRand
    }
    if anders(vastlegging.verslag, gesprek.verslag?.waarde.verslag) {
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(gesprek.kenmerk) is al vastgelegd; het verslag verandert niet meer.",
        advies: "Laat het verslag leeg en bewaar uw tekst. Een correctie loopt via de personeelsadviseur.",
        over: .veld(.verslag))
    }
    if anders(vastlegging.uitzondering, gesprek.verslag?.waarde.uitzondering) {
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(gesprek.kenmerk) is al vastgelegd; de uitzondering verandert niet meer.",
        advies: "Laat de uitzondering leeg. Een correctie loopt via de personeelsadviseur.",
        over: .veld(.uitzondering))
    }
  }

  private func legVerslag(
    _ vastlegging: Vastlegging, als kenmerk: GesprekKenmerk, _ medewerker: Medewerker, _ cyclus: Cyclus,
    _ kader: Kader, _ beraad: inout Beraad
  ) {
    if vastlegging.soort == .beoordeling { controleerTijdvak(vastlegging, cyclus, &beraad) }
    let inhoud =
      vastlegging.soort == .beoordeling
      ? !(vastlegging.resultaten.isEmpty && vastlegging.competenties.isEmpty) || vastlegging.eindoordeel != nil
      : vastlegging.soort == .planning && !vastlegging.nieuweAfspraken.isEmpty
    if !inhoud { beraad.eisTekst(vastlegging.verslag, naam: "Verslag", over: .veld(.verslag)) }
    let keuze = medewerker.functie(op: vastlegging.normdag).waarde
    let plek = medewerker.plek(op: vastlegging.normdag).waarde
    let beeld = functiebeeld(op: vastlegging.normdag, kader)
    let omstandigheden = Omstandigheden(
      functie: keuze.functie, functienaam: beeld?.naam ?? keuze.functie.functie.tekst,
      catalogusversie: beeld?.catalogusversie ?? "", onderdeel: plek.onderdeel, leidinggevende: plek.leidinggevende,
      regeling: cyclus.regeling.id, regelingversie: cyclus.regeling.versie)
    beraad.leg(
      .gesprek(
        .gehouden(
          .init(
            gesprek: kenmerk, soort: vastlegging.soort, cyclus: cyclus.jaar, datum: vastlegging.datum,
            tijdvak: vastlegging.tijdvak, deelnemers: vastlegging.deelnemers, verslag: vastlegging.verslag,
            uitzondering: vastlegging.uitzondering.flatMap { $0.isBlanco ? nil : $0 },
            omstandigheden: omstandigheden, stadium: vastlegging.stadium,
            onderwerpen: vastlegging.onderwerpen.filter { !$0.tekst.isBlanco }))))
    waarschuwVoorOnderwerpen(vastlegging, medewerker, cyclus, &beraad)
  }

  /// What the regeling asks to be talked about, and neither this conversation nor an earlier one of the year was about.
  private func waarschuwVoorOnderwerpen(
    _ vastlegging: Vastlegging, _ medewerker: Medewerker, _ cyclus: Cyclus, _ beraad: inout Beraad
  ) {
    let onbesproken = onbesproken(
      cyclus, medewerker, met: vastlegging.soort, op: vastlegging.datum,
      vastlegging.onderwerpen.filter { !$0.tekst.isBlanco })
    guard !onbesproken.isEmpty else { return }
    beraad.waarschuw(
      .onbesproken, "Nog niet besproken: \(onbesproken.map { "'\($0.naam)'" }.joined(separator: ", ")).",
      over: .veld(.verslag))
  }

  private func legAfspraken(
    _ vastlegging: Vastlegging, _ kenmerk: GesprekKenmerk, _ cyclus: Cyclus, _ kader: Kader, _ beraad: inout Beraad
  ) {
    let gebieden = functiebeeld(op: vastlegging.normdag, kader)?.resultaatgebieden ?? []
    var plan = Afsprakenplan(self, cyclus: cyclus, gebieden: gebieden, gesprek: kenmerk, dag: vastlegging.datum)
    for bijstelling in vastlegging.bijstellingen
    where geldendeAfspraak(bijstelling.afspraak, in: cyclus, kader, &beraad) != nil {
      plan.stelBij(bijstelling.afspraak, bijstelling.wijziging, reden: bijstelling.reden, &beraad)
    }
    for intrekking in vastlegging.intrekkingen
    where geldendeAfspraak(intrekking.afspraak, in: cyclus, kader, &beraad) != nil {
      plan.trekIn(intrekking.afspraak, reden: intrekking.reden, &beraad)
    }
    weigerGewijzigdEnBeoordeeld(vastlegging, &beraad)
    for (index, inhoud) in vastlegging.nieuweAfspraken.enumerated() {
      plan.voegToe(inhoud, onderwerp: .nieuweAfspraak(index + 1), &beraad)
    }
    if vastlegging.soort == .planning { plan.isCompleet(opDag: vastlegging.datum) }
    for oordeel in vastlegging.resultaten { plan.isCompleet(met: oordeel.over) }
    plan.controleerWegingen(self, &beraad)
  }

  /// What is added to an offered appraisal changes its text: it is offered and signed again.
  private func waarschuwNaAanbieden(_ eerder: Gesprek?, _ beraad: inout Beraad) {
    guard let aangeboden = eerder?.procedure.aanbiedingen.last?.waarde.datum, !beraad.gebeurtenissen.isEmpty else {
      return
    }
    beraad.waarschuw(
      .opnieuwAanbieden,
      "Het verslag was op \(aangeboden.proza) al aangeboden. Bied het opnieuw aan; handtekeningen zijn achterhaald.")
  }

  /// One conversation does not both change an agreement and rate it: the rating copies what was agreed before.
  private func weigerGewijzigdEnBeoordeeld(_ vastlegging: Vastlegging, _ beraad: inout Beraad) {
    let gewijzigd = Set(vastlegging.bijstellingen.map(\.afspraak) + vastlegging.intrekkingen.map(\.afspraak))
    for oordeel in vastlegging.resultaten where gewijzigd.contains(oordeel.over) {
      beraad.weiger(
        .alBeoordeeld, "Afspraak \(oordeel.over) wordt in één gesprek gewijzigd en beoordeeld.",
        advies: "Leg de wijziging eerst vast, of laat het oordeel weg.", over: .afspraak(oordeel.over))
    }
  }

  /// Late entries are welcome and told (rule 12), and so is a day outside the stage's window.
  func waarschuwVoorDatum(
    _ vastlegging: Vastlegging, _ stadium: Stadium, _ kader: Kader, _ beraad: inout Beraad
  ) {
    let later = kader.vandaag.dagnummer - vastlegging.datum.dagnummer
    if later > Waarschuwing.laatNaDagen {
      beraad.waarschuw(
        .laatVastgelegd,
        "Het gesprek is \(later) dagen na \(vastlegging.datum.proza) vastgelegd; dat blijft zichtbaar.",
        over: .veld(.datum))
    }
    guard let cyclus = kader.regelingen.cyclus(vastlegging.cyclus) else { return }
    let vensters = vensters(stadium, in: cyclus)
    guard !vensters.contains(where: { $0.bevat(vastlegging.datum) }),
      let venster = vensters.min(by: { $0.afstand(tot: vastlegging.datum) < $1.afstand(tot: vastlegging.datum) })
    else { return }
    beraad.waarschuw(
      .buitenVenster, "Het gesprek valt buiten de periode van de regeling: \(venster.proza).", over: .veld(.datum))
  }
}
