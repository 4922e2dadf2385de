internal import Kalender

extension Dossier {
  /// Hands over the established appraisal, with proof: from that day the objection term runs. Once, and again only
  /// when its text was corrected since.
  func reikUit(
    _ uitreiking: ProcedureGebeurtenis.Uitreiking, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(uitreiking.bewijs, naam: "Bewijs", over: .veld(.bewijs))
    beraad.eisTekst(uitreiking.aan, naam: "Aan wie", over: .veld(.medewerker))
    if let grond = stapgrond(.uitreiken, uitreiking.gesprek, op: uitreiking.datum, kader, &beraad) {
      weigerVoor(
        uitreiking.datum, grond.gesprek.vaststelling?.waarde.datum, "De beoordeling is vastgesteld", &beraad)
      weigerVoor(
        uitreiking.datum, grond.gesprek.procedure.uitreikingen.last?.waarde.datum, "De beoordeling is al uitgereikt",
        &beraad)
    }
    waarschuwLaat(uitreiking.datum, kader, &beraad)
    beraad.leg(.procedure(.uitgereikt(uitreiking)))
    return try beraad.besluit()
  }

  /// The employee objects; after the term only with a reason why it is recorded all the same.
  func dienIn(
    _ bedenking: ProcedureGebeurtenis.Bedenking, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(bedenking.gronden, naam: "Gronden", over: .veld(.reden))
    var ondanks: String?
    if let grond = bedenkinggrond(bedenking, kader, &beraad) {
      weigerVoor(
        bedenking.datum, grond.gesprek.procedure.uitreikingen.last?.waarde.datum, "De beoordeling is uitgereikt",
        &beraad)
      if let termijn = grond.gang.bedenkingstermijn, termijn.isVoorbij(op: bedenking.datum) {
        ondanks = bedenking.ondanks.flatMap { $0.isBlanco ? nil : $0 }
        meldTeLaat(termijn, ondanks, &beraad)
      }
    }
    waarschuwLaat(bedenking.datum, kader, &beraad)
    beraad.leg(
      .procedure(
        .bedenkingIngediend(
          .init(
            gesprek: bedenking.gesprek, datum: bedenking.datum, gronden: bedenking.gronden, ondanks: ondanks,
            bron: bedenking.bron))))
    return try beraad.besluit()
  }

  private func meldTeLaat(_ termijn: Dagtermijn, _ ondanks: String?, _ beraad: inout Beraad) {
    let melding = "De laatste dag voor een bedenking was \(termijn.laatste.proza)."
    if ondanks == nil {
      beraad.weiger(
        .bedenkingTeLaat, melding,
        advies: "Is er een reden om hem toch vast te leggen? Schrijf die achter --ondanks.", over: .veld(.datum))
    } else {
      beraad.waarschuw(
        .bedenkingTeLaat, "\(melding) De bedenking wordt vastgelegd en blijft zichtbaar te laat.", over: .veld(.datum))
    }
  }

  /// As any step; after an objection that was dealt with another may come, while one is open none may.
  private func bedenkinggrond(
    _ bedenking: ProcedureGebeurtenis.Bedenking, _ kader: Kader, _ beraad: inout Beraad
  ) -> Stapgrond? {
    if let gesprek = gesprek(bedenking.gesprek), gesprek.procedure.openBedenking == nil,
      !gesprek.procedure.bedenkingen.isEmpty, let regeling = kader.regelingen.cyclus(gesprek.cyclus)?.regeling,
      let gang = proceduregang(van: gesprek, onder: regeling, op: bedenking.datum),
      case .gedaan = gang.stand(.bedenking)
    {
      weigerToekomst(bedenking.datum, kader, &beraad)
      return Stapgrond(gesprek: gesprek, regeling: regeling, gang: gang)
    }
    return stapgrond(.bedenking, bedenking.gesprek, op: bedenking.datum, kader, &beraad)
  }

  /// Deals with the open objection, once, with a motivation.
  func handelAf(
    _ afhandeling: ProcedureGebeurtenis.Afhandeling, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(afhandeling.motivering, naam: "Motivering", over: .veld(.motivering))
    if !kader.register.kent(afhandeling.door) {
      beraad.weiger(
        .onbekendeMedewerker, "\(afhandeling.door) staat niet in het register.",
        advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.door))
    } else if afhandeling.door == medewerker?.personeelsnummer, afhandeling.uitkomst != .ingetrokken {
      beraad.weiger(
        .vaststellerIsBeoordelaar, "Niemand handelt de eigen bedenking af.",
        advies: "Laat de vaststeller of een ander de bedenking afhandelen.", over: .veld(.door))
    }
    if let grond = stapgrond(.afhandelen, afhandeling.gesprek, op: afhandeling.datum, kader, &beraad) {
      weigerVoor(
        afhandeling.datum, grond.gesprek.procedure.openBedenking?.waarde.datum, "De bedenking is ingediend", &beraad)
    }
    waarschuwLaat(afhandeling.datum, kader, &beraad)
    beraad.leg(.procedure(.bedenkingAfgehandeld(afhandeling)))
    return try beraad.besluit()
  }
}
