internal import Kalender

extension ProcedureGebeurtenis.Uitreiking {
  /// Hands over the established appraisal, with proof: from that day the objection term runs. Once, and again only
  /// when its text was corrected since.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    beraad.eisTekst(bewijs, naam: "Bewijs", over: .veld(.bewijs))
    beraad.eisTekst(aan, naam: "Aan wie", over: .veld(.medewerker))
    if let grond = dossier.stapgrond(.uitreiken, gesprek, op: datum, kader, &beraad) {
      dossier.weigerVoor(
        datum, grond.gesprek.vaststelling?.waarde.datum, "De beoordeling is vastgesteld", &beraad)
      dossier.weigerVoor(
        datum, grond.gesprek.procedure.uitreikingen.last?.waarde.datum, "De beoordeling is al uitgereikt",
        &beraad)
    }
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
  /// The employee objects; after the term only with a reason why it is recorded all the same. After an objection that was dealt
  /// with another may come, while one is open none may.
  package mutating func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    beraad.eisTekst(gronden, naam: "Gronden", over: .veld(.reden))
    let reden = ondanks.flatMap { $0.isBlanco ? nil : $0 }
    ondanks = nil
    let grond = dossier.stapgrond(.bedenking, gesprek, op: datum, kader, &beraad) {
      $0.gesprek.procedure.openBedenking == nil && !$0.gesprek.procedure.bedenkingen.isEmpty
    }
    guard let grond else { return }
    dossier.weigerVoor(
      datum, grond.gesprek.procedure.uitreikingen.last?.waarde.datum, "De beoordeling is uitgereikt", &beraad)
    guard let termijn = grond.gang.bedenkingstermijn, termijn.isVoorbij(op: datum) else { return }
    ondanks = reden
    let melding = "De laatste dag voor een bedenking was \(termijn.laatste.proza)."
    if reden == nil {
      beraad.weiger(
        .bedenkingTeLaat, melding,
        advies: "Is er een reden om hem toch vast te leggen? Schrijf die achter --ondanks.", over: .veld(.datum))
    } else {
      beraad.waarschuw(
        .bedenkingTeLaat, "\(melding) De bedenking wordt vastgelegd en blijft zichtbaar te laat.", over: .veld(.datum))
    }
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
  /// Deals with the open objection, once, with a motivation.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    beraad.eisTekst(motivering, naam: "Motivering", over: .veld(.motivering))
    if !kader.register.kent(door) {
      beraad.weiger(
        .onbekendeMedewerker, "\(door) staat niet in het register.",
        advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.door))
    }
    if let grond = dossier.stapgrond(.afhandelen, gesprek, op: datum, kader, &beraad) {
      dossier.weigerVoor(
        datum, grond.gesprek.procedure.openBedenking?.waarde.datum, "De bedenking is ingediend", &beraad)
      weigerGehoord(in: dossier, grond.gesprek, &beraad)
      beraad.weiger(
        dossier.bezwaren(
          tegen: self, grond.gesprek, grond.regeling, kader,
          doorHand: (kader.isVanToen ? [] : kader.hand?.personen ?? []).union([kader.namens].compactMap { $0 })))
    }
  }

  /// The employee is heard about the objection before it is dealt with.
  private func weigerGehoord(in dossier: Dossier, _ gesprek: Gesprek, _ beraad: inout Beraad) {
    guard let gehoord else { return }
    dossier.weigerVoor(gehoord, gesprek.procedure.openBedenking?.waarde.datum, "De bedenking is ingediend", &beraad)
    guard gehoord > datum else { return }
    beraad.weiger(
      .datumVolgorde, "De medewerker is gehoord op \(gehoord.proza), na de afhandeling.",
      advies: "Hoor de medewerker eerst; controleer --gehoord en --datum.", over: .veld(.datum))
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
