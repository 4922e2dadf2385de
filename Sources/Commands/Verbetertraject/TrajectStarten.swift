internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let trajectStarten = Commando(
    .verbetertraject,
    Commandorij(
      "starten", "Start een verbetertraject met concrete doelen.",
      uitleg: ["Een doel zonder maatstaf is geen doel: schrijf waaraan u ziet dat het gehaald is."],
      voorbeelden: [
        Voorbeeld(
          "gespreksboek verbetertraject starten M-0117 --aanleiding \"het inkoopkader bleef uit\" "
            + "--doel \"Een kader dat de raad kan vaststellen | concept bij de directie | 01-06-2027\" "
            + "--van 01-02-2027 --tot 31-07-2027", "Een traject van een half jaar met één doel.")
      ],
      argumenten: [Argumenten.medewerker],
      opties: [
        Trajectopties.aanleiding, Trajectopties.doel,
        Optie("--van", waarde: "DATUM", "De eerste dag.", verplicht: true),
        Optie("--tot", waarde: "DATUM", "De laatste dag; dan volgt het oordeel.", verplicht: true),
        Trajectopties.begeleiding, Trajectopties.gesprek,
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let start = Trajectstart(
      van: try beurt.verplichteDatum("--van"), tot: try beurt.verplichteDatum("--tot"),
      aanleiding: try beurt.verplicht("--aanleiding"), doelen: try beurt.doelen(),
      begeleiding: try beurt.tekst("--begeleiding"),
      gesprek: beurt.aanroep.waarde("--gesprek").map { GesprekKenmerk($0) })
    return try beurt.legVast(hierna: { "verbetertraject tonen \($0)" }) { (_, _) throws(Mislukt) in
      .startTraject(start)
    }
  }

  static let trajectBespreken = Commando(
    .verbetertraject,
    Commandorij(
      "bespreken", "Leg vast hoe een doel ervoor staat.",
      uitleg: ["In het formulier van een voortgangsgesprek kan het ook, met alle doelen bij elkaar."],
      voorbeelden: [
        Voorbeeld(
          "gespreksboek verbetertraject bespreken M-0117 VT-1 --doel 1 --status \"op schema\" "
            + "--toelichting \"het concept ligt er\" --datum 01-04-2027", "Doel 1 loopt goed.")
      ],
      argumenten: [Argumenten.medewerker, Argumenten.traject],
      opties: [
        Optie("--doel", waarde: "NUMMER", "Het nummer van het doel, vanaf 1.", verplicht: true),
        Optie(
          "--status", waarde: "STATUS", "Hoe het ervoor staat.", verplicht: true,
          keuzes: Voortgangsstatus.allCases.map(\.rawValue)),
        Optie("--toelichting", waarde: "TEKST", "Wat er te zien was.", verplicht: true), Opties.datum,
        Trajectopties.gesprek,
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let nummer = try beurt.geheel(try beurt.verplicht("--doel"), bij: "--doel", 1...999)
    let getypt = try beurt.verplicht("--status")
    guard let status = Voortgangsstatus(invoer: getypt) else {
      throw .ongeldig("'\(getypt)' is geen status.", advies: "Kies uit: \(Voortgangsstatus.keuzes).")
    }
    let bespreking = Vastlegging.Trajectbespreking(
      traject: TrajectKenmerk(beurt.positie("TRAJECT")), doel: nummer, status: status,
      toelichting: try beurt.verplicht("--toelichting"))
    let datum = try beurt.datum("--datum")
    let gesprek = beurt.aanroep.waarde("--gesprek").map { GesprekKenmerk($0) }
    return try beurt.legVast(hierna: { "verbetertraject tonen \($0)" }) { (_, _) throws(Mislukt) in
      .bespreekTraject(bespreking, datum: datum, gesprek: gesprek)
    }
  }

  static let trajectAfronden = Commando(
    .verbetertraject,
    Commandorij(
      "afronden", "Geef het oordeel over een verbetertraject; daarna is het afgerond.",
      voorbeelden: [
        Voorbeeld(
          "gespreksboek verbetertraject afronden M-0117 VT-1 --oordeel geslaagd "
            + "--motivering \"Het kader is op 12 juni door de raad vastgesteld.\"", "Het doel is gehaald.")
      ],
      argumenten: [Argumenten.medewerker, Argumenten.traject],
      opties: [
        Optie(
          "--oordeel", waarde: "OORDEEL", "Hoe het afliep.", verplicht: true,
          keuzes: Trajectoordeel.allCases.map(\.rawValue)),
        Optie("--motivering", waarde: "TEKST", "Waarom, met een voorbeeld.", verplicht: true), Opties.datum,
        Optie("--uitzondering", waarde: "TEKST", "Waarom er tussendoor niets besproken is."),
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let getypt = try beurt.verplicht("--oordeel")
    guard let oordeel = Trajectoordeel(rawValue: getypt) else {
      throw .ongeldig(
        "'\(getypt)' is geen oordeel over een traject.",
        advies: "Kies uit: \(Trajectoordeel.allCases.map(\.rawValue).joined(separator: " / ")).")
    }
    let motivering = try beurt.verplicht("--motivering")
    let datum = try beurt.datum("--datum")
    let uitzondering = try beurt.tekst("--uitzondering")
    return try beurt.legVast(hierna: { "verbetertraject tonen \($0)" }) { (_, ruimte) throws(Mislukt) in
      .rondTrajectAf(
        .init(
          traject: TrajectKenmerk(beurt.positie("TRAJECT")), datum: datum ?? ruimte.kader.vandaag, oordeel: oordeel,
          motivering: motivering, uitzondering: uitzondering))
    }
  }
}
