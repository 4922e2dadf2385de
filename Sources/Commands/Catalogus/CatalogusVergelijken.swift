internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst

extension Commando {
  private static let uitleg =
    "Een bestand dat op .json eindigt, of een vastgestelde catalogus: hr21-ommen, of met een versie hr21-ommen@2018."

  static let catalogusVergelijken = Commando.vraag(
    .lijstenLezen,
    Commandorij(
      "vergelijken", "Laat zien wat een nieuwe versie verandert, per functie, en wie dat raakt.",
      uitleg: ["Er wordt niets vastgelegd. U ziet alleen mensen van wie u lijsten mag lezen."],
      voorbeelden: [
        Voorbeeld("gespreksboek catalogus vergelijken hr21-ommen nieuw.json", "Voor u de nieuwe versie vaststelt."),
        Voorbeeld(
          "gespreksboek catalogus vergelijken hr21-ommen@2018 hr21-ommen@2024", "Twee versies die zijn vastgesteld."),
      ],
      argumenten: [
        Positioneel("OUD", uitleg, pad: .bestand),
        Positioneel("NIEUW", "Waarmee u vergelijkt; net zo geschreven.", pad: .bestand),
      ])
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let oud = try beurt.catalogus(beurt.positie("OUD"), in: lezing)
    let nieuw = try beurt.catalogus(beurt.positie("NIEUW"), in: lezing)
    return beurt.toon(Catalogusverschil.maak(lezing.bron, oud, nieuw))
  }
}

extension Beurt {
  /// A catalogue as somebody names it: a file, or one that was adopted, of a version or the one in force.
  fileprivate func catalogus(_ naam: String, in lezing: Lezing) throws(Mislukt) -> Catalogus {
    guard !naam.lowercased().hasSuffix(".json"), naam != "-" else {
      let gelezen = CatalogusBestand.lees(try tekstbestand(naam))
      return try goed(gelezen.catalogus, gelezen.bevindingen.filter(\.isFout), naam: naam)
    }
    let catalogi = lezing.boek.catalogi
    let delen = naam.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let id = CatalogusKenmerk(delen[0])
    guard let versies = catalogi.versies[id] else {
      throw onbekend("Catalogus", delen[0], uit: catalogi.kenmerken.map(\.tekst), "catalogus lijst")
    }
    let gevonden =
      delen.count > 1 ? catalogi.catalogus(id, versie: delen[1]) : catalogi.catalogus(id, op: lezing.vandaag)
    guard let gevonden else {
      throw onbekend("Catalogus", naam, uit: versies.map { "\(id)@\($0.waarde.versie)" }, "catalogus lijst")
    }
    return gevonden
  }
}
