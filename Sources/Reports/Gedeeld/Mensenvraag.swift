package import Gesprekscyclus
internal import Projections

/// A question about everybody that what is kept of people answers: who somebody is, and what waits in cycles that are open.
package protocol Mensenvraag: Somvraag {
  /// The cycles of which it asks what waits.
  var cycli: [Cyclus] { get }

  /// What one person gives, whether counted now or kept.
  func deel(_ mens: Mens, in bron: Rapportbron) -> Deel?
}

/// One person on the day of the report.
package struct Mens: Sendable {
  package let sleutel: DossierSleutel
  package let wie: Persoonsstand.Wie
  /// By the year of the cycle.
  package let open: [Int: Openstaand]

  package init(_ sleutel: DossierSleutel, _ wie: Persoonsstand.Wie, open: [Int: Openstaand] = [:]) {
    self.sleutel = sleutel
    self.wie = wie
    self.open = open
  }

  /// Nothing for a dossier of nobody.
  package init?(_ dossier: Dossier, _ cycli: [Cyclus], in bron: Rapportbron) {
    guard let wie = bron.persoonsstand(dossier).wie else { return nil }
    self.init(
      dossier.sleutel, wie, open: cycli.reduce(into: [:]) { $0[$1.jaar] = bron.openstaand(dossier, $1) })
  }
}

extension Mensenvraag {
  package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
    Mens(dossier, cycli, in: bron).flatMap { deel($0, in: bron) }
  }
}
