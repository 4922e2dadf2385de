extension DossierOpdracht {
  /// The command that records these facts, to be given again with another value.
  ///
  /// - Parameter voor: the dossier before these facts.
  /// - Returns: nothing for facts that no command of this program records together.
  package init?(feiten: [DossierGebeurtenis], voor: Dossier) {
    guard let eerste = feiten.first else { return nil }
    if let verzoek = Vaststelverzoek(feiten) {
      self = .stelVast(verzoek)
      return
    }
    switch eerste {
    case .medewerker(.inDienstGetreden(let inhoud)): self = .neemInDienst(inhoud)
    case .medewerker(.uitDienstGetreden(let inhoud)): self = .laatUitDienst(inhoud)
    case .medewerker(.hernummerd(let inhoud)): self = .hernummer(inhoud)
    case .medewerker:
      guard let wijziging = Medewerkerwijziging(feiten: feiten) else { return nil }
      self = .wijzigMedewerker(wijziging)
    case .gesprek(.gepland(let inhoud)):
      self = .planGesprek(
        soort: inhoud.soort, cyclus: inhoud.cyclus, datum: inhoud.datum, stadium: inhoud.stadium,
        agenda: inhoud.agenda)
    case .gesprek(.verzet(let inhoud)):
      self = .verzetGesprek(inhoud.gesprek, datum: inhoud.datum, reden: inhoud.reden, agenda: inhoud.agenda)
    case .gesprek(.afgezegd(let inhoud)): self = .zegGesprekAf(inhoud.gesprek, reden: inhoud.reden)
    case .gesprek(.gehouden), .beoordeling, .afspraak:
      if let vastlegging = Vastlegging(feiten: feiten, voor: voor) {
        self = .legVast(vastlegging)
      } else {
        self.init(losseAfspraak: feiten)
      }
    case .procedure(let gebeurtenis): self = .procedure(gebeurtenis)
    case .traject(let gebeurtenis): self = .traject(gebeurtenis)
    case .vrijstelling(let vrijstelling): self = .stelVrij(vrijstelling)
    case .bewaring(.vernietigd): return nil
    case .bewaring(let gebeurtenis): self = .bewaring(gebeurtenis)
    case .inzage(let gift): self = .geefInzage(gift)
    case .correctie: return nil
    }
  }

  /// A command about one agreement, outside a conversation; other agreements may have got another weight with it.
  private init?(losseAfspraak feiten: [DossierGebeurtenis]) {
    let gebeurtenissen = feiten.compactMap { feit in if case .afspraak(let inhoud) = feit { inhoud } else { nil } }
    guard let eerste = gebeurtenissen.first, gebeurtenissen.count == feiten.count else { return nil }
    var wegingen: [AfspraakKenmerk: Int] = [:]
    for case .bijgesteld(let inhoud) in gebeurtenissen.dropFirst() { wegingen[inhoud.afspraak] = inhoud.inhoud.weging }
    switch eerste {
    case .gemaakt(let inhoud): self = .maakAfspraak(inhoud.inhoud, cyclus: inhoud.cyclus, wegingen: wegingen)
    case .bijgesteld(let inhoud):
      self = .stelAfspraakBij(
        inhoud.afspraak, Afspraakwijziging(geheel: inhoud.inhoud), reden: inhoud.reden, wegingen: wegingen)
    case .ingetrokken(let inhoud): self = .trekAfspraakIn(inhoud.afspraak, reden: inhoud.reden, wegingen: wegingen)
    case .voortgang(let inhoud):
      self = .meldVoortgang(
        .init(over: inhoud.over, status: inhoud.status, toelichting: inhoud.toelichting), datum: inhoud.datum)
    case .ontwikkelafspraakGemaakt(let inhoud): self = .maakOntwikkelafspraak(inhoud.inhoud, cyclus: inhoud.cyclus)
    case .ontwikkelingVastgelegd(let inhoud):
      self = .meldOntwikkeling(
        .init(ontwikkelafspraak: inhoud.ontwikkelafspraak, status: inhoud.status, toelichting: inhoud.toelichting),
        datum: inhoud.datum)
    }
  }
}

extension Medewerkerwijziging {
  /// The change that recorded these facts together.
  fileprivate init?(feiten: [DossierGebeurtenis]) {
    var wijziging: Medewerkerwijziging?
    for case .medewerker(let gebeurtenis) in feiten {
      switch gebeurtenis {
      case .gegevensGewijzigd(let inhoud):
        wijziging = wijziging ?? Medewerkerwijziging(per: inhoud.per, reden: inhoud.reden)
        wijziging?.naam = inhoud.naam
        wijziging?.uren = inhoud.uren
      case .functieGewijzigd(let inhoud):
        wijziging = wijziging ?? Medewerkerwijziging(per: inhoud.per, reden: inhoud.reden)
        wijziging?.functie = inhoud.functie
        wijziging?.modules = inhoud.modules
      case .geplaatst(let inhoud):
        wijziging = wijziging ?? Medewerkerwijziging(per: inhoud.per, reden: inhoud.reden)
        wijziging?.onderdeel = inhoud.onderdeel
        wijziging?.leidinggevende = inhoud.leidinggevende
      case .inDienstGetreden, .uitDienstGetreden, .hernummerd: return nil
      }
    }
    guard let wijziging else { return nil }
    self = wijziging
  }
}

extension Vaststelverzoek {
  /// The establishment that recorded these facts, with the labels it changed.
  fileprivate init?(_ feiten: [DossierGebeurtenis]) {
    let vaststelling = feiten.lazy.compactMap { feit in
      if case .beoordeling(.vastgesteld(let inhoud)) = feit { inhoud } else { nil }
    }.first
    guard let vaststelling else { return nil }
    self.init(
      gesprek: vaststelling.gesprek, datum: vaststelling.datum, vaststeller: vaststelling.vaststeller,
      toelichting: vaststelling.toelichting, reactie: vaststelling.reactie, ondanks: vaststelling.ondanks?.reden)
    for case .beoordeling(let gebeurtenis) in feiten {
      switch gebeurtenis {
      case .resultaatBeoordeeld(let inhoud):
        wijzigingen.append(.init(over: .afspraak(inhoud.afspraak), oordeel: inhoud.oordeel))
        motivering = inhoud.toelichting
      case .competentieBeoordeeld(let inhoud):
        wijzigingen.append(.init(over: .competentie(inhoud.competentie), oordeel: inhoud.oordeel))
        motivering = inhoud.toelichting
      case .eindoordeelGegeven(let inhoud):
        wijzigingen.append(.init(over: .eindoordeel, oordeel: inhoud.oordeel))
        motivering = inhoud.motivering
      case .vastgesteld: break
      }
    }
  }
}
