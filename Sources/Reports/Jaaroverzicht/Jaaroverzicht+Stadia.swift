internal import Gesprekscyclus
internal import Kalender

extension Jaarlezing {
  /// The conversations of each stage that has a window in this year, per unit and for all.
  func stadiumtabellen(_ cyclus: Cyclus) -> [Jaaroverzicht.Stadiumtabel] {
    cyclus.regeling.stadia.enumerated().compactMap { plek, stadium in
      guard let venster = stadium.venster(in: cyclus.jaar) else { return nil }
      var telling = Groepentelling<String, Jaaroverzicht.Stadiumtelling>()
      for cijfers in cijfers(cyclus.jaar) where plek < cijfers.stadia.count {
        if let deel = cijfers.stadia[plek] { telling.tel(deel.onderdeel, deel.telling) }
      }
      return Jaaroverzicht.Stadiumtabel(
        soort: stadium.soort, naam: stadium.naam, verplicht: stadium.verplicht, venster: venster,
        fase: bron.peildatum < venster.van ? .komt : bron.peildatum <= venster.tot ? .loopt : .voorbij,
        regels: telling.perOnderdeel(minimum: cyclus.regeling.kleinsteGroep))
    }
  }
}
