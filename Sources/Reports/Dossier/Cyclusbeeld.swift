package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// Everything of one cycle in one dossier.
package struct Cyclusbeeld: Equatable, Sendable {
  package let jaar: Int
  /// `2026` or `2026/2027`
  let naam: String
  /// Nothing when the cycle was not opened.
  let cyclus: Cyclus?
  /// More than one, or none.
  package let segmenten: [Segmentbeeld]
  package let afspraken: [Afspraakbeeld]
  /// The weights of the agreements that hold; none of a year that is split by function.
  let wegingen: Wegingen
  /// The same for each part of a year that is split by function; the year itself has no sum then.
  package let delen: [Deelwegingen]
  package let ontwikkelafspraken: [Ontwikkelbeeld]
  package let competenties: [Competentiebeeld]
  package let gesprekken: [Gesprekbeeld]
  /// What this person is released from and did not have.
  package let vrijgesteld: [Gespreksplicht]
  package let beoordelingen: [Beoordelingbeeld]

  init(_ jaar: Int, _ dossier: Dossier, _ bron: Rapportbron) {
    let cyclus = bron.boek.regelingen.cyclus(jaar)
    self.jaar = jaar
    naam = bron.boek.regelingen.cyclusnaam(jaar)
    self.cyclus = cyclus
    afspraken = dossier.afspraken.filter { $0.cyclus == jaar }.sorted { $0.kenmerk < $1.kenmerk }
      .map { Afspraakbeeld($0, dossier, bron.boek, op: bron.peildatum) }
    segmenten = cyclus.map { Segmentbeeld.alle(dossier, $0, bron) } ?? []
    delen = cyclus.map { Deelwegingen.alle(dossier, $0) } ?? []
    wegingen = Wegingen(delen.isEmpty ? dossier.geldendeAfspraken(cyclus: jaar) : [])
    let namen = Naamgever(bron.boek)
    ontwikkelafspraken = dossier.ontwikkelafspraken(cyclus: jaar)
      .map { Ontwikkelbeeld($0, dossier, namen, op: bron.peildatum) }
    let einde = cyclus?.tijdvak?.tot ?? bron.peildatum
    competenties = Competentiebeeld.alle(dossier, cyclus: jaar, op: min(bron.peildatum, einde), bron)
    gesprekken = dossier.gesprekken(cyclus: jaar).map { Gesprekbeeld($0, dossier, bron) }
      .sorted { ($0.dag?.dagnummer ?? 0, $0.kenmerk) < ($1.dag?.dagnummer ?? 0, $1.kenmerk) }
    vrijgesteld = cyclus.map { dossier.plichten($0, tot: bron.peildatum).filter(\.isVrijgesteld) } ?? []
    beoordelingen = Beoordelingbeeld.alle(dossier, cyclus: jaar, bron)
  }

  /// `gemeente versie 2`; nothing when the cycle was not opened.
  package var regeling: String? { cyclus?.regeling.aanduiding }
  package var isOpen: Bool { cyclus?.isOpen ?? false }
  /// Whether anything is judged under its regeling.
  var beoordeelt: Bool { cyclus?.regeling.beoordeelt ?? true }
  /// Nothing when no agreement has a weight, and for a split year.
  package var somWegingen: Int? { wegingen.som }

  /// The appraisal that gives the year its figure; nothing while none was held.
  var jaaroordeel: Beoordelingbeeld? {
    beoordelingen.first { $0.teltVoorJaar == true } ?? beoordelingen.last
  }

  /// The cycle to show whole, and the others with anything in them, newest first.
  ///
  /// - Parameter jaar: the one to show; without it the newest with anything in it, else the newest opened that has begun.
  static func gekozen(
    _ dossier: Dossier, cyclus jaar: Int? = nil, _ bron: Rapportbron
  ) -> (Cyclusbeeld?, andere: [Cyclusbeeld]) {
    let jaren = jaren(dossier)
    let geopend = bron.boek.regelingen.jaren.filter { jaar in
      (bron.boek.regelingen.cyclus(jaar)?.tijdvak).map { $0.van <= bron.peildatum } ?? false
    }
    let gekozen = jaar ?? jaren.first ?? geopend.last
    return (
      gekozen.map { Cyclusbeeld($0, dossier, bron) },
      jaren.filter { $0 != gekozen }.map { Cyclusbeeld($0, dossier, bron) }
    )
  }

  /// The years in which the dossier holds anything, newest first.
  static func jaren(_ dossier: Dossier) -> [Int] {
    let jaren =
      dossier.gesprekken.map(\.cyclus) + dossier.afspraken.map(\.cyclus) + dossier.ontwikkelafspraken.map(\.cyclus)
    return Set(jaren).sorted(by: >)
  }
}

extension Cyclusbeeld {
  /// - Parameter catalogus: that functions are looked up in.
  func knoop(_ catalogus: Catalogus?) -> Knoop {
    let regels = cyclus?.regeling
    return Knoop(
      .leden(
        ("jaar", jaar), ("regeling", regeling), ("open", isOpen), ("gesprekken", gesprekken.lijst),
        ("vrijgesteld", vrijgesteld.isEmpty ? nil : Knoop(lijst: vrijgesteld.map(\.knoop), vrijgesteld.map(\.padnaam))),
        (
          "segmenten",
          segmenten.isEmpty
            ? nil
            : segmenten.lijst { Knoop($0.leden(catalogus)) }
              .volgens(Uitleg(regel: Segmentbeeld.regel))
        ),
        (
          "delen",
          delen.isEmpty
            ? nil
            : delen.lijst { Knoop($0.leden(catalogus)) }
              .volgens(Uitleg(regel: WeigeringCode.tijdvakOverFuncties.regel))
        ),
        ("afspraken", afspraken.lijst { Knoop($0.leden(schaal: regels?.schaalVanResultaten)) }),
        ("somWegingen", wegingen.knoop), ("ontwikkelafspraken", ontwikkelafspraken.lijst),
        (
          "competenties",
          competenties.lijst {
            Knoop($0.leden(schaal: regels?.schaalVanCompetenties), volgens: .catalogus($0.catalogus))
          }
        ),
        ("beoordelingen", beoordelingen.lijst { Knoop($0.leden(regels)) })),
      volgens: .regeling(cyclus))
  }
}

extension Gespreksplicht {
  /// The release from it.
  fileprivate var knoop: Knoop {
    Knoop(
      .leden(
        ("soort", stadium.soort.tekst), ("stadium", padnaam), ("grond", vrijstelling?.waarde.grond),
        ("nr", vrijstelling?.herkomst.nr)))
  }
}
