package import Kalender

/// All versions of all catalogues that were adopted; the newest in force answers.
package struct Catalogi: Sendable, Equatable {
  package private(set) var versies: [CatalogusKenmerk: [Vermeld<Catalogus>]] = [:]

  package init() {}

  /// The identifiers, in natural order.
  package var kenmerken: [CatalogusKenmerk] { versies.keys.sorted() }

  /// The version in force on a day: the last adopted of those whose effective date has come.
  ///
  /// Before the first effective date the first version answers, so that people who were in service before the
  /// function book began still have a function.
  package func catalogus(_ id: CatalogusKenmerk, op datum: Datum) -> Catalogus? {
    guard let alle = versies[id] else { return nil }
    let geldig = alle.filter { $0.waarde.per <= datum }
    let laatste = geldig.map(\.waarde.per).max()
    return (geldig.last { $0.waarde.per == laatste } ?? alle.first)?.waarde
  }

  package func catalogus(_ id: CatalogusKenmerk, versie: String) -> Catalogus? {
    versies[id]?.last { $0.waarde.versie == versie }?.waarde
  }

  package func beeld(van verwijzing: FunctieVerwijzing, modules: [ModuleCode] = [], op datum: Datum) -> Functiebeeld? {
    catalogus(verwijzing.catalogus, op: datum)?.beeld(van: verwijzing.functie, modules: modules)
  }

  package mutating func evolve(_ gebeurtenis: CatalogusGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .vastgesteld(let catalogus):
      versies[catalogus.id, default: []].append(Vermeld(catalogus, herkomst))
    }
  }
}

/// What can happen to a catalogue.
package enum CatalogusGebeurtenis: Hashable, Sendable {
  case vastgesteld(Catalogus)
}

/// A value with where it was recorded.
package struct Vermeld<Waarde: Sendable & Hashable>: Hashable, Sendable {
  package let waarde: Waarde
  package let herkomst: Herkomst

  package init(_ waarde: Waarde, _ herkomst: Herkomst) {
    self.waarde = waarde
    self.herkomst = herkomst
  }
}
