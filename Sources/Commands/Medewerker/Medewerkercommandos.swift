internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender

extension Commandogroep {
  static let medewerker = Commandogroep.groep(
    naam: "medewerker", samenvatting: "Houd bij wie er werkt, waar en bij wie.",
    [
      .medewerkerImporteren, .medewerkerInDienst, .medewerkerWijzigen, .medewerkerUitDienst, .medewerkerTonen,
      .medewerkerLijst,
    ])
}

enum Medewerkeropties {
  static let functie = Optie("--functie", waarde: "CODE", "Functie, zoals hr21-ommen:adviseur-iii.")
  static let module = Optie(
    "--module", waarde: "CODE", "Module boven op de functie, zoals coordinatie; 'geen' haalt ze weg.", herhaalbaar: true
  )
  static let onderdeel = Optie("--onderdeel", waarde: "NAAM", "Cluster, afdeling of team.")
  static let chef = Optie("--leidinggevende", waarde: "NUMMER", "Personeelsnummer van de leidinggevende.")
}

extension Beurt {
  func nummer(_ optie: String) -> Personeelsnummer? {
    aanroep.waarde(optie).map { Personeelsnummer($0) }
  }

  func functie(_ getypt: String) throws(Mislukt) -> FunctieVerwijzing {
    guard let functie = FunctieVerwijzing(getypt) else {
      throw .ongeldig(
        "'\(getypt)' is geen functie.", advies: "Schrijf catalogus:functie, zoals hr21-ommen:adviseur-iii.")
    }
    return functie
  }

  /// The modules given with `--module`; nothing when the option was not used.
  func modules() -> [ModuleCode]? {
    let gekozen = aanroep.alle("--module")
    return gekozen.isEmpty ? nil : gekozen.filter { $0 != "geen" }.map { ModuleCode($0) }
  }
}
