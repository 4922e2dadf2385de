internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Wire

extension Commandogroep {
  static let onderdeel = Commandogroep.groep(
    naam: "onderdeel", samenvatting: "Leg vast welk onderdeel onder welk ander valt.",
    [.onderdeelInstellen, .onderdeelImporteren, .onderdeelOpheffen, .onderdeelTonen])
}

extension Argumenten {
  fileprivate static let onderdeel = Positioneel("NAAM", "De naam van het onderdeel; hoofdletters maken niet uit.")
}

extension Commando {
  static let onderdeelInstellen = Commando(
    .vastlegging, .onderdelenBeheren, "instellen", "Zet een onderdeel in de boom, of geef het een andere plaats.",
    uitleg: [
      "Zonder --onder staat het bovenaan. Wat eronder valt, gaat mee. Wie er werkt, verandert niet.",
      "Elk overzicht dat een onderdeel kent, telt mee wat eronder valt, volgens de boom van de dag die u vraagt.",
    ],
    voorbeelden: [
      "onderdeel instellen Ruimte": "Een onderdeel dat bovenaan staat.",
      "onderdeel instellen Beheer --onder Ruimte --per 01-07-2026": "Vanaf 1 juli onder Ruimte.",
    ],
    argumenten: [Argumenten.onderdeel],
    opties: [
      Optie("--onder", waarde: "NAAM", "Het onderdeel waar het onder valt; anders staat het bovenaan."), Opties.per,
      Opties.reden(verplicht: false),
    ]
  ) { (beurt) throws(Mislukt) in
    let naam = try beurt.onderdeelnaam()
    let onder = try beurt.naam("--onder").map { (getypt) throws(Mislukt) in try Onderdeellezer.naam(getypt, "--onder") }
    let per = try beurt.datum("--per")
    let reden = try beurt.tekst("--reden")
    return try beurt.legOnderdeel { ruimte in
      .stelIn([.init(naam: naam, onder: onder, per: per ?? ruimte.kader.vandaag, reden: reden)])
    }
  }

  static let onderdeelImporteren = Commando(
    .vastlegging, .onderdelenBeheren, "importeren", "Neem een hele boom over uit een CSV-bestand.",
    uitleg: [
      "De kolommen zijn: onderdeel en onder; en als u wilt: per. Een lege cel onder 'onder' is bovenaan. De volgorde "
        + "maakt niet uit.",
      "Wat al zo is, wordt niet nog eens vastgelegd. Is er één regel fout, dan wordt er niets vastgelegd.",
    ],
    voorbeelden: [
      "onderdeel importeren boom.csv --dry-run": "Kijk eerst wat er zou gebeuren.",
      "onderdeel importeren boom.csv --per 01-01-2026": "De boom geldt vanaf 1 januari.",
    ],
    argumenten: [Positioneel("BESTAND", "Het CSV-bestand, of - voor standaardinvoer.", pad: .bestand)],
    opties: [Opties.per]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let gelezen = Onderdeellezer(
      try beurt.tekstbestand(naam, grens: Invoergrens.importbestand), vandaag: try beurt.vandaag())
    beurt.meldOpmerkingen(gelezen.opmerkingen, naam)
    guard gelezen.fouten.isEmpty else { throw beurt.mislukt(gelezen.fouten, naam) }
    let per = try beurt.datum("--per")
    return try beurt.legOnderdeel { ruimte in
      .stelIn(gelezen.regels.map { .init(naam: $0.naam, onder: $0.onder, per: $0.per ?? per ?? ruimte.kader.vandaag) })
    }
  }

  static let onderdeelOpheffen = Commando(
    .vastlegging, .onderdelenBeheren, "opheffen", "Haal een onderdeel uit de boom, vanaf een dag.",
    uitleg: ["Wie er dan nog werkt, houdt die naam als onderdeel, los van de boom, tot u een ander onderdeel geeft."],
    voorbeelden: [
      "onderdeel opheffen Beheer --per 01-01-2027 --reden \"samen met Wegen\"": "Vanaf 1 januari is het er niet meer."
    ],
    argumenten: [Argumenten.onderdeel],
    opties: [Opties.per, Opties.reden(verplicht: false)]
  ) { (beurt) throws(Mislukt) in
    let naam = try beurt.onderdeelnaam()
    let per = try beurt.datum("--per")
    let reden = try beurt.tekst("--reden")
    return try beurt.legOnderdeel { ruimte in
      .hefOp(.init(naam: naam, per: per ?? ruimte.kader.vandaag, reden: reden))
    }
  }

  static let onderdeelTonen = Commando(
    .vraag, .lijstenLezen, "tonen", "Laat de boom van onderdelen zien, met hoeveel mensen er werken.",
    voorbeelden: [
      "onderdeel tonen": "De boom van vandaag.",
      "onderdeel tonen --geldig-op 01-07-2026": "De boom van 1 juli.",
    ]
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Onderdelenboom.Vraag().antwoord(uit: try beurt.lees().bron))
  }
}

extension Beurt {
  fileprivate func onderdeelnaam() throws(Mislukt) -> String { try Onderdeellezer.naam(positie("NAAM"), "NAAM") }

  fileprivate func legOnderdeel(_ opdracht: (Besluitruimte) -> OnderdeelOpdracht) throws(Mislukt) -> Afsluitcode {
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in try ruimte.beslis(opdracht(ruimte)) }
    return bevestig(vastgelegd, hierna: "onderdeel tonen")
  }
}
