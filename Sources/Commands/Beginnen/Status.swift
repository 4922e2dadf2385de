internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let status = Commando.vraag(
    .statusLezen,
    Opdracht(
      "status", "Laat zien hoe de opslag ervoor staat.",
      uitleg: ["Mogen ook anderen bij de bestanden van de opslag, dan staat er bij welke, en wat u kunt doen."],
      voorbeelden: [Voorbeeld("gespreksboek status", "Aantallen, cycli en wat aandacht vraagt.")])
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    if lezing.boek.isBeperkt {
      beurt.omgeving.uitvoer.melding("let op: deze aantallen gaan alleen over de dossiers die u mag zien.")
    }
    // Of the directory as it is now, so no part of the answer about another moment.
    let isNu = beurt.aanroep.waarde("--bekend-op") == nil && beurt.aanroep.waarde("--geldig-op") == nil
    let ruim =
      isNu
      ? lezing.opslag.ruimeRechten().map {
        Statusrapport.Ruim(pad: $0.pad, rechten: $0.octaal, hoort: $0.kind == .directory ? "700" : "600")
      } : []
    return beurt.toon(Statusrapport.maak(lezing.bron, proef: lezing.opslag.proef, ruimeRechten: ruim))
  }
}
