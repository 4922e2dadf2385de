internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
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
