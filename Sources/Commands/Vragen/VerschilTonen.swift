internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

extension Commando {
  static let verschil = Commando(
    .overig, .dossierLezen, "verschil", "Vergelijk twee momenten: wat veranderde er, en door welk record.",
    uitleg: [
      "Geef twee momenten van vastleggen (--van en --naar), of twee dagen waarop iets gold (--geldig-van en "
        + "--geldig-naar). Wat u niet geeft is nu. Met --bekend-op ziet u het verschil tussen twee dagen zoals het toen "
        + "bekend was.",
      "Zonder MEDEWERKER vergelijkt u een onderdeel (--onderdeel) of het jaaroverzicht (--jaar).",
    ],
    voorbeelden: [
      "verschil M-0117 --van 14-03-2026": "Wat is er bijgekomen sinds 14 maart?",
      "verschil M-0117 --van 402 --naar 900": "Tussen twee nummers in het logboek.",
      "verschil --jaar 2026 --van 01-12-2026": "Wat veranderde er in de jaarcijfers?",
    ],
    argumenten: [Positioneel("MEDEWERKER", "Personeelsnummer, zoals M-0117.", .optioneel)],
    opties: [
      Optie("--van", waarde: "MOMENT", "Eerste moment: een datum, een tijd of een nummer in het logboek."),
      Optie("--naar", waarde: "MOMENT", "Tweede moment; anders alles wat er nu is."),
      Optie("--geldig-van", waarde: "DATUM", "De dag waarop het eerste moment gold; anders vandaag."),
      Optie("--geldig-naar", waarde: "DATUM", "De dag waarop het tweede moment gold; anders vandaag."),
      Optie(
        "--bekend-op", waarde: "MOMENT", "Beide kanten met wat toen was vastgelegd, in plaats van --van en --naar."),
      Optie("--onderdeel", waarde: "NAAM", "Vergelijk iedereen van dit onderdeel, en van wat eronder valt."),
      Optie("--jaar", waarde: "JAAR", "Vergelijk het jaaroverzicht van dit jaar, zoals 2026 of 2026/2027."),
    ]
  ) { (beurt) throws(Mislukt) in
    var beurt = beurt
    if beurt.aanroep.waarde("--jaar") != nil { beurt.handeling = .jaarcijfersLezen }
    let momenten = try beurt.tweeMomenten()
    guard beurt.keuzes == 1 else {
      throw .ongeldig(
        "Het is niet duidelijk wat u wilt vergelijken.", advies: "Geef een medewerker, of --onderdeel, of --jaar.")
    }
    if let getypt = beurt.aanroep.waarde("--jaar") {
      let jaar = try beurt.jaar(getypt, bij: "--jaar")
      return try beurt.toon(
        try beurt.loket().overIedereen([momenten.van, momenten.naar]) { (dossiers, _) throws(Dossiertwijfel) in
          try Verschil.maak(jaar: jaar, uit: dossiers)
        })
    }
    if let naam = beurt.aanroep.waarde("--onderdeel"),
      let verschil = try beurt.loket().verschil(onderdeel: naam, momenten.van, momenten.naar)
    {
      return beurt.toon(verschil)
    }
    let lezingen = try beurt.lees([momenten.van, momenten.naar])
    let (van, naar) = (lezingen[0], lezingen[1])
    // Who or what is asked about may be known at the later moment only.
    let boek = (van.boek.stand.nr > naar.boek.stand.nr ? van : naar).boek
    guard let naam = beurt.aanroep.waarde("--onderdeel") else {
      return try beurt.toon(
        Verschil.maak(try beurt.nummerVanMedewerker(in: boek), van: van.bron, naar: naar.bron))
    }
    try beurt.keur(onderdeel: naam, in: boek)
    return try beurt.toon(Verschil.Onderdeelvraag(naam).antwoord(van: van.bron, naar: naar.bron))
  }
}

extension Beurt {
  /// Both moments that the options name.
  fileprivate func tweeMomenten() throws(Mislukt) -> (van: Tijdassen, naar: Tijdassen) {
    let eerste = aanroep.waarde("--van")
    let dag = try datum("--geldig-van")
    let totDag = try datum("--geldig-naar")
    let tweede = aanroep.waarde("--naar")
    guard eerste ?? tweede != nil || dag ?? totDag != nil else {
      throw .ongeldig("Er is maar één moment.", advies: "Geef --van MOMENT of --geldig-van DATUM.")
    }
    let beide = aanroep.waarde("--bekend-op")
    guard beide == nil || eerste ?? tweede == nil else {
      throw Mislukt(
        .optiesBotsen, "--bekend-op gaat niet samen met --van en --naar.",
        advies: "Geef --bekend-op met --geldig-van en --geldig-naar, of alleen --van en --naar.")
    }
    func moment(_ getypt: String?, _ naam: String) throws(Mislukt) -> BekendOp {
      if let beide { return try bekendOp(beide, bij: "--bekend-op") }
      return if let getypt { try bekendOp(getypt, bij: naam) } else { .alles }
    }
    return (
      Tijdassen(bekendOp: try moment(eerste, "--van"), geldigOp: dag),
      Tijdassen(bekendOp: try moment(tweede, "--naar"), geldigOp: totDag)
    )
  }

  /// How many things were asked to be compared.
  fileprivate var keuzes: Int {
    [aanroep.positie("MEDEWERKER"), aanroep.waarde("--onderdeel"), aanroep.waarde("--jaar")].count { $0 != nil }
  }
}
