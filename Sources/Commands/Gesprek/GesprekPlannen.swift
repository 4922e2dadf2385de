internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections

extension Commando {
  static let gesprekPlannen = Commando(
    .vastlegging, .gesprekPlannen, "plannen", "Plan een gesprek.",
    voorbeelden: [
      "gesprek plannen M-0117 --soort voortgang --datum 12-06-2026": "Plan het voortgangsgesprek.",
      "gesprek plannen --team --soort voortgang --datum 12-06-2026": "Voor al uw mensen die het nog niet hadden.",
    ],
    argumenten: [Argumenten.medewerkerOfTeam],
    opties: [
      Opties.gesprekssoort(verplicht: true),
      Optie("--datum", waarde: "DATUM", "De dag van het gesprek.", verplicht: true), Opties.team,
      Opties.bevestigTeam,
    ] + Agendaopties.alle + Opties.gesprekscyclus
  ) { (beurt) throws(Mislukt) in
    let wat = try beurt.verplicht("--soort")
    let vraag = Gespreksvraag(
      wat, cyclus: try beurt.gekozenJaar(), dag: try beurt.verplichteDatum("--datum"), isNieuw: true)
    if try beurt.isVoorTeam() { return try beurt.planTeam(vraag) }
    let agenda = try beurt.agenda()
    return try beurt.legVast(hierna: { "gesprek formulier \($0) --soort \(wat)" }) {
      (dossier, ruimte) throws(Mislukt) in
      let keuze = try Mislukt.vraag { () throws(Geweigerd) in try dossier.kies(vraag, ruimte.boek.regelingen) }
      return .planGesprek(
        soort: keuze.stadium.soort, cyclus: keuze.cyclus.jaar, datum: vraag.dag, stadium: keuze.code, agenda: agenda)
    }
  }

  static let gesprekVerzetten = Commando(
    .vastlegging, .gesprekPlannen, "verzetten", "Verzet een gepland gesprek.",
    voorbeelden: [
      "gesprek verzetten M-0117 G-2026-2 --datum 19-06-2026 --reden \"leidinggevende ziek\"":
        "Kies een nieuwe dag; de oude blijft zichtbaar."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie("--datum", waarde: "DATUM", "De nieuwe dag.", verplicht: true), Opties.reden(verplicht: true),
    ] + Agendaopties.alle
  ) { (beurt) throws(Mislukt) in
    let datum = try beurt.verplichteDatum("--datum")
    let reden = try beurt.verplicht("--reden")
    let agenda = try beurt.agenda()
    return try beurt.legVast(hierna: { "gesprek lijst \($0)" }) { (_, _) throws(Mislukt) in
      .verzetGesprek(GesprekKenmerk(beurt.positie("GESPREK")), datum: datum, reden: reden, agenda: agenda)
    }
  }

  static let gesprekAfzeggen = Commando(
    .vastlegging, .gesprekPlannen, "afzeggen", "Zeg een gepland gesprek af.",
    voorbeelden: [
      "gesprek afzeggen M-0117 G-2026-2 --reden \"medewerker vertrekt\"":
        "Het gesprek vervalt; de reden blijft zichtbaar."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [Opties.reden(verplicht: true), Agendaopties.uit]
  ) { (beurt) throws(Mislukt) in
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { "gesprek lijst \($0)" }) { (_, _) throws(Mislukt) in
      .zegGesprekAf(GesprekKenmerk(beurt.positie("GESPREK")), reden: reden)
    }
  }
}
