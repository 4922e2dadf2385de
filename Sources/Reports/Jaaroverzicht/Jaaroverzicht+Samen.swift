internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave

/// The year of storages together.
///
/// ```
/// storage A ─ figures of people ─┐  units under their organisation        ┌─ one report, hidden as a whole
/// storage B ─ figures of people ─┼─ equal stages in one place      ───────┤
/// storage C ─ figures of people ─┘  judgements by the scale they are on   └─ position and hash of each
/// ```
///
/// Everybody counts in one storage, and nobody's number or name is in it, so the same number in two storages can't be taken for one
/// person. What is hidden is decided over all of it, by the largest of the smallest groups: what a total less a part would tell, is
/// not told.
extension Jaaroverzicht {
  /// Nothing when none of them has this cycle.
  ///
  /// - Parameters:
  ///   - delen: of each storage that could be read, with where it was read from.
  ///   - standen: of all that were asked for, in the order given; those of `delen` among them by their mark.
  /// - Complexity: O(p) for p people.
  package static func samen(_ delen: [Opslagdeel], _ standen: [Opslagstand], jaar: Int) -> Jaaroverzicht? {
    let standen = standen.metEigenNamen
    let namen = Dictionary(standen.compactMap { stand in stand.opslag.map { ($0, stand.naam ?? $0) } }) { eerste, _ in
      eerste
    }
    let leden = delen.compactMap { deel in
      deel.bron.boek.regelingen.cyclus(jaar).map {
        Lid(deel: deel, cyclus: $0, hernoemd: Hernoemd(deel, naam: namen[deel.bron.opslag] ?? deel.bron.organisatie))
      }
    }
    guard !leden.isEmpty else { return nil }
    let groepen = Dictionary(grouping: leden, by: \.schalen).values.sorted { een, ander in
      // The scale of the first storage comes first.
      leden.firstIndex { $0.schalen == een[0].schalen } ?? 0 < leden.firstIndex { $0.schalen == ander[0].schalen } ?? 0
    }
    let heel = Samenvoeging(leden, leden, standen, jaar: jaar)
    let (cyclus, lezing) = (heel.cyclus, heel.lezing)
    var rapport = Jaaroverzicht(cyclus, lezing)
    let tabellen = groepen.map { groep in
      let deel = Samenvoeging(groep, leden, standen, jaar: jaar)
      return Schaaltabellen(
        eindoordelen: deel.lezing.eindoordelen(deel.cyclus), resultaten: deel.lezing.resultaten(deel.cyclus))
    }
    (rapport.eindoordelen, rapport.resultaten) = (tabellen[0].eindoordelen, tabellen[0].resultaten)
    rapport.andereSchalen = Array(tabellen.dropFirst())
    rapport.regeling = opsomming(Set(leden.map(\.cyclus.regeling.aanduiding)).sorted())
    rapport.kop.standen = standen.map { stand in
      var stand = stand
      if stand.fout == nil, !leden.contains(where: { $0.deel.bron.opslag == stand.opslag }) {
        stand.zonderCyclus = [jaar]
      }
      return stand
    }
    return rapport
  }

  /// A storage that has the cycle.
  fileprivate struct Lid {
    let deel: Opslagdeel
    let cyclus: Cyclus
    let hernoemd: Hernoemd

    /// The labels that judgements are given in.
    var schalen: [[String]] {
      [cyclus.regeling.schaalVanEindoordeel, cyclus.regeling.schaalVanResultaten].map { $0?.labels.map(\.tekst) ?? [] }
    }

    /// The cycle before, where its judgements can be compared.
    var vorige: Cyclus? { Jaaroptelling.vorige(cyclus, deel.bron) }
  }
}

/// Storages as if they were one: their figures under common names, in a book that holds nobody.
private struct Samenvoeging {
  let cyclus: Cyclus
  let lezing: Jaaroptelling

  /// - Parameters:
  ///   - leden: those whose people count.
  ///   - alle: those that decide how much may be told.
  init(_ leden: [Jaaroverzicht.Lid], _ alle: [Jaaroverzicht.Lid], _ standen: [Opslagstand], jaar: Int) {
    let regelingen = alle.flatMap { [$0.cyclus.regeling] + [$0.vorige?.regeling].compactMap { $0 } }
    let minimum = regelingen.map(\.kleinsteGroep).max() ?? 0
    let (stadia, plekken) = Self.stadia(leden)
    let regeling = leden[0].cyclus.regeling.samen(stadia, kleinsteGroep: minimum)
    let dag = leden[0].deel.bron.peildatum
    var perJaar: [Int: [Jaarcijfers]] = [:]
    var feiten: [Gebeurtenis] = [.regeling(.vastgesteld(regeling))]
    for jaar in [jaar - 1, jaar] where jaar == leden[0].cyclus.jaar || leden.allSatisfy({ $0.vorige != nil }) {
      feiten.append(.regeling(.cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie)))
      perJaar[jaar] = zip(leden, plekken).flatMap { lid, plekken in
        (lid.deel.perJaar[jaar] ?? []).map {
          lid.hernoemd.cijfers($0, stadia: jaar == lid.cyclus.jaar ? plekken : [], van: stadia.count)
        }
      }
    }
    if leden.allSatisfy({ !$0.cyclus.isOpen }) { feiten.append(.regeling(.cyclusGesloten(jaar: jaar))) }
    for lid in leden {
      feiten += lid.hernoemd.boom(lid.deel.perJaar.values.joined(), per: dag).map { .onderdelen($0) }
    }
    var boek = Boek(
      feiten: feiten.map { feit in
        Boekfeit(Stroomfeit(feit, in: feit.isOnderdeel ? .onderdelen : .regeling), .voorlopig(Tijdstip(dag)))
      })
    boek.stand = standen.samen
    let bron = Rapportbron(
      boek: boek, organisatie: opsomming(standen.compactMap(\.naam)), opslag: "", peildatum: dag)
    cyclus = boek.regelingen.cyclus(jaar) ?? leden[0].cyclus
    lezing = Jaaroptelling(
      bron: bron, perJaar: perJaar, openheid: Openheid(minimum: minimum), metFuncties: false)
  }

  /// The stages of all, equal ones once, and for each storage where its own stand among them.
  private static func stadia(_ leden: [Jaaroverzicht.Lid]) -> ([Stadium], [[Int]]) {
    var eigen: [(stadium: Stadium, van: [String])] = []
    let plekken = leden.map { lid in
      lid.cyclus.regeling.stadia.map { stadium -> Int in
        if let plek = eigen.firstIndex(where: { $0.stadium == stadium }) {
          eigen[plek].van.append(lid.hernoemd.naam)
          return plek
        }
        eigen.append((stadium, [lid.hernoemd.naam]))
        return eigen.count - 1
      }
    }
    var gezien: [String: Int] = [:]
    let stadia = eigen.map { stadium, van -> Stadium in
      gezien[stadium.code.tekst, default: 0] += 1
      let rang = gezien[stadium.code.tekst] ?? 1
      // One that not everybody has says whose it is.
      let naam = van.count == leden.count ? stadium.naam : "\(stadium.naam), \(opsomming(van))"
      return Stadium(
        code: rang == 1 ? stadium.code : StadiumCode("\(stadium.code)-\(rang)"), soort: stadium.soort, naam: naam,
        verplicht: stadium.verplicht, venster: stadium.venster, verwacht: stadium.verwacht)
    }
    return (stadia, plekken)
  }
}

extension Gebeurtenis {
  fileprivate var isOnderdeel: Bool { if case .onderdelen = self { true } else { false } }
}
