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

  private static let uitleg =
    "Een bestand dat op .json eindigt, of een vastgestelde catalogus: hr21-ommen, of met een versie hr21-ommen@2018."

  static let catalogusVergelijken = Commando(
    .vraag, .lijstenLezen, "vergelijken", "Laat zien wat een nieuwe versie verandert, per functie, en wie dat raakt.",
    uitleg: ["Er wordt niets vastgelegd. U ziet alleen mensen van wie u lijsten mag lezen."],
    voorbeelden: [
      "catalogus vergelijken hr21-ommen nieuw.json": "Voor u de nieuwe versie vaststelt.",
      "catalogus vergelijken hr21-ommen@2018 hr21-ommen@2024": "Twee versies die zijn vastgesteld.",
    ],
    argumenten: [
      Positioneel("OUD", uitleg, pad: .bestand),
      Positioneel("NIEUW", "Waarmee u vergelijkt; net zo geschreven.", pad: .bestand),
    ]
  ) { (beurt) throws(Mislukt) in
    let (oud, nieuw) = (beurt.positie("OUD"), beurt.positie("NIEUW"))
    let lezing = try beurt.lezing(voor: [oud, nieuw])
    let vandaag = try beurt.vandaag()
    let bron = lezing?.bron ?? Rapportbron(boek: Boek(), organisatie: "", opslag: "", peildatum: vandaag)
    return beurt.toon(
      Catalogusverschil.maak(bron, try beurt.catalogus(oud, in: bron), try beurt.catalogus(nieuw, in: bron)))
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

  /// What is recorded; nothing where two files are compared and there is no storage, or none that the account may read: then only
  /// whom it touches is not known.
  fileprivate func lezing(voor namen: [String]) throws(Mislukt) -> Lezing? {
    do {
      return try lees()
    } catch {
      guard namen.allSatisfy(isBestand), [.nietGevonden, .nietToegestaan].contains(error.afsluitcode),
        ["--opslag", "--bekend-op"].allSatisfy({ aanroep.waarde($0) == nil })
      else { throw error }
      omgeving.uitvoer.melding("let op: er is geen opslag gelezen; wie het raakt, staat er niet bij.")
      return nil
    }
  }

  private func isBestand(_ naam: String) -> Bool { naam.lowercased().hasSuffix(".json") || naam == "-" }

  /// A catalogue as somebody names it: a file, or one that was adopted, of a version or the one in force.
  fileprivate func catalogus(_ naam: String, in bron: Rapportbron) throws(Mislukt) -> Catalogus {
    guard !isBestand(naam) else {
      let gelezen = CatalogusBestand.lees(try tekstbestand(naam))
      return try goed(gelezen.catalogus, gelezen.bevindingen.filter(\.isFout), naam: naam)
    }
    let catalogi = bron.boek.catalogi
    let delen = naam.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let id = CatalogusKenmerk(delen[0])
    guard let versies = catalogi.versies[id] else {
      throw onbekend("Catalogus", delen[0], uit: catalogi.kenmerken.map(\.tekst), "catalogus lijst")
    }
    let gevonden =
      delen.count > 1 ? catalogi.catalogus(id, versie: delen[1]) : catalogi.catalogus(id, op: bron.peildatum)
    guard let gevonden else {
      throw onbekend("Catalogus", naam, uit: versies.map { "\(id)@\($0.waarde.versie)" }, "catalogus lijst")
    }
    return gevonden
  }
}
