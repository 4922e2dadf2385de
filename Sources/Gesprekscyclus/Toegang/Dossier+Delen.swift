package import Kalender

extension Dossier {
  /// The parts that a person really has in a conversation, as far as is recorded: the employee; who is its manager, or was
  /// on the day it was held or on its norm day; whoever the report names.
  ///
  /// In the order in which one is chosen when nobody says which.
  package func delen(van personen: Set<Personeelsnummer>, in gesprek: Gesprek, op vandaag: Datum) -> [Regeling.Deel] {
    guard let medewerker else { return [] }
    if personen.contains(medewerker.personeelsnummer) { return [.medewerker] }
    let verslag = gesprek.verslag?.waarde
    let chefs = [vandaag, verslag?.datum].compactMap { $0 }.map { medewerker.plek(op: $0).waarde.leidinggevende }
    var delen = Set(personen.flatMap { deelnames(van: $0, in: gesprek) })
    let alleChefs = (chefs + [verslag?.omstandigheden?.leidinggevende]).compactMap { $0 }
    if !personen.isDisjoint(with: alleChefs) { delen.insert(.leidinggevende) }
    delen.remove(.medewerker)
    return Regeling.Deel.allCases.filter(delen.contains)
  }

  /// The parts as which the report names this person.
  package func deelnames(van persoon: Personeelsnummer, in gesprek: Gesprek) -> [Regeling.Deel] {
    (gesprek.verslag?.waarde.deelnemers ?? []).filter { $0.nummer == persoon }.map(\.deel)
  }

  /// The appraisals over days on which this person was the direct manager, all of them: they are his or hers also when
  /// they were held or recorded later (rule 4: a former manager may give a partial judgement).
  package func deeloordelen(van persoon: Personeelsnummer, _ leiding: Leiding) -> Set<GesprekKenmerk> {
    Set(
      gesprekken.filter { gesprek in
        guard let verslag = gesprek.verslag?.waarde, gesprek.soort == .beoordeling, let tijdvak = verslag.tijdvak
        else { return false }
        return isDeeloordeel(over: tijdvak, van: persoon, leiding)
          && verslag.omstandigheden?.leidinggevende ?? persoon == persoon
      }.map(\.kenmerk))
  }

  /// Whether an appraisal over these days is one by this person alone: the direct manager on the last of them, and above
  /// this employee on all of them.
  package func isDeeloordeel(over tijdvak: Tijdvak, van persoon: Personeelsnummer, _ leiding: Leiding) -> Bool {
    medewerker?.plek(op: tijdvak.tot).waarde.leidinggevende == persoon && leiding.geldt(gedurende: tijdvak)
  }
}

extension Leiding {
  /// Whether it held on each of these days, also over periods that follow each other.
  package func geldt(gedurende tijdvak: Tijdvak) -> Bool {
    var dag = tijdvak.van
    for periode in perioden where periode.bevat(dag) {
      guard let tot = periode.tot, tot < tijdvak.tot else { return true }
      dag = tot.adding(dagen: 1)
    }
    return false
  }
}
