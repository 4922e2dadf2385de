internal import Gesprekscyclus
internal import Kalender

extension Jaarlezing {
  /// The conversations of each stage that has a window in this year, per unit and for all.
  func stadiumtabellen(_ cyclus: Cyclus) -> [Jaaroverzicht.Stadiumtabel] {
    cyclus.regeling.stadia.enumerated().compactMap { plek, stadium in
      guard let venster = stadium.venster(in: cyclus.jaar) else { return nil }
      let personen = cijfers(cyclus.jaar).compactMap { cijfers in
        cijfers.stadia[plek].map { (groepen: [Groep.allen, .onderdeel($0.onderdeel)], waarde: $0.telling) }
      }
      return Jaaroverzicht.Stadiumtabel(
        soort: stadium.soort, naam: stadium.naam, verplicht: stadium.verplicht, venster: venster,
        fase: bron.peildatum < venster.van ? .komt : bron.peildatum <= venster.tot ? .loopt : .voorbij,
        regels: groepsregels(personen, minimum: cyclus.regeling.kleinsteGroep))
    }
  }
}
