internal import Arguments
internal import Gesprekscyclus

extension Commando {
  static let gesprekVaststellen = Commando(
    .vaststellen,
    Opdracht(
      "vaststellen", "Stel een beoordeling vast; daarna verandert er niets meer aan.",
      uitleg: [
        "De beoordeling moet compleet zijn. Vraagt de regeling een tweede beoordelaar, dan stelt een ander vast."
      ],
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek vaststellen M-0117 G-2026-3 --door M-0001", "De secretaris stelt vast, vandaag.")
      ],
      argumenten: [Argumenten.medewerker, Argumenten.gesprek],
      opties: [
        Optie("--door", waarde: "NUMMER", "Personeelsnummer van de vaststeller.", verplicht: true), Opties.datum,
        Optie("--toelichting", waarde: "TEKST", "Toelichting van de vaststeller."),
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let door = Personeelsnummer(try beurt.verplicht("--door"))
    let toelichting = try beurt.tekst("--toelichting")
    let gekozen = try beurt.datum("--datum")
    return try beurt.legVast(hierna: { "dossier \($0)" }) { (_, ruimte) throws(Mislukt) in
      try beurt.eisNamens(door, in: ruimte)
      return .stelVast(
        .init(
          gesprek: GesprekKenmerk(beurt.positie("GESPREK")), datum: gekozen ?? ruimte.kader.vandaag, vaststeller: door,
          toelichting: toelichting))
    }
  }
}
