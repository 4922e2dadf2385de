internal import Kalender

extension Dossier {
  func maak(
    _ inhoud: Afspraakinhoud, _ jaar: Int, _ wegingen: [AfspraakKenmerk: Int], _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    _ = inDienst(op: kader.vandaag, &beraad)
    if var plan = plan(jaar, kader, &beraad) {
      plan.voegToe(inhoud, onderwerp: .nieuweAfspraak(1), &beraad)
      plan.herverdeel(wegingen, &beraad)
      plan.controleerWegingen(self, &beraad)
    }
    return try beraad.besluit()
  }

  func stelBij(
    _ kenmerk: AfspraakKenmerk, _ wijziging: Afspraakwijziging, _ reden: String, _ wegingen: [AfspraakKenmerk: Int],
    _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let afspraak = geldendeAfspraak(kenmerk, &beraad), var plan = plan(afspraak.cyclus, kader, &beraad) {
      plan.stelBij(kenmerk, wijziging, reden: reden, &beraad)
      plan.herverdeel(wegingen, &beraad)
      plan.controleerWegingen(self, &beraad)
    }
    return try beraad.besluit()
  }

  func trekIn(
    _ kenmerk: AfspraakKenmerk, _ reden: String, _ wegingen: [AfspraakKenmerk: Int], _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let afspraak = geldendeAfspraak(kenmerk, &beraad), var plan = plan(afspraak.cyclus, kader, &beraad) {
      plan.trekIn(kenmerk, reden: reden, &beraad)
      plan.herverdeel(wegingen, &beraad)
      plan.controleerWegingen(self, &beraad)
    }
    return try beraad.besluit()
  }

  /// The agreement, when it exists and nothing stands in the way of changing it.
  func geldendeAfspraak(_ kenmerk: AfspraakKenmerk, _ beraad: inout Beraad) -> Afspraak? {
    guard let afspraak = afspraak(kenmerk) else {
      beraad.weiger(
        .onbekendeAfspraak, "Afspraak \(kenmerk) bestaat niet in dit dossier.",
        advies: "Bekijk ze met: gespreksboek afspraak lijst \(medewerker?.nummer.tekst ?? "").",
        over: .afspraak(kenmerk))
      return nil
    }
    if let intrekking = afspraak.intrekking {
      beraad.weiger(
        .afspraakIngetrokken,
        "Afspraak \(kenmerk) is ingetrokken op \(intrekking.herkomst.datum.proza): \(intrekking.waarde.reden)",
        advies: "Maak een nieuwe afspraak.", over: .afspraak(kenmerk))
      return nil
    }
    guard !isBevroren(kenmerk) else {
      beraad.weiger(
        .bevroren, "Afspraak \(kenmerk) hoort bij een vastgestelde beoordeling; er verandert niets meer aan.",
        advies: "Maak een nieuwe afspraak, of vraag de personeelsadviseur om een correctie.", over: .afspraak(kenmerk))
      return nil
    }
    return afspraak
  }

  /// The agreement as above, when it is one of this year: weights and totals are counted by year.
  func geldendeAfspraak(
    _ kenmerk: AfspraakKenmerk, in cyclus: Cyclus, _ kader: Kader, _ beraad: inout Beraad
  ) -> Afspraak? {
    guard let afspraak = geldendeAfspraak(kenmerk, &beraad) else { return nil }
    guard afspraak.cyclus == cyclus.jaar else {
      let ander = kader.regelingen.cyclusnaam(afspraak.cyclus)
      beraad.weiger(
        .onbekendeAfspraak, "Afspraak \(kenmerk) hoort bij cyclus \(ander), niet bij \(cyclus.naam).",
        advies: "Noem een afspraak van \(cyclus.naam), of gebruik een gesprek van cyclus \(ander).",
        over: .afspraak(kenmerk))
      return nil
    }
    return afspraak
  }

  /// Whether an agreement belongs to the part of the year that an appraisal is about; refused when it does not.
  func isVanDeel(_ afspraak: Afspraak, over tijdvak: Tijdvak?, _ cyclus: Cyclus, _ beraad: inout Beraad) -> Bool {
    let indeling = indeling(cyclus)
    guard indeling.isGesplitst, let tijdvak, let eigen = deel(van: afspraak, indeling),
      eigen != indeling.deel(over: tijdvak)
    else { return true }
    beraad.weiger(
      .onbekendeAfspraak,
      "Afspraak \(afspraak.kenmerk) is gemaakt in een ander deel van het jaar: \(eigen.tijdvak.proza).",
      advies: "Laat het oordeel weg; de afspraak hoort bij de beoordeling van dat deel.",
      over: .afspraak(afspraak.kenmerk))
    return false
  }

  /// Agreements that were rated in an appraisal that is not established yet, with that conversation.
  var lopendeOordelen: [AfspraakKenmerk: GesprekKenmerk] {
    gesprekken.filter { $0.stand == .gehouden }.reduce(into: [:]) { gevonden, gesprek in
      for resultaat in gesprek.resultaten { gevonden[resultaat.waarde.afspraak] = gesprek.kenmerk }
    }
  }

  /// The first number from which no agreement has a name yet.
  var volgendAfspraaknummer: Int {
    var nummer = afspraken.count + 1
    while isUitgegeven("RA-\(nummer)") { nummer += 1 }
    return nummer
  }

  private func plan(_ jaar: Int, _ kader: Kader, _ beraad: inout Beraad) -> Afsprakenplan? {
    guard let cyclus = beraad.probeer({ () throws(Geweigerd) in try kader.regelingen.openCyclus(jaar) }) else {
      return nil
    }
    return Afsprakenplan(
      self, cyclus: cyclus, gebieden: functiebeeld(op: kader.vandaag, kader)?.resultaatgebieden ?? [], gesprek: nil,
      dag: kader.vandaag)
  }

  func functiebeeld(op datum: Datum, _ kader: Kader) -> Functiebeeld? {
    guard let keuze = medewerker?.functie(op: datum).waarde else { return nil }
    return kader.catalogi.beeld(van: keuze.functie, modules: keuze.modules, op: datum)
  }
}
