package import Kalender

/// An improvement track as it is asked for; its name is given when it is recorded.
package struct Trajectstart: Hashable, Sendable {
  package var van: Datum
  package var tot: Datum
  package var aanleiding: String
  package var doelen: [TrajectGebeurtenis.Doel]
  package var begeleiding: String?
  package var gesprek: GesprekKenmerk?

  package init(
    van: Datum, tot: Datum, aanleiding: String, doelen: [TrajectGebeurtenis.Doel], begeleiding: String? = nil,
    gesprek: GesprekKenmerk? = nil
  ) {
    self.van = van
    self.tot = tot
    self.aanleiding = aanleiding
    self.doelen = doelen
    self.begeleiding = begeleiding
    self.gesprek = gesprek
  }
}

extension Dossier {
  /// Starts an improvement track: concrete goals, each with its measure, and one track at a time.
  func startTraject(_ start: Trajectstart, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    _ = inDienst(op: start.van, &beraad)
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
      guard let dag = doel.gereedOp, dag < start.van || dag > start.tot else { continue }
      beraad.weiger(
        .datumVolgorde, "Doel \(index + 1) is gereed op \(dag.proza), maar dan loopt het traject niet.",
        advies: "Kies een dag van het traject.")
    }
    guard let looptijd = Tijdvak(van: start.van, tot: start.tot) else {
      beraad.weiger(
        .datumVolgorde, "Het traject eindigt op \(start.tot.proza), voordat het begint.",
        advies: "Controleer het begin en het einde.", over: .veld(.tijdvak))
      return try beraad.besluit()
    }
    beraad.leg(
      .traject(
        .gestart(
          .init(
            traject: volgendTraject, looptijd: looptijd, aanleiding: start.aanleiding, doelen: start.doelen,
            begeleiding: start.begeleiding, gesprek: start.gesprek))))
    return try beraad.besluit()
  }

  /// Records how one goal stands. With a conversation the day is the one on which that was held.
  func bespreek(
    _ bespreking: Vastlegging.Trajectbespreking, _ datum: Datum?, _ gesprek: GesprekKenmerk?, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    var gevoerd: Datum?
    if let gesprek, let bekend = bekendGesprek(gesprek, &beraad) {
      gevoerd = bekend.gehouden
      if gevoerd == nil {
        beraad.weiger(
          .gesprekNietOpen, "Gesprek \(gesprek) is nog niet gevoerd.", advies: "Leg dat gesprek eerst vast.",
          over: .veld(.kenmerk))
      } else if let datum, datum != gevoerd {
        beraad.weiger(
          .datumVolgorde, "Gesprek \(gesprek) is gevoerd op \(gevoerd?.proza ?? ""), niet op \(datum.proza).",
          advies: "Laat de datum weg; die van het gesprek geldt.", over: .veld(.datum))
      }
    }
    let dag = gevoerd ?? datum ?? kader.vandaag
    weigerToekomst(dag, kader, &beraad)
    _ = inDienst(op: dag, &beraad)
    leg(bespreking, datum: dag, gesprek: gesprek, &beraad)
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
        advies: "Bekijk ze met: gespreksboek verbetertraject tonen \(medewerker?.personeelsnummer.tekst ?? "").",
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
}
