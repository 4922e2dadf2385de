internal import Kalender

extension Dossier {
  func neemInDienst(
    _ begin: MedewerkerGebeurtenis.Indiensttreding, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    beraad.eisTekst(begin.personeelsnummer.tekst, naam: "Personeelsnummer", over: .veld(.personeelsnummer))
    beraad.eisTekst(begin.naam, naam: "Naam", over: .veld(.medewerker))
    beraad.eisTekst(begin.onderdeel, naam: "Onderdeel", over: .veld(.onderdeel))
    if let medewerker {
      weigerAnderNummer(begin.personeelsnummer, medewerker, &beraad)
      if let einde = medewerker.uitDienst {
        if begin.per <= einde.per {
          beraad.weiger(
            .datumVolgorde, "\(medewerker.naam) was tot en met \(einde.per.proza) al in dienst.",
            advies: "Kies een latere begindatum.", over: .veld(.per))
        }
      } else {
        weigerBezet(begin.personeelsnummer, &beraad)
      }
    } else if kader.register.kent(begin.personeelsnummer) {
      weigerBezet(begin.personeelsnummer, &beraad)
    }
    controleer(begin.functie, begin.modules, op: begin.per, kader, &beraad)
    controleer(leidinggevende: begin.leidinggevende, van: begin.personeelsnummer, kader, &beraad)
    beraad.leg(.medewerker(.inDienstGetreden(begin)))
    return try beraad.besluit()
  }

  /// Records only what differs from what holds on the day; nothing at all when nothing differs.
  func wijzig(_ wijziging: Medewerkerwijziging, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    guard let medewerker = inDienst(op: wijziging.per, &beraad) else { return try beraad.besluit() }
    if let naam = wijziging.naam, naam != medewerker.naam(op: wijziging.per) {
      beraad.eisTekst(naam, naam: "Naam", over: .veld(.medewerker))
      let nieuw = MedewerkerGebeurtenis.Gegevenswijziging(naam: naam, per: wijziging.per, reden: wijziging.reden)
      beraad.leg(.medewerker(.gegevensGewijzigd(nieuw)))
    }
    let huidig = medewerker.functie(op: wijziging.per).waarde
    let keuze = Medewerker.Functiekeuze(
      functie: wijziging.functie ?? huidig.functie, modules: wijziging.modules ?? huidig.modules)
    if keuze != huidig {
      controleer(keuze.functie, keuze.modules, op: wijziging.per, kader, &beraad)
      beraad.leg(
        .medewerker(
          .functieGewijzigd(
            .init(functie: keuze.functie, modules: keuze.modules, per: wijziging.per, reden: wijziging.reden))))
    }
    let plek = medewerker.plek(op: wijziging.per).waarde
    let nieuwePlek = Medewerker.Plek(
      onderdeel: wijziging.onderdeel ?? plek.onderdeel,
      leidinggevende: wijziging.leidinggevende ?? plek.leidinggevende)
    if nieuwePlek != plek {
      beraad.eisTekst(nieuwePlek.onderdeel, naam: "Onderdeel", over: .veld(.onderdeel))
      controleer(leidinggevende: wijziging.leidinggevende, van: medewerker.personeelsnummer, kader, &beraad)
      beraad.leg(
        .medewerker(
          .geplaatst(
            .init(
              onderdeel: nieuwePlek.onderdeel, leidinggevende: nieuwePlek.leidinggevende, per: wijziging.per,
              reden: wijziging.reden))))
    }
    return try beraad.besluit()
  }

  func laatUitDienst(
    _ einde: MedewerkerGebeurtenis.Uitdiensttreding, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    // An end that was recorded may move to a later day, as when a contract is prolonged.
    let toets = medewerker?.uitDienst.map { min($0.per, einde.per) } ?? einde.per
    if let medewerker = inDienst(op: toets, &beraad) {
      if einde.per < medewerker.inDienst.per {
        beraad.weiger(
          .datumVolgorde, "\(medewerker.naam) is pas op \(medewerker.inDienst.per.proza) in dienst gekomen.",
          advies: "Kies die dag of een latere.", over: .veld(.per))
      }
      if medewerker.uitDienst?.per != einde.per { beraad.leg(.medewerker(.uitDienstGetreden(einde))) }
    }
    return try beraad.besluit()
  }

  /// One dossier is one person: a returning employee keeps the number, so that it can't point at someone else.
  private func weigerAnderNummer(_ nummer: Personeelsnummer, _ medewerker: Medewerker, _ beraad: inout Beraad) {
    guard nummer != medewerker.personeelsnummer else { return }
    beraad.weiger(
      .personeelsnummerBezet, "Dit dossier hoort bij \(medewerker.personeelsnummer), niet bij \(nummer).",
      advies: "Gebruik \(medewerker.personeelsnummer), of begin een nieuw dossier.", over: .veld(.personeelsnummer))
  }

  private func weigerBezet(_ nummer: Personeelsnummer, _ beraad: inout Beraad) {
    beraad.weiger(
      .personeelsnummerBezet, "Personeelsnummer \(nummer) is al in gebruik.",
      advies: "Gebruik een ander nummer, of leg een wijziging vast met: gespreksboek medewerker wijzigen \(nummer).",
      over: .veld(.personeelsnummer))
  }

  private func controleer(
    _ functie: FunctieVerwijzing, _ modules: [ModuleCode], op datum: Datum, _ kader: Kader, _ beraad: inout Beraad
  ) {
    guard let beeld = kader.catalogi.beeld(van: functie, modules: modules, op: datum) else {
      beraad.weiger(
        .onbekendeFunctie, "Functie \(functie) staat in geen enkele catalogus.",
        advies: "Zoek de code op met: gespreksboek functie lijst.", over: .veld(.functie))
      return
    }
    for module in modules where !beeld.modules.contains(where: { $0.code == module }) {
      beraad.weiger(
        .onbekendeFunctie, "Module \(module) staat niet in catalogus \(functie.catalogus).",
        advies: "Bekijk de modules met: gespreksboek catalogus tonen \(functie.catalogus).", over: .veld(.functie))
    }
  }

  private func controleer(
    leidinggevende: Personeelsnummer?, van nummer: Personeelsnummer, _ kader: Kader, _ beraad: inout Beraad
  ) {
    if let leidinggevende, leidinggevende == nummer {
      beraad.weiger(
        .eigenLeidinggevende, "\(nummer) kan niet de eigen leidinggevende zijn.",
        advies: "Geef het nummer van een ander, of laat de leidinggevende weg.", over: .veld(.leidinggevende))
    }
    guard let leidinggevende, !kader.register.kent(leidinggevende) else { return }
    beraad.waarschuw(
      .onbekendeLeidinggevende, "Leidinggevende \(leidinggevende) staat niet in het register.",
      over: .veld(.leidinggevende))
  }
}
