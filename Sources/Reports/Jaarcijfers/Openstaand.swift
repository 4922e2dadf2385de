package import Gesprekscyclus
package import Kalender
internal import Projections

/// What waits of one person in an open cycle, seen on one day: as many as `status` counts.
package struct Openstaand: Hashable, Sendable {
  /// Posts of the overdue list that are no step of the procedure.
  package let gemist: Int
  /// Steps of the procedure that have been open for more than a week.
  package let langOpen: Int
  /// Steps after an appraisal that can be taken now.
  package let stappen: Int
  /// The first last day among those steps; nothing when none of them has one.
  package let eerste: Datum?
}

extension Rapportbron {
  /// What waits of this person in a cycle; nothing of a cycle that is closed.
  /// - Complexity: O(f) for f facts.
  package func openstaand(_ dossier: Dossier, _ cyclus: Cyclus) -> Openstaand? {
    guard cyclus.isOpen, let medewerker = dossier.medewerker else { return nil }
    let posten = achterstand(van: dossier, medewerker, in: cyclus)
    let langOpen = posten.count { $0.soort.isStap }
    let stappen = openstappen(dossier, cyclus)
    return Openstaand(
      gemist: posten.count - langOpen, langOpen: langOpen, stappen: stappen.count,
      eerste: stappen.compactMap(\.uiterlijk).min())
  }

  /// The steps after the appraisals of this person that can be taken now.
  func openstappen(_ dossier: Dossier, _ cyclus: Cyclus) -> [Vervolg] {
    dossier.gesprekken(cyclus: cyclus.jaar, soort: .beoordeling).compactMap { gang(van: $0, in: dossier) }
      .flatMap { Vervolg.procedure($0, op: peildatum) }
  }
}
