extension Dossier {
  /// Ratings of results and competencies and the end judgement of one appraisal (rules 4 and 5).
  func legOordelen(
    _ vastlegging: Vastlegging, _ kenmerk: GesprekKenmerk, _ eerder: Gesprek?, _ cyclus: Cyclus, _ kader: Kader,
    _ beraad: inout Beraad
  ) {
    guard vastlegging.soort == .beoordeling else {
      weigerOordelen(vastlegging, &beraad)
      return
    }
    var afspraken: Set<AfspraakKenmerk> = []
    for oordeel in vastlegging.resultaten {
      weigerDubbel(
        !afspraken.insert(oordeel.over).inserted, "Afspraak \(oordeel.over)", .afspraak(oordeel.over), &beraad)
      legResultaat(oordeel, vastlegging, kenmerk, eerder, cyclus, kader, &beraad)
    }
    var competenties: Set<CompetentieCode> = []
    for oordeel in vastlegging.competenties {
      weigerDubbel(
        !competenties.insert(oordeel.over).inserted, "Competentie \(oordeel.over)", .competentie(oordeel.over), &beraad)
      legCompetentie(oordeel, vastlegging, kenmerk, eerder, cyclus.regeling, kader, &beraad)
    }
    if let oordeel = vastlegging.eindoordeel {
      legEindoordeel(oordeel, vastlegging, kenmerk, eerder, cyclus.regeling, &beraad)
    }
    waarschuwOnvolledig(vastlegging, eerder, cyclus, &beraad)
    if eerder == nil, cyclus.regeling.competenties == .niveaus,
      let beeld = functiebeeld(op: vastlegging.normdag, kader), beeld.normen.isEmpty
    {
      beraad.waarschuw(
        .geenNormen, "Functie \(beeld.naam) heeft geen normen. Competenties zijn dus niet met een norm te vergelijken.")
    }
  }

  private func legResultaat(
    _ oordeel: Vastlegging.Oordeel<AfspraakKenmerk>, _ vastlegging: Vastlegging, _ kenmerk: GesprekKenmerk,
    _ eerder: Gesprek?, _ cyclus: Cyclus, _ kader: Kader, _ beraad: inout Beraad
  ) {
    let onderwerp = Onderwerp.afspraak(oordeel.over)
    let regeling = cyclus.regeling
    guard let afspraak = geldendeAfspraak(oordeel.over, in: cyclus, kader, &beraad),
      isVanDeel(afspraak, over: vastlegging.tijdvak, cyclus, &beraad)
    else { return }
    weigerDubbel(eerder?.resultaat(oordeel.over) != nil, "Afspraak \(oordeel.over)", onderwerp, &beraad)
    guard let schaal = schaal(regeling.schaalVanResultaten, "resultaten", regeling, onderwerp, &beraad),
      let label = label(oordeel.oordeel, schaal, onderwerp, &beraad)
    else { return }
    if label.laag {
      let gesignaleerd = isGesignaleerd(afspraak.voortgang, voor: vastlegging)
      eisMotivering(oordeel.toelichting, regeling, "'\(label.tekst)' bij \(oordeel.over)", onderwerp, &beraad)
      waarschuwVerrassing(gesignaleerd, "\(oordeel.over) krijgt '\(label.tekst)'", onderwerp, &beraad)
    }
    beraad.leg(
      .beoordeling(
        .resultaatBeoordeeld(
          .init(
            gesprek: kenmerk, afspraak: oordeel.over, oordeel: label.tekst, waarde: label.waarde,
            schaal: schaal.code, weging: afspraak.inhoud.weging, toelichting: oordeel.toelichting))))
  }

  private func legCompetentie(
    _ oordeel: Vastlegging.Oordeel<CompetentieCode>, _ vastlegging: Vastlegging, _ kenmerk: GesprekKenmerk,
    _ eerder: Gesprek?, _ regeling: Regeling, _ kader: Kader, _ beraad: inout Beraad
  ) {
    let onderwerp = Onderwerp.competentie(oordeel.over)
    guard let competentie = competentie(oordeel.over, op: vastlegging.normdag, kader, &beraad),
      let schema = catalogus(op: vastlegging.normdag, kader)?.niveauschema
    else { return }
    weigerDubbel(eerder?.score(oordeel.over) != nil, "Competentie \(competentie.naam)", onderwerp, &beraad)
    let norm = functiebeeld(op: vastlegging.normdag, kader)?.normen.first { $0.competentie == oordeel.over }?.niveau
    guard let uitkomst = uitkomst(oordeel, norm, schema, regeling, onderwerp, &beraad) else { return }
    if uitkomst.laag {
      eisMotivering(oordeel.toelichting, regeling, "'\(uitkomst.tekst)' bij \(competentie.naam)", onderwerp, &beraad)
      let meldingen = signalen.filter { $0.waarde.over == .competentie(oordeel.over) }
      let gesignaleerd = isGesignaleerd(meldingen, voor: vastlegging)
      waarschuwVerrassing(gesignaleerd, "\(competentie.naam) krijgt '\(uitkomst.tekst)'", onderwerp, &beraad)
    }
    beraad.leg(
      .beoordeling(
        .competentieBeoordeeld(
          .init(
            gesprek: kenmerk, competentie: oordeel.over, naam: competentie.naam, oordeel: uitkomst.tekst,
            schaal: uitkomst.schaal, norm: norm, verschil: uitkomst.verschil, toelichting: oordeel.toelichting))))
  }

