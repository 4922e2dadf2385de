internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports

extension Commando {
  static let afspraakLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat resultaatafspraken en ontwikkelafspraken zien.",
    voorbeelden: [
      "afspraak lijst M-0117": "De afspraken van één medewerker.",
      "afspraak lijst --te-laat": "Alle afspraken die over hun datum zijn.",
    ],
    argumenten: [Argumenten.medewerkerOptioneel],
    opties: Opties.alleenCyclus + [
      Optie(
        "--status", waarde: "STATUS", "Alleen met deze laatste status.",
        keuzes: Voortgangsstatus.allCases.map(\.rawValue)),
      Optie("--te-laat", "Alleen wat over de datum is en nog niet gerealiseerd."),
      Optie("--met-ingetrokken", "Ook afspraken die zijn ingetrokken."),
    ] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    beurt.toon(
      try beurt.overDossiers { (_, nummer, personeel) throws(Mislukt) in
        Afsprakenlijst.Filter(
          nummer: nummer, jaar: try beurt.gekozenJaar(),
          status: beurt.aanroep.waarde("--status").flatMap { Voortgangsstatus(invoer: $0) },
          alleenTeLaat: beurt.aanroep.vlag("--te-laat"), metIngetrokken: beurt.aanroep.vlag("--met-ingetrokken"),
          personeel: personeel)
      })
  }
}
