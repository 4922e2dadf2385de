package import Kalender

/// A dossier as the zaken that it is kept and destroyed in. Each record is of exactly one; only the words that say that something was
/// destroyed are of none, as they stay.
extension Dossier {
  /// The zaken that are still there, those that end first before others of their kind.
  ///
  /// - Parameter peildatum: the day on which is looked, for what depends on a term that is over by then.
  /// - Complexity: O(n) in the facts, times the conversations of this one person.
  package func bewaarzaken(_ regelingen: Regelingen, op peildatum: Datum) -> [Bewaarzaak] {
    var records: [Bewaarzaak.Plek: [Int]] = [:]
    for feit in feiten {
      guard let plek = bewaarplek(van: feit, regelingen) else { continue }
      records[plek, default: []].append(feit.herkomst.nr)
    }
    let zaken = records.map { plek, nummers in
      let jaar = jaar(van: plek, regelingen)
      let regeling = jaar.flatMap { regelingen.cyclus($0)?.regeling } ?? regelingen.laatste(op: peildatum)
      let soort = soort(van: plek)
      let regel = regeling?.bewaarregel(voor: soort)
      return Bewaarzaak(
        plek: plek, regel: regel ?? .init(soort: soort, jaren: 0, vanaf: .vertrek, grond: ""), jaar: jaar,
        records: nummers,
        termijn: regel.map { termijn(plek, $0, nummers, regelingen, op: peildatum) }
          ?? .open("er is geen regeling die zegt hoe lang"))
    }
    return samenhang(zaken).sorted {
      ($0.laatsteDag ?? .verste, $0.records.first ?? 0) < ($1.laatsteDag ?? .verste, $1.records.first ?? 0)
    }
  }

  /// The zaak of a fact; nothing for the word of a destruction.
  func bewaarplek(van feit: Feit, _ regelingen: Regelingen) -> Bewaarzaak.Plek? {
    switch feit.gebeurtenis {
    case .medewerker, .bewaring(.aangehouden), .bewaring(.hervat), .inzage: .personalia
    case .bewaring(.vernietigd): nil
    case .gesprek(let gebeurtenis): .gesprek(gebeurtenis.gesprek)
    case .beoordeling(let gebeurtenis): .gesprek(gebeurtenis.gesprek)
    case .procedure(let gebeurtenis): .gesprek(gebeurtenis.gesprek)
    case .traject(let gebeurtenis): .traject(gebeurtenis.traject)
    case .afspraak(let gebeurtenis): .afspraken(cyclus(van: gebeurtenis, feit, regelingen))
    case .vrijstelling(let vrijstelling):
      .afspraken(
        vrijstelling.cyclus ?? vrijstelling.periode.flatMap { regelingen.cyclus(op: $0.van)?.jaar }
          ?? feit.herkomst.datum.jaar)
    // A correction goes with what it corrects; of what is gone already only its own kind is left.
    case .correctie(let correctie):
      grondfeit(van: correctie).flatMap { bewaarplek(van: $0, regelingen) } ?? .personalia
    }
  }

  private func cyclus(van gebeurtenis: AfspraakGebeurtenis, _ feit: Feit, _ regelingen: Regelingen) -> Int {
    for ander in feiten {
      switch (ander.gebeurtenis, gebeurtenis) {
      case (.afspraak(.gemaakt(let gemaakt)), _) where gemaakt.afspraak == gebeurtenis.afspraak: return gemaakt.cyclus
      case (.afspraak(.ontwikkelafspraakGemaakt(let gemaakt)), _)
      where gemaakt.ontwikkelafspraak == gebeurtenis.ontwikkelafspraak:
        return gemaakt.cyclus
      default: continue
      }
    }
    let gesprek = gebeurtenis.gesprek.flatMap { self.gesprek($0)?.cyclus }
    return gesprek ?? regelingen.cyclus(op: feit.herkomst.datum)?.jaar ?? feit.herkomst.datum.jaar
  }

