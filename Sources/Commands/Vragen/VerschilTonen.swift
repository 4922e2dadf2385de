internal import Arguments
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

extension Commando {
  static let verschil = Commando(
    .dossierLezen,
    Opdracht(
      "verschil", "Vergelijk twee momenten: wat veranderde er, en door welk record.",
      uitleg: [
        "Geef twee momenten van vastleggen (--van en --naar), of twee dagen waarop iets gold (--geldig-van en "
          + "--geldig-naar). Wat u niet geeft is nu.",
        "Zonder MEDEWERKER vergelijkt u een onderdeel (--onderdeel) of het jaaroverzicht (--jaar).",
      ],
      voorbeelden: [
        Voorbeeld("gespreksboek verschil M-0117 --van 14-03-2026", "Wat is er bijgekomen sinds 14 maart?"),
        Voorbeeld("gespreksboek verschil M-0117 --van 402 --naar 900", "Tussen twee nummers in het logboek."),
        Voorbeeld("gespreksboek verschil --jaar 2026 --van 01-12-2026", "Wat veranderde er in de jaarcijfers?"),
      ],
      argumenten: [Positioneel("MEDEWERKER", "Personeelsnummer, zoals M-0117.", .optioneel)],
      opties: [
        Optie("--van", waarde: "MOMENT", "Eerste moment: een datum, een tijd of een nummer in het logboek."),
        Optie("--naar", waarde: "MOMENT", "Tweede moment; anders alles wat er nu is."),
        Optie("--geldig-van", waarde: "DATUM", "De dag waarop het eerste moment gold; anders vandaag."),
        Optie("--geldig-naar", waarde: "DATUM", "De dag waarop het tweede moment gold; anders vandaag."),
        Optie("--onderdeel", waarde: "NAAM", "Vergelijk iedereen van dit onderdeel."),
        Optie("--jaar", waarde: "JAAR", "Vergelijk het jaaroverzicht van dit jaar."),
      ])
  ) { (beurt) throws(Mislukt) in
    var beurt = beurt
    if beurt.aanroep.waarde("--jaar") != nil { beurt.handeling = .jaarcijfersLezen }
    let (van, naar) = try beurt.tweeMomenten()
    let onderwerp = try beurt.vergeleken(in: naar)
    return try beurt.toon(Verschil.maak(onderwerp, van: van.bron, naar: naar.bron))
  }
}

extension Beurt {
  /// The book at both moments that the options name.
  fileprivate func tweeMomenten() throws(Mislukt) -> (van: Lezing, naar: Lezing) {
    let eerste = aanroep.waarde("--van")
    let dag = try datum("--geldig-van")
    guard eerste != nil || dag != nil else {
      throw .ongeldig("Er is maar één moment.", advies: "Geef --van MOMENT of --geldig-van DATUM.")
    }
    let vanBekend = if let eerste { try bekendOp(eerste, bij: "--van") } else { BekendOp.alles }
    let naarBekend =
      if let tweede = aanroep.waarde("--naar") { try bekendOp(tweede, bij: "--naar") } else { BekendOp.alles }
    return (
      try lees(Tijdassen(bekendOp: vanBekend, geldigOp: dag)),
      try lees(Tijdassen(bekendOp: naarBekend, geldigOp: try datum("--geldig-naar")))
    )
  }

  fileprivate func vergeleken(in lezing: Lezing) throws(Mislukt) -> Verschil.Onderwerp {
    let keuzes = [aanroep.positie("MEDEWERKER"), aanroep.waarde("--onderdeel"), aanroep.waarde("--jaar")]
    guard keuzes.compactMap({ $0 }).count == 1 else {
      throw .ongeldig(
        "Het is niet duidelijk wat u wilt vergelijken.", advies: "Geef een medewerker, of --onderdeel, of --jaar.")
    }
    if let naam = aanroep.waarde("--onderdeel") { return .onderdeel(naam) }
    if let getypt = aanroep.waarde("--jaar") { return .jaar(try jaar(getypt, bij: "--jaar")) }
    return .medewerker(try nummerVanMedewerker(in: lezing.boek))
  }
}
