internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let trajectTonen = Commando(
    .vraag, .dossierLezen, "tonen", "Laat de verbetertrajecten van een medewerker zien.",
    voorbeelden: [
      "verbetertraject tonen M-0117": "Alle trajecten, met doelen en gesprekken.",
      "verbetertraject tonen M-0117 VT-1": "Alleen dit traject.",
    ],
    argumenten: [
      Argumenten.medewerker, Positioneel("TRAJECT", "Alleen dit verbetertraject, zoals VT-1.", .optioneel),
    ]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let nummer = try beurt.nummerVanMedewerker(in: lezing.boek)
    let kenmerk = beurt.aanroep.positie("TRAJECT")
    guard let rapport = Trajectrapport.maak(nummer, kenmerk.map { TrajectKenmerk($0) }, uit: lezing.bron) else {
      let bekend = lezing.boek.dossier(van: nummer)?.trajecten.map(\.kenmerk.tekst) ?? []
      throw beurt.onbekend("Verbetertraject", kenmerk ?? "", uit: bekend, "verbetertraject tonen \(nummer)")
    }
    return beurt.toon(rapport)
  }

  static let trajectLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat de verbetertrajecten van iedereen zien.",
    voorbeelden: ["verbetertraject lijst --lopend": "Wat er nu loopt."],
    opties: [Optie("--lopend", "Alleen trajecten zonder oordeel.")] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    return beurt.toon(
      Trajectlijst.maak(
        try beurt.personeelsfilter(in: lezing), alleenLopend: beurt.aanroep.vlag("--lopend"), uit: lezing.bron))
  }
}
