internal import Gebruik
internal import Gesprekscyclus

extension Verbetering {
  /// An establishment with another value; named by the record of a changed label, that label.
  mutating func verbeterd(_ verzoek: Vaststelverzoek, _ feit: Feit) throws(Mislukt) -> Vaststelverzoek {
    var verzoek = verzoek
    if let over = feit.gebeurtenis.beoordeeldDeel {
      let oordeel = try tekst("--oordeel")
      verzoek.wijzigingen = verzoek.wijzigingen.map {
        $0.over == over ? Labelwijziging(over: over, oordeel: oordeel ?? $0.oordeel) : $0
      }
      verzoek.motivering = try tekst("--motivering") ?? verzoek.motivering
      return verzoek
    }
    verzoek.datum = try datum("--datum") ?? verzoek.datum
    verzoek.vaststeller = nummer("--door") ?? verzoek.vaststeller
    verzoek.toelichting = try tekst("--toelichting") ?? verzoek.toelichting
    verzoek.reactie = try reactiegevolg() ?? verzoek.reactie
    verzoek.ondanks = try tekst("--ondanks") ?? verzoek.ondanks
    return verzoek
  }
}
