internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

extension Commandogroep {
  static let functie = Commandogroep.groep(
    naam: "functie", samenvatting: "Functies met hun resultaatgebieden en normen.", [.functieTonen, .functieLijst])
}

extension Commando {
  static let functieTonen = Commando(
    .vraag, .regelsLezen, "tonen", "Laat een functie zien, met normen en profiel.",
    voorbeelden: ["functie tonen hr21-ommen:adviseur-iii": "Alles van deze functie."],
    argumenten: [Positioneel("FUNCTIE", "Catalogus en code, zoals hr21-ommen:adviseur-iii.")]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let verwijzing = try beurt.functie(beurt.positie("FUNCTIE"))
    guard let rapport = Functierapport.maak(lezing.bron, verwijzing) else {
      throw beurt.onbekend(
        "Functie", verwijzing.description, uit: lezing.boek.functienamen(op: lezing.vandaag), "functie lijst")
    }
    return beurt.toon(rapport)
  }

  static let functieLijst = Commando(
    .vraag, .regelsLezen, "lijst", "Laat alle functies zien.",
    voorbeelden: [
      "functie lijst": "Alle functies van alle catalogi.",
      "functie lijst --catalogus hr21-ommen --zoek adviseur": "Zoek op een deel van de naam.",
    ],
    opties: [
      Optie("--catalogus", waarde: "CODE", "Alleen deze catalogus."),
      Optie("--zoek", waarde: "TEKST", "Alleen functies met deze tekst in code of naam."),
    ]
  ) { (beurt) throws(Mislukt) in
    let rapport = Functielijst.maak(
      try beurt.lees().bron, catalogus: beurt.aanroep.waarde("--catalogus").map { CatalogusKenmerk($0) },
      zoek: beurt.aanroep.waarde("--zoek"))
    return beurt.toon(rapport)
  }
}

extension Boek {
  /// Every function of every catalogue that holds on a day, as people type it: `hr21-ommen:adviseur-iii`.
  fileprivate func functienamen(op datum: Datum) -> [String] {
    catalogi.kenmerken.compactMap { catalogi.catalogus($0, op: datum) }.flatMap { catalogus in
      let codes =
        catalogus.functies.map(\.code) + catalogus.afgeleideFuncties.map(\.code)
        + catalogus.beschikbareFuncties.map(\.code)
      return codes.map { "\(catalogus.id):\($0)" }
    }
  }
}

extension Beurt {
  /// Refuses a function that no catalogue has, with the ones that look like it.
  func controleer(_ functie: FunctieVerwijzing, in ruimte: Besluitruimte, op datum: Datum) throws(Mislukt) {
    guard ruimte.boek.catalogi.beeld(van: functie, modules: [], op: datum) == nil else { return }
    let namen = ruimte.boek.functienamen(op: datum)
    if namen.isEmpty || namen.contains(functie.description) { return }
    throw onbekend("Functie", functie.description, uit: namen, "functie lijst")
  }
}
