internal import Geheimhouding
package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Weergave

extension Jaaroverzicht {
  /// The figures of a year; nothing when that cycle was never opened.
  package static func maak(_ bron: Rapportbron, jaar: Int) -> Jaaroverzicht? {
    Vraag(jaar: jaar).antwoord(uit: bron)
  }

  /// A year report, asked of everybody.
  package struct Vraag: Somvraag {
    package let jaar: Int

    package init(jaar: Int) { self.jaar = jaar }

    /// What one person adds, in this year and in `vergelijkingsjaar`.
    /// - Complexity: O(f) for f conversations and agreements.
    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> [Int: Jaarcijfers]? {
      let cijfers = Jaaroverzicht.jaren(bron, jaar: jaar).map { jaar in
        (jaar, bron.boek.regelingen.cyclus(jaar).flatMap { bron.jaarcijfers(dossier, $0) })
      }
      let delen = Dictionary(cijfers) { eerste, _ in eerste }.compactMapValues { $0 }.filter { !$0.value.isLeeg }
      return delen.isEmpty ? nil : delen
    }

    package func som(_ delen: some Sequence<[Int: Jaarcijfers]>, in bron: Rapportbron) -> Jaaroverzicht? {
      var perJaar: [Int: [Jaarcijfers]] = [:]
      for deel in delen {
        for (jaar, cijfers) in deel { perJaar[jaar, default: []].append(cijfers) }
      }
      return Jaaroverzicht.maak(bron, jaar: jaar) { perJaar[$0] ?? [] }
    }
  }

  /// The same from figures that are known already, of this year and of `vergelijkingsjaar`.
  ///
  /// - Parameter cijfers: of everybody in a year, asked once for each of the two years.
  /// - Complexity: O(p) for p people.
  package static func maak(
    _ bron: Rapportbron, jaar: Int, cijfers: (Int) -> [Jaarcijfers]
  ) -> Jaaroverzicht? {
    guard let cyclus = bron.boek.regelingen.cyclus(jaar) else { return nil }
    let jaren = jaren(bron, jaar: jaar)
    let lezing = Jaaroptelling(bron: bron, perJaar: Dictionary(uniqueKeysWithValues: jaren.map { ($0, cijfers($0)) }))
    return Jaaroverzicht(
      kop: bron.kop("gespreksboek.jaaroverzicht"), jaar: jaar, naam: cyclus.naam, regeling: cyclus.regeling.aanduiding,
      isOpen: cyclus.isOpen, kleinsteGroep: cyclus.regeling.kleinsteGroep, beoordeelt: cyclus.regeling.beoordeelt,
      stadia: lezing.stadiumtabellen(cyclus), eindoordelen: lezing.eindoordelen(cyclus),
      resultaten: lezing.resultaten(cyclus), afspraken: lezing.perOnderdeel(cyclus, .afspraken) { $0.afspraken },
      competenties: lezing.competentietabellen(cyclus), vaststelling: lezing.vaststelling(cyclus),
      trajecten: lezing.perOnderdeel(cyclus, .verbetertrajecten) { $0.traject }, schrijfwijze: lezing.namen.schrijfwijze
    )
  }

  /// The years whose figures it needs.
  private static func jaren(_ bron: Rapportbron, jaar: Int) -> [Int] {
    [jaar] + [vergelijkingsjaar(bron, jaar: jaar)].compactMap { $0 }
  }

  /// The year before, when the report sets its judgements beside those of this year.
  package static func vergelijkingsjaar(_ bron: Rapportbron, jaar: Int) -> Int? {
    bron.boek.regelingen.cyclus(jaar).flatMap { Jaaroptelling.vorige($0, bron) }?.jaar
  }
}

/// The figures of people in the years that a report is about, and what names and scales are looked up in.
struct Jaaroptelling {
  let bron: Rapportbron
  let perJaar: [Int: [Jaarcijfers]]
  /// Of every unit that somebody counts in, in any of the years.
  let namen: Onderdeelnamen

  init(bron: Rapportbron, perJaar: [Int: [Jaarcijfers]]) {
    self.bron = bron
    self.perJaar = perJaar
    namen = Onderdeelnamen(bron, perJaar.values.lazy.joined().flatMap(\.onderdelen))
  }

