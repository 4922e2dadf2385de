internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// Gathers the facts that a history asks for and puts each into words beside the dossier as it was just before.
struct Historielezer {
  let filter: Historierapport.Filter
  let bron: Rapportbron

  func regels() -> [Historierapport.Regel] {
    let heel = filter.nummer == nil && filter.personeel == Personeelsfilter()
    let dossiers = filter.nummer.map { [bron.boek.dossier(van: $0)].compactMap { $0 } } ?? bron.boek.opNummer
    let metZaak = Dictionary(grouping: bron.boek.overige.filter(bron.boek.isMetZaakVernietigd), by: \.stroom)
    let persoonlijk = dossiers.flatMap { dossier in
      let persoon = persoon(van: dossier)
      return regels(van: dossier)
        + (metZaak[.dossier(dossier.sleutel)] ?? []).compactMap { regel($0, over: persoon) }
    }
    // Of whom nothing is left but that: nobody knows any more who it was.
    let onbekenden = heel ? bron.boek.dossiers.values.filter { $0.medewerker == nil }.flatMap(regels) : []
    let gedeeld =
      heel
      ? (bron.boek.gedeeldeFeiten + bron.boek.toegangsfeiten).compactMap(regel)
        + bron.boek.overige.filter { !isVernietigdFeit($0) }.compactMap { regel($0, over: nil) }
      : []
    return (persoonlijk + onbekenden + gedeeld).sorted { $0.herkomst.nr < $1.herkomst.nr }
  }

  /// Asked before a fact is put into words, which is most of the work.
  private func past(_ herkomst: Herkomst, _ soort: @autoclosure () -> String) -> Bool {
    if let nummers = filter.nummers, !nummers.contains(herkomst.nr) { return false }
    if let sinds = filter.sinds, herkomst.datum < sinds { return false }
    return filter.soort == nil || Historierapport.Filter.past(soort(), bij: filter.soort)
  }

  /// Whether a record that was destroyed is told with the dossier that it belonged to.
  private func isVernietigdFeit(_ overig: Overig) -> Bool {
    guard overig.reden == .vernietigd || overig.reden == .verloren, case .dossier(let sleutel) = overig.stroom else {
      return false
    }
    return bron.boek.dossiers[sleutel]?.medewerker != nil
  }

  private func vernietigd(_ dossier: Dossier, _ persoon: Persoon?) -> [Historierapport.Regel] {
    dossier.vernietigd.compactMap { record in
      regel(
        Overig(
          stroom: .dossier(dossier.sleutel), soort: record.soort, reden: record.soort.isEmpty ? .verloren : .vernietigd,
          herkomst: record.herkomst),
        over: persoon)
    }
  }

  private func persoon(van dossier: Dossier) -> Persoon? {
    filter.nummer == nil ? dossier.medewerker.map { Persoon($0.personeelsnummer, in: bron.boek) } : nil
  }

  private func regels(van dossier: Dossier) -> [Historierapport.Regel] {
    let persoon = persoon(van: dossier)
    var voor = Dossier(sleutel: dossier.sleutel)
    let correcties = Correctiebeeld.alle(dossier, bron.boek)
    // In a book of an earlier moment a zaak is gone that was destroyed later; that it was is no history of then.
    let toen = dossier.feiten.filter { $0.herkomst.nr <= bron.boek.stand.nr }
    let feiten: [Historierapport.Regel] = toen.compactMap { feit in
      defer { voor.evolve(feit.gebeurtenis, feit.herkomst) }
      if let plek = dossier.medewerker?.plek(op: feit.herkomst.datum).waarde, !filter.personeel.past(plek, bron) {
        return nil
      }
      guard past(feit.herkomst, Codering.codeer(feit.gebeurtenis).soort) else { return nil }
      return Historierapport.Regel(
        herkomst: feit.herkomst, soort: Codering.codeer(feit.gebeurtenis).soort, persoon: persoon,
        omschrijving: Feitomschrijving.zin(feit, in: voor, boek: bron.boek), wijzigingen: wijzigingen(feit, voor),
        gebeurdOp: feit.gebeurtenis.gebeurdOp,
        correcties: correcties.filter { $0.over == feit.herkomst.nr }.map(\.naastFeit),
        feit: Boekfeit(feit, in: dossier.sleutel))
    }
    return feiten + vernietigd(dossier, persoon)
  }

