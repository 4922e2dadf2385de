package import Kalender

/// One person, one year, one final figure: which appraisal counts, and which are about a part of the year only.
extension Dossier {
  /// The held appraisal that gives the year its figure: of the established ones the one whose tijdvak ends last, and
  /// of the others, so long as none is established, the same.
  ///
  /// - Parameter dag: what was held or established later does not count.
  package func jaaroordeel(_ jaar: Int, tot dag: Datum) -> Gesprek? {
    let gehouden = gesprekken(cyclus: jaar, soort: .beoordeling)
      .filter { gesprek in gesprek.gehouden.map { $0 <= dag } ?? false }
    let vastgesteld = gehouden.filter { gesprek in gesprek.vaststelling.map { $0.waarde.datum <= dag } ?? false }
    return (vastgesteld.isEmpty ? gehouden : vastgesteld).max { links, rechts in
      (links.laatsteDag, links.kenmerk) < (rechts.laatsteDag, rechts.kenmerk)
    }
  }

  /// Whether an appraisal is about a part of the year only: it is shorter than a year, and outside its tijdvak lie
  /// days in service that are enough for an appraisal of their own.
  package func isDeelbeoordeling(_ gesprek: Gesprek, _ cyclus: Cyclus) -> Bool {
    guard gesprek.soort == .beoordeling, let tijdvak = gesprek.verslag?.waarde.tijdvak, !tijdvak.duurt(maanden: 12)
    else { return false }
    let minMaanden = cyclus.regeling.tijdvak.minMaanden
    return buiten([tijdvak], cyclus).contains { $0.duurt(maanden: minMaanden) }
  }

  /// The part of the year whose appraisal is due first: a part, or what is left of it, without a held appraisal.
  ///
  /// What is too short for an appraisal of its own is not due, unless there is nothing else. When all were held it is
  /// the last part; nothing for who was not in service that year.
  /// Of an appraisal that is not the last of its cycle it ends with the month in which its window begins.
  ///
  /// - Parameter stadium: that the appraisal is for.
  package func teBeoordelenTijdvak(_ cyclus: Cyclus, op dag: Datum, voor stadium: Stadium? = nil) -> Tijdvak? {
    let indeling = indeling(cyclus)
    let delen = indeling.delen.map(\.tijdvak)
    let open = openDelen(cyclus, indeling, tot: nil)
    let deel = open.first { $0.van <= dag } ?? open.first ?? delen.last
    guard let deel, let stadium, let venster = cyclus.venster(stadium),
      cyclus.regeling.stadia(van: .beoordeling).contains(where: {
        cyclus.venster($0).map { $0.tot > venster.tot } ?? false
      })
    else { return deel }
    return Tijdvak(van: deel.van, tot: min(deel.tot, venster.van.eindeVanMaand)) ?? deel
  }

  /// What is left of each part of the year after its held appraisals, in order; too short pieces only when the year
  /// has nothing else.
  package func openDelen(_ cyclus: Cyclus, tot dag: Datum? = nil) -> [Tijdvak] {
    openDelen(cyclus, indeling(cyclus), tot: dag)
  }

  /// - Parameter indeling: the parts of the year.
  func openDelen(_ cyclus: Cyclus, _ indeling: Jaarindeling, tot dag: Datum?) -> [Tijdvak] {
    let gehouden = gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).filter { gesprek in
      gesprek.gehouden.map { gevoerd in dag.map { gevoerd <= $0 } ?? true } ?? false
    }
    let tijdvakken = gehouden.compactMap { $0.verslag?.waarde.tijdvak }
    // An old record without a period is read as one over the year.
    if tijdvakken.count < gehouden.count { return [] }
    // A year that does not run with the calendar, from July to June, leaves no part of it to appraise.
    if !indeling.isGesplitst, tijdvakken.contains(where: { $0.duurt(maanden: 12) }) { return [] }
    let open = indeling.delen.flatMap { deel in deel.tijdvak.zonder(tijdvakken) }
    let lang = open.filter { $0.duurt(maanden: cyclus.regeling.tijdvak.minMaanden) }
    return lang.isEmpty && gehouden.isEmpty ? open : lang
  }

  /// The days of service in the year that none of these hold.
  private func buiten(_ tijdvakken: [Tijdvak], _ cyclus: Cyclus) -> [Tijdvak] {
    guard let jaar = cyclus.tijdvak, let medewerker else { return [] }
    return medewerker.dienstverbanden(in: jaar).flatMap { $0.zonder(tijdvakken) }
  }
}

extension Gesprek {
  /// The last day that it is about.
  fileprivate var laatsteDag: Int { (verslag?.waarde.tijdvak?.tot ?? gehouden)?.dagnummer ?? 0 }
}

extension Datum {
  fileprivate var eindeVanMaand: Datum {
    Datum(jaar: jaar, maand: maand, dag: Datum.dagenInMaand(jaar: jaar, maand: maand)) ?? self
  }
}
