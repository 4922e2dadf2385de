internal import Arguments
internal import Reports

extension Commando {
  static let status = Commando.vraag(
    Opdracht(
      "status", "Laat zien hoe de opslag ervoor staat.",
      voorbeelden: [Voorbeeld("gespreksboek status", "Aantallen, cycli en wat aandacht vraagt.")])
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Statusrapport.maak(try beurt.lees().bron))
  }
}
