internal import Kalender

extension Dossier {
  /// Rules 2 and 3: the period of an appraisal, and the earlier conversations that belong in it.
  func controleerTijdvak(_ vastlegging: Vastlegging, _ cyclus: Cyclus, _ beraad: inout Beraad) {
    guard let tijdvak = vastlegging.tijdvak else {
      beraad.weiger(
        .tijdvakOntbreekt, "Een beoordeling gaat over een tijdvak; dat ontbreekt.",
        advies: "Vul in: Tijdvak: \(cyclus.tijdvak?.kort ?? "de dagen waarover het gaat").", over: .veld(.tijdvak))
      return
    }
    let grens = cyclus.regeling.tijdvak
    if !tijdvak.duurt(maanden: grens.minMaanden) || tijdvak.duurtLanger(dan: grens.maxMaanden) {
      beraad.weiger(
        .tijdvakLengte,
        "Het tijdvak \(tijdvak.proza) heeft niet de lengte van de regeling: \(grens.minMaanden) tot en met "
          + "\(grens.maxMaanden) maanden.", advies: "Pas het tijdvak aan.", over: .veld(.tijdvak))
    }
    weigerBuitenDienst(tijdvak, &beraad)
    weigerOverFuncties(tijdvak, cyclus, &beraad)
    if vastlegging.datum < tijdvak.van {
      beraad.weiger(
        .datumVolgorde,
        "Het gesprek is gevoerd op \(vastlegging.datum.proza), maar het tijdvak begint pas op \(tijdvak.van.proza).",
        advies: "Controleer de gespreksdatum en het tijdvak.", over: .veld(.tijdvak))
    }
    weigerVoorTijd(vastlegging, cyclus, &beraad)
    for gesprek in gesprekken where gesprek.kenmerk != vastlegging.gesprek && gesprek.soort == .beoordeling {
      guard let ander = gesprek.verslag?.waarde.tijdvak, ander.overlapt(tijdvak),
        !isDeelNaastGeheel((tijdvak, chef(op: vastlegging.normdag)), (ander, chef(van: gesprek)))
      else { continue }
      beraad.weiger(
        .tijdvakOverlapt, "Het tijdvak overlapt met dat van \(gesprek.kenmerk): \(ander.proza).",
        advies: "Begin dit tijdvak na \(ander.tot.proza), of eindig voor \(ander.van.proza).", over: .veld(.tijdvak))
    }
    if vastlegging.uitzondering.map(\.isBlanco) ?? true {
      weigerZonderGesprek(in: tijdvak, voor: vastlegging.datum, minMaanden: grens.minMaanden, &beraad)
    }
    for waarschuwing in segmentwaarschuwingen(tijdvak, vastlegging.normdag, vastlegging.deelnemers) {
      beraad.waarschuw(waarschuwing.code, waarschuwing.melding, over: waarschuwing.onderwerp)
    }
  }

  /// Nobody is judged over days that are still to come, unless the regeling asks for it by then or there is a reason.
  private func weigerVoorTijd(_ vastlegging: Vastlegging, _ cyclus: Cyclus, _ beraad: inout Beraad) {
    guard let begin = teVroeg(vastlegging, cyclus), vastlegging.uitzondering.map(\.isBlanco) ?? true else { return }
    beraad.weiger(
      .voorTijd,
      "Het tijdvak is op \(vastlegging.datum.proza) nog niet voorbij, en de periode van dit gesprek begint pas op "
        + "\(begin.proza).",
      advies:
        "Wacht tot die dag, of kort het tijdvak in. Moet het nu, omdat iemand vertrekt, een andere functie krijgt of "
        + "een verbetertraject eindigt? Schrijf dat achter 'Uitzondering:'.", over: .veld(.tijdvak))
  }

  /// The first day on which an appraisal that is held ahead of its time would not be: its tijdvak goes on, and the window of
  /// its stage has not begun. Nothing for one that is not.
  func teVroeg(_ vastlegging: Vastlegging, _ cyclus: Cyclus) -> Datum? {
    guard let tijdvak = vastlegging.tijdvak, vastlegging.datum < tijdvak.tot else { return nil }
    let genoemd = genoemdStadium(vastlegging).flatMap { cyclus.regeling.stadium($0) }
    let stadium = genoemd ?? stadium(vastlegging.soort, op: vastlegging.datum, in: cyclus)
    guard let begin = stadium.flatMap({ vensters($0, in: cyclus).map(\.van).min() }), vastlegging.datum < begin
    else { return nil }
    return begin
  }

  private func chef(op dag: Datum) -> Personeelsnummer? { medewerker?.plek(op: dag).waarde.leidinggevende }

  /// The manager of the part of the year that an appraisal is about, as copied into it.
  private func chef(van gesprek: Gesprek) -> Personeelsnummer? {
    gesprek.verslag.flatMap { $0.waarde.omstandigheden?.leidinggevende ?? chef(op: $0.waarde.normdag) }
  }

  /// Nobody is appraised over days outside the employment.
  private func weigerBuitenDienst(_ tijdvak: Tijdvak, _ beraad: inout Beraad) {
    guard let medewerker, !medewerker.isInDienst(gedurende: tijdvak) else { return }
    beraad.weiger(
      .tijdvakBuitenDienst,
      "Het tijdvak \(tijdvak.proza) valt niet helemaal binnen het dienstverband (\(medewerker.dienstverband)).",
      advies: "Begin het tijdvak niet voor de eerste dag in dienst, en eindig het niet na de laatste.",
      over: .veld(.tijdvak))
  }
}
