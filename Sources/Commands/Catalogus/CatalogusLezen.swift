internal import Arguments
internal import Documenten
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Weergave
internal import Wire

extension Commando {
  static let catalogusLezen = Commando(
    .overig, .beginnen, "lezen", "Maak een catalogus uit documenten, zoals een functieboek.",
    uitleg: [
      "Het programma leest tekst met tabs, Markdown, HTML zoals Word die bewaart, en een tabel als CSV (functie, schaal, competentie, "
        + "norm). Andere bestanden weigert het, en zegt dan hoe u de tekst eruit haalt. Meer documenten worden samen één catalogus.",
      "Van elke regel staat in het leesverslag wat ermee gebeurde. Niets wordt stil geraden: wat twijfelachtig is, staat er met de reden "
        + "bij, en wat niet gelezen is ook. Bekijk die twee lijsten, verbeter het bestand, en geef het dan aan 'catalogus importeren'.",
    ],
    voorbeelden: [
      "catalogus lezen functieboek.txt --id boek --versie 2024 --per 2024-04-01 --uit boek.json":
        "Maak een catalogus en lees wat er van elke regel kwam.",
      "catalogus lezen profiel-1.txt profiel-2.html": "Alleen het leesverslag, van twee documenten samen.",
    ],
    argumenten: [
      Positioneel("DOCUMENT", "Het document als tekst, of - voor standaardinvoer.", .herhaalbaar, pad: .bestand)
    ],
    opties: [
      Optie("--id", waarde: "CODE", "De code van de catalogus, zoals hr21; anders een die bij de titel past."),
      Optie("--versie", waarde: "VERSIE", "De versie van de catalogus.", standaard: "1"),
      Optie("--per", waarde: "DATUM", "De dag waarop de catalogus ingaat; anders de datum in de titel."),
      Optie(
        "--uit", waarde: "BESTAND", "Zet de catalogus in dit nieuwe bestand; de naam eindigt op .json.", pad: .bestand
      ),
      Optie("--regels", "Noem in het leesverslag elke regel, ook die gewoon gebruikt zijn."),
    ]
  ) { (beurt) throws(Mislukt) in
    let doel = try beurt.catalogusdoel()
    let id = beurt.aanroep.waarde("--id")
    if let id, !Codevorm.isGoed(id) {
      throw .ongeldig(
        "'\(id)' achter --id is geen goede code.",
        advies: "Gebruik kleine letters a–z, cijfers en losse streepjes, zoals hr21 of boek-2024.")
    }
    let namen = beurt.aanroep.posities("DOCUMENT")
    var documenten: [Documentlezer.Document] = []
    for naam in namen { documenten.append(.init(naam: naam, bytes: try beurt.tekstbestand(naam))) }
    let per = try beurt.datum("--per")
    let uitslag = Documentlezer.lees(
      documenten, id: id, versie: beurt.aanroep.waarde("--versie"), per: per)
    let verslag = Leesrapport(uitslag, namen: namen, bestand: doel)
    guard verslag.isIets else {
      throw Mislukt(
        .bevindingen, "B030",
        "In \(opsomming(namen.map { "'\(veilig($0))'" })) is niets van een catalogus te herkennen.",
        advies:
          "Nodig is een tabel met competenties en niveaus, of een functieboek. Bewaar het document met zijn tabellen als HTML "
          + "(in Word: webpagina, gefilterd) en probeer dat.")
    }
    if let doel {
      try Uitbestand.schrijf(verslag.bytes, beurt.omgeving.pad(doel), naam: doel, beurt.omgeving)
    }
    beurt.toon(
      verslag.tekst(beurt.opmaak.breedte, elkeRegel: beurt.aanroep.vlag("--regels")), json: verslag.json())
    if let doel, verslag.fouten.isEmpty {
      beurt.hierna(
        "catalogus importeren \(doel)", ervoor: verslag.heeftTwijfel ? "bekijk de twijfels en geef dan: " : "")
    }
    return verslag.fouten.isEmpty ? .gelukt : .bevindingen
  }
}

extension Beurt {
  /// The file for the catalogue, looked at before anything is read.
  fileprivate func catalogusdoel() throws(Mislukt) -> String? {
    guard let naam = aanroep.waarde("--uit") else { return nil }
    guard naam.lowercased().hasSuffix(".json") else {
      throw .ongeldig(
        "Een catalogus is een bestand dat op .json eindigt, en '\(naam)' doet dat niet.",
        advies: "Geef een andere naam.")
    }
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.",
        advies: "Geef de opdracht zonder sudo; zij heeft geen opslag nodig.")
    }
    try eisPlek(naam)
    return naam
  }
}
