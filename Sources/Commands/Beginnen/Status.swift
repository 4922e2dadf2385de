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
    if let lezing = try beurt.leesCijfers() {
      let ruim = beurt.ruimeRechten(lezing.lezing.opslag)
      let isJSON = beurt.aanroep.vlag("--json")
      if let rapport = lezing.status(proef: lezing.lezing.opslag.proef, ruim, volledig: isJSON) {
        beurt.waarschuw(lezing.onbeperkt)
        return beurt.toon(rapport)
      }
    }
    let lezing = try beurt.lees()
    if lezing.boek.isBeperkt {
      beurt.omgeving.uitvoer.melding("let op: deze aantallen gaan alleen over de dossiers die u mag zien.")
    }
    let ruim = beurt.ruimeRechten(lezing.opslag)
    return beurt.toon(Statusrapport.maak(lezing.bron, proef: lezing.opslag.proef, ruimeRechten: ruim))
  }
}

extension Beurt {
  /// Of the directory as it is now, so no part of the answer about another moment.
  fileprivate func ruimeRechten(_ opslag: Opslag) -> [Statusrapport.Ruim] {
    guard aanroep.waarde("--bekend-op") == nil, aanroep.waarde("--geldig-op") == nil else { return [] }
    return opslag.ruimeRechten().map {
      Statusrapport.Ruim(pad: $0.pad, rechten: $0.octaal, hoort: $0.kind == .directory ? "700" : "600")
    }
  }
}
