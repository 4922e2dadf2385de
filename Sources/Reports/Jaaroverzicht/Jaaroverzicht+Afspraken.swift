internal import Gesprekscyclus
internal import Kalender

extension Rapportbron {
  /// What became of one person's agreements of a cycle; nothing without agreements.
  ///
  /// The unit is that of the last day of the year, or of the reference date while the year still runs; of someone who
  /// left it is the last unit.
  func afspraakcijfers(
    _ dossier: Dossier, _ medewerker: Medewerker, _ cyclus: Cyclus
  ) -> Jaarcijfers.VanOnderdeel<Jaaroverzicht.Afspraaktelling>? {
    let dag = min(cyclus.kalenderjaar?.tot ?? peildatum, peildatum)
    let afspraken = dossier.afspraken.filter { $0.cyclus == cyclus.jaar }
    // What came of the agreements of whoever is seen up to an earlier day only is not known.
    guard !afspraken.isEmpty, reikt(dossier, tot: dag) else { return nil }
    let hoog = Set(cyclus.regeling.schaalVanResultaten?.labels.filter { !$0.laag }.map(\.tekst) ?? [])
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
    return .init(onderdeel: medewerker.plek(op: dag).waarde.onderdeel, telling: telling)
  }

  private func isGerealiseerd(_ afspraak: Afspraak, _ gesprekken: [Gesprek], _ hoog: Set<String>) -> Bool {
    if afspraak.laatsteStatus == .gerealiseerd { return true }
    let oordeel = gesprekken.compactMap { $0.resultaat(afspraak.kenmerk) }.last?.waarde.oordeel
    return oordeel.map(hoog.contains) ?? false
  }
}
