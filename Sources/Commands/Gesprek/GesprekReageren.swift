internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
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
}

extension ProcedureGebeurtenis.Reactie: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.datum(\.datum), .invoer("--tekst", mag: \.tekst), .bron(\.bron)] }
}
