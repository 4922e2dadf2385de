/// A function in a catalogue, written `hr21-ommen:adviseur-iii`.
package struct FunctieVerwijzing: Hashable, Sendable, CustomStringConvertible {
  package let catalogus: CatalogusKenmerk
  package let functie: FunctieCode

  package init(catalogus: CatalogusKenmerk, functie: FunctieCode) {
    self.catalogus = catalogus
    self.functie = functie
  }

  package init?(_ tekst: String) {
    let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
    guard delen.count == 2, !delen[0].isEmpty, !delen[1].isEmpty else { return nil }
    self.init(catalogus: CatalogusKenmerk(String(delen[0])), functie: FunctieCode(String(delen[1])))
  }

  package var description: String { "\(catalogus):\(functie)" }
}
