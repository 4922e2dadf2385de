internal import Kalender

extension Dossier {
  /// Establishes an appraisal that is complete; from then on it is frozen (rule 6).
  func stelVast(
    _ vaststelling: BeoordelingGebeurtenis.Vaststelling, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    weigerToekomst(vaststelling.datum, kader, &beraad)
    if !kader.register.kent(vaststelling.vaststeller) {
      beraad.weiger(
        .onbekendeMedewerker, "Vaststeller \(vaststelling.vaststeller) staat niet in het register.",
        advies: "Zoek het nummer op met: gespreksboek medewerker lijst.", over: .veld(.medewerker))
    }
    if let gesprek = vastTeStellen(vaststelling.gesprek, &beraad), let verslag = gesprek.verslag?.waarde {
      if vaststelling.datum < verslag.datum {
        beraad.weiger(
          .datumVolgorde, "Het gesprek is pas op \(verslag.datum.proza) gevoerd.",
          advies: "Kies die dag of een latere.", over: .veld(.datum))
      }
      let cyclus = beraad.probeer { () throws(Geweigerd) in try kader.regelingen.openCyclus(gesprek.cyclus) }
      weigerBeoordelaar(vaststelling.vaststeller, verslag, cyclus?.regeling, &beraad)
      if let cyclus { weigerOnvolledig(gesprek, verslag, cyclus, kader, &beraad) }
    }
    beraad.leg(.beoordeling(.vastgesteld(vaststelling)))
    return try beraad.besluit()
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

  /// Rule 7: where the regeling asks for two, the one who rated does not establish; nor does the employee.
  private func weigerBeoordelaar(
    _ vaststeller: Personeelsnummer, _ verslag: GesprekGebeurtenis.Verslag, _ regeling: Regeling?,
    _ beraad: inout Beraad
  ) {
    if vaststeller == medewerker?.personeelsnummer {
      beraad.weiger(
        .vaststellerIsBeoordelaar, "Niemand stelt de eigen beoordeling vast.",
        advies: "Laat de naasthogere leidinggevende vaststellen.", over: .veld(.medewerker))
    }
    let beoordelaars =
      verslag.deelnemers.filter { $0.deel == .leidinggevende || $0.deel == .medebeoordelaar }.map(\.wie)
      + [verslag.omstandigheden?.leidinggevende?.tekst].compactMap { $0 }
    guard regeling?.tweedeBeoordelaar == true, beoordelaars.contains(where: { $0.begintMet(vaststeller) }) else {
      return
    }
    beraad.weiger(
      .vaststellerIsBeoordelaar, "\(vaststeller) heeft zelf beoordeeld; de regeling vraagt een tweede beoordelaar.",
      advies: "Laat de naasthogere leidinggevende vaststellen.", over: .veld(.medewerker))
  }

  /// Rule 4: what is missing is not zero, so an incomplete appraisal can't be established.
  private func weigerOnvolledig(
    _ gesprek: Gesprek, _ verslag: GesprekGebeurtenis.Verslag, _ cyclus: Cyclus, _ kader: Kader,
    _ beraad: inout Beraad
  ) {
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
    guard !mist.isEmpty else { return }
    beraad.weiger(
      .beoordelingOnvolledig, "De beoordeling is niet compleet. Er ontbreekt: \(mist.joined(separator: ", ")).",
      advies: "Vul aan met: gespreksboek gesprek formulier, en leg het formulier vast.")
  }
}
