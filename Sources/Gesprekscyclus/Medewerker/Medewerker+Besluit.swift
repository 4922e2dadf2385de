internal import Kalender

extension Dossier {
  func neemInDienst(
    _ begin: MedewerkerGebeurtenis.Indiensttreding, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    // A number of before stays what it is; only what is given now is judged.
    if !kader.register.kent(begin.personeelsnummer), let bezwaar = begin.personeelsnummer.bezwaar {
      beraad.weiger([bezwaar])
    }
    beraad.eisTekst(begin.naam, naam: "Naam", over: .veld(.medewerker))
    beraad.eisTekst(begin.onderdeel, naam: "Onderdeel", over: .veld(.onderdeel))
    if let medewerker {
      weigerAnderNummer(begin.personeelsnummer, medewerker, &beraad)
      weigerNietWeg(begin.per, medewerker, &beraad)
    } else if kader.register.kent(begin.personeelsnummer) {
      weigerBezet(begin.personeelsnummer, &beraad)
    }
    controleer(begin.functie, begin.modules, op: begin.per, kader, &beraad)
    var na = medewerker ?? Medewerker(begin, .voorlopig(Tijdstip(begin.per)))
    if medewerker != nil { na.evolve(.inDienstGetreden(begin), .voorlopig(Tijdstip(begin.per))) }
    controleer(leidinggevende: begin.leidinggevende, na: na, vanaf: begin.per, kader, &beraad)
    beraad.leg(.medewerker(.inDienstGetreden(begin)))
    if medewerker == nil { waarschuwVoorBekende(begin, kader, &beraad) }
    return try beraad.besluit()
  }

  /// Whoever comes in as new may be there already, under another number.
  /// - Complexity: O(n) in the people of the register.
  private func waarschuwVoorBekende(
    _ begin: MedewerkerGebeurtenis.Indiensttreding, _ kader: Kader, _ beraad: inout Beraad
  ) {
    guard kader.keurtMensen, !kader.isVanToen, beraad.weigeringen.isEmpty else { return }
    let gelijkenis = Gelijkenis(kader.register.sleutels.keys.compactMap(kader.mens), op: begin.per)
    guard let treffer = gelijkenis.treffer(begin.personeelsnummer, naam: begin.naam, eersteDag: begin.per) else {
      return
    }
    let waarschuwing = Waarschuwing(begin, lijktOp: treffer)
    beraad.waarschuw(waarschuwing.code, waarschuwing.melding, over: waarschuwing.onderwerp)
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
      let alles = kader.isVanToen
      let plaatsing = MedewerkerGebeurtenis.Plaatsing(
        onderdeel: alles ? wijziging.onderdeel : onderdeel, leidinggevende: alles ? wijziging.leidinggevende : leiding,
        per: per,
        reden: reden)
      var na = medewerker
      na.evolve(.geplaatst(plaatsing), .voorlopig(Tijdstip(per)))
      controleer(leidinggevende: leiding?.nummer, na: na, vanaf: per, kader, &beraad)
      beraad.leg(.medewerker(.geplaatst(plaatsing)))
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
    if let medewerker,
      let waarschuwing = Waarschuwing(
        vertrekVan: medewerker, team: kader.team(medewerker.personeelsnummer, einde.per.adding(dagen: 1)))
    {
      beraad.waarschuw(waarschuwing.code, waarschuwing.melding, over: waarschuwing.onderwerp)
    }
    return try beraad.besluit()
  }

  /// Another number for this person. No number is ever given to two people, also not one that somebody had before.
  func hernummer(
    _ nieuw: MedewerkerGebeurtenis.Hernummering, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    guard let medewerker else {
      _ = inDienst(op: nieuw.per, &beraad)
      return try beraad.besluit()
    }
    if let bezwaar = nieuw.nummer.bezwaar { beraad.weiger([bezwaar]) }
    if let ander = kader.register.sleutel(van: nieuw.nummer), ander != sleutel {
      beraad.weiger(
        .personeelsnummerBezet, "Personeelsnummer \(nieuw.nummer) is of was van een ander.",
        advies: "Gebruik een ander nummer.", over: .veld(.personeelsnummer))
    }
    if medewerker.nummer != nieuw.nummer { beraad.leg(.medewerker(.hernummerd(nieuw))) }
    return try beraad.besluit()
  }

