internal import Gesprekscyclus

extension Vertaler {
  mutating func vertaalNieuweOntwikkelafspraak(
    _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    guard !blok.isLeeg else { return }
    if blok.ingevuld(.activiteit) == nil { meldLeeg(.activiteit, blok, "wat de medewerker gaat doen") }
    var code: CompetentieCode?
    if let veld = blok.ingevuld(.competentie) {
      code = grond.competentie(genaamd: veld.tekst)
      if code == nil { meldOnbekend(veld.tekst, veld.plek, grond) }
    }
    inhoud.nieuweOntwikkelafspraken.append(
      Ontwikkelinhoud(
        competentie: code, activiteit: blok.ingevuld(.activiteit)?.tekst ?? "",
        faciliteit: blok.ingevuld(.faciliteit)?.tekst, gereedOp: datum(.gereedOp, blok)))
    plekken[.nieuweOntwikkelafspraak(inhoud.nieuweOntwikkelafspraken.count)] = blok.plek
  }

  mutating func vertaalOntwikkeling(
    _ geschreven: OntwikkelKenmerk, _ blok: Formulierblok, _ inhoud: inout Vastlegging
  ) {
    let gezocht = Tekstvorm.sleutel(geschreven.tekst)
    let kenmerken = dossier.ontwikkelafspraken.map(\.kenmerk)
    guard let kenmerk = kenmerken.first(where: { Tekstvorm.sleutel($0.tekst) == gezocht }) else {
      return meld(
        .onbekendeAfspraak, blok.plek,
        "Ontwikkelafspraak \(Regelbeeld.kort(geschreven.tekst)) bestaat niet in dit dossier.",
        advies: Vertaler.keuze(kenmerken.map(\.tekst)))
    }
    plekken[.ontwikkelafspraak(kenmerk)] = blok.ingevuld(.voortgang)?.plek ?? blok.plek
    guard let status = oordeel(blok, .voortgang, .toelichting, { Keuzes.status($0, Voortgangsstatus.allCases) })
    else { return }
    inhoud.ontwikkeling.append(
      .init(ontwikkelafspraak: kenmerk, status: status.waarde, toelichting: status.tekst))
  }

  mutating func meldOnbekend(_ competentie: String, _ plek: Formulierplek, _ grond: Formuliergrond) {
    let namen = grond.normen.map { grond.naam($0.competentie) }
    let alle = grond.catalogus?.competenties.map { grond.naam($0.code) } ?? []
    let bedoeld = Gelijkenis.beste(competentie, uit: alle).map { "Bedoelt u '\($0)'? " } ?? ""
    meld(
      .onbekendeCompetentie, plek, "'\(Regelbeeld.kort(competentie))' is geen competentie van de catalogus.",
      advies: bedoeld + Vertaler.keuze(namen.isEmpty ? alle : namen))
  }
}

extension Vertaler {
  /// How a goal of an improvement track stands.
  mutating func vertaalDoel(
    _ geschreven: TrajectKenmerk, _ nummer: Int, _ blok: Formulierblok, _ inhoud: inout Vastlegging
  ) {
    let gezocht = Tekstvorm.sleutel(geschreven.tekst)
    guard let traject = dossier.trajecten.first(where: { Tekstvorm.sleutel($0.kenmerk.tekst) == gezocht }) else {
      return meld(
        .onbekendDoel, blok.plek,
        "Verbetertraject \(Regelbeeld.kort(geschreven.tekst)) bestaat niet in dit dossier.",
        advies: Vertaler.keuze(dossier.trajecten.map(\.kenmerk.tekst)))
    }
    let doelen = traject.start.waarde.doelen.indices.map { String($0 + 1) }
    guard doelen.indices.contains(nummer - 1) else {
      return meld(
        .onbekendDoel, blok.plek, "Verbetertraject \(traject.kenmerk) heeft geen doel \(nummer).",
        advies: Vertaler.keuze(doelen))
    }
    plekken[.doel(traject.kenmerk, nummer)] = blok.ingevuld(.status)?.plek ?? blok.plek
    guard let status = oordeel(blok, .status, .toelichting, { Keuzes.status($0, Voortgangsstatus.allCases) })
    else { return }
    inhoud.trajecten.append(
      .init(traject: traject.kenmerk, doel: nummer, status: status.waarde, toelichting: status.tekst))
  }
}
