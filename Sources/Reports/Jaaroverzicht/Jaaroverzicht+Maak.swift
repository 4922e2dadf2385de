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
    return Jaaroverzicht(
      cyclus,
      Jaaroptelling(
        bron: bron, perJaar: Dictionary(uniqueKeysWithValues: jaren.map { ($0, cijfers($0)) }),
        openheid: Openheid(minimum: cyclus.regeling.kleinsteGroep)))
  }

  init(_ cyclus: Cyclus, _ lezing: Jaaroptelling, _ uitgave: Uitgavebeeld? = nil) {
    self.init(
      kop: lezing.bron.kop("gespreksboek.jaaroverzicht"), jaar: cyclus.jaar, naam: cyclus.naam, uitgave: uitgave,
      regeling: cyclus.regeling.aanduiding, isOpen: cyclus.isOpen, kleinsteGroep: cyclus.regeling.kleinsteGroep,
      beoordeelt: cyclus.regeling.beoordeelt,
      stadia: lezing.stadiumtabellen(cyclus), eindoordelen: lezing.eindoordelen(cyclus),
      resultaten: lezing.resultaten(cyclus), afspraken: lezing.perOnderdeel(cyclus, .afspraken) { $0.afspraken },
      competenties: lezing.competentietabellen(cyclus), vaststelling: lezing.vaststelling(cyclus),
      trajecten: lezing.trajecten(cyclus), schrijfwijze: lezing.namen.schrijfwijze)
    stilgezet = lezing.stilstand.perTabel
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
  /// How much of the first of these years may be told.
  let openheid: Openheid
  /// Of every unit that somebody counts in, in any of the years.
  let namen: Onderdeelnamen

  /// Of an edition what each person counts for in its year.
  let mensen: [DossierSleutel: Jaarcijfers]
  let stilstand = Stilstand()
  /// Whether end judgements are told per function and salary scale: not of storages together, where these differ.
  let metFuncties: Bool

  init(
    bron: Rapportbron, perJaar: [Int: [Jaarcijfers]], openheid: Openheid, mensen: [DossierSleutel: Jaarcijfers] = [:],
    metFuncties: Bool = true
  ) {
    self.metFuncties = metFuncties
    self.mensen = mensen
    self.bron = bron
    self.perJaar = perJaar
    self.openheid = openheid
    let eerder = (openheid.eerder ?? []).flatMap(\.cijfers.values)
    namen = Onderdeelnamen(bron, perJaar.values.lazy.joined().flatMap(\.onderdelen) + eerder.flatMap(\.onderdelen))
  }

  func cijfers(_ jaar: Int) -> [Jaarcijfers] { perJaar[jaar] ?? [] }

  /// Of everyone with an appraisal conversation held by the reference date.
  func oordelen(_ jaar: Int) -> [Jaarcijfers.Oordeel] { cijfers(jaar).compactMap(\.oordeel) }

  /// Figures that count for a unit, per unit and for all.
  func perOnderdeel(
    _ cyclus: Cyclus, _ tabel: Jaartabel, _ deel: (Jaarcijfers) -> Jaarcijfers.VanOnderdeel?
  ) -> [Groepsregel] {
    telling(cyclus, deel).perOnderdeel(openheid, tabel.cijfers(), namen)
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
    let mensen = stadia.map { $0.2.klassen([]) }
    let klassen = Set(mensen.flatMap(\.keys)).map { onderdeel in
      Klasse(paden: [namen.groepen(onderdeel)], aantallen: mensen.map { $0[onderdeel]?[0] ?? 0 })
    }
    let geheim = openheid.geheim(klassen, .tabellen)
    return stadia.map { stadium, venster, telling in
      Jaaroverzicht.Stadiumtabel(
        soort: stadium.soort, code: stadium.code, naam: stadium.naamMetVenster, verplicht: stadium.verplicht,
        venster: venster,
        fase: bron.peildatum < venster.van ? .komt : bron.peildatum <= venster.tot ? .loopt : .voorbij,
        regels: telling.regels(geheim, openheid) { [namen.groepen($0)] })
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
        regels: regels(
          telling, Jaarcijfers.Competentie.cijfers, { [self.namen.groepen($0)] }, sleutel: "competenties/\(code)",
          { cijfers in
            cijfers.oordeel.flatMap { oordeel in
              oordeel.competenties.first { $0.code == code }.map { (oordeel.onderdeel, Telling($0)) }
            }
          }, in: { rapport in rapport.competenties.first { $0.code == code }?.regels }))
    }
    .sorted { ($0.naam, $0.code) < ($1.naam, $1.code) }
  }

  func vaststelling(_ cyclus: Cyclus) -> Cel {
    var telling = Groepentelling<Groep>()
    for oordeel in oordelen(cyclus.jaar) { telling.tel(.allen, oordeel.procedure) }
    let sleutel = "vaststelling"
    if let eerder = openheid.eerder?.last(where: { openheid.isEender($0.rapport) }), !magGevoeligVernieuwd(telling) {
      stilstand.perTabel[sleutel] = eerder.rapport.stilgezet[sleutel] ?? eerder.nummer
      return eerder.rapport.vaststelling
    }
    return regels(
      telling, Jaarprocedure.cijfers, { _ in [] }, sleutel: sleutel,
      { cijfers in cijfers.oordeel.map { (.allen, $0.procedure) } },
      in: { [Groepsregel(groep: .allen, cel: $0.vaststelling)] }
    ).first?.cel ?? .leeg
  }

  /// Whether each figure about who did not agree may be told anew beside the editions before this one: of nobody changed, or both
  /// who has it and who has not are enough among those who came, changed and stayed. A figure that is a bound, and was one, tells nothing.
  private func magGevoeligVernieuwd(_ telling: Groepentelling<Groep>) -> Bool {
    let cijfers = Jaarprocedure.cijfers
    let nu = telling.alle { _ in [] }.first?.telling.maten(cijfers, minimum: openheid.minimum) ?? []
    return cijfers.indices.filter { Jaarprocedure.bezwaren.contains(cijfers[$0]) }.allSatisfy { plek in
      let toen = (openheid.eerder ?? []).map { eerder in
        eerder.rapport.vaststelling.waarde?.maten(cijfers, minimum: openheid.minimum)[plek].grens
      }
      if let grens = plek < nu.count ? nu[plek].grens : nil, toen.allSatisfy({ $0 == grens }) { return true }
      let eis = Eis(minimum: openheid.minimum, .antwoorden(onschuldig: 1), isGrof: true)
      let tabel = Oordeeltabel(
        sleutel: "vaststelling", antwoorden: 2, soort: eis.soort, samen: [0, 1], regelsoort: eis.soort,
        verschijning: { cijfers in
          cijfers.oordeel.map { oordeel in
            let aantallen = oordeel.procedure.aantallen
            let heeft = plek < aantallen.count && aantallen[plek] > 0
            return Verschijning(pad: [], antwoord: heeft ? 0 : 1, waarde: [heeft ? 1 : 0])
          }
        }, regels: { [Groepsregel(groep: .allen, cel: $0.vaststelling)] })
      let reeks = openheid.reeks(tabel, openheid.eerder ?? [])
      return reeks.kies(
        mensen.compactMapValues(tabel.verschijning), antwoorden: 2, eis, regels: eis, samen: [0, 1], vanaf: nil) != nil
    }
  }

  /// The improvement tracks of a year, per unit and for all.
  func trajecten(_ cyclus: Cyclus) -> [Groepsregel] {
    regels(
      telling(cyclus) { $0.traject }, Jaartraject.cijfers, { [namen.groepen($0)] }, sleutel: "verbetertrajecten",
      { cijfers in cijfers.traject.map { ($0.onderdeel, $0.telling) } }, in: \.trajecten)
  }

  /// The lines of a table about judgements; of an edition beside those before it.
  ///
  /// - Parameters:
  ///   - sleutel: what tells it from other tables of the report.
  ///   - deel: how somebody counts in it.
  ///   - eerder: its lines in an earlier edition.
  private func regels<Sleutel: Hashable>(
    _ telling: Groepentelling<Sleutel>, _ cijfers: [Cijfer], _ paden: @escaping (Sleutel) -> [[Groep]],
    sleutel: String, _ deel: @escaping (Jaarcijfers) -> (sleutel: Sleutel, telling: Telling)?,
    in eerder: @escaping (Jaaroverzicht) -> [Groepsregel]?
  ) -> [Groepsregel] {
    let antwoorden = cijfers.indices.filter { cijfers[$0].isAntwoord }
    let soort: Eis.Soort = antwoorden.isEmpty ? .tabellen : .antwoorden(onschuldig: antwoorden.count)
    let tabel = Oordeeltabel(
      sleutel: sleutel, antwoorden: antwoorden.count + 1, soort: soort,
      samen: Array(0...antwoorden.count), regelsoort: soort,
      verschijning: { cijfers in
        deel(cijfers).map { sleutel, telling in
          let aantallen = telling.aantallen
          return Verschijning(
            pad: paden(sleutel).first ?? [],
            antwoord: antwoorden.firstIndex { $0 < aantallen.count && aantallen[$0] > 0 } ?? antwoorden.count,
            waarde: aantallen)
        }
      }, regels: eerder)
    return regels(tabel) { geheim in telling.regels(geheim, openheid, paden) }
      ?? telling.regels(openheid, cijfers, paden)
  }

  /// What an edition shows of a table; nothing for a report that is not given out.
  func regels(_ tabel: Oordeeltabel, nieuw: (Geheimhouding<Groep>) -> [Groepsregel]) -> [Groepsregel]? {
    switch openheid.kies(tabel, mensen) {
    case nil: return nil
    case .nieuw(let geheim): return nieuw(geheim)
    case .zoalsIn(let eerder):
      stilstand.perTabel[tabel.sleutel] = eerder.map { $0.rapport.stilgezet[tabel.sleutel] ?? $0.nummer } ?? 0
      return eerder.flatMap { tabel.regels($0.rapport) } ?? [Groepsregel(groep: .allen, cel: .onderdrukt)]
    }
  }
}

/// Which tables of an edition stayed as they were, gathered while its tables are made.
final class Stilstand {
  /// From which edition; 0 where it is not told at all.
  var perTabel: [String: Int] = [:]
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
