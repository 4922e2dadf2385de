internal import Kalender

extension Dossier {
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

extension TrajectGebeurtenis.Afronding {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.rondAf(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.mistTraject(traject) }
}
