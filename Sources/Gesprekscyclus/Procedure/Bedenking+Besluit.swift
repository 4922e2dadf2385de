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
    }
    if let grond = stapgrond(.afhandelen, afhandeling.gesprek, op: afhandeling.datum, kader, &beraad) {
      weigerVoor(
        afhandeling.datum, grond.gesprek.procedure.openBedenking?.waarde.datum, "De bedenking is ingediend", &beraad)
      weigerGehoord(afhandeling, grond.gesprek, &beraad)
      beraad.weiger(
        bezwaren(
          tegen: afhandeling, grond.gesprek, grond.regeling, kader,
          doorHand: kader.isVanToen ? nil : kader.hand?.persoon))
    }
    waarschuwLaat(afhandeling.datum, kader, &beraad)
    beraad.leg(.procedure(.bedenkingAfgehandeld(afhandeling)))
    return try beraad.besluit()
  }

  /// The employee is heard about the objection before it is dealt with.
  private func weigerGehoord(
    _ afhandeling: ProcedureGebeurtenis.Afhandeling, _ gesprek: Gesprek, _ beraad: inout Beraad
  ) {
    guard let gehoord = afhandeling.gehoord else { return }
    weigerVoor(gehoord, gesprek.procedure.openBedenking?.waarde.datum, "De bedenking is ingediend", &beraad)
    guard gehoord > afhandeling.datum else { return }
    beraad.weiger(
      .datumVolgorde, "De medewerker is gehoord op \(gehoord.proza), na de afhandeling.",
      advies: "Hoor de medewerker eerst; controleer --gehoord en --datum.", over: .veld(.datum))
  }
}

extension ProcedureGebeurtenis.Uitreiking {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.reikUit(self, kader)
  }

  /// What is handed over was established.
  package func mist(in dossier: Dossier, nr: Int) -> String? {
    guard let vaststelling = dossier.gesprek(gesprek)?.vaststelling, vaststelling.herkomst.nr < nr else {
      return "de vaststelling van \(gesprek)"
    }
    return nil
  }
}

extension ProcedureGebeurtenis.Bedenking {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.dienIn(self, kader)
  }

  /// An objection is to what was handed over, and comes when none is open.
  package func mist(in dossier: Dossier, nr: Int) -> String? {
    guard let verloop = dossier.gesprek(gesprek)?.procedure,
      verloop.uitreikingen.contains(where: { $0.herkomst.nr < nr })
    else { return "het uitreiken van \(gesprek)" }
    return verloop.openBedenking(voor: nr).map { "de afhandeling van de bedenking van nr \($0.herkomst.nr)" }
  }
}

extension ProcedureGebeurtenis.Afhandeling {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try dossier.handelAf(self, kader)
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? {
    dossier.gesprek(gesprek)?.procedure.openBedenking(voor: nr) == nil ? "de bedenking tegen \(gesprek)" : nil
  }
}

extension Procedureverloop {
  /// The objection that was open just before this record.
  fileprivate func openBedenking(voor nr: Int) -> Vermeld<ProcedureGebeurtenis.Bedenking>? {
    bedenkingen.last { bedenking in
      bedenking.herkomst.nr < nr
        && !afhandelingen.contains { bedenking.herkomst.nr < $0.herkomst.nr && $0.herkomst.nr < nr }
    }
  }
}
