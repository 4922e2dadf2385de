internal import Kalender

/// What must hold of a dossier as a whole after a correction: the rules that look at more facts than one.
extension Dossier {
  /// Refuses when the dossier, with these corrections in it, breaks what it did not break before.
  func weigerGebreken(_ beraad: inout Beraad, _ kader: Kader) {
    guard beraad.weigeringen.isEmpty, let na = met(beraad.gebeurtenissen) else { return }
    let eerder = Set(wezen)
    weigerWezen(na.wezen.filter { !eerder.contains($0) }, kader, &beraad)
    let bekend = Set(gebreken(kader))
    beraad.weiger(na.gebreken(kader).filter { !bekend.contains($0) }.map { metUitvoerbaarAdvies($0, kader) })
  }

  /// Signatures say nothing of a text that changed after them: whoever corrects should know.
  func waarschuwAchterhaald(_ beraad: inout Beraad) {
    let geraakt = beraad.gebeurtenissen.compactMap { gebeurtenis -> GesprekKenmerk? in
      guard case .correctie(let correctie) = gebeurtenis else { return gebeurtenis.gesprek }
      guard let feit = grondfeit(van: correctie), feit.gebeurtenis.isVerslagtekst else { return nil }
      return feit.gebeurtenis.gesprek
    }
    guard !geraakt.isEmpty, let na = met(beraad.gebeurtenissen) else { return }
    for kenmerk in Set(geraakt).sorted() {
      let getekend = na.achterhaald(kenmerk).subtracting(achterhaald(kenmerk)).count
      guard getekend > 0 else { continue }
      beraad.waarschuw(
        .handtekeningAchterhaald,
        "Door deze verbetering verandert de tekst van \(kenmerk): \(getekend) "
          + "\(getekend == 1 ? "handtekening is" : "handtekeningen zijn") daarna achterhaald. Bied het verslag opnieuw "
          + "aan met: gespreksboek gesprek aanbieden.",
        over: .geheel)
    }
  }

  /// The signatures, by record, that say nothing of the text any more.
  private func achterhaald(_ kenmerk: GesprekKenmerk) -> Set<Int> {
    let laatste = laatsteTekstwijziging(van: kenmerk)
    return Set(gesprek(kenmerk)?.procedure.ondertekeningen.map(\.herkomst.nr).filter { $0 < laatste } ?? [])
  }

  /// The dossier with these facts in it, as one command; nothing for an empty dossier.
  func met(_ gebeurtenissen: [DossierGebeurtenis]) -> Dossier? {
    guard let laatste = feiten.last?.herkomst else { return nil }
    var na = self
    for (plek, gebeurtenis) in gebeurtenissen.enumerated() { na.evolve(gebeurtenis, laatste.volgende(plek + 1)) }
    return na
  }

  /// What does not hang together beside ``wezen``; in a dossier made by commands alone there is nothing.
  /// - Complexity: O(n²) in the conversations, O(n) in the other facts.
  func gebreken(_ kader: Kader) -> [Weigering] {
    var beraad = Beraad()
    weigerOnbesprokenTrajecten(&beraad)
    for gesprek in gesprekken {
      guard let verslag = gesprek.verslag?.waarde else { continue }
      _ = inDienst(op: verslag.datum, &beraad)
      weigerDagenDoorElkaar(gesprek, &beraad)
      guard gesprek.soort == .beoordeling, let cyclus = kader.regelingen.cyclus(gesprek.cyclus) else {
        continue
      }
      var vastlegging = Vastlegging(
        gesprek: gesprek.kenmerk, soort: gesprek.soort, cyclus: gesprek.cyclus, datum: verslag.datum)
      vastlegging.stadium = gesprek.stadium
      vastlegging.tijdvak = verslag.tijdvak
      vastlegging.uitzondering = verslag.uitzondering
      controleerTijdvak(vastlegging, cyclus, &beraad)
    }
    for jaar in kader.regelingen.jaren {
      guard let cyclus = kader.regelingen.cyclus(jaar), !geldendeAfspraken(cyclus: jaar).isEmpty else { continue }
      var plan = Afsprakenplan(self, cyclus: cyclus, gebieden: [], gesprek: nil, dag: kader.vandaag)
      let indeling = indeling(cyclus)
      for planning in gesprekken(cyclus: jaar, soort: .planning) {
        guard let gehouden = planning.gehouden else { continue }
        let afspraken = geldendeAfspraken(cyclus: jaar, in: indeling.deel(op: gehouden), indeling)
        // Frozen weights were complete when they were established, and are no part of the plan any more.
        if afspraken.isEmpty || !afspraken.allSatisfy({ isBevroren($0.kenmerk) }) { plan.isCompleet(opDag: gehouden) }
      }
      plan.controleerWegingen(self, &beraad)
    }
    return beraad.weigeringen
  }

  /// Facts about something that is not there, one by one.
  var wezen: [Wees] {
    geldendeFeiten.compactMap { feit in mist(bij: feit).map { Wees(mist: $0, nr: feit.herkomst.nr) } }
  }

