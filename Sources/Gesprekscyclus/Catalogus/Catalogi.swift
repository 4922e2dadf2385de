package import Kalender

/// All versions of all catalogues that were adopted; the newest in force answers.
package struct Catalogi: Sendable, Equatable {
  package private(set) var versies: [CatalogusKenmerk: [Vermeld<Catalogus>]] = [:]
  /// Versions up to this record may have been replaced by one whose contents were destroyed.
  private var onzekerTot: [CatalogusKenmerk: Int] = [:]

  package init() {}

  /// The identifiers, in natural order.
  package var kenmerken: [CatalogusKenmerk] { versies.keys.sorted() }

  /// The version in force on a day: the last adopted of those whose effective date has come.
  ///
  /// Before the first effective date the first version answers, so that people who were in service before the
  /// function book began still have a function.
  package func catalogus(_ id: CatalogusKenmerk, op datum: Datum) -> Catalogus? {
    guard var alle = versies[id] else { return nil }
    if let nr = onzekerTot[id] { alle.removeAll { $0.herkomst.nr < nr } }
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

  /// Folds a record whose contents were destroyed: no version that it can have replaced is in force again. One that is asked for
  /// by its name still answers.
  package mutating func evolveVernietigd(_ id: CatalogusKenmerk, _ herkomst: Herkomst) { onzekerTot[id] = herkomst.nr }

  /// These facts, with as much unknown as there.
  package mutating func vergeet(als ander: Catalogi) { onzekerTot = ander.onzekerTot }

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

extension Catalogi {
  /// Adopts a version of a catalogue.
  ///
  /// The same version with the same content again records nothing; with other content it is refused, because
  /// ratings refer to versions. A document with errors is refused whole.
  package func vaststellen(_ catalogus: Catalogus) throws(Geweigerd) -> Besluit<CatalogusGebeurtenis> {
    let fouten = catalogus.bevindingen().filter { $0.ernst == .fout }
    if let eerste = fouten.first {
      throw Geweigerd(
        .ongeldigDocument,
        "De catalogus heeft \(fouten.count == 1 ? "1 fout" : "\(fouten.count) fouten"). De eerste: \(eerste.melding)",
        advies: "Bekijk alles met 'gespreksboek catalogus controleren BESTAND'.")
    }
    guard let bestaand = self.catalogus(catalogus.id, versie: catalogus.versie) else {
      return Besluit([.vastgesteld(catalogus)])
    }
    guard bestaand == catalogus else {
      throw Geweigerd(
        .versieBestaat, "Versie \(catalogus.versie) van \(catalogus.id) is al vastgesteld, met een andere inhoud.",
        advies: "Geef de gewijzigde catalogus een nieuw versienummer en een ingangsdatum.")
    }
    return Besluit([])
  }
}
