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