  /// Who returns was gone: service ended, and the return is after the last of its days.
  private func weigerNietWeg(_ per: Datum, _ medewerker: Medewerker, _ beraad: inout Beraad) {
    let einden = medewerker.dienstverbanden.compactMap(\.tot)
    guard einden.count == medewerker.dienstverbanden.count, let laatste = einden.max() else {
      return weigerBezet(medewerker.nummer, &beraad)
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
      .personeelsnummerBezet, "Dit dossier hoort bij \(medewerker.nummer), niet bij \(nummer).",
      advies: "Gebruik \(medewerker.nummer), of begin een nieuw dossier.", over: .veld(.personeelsnummer))
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

  /// - Parameter medewerker: with this manager, from this day on.
  private func controleer(
    leidinggevende: Personeelsnummer?, na medewerker: Medewerker, vanaf per: Datum, _ kader: Kader,
    _ beraad: inout Beraad
  ) {
    guard let leidinggevende else { return }
    let nummer = medewerker.personeelsnummer
    if leidinggevende == nummer {
      beraad.weiger(
        .eigenLeidinggevende, "\(medewerker.nummer) kan niet de eigen leidinggevende zijn.",
        advies: "Geef het nummer van een ander, of laat de leidinggevende weg.", over: .veld(.leidinggevende))
      return
    }
    guard kader.keurtMensen else { return }
    let isBekend = kader.register.kent(leidinggevende)
    // What was recorded of then stays as it was; `weigerLeiding` judges what a correction makes of it.
    if kader.isVanToen {
      guard !isBekend else { return }
      return beraad.waarschuw(
        .onbekendeLeidinggevende, "Leidinggevende \(leidinggevende) staat niet in het register.",
        over: .veld(.leidinggevende))
    }
    guard isBekend else { return beraad.weiger([.onbekendeLeidinggevende(leidinggevende)]) }
    let keuring = Leidingkeuring { $0 == nummer ? medewerker : kader.mens($0) }
    if let bezwaar = keuring.bezwaar(van: nummer, vanaf: per) { beraad.weiger([bezwaar]) }
  }

  /// A correction that puts somebody under another manager is judged as a change is.
  func weigerLeiding(_ beraad: inout Beraad, _ kader: Kader) {
    guard beraad.weigeringen.isEmpty, let na = met(beraad.gebeurtenissen)?.medewerker, let nu = medewerker,
      let eerste = na.dienstverbanden.first?.van
    else { return }
    let bekend = Set(nu.plaatsingen.compactMap(\.waarde.leidinggevende))
    for chef in Set(na.plaatsingen.compactMap(\.waarde.leidinggevende)).subtracting(bekend).sorted()
    where !kader.register.kent(chef) {
      beraad.weiger([.onbekendeLeidinggevende(chef)])
    }
    guard
      na.plaatsingen.map(\.waarde) != nu.plaatsingen.map(\.waarde)
        || na.plaatsingen.map(\.per) != nu.plaatsingen.map(\.per)
    else { return }
    func keuring(_ medewerker: Medewerker) -> Leidingkeuring {
      Leidingkeuring { $0 == medewerker.personeelsnummer ? medewerker : kader.mens($0) }
    }
    guard keuring(nu).kring(van: nu.personeelsnummer, vanaf: eerste) == nil,
      let bezwaar = keuring(na).bezwaar(van: na.personeelsnummer, vanaf: eerste)
    else { return }
    beraad.weiger([bezwaar])
  }
}

extension Waarschuwing {
  /// Whoever leaves and still manages people; nothing when there are none.
  package init?(vertrekVan medewerker: Medewerker, team: [Medewerker]) {
    guard !team.isEmpty else { return nil }
    let genoemd = team.prefix(Self.hoogstensGenoemd).map { "\($0.naam) (\($0.nummer))" }
    let rest = team.count - genoemd.count
    self.init(
      .vertrekVanLeidinggevende,
      "\(medewerker.naam) blijft leidinggevende van \(genoemd.joined(separator: ", "))"
        + (rest > 0 ? " en nog \(rest)" : "")
        + ". Geef hun een andere leidinggevende met: gespreksboek medewerker wijzigen NUMMER --leidinggevende NUMMER.",
      onderwerp: .veld(.leidinggevende))
  }

  private static let hoogstensGenoemd = 20
}
