package import Kalender

extension Dossier {
  /// Starts an improvement track: concrete goals, each with its measure, and one track at a time.
  func start(_ start: TrajectGebeurtenis.Start, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    _ = inDienst(op: start.looptijd.van, &beraad)
    if let gesprek = start.gesprek { _ = bekendGesprek(gesprek, &beraad) }
    if let lopend = trajecten.first(where: \.loopt) {
      beraad.weiger(
        .trajectLoopt, "Verbetertraject \(lopend.kenmerk) loopt nog.",
        advies: "Rond het eerst af met: gespreksboek verbetertraject afronden.", over: .veld(.kenmerk))
    }
    beraad.eisTekst(start.aanleiding, naam: "Aanleiding", over: .veld(.reden))
    if start.doelen.isEmpty {
      beraad.weiger(
        .leegVeld, "Een verbetertraject heeft minstens één doel.",
        advies: "Geef per doel wat er anders moet, waaraan u dat ziet, en wanneer.")
    }
    for (index, doel) in start.doelen.enumerated() {
      beraad.eisTekst(doel.omschrijving, naam: "Omschrijving van doel \(index + 1)", over: .geheel)
      beraad.eisTekst(doel.maatstaf, naam: "Maatstaf van doel \(index + 1)", over: .geheel)
      guard let dag = doel.gereedOp, !start.looptijd.bevat(dag) else { continue }
      beraad.weiger(
        .datumVolgorde, "Doel \(index + 1) is gereed op \(dag.proza), maar dan loopt het traject niet.",
        advies: "Kies een dag van het traject.")
    }
    var genoemd = start
    genoemd.traject = volgendTraject
    beraad.leg(.traject(.gestart(genoemd)))
    return try beraad.besluit()
  }

  /// Records how one goal stands.
  func bespreek(
    _ bespreking: TrajectGebeurtenis.Bespreking, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let kenmerk = bespreking.gesprek, let gesprek = bekendGesprek(kenmerk, &beraad) {
      if let gevoerd = gesprek.gehouden {
        if bespreking.datum != gevoerd {
          beraad.weiger(
            .datumVolgorde, "Gesprek \(kenmerk) is gevoerd op \(gevoerd.proza), niet op \(bespreking.datum.proza).",
            advies: "Laat de datum weg; die van het gesprek geldt.", over: .veld(.datum))
        }
      } else {
        beraad.weiger(
          .gesprekNietOpen, "Gesprek \(kenmerk) is nog niet gevoerd.", advies: "Leg dat gesprek eerst vast.",
          over: .veld(.kenmerk))
      }
    }
    weigerToekomst(bespreking.datum, kader, &beraad)
    _ = inDienst(op: bespreking.datum, &beraad)
    leg(
      .init(
        traject: bespreking.traject, doel: bespreking.doel, status: bespreking.status,
        toelichting: bespreking.toelichting),
      datum: bespreking.datum, gesprek: bespreking.gesprek, &beraad)
    return try beraad.besluit()
  }

  /// The same for a command and for a part of a conversation's form.
  func leg(
    _ bespreking: Vastlegging.Trajectbespreking, datum: Datum, gesprek: GesprekKenmerk?, _ beraad: inout Beraad
  ) {
    let onderwerp = Onderwerp.doel(bespreking.traject, bespreking.doel)
    guard let traject = lopendTraject(bespreking.traject, onderwerp, &beraad) else { return }
    let start = traject.start.waarde
    if !start.doelen.indices.contains(bespreking.doel - 1) {
      beraad.weiger(
        .onbekendDoel, "Verbetertraject \(bespreking.traject) heeft geen doel \(bespreking.doel).",
        advies: "Kies een nummer van 1 tot en met \(start.doelen.count).", over: onderwerp)
    }
    if datum < start.looptijd.van {
      beraad.weiger(
        .datumVolgorde, "Het traject begint pas op \(start.looptijd.van.proza).",
        advies: "Kies die dag of een latere.", over: onderwerp)
    }
    beraad.eisTekst(bespreking.toelichting, naam: "Toelichting", over: onderwerp)
    beraad.leg(
      .traject(
        .besproken(
          .init(
            traject: bespreking.traject, doel: bespreking.doel, status: bespreking.status, datum: datum,
            toelichting: bespreking.toelichting, gesprek: gesprek))))
  }

