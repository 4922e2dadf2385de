package import Gesprekscyclus
internal import Kalender
internal import Projections

extension Rapportbron {
  /// The figures of one person; nothing for a dossier of nobody.
  package func jaarcijfers(_ dossier: Dossier, _ cyclus: Cyclus) -> Jaarcijfers? {
    guard let medewerker = dossier.medewerker else { return nil }
    return Jaarcijfers(
      stadia: cyclus.regeling.stadia.map { stadium in
        deelname(van: dossier, aan: stadium, in: cyclus).map {
          Jaarcijfers.VanOnderdeel(onderdeel: $0.onderdeel, telling: Telling($0))
        }
      },
      oordeel: oordeelcijfers(dossier, medewerker, cyclus), afspraken: afspraakcijfers(dossier, medewerker, cyclus),
      traject: trajectcijfers(dossier, medewerker, cyclus))
  }

  /// What the appraisal of the year says, when one was held by the reference date: its ratings once they are established, as
  /// a draft may still become another judgement.
  private func oordeelcijfers(
    _ dossier: Dossier, _ medewerker: Medewerker, _ cyclus: Cyclus
  ) -> Jaarcijfers.Oordeel? {
    // Whoever is seen up to an earlier day only may have another figure since.
    let einde = cyclus.regeling.stadia(van: .beoordeling).compactMap { cyclus.venster($0)?.tot }.max()
    if let einde, !reikt(dossier, tot: einde) { return nil }
    guard let gesprek = dossier.jaaroordeel(cyclus.jaar, tot: peildatum), let dag = gesprek.normdag else { return nil }
    let vermeld = gesprek.verslag?.waarde.omstandigheden
    // Agreements of an earlier part of the year are rated in that part's appraisal only.
    let alle = dossier.gehoudenGesprekken(cyclus: cyclus.jaar, soort: .beoordeling, tot: peildatum)
    var resultaten: [AfspraakKenmerk: String] = [:]
    for resultaat in alle.filter(isVastgesteld).flatMap(\.resultaten) {
      resultaten[resultaat.waarde.afspraak] = resultaat.waarde.oordeel
    }
    return Jaarcijfers.Oordeel(
      onderdeel: vermeld?.onderdeel ?? medewerker.plek(op: dag).waarde.onderdeel,
      functie: vermeld?.functie ?? medewerker.functie(op: dag).waarde.functie, functienaam: vermeld?.functienaam,
      catalogusversie: vermeld?.catalogusversie, dag: dag,
      eindoordeel: isVastgesteld(gesprek) ? gesprek.eindoordeel?.waarde.oordeel : nil,
      resultaten: resultaten.values.sorted(), competenties: isVastgesteld(gesprek) ? competentiecijfers(gesprek) : [],
      procedure: procedurecijfers(gesprek, dossier))
  }

  private func isVastgesteld(_ gesprek: Gesprek) -> Bool {
    gesprek.vaststelling.map { $0.waarde.datum <= peildatum } ?? false
  }

  /// Only ratings beside a norm count; a rating with a scale's label has no difference in levels.
  private func competentiecijfers(_ gesprek: Gesprek) -> [Jaarcijfers.Competentie] {
    var cijfers: [CompetentieCode: Jaarcijfers.Competentie] = [:]
    for score in gesprek.competenties.map(\.waarde) {
      guard let verschil = score.verschil else { continue }
      cijfers[score.competentie] = Jaarcijfers.Competentie(
        code: score.competentie, naam: min(cijfers[score.competentie]?.naam ?? score.naam, score.naam),
        verschil: verschil)
    }
    return cijfers.values.sorted { $0.code < $1.code }
  }
}
