internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

extension Commandogroep {
  static let kalibratie = Commandogroep.groep(
    naam: "kalibratie", samenvatting: "Vergelijk hoe er beoordeeld wordt, en leg vast wat daardoor verandert.",
    [.kalibratieTonen, .kalibratieVastleggen])
}

extension Commando {
  static let kalibratieTonen = Commando(
    .vraag, .kalibratieLezen, "tonen", "Laat zien hoe elke beoordelaar oordeelt, naast de hele organisatie.",
    uitleg: [
      "Het gaat om het oordeel waarmee een beoordelaar begon, ook van wat nog niet is vastgesteld. Beoordelaars van weinig "
        + "mensen staan er niet apart in."
    ],
    voorbeelden: [
      "kalibratie tonen 2026": "Ter voorbereiding van het overleg.",
      "kalibratie tonen 2026 --uit kalibratie.html": "Als pagina, met een grafiek.",
    ],
    argumenten: [Positioneel("JAAR", "Het jaar waarin de cyclus begint, of haar naam: 2026/2027.")]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    guard let rapport = Kalibratierapport.maak(try beurt.lees().bron, jaar: jaar) else {
      throw beurt.geenCyclus(beurt.positie("JAAR"))
    }
    return beurt.toon(rapport)
  }

  static let kalibratieVastleggen = Commando(
    .vastlegging, .kalibreren, "vastleggen", "Leg vast dat een concept-eindoordeel in het overleg is gewijzigd.",
    uitleg: [
      "Het oude oordeel blijft zichtbaar, met wie erbij zat en waarom. Was het verslag al aangeboden, bied het dan opnieuw aan: de "
        + "medewerker hoort het nieuwe oordeel en kan daarop reageren. Na het vaststellen kan het niet meer."
    ],
    voorbeelden: [
      "kalibratie vastleggen M-0117 G-2026-3 --oordeel voldoende --motivering \"Twee van de vijf doelen.\" "
        + "--aanwezig M-0001 --aanwezig M-0003": "Het concept wordt voldoende."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie("--oordeel", waarde: "OORDEEL", "Het nieuwe eindoordeel.", verplicht: true),
      Optie("--motivering", waarde: "TEKST", "Waarom het verandert.", verplicht: true),
      Optie(
        "--aanwezig", waarde: "MEDEWERKER", "Wie erbij zat, nummer of naam; voor elk apart, ten minste twee.",
        herhaalbaar: true),
      Opties.datum,
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legStap { (_, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Kalibratie(
        gesprek: kenmerk, datum: datum, voor: "", na: "", waarde: 0, schaal: "", reden: "", aanwezigen: [])
    }
  }
}

extension ProcedureGebeurtenis.Kalibratie: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      .datum(\.datum), .tekst("--oordeel", \.na), .tekst("--motivering", \.reden),
      .waarde("--aanwezig", \.aanwezigen) { (beurt) throws(Mislukt) in
        let wie = beurt.aanroep.alle("--aanwezig").map { Personeelsnummer(getypt: $0) }
        return wie.isEmpty ? nil : wie
      },
    ]
  }
}
