package import Kalender

/// Which stage a conversation belongs to: several stages may be of one kind, so the kind alone does not say.
extension Dossier {
  /// The stage that the conversation names, else the only one of its kind, else the one whose window lies nearest to its day;
  /// nothing when the regeling has no such kind.
  package func stadium(van gesprek: Gesprek, in cyclus: Cyclus) -> Stadium? {
    if let code = gesprek.stadium, let stadium = cyclus.regeling.stadium(code), stadium.soort == gesprek.soort {
      return stadium
    }
    return (gesprek.gehouden ?? gesprek.plandata.last?.datum).flatMap { stadium(gesprek.soort, op: $0, in: cyclus) }
  }

  /// The same for a conversation of this kind on a day: the stage whose window holds the day or lies nearest, of two the first.
  package func stadium(_ soort: Gesprekssoort, op dag: Datum, in cyclus: Cyclus) -> Stadium? {
    let stadia = cyclus.regeling.stadia(van: soort)
    guard stadia.count > 1 else { return stadia.first }
    return stadia.min { afstand($0, tot: dag, in: cyclus) < afstand($1, tot: dag, in: cyclus) }
  }

  /// The conversations of a stage, in the order of the dossier.
  package func gesprekken(_ stadium: Stadium, in cyclus: Cyclus) -> [Gesprek] {
    let alle = gesprekken(cyclus: cyclus.jaar, soort: stadium.soort)
    guard cyclus.regeling.stadia(van: stadium.soort).count > 1 else { return alle }
    return alle.filter { self.stadium(van: $0, in: cyclus)?.code == stadium.code }
  }

  /// The windows of a stage for the person of this dossier.
  package func vensters(_ stadium: Stadium, in cyclus: Cyclus) -> [Tijdvak] {
    medewerker.map { cyclus.vensters(stadium, voor: $0) } ?? [cyclus.venster(stadium)].compactMap { $0 }
  }

  /// Days from a day to the nearest window of a stage; 0 within it.
  func afstand(_ stadium: Stadium, tot dag: Datum, in cyclus: Cyclus) -> Int {
    vensters(stadium, in: cyclus).map { $0.afstand(tot: dag) }.min() ?? Int.max
  }
}

extension Tijdvak {
  /// Days from a day to the nearest one of these; 0 for one of these.
  func afstand(tot dag: Datum) -> Int {
    max(0, van.dagnummer - dag.dagnummer, dag.dagnummer - tot.dagnummer)
  }
}
