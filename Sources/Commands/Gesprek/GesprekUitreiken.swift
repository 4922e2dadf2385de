internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let gesprekUitreiken = Commando(
    .uitreiken,
    Commandorij(
      "uitreiken", "Leg vast dat de vastgestelde beoordeling is uitgereikt, met bewijs.",
      uitleg: ["Vanaf deze dag loopt de termijn voor een bedenking. Zonder bewijs is de dag later niet aan te tonen."],
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek uitreiken M-0117 G-2026-3 --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\"",
          "Persoonlijk uitgereikt, vandaag.")
      ],
      argumenten: [Argumenten.medewerker, Argumenten.gesprek],
      opties: [
        Optie(
          "--wijze", waarde: "WIJZE", "Hoe er is uitgereikt.", verplicht: true,
          keuzes: Uitreikwijze.allCases.map(\.rawValue)),
        Optie("--bewijs", waarde: "TEKST", "Wat het bewijst: een ontvangstbewijs, een zendingnummer.", verplicht: true),
        Optie("--aan", waarde: "NAAM", "Aan wie; anders de medewerker zelf."), Opties.datum,
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let wijze = beurt.aanroep.waarde("--wijze").flatMap { Uitreikwijze(rawValue: $0) } ?? .persoonlijk
    let bewijs = try beurt.verplicht("--bewijs")
    let aan = try beurt.naam("--aan")
    return try beurt.legStap { (plek, kenmerk, datum, _) throws(Mislukt) in
      .reikUit(
        .init(
          gesprek: kenmerk, datum: datum, wijze: wijze, aan: aan ?? plek.dossier.medewerker?.naam(op: datum) ?? "",
          bewijs: bewijs))
    }
  }
}