  /// The scale that the regeling rates this with; refuses a rating where it rates none.
  private func schaal(
    _ schaal: Schaal?, _ wat: String, _ regeling: Regeling, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) -> Schaal? {
    if schaal == nil {
      beraad.weiger(
        .onbekendLabel, "Regeling \(regeling.aanduiding) geeft geen oordeel over \(wat).",
        advies: "Laat dit deel leeg; schrijf het in het verslag.", over: onderwerp)
    }
    return schaal
  }

  private struct Competentieuitkomst {
    let tekst: String
    let schaal: SchaalCode?
    let verschil: Int?
    let laag: Bool
  }

  private func uitkomst(
    _ oordeel: Vastlegging.Oordeel<CompetentieCode>, _ norm: String?, _ schema: Niveauschema, _ regeling: Regeling,
    _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) -> Competentieuitkomst? {
    switch regeling.competenties {
    case .geen:
      beraad.weiger(
        .onbekendNiveau, "Regeling \(regeling.aanduiding) beoordeelt geen competenties.",
        advies: "Laat dit deel leeg; schrijf het in het verslag.", over: onderwerp)
      return nil
    case .schaal(let code):
      guard let label = label(oordeel.oordeel, regeling.schaalVanCompetenties, onderwerp, &beraad) else { return nil }
      return Competentieuitkomst(tekst: label.tekst, schaal: code, verschil: nil, laag: label.laag)
    case .niveaus:
      guard let niveau = schema.niveau(String(oordeel.oordeel.zonderRand)) else {
        beraad.weiger(
          .onbekendNiveau, "'\(oordeel.oordeel)' is geen niveau van deze competentie.",
          advies: "Kies uit (laag naar hoog): \(schema.niveaus.joined(separator: " / ")).", over: onderwerp)
        return nil
      }
      let verschil = norm.flatMap { schema.verschil(van: niveau, met: $0) }
      return Competentieuitkomst(
        tekst: niveau, schaal: nil, verschil: verschil, laag: regeling.motivering.onderNorm && (verschil ?? 0) < 0)
    }
  }

  private func legEindoordeel(
    _ oordeel: Vastlegging.Eindoordeel, _ vastlegging: Vastlegging, _ kenmerk: GesprekKenmerk, _ eerder: Gesprek?,
    _ regeling: Regeling, _ beraad: inout Beraad
  ) {
    weigerDubbel(eerder?.eindoordeel != nil, "Het eindoordeel", .eindoordeel, &beraad)
    guard let schaal = schaal(regeling.schaalVanEindoordeel, "het geheel", regeling, .eindoordeel, &beraad),
      let label = label(oordeel.oordeel, schaal, .eindoordeel, &beraad)
    else { return }
    if label.laag {
      eisMotivering(oordeel.motivering, regeling, "eindoordeel '\(label.tekst)'", .eindoordeel, &beraad)
      let gesignaleerd = isGesignaleerd(signalen + afspraken.flatMap(\.voortgang), voor: vastlegging)
      waarschuwVerrassing(gesignaleerd, "het eindoordeel is '\(label.tekst)'", .eindoordeel, &beraad)
    }
    beraad.leg(
      .beoordeling(
        .eindoordeelGegeven(
          .init(
            gesprek: kenmerk, oordeel: label.tekst, waarde: label.waarde, schaal: schaal.code,
            motivering: oordeel.motivering))))
  }

  private func weigerOordelen(_ vastlegging: Vastlegging, _ beraad: inout Beraad) {
    guard !vastlegging.resultaten.isEmpty || !vastlegging.competenties.isEmpty || vastlegging.eindoordeel != nil
    else { return }
    beraad.weiger(
      .gesprekNietOpen, "In een \(vastlegging.soort.gespreksnaam) worden geen oordelen gegeven.",
      advies: "Gebruik het formulier van een beoordelingsgesprek.", over: .eindoordeel)
  }
}
