internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Rapportbron {
  /// What became of the agreements of a cycle, per unit and for all.
  ///
  /// The unit is that of the last day of the year, or of the reference date while the year still runs; of someone who
  /// left it is the last unit.
  func afspraaktabel(_ cyclus: Cyclus) -> [Groepsregel<Jaaroverzicht.Afspraaktelling>] {
    let dag = min(cyclus.kalenderjaar?.tot ?? peildatum, peildatum)
    let hoog = Set(cyclus.regeling.schaalVanResultaten?.labels.filter { !$0.laag }.map(\.tekst) ?? [])
    let personen: [(groepen: [Groep], waarde: Jaaroverzicht.Afspraaktelling)] = boek.dossiers.values.compactMap {
      dossier in
      let afspraken = dossier.afspraken.filter { $0.cyclus == cyclus.jaar }
      // What came of the agreements of whoever is seen up to an earlier day only is not known.
      guard let medewerker = dossier.medewerker, !afspraken.isEmpty, reikt(dossier, tot: dag) else { return nil }
      let gesprekken = dossier.gehoudenGesprekken(cyclus: cyclus.jaar, soort: .beoordeling, tot: peildatum)
      var telling = Jaaroverzicht.Afspraaktelling(personen: 1, gemaakt: afspraken.count)
      for afspraak in afspraken {
        if afspraak.versies.count > 1 { telling.bijgesteld += 1 }
        if !afspraak.isGeldend {
          telling.ingetrokken += 1
        } else if isGerealiseerd(afspraak, gesprekken, hoog) {
          telling.gerealiseerd += 1
        }
      }
      return ([.allen, .onderdeel(medewerker.plek(op: dag).waarde.onderdeel)], telling)
    }
    return groepsregels(personen, minimum: cyclus.regeling.kleinsteGroep)
  }

  private func isGerealiseerd(_ afspraak: Afspraak, _ gesprekken: [Gesprek], _ hoog: Set<String>) -> Bool {
    if afspraak.laatsteStatus == .gerealiseerd { return true }
    let oordeel = gesprekken.compactMap { $0.resultaat(afspraak.kenmerk) }.last?.waarde.oordeel
    return oordeel.map(hoog.contains) ?? false
  }
}
