package import Gesprekscyclus
internal import Kalender
internal import Projections

/// What waits of one person in a cycle, seen on one day. Nothing in it says how long, so that it changes only when something does.
package struct Openstaand: Hashable, Sendable {
  /// What is overdue, as in the backlog.
  package let punten: [Achterstand.Punt]
  /// How far this person is with what is required.
  package let telling: Achterstand.Tussentelling
  /// The steps after an appraisal that can be taken now.
  package let stappen: [Procedurepunt]

  static let niets = Openstaand(punten: [], telling: Achterstand.Tussentelling(), stappen: [])
}

extension Rapportbron {
  /// What waits of this person in a cycle; nothing for a dossier of nobody.
  /// - Complexity: O(f) for f facts.
  package func openstaand(_ dossier: Dossier, _ cyclus: Cyclus) -> Openstaand? {
    guard let medewerker = dossier.medewerker else { return nil }
    let (punten, telling) = achterstand(van: dossier, medewerker, in: cyclus)
    return Openstaand(punten: punten, telling: telling, stappen: openstappen(dossier, cyclus))
  }

  /// The steps after the appraisals of this person that can be taken now.
  func openstappen(_ dossier: Dossier, _ cyclus: Cyclus) -> [Procedurepunt] {
    dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).compactMap { gang(van: $0, in: dossier) }
      .flatMap(Procedurepunt.alle)
  }
}
