internal import Kalender

extension Dossier {
  /// Establishes an appraisal that passes the check; from then on it is frozen (rule 6).
  ///
  /// What blocks refuses, all of it at once. Warnings refuse too, unless a reason is given: that reason and the codes
  /// are recorded. Labels that change are ratings of the vaststeller beside the old ones, in the same commit.
  func stelVast(_ verzoek: Vaststelverzoek, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try eisHand(.beslisser(verzoek.vaststeller), bron: nil, kader)
    var beraad = Beraad()
    weigerToekomst(verzoek.datum, kader, &beraad)
    if !kader.register.kent(verzoek.vaststeller) {
      beraad.weiger(
        .onbekendeMedewerker, "Vaststeller \(verzoek.vaststeller) staat niet in het register.",
        advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.medewerker))
    }
    var ondanks: BeoordelingGebeurtenis.Ondanks?
    if let gesprek = vastTeStellen(verzoek.gesprek, &beraad) {
      weigerVroegereDag(verzoek.datum, gesprek, &beraad)
      weigerAntwoordZonderReactie(verzoek, gesprek, &beraad)
      weigerWijzigingen(verzoek, gesprek, &beraad)
      if let toetsing = Toetsing(self, gesprek, kader, voor: verzoek) {
        ondanks = weeg(toetsing.bevindingen, verzoek, &beraad)
        for oordeel in toetsing.gewijzigdeOordelen { beraad.leg(oordeel) }
      }
    }
    beraad.waarschuwLaat(verzoek.datum, kader)
    beraad.leg(
      .beoordeling(
        .vastgesteld(
          .init(
            gesprek: verzoek.gesprek, datum: verzoek.datum, vaststeller: verzoek.vaststeller,
            toelichting: verzoek.toelichting, reactie: verzoek.reactie, ondanks: ondanks))))
    return try beraad.besluit()
  }

  /// Refuses what blocks; warnings too, unless there is a reason to pass them.
  private func weeg(
    _ bevindingen: [Toetsbevinding], _ verzoek: Vaststelverzoek, _ beraad: inout Beraad
  ) -> BeoordelingGebeurtenis.Ondanks? {
    var codes: [String] = []
    var meldingen: [String] = []
    for bevinding in bevindingen {
      switch bevinding.code {
      case .blokkerend(let code):
        beraad.weiger(
          code, bevinding.melding, advies: bevinding.oplossing, over: bevinding.onderwerp,
          teVerbeteren: bevinding.teVerbeteren)
      case .waarschuwing(let code):
        if !codes.contains(code.rawValue) { codes.append(code.rawValue) }
        meldingen.append("\(code.rawValue): \(bevinding.melding)")
      }
    }
    guard !codes.isEmpty else { return nil }
    guard let reden = verzoek.ondanks, !reden.isBlanco else {
      beraad.weiger(
        .waarschuwingenOpen,
        "De toets geeft \(codes.count == 1 ? "een waarschuwing" : "waarschuwingen"). "
          + meldingen.joined(separator: " "),
        advies: "Los het op, of stel vast met --ondanks en de reden; die blijft zichtbaar.")
      return nil
    }
    return .init(reden: reden, codes: codes)
  }

  private func vastTeStellen(_ kenmerk: GesprekKenmerk, _ beraad: inout Beraad) -> Gesprek? {
    guard let gesprek = bekendGesprek(kenmerk, &beraad) else { return nil }
    if gesprek.stand == .vastgesteld {
      beraad.weiger(
        .bevroren, "Gesprek \(kenmerk) is al vastgesteld.", advies: "Er hoeft niets meer te gebeuren.",
        over: .veld(.kenmerk))
      return nil
    }
    guard gesprek.soort == .beoordeling, gesprek.isGehouden else {
      beraad.weiger(
        .gesprekNietOpen, "Gesprek \(kenmerk) is geen gevoerd beoordelingsgesprek.",
        advies: "Alleen een vastgelegde beoordeling kan worden vastgesteld.", over: .veld(.kenmerk))
      return nil
    }
    return gesprek
  }

  /// Not before the conversation, its offering, or the reaction to it.
  private func weigerVroegereDag(_ datum: Datum, _ gesprek: Gesprek, _ beraad: inout Beraad) {
    let stappen: [(Datum?, String)] = [
      (gesprek.gehouden, "Het gesprek is gevoerd"),
      (gesprek.procedure.aanbiedingen.last?.waarde.datum, "Het verslag is aangeboden"),
      (gesprek.procedure.reacties.last?.waarde.datum, "De medewerker reageerde"),
    ]
    if let (eerder, wat) = stappen.last(where: { $0.0.map { datum < $0 } ?? false }) {
      weigerVoor(datum, eerder, wat, &beraad)
    }
  }

  private func weigerAntwoordZonderReactie(
    _ verzoek: Vaststelverzoek, _ gesprek: Gesprek, _ beraad: inout Beraad
  ) {
    guard verzoek.reactie != nil, gesprek.procedure.reactiesMetTekst.isEmpty else { return }
    beraad.weiger(
      .stapNietGevraagd, "De medewerker heeft niet gereageerd; er is niets om op te antwoorden.",
      advies: "Laat --reactie-gevolgd en --reactie-niet-gevolgd weg.", over: .veld(.reactie))
  }

  /// What a complete appraisal would have and this one misses, in words.
  func ontbreekt(
    in gesprek: Gesprek, _ verslag: GesprekGebeurtenis.Verslag, _ cyclus: Cyclus, _ kader: Kader
  ) -> [String] {
    var mist = teBeoordelen(cyclus, over: verslag.tijdvak)
      .filter { gesprek.resultaat($0) == nil }.map { "afspraak \($0)" }
    if cyclus.regeling.competenties != .geen {
      let normen = functiebeeld(op: verslag.normdag, kader)?.normen ?? []
      mist += normen.filter { gesprek.score($0.competentie) == nil }.map { norm in
        let naam = catalogus(op: verslag.normdag, kader)?.competentie(norm.competentie)?.naam
        return "competentie \(naam ?? norm.competentie.tekst)"
      }
    }
    if gesprek.eindoordeel == nil { mist.append("het eindoordeel") }
    return mist
  }
}
