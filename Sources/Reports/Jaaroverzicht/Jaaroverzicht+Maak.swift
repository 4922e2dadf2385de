internal import Gesprekscyclus
internal import Kalender
internal import Projections

extension Jaaroverzicht {
  /// The figures of a year; nothing when that cycle was never opened.
  ///
  /// - Complexity: O(p · f) for p people with f conversations and agreements each.
  package static func maak(_ bron: Rapportbron, jaar: Int) -> Jaaroverzicht? {
    maak(bron, jaar: jaar) { bron.jaarcijfers($0) }
  }

  /// The same from figures that are known already, of this year and of `vergelijkingsjaar`.
  ///
  /// - Parameter cijfers: of everybody in a year, asked once for each of the two years.
  /// - Complexity: O(p) for p people.
  package static func maak(
    _ bron: Rapportbron, jaar: Int, cijfers: (Int) -> [Jaarcijfers]
  ) -> Jaaroverzicht? {
    guard let cyclus = bron.boek.regelingen.cyclus(jaar) else { return nil }
    let jaren = [jaar] + [vergelijkingsjaar(bron, jaar: jaar)].compactMap { $0 }
    let lezing = Jaarlezing(bron: bron, perJaar: Dictionary(uniqueKeysWithValues: jaren.map { ($0, cijfers($0)) }))
    return Jaaroverzicht(
      kop: bron.kop("gespreksboek.jaaroverzicht"), jaar: jaar, regeling: cyclus.regeling.aanduiding,
      isOpen: cyclus.isOpen, kleinsteGroep: cyclus.regeling.kleinsteGroep,
      stadia: lezing.stadiumtabellen(cyclus), eindoordelen: lezing.eindoordelen(cyclus),
      resultaten: lezing.resultaten(cyclus), afspraken: lezing.perOnderdeel(cyclus) { $0.afspraken },
      competenties: lezing.competentietabellen(cyclus), vaststelling: lezing.vaststelling(cyclus),
      trajecten: lezing.perOnderdeel(cyclus) { $0.traject })
  }

  /// The year before, when the report sets its judgements beside those of this year.
  package static func vergelijkingsjaar(_ bron: Rapportbron, jaar: Int) -> Int? {
    bron.boek.regelingen.cyclus(jaar).flatMap { Jaarlezing.vorige($0, bron) }?.jaar
  }
}

/// The figures of people in the years that a report is about, and what names and scales are looked up in.
struct Jaarlezing {
  let bron: Rapportbron
  let perJaar: [Int: [Jaarcijfers]]

  func cijfers(_ jaar: Int) -> [Jaarcijfers] { perJaar[jaar] ?? [] }

  /// Of everyone with an appraisal conversation held by the reference date.
  func oordelen(_ jaar: Int) -> [Jaarcijfers.Oordeel] { cijfers(jaar).compactMap(\.oordeel) }

  /// Figures that count for a unit, per unit and for all.
  func perOnderdeel<Telling: Optelbaar>(
    _ cyclus: Cyclus, _ deel: (Jaarcijfers) -> Jaarcijfers.VanOnderdeel<Telling>?
  ) -> [Groepsregel<Telling>] {
    var telling = Groepentelling<String, Telling>()
    for cijfers in cijfers(cyclus.jaar) {
      if let deel = deel(cijfers) { telling.tel(deel.onderdeel, deel.telling) }
    }
    return telling.perOnderdeel(minimum: cyclus.regeling.kleinsteGroep)
  }

  func vaststelling(_ cyclus: Cyclus) -> Cel<Jaaroverzicht.Vaststellingstelling> {
    var telling = Groepentelling<Groep, Jaaroverzicht.Vaststellingstelling>()
    for oordeel in oordelen(cyclus.jaar) { telling.tel(.allen, oordeel.procedure) }
    return telling.regels(minimum: cyclus.regeling.kleinsteGroep) { [$0] }.first?.cel ?? .leeg
  }
}

/// Looks up functions once per function and version, because many people share one.
struct Functiegeheugen {
  struct Gegevens {
    /// Nothing when the catalogue does not know the function.
    let naam: String?
    let schaal: Int?
  }

  private struct Sleutel: Hashable {
    let functie: FunctieVerwijzing
    let versie: String?
    let dag: Datum?
  }

  private let boek: Boek
  private var bekend: [Sleutel: Gegevens] = [:]

  init(boek: Boek) {
    self.boek = boek
  }

  /// Name and scale in a version of the catalogue, or in the one in force on a day when no version is known.
  mutating func functie(_ functie: FunctieVerwijzing, versie: String?, op dag: Datum) -> Gegevens {
    let sleutel = Sleutel(functie: functie, versie: versie, dag: versie == nil ? dag : nil)
    if let gegevens = bekend[sleutel] { return gegevens }
    let catalogus =
      versie.flatMap { boek.catalogi.catalogus(functie.catalogus, versie: $0) }
      ?? boek.catalogi.catalogus(functie.catalogus, op: dag)
    let beeld = catalogus?.beeld(van: functie.functie)
    let gegevens = Gegevens(naam: beeld?.naam, schaal: beeld?.schaal)
    bekend[sleutel] = gegevens
    return gegevens
  }
}