  private func mist(bij feit: Feit) -> String? {
    switch feit.gebeurtenis {
    case .medewerker(let gebeurtenis): mist(bij: gebeurtenis) ? "de indiensttreding" : nil
    case .gesprek(.gepland), .gesprek(.gehouden): nil
    case .gesprek(.verzet(let inhoud)): planning(van: inhoud.gesprek)
    case .gesprek(.afgezegd(let inhoud)): planning(van: inhoud.gesprek)
    case .afspraak(let gebeurtenis): mist(bij: gebeurtenis)
    case .beoordeling(let gebeurtenis):
      gehouden(gebeurtenis.gesprek) ?? mist(bij: gebeurtenis) ?? mistEerder(gebeurtenis, feit.herkomst)
    case .procedure(let gebeurtenis):
      gehouden(gebeurtenis.gesprek) ?? gebeurtenis.feit.mist(in: self, nr: feit.herkomst.nr)
    case .traject(let gebeurtenis): gebeurtenis.feit.mist(in: self, nr: feit.herkomst.nr)
    case .vrijstelling(let vrijstelling): vrijstelling.mist(in: self, nr: feit.herkomst.nr)
    case .bewaring(let gebeurtenis): gebeurtenis.feit?.mist(in: self, nr: feit.herkomst.nr)
    case .inzage(let gift): gift.mist(in: self, nr: feit.herkomst.nr)
    case .correctie: nil
    }
  }

  /// Employment without a beginning: nobody came into service, or not before the day on which it ends.
  private func mist(bij gebeurtenis: MedewerkerGebeurtenis) -> Bool {
    guard let medewerker else { return true }
    guard case .uitDienstGetreden(let einde) = gebeurtenis else { return false }
    return medewerker.dienstverbanden.allSatisfy { $0.van > einde.per }
  }

  private func gehouden(_ kenmerk: GesprekKenmerk) -> String? {
    gesprek(kenmerk)?.isGehouden == true ? nil : "het gehouden gesprek \(kenmerk)"
  }

  private func planning(van kenmerk: GesprekKenmerk) -> String? {
    gesprek(kenmerk)?.plandata.first.map { $0.reden == nil } == true ? nil : "de planning van \(kenmerk)"
  }

  private func mist(bij gebeurtenis: AfspraakGebeurtenis) -> String? {
    if case .ontwikkelingVastgelegd(let inhoud) = gebeurtenis {
      return ontwikkelafspraak(inhoud.ontwikkelafspraak) == nil
        ? "ontwikkelafspraak \(inhoud.ontwikkelafspraak)" : nil
    }
    guard let kenmerk = gebeurtenis.afspraak, afspraak(kenmerk) == nil else { return nil }
    return "afspraak \(kenmerk)"
  }

  private func mist(bij gebeurtenis: BeoordelingGebeurtenis) -> String? {
    guard case .resultaatBeoordeeld(let inhoud) = gebeurtenis, afspraak(inhoud.afspraak) == nil else { return nil }
    return "afspraak \(inhoud.afspraak)"
  }

  /// Each step of the procedure lies on or after the day of the one before.
  private func weigerDagenDoorElkaar(_ gesprek: Gesprek, _ beraad: inout Beraad) {
    let procedure = gesprek.procedure
    let stappen: [(naam: String, dag: Datum?)] = [
      ("gehouden", gesprek.gehouden), ("aangeboden", procedure.aanbiedingen.first?.waarde.datum),
      ("vastgesteld", gesprek.vaststelling?.waarde.datum), ("uitgereikt", procedure.uitreikingen.first?.waarde.datum),
      ("bedenking ingediend", procedure.bedenkingen.first?.waarde.datum),
      ("bedenking afgehandeld", procedure.afhandelingen.first?.waarde.datum),
    ]
    let gedaan = stappen.compactMap { stap in stap.dag.map { (stap.naam, $0) } }
    for (eerder, later) in zip(gedaan, gedaan.dropFirst()) where later.1 < eerder.1 {
      beraad.weiger(
        .datumVolgorde,
        "\(gesprek.kenmerk): \(later.0) op \(later.1.proza) ligt dan voor \(eerder.0) op \(eerder.1.proza).",
        advies: "Controleer de data, of corrigeer de latere stap eerst.", over: .veld(.datum))
    }
  }
}

extension Herkomst {
  /// A place after this one, for a fact that is only tried.
  fileprivate func volgende(_ stappen: Int) -> Herkomst {
    .voorlopig(tijd, nr: nr + stappen, actor: actor)
  }
}

extension DossierGebeurtenis {
  /// Whether it is part of the text of a conversation: what is offered and signed.
  var isVerslagtekst: Bool {
    switch self {
    case .gesprek(.gehouden), .beoordeling(.resultaatBeoordeeld), .beoordeling(.competentieBeoordeeld),
      .beoordeling(.eindoordeelGegeven):
      true
    case .afspraak(let gebeurtenis): gebeurtenis.gesprek != nil
    case .procedure(let gebeurtenis): gebeurtenis.feit.isVerslagtekst
    case .traject(let gebeurtenis): gebeurtenis.feit.isVerslagtekst
    case .vrijstelling(let feit): feit.isVerslagtekst
    case .bewaring: false
    case .inzage(let feit): feit.isVerslagtekst
    case .medewerker, .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd), .beoordeling(.vastgesteld),
      .correctie:
      false
    }
  }
}
