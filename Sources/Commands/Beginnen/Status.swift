internal import Arguments
internal import Reports

extension Commando {
  static let status = Commando(
    Opdracht(
      "status", "Laat zien hoe de opslag ervoor staat.",
      voorbeelden: [Voorbeeld("gespreksboek status", "Aantallen, cycli en wat aandacht vraagt.")])
  ) { (beurt) throws(Mislukt) in
    let rapport = Statusrapport.maak(try beurt.lees().bron)
    beurt.toon(rapport.tekst(beurt.opmaak), json: rapport.json())
    return .gelukt
  }
}
