internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let rolWaarnemen = Commando(
    .vastlegging, .rollenBeheren, "waarnemen",
    "Leg vast dat iemand tijdelijk een leidinggevende of vaststeller vervangt.",
    uitleg: [
      "In die dagen mag de waarnemer wat de ander mag voor de mensen van die ander. Wat wordt vastgelegd, zegt namens wie. De "
        + "waarneming eindigt vanzelf na --tot.",
      "Eerder stoppen: geef dezelfde opdracht met een eerdere --tot. Was zij een vergissing: met --intrekken.",
    ],
    voorbeelden: [
      "rol waarnemen M-0004 --voor M-0003 --van 01-12-2026 --tot 31-12-2026 --reden verlof":
        "M-0004 neemt in december waar voor M-0003."
    ],
    argumenten: [Argumenten.medewerker],
    opties: [
      Optie("--voor", waarde: "MEDEWERKER", "Wie er vervangen wordt.", verplicht: true),
      Optie("--van", waarde: "DATUM", "De eerste dag.", verplicht: true),
      Optie("--tot", waarde: "DATUM", "De laatste dag.", verplicht: true), Opties.reden(verplicht: false),
      Optie("--intrekken", "De waarneming vanaf deze dag was een vergissing."),
    ]
  ) { (beurt) throws(Mislukt) in
    let (van, tot) = (try beurt.verplichteDatum("--van"), try beurt.verplichteDatum("--tot"))
    let reden = try beurt.tekst("--reden")
    let voor = Personeelsnummer(getypt: try beurt.verplicht("--voor"))
    return try beurt.legToegang { (ruimte) throws(Mislukt) in
      .waarneming(
        .init(
          waarnemer: Personeelsnummer(getypt: beurt.positie("MEDEWERKER")), voor: voor, van: van, tot: tot,
          reden: reden, ingetrokken: beurt.aanroep.vlag("--intrekken")))
    }
  }
}