  func cijfers(_ jaar: Int) -> [Jaarcijfers] { perJaar[jaar] ?? [] }

  /// Of everyone with an appraisal conversation held by the reference date.
  func oordelen(_ jaar: Int) -> [Jaarcijfers.Oordeel] { cijfers(jaar).compactMap(\.oordeel) }

  /// Figures that count for a unit, per unit and for all.
  func perOnderdeel(
    _ cyclus: Cyclus, _ tabel: Jaartabel, _ deel: (Jaarcijfers) -> Jaarcijfers.VanOnderdeel?
  ) -> [Groepsregel] {
    telling(cyclus, deel).perOnderdeel(minimum: cyclus.regeling.kleinsteGroep, tabel.cijfers(), namen)
  }

  private func telling(
    _ cyclus: Cyclus, _ deel: (Jaarcijfers) -> Jaarcijfers.VanOnderdeel?
  ) -> Groepentelling<String> {
    var telling = Groepentelling<String>()
    for cijfers in cijfers(cyclus.jaar) {
      if let deel = deel(cijfers) { telling.tel(deel.onderdeel, deel.telling) }
    }
    return telling
  }

  /// The conversations of each stage that has a window in this year, per unit and for all.
  ///
  /// A unit is shown in all of them or in none, so that those of two stages do not differ by the people of a hidden one.
  func stadiumtabellen(_ cyclus: Cyclus) -> [Jaaroverzicht.Stadiumtabel] {
    let stadia = cyclus.regeling.stadia.enumerated().compactMap { plek, stadium in
      (cyclus.venster(stadium) ?? cyclus.tijdvak).map { venster in
        (stadium, venster, telling(cyclus) { plek < $0.stadia.count ? $0.stadia[plek] : nil })
      }
    }
    let mensen = stadia.map { $0.2.mensen }
    let klassen = Set(mensen.flatMap(\.keys)).map { onderdeel in
      Klasse(paden: [namen.groepen(onderdeel)], aantallen: mensen.map { $0[onderdeel] ?? 0 })
    }
    let geheim = Geheimhouding(klassen, Eis(minimum: cyclus.regeling.kleinsteGroep, .tabellen))
    return stadia.map { stadium, venster, telling in
      Jaaroverzicht.Stadiumtabel(
        soort: stadium.soort, code: stadium.code, naam: stadium.naamMetVenster, verplicht: stadium.verplicht,
        venster: venster,
        fase: bron.peildatum < venster.van ? .komt : bron.peildatum <= venster.tot ? .loopt : .voorbij,
        regels: telling.regels(geheim) { [namen.groepen($0)] })
    }
  }

  /// How far people are below or above the norm of each competency, per unit and for all.
  func competentietabellen(_ cyclus: Cyclus) -> [Jaaroverzicht.Competentietabel] {
    var namen: [CompetentieCode: String] = [:]
    var tellingen: [CompetentieCode: Groepentelling<String>] = [:]
    for oordeel in oordelen(cyclus.jaar) {
      for cijfer in oordeel.competenties {
        if namen[cijfer.code].map({ cijfer.naam < $0 }) ?? true { namen[cijfer.code] = cijfer.naam }
        tellingen[cijfer.code, default: Groepentelling()].tel(oordeel.onderdeel, cijfer)
      }
    }
    return tellingen.map { code, telling in
      Jaaroverzicht.Competentietabel(
        code: code, naam: namen[code] ?? code.tekst,
        regels: telling.perOnderdeel(
          minimum: cyclus.regeling.kleinsteGroep, Jaarcijfers.Competentie.cijfers, self.namen))
    }
    .sorted { ($0.naam, $0.code) < ($1.naam, $1.code) }
  }

  func vaststelling(_ cyclus: Cyclus) -> Cel {
    var telling = Groepentelling<Groep>()
    for oordeel in oordelen(cyclus.jaar) { telling.tel(.allen, oordeel.procedure) }
    return telling.regels(minimum: cyclus.regeling.kleinsteGroep, Jaarprocedure.cijfers) { _ in [] }.first?.cel ?? .leeg
  }
}

/// Looks up functions once per function and version, because many people share one.
struct Functiegeheugen {
  struct Gegevens {
    /// Nothing when the catalogue does not know the function.
    let naam: String?
    let schaal: Salarisschaal?
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