  /// The track, when it exists and still runs.
  func lopendTraject(
    _ kenmerk: TrajectKenmerk, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) -> Verbetertraject? {
    guard let traject = traject(kenmerk) else {
      beraad.weiger(
        .onbekendTraject, "Verbetertraject \(kenmerk) bestaat niet in dit dossier.",
        advies: "Bekijk ze met: gespreksboek verbetertraject tonen \(medewerker?.nummer.tekst ?? "").",
        over: onderwerp)
      return nil
    }
    guard let afronding = traject.afronding else { return traject }
    beraad.weiger(
      .trajectAfgerond, "Verbetertraject \(kenmerk) is afgerond op \(afronding.waarde.datum.proza).",
      advies: "Begin zo nodig een nieuw traject.", over: onderwerp)
    return nil
  }

  /// `VT-2`: the next free name in this dossier.
  private var volgendTraject: TrajectKenmerk {
    var nummer = trajecten.count + 1
    while traject(TrajectKenmerk("VT-\(nummer)")) != nil { nummer += 1 }
    return TrajectKenmerk("VT-\(nummer)")
  }

  /// Concludes an improvement track with a motivated judgement (rule 5), after conversations in between.
  func rondAf(
    _ afronding: TrajectGebeurtenis.Afronding, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    weigerToekomst(afronding.datum, kader, &beraad)
    if let traject = lopendTraject(afronding.traject, .veld(.kenmerk), &beraad) {
      let looptijd = traject.start.waarde.looptijd
      if afronding.datum < looptijd.van {
        beraad.weiger(
          .datumVolgorde, "Het traject begint pas op \(looptijd.van.proza).", advies: "Kies die dag of een latere.",
          over: .veld(.datum))
      } else if afronding.datum < looptijd.tot {
        beraad.waarschuw(
          .trajectVroegAfgerond, "Het traject loopt tot en met \(looptijd.tot.proza); het oordeel komt eerder.",
          over: .veld(.datum))
      }
      if let laatste = traject.besprekingen.map(\.waarde.datum).max(), afronding.datum < laatste {
        beraad.weiger(
          .datumVolgorde, "Het traject is op \(laatste.proza) nog besproken.",
          advies: "Kies die dag of een latere.", over: .veld(.datum))
      }
      if traject.besprekingen.isEmpty, afronding.uitzondering.map(\.isBlanco) ?? true {
        beraad.weiger(
          .geenTussengesprek, "Verbetertraject \(afronding.traject) is tussendoor nooit besproken.",
          advies: "Leg eerst vast wat er besproken is. Was dat er niet? Geef de reden met --uitzondering.",
          over: .veld(.uitzondering))
      }
    }
    eisMotivering(
      afronding.motivering, regeling(op: afronding.datum, kader), "oordeel '\(afronding.oordeel.rawValue)'",
      .eindoordeel, &beraad)
    beraad.leg(.traject(.afgerond(afronding)))
    return try beraad.besluit()
  }

  /// The rules of the cycle of a day, else of one that is open; nothing when there is none.
  private func regeling(op datum: Datum, _ kader: Kader) -> Regeling? {
    (kader.regelingen.cyclus(op: datum) ?? kader.regelingen.openCyclus(op: datum))?.regeling
  }
}

extension TrajectGebeurtenis.Start {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.start(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}

extension TrajectGebeurtenis.Start {
  /// From the first to the last day of a track, as they were asked for.
  /// - Throws: A019 when it would end before it begins.
  package static func looptijd(van: Datum, tot: Datum) throws(Geweigerd) -> Tijdvak {
    guard let looptijd = Tijdvak(van: van, tot: tot) else {
      throw Geweigerd(
        .datumVolgorde, "Het traject eindigt op \(tot.proza), voordat het begint.",
        advies: "Controleer het begin en het einde.", onderwerp: .veld(.tijdvak))
    }
    return looptijd
  }
}

extension TrajectGebeurtenis.Bespreking {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.bespreek(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistTraject(traject) }
}

extension Dossier {
  /// The track that something is about and that is not there.
  func mistTraject(_ kenmerk: TrajectKenmerk) -> String? {
    traject(kenmerk) == nil ? "verbetertraject \(kenmerk)" : nil
  }
}

extension TrajectGebeurtenis.Afronding {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.rondAf(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistTraject(traject) }
}
