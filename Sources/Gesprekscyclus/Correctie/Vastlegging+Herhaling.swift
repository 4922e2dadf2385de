extension Vastlegging {
  /// The conversation as its form told it, from the facts that it recorded.
  ///
  /// - Parameter voor: the dossier before these facts; it decides whether the conversation was planned, and holds the
  ///   report to which a later form added ratings.
  /// - Returns: nothing when the facts belong to no conversation.
  init?(feiten: [DossierGebeurtenis], voor: Dossier) {
    guard let kenmerk = feiten.lazy.compactMap(\.gesprek).first else { return nil }
    let eigen = feiten.lazy.compactMap { gebeurtenis -> GesprekGebeurtenis.Verslag? in
      if case .gesprek(.gehouden(let verslag)) = gebeurtenis { verslag } else { nil }
    }.first
    guard let verslag = eigen ?? voor.gesprek(kenmerk)?.verslag?.waarde else { return nil }
    self.init(
      gesprek: voor.gesprek(kenmerk) == nil ? nil : kenmerk, soort: verslag.soort, cyclus: verslag.cyclus,
      datum: verslag.datum)
    stadium = verslag.stadium
    tijdvak = verslag.tijdvak
    if let eigen {
      deelnemers = eigen.deelnemers
      self.verslag = eigen.verslag
      uitzondering = eigen.uitzondering
      onderwerpen = eigen.onderwerpen
    }
    for gebeurtenis in feiten { neemOver(gebeurtenis) }
  }

  private mutating func neemOver(_ gebeurtenis: DossierGebeurtenis) {
    switch gebeurtenis {
    case .afspraak(let gebeurtenis): neemOver(gebeurtenis)
    case .beoordeling(.resultaatBeoordeeld(let inhoud)):
      resultaten.append(.init(over: inhoud.afspraak, oordeel: inhoud.oordeel, toelichting: inhoud.toelichting))
    case .beoordeling(.competentieBeoordeeld(let inhoud)):
      competenties.append(.init(over: inhoud.competentie, oordeel: inhoud.oordeel, toelichting: inhoud.toelichting))
    case .beoordeling(.eindoordeelGegeven(let inhoud)):
      eindoordeel = .init(oordeel: inhoud.oordeel, motivering: inhoud.motivering)
    case .traject(.besproken(let inhoud)): trajecten.append(Trajectbespreking(inhoud))
    case .beoordeling(.vastgesteld), .traject(.gestart), .traject(.afgerond), .medewerker, .gesprek, .procedure,
      .vrijstelling, .bewaring, .inzage, .correctie:
      return
    }
  }

  private mutating func neemOver(_ gebeurtenis: AfspraakGebeurtenis) {
    switch gebeurtenis {
    case .gemaakt(let inhoud): nieuweAfspraken.append(inhoud.inhoud)
    case .bijgesteld(let inhoud):
      bijstellingen.append(
        .init(afspraak: inhoud.afspraak, wijziging: Afspraakwijziging(geheel: inhoud.inhoud), reden: inhoud.reden))
    case .ingetrokken(let inhoud): intrekkingen.append(.init(afspraak: inhoud.afspraak, reden: inhoud.reden))
    case .voortgang(let inhoud):
      voortgang.append(.init(over: inhoud.over, status: inhoud.status, toelichting: inhoud.toelichting))
    case .ontwikkelafspraakGemaakt(let inhoud): nieuweOntwikkelafspraken.append(inhoud.inhoud)
    case .ontwikkelingVastgelegd(let inhoud):
      ontwikkeling.append(
        .init(
          ontwikkelafspraak: inhoud.ontwikkelafspraak, status: inhoud.status, toelichting: inhoud.toelichting))
    }
  }
}

extension Vastlegging.Trajectbespreking {
  init(_ besproken: TrajectGebeurtenis.Bespreking) {
    self.init(
      traject: besproken.traject, doel: besproken.doel, status: besproken.status, toelichting: besproken.toelichting)
  }
}

extension Afspraakwijziging {
  /// The change that makes an agreement read like this, whatever it said before.
  init(geheel inhoud: Afspraakinhoud) {
    self.init(
      resultaatgebied: inhoud.resultaatgebied, omschrijving: inhoud.omschrijving, maatstaf: inhoud.maatstaf,
      gereedOp: inhoud.gereedOp, weging: inhoud.weging)
  }
}

extension DossierGebeurtenis {
  /// The conversation it belongs to.
  package var gesprek: GesprekKenmerk? {
    switch self {
    case .medewerker, .vrijstelling, .bewaring, .inzage, .correctie: nil
    case .gesprek(let gebeurtenis): gebeurtenis.gesprek
    case .afspraak(let gebeurtenis): gebeurtenis.gesprek
    case .beoordeling(let gebeurtenis): gebeurtenis.gesprek
    case .procedure(let gebeurtenis): gebeurtenis.gesprek
    case .traject(let gebeurtenis): gebeurtenis.feit.bijGesprek
    }
  }
}
