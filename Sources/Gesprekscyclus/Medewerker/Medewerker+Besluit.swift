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
      weigerNietWeg(begin.per, medewerker, &beraad)
    } else if kader.register.kent(begin.personeelsnummer) {
      weigerBezet(begin.personeelsnummer, &beraad)
    }
    controleer(begin.functie, begin.modules, op: begin.per, kader, &beraad)
    controleer(leidinggevende: begin.leidinggevende, van: begin.personeelsnummer, kader, &beraad)
    beraad.leg(.medewerker(.inDienstGetreden(begin)))
    return try beraad.besluit()
  }

  /// Records of what was given only what differs from what holds on the day; nothing at all when nothing differs.
  ///
  /// What is not given is no part of it, so that what was announced for later stays as it is. A change of then that is given
  /// again holds all that it held, as an old record says of more than what differed.
  func wijzig(_ wijziging: Medewerkerwijziging, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    let (per, reden) = (wijziging.per, wijziging.reden)
    guard let medewerker = inDienst(op: per, &beraad) else { return try beraad.besluit() }
    func nieuw<Waarde: Equatable>(_ waarde: Waarde?, naast huidig: Waarde?) -> Waarde? {
      waarde == huidig ? nil : waarde
    }

    let naam = nieuw(wijziging.naam, naast: medewerker.naam(op: per))
    let uren = nieuw(wijziging.uren, naast: medewerker.uren(op: per))
    if naam != nil || uren != nil {
      if let naam { beraad.eisTekst(naam, naam: "Naam", over: .veld(.medewerker)) }
      let alles = kader.isVanToen
      beraad.leg(
        .medewerker(
          .gegevensGewijzigd(
            .init(naam: alles ? wijziging.naam : naam, uren: alles ? wijziging.uren : uren, per: per, reden: reden))))
    }
    let functie = nieuw(wijziging.functie, naast: medewerker.functie(op: per).waarde.functie)
    let modules = nieuw(wijziging.modules, naast: medewerker.functie(op: per).waarde.modules)
    if functie != nil || modules != nil {
      let alles = kader.isVanToen
      let nieuw = MedewerkerGebeurtenis.Functiewijziging(
        functie: alles ? wijziging.functie : functie, modules: alles ? wijziging.modules : modules, per: per,
        reden: reden)
      controleerFuncties(medewerker, na: nieuw, kader, &beraad)
      beraad.leg(.medewerker(.functieGewijzigd(nieuw)))
    }
    let plek = medewerker.plek(op: per).waarde
    let onderdeel = nieuw(wijziging.onderdeel, naast: plek.onderdeel)
    let leiding = nieuw(wijziging.leidinggevende, naast: Leidingkeuze(plek.leidinggevende))
    if onderdeel != nil || leiding != nil {
      if let onderdeel { beraad.eisTekst(onderdeel, naam: "Onderdeel", over: .veld(.onderdeel)) }
      controleer(leidinggevende: leiding?.nummer, van: medewerker.personeelsnummer, kader, &beraad)
      let alles = kader.isVanToen
      beraad.leg(
        .medewerker(
          .geplaatst(
            .init(
              onderdeel: alles ? wijziging.onderdeel : onderdeel,
              leidinggevende: alles ? wijziging.leidinggevende : leiding, per: per, reden: reden))))
    }
    return try beraad.besluit()
  }

  /// Ends the period of service that the day is about; an end that was recorded may move, as when a contract is prolonged.
  func laatUitDienst(
    _ einde: MedewerkerGebeurtenis.Uitdiensttreding, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    let dienst = medewerker?.dienstverband(op: einde.per)
    let toets = dienst?.tot.map { min($0, einde.per) } ?? einde.per
    guard inDienst(op: toets, &beraad) != nil else { return try beraad.besluit() }
    if dienst?.tot != einde.per { beraad.leg(.medewerker(.uitDienstGetreden(einde))) }
    return try beraad.besluit()
  }

  /// Who returns was gone: service ended, and the return is after the last of its days.
  private func weigerNietWeg(_ per: Datum, _ medewerker: Medewerker, _ beraad: inout Beraad) {
    let einden = medewerker.dienstverbanden.compactMap(\.tot)
    guard einden.count == medewerker.dienstverbanden.count, let laatste = einden.max() else {
      return weigerBezet(medewerker.personeelsnummer, &beraad)
    }
    guard per <= laatste else { return }
    beraad.weiger(
      .datumVolgorde, "\(medewerker.naam) was tot en met \(laatste.proza) al in dienst.",
      advies: "Kies een latere begindatum.", over: .veld(.per))
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

  /// Asks of each day from the change on whether function and modules go together, also with what was announced for later.
  private func controleerFuncties(
    _ medewerker: Medewerker, na wijziging: MedewerkerGebeurtenis.Functiewijziging, _ kader: Kader,
    _ beraad: inout Beraad
  ) {
    var na = medewerker
    na.evolve(.functieGewijzigd(wijziging), .voorlopig(Tijdstip(wijziging.per)))
    var gezien: Set<Medewerker.Functiekeuze> = []
    for later in na.functies where later.per >= wijziging.per && gezien.insert(later.waarde).inserted {
      controleer(later.waarde.functie, later.waarde.modules, op: later.per, kader, &beraad)
    }
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
