internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
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
}

extension ProcedureGebeurtenis.Aanbieding: Invulbaar {
  static var velden: [Opdrachtveld<Self>] { [.datum(\.datum), .tekst("--wijze", mag: \.wijze)] }
}
