internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// People by personnel number, with function, unit and manager on the day of the report.
package struct Medewerkerlijst: Equatable, Sendable {
  package enum Wie: String, Sendable, CaseIterable {
    /// In service, or yet to begin.
    case huidig
    case vertrokken
    case iedereen
  }

  package struct Regel: Equatable, Sendable {
    package let persoon: Persoonsbeeld
    package var leidinggevende: Persoon? { persoon.plek?.leidinggevende }
  }

  package let kop: Rapportkop
  package let wie: Wie
  package let filter: Personeelsfilter
  /// What was filtered on, in words; safe to show.
  let filterwoorden: [String]
  package let regels: [Regel]

  /// - Complexity: O(n log n) in the number of people.
  package static func maak(
    _ filter: Personeelsfilter = Personeelsfilter(), wie: Wie = .huidig, uit bron: Rapportbron
  ) -> Medewerkerlijst {
    let regels = bron.boek.opNummer.compactMap(\.medewerker)
      .filter { filter.past($0.plek(op: bron.peildatum).waarde) }
      .map { Regel(persoon: Persoonsbeeld($0, bron)) }
      .filter { regel in
        switch wie {
        case .huidig: regel.persoon.dienst != .uitDienst
        case .vertrokken: regel.persoon.dienst == .uitDienst
        case .iedereen: true
        }
      }
    var woorden = filter.woorden(Naamgever(bron.boek))
    if wie == .vertrokken { woorden.append("uit dienst") }
    if wie == .iedereen { woorden.append("ook wie uit dienst is") }
    return Medewerkerlijst(
      kop: bron.kop("gespreksboek.medewerkers"), wie: wie, filter: filter, filterwoorden: woorden, regels: regels)
  }
}
