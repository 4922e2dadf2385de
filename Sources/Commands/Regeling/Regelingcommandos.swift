internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Wire

extension Commandogroep {
  static let regeling = Commandogroep.groep(
    naam: "regeling", samenvatting: "De regels van de organisatie, per versie.",
    [.regelingSjabloon, .regelingControleren, .regelingVaststellen, .regelingTonen, .regelingLijst])

  static let cyclus = Commandogroep.groep(
    naam: "cyclus", samenvatting: "De jaarlijkse ronde, onder één versie van de regeling.",
    [.cyclusOpenen, .cyclusPlannen, .cyclusSluiten, .cyclusHeropenen, .cyclusTonen, .cyclusLijst])
}

extension Commando {
  static let regelingSjabloon = Commando(
    .overig, .beginnen, "sjabloon", "Geef een regeling om mee te beginnen, met uitleg erin.",
    uitleg: ["De uitleg staat achter // en hoeft er niet uit."],
    voorbeelden: ["regeling sjabloon > regeling.json": "Een bestand dat al klopt."]
  ) { (beurt) throws(Mislukt) in beurt.toonSjabloon(Regelingsjabloon.tekst, soort: "regeling") }

  static let regelingControleren = Commando(
    .overig, .beginnen, "controleren", "Controleer een regelingbestand; er wordt niets vastgelegd.",
    uitleg: ["Alle bevindingen komen in één keer, met hun plaats in het bestand. De afsluitcode is 1 bij fouten."],
    voorbeelden: ["regeling controleren mijn-regeling.json": "Zoek alle fouten in één keer."],
    argumenten: [Positioneel("BESTAND", "De regeling als JSON, of - voor standaardinvoer.", pad: .bestand)]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let bevindingen = RegelingBestand.lees(try beurt.tekstbestand(naam)).bevindingen
    return beurt.toonControle(bevindingen, naam: naam, schema: "gespreksboek.regelingcontrole")
  }

  static let regelingVaststellen = Commando(
    .vastlegging, .regelsBeheren, "vaststellen", "Stel een versie van de regeling vast.",
    uitleg: ["Een versie verandert nooit meer. Een cyclus houdt de versie waaronder hij geopend is."],
    voorbeelden: ["regeling vaststellen Fixtures/regelingen/gemeente.json": "De regels van een gemeente."],
    argumenten: [Positioneel("BESTAND", "De regeling als JSON, of - voor standaardinvoer.", pad: .bestand)]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let bytes = try beurt.tekstbestand(naam)
    let gelezen = RegelingBestand.lees(bytes)
    let regeling = try beurt.goed(gelezen.regeling, gelezen.bevindingen, naam: naam)
    var hierna = "regeling tonen \(regeling.id)"
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in
      if ruimte.boek.regelingen.cyclus(regeling.per.jaar) == nil {
        hierna = "cyclus openen \(regeling.cyclusnaam(regeling.per.jaar)) --regeling \(regeling.id)"
      }
      return try ruimte.beslis(.vaststellen(regeling))
    }
    return beurt.bevestig(vastgelegd, hierna: hierna)
  }

  static let regelingTonen = Commando(
    .vraag, .regelsLezen, "tonen", "Laat een regeling zien.",
    voorbeelden: [
      "regeling tonen gemeente": "De nieuwste versie.",
      "regeling tonen gemeente --versie 1": "Een eerdere versie.",
    ],
    argumenten: [Positioneel("REGELING", "Code van de regeling.")],
    opties: [Optie("--versie", waarde: "NUMMER", "Deze versie; anders de nieuwste.")]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let versie = try beurt.geheel("--versie", 1...9999)
    let id = RegelingKenmerk(beurt.positie("REGELING"))
    guard let rapport = Regelingrapport.maak(lezing.bron, id, versie: versie) else {
      let namen = Set(lezing.boek.regelingen.versies.map(\.waarde.id.tekst))
      guard let versie, namen.contains(id.tekst) else {
        throw beurt.onbekend("Regeling", id.tekst, uit: namen.sorted(), "regeling lijst")
      }
      throw Mislukt(
        .nietGevonden, WeigeringCode.onbekendeRegeling.rawValue, "Regeling '\(id)' versie \(versie) bestaat niet.",
        advies: "Bekijk ze met: gespreksboek regeling lijst.")
    }
    return beurt.toon(rapport)
  }

  static let regelingLijst = Commando(
    .vraag, .regelsLezen, "lijst", "Laat alle regelingen en versies zien.",
    voorbeelden: ["regeling lijst": "Alles wat is vastgesteld."]
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Regelinglijst.maak(try beurt.lees().bron))
  }
}
