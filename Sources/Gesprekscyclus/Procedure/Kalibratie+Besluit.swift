extension ProcedureGebeurtenis.Kalibratie {
  /// So many compare their judgements at least.
  private static let minstens = 2

  /// A draft's end judgement becomes another label of its scale, with a reason, until the appraisal is established (rules 5 and 6).
  package mutating func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    dossier.weigerToekomst(datum, kader, &beraad)
    beraad.eisTekst(reden, naam: "De reden", over: .veld(.reden))
    weigerAanwezigen(in: dossier, kader, &beraad)
    guard let gesprek = concept(in: dossier, &beraad), let oud = gesprek.eindoordeel?.waarde else { return }
    dossier.weigerVoor(datum, gesprek.gehouden, "Het gesprek is gevoerd", &beraad)
    voor = oud.oordeel
    if String(na.zonderRand).lowercased() == oud.oordeel.lowercased() {
      beraad.weiger(
        .geenWijziging, "Het eindoordeel is al '\(oud.oordeel)'.",
        advies: "Bleef het oordeel zoals het was, dan hoeft u niets vast te leggen.", over: .eindoordeel)
      return
    }
    let verzoek = Vaststelverzoek(
      gesprek: self.gesprek, datum: datum, vaststeller: aanwezigen.first ?? "",
      wijzigingen: [Labelwijziging(over: .eindoordeel, oordeel: na)], motivering: reden)
    guard let toetsing = Toetsing(dossier, gesprek, kader, voor: verzoek) else { return }
    for bevinding in toetsing.vastlegging where bevinding.onderwerp == .eindoordeel {
      if case .blokkerend(let code) = bevinding.code {
        beraad.weiger(code, bevinding.melding, advies: bevinding.oplossing, over: .eindoordeel)
      }
    }
    for case .beoordeling(.eindoordeelGegeven(let nieuw)) in toetsing.gewijzigdeOordelen {
      (na, waarde, schaal) = (nieuw.oordeel, nieuw.waarde, nieuw.schaal)
    }
    if let aanbieding = gesprek.procedure.aanbiedingen.last?.herkomst,
      !dossier.isAchterhaald(aanbieding, in: self.gesprek)
    {
      beraad.waarschuw(
        .opnieuwAanbieden,
        "Het verslag is al aangeboden (nr \(aanbieding.nr)). Bied het opnieuw aan, zodat de medewerker op het nieuwe oordeel "
          + "kan reageren.")
    }
  }

  /// The held appraisal that was not established and has a judgement.
  private func concept(in dossier: Dossier, _ beraad: inout Beraad) -> Gesprek? {
    guard let gesprek = dossier.gehoudenGesprek(gesprek, &beraad) else { return nil }
    if gesprek.stand == .vastgesteld {
      beraad.weiger(
        .bevroren, "Gesprek \(gesprek.kenmerk) is al vastgesteld; er is geen concept meer.",
        advies: "Een vastgestelde beoordeling verandert alleen door een correctie of een bedenking.",
        over: .veld(.kenmerk))
      return nil
    }
    guard gesprek.eindoordeel != nil else {
      beraad.weiger(
        .geenWijziging, "Gesprek \(gesprek.kenmerk) heeft nog geen eindoordeel; er is niets te kalibreren.",
        advies: "Leg het eindoordeel eerst vast met: gespreksboek gesprek vastleggen.", over: .eindoordeel)
      return nil
    }
    return gesprek
  }

  private func weigerAanwezigen(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    if Set(aanwezigen).count < Self.minstens {
      beraad.weiger(
        .leegVeld, "Wie bij de kalibratie zat, ontbreekt of is er één.",
        advies: "Noem ten minste \(Self.minstens) mensen, elk met --aanwezig.", over: .veld(.door))
    }
    for nummer in aanwezigen {
      if !kader.register.kent(nummer) {
        beraad.weiger(
          .onbekendeMedewerker, "\(nummer) staat niet in het register.",
          advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.door))
      } else if kader.register.bekend(nummer) == dossier.medewerker?.personeelsnummer {
        beraad.weiger(
          .vaststellerIsBeoordelaar, "\(nummer) zat niet bij de kalibratie van het eigen oordeel.",
          advies: "Laat dit nummer weg. De medewerker hoort het oordeel als het verslag wordt aangeboden.",
          over: .veld(.door))
      }
    }
  }

  /// It changes a judgement that was given in the conversation.
  package func mist(in dossier: Dossier, nr: Int) -> String? {
    let eerder = dossier.gesprek(gesprek)?.eindoordelen.contains { $0.herkomst.nr < nr } ?? false
    return eerder ? nil : "het eindoordeel dat in kalibratie is gewijzigd"
  }
}
