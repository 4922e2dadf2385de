internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports

extension Commando {
  static let dossier = Commando(
    .vraag, .dossierLezen, "dossier", "Laat zien hoe het dossier van een medewerker er nu voor staat.",
    voorbeelden: [
      "dossier M-0117": "Functie, afspraken, competenties, gesprekken en wat er komt.",
      "dossier M-0117 --cyclus 2025": "Het dossier met de nadruk op een eerder jaar.",
    ],
    argumenten: [Argumenten.medewerker],
    opties: Opties.cyclus("anders de nieuwste met iets erin.")
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let nummer = try beurt.nummerVanMedewerker(in: lezing.boek)
    return try beurt.toon(Dossierrapport.maak(nummer, cyclus: try beurt.gekozenJaar(), uit: lezing.bron))
  }
}
