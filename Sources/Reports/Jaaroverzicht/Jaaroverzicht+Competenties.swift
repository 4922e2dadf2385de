internal import Gesprekscyclus

extension Rapportbron {
  /// How far people are below or above the norm of each competency, per unit and for all.
  ///
  /// Only ratings beside a norm count; a rating with a scale's label has no difference in levels.
  func competentietabellen(
    _ cyclus: Cyclus, _ beoordelingen: [Jaarbeoordeling]
  ) -> [Jaaroverzicht.Competentietabel] {
    var namen: [CompetentieCode: String] = [:]
    var personen: [CompetentieCode: [(groepen: [Groep], waarde: Jaaroverzicht.Normtelling)]] = [:]
    for beoordeling in beoordelingen {
      var laatste: [CompetentieCode: Int] = [:]
      for score in beoordeling.gesprek.competenties.map(\.waarde) {
        guard let verschil = score.verschil else { continue }
        laatste[score.competentie] = verschil
        // Of the names that were recorded the first by letter is taken, so that the answer is always the same.
        namen[score.competentie] = min(namen[score.competentie] ?? score.naam, score.naam)
      }
      for (code, verschil) in laatste {
        let telling = Jaaroverzicht.Normtelling(
          beoordeeld: 1, onder: verschil < 0 ? 1 : 0, op: verschil == 0 ? 1 : 0, boven: verschil > 0 ? 1 : 0,
          somVerschil: verschil)
        personen[code, default: []].append(([.allen, .onderdeel(beoordeling.onderdeel)], telling))
      }
    }
    return personen.map { code, personen in
      Jaaroverzicht.Competentietabel(
        code: code, naam: namen[code] ?? code.tekst,
        regels: groepsregels(personen, minimum: cyclus.regeling.kleinsteGroep))
    }
    .sorted { ($0.naam, $0.code) < ($1.naam, $1.code) }
  }
}
