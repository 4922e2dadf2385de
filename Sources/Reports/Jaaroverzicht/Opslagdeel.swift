internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// What one storage adds to a year report of storages together: the figures of its people, and the book that these are seen in.
package struct Opslagdeel: Sendable {
  /// Its book need not hold anybody.
  package let bron: Rapportbron
  /// Of a year and, where that can be compared, the year before.
  package let perJaar: [Int: [Jaarcijfers]]

  package init(_ bron: Rapportbron, _ perJaar: [Int: [Jaarcijfers]]) {
    self.bron = bron
    self.perJaar = perJaar
  }

  /// The same as `Jaaroverzicht` makes of a book that holds everybody; nothing when the cycle was never opened.
  package init?(_ bron: Rapportbron, jaar: Int) {
    guard bron.boek.regelingen.cyclus(jaar) != nil else { return nil }
    let vraag = Jaaroverzicht.Vraag(jaar: jaar)
    var perJaar: [Int: [Jaarcijfers]] = [:]
    for dossier in bron.boek.dossiers.values {
      for (jaar, cijfers) in vraag.deel(dossier, in: bron) ?? [:] { perJaar[jaar, default: []].append(cijfers) }
    }
    self.init(bron, perJaar)
  }
}

/// Figures of one storage under names that no other storage has: units under the organisation, stages in a common order.
struct Hernoemd {
  /// The name of the organisation, and the top of its units.
  let naam: String
  private let namen: Onderdeelnamen

  init(_ deel: Opslagdeel, naam: String) {
    self.naam = naam
    namen = Onderdeelnamen(deel.bron, deel.perJaar.values.lazy.joined().flatMap(\.onderdelen))
  }

  /// `Gemeente A / Ruimte`
  private func onderdeel(_ eigen: String) -> String { "\(naam) / \(eigen)" }

  /// - Parameters:
  ///   - stadia: where each stage of the storage stands in the common order.
  ///   - aantal: how many there are in it.
  func cijfers(_ cijfers: Jaarcijfers, stadia: [Int], van aantal: Int) -> Jaarcijfers {
    func hernoem(_ deel: Jaarcijfers.VanOnderdeel) -> Jaarcijfers.VanOnderdeel {
      .init(onderdeel: onderdeel(namen[deel.onderdeel]), telling: deel.telling)
    }
    var plekken = [Jaarcijfers.VanOnderdeel?](repeating: nil, count: aantal)
    for (stadium, plek) in zip(cijfers.stadia, stadia) { plekken[plek] = stadium.map(hernoem) }
    let oordeel = cijfers.oordeel.map { eigen in
      Jaarcijfers.Oordeel(
        onderdeel: onderdeel(namen[eigen.onderdeel]), functie: eigen.functie, functienaam: nil, catalogusversie: nil,
        dag: eigen.dag, eindoordeel: eigen.eindoordeel, resultaten: eigen.resultaten, competenties: eigen.competenties,
        procedure: eigen.procedure)
    }
    return Jaarcijfers(
      stadia: plekken, oordeel: oordeel, afspraken: cijfers.afspraken.map(hernoem),
      traject: cijfers.traject.map(hernoem))
  }

  /// The tree of its units, with the organisation at the top.
  func boom(_ cijfers: some Sequence<Jaarcijfers>, per dag: Datum) -> [OnderdeelGebeurtenis] {
    let paden = Set(Set(cijfers.flatMap(\.onderdelen)).flatMap { namen.pad($0).alle })
    let eigen = paden.sorted().map { pad in
      OnderdeelGebeurtenis.ingesteld(
        .init(naam: onderdeel(pad.naam), onder: pad.boven.map(onderdeel) ?? naam, per: dag))
    }
    return [.ingesteld(.init(naam: naam, onder: nil, per: dag))] + eigen
  }
}
