internal import Kalender

extension Dossier {
  func meld(
    _ voortgang: Vastlegging.Voortgang, _ datum: Datum, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    weigerToekomst(datum, kader, &beraad)
    _ = inDienst(op: datum, &beraad)
    if case .afspraak(let kenmerk) = voortgang.over, let jaar = afspraak(kenmerk)?.cyclus {
      _ = beraad.probeer({ () throws(Geweigerd) in try kader.regelingen.openCyclus(jaar) })
    }
    leg(voortgang, datum: datum, gesprek: nil, kader, &beraad)
    return try beraad.besluit()
  }

  func maak(_ inhoud: Ontwikkelinhoud, _ jaar: Int, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    _ = inDienst(op: kader.vandaag, &beraad)
    _ = beraad.probeer({ () throws(Geweigerd) in try kader.regelingen.openCyclus(jaar) })
    leg([inhoud], jaar: jaar, gesprek: nil, datum: kader.vandaag, kader, &beraad)
    return try beraad.besluit()
  }

  func meld(
    _ ontwikkeling: Vastlegging.Ontwikkeling, _ datum: Datum, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    weigerToekomst(datum, kader, &beraad)
    _ = inDienst(op: datum, &beraad)
    leg(ontwikkeling, datum: datum, gesprek: nil, &beraad)
    return try beraad.besluit()
  }

  func leg(
    _ voortgang: Vastlegging.Voortgang, datum: Datum, gesprek: GesprekKenmerk?, _ kader: Kader, _ beraad: inout Beraad
  ) {
    let onderwerp: Onderwerp
    switch voortgang.over {
    case .afspraak(let kenmerk):
      onderwerp = .afspraak(kenmerk)
      _ = geldendeAfspraak(kenmerk, &beraad)
    case .competentie(let code):
      onderwerp = .competentie(code)
      _ = competentie(code, op: datum, kader, &beraad)
    }
    eisUitleg(voortgang.status, voortgang.toelichting, onderwerp, &beraad)
    beraad.leg(
      .afspraak(
        .voortgang(
          .init(
            over: voortgang.over, status: voortgang.status, datum: datum, toelichting: voortgang.toelichting,
            gesprek: gesprek))))
  }

  func leg(
    _ inhouden: [Ontwikkelinhoud], jaar: Int, gesprek: GesprekKenmerk?, datum: Datum, _ kader: Kader,
    _ beraad: inout Beraad
  ) {
    var nummer = ontwikkelafspraken.count
    for (index, inhoud) in inhouden.enumerated() {
      let onderwerp = Onderwerp.nieuweOntwikkelafspraak(index + 1)
      beraad.eisTekst(inhoud.activiteit, naam: "Activiteit", over: onderwerp)
      if let code = inhoud.competentie, catalogus(op: datum, kader)?.competentie(code) == nil {
        weigerCompetentie(code, onderwerp, &beraad)
      }
      repeat { nummer += 1 } while isUitgegeven("OA-\(nummer)")
      let kenmerk = OntwikkelKenmerk("OA-\(nummer)")
      beraad.leg(
        .afspraak(
          .ontwikkelafspraakGemaakt(
            .init(ontwikkelafspraak: kenmerk, cyclus: jaar, inhoud: inhoud, gesprek: gesprek))))
    }
  }

  func leg(
    _ ontwikkeling: Vastlegging.Ontwikkeling, datum: Datum, gesprek: GesprekKenmerk?, _ beraad: inout Beraad
  ) {
    let kenmerk = ontwikkeling.ontwikkelafspraak
    if ontwikkelafspraak(kenmerk) == nil {
      beraad.weiger(
        .onbekendeAfspraak, "Ontwikkelafspraak \(kenmerk) bestaat niet in dit dossier.",
        advies: "Bekijk ze met: gespreksboek afspraak lijst \(medewerker?.nummer.tekst ?? "").",
        over: .ontwikkelafspraak(kenmerk))
    }
    eisUitleg(ontwikkeling.status, ontwikkeling.toelichting, .ontwikkelafspraak(kenmerk), &beraad)
    beraad.leg(
      .afspraak(
        .ontwikkelingVastgelegd(
          .init(
            ontwikkelafspraak: kenmerk, status: ontwikkeling.status, datum: datum,
            toelichting: ontwikkeling.toelichting, gesprek: gesprek))))
  }

  /// The competency in the catalogue of the person's function on that day.
  func competentie(_ code: CompetentieCode, op datum: Datum, _ kader: Kader, _ beraad: inout Beraad) -> Competentie? {
    if let competentie = catalogus(op: datum, kader)?.competentie(code) { return competentie }
    weigerCompetentie(code, .competentie(code), &beraad)
    return nil
  }

  func catalogus(op datum: Datum, _ kader: Kader) -> Catalogus? {
    guard let keuze = medewerker?.functie(op: datum).waarde else { return nil }
    return kader.catalogi.catalogus(keuze.functie.catalogus, op: datum)
  }

  /// Rule 12: what was held or seen does not lie in the future.
  func weigerToekomst(_ datum: Datum, _ kader: Kader, _ beraad: inout Beraad) {
    guard datum > kader.vandaag else { return }
    guard !kader.isVanToen else {
      beraad.weiger(
        .datumInToekomst,
        "\(datum.proza) ligt na \(kader.vandaag.proza), de dag waarop dit is vastgelegd; toen was het nog niet gebeurd.",
        advies: "Kies die dag of een eerdere.", over: .veld(.datum))
      return
    }
    beraad.weiger(
      .datumInToekomst, "\(datum.proza) ligt in de toekomst; vandaag is het \(kader.vandaag.proza).",
      advies: "Controleer de datum, of plan het gesprek met: gespreksboek gesprek plannen.", over: .veld(.datum))
  }

  private func weigerCompetentie(_ code: CompetentieCode, _ onderwerp: Onderwerp, _ beraad: inout Beraad) {
    beraad.weiger(
      .onbekendeCompetentie, "Competentie '\(code)' staat niet in de catalogus van deze functie.",
      advies: "Zoek de code op met: gespreksboek catalogus tonen.", over: onderwerp)
  }

  /// A signal without a word of explanation helps nobody later.
  private func eisUitleg(
    _ status: Voortgangsstatus, _ toelichting: String, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) {
    guard status == .aandacht else { return }
    beraad.eisTekst(toelichting, naam: "Toelichting", over: onderwerp)
  }
}