  private func regel(_ feit: Boekfeit) -> Historierapport.Regel? {
    let soort = Codering.codeer(feit.gebeurtenis)?.soort ?? ""
    guard past(feit.herkomst, soort) else { return nil }
    var verteller = Feitverteller(bron.boek)
    return Historierapport.Regel(
      herkomst: feit.herkomst, soort: soort, persoon: nil, omschrijving: verteller.zin(feit),
      wijzigingen: [], gebeurdOp: nil, correcties: [], feit: feit)
  }

  private func regel(_ overig: Overig, over persoon: Persoon?) -> Historierapport.Regel? {
    guard past(overig.herkomst, overig.soort) else { return nil }
    let zin =
      switch overig.reden {
      case .beheer: overig.beheer?.zin ?? "Het logboek zelf: \(veilig(overig.soort))."
      case .onbekend: "Een record van een nieuwere versie van dit programma: \(veilig(overig.soort))."
      case .vernietigd where bron.boek.isMetZaakVernietigd(overig): zaakzin(overig)
      case .vernietigd: "De inhoud van dit record (\(veilig(overig.soort))) is vernietigd. Wat het zei, is onbekend."
      case .verloren: "Hiervoor ontbreekt iets, doordat het logboek beschadigd is. Wat het zei, is onbekend."
      case .onleesbaar: "De inhoud van dit record (\(veilig(overig.soort))) is niet te begrijpen."
      }
    return Historierapport.Regel(
      herkomst: overig.herkomst, soort: overig.soort, persoon: persoon, omschrijving: zin, wijzigingen: [],
      gebeurdOp: nil,
      correcties: [], feit: nil, beheer: overig.beheer)
  }

  private func zaakzin(_ overig: Overig) -> String {
    guard case .dossier(let sleutel) = overig.stroom,
      let woord = bron.boek.dossiers[sleutel]?.vernietiging(van: overig.herkomst.nr)
    else { return "De inhoud van dit record is vernietigd." }
    return "Vernietigd op \(woord.herkomst.datum.proza): \(woord.waarde.naam)."
  }

  private func wijzigingen(_ feit: Feit, _ voor: Dossier) -> [Wijziging] {
    guard case .afspraak(.bijgesteld(let bijstelling)) = feit.gebeurtenis,
      let oud = voor.afspraak(bijstelling.afspraak)?.inhoud
    else { return [] }
    return Wijziging.tussen(oud, bijstelling.inhoud)
  }
}

extension DossierGebeurtenis {
  /// The day on which it happened, where that is another thing than the day of recording.
  var gebeurdOp: Datum? {
    switch self {
    case .gesprek(.gehouden(let verslag)): verslag.datum
    case .afspraak(.voortgang(let voortgang)): voortgang.datum
    case .afspraak(.ontwikkelingVastgelegd(let ontwikkeling)): ontwikkeling.datum
    case .beoordeling(.vastgesteld(let vaststelling)): vaststelling.datum
    case .procedure(let gebeurtenis): gebeurtenis.datum
    case .traject(let gebeurtenis): gebeurtenis.datum
    case .vrijstelling(let feit): feit.gebeurdOp
    case .bewaring: nil
    case .inzage(let feit): feit.gebeurdOp
    case .medewerker, .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd), .afspraak(.gemaakt),
      .afspraak(.bijgesteld), .afspraak(.ingetrokken), .afspraak(.ontwikkelafspraakGemaakt),
      .beoordeling(.resultaatBeoordeeld), .beoordeling(.competentieBeoordeeld), .beoordeling(.eindoordeelGegeven),
      .correctie:
      nil
    }
  }
}
