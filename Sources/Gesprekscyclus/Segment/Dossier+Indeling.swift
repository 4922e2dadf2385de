internal import Kalender

extension Dossier {
  /// The parts of a cycle's year for this person.
  package func indeling(_ cyclus: Cyclus) -> Jaarindeling {
    indeling(cyclus, met: nil)
  }

  /// The same for an appraisal whose tijdvak may reach beyond the calendar year.
  func indeling(_ cyclus: Cyclus, met tijdvak: Tijdvak?) -> Jaarindeling {
    guard let medewerker, let jaar = cyclus.tijdvak,
      let span = Tijdvak(van: min(jaar.van, tijdvak?.van ?? jaar.van), tot: max(jaar.tot, tijdvak?.tot ?? jaar.tot))
    else { return Jaarindeling(delen: []) }
    return medewerker.indeling(van: span, minMaanden: cyclus.regeling.tijdvak.minMaanden)
  }

  /// The part of the year that an agreement belongs to: the one in which it was made.
  package func deel(van afspraak: Afspraak, _ indeling: Jaarindeling) -> Functiedeel? {
    gemaaktOp(afspraak).flatMap { indeling.deel(op: $0) }
  }

  /// The valid agreements of a part of the year; all of the year when it is not split.
  package func geldendeAfspraken(cyclus jaar: Int, in deel: Functiedeel?, _ indeling: Jaarindeling) -> [Afspraak] {
    let alle = geldendeAfspraken(cyclus: jaar)
    return indeling.isGesplitst ? alle.filter { self.deel(van: $0, indeling) == deel } : alle
  }

  /// The agreements that an appraisal over this tijdvak must rate (rule 4): those of its part of the year, valid, and
  /// not part of an established appraisal.
  ///
  /// Where agreements are not weighed together, one that was made in a conversation after the period waits for the
  /// next appraisal, also within one function: half a year can be established while the goals of the other half are
  /// known already.
  package func teBeoordelen(_ cyclus: Cyclus, over tijdvak: Tijdvak?) -> [AfspraakKenmerk] {
    let indeling = indeling(cyclus)
    let deel = tijdvak.flatMap { indeling.deel(over: $0) }
    let afspraken = geldendeAfspraken(cyclus: cyclus.jaar).filter { afspraak in
      guard !isBevroren(afspraak.kenmerk) else { return false }
      guard let tijdvak else { return true }
      if indeling.isGesplitst, self.deel(van: afspraak, indeling) != deel { return false }
      guard cyclus.regeling.weging == .geen else { return true }
      return dagVanGesprek(waarin: afspraak).map { $0 <= tijdvak.tot } ?? true
    }
    return afspraken.map(\.kenmerk)
  }

  /// Whether a planning conversation was held for this part of the year, so that its weights must stay at 100.
  func heeftPlanning(_ jaar: Int, in deel: Functiedeel?, _ indeling: Jaarindeling) -> Bool {
    gesprekken(cyclus: jaar, soort: .planning).contains { gesprek in
      gesprek.gehouden.map { indeling.deel(op: $0) == deel } ?? false
    }
  }

  /// The day of the conversation in which it was made, else the day it was recorded.
  private func gemaaktOp(_ afspraak: Afspraak) -> Datum? {
    dagVanGesprek(waarin: afspraak) ?? afspraak.versies.first?.herkomst.datum
  }

  private func dagVanGesprek(waarin afspraak: Afspraak) -> Datum? {
    afspraak.versies.first?.gesprek.flatMap { gesprek($0)?.gehouden }
  }
}
