internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections

extension Commando {
  static let gesprekPlannen = Commando(
    .gesprekPlannen,
    Commandorij(
      "plannen", "Plan een gesprek.",
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek plannen M-0117 --soort voortgang --datum 12-06-2026", "Plan het voortgangsgesprek.")
      ],
      argumenten: [Argumenten.medewerker],
      opties: [
        Optie(
          "--soort", waarde: "SOORT", "planning, voortgang, beoordeling, of een soort van de regeling.", verplicht: true
        ),
        Optie("--datum", waarde: "DATUM", "De dag van het gesprek.", verplicht: true), Opties.jaar,
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let soort = Gesprekssoort(try beurt.verplicht("--soort"))
    let datum = try beurt.verplichteDatum("--datum")
    return try beurt.legVast(hierna: { "gesprek formulier \($0) --soort \(soort.tekst)" }) {
      (_, ruimte) throws(Mislukt) in
      .planGesprek(soort: soort, cyclus: try beurt.cyclus(in: ruimte.boek.regelingen).jaar, datum: datum)
    }
  }

  static let gesprekVerzetten = Commando(
    .gesprekPlannen,
    Commandorij(
      "verzetten", "Verzet een gepland gesprek.",
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek verzetten M-0117 G-2026-2 --datum 19-06-2026 --reden \"leidinggevende ziek\"",
          "Kies een nieuwe dag; de oude blijft zichtbaar.")
      ],
      argumenten: [Argumenten.medewerker, Argumenten.gesprek],
      opties: [
        Optie("--datum", waarde: "DATUM", "De nieuwe dag.", verplicht: true), Opties.reden(verplicht: true),
      ] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let datum = try beurt.verplichteDatum("--datum")
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { "gesprek lijst \($0)" }) { (_, _) throws(Mislukt) in
      .verzetGesprek(GesprekKenmerk(beurt.positie("GESPREK")), datum: datum, reden: reden)
    }
  }

  static let gesprekAfzeggen = Commando(
    .gesprekPlannen,
    Commandorij(
      "afzeggen", "Zeg een gepland gesprek af.",
      voorbeelden: [
        Voorbeeld(
          "gespreksboek gesprek afzeggen M-0117 G-2026-2 --reden \"medewerker vertrekt\"",
          "Het gesprek vervalt; de reden blijft zichtbaar.")
      ],
      argumenten: [Argumenten.medewerker, Argumenten.gesprek],
      opties: [Opties.reden(verplicht: true)] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { "gesprek lijst \($0)" }) { (_, _) throws(Mislukt) in
      .zegGesprekAf(GesprekKenmerk(beurt.positie("GESPREK")), reden: reden)
    }
  }
}
