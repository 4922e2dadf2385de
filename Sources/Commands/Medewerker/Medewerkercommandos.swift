internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commandogroep {
  static let medewerker = Commandogroep.groep(
    naam: "medewerker", samenvatting: "Houd bij wie er werkt, waar en bij wie.",
    [
      .medewerkerImporteren, .medewerkerProfiel, .medewerkerInDienst, .medewerkerWijzigen, .medewerkerUitDienst,
      .medewerkerHernummeren, .medewerkerTonen, .medewerkerLijst,
    ])
}

enum Medewerkeropties {
  static let functie = Optie("--functie", waarde: "CODE", "Functie, zoals hr21-ommen:adviseur-iii.")
  static let module = Optie(
    "--module", waarde: "CODE", "Module boven op de functie, zoals coordinatie; 'geen' haalt ze weg.", herhaalbaar: true
  )
  static let onderdeel = Optie("--onderdeel", waarde: "NAAM", "Cluster, afdeling of team.")
  static let chef = Optie(
    "--leidinggevende", waarde: "MEDEWERKER", "De leidinggevende, nummer of naam; 'geen' als er geen is.")
  static let uren = Optie("--uren", waarde: "UREN", "Uren per week, zoals 36 of 28,8.")
}

extension Beurt {
  func nummer(_ optie: String) -> Personeelsnummer? {
    aanroep.waarde(optie).map { Personeelsnummer(getypt: $0) }
  }

  /// Who is given as manager with `--leidinggevende`, or that there is none; nothing when the option was not used.
  func leidinggevende() -> Leidingkeuze? {
    aanroep.waarde("--leidinggevende").map { Leidingkeuze(getypt: $0) }
  }

  /// The hours given with `--uren`.
  func uren() throws(Mislukt) -> Uren? {
    guard let getypt = aanroep.waarde("--uren") else { return nil }
    guard let uren = Uren(getypt) else {
      throw .ongeldig(
        "'\(getypt)' is geen aantal uren per week.",
        advies: "Schrijf een getal tot en met \(Uren.meeste) met hoogstens twee decimalen, zoals 36 of 28,8.")
    }
    return uren
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

extension Leidingkeuze {
  /// A number, or the word that says that there is nobody.
  init(getypt: String) {
    self = getypt.lowercased() == "geen" ? .geen : .onder(Personeelsnummer(getypt: getypt))
  }
}
