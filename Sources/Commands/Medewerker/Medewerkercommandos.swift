internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports

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

extension Commando {
  static let medewerkerHernummeren = Commando(
    .vastlegging, .mensenBeheren, "hernummeren", "Leg vast dat iemand een ander personeelsnummer kreeg.",
    uitleg: [
      "Het dossier, de historie en alle kenmerken blijven. Overzichten tonen het nieuwe nummer. Het oude nummer vindt de "
        + "medewerker nog steeds, en gaat nooit naar een ander."
    ],
    voorbeelden: [
      "medewerker hernummeren M-0117 2000117 --reden \"nieuw personeelssysteem\"": "M-0117 heet vanaf nu 2000117."
    ],
    argumenten: [Argumenten.medewerker, Positioneel("NUMMER", "Het nieuwe personeelsnummer.")],
    opties: [Opties.per, Opties.reden(verplicht: false)]
  ) { (beurt) throws(Mislukt) in
    let nummer = Personeelsnummer(getypt: beurt.positie("NUMMER"))
    try Invoergrens.keurNaam(nummer.tekst, bij: "Het personeelsnummer")
    let per = try beurt.datum("--per")
    let reden = try beurt.tekst("--reden")
    return try beurt.legVast(hierna: { _ in "medewerker tonen \(nummer)" }) { (_, ruimte) throws(Mislukt) in
      .hernummer(.init(nummer: nummer, per: per ?? ruimte.kader.vandaag, reden: reden))
    }
  }

  static let medewerkerTonen = Commando(
    .vraag, .dossierLezen, "tonen", "Laat iemands functies, plaatsingen en normen zien.",
    voorbeelden: ["medewerker tonen M-0117": "Nu en vroeger, met de dag waarop het inging."],
    argumenten: [Argumenten.medewerker]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    return try beurt.toon(Medewerkerrapport.maak(try beurt.nummerVanMedewerker(in: lezing.boek), uit: lezing.bron))
  }

  static let medewerkerLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat zien wie er werkt.",
    voorbeelden: [
      "medewerker lijst": "Iedereen die nu in dienst is.",
      "medewerker lijst --leidinggevende M-0003": "De mensen van één leidinggevende.",
    ],
    opties: [
      Optie("--wie", waarde: "WIE", "Wie er op de lijst staan.", keuzes: Medewerkerlijst.Wie.allCases.map(\.rawValue))
    ] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    let wie = beurt.aanroep.waarde("--wie").flatMap { Medewerkerlijst.Wie(rawValue: $0) } ?? .huidig
    let lijst = try beurt.overMensen { (_, filter) throws(Mislukt) in Medewerkerlijst.Vraag(filter, wie: wie) }
    return lijst.map { beurt.toon($0) } ?? .gelukt
  }
}