  private func soort(van plek: Bewaarzaak.Plek) -> String {
    switch plek {
    case .gesprek(let kenmerk): gespreksbegin(kenmerk)?.soort.tekst ?? "gesprek"
    case .afspraken: Regeling.Bewaarregel.afspraken
    case .traject: Regeling.Bewaarregel.verbetertraject
    case .personalia: Regeling.Bewaarregel.personalia
    }
  }

  private func jaar(van plek: Bewaarzaak.Plek, _ regelingen: Regelingen) -> Int? {
    switch plek {
    case .gesprek(let kenmerk): gespreksbegin(kenmerk)?.cyclus
    case .afspraken(let jaar): jaar
    case .traject(let kenmerk):
      trajectbegin(kenmerk).map { regelingen.cyclus(op: $0.datum)?.jaar ?? $0.datum.jaar }
    case .personalia: nil
    }
  }

  /// Also of a conversation that was withdrawn as a whole: its records are there.
  private func gespreksbegin(_ kenmerk: GesprekKenmerk) -> (soort: Gesprekssoort, cyclus: Int)? {
    if let gesprek = gesprek(kenmerk) { return (gesprek.soort, gesprek.cyclus) }
    return feiten.lazy.compactMap { feit -> (Gesprekssoort, Int)? in
      switch feit.gebeurtenis {
      case .gesprek(.gepland(let inhoud)) where inhoud.gesprek == kenmerk: (inhoud.soort, inhoud.cyclus)
      case .gesprek(.gehouden(let inhoud)) where inhoud.gesprek == kenmerk: (inhoud.soort, inhoud.cyclus)
      default: nil
      }
    }.first
  }

  private func trajectbegin(_ kenmerk: TrajectKenmerk) -> TrajectGebeurtenis? {
    feiten.lazy.compactMap { feit -> TrajectGebeurtenis? in
      if case .traject(let gebeurtenis) = feit.gebeurtenis, gebeurtenis.traject == kenmerk { gebeurtenis } else { nil }
    }.first
  }

  /// What rests on something keeps it: agreements stay as long as an appraisal in which they are judged, and who the person is stays
  /// as long as anything else.
  private func samenhang(_ zaken: [Bewaarzaak]) -> [Bewaarzaak] {
    var samen = zaken.map { zaak in
      guard case .afspraken(let jaar) = zaak.plek else { return zaak }
      let rusten = zaken.filter { ander in
        guard case .gesprek(let kenmerk) = ander.plek, let gesprek = gesprek(kenmerk) else { return false }
        return gesprek.resultaten.contains { resultaat in
          afspraak(resultaat.waarde.afspraak)?.cyclus == jaar
        }
      }
      return zaak.met(rusten.reduce(zaak.termijn) { $0.tenMinste($1.termijn) })
    }
    let rest = samen.filter { $0.plek != .personalia }
    if let plek = samen.firstIndex(where: { $0.plek == .personalia }) {
      samen[plek] = samen[plek].met(rest.reduce(samen[plek].termijn) { $0.tenMinste($1.termijn) })
    }
    return samen
  }
}

extension Datum {
  /// Behind every day that is recorded.
  fileprivate static let verste = Datum(dagnummer: .max / 2)
}

extension AfspraakGebeurtenis {
  fileprivate var ontwikkelafspraak: OntwikkelKenmerk? {
    switch self {
    case .ontwikkelafspraakGemaakt(let inhoud): inhoud.ontwikkelafspraak
    case .ontwikkelingVastgelegd(let inhoud): inhoud.ontwikkelafspraak
    case .gemaakt, .bijgesteld, .ingetrokken, .voortgang: nil
    }
  }
}

extension Regelingen {
  /// The rules of what is of no cycle: of the cycle that holds this day, else the newest that began by then.
  package func laatste(op dag: Datum) -> Regeling? {
    cyclus(op: dag)?.regeling
      ?? jaren.reversed().compactMap { cyclus($0) }.first { $0.jaar <= dag.jaar }?.regeling
      ?? versies.last { $0.waarde.per <= dag }?.waarde
  }
}
