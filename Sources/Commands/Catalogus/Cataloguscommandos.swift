internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst

extension Commandogroep {
  static let catalogus = Commandogroep.groep(
    naam: "catalogus", samenvatting: "Competenties en functieboek, per versie.",
    [
      .catalogusLezen, .catalogusSjabloon, .catalogusControleren, .catalogusImporteren, .catalogusVergelijken,
      .catalogusTonen, .catalogusLijst,
    ])
}

extension Commando {
  private static let document = Positioneel(
    "BESTAND", "De catalogus als JSON, of - voor standaardinvoer.", pad: .bestand)

  static let catalogusImporteren = Commando(
    .vastlegging, .regelsBeheren, "importeren", "Stel een catalogus vast uit een bestand.",
    uitleg: ["Een bestand met fouten wordt in zijn geheel geweigerd. Dezelfde versie nog eens verandert niets."],
    voorbeelden: ["catalogus importeren Fixtures/catalogi/hr21-ommen.json": "Het functieboek van Ommen."],
    argumenten: [document]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let gelezen = CatalogusBestand.lees(try beurt.tekstbestand(naam))
    let catalogus = try beurt.goed(gelezen.catalogus, gelezen.bevindingen, naam: naam)
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in try ruimte.stelVast(catalogus) }
    return beurt.bevestig(vastgelegd, hierna: "catalogus tonen \(catalogus.id)")
  }

  static let catalogusControleren = Commando(
    .overig, .beginnen, "controleren", "Controleer een catalogusbestand; er wordt niets vastgelegd.",
    uitleg: ["Alle bevindingen komen in één keer, met hun plaats in het bestand. De afsluitcode is 1 bij fouten."],
    voorbeelden: ["catalogus controleren mijn-catalogus.json": "Zoek alle fouten in één keer."],
    argumenten: [document]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let bevindingen = CatalogusBestand.lees(try beurt.tekstbestand(naam)).bevindingen
    return beurt.toonControle(bevindingen, naam: naam, schema: "gespreksboek.cataloguscontrole")
  }

  static let catalogusSjabloon = Commando(
    .overig, .beginnen, "sjabloon", "Geef een catalogus om mee te beginnen, met uitleg erin.",
    uitleg: ["De uitleg staat achter // en hoeft er niet uit. Hebt u een document? Dan doet 'catalogus lezen' meer."],
    voorbeelden: ["catalogus sjabloon > catalogus.json": "Een bestand dat al klopt."]
  ) { (beurt) throws(Mislukt) in beurt.toonSjabloon(Catalogussjabloon.tekst, soort: "catalogus") }

  static let catalogusTonen = Commando(
    .vraag, .regelsLezen, "tonen", "Laat een catalogus zien.",
    voorbeelden: ["catalogus tonen hr21-ommen": "Niveaus, competenties, functies en modules."],
    argumenten: [Positioneel("CATALOGUS", "Code van de catalogus.")]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let id = CatalogusKenmerk(beurt.positie("CATALOGUS"))
    guard let rapport = Catalogusrapport.maak(lezing.bron, id) else {
      throw beurt.onbekend("Catalogus", id.tekst, uit: lezing.boek.catalogi.kenmerken.map(\.tekst), "catalogus lijst")
    }
    return beurt.toon(rapport)
  }

  static let catalogusLijst = Commando(
    .vraag, .regelsLezen, "lijst", "Laat alle catalogi en versies zien.",
    voorbeelden: ["catalogus lijst": "Alles wat is vastgesteld."]
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Cataloguslijst.maak(try beurt.lees().bron))
  }
}

extension Beurt {
  /// Not found, with what comes close.
  func onbekend(_ wat: String, _ getypt: String, uit bekend: [String], _ lijst: String) -> Mislukt {
    let lijken = suggesties(voor: getypt, uit: bekend, hoogstens: 3)
    return Mislukt(
      .nietGevonden, "A021", "\(wat) '\(veilig(getypt))' bestaat niet.",
      advies: lijken.isEmpty
        ? "Bekijk ze met: gespreksboek \(lijst)."
        : "Bedoelt u \(opsomming(lijken.map { veilig($0) }, voegwoord: "of"))?")
  }
}
