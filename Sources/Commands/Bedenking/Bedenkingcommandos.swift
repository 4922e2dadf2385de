internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commandogroep {
  static let bedenking = Commandogroep.groep(
    naam: "bedenking", samenvatting: "Dien een bedenking in tegen een beoordeling en handel haar af.",
    [.bedenkingIndienen, .bedenkingAfhandelen])
}

extension Commando {
  static let bedenkingIndienen = Commando(
    .vastlegging, .bedenkingIndienen, "indienen", "Dien een bedenking in tegen een uitgereikte beoordeling.",
    uitleg: [
      "De termijn staat in de regeling en telt vanaf de dag van uitreiken; de laatste dag telt mee. Later kan alleen "
        + "met --ondanks en de reden; de bedenking blijft dan zichtbaar te laat.",
      "De bedenking is van de medewerker. Legt een ander haar vast, dan hoort --bron erbij: op welk stuk zij staat.",
    ],
    voorbeelden: [
      "bedenking indienen M-0117 G-2026-3 --tekst -": "De gronden komen van de invoer.",
      "bedenking indienen M-0117 G-2026-3 --tekst \"Het tweede oordeel klopt niet.\"": "Een korte bedenking.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie(
        "--tekst", ook: ["--toelichting"], waarde: "TEKST", "De gronden, of - voor standaardinvoer.", verplicht: true),
      Opties.datum,
      Optie("--ondanks", waarde: "REDEN", "Waarom zij toch wordt vastgelegd na de laatste dag."),
      Optie("--bron", waarde: "TEKST", "Op welk stuk de bedenking staat, zoals 'brief van 2 december'."),
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legStap { (_, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Bedenking(gesprek: kenmerk, datum: datum, gronden: "")
    }
  }

  static let bedenkingAfhandelen = Commando(
    .vastlegging, .bedenkingAfhandelen, "afhandelen", "Handel de open bedenking af, met uitkomst en motivering.",
    uitleg: [
      "De beoordeling zelf verandert hier niet. Is de bedenking gegrond, dan volgt een correctie door de "
        + "personeelsadviseur; tot dan staat dat bij wat er nog moet gebeuren.",
      "Wie beoordeelde, handelt de bedenking nooit af. De regeling kan zeggen wie wel: iemand boven de vaststeller, een "
        + "commissie (noem met --commissie wie erin zaten), of de vaststeller na de medewerker te horen (--gehoord).",
    ],
    voorbeelden: [
      "bedenking afhandelen M-0117 G-2026-3 --uitkomst ongegrond --motivering "
        + "\"De voorbeelden staan in het verslag.\" --door M-0001": "De secretaris handelt af."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie(
        "--uitkomst", waarde: "UITKOMST", "Wat ervan komt.", verplicht: true,
        keuzes: Bedenkingsuitkomst.allCases.map(\.rawValue)),
      Optie("--motivering", ook: ["--toelichting"], waarde: "TEKST", "Waarom.", verplicht: true),
      Optie("--door", waarde: "MEDEWERKER", "Wie haar afhandelt.", verplicht: true), Opties.datum,
      Optie(
        "--commissie", waarde: "WIE", "Wie in de commissie zat, nummer of naam; voor elk lid apart.",
        herhaalbaar: true),
      Optie("--gehoord", waarde: "DATUM", "De dag waarop de medewerker is gehoord."),
    ]
  ) { (beurt) throws(Mislukt) in
    let door = Personeelsnummer(getypt: try beurt.verplicht("--door"))
    return try beurt.legStap { (_, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Afhandeling(
        gesprek: kenmerk, datum: datum, uitkomst: .ongegrond, motivering: "", door: door)
    }
  }
}

extension ProcedureGebeurtenis.Bedenking: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [.datum(\.datum), .invoer("--tekst", \.gronden), .tekst("--ondanks", mag: \.ondanks), .bron(\.bron)]
  }
}

extension ProcedureGebeurtenis.Afhandeling: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      .datum(\.datum), .keuze("--uitkomst", \.uitkomst), .tekst("--motivering", \.motivering),
      .nummer("--door", \.door),
      .waarde("--commissie", \.commissie) { (beurt) throws(Mislukt) in
        let leden = beurt.aanroep.alle("--commissie")
        for lid in leden { try Invoergrens.keurNaam(lid, bij: "--commissie") }
        return leden.isEmpty ? nil : leden
      },
      .waarde("--gehoord", mag: \.gehoord) { (beurt) throws(Mislukt) in try beurt.datum("--gehoord") },
    ]
  }
}
