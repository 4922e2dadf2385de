internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let gesprekUitreiken = Commando(
    .vastlegging, .uitreiken, "uitreiken", "Leg vast dat de vastgestelde beoordeling is uitgereikt, met bewijs.",
    uitleg: ["Vanaf deze dag loopt de termijn voor een bedenking. Zonder bewijs is de dag later niet aan te tonen."],
    voorbeelden: [
      "gesprek uitreiken M-0117 G-2026-3 --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\"":
        "Persoonlijk uitgereikt, vandaag.",
      "gesprek uitreiken --team --wijze post --bewijs \"brieven van 3 december\"":
        "Alle vastgestelde beoordelingen van uw mensen.",
    ],
    argumenten: [Argumenten.medewerkerOfTeam, Argumenten.gesprekOfTeam],
    opties: [
      Optie(
        "--wijze", waarde: "WIJZE", "Hoe er is uitgereikt.", verplicht: true,
        keuzes: Uitreikwijze.allCases.map(\.rawValue)),
      Optie("--bewijs", waarde: "TEKST", "Wat het bewijst: een ontvangstbewijs, een zendingnummer.", verplicht: true),
      Optie("--aan", waarde: "NAAM", "Aan wie; anders de medewerker zelf."), Opties.datum, Opties.team,
      Opties.bevestigTeam,
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legStap(voorTeam: .uitreiken) { (plek, kenmerk, datum, _) throws(Mislukt) in
      ProcedureGebeurtenis.Uitreiking(
        gesprek: kenmerk, datum: datum, wijze: .persoonlijk, aan: plek.dossier.medewerker?.naam(op: datum) ?? "",
        bewijs: "")
    }
  }
}

extension ProcedureGebeurtenis.Uitreiking: Invulbaar {
  static var velden: [Opdrachtveld<Self>] {
    [.datum(\.datum), .keuze("--wijze", \.wijze), .naam("--aan", \.aan), .tekst("--bewijs", \.bewijs)]
  }
}
