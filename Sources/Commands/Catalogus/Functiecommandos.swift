internal import Arguments
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commandogroep {
  static let functie = Commandogroep.groep(
    naam: "functie", samenvatting: "Functies met hun resultaatgebieden en normen.", [.functieTonen, .functieLijst])
}

extension Commando {
  static let functieTonen = Commando.vraag(
    Opdracht(
      "tonen", "Laat een functie zien, met normen en profiel.",
      voorbeelden: [Voorbeeld("gespreksboek functie tonen hr21-ommen:adviseur-iii", "Alles van deze functie.")],
      argumenten: [Positioneel("FUNCTIE", "Catalogus en code, zoals hr21-ommen:adviseur-iii.")])
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let verwijzing = try beurt.functie(beurt.positie("FUNCTIE"))
    guard let rapport = Functierapport.maak(lezing.bron, verwijzing) else {
      let catalogus = lezing.boek.catalogi.catalogus(verwijzing.catalogus, op: lezing.vandaag)
      let codes =
        catalogus.map {
          $0.functies.map(\.code) + $0.afgeleideFuncties.map(\.code) + $0.beschikbareFuncties.map(\.code)
        }
        ?? []
      throw beurt.onbekend(
        "Functie", verwijzing.description, uit: codes.map { "\(verwijzing.catalogus):\($0)" }, "functie lijst")
    }
    return beurt.toon(rapport)
  }

  static let functieLijst = Commando.vraag(
    Opdracht(
      "lijst", "Laat alle functies zien.",
      voorbeelden: [
        Voorbeeld("gespreksboek functie lijst", "Alle functies van alle catalogi."),
        Voorbeeld("gespreksboek functie lijst --catalogus hr21-ommen --zoek adviseur", "Zoek op een deel van de naam."),
      ],
      opties: [
        Optie("--catalogus", waarde: "CODE", "Alleen deze catalogus."),
        Optie("--zoek", waarde: "TEKST", "Alleen functies met deze tekst in code of naam."),
      ])
  ) { (beurt) throws(Mislukt) in
    let rapport = Functielijst.maak(
      try beurt.lees().bron, catalogus: beurt.aanroep.waarde("--catalogus").map { CatalogusKenmerk($0) },
      zoek: beurt.aanroep.waarde("--zoek"))
    return beurt.toon(rapport)
  }
}
