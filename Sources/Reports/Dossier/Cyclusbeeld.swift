internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// Everything of one cycle in one dossier.
package struct Cyclusbeeld: Equatable, Sendable {
  package let jaar: Int
  /// `gemeente versie 2`; nothing when the cycle was not opened.
  package let regeling: String?
  package let isOpen: Bool
  /// More than one, or none.
  package let segmenten: [Segmentbeeld]
  package let afspraken: [Afspraakbeeld]
  /// The weights of the agreements that hold, added up; nothing when none has a weight.
  package let somWegingen: Int?
  /// The same for each part of a year that is split by function; the year itself has no sum then.
  package let delen: [Deelwegingen]
  package let ontwikkelafspraken: [Ontwikkelbeeld]
  package let competenties: [Competentiebeeld]
  package let gesprekken: [Gesprekbeeld]
  package let beoordelingen: [Beoordelingbeeld]

  init(_ jaar: Int, _ dossier: Dossier, _ bron: Rapportbron) {
    let cyclus = bron.boek.regelingen.cyclus(jaar)
    self.jaar = jaar
    regeling = cyclus?.regeling.aanduiding
    isOpen = cyclus?.isOpen ?? false
    afspraken = dossier.afspraken.filter { $0.cyclus == jaar }.sorted { $0.kenmerk < $1.kenmerk }
      .map { Afspraakbeeld($0, dossier, bron.boek, op: bron.peildatum) }
    let wegingen = dossier.geldendeAfspraken(cyclus: jaar).compactMap(\.inhoud.weging)
    segmenten = cyclus.map { Segmentbeeld.alle(dossier, $0, bron) } ?? []
    delen = cyclus.map { Deelwegingen.alle(dossier, $0) } ?? []
    somWegingen = wegingen.isEmpty || !delen.isEmpty ? nil : wegingen.reduce(0, +)
    let namen = Naamgever(bron.boek)
    ontwikkelafspraken = dossier.ontwikkelafspraken(cyclus: jaar)
      .map { Ontwikkelbeeld($0, dossier, namen, op: bron.peildatum) }
    let einde = cyclus?.kalenderjaar?.tot ?? bron.peildatum
    competenties = Competentiebeeld.alle(dossier, cyclus: jaar, op: min(bron.peildatum, einde), bron)
    gesprekken = dossier.gesprekken(cyclus: jaar).map { Gesprekbeeld($0, dossier, bron) }
      .sorted { ($0.dag?.dagnummer ?? 0, $0.kenmerk) < ($1.dag?.dagnummer ?? 0, $1.kenmerk) }
    beoordelingen = Beoordelingbeeld.alle(dossier, cyclus: jaar, bron)
  }

  /// The appraisal that gives the year its figure; nothing while none was held.
  var jaaroordeel: Beoordelingbeeld? {
    beoordelingen.first { $0.teltVoorJaar == true } ?? beoordelingen.last
  }

  /// The years in which the dossier holds anything, newest first.
  static func jaren(_ dossier: Dossier) -> [Int] {
    let jaren =
      dossier.gesprekken.map(\.cyclus) + dossier.afspraken.map(\.cyclus) + dossier.ontwikkelafspraken.map(\.cyclus)
    return Set(jaren).sorted(by: >)
  }
}
