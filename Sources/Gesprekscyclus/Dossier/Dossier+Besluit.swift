internal import Kalender

extension Dossier {
  /// Decides what a command records, or refuses with every reason at once.
  ///
  /// Pure: no clock, no input or output. The same command on the same state gives the same facts.
  /// - Complexity: O(n) in the facts of this dossier.
  package func decide(_ opdracht: DossierOpdracht, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try besluit(opdracht, kader).metGevoeligeWoorden(kader)
  }

  private func besluit(_ opdracht: DossierOpdracht, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    switch opdracht.bekend(kader.register) {
    case .neemInDienst(let begin): try neemInDienst(begin, kader)
    case .wijzigMedewerker(let wijziging): try wijzig(wijziging, kader)
    case .laatUitDienst(let einde): try laatUitDienst(einde, kader)
    case .hernummer(let nieuw): try hernummer(nieuw, kader)
    case .planGesprek(let soort, let cyclus, let datum, let stadium, let agenda):
      try plan(soort, stadium, cyclus, datum, agenda, kader)
    case .verzetGesprek(let kenmerk, let datum, let reden, let agenda): try verzet(kenmerk, datum, reden, agenda, kader)
    case .zegGesprekAf(let kenmerk, let reden): try zegAf(kenmerk, reden)
    case .legVast(let vastlegging): try legVast(vastlegging.waargenomen(kader), kader)
    case .procedure(let gebeurtenis): try decide(gebeurtenis.feit, kader)
    case .stelVast(let verzoek): try stelVast(verzoek, kader)
    case .maakAfspraak(let inhoud, let cyclus, let wegingen): try maak(inhoud, cyclus, wegingen, kader)
    case .stelAfspraakBij(let kenmerk, let wijziging, let reden, let wegingen):
      try stelBij(kenmerk, wijziging, reden, wegingen, kader)
    case .trekAfspraakIn(let kenmerk, let reden, let wegingen): try trekIn(kenmerk, reden, wegingen, kader)
    case .meldVoortgang(let voortgang, let datum): try meld(voortgang, datum, kader)
    case .maakOntwikkelafspraak(let inhoud, let cyclus): try maak(inhoud, cyclus, kader)
    case .meldOntwikkeling(let ontwikkeling, let datum): try meld(ontwikkeling, datum, kader)
    case .traject(let gebeurtenis): try decide(gebeurtenis.feit, kader)
    case .stelVrij(let vrijstelling): try decide(vrijstelling, kader)
    case .bewaring(.aangehouden(let feit)): try decide(feit, kader)
    case .bewaring(.hervat(let feit)): try decide(feit, kader)
    // What may be destroyed was decided before, of all dossiers at once; of one there is nothing more to say.
    case .bewaring(.vernietigd(let woord)): Besluit([.bewaring(.vernietigd(woord))])
    case .geefInzage(let gift): try decide(gift, kader)
    case .corrigeer(let correctie): try corrigeer(correctie, kader)
    }
  }

  /// Whose hand it is comes first: to who may not do it, nothing else is said.
  private func decide(
    _ feit: any Opdrachtfeit, _ kader: Kader
  ) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    try eisHand(feit.namens, bron: feit.bron, kader)
    return try feit.besluit(over: self, kader)
  }

  /// The person, when in service on this day.
  func inDienst(op datum: Datum, _ beraad: inout Beraad) -> Medewerker? {
    guard let medewerker else {
      beraad.weiger(
        .onbekendeMedewerker, "Dit dossier heeft nog geen medewerker.",
        advies: "Neem de medewerker eerst in dienst: gespreksboek medewerker in-dienst.", over: .veld(.medewerker))
      return nil
    }
    guard medewerker.isInDienst(op: datum) else {
      beraad.weiger(
        .nietInDienst, "\(medewerker.naam) was op \(datum.proza) niet in dienst.",
        advies: "Controleer de datum. In dienst \(medewerker.dienstverband).", over: .veld(.datum))
      return nil
    }
    return medewerker
  }

  /// Whether this agreement's rating is part of an established appraisal (rule 6).
  package func isBevroren(_ afspraak: AfspraakKenmerk) -> Bool {
    gesprekken.contains { $0.stand == .vastgesteld && $0.resultaat(afspraak) != nil }
  }

  /// What was recorded after a writer looked, for the list beside a refused form.
  package func feiten(na basis: Basis) -> ArraySlice<Feit> {
    feiten[(feiten.firstIndex { $0.herkomst.nr > basis.nr } ?? feiten.endIndex)...]
  }

  /// Rule 11: a decision rests on what its maker saw. That a conversation is planned or moved changes nothing of what is said in it.
  package func controleer(_ basis: Basis) throws(Geweigerd) {
    guard feiten.contains(where: { $0.herkomst.nr == basis.nr && $0.herkomst.hashbegin == basis.hashbegin }) else {
      throw Geweigerd(
        Weigering(
          .onbekendeBasis, "Basis \(basis) hoort niet bij dit dossier.",
          advies: "Maak een nieuw formulier met 'gespreksboek gesprek formulier' en neem uw tekst over.",
          onderwerp: .veld(.basis)))
    }
    let later = feiten(na: basis).filter { !$0.gebeurtenis.isPlanning && !$0.gebeurtenis.isBewaring }
    guard let laatste = later.last else { return }
    throw Geweigerd(
      Weigering(
        .dossierVerder,
        "Het dossier is veranderd sinds basis \(basis): \(later.count) "
          + "\(later.count == 1 ? "nieuwe vastlegging" : "nieuwe vastleggingen"), de laatste is nr "
          + "\(laatste.herkomst.nr) van \(laatste.herkomst.datum.proza).",
        advies: "Lees wat er veranderd is, maak een nieuw formulier en neem uw tekst over.", onderwerp: .veld(.basis)))
  }
}
