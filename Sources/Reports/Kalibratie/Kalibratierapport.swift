package import Gesprekscyclus
internal import Projections
internal import Weergave

/// How assessors judge, beside each other: the end judgements that they gave first, and what became of them.
///
/// Small groups are hidden as in the year report; see `Geheimhouding`.
package struct Kalibratierapport: Sendable, Equatable {
  package let kop: Rapportkop
  package let jaar: Int
  /// `2026` or `2026/2027`
  package let naam: String
  let kleinsteGroep: Int
  let schaal: String
  /// Lowest first.
  let labels: [String]
  /// What the assessors gave first, for all and per assessor.
  let oordelen: [Groepsregel]
  /// What became of it, for the same groups.
  let wijzigingen: [Groepsregel]

  /// The drafts and appraisals of a cycle; nothing when it was never opened.
  package static func maak(_ bron: Rapportbron, jaar: Int) -> Kalibratierapport? {
    Vraag(jaar: jaar).antwoord(uit: bron)
  }

  package struct Vraag: Somvraag {
    package let jaar: Int

    package init(jaar: Int) { self.jaar = jaar }

    /// One end judgement on its way.
    package struct Oordeel: Sendable {
      let beoordelaar: Personeelsnummer?
      let eerste: String
      let loop: Oordeelloop
    }

    /// The appraisals of one person that were held by the reference date and have an end judgement.
    ///
    /// - Complexity: O(g) for g conversations.
    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> [Oordeel]? {
      guard let cyclus = bron.boek.regelingen.cyclus(jaar), let schaal = cyclus.regeling.schaalVanEindoordeel else {
        return nil
      }
      let delen = dossier.gesprekken(cyclus: jaar, soort: .beoordeling).compactMap { gesprek -> Oordeel? in
        guard let verslag = gesprek.verslag?.waarde, verslag.datum <= bron.peildatum,
          let eerste = gesprek.eindoordelen.first?.waarde.oordeel
        else { return nil }
        return Oordeel(
          beoordelaar: verslag.beoordelaars.first, eerste: eerste, loop: Oordeelloop(gesprek, schaal))
      }
      return delen.isEmpty ? nil : delen
    }

    package func som(_ delen: some Sequence<[Oordeel]>, in bron: Rapportbron) -> Kalibratierapport? {
      guard let cyclus = bron.boek.regelingen.cyclus(jaar) else { return nil }
      let alle = Array(delen.joined())
      let eigen = cyclus.regeling.schaalVanEindoordeel?.labels.map(\.tekst) ?? []
      let labels = eigen + Set(alle.map(\.eerste)).subtracting(eigen).sorted()
      var oordelen = Groepentelling<Personeelsnummer?>()
      var wijzigingen = Groepentelling<Personeelsnummer?>()
      for deel in alle {
        oordelen.tel(
          deel.beoordelaar, Telling(aantallen: [1] + labels.map { $0 == deel.eerste ? 1 : 0 }))
        wijzigingen.tel(deel.beoordelaar, deel.loop)
      }
      let groepen = Dictionary(
        Set(alle.map(\.beoordelaar)).map { nummer in
          (
            nummer,
            Groep.beoordelaar(
              nummer, naam: nummer.map { Persoon($0, in: bron.boek).naam ?? $0.tekst } ?? "Geen beoordelaar")
          )
        }
      ) { eerste, _ in eerste }
      let paden = { (nummer: Personeelsnummer?) -> [[Groep]] in [[groepen[nummer]].compactMap { $0 }] }
      let openheid = Openheid(minimum: cyclus.regeling.kleinsteGroep)
      let regels = oordelen.regels(openheid, Jaartabel.eindoordelen.cijfers(labels), paden)
      let getoond = Set(regels.filter { $0.cel.waarde != nil }.map(\.groep))
      return Kalibratierapport(
        kop: bron.kop("gespreksboek.kalibratie"), jaar: jaar, naam: cyclus.naam,
        kleinsteGroep: cyclus.regeling.kleinsteGroep, schaal: cyclus.regeling.schaalVanEindoordeel?.naam ?? "",
        labels: labels, oordelen: regels,
        // A line tells what became of judgements that the line above it tells; so both are there or neither is.
        wijzigingen: wijzigingen.alle(paden).map { groep, telling in
          Groepsregel(
            groep: groep,
            cel: getoond.contains(groep) ? .getoond(telling) : telling == .nul ? .leeg : .onderdrukt)
        })
    }
  }
}

/// What became of one end judgement: changed in calibration, changed by who establishes, and how far.
struct Oordeelloop: Hashable {
  /// Places on the scale, up or down; 0 where it stayed as it was.
  let kalibratie: Int
  /// The same; nothing while it is not established.
  let vaststelling: Int?

  init(_ gesprek: Gesprek, _ schaal: Schaal) {
    func plek(_ oordeel: String?) -> Int { schaal.labels.firstIndex { $0.tekst == oordeel } ?? 0 }
    let vastgesteld = gesprek.vaststelling?.herkomst
    let concept = gesprek.eindoordelen.filter { oordeel in
      vastgesteld.map { !oordeel.herkomst.isSamen(met: $0) && oordeel.herkomst.nr < $0.nr } ?? true
    }
    let eerste = plek(gesprek.eindoordelen.first?.waarde.oordeel)
    let laatste = concept.last.map { plek($0.waarde.oordeel) } ?? eerste
    kalibratie = laatste - eerste
    vaststelling = vastgesteld.map { _ in plek(gesprek.eindoordeel?.waarde.oordeel) - laatste }
  }
}

extension Oordeelloop: Jaaronderwerp {
  static let beoordeeld = Telwijze<Oordeelloop>.personen(
    "beoordeeld", "Totaal", "wie een eindoordeel in concept of vastgesteld heeft", ieder: true
  ) { _ in true }
  static let kalibratieHoger = Telwijze<Oordeelloop>.personen(
    "kalibratieHoger", "Kal. +", "wiens concept vóór het vaststellen hoger werd", van: beoordeeld,
    isGevoelig: true
  ) { $0.kalibratie > 0 }
  static let kalibratieLager = Telwijze<Oordeelloop>.personen(
    "kalibratieLager", "Kal. –", "wiens concept vóór het vaststellen lager werd", van: beoordeeld,
    isGevoelig: true
  ) { $0.kalibratie < 0 }
  static let vastgesteld = Telwijze<Oordeelloop>.personen(
    "vastgesteld", "Vast", "wiens beoordeling is vastgesteld", van: beoordeeld
  ) { $0.vaststelling != nil }
  static let vaststellerHoger = Telwijze<Oordeelloop>.personen(
    "vaststellerHoger", "Vst. +", "wiens oordeel de vaststeller hoger maakte", van: vastgesteld,
    isGevoelig: true
  ) { ($0.vaststelling ?? 0) > 0 }
  static let vaststellerLager = Telwijze<Oordeelloop>.personen(
    "vaststellerLager", "Vst. –", "wiens oordeel de vaststeller lager maakte", van: vastgesteld,
    isGevoelig: true
  ) { ($0.vaststelling ?? 0) < 0 }
  static let verder = Telwijze<Oordeelloop>.personen(
    "verderDanEen", "Ver", "wiens oordeel bij kalibratie en vaststellen samen meer dan één plek veranderde",
    van: beoordeeld, isGevoelig: true
  ) { abs($0.kalibratie + ($0.vaststelling ?? 0)) > 1 }

  static let telwijzen = [
    beoordeeld, kalibratieHoger, kalibratieLager, vastgesteld, vaststellerHoger, vaststellerLager, verder,
  ]
}
