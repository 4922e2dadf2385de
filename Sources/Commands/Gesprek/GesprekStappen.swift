internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let gesprekAanvullen = Commando(
    .vastlegging, .aanvullen, "aanvullen", "Zet een alinea bij het verslag, tot het is aangeboden.",
    uitleg: [
      "De alinea staat op naam van wie haar vastlegt, met de tijd. Na het aanbieden ligt het verslag vast.",
      "U schrijft als wie u in dit gesprek bent. Legt u als personeelsadviseur vast wat een ander op papier schreef, geef "
        + "dan --als en --bron: op welk stuk het staat.",
    ],
    voorbeelden: [
      "gesprek aanvullen M-0117 G-2026-3 --tekst \"Ook de werkdruk is besproken.\"": "Voeg een alinea toe.",
      "gesprek aanvullen M-0117 G-2026-3 --als medewerker --tekst -": "Lees de alinea van de invoer.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie(
        "--tekst", ook: ["--toelichting"], waarde: "TEKST", "De alinea, of - voor standaardinvoer.", verplicht: true),
      Optie(
        "--als", waarde: "DEEL", "Als wie u dit schrijft.", keuzes: Regeling.Deel.allCases.map(\.rawValue),
        standaard: "wie u in dit gesprek bent"),
      Optie("--bron", waarde: "TEKST", "Op welk stuk de alinea staat, zoals 'brief van 2 december'."),
    ]
  ) { (beurt) throws(Mislukt) in
    let bron = try beurt.tekst("--bron")
    return try beurt.legStap { (plek, kenmerk, _, ruimte) throws(Mislukt) in
      let deel = try ruimte.schrijversdeel(beurt.deel("--als"), in: kenmerk, bron: bron, plek)
      return ProcedureGebeurtenis.Aanvulling(gesprek: kenmerk, deel: deel, tekst: "")
    }
  }

  static let gesprekAanbieden = Commando(
    .vastlegging, .aanbieden, "aanbieden", "Bied het verslag aan de medewerker aan; daarna ligt de tekst vast.",
    uitleg: [
      "Vanaf deze dag loopt de termijn om te reageren. Verandert de tekst later, dan biedt u opnieuw aan en begint de "
        + "termijn opnieuw."
    ],
    voorbeelden: [
      "gesprek aanbieden M-0117 G-2026-3": "Aangeboden, vandaag.",
      "gesprek aanbieden M-0117 G-2026-3 --datum 09-12-2026 --wijze \"per e-mail, als bijlage\"":
        "Aangeboden op een eerdere dag.",
      "gesprek aanbieden --team": "Alle beoordelingen van uw mensen die kunnen.",
    ],
    argumenten: [Argumenten.medewerkerOfTeam, Argumenten.gesprekOfTeam],
    opties: [
      Opties.datum, Optie("--wijze", waarde: "TEKST", "Hoe het is aangeboden."), Opties.team, Opties.bevestigTeam,
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legStap(voorTeam: .aanbieden) { (plek, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Aanbieding(gesprek: kenmerk, datum: datum, tekst: .van(kenmerk, in: plek.dossier))
    }
  }

  static let gesprekReageren = Commando(
    .vastlegging, .reageren, "reageren", "Leg de reactie van de medewerker vast, of dat die ervan afziet.",
    uitleg: [
      "De reactie is van de medewerker. Legt een ander haar vast, dan hoort --bron erbij: op welk stuk zij staat. Na "
        + "de laatste dag telt een reactie nog mee tot het vaststellen; zij blijft zichtbaar te laat."
    ],
    voorbeelden: [
      "gesprek reageren M-0117 G-2026-3 --bestand reactie.txt": "De reactie staat in een bestand.",
      "gesprek reageren M-0117 G-2026-3 --afzien": "Er komt geen reactie.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie("--tekst", ook: ["--toelichting"], waarde: "TEKST", "De reactie, of - voor standaardinvoer."),
      Optie("--bestand", waarde: "BESTAND", "Het bestand met de reactie, of - voor standaardinvoer.", pad: .bestand),
      Optie("--afzien", "De medewerker ziet af van een reactie."), Opties.datum,
      Optie("--bron", waarde: "TEKST", "Op welk stuk de reactie staat, zoals 'brief van 2 december'."),
    ]
  ) { (beurt) throws(Mislukt) in
    let gekozen = ["--tekst", "--bestand"].filter { beurt.aanroep.waarde($0) != nil }.count
    guard gekozen + (beurt.aanroep.vlag("--afzien") ? 1 : 0) == 1 else {
      throw .ongeldig(
        "Geef één van --tekst, --bestand en --afzien.", advies: "Met --afzien legt u vast dat er geen reactie komt.")
    }
    let uitBestand = try beurt.aanroep.waarde("--bestand").map { (bestand) throws(Mislukt) in
      try beurt.tekst(uit: bestand, bij: "--bestand")
    }
    return try beurt.legStap { (_, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Reactie(gesprek: kenmerk, datum: datum, tekst: uitBestand)
    }
  }

  static let gesprekUitreiken = Commando(
    .vastlegging, .uitreiken, "uitreiken", "Leg vast dat de vastgestelde beoordeling is uitgereikt, met bewijs.",
    uitleg: ["Vanaf deze dag loopt de termijn voor een bedenking. Zonder bewijs is de dag later niet aan te tonen."],
    voorbeelden: [
      "gesprek uitreiken M-0117 G-2026-3 --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\"":
        "Persoonlijk uitgereikt, vandaag.",
      "gesprek uitreiken --team --wijze post --bewijs \"brieven van 3 december\"":
        "Alle vastgestelde beoordelingen van uw mensen.",
    ],
    argumenten: [Argumenten.medewerkerOfTeam, Argumenten.gesprekOfTeam],
    opties: [
      Optie(
        "--wijze", waarde: "WIJZE", "Hoe er is uitgereikt.", verplicht: true,
        keuzes: Uitreikwijze.allCases.map(\.rawValue)),
      Optie("--bewijs", waarde: "TEKST", "Wat het bewijst: een ontvangstbewijs, een zendingnummer.", verplicht: true),
      Optie("--aan", waarde: "NAAM", "Aan wie; anders de medewerker zelf."), Opties.datum, Opties.team,
      Opties.bevestigTeam,
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legStap(voorTeam: .uitreiken) { (plek, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Uitreiking(
        gesprek: kenmerk, datum: datum, wijze: .persoonlijk, aan: plek.dossier.medewerker?.naam(op: datum) ?? "",
        bewijs: "")
    }
  }
}

extension ProcedureGebeurtenis.Aanvulling: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.invoer("--tekst", \.tekst), .bron(\.bron)] }
}

extension Beurt {
  func deel(_ optie: String) -> Regeling.Deel? { aanroep.waarde(optie).flatMap { Regeling.Deel(rawValue: $0) } }
}

extension ProcedureGebeurtenis.Aanbieding: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.datum(\.datum), .tekst("--wijze", mag: \.wijze)] }
}

extension ProcedureGebeurtenis.Reactie: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.datum(\.datum), .invoer("--tekst", mag: \.tekst), .bron(\.bron)] }
}

extension ProcedureGebeurtenis.Uitreiking: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [.datum(\.datum), .keuze("--wijze", \.wijze), .naam("--aan", \.aan), .tekst("--bewijs", \.bewijs)]
  }
}
