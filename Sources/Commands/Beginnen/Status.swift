internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let status = Commando(
    .vraag, .statusLezen, "status", "Laat zien hoe de opslag ervoor staat.",
    uitleg: ["Mogen ook anderen bij de bestanden van de opslag, dan staat er bij welke, en wat u kunt doen."],
    voorbeelden: [
      "status": "Aantallen, cycli en wat aandacht vraagt.",
      "status --onderdeel Ruimte": "Hetzelfde, van één onderdeel.",
    ],
    opties: [Opties.onderdeel],
    vaker: Beurt.vaker
  ) { (beurt) throws(Mislukt) in
    try beurt.eisEenOpslag(["--onderdeel"])
    if beurt.isOverMeer {
      _ = try beurt.toonVanElke { (beurt, loket) throws(Mislukt) in
        try loket.status(try beurt.tijdassen(), beurt.ruimeRechten(loket.opslag), volledig: beurt.wilJSON)
      }
      return .gelukt
    }
    let loket = try beurt.loket()
    let onderdeel = beurt.aanroep.waarde("--onderdeel") == nil ? nil : try beurt.onderdeel(in: try beurt.lees().boek)
    let rapport = try loket.status(
      try beurt.tijdassen(), beurt.ruimeRechten(loket.opslag), volledig: beurt.wilJSON, onderdeel: onderdeel)
    return beurt.toon(rapport)
  }
}

extension Beurt {
  /// Of the directory as it is now, so no part of the answer about another moment.
  fileprivate func ruimeRechten(_ opslag: Storage) -> [Statusrapport.Ruim] {
    guard aanroep.waarde("--bekend-op") == nil, aanroep.waarde("--geldig-op") == nil else { return [] }
    return opslag.widePermissions().map {
      Statusrapport.Ruim(pad: $0.pad, rechten: $0.octaal, hoort: $0.kind == .directory ? "700" : "600")
    }
  }
}
