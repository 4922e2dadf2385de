internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let trajectStarten = Commando(
    .vastlegging, .verbetertraject, "starten", "Start een verbetertraject met concrete doelen.",
    uitleg: ["Een doel zonder maatstaf is geen doel: schrijf waaraan u ziet dat het gehaald is."],
    voorbeelden: [
      "verbetertraject starten M-0117 --aanleiding \"het inkoopkader bleef uit\" "
        + "--doel \"Een kader dat de raad kan vaststellen | concept bij de directie | 01-06-2027\" "
        + "--van 01-02-2027 --tot 31-07-2027": "Een traject van een half jaar met één doel."
    ],
    argumenten: [Argumenten.medewerker],
    opties: [
      Trajectopties.aanleiding, Trajectopties.doel,
      Optie("--van", waarde: "DATUM", "De eerste dag.", verplicht: true),
      Optie("--tot", waarde: "DATUM", "De laatste dag; dan volgt het oordeel.", verplicht: true),
      Trajectopties.begeleiding, Trajectopties.gesprek,
    ]
  ) { (beurt) throws(Mislukt) in
    let looptijd = try beurt.looptijd(
      van: try beurt.verplichteDatum("--van"), tot: try beurt.verplichteDatum("--tot"))
    let gesprek = beurt.aanroep.waarde("--gesprek").map { GesprekKenmerk($0) }
    return try beurt.legTraject { (_, _) throws(Mislukt) in
      TrajectGebeurtenis.Start(traject: "VT", looptijd: looptijd, aanleiding: "", doelen: [], gesprek: gesprek)
    }
  }

  static let trajectBespreken = Commando(
    .vastlegging, .verbetertraject, "bespreken", "Leg vast hoe een doel ervoor staat.",
    uitleg: ["In het formulier van een voortgangsgesprek kan het ook, met alle doelen bij elkaar."],
    voorbeelden: [
      "verbetertraject bespreken M-0117 VT-1 --doel 1 --status \"op schema\" "
        + "--toelichting \"het concept ligt er\" --datum 01-04-2027": "Doel 1 loopt goed."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.traject],
    opties: [
      Optie("--doel", waarde: "NUMMER", "Het nummer van het doel, vanaf 1.", verplicht: true),
      Optie(
        "--status", waarde: "STATUS", "Hoe het ervoor staat.", verplicht: true,
        keuzes: Voortgangsstatus.allCases.map(\.rawValue)),
      Optie("--toelichting", waarde: "TEKST", "Wat er te zien was.", verplicht: true), Opties.datum,
      Trajectopties.gesprek,
    ]
  ) { (beurt) throws(Mislukt) in
    let nummer = try beurt.geheel(try beurt.verplicht("--doel"), bij: "--doel", 1...999)
    let gesprek = beurt.aanroep.waarde("--gesprek").map { GesprekKenmerk($0) }
    return try beurt.legTraject { (dossier, ruimte) throws(Mislukt) in
      TrajectGebeurtenis.Bespreking(
        traject: TrajectKenmerk(beurt.positie("TRAJECT")), doel: nummer, status: .opSchema,
        datum: gesprek.flatMap { dossier.gesprek($0)?.gehouden } ?? ruimte.kader.vandaag, toelichting: "",
        gesprek: gesprek)
    }
  }

  static let trajectAfronden = Commando(
    .vastlegging, .verbetertraject, "afronden", "Geef het oordeel over een verbetertraject; daarna is het afgerond.",
    voorbeelden: [
      "verbetertraject afronden M-0117 VT-1 --oordeel geslaagd "
        + "--motivering \"Het kader is op 12 juni door de raad vastgesteld.\"": "Het doel is gehaald."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.traject],
    opties: [
      Optie(
        "--oordeel", waarde: "OORDEEL", "Hoe het afliep.", verplicht: true,
        keuzes: Trajectoordeel.allCases.map(\.rawValue)),
      Optie("--motivering", ook: ["--toelichting"], waarde: "TEKST", "Waarom, met een voorbeeld.", verplicht: true),
      Opties.datum,
      Optie("--uitzondering", waarde: "TEKST", "Waarom er tussendoor niets besproken is."),
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legTraject { (_, ruimte) throws(Mislukt) in
      TrajectGebeurtenis.Afronding(
        traject: TrajectKenmerk(beurt.positie("TRAJECT")), datum: ruimte.kader.vandaag, oordeel: .geslaagd,
        motivering: "")
    }
  }
}

extension TrajectGebeurtenis.Start: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      Opdrachtveld("--van", "--tot") { (beurt) throws(Mislukt) in
        let (van, tot) = (try beurt.datum("--van"), try beurt.datum("--tot"))
        guard van != nil || tot != nil else { return nil }
        return { (start) throws(Mislukt) in
          start.looptijd = try beurt.looptijd(van: van ?? start.looptijd.van, tot: tot ?? start.looptijd.tot)
        }
      },
      .tekst("--aanleiding", \.aanleiding), .tekst("--begeleiding", mag: \.begeleiding),
      .waarde("--doel", \.doelen) { (beurt) throws(Mislukt) in
        let doelen = try beurt.doelen()
        return doelen.isEmpty ? nil : doelen
      },
    ]
  }
}

extension TrajectGebeurtenis.Bespreking: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      .waarde("--status", \.status) { (beurt) throws(Mislukt) in
        beurt.aanroep.waarde("--status").flatMap { Voortgangsstatus(invoer: $0) }
      },
      .tekst("--toelichting", \.toelichting), .datum(\.datum),
    ]
  }
}

extension TrajectGebeurtenis.Afronding: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [
      .keuze("--oordeel", \.oordeel), .datum(\.datum), .tekst("--motivering", \.motivering),
      .tekst("--uitzondering", mag: \.uitzondering),
    ]
  }
}
