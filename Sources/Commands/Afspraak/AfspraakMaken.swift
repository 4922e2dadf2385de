internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections

extension Commando {
  static let afspraakMaken = Commando(
    .vastlegging, .afsprakenMaken, "maken", "Maak een resultaatafspraak of een ontwikkelafspraak.",
    uitleg: ["Na het planningsgesprek tellen de wegingen samen op tot 100; gebruik dan --herverdeel."],
    voorbeelden: [
      "afspraak maken M-0117 --gebied Advies --omschrijving \"Inkoopkader\" --gereed-op 01-12-2026 "
        + "--weging 40": "Een resultaatafspraak.",
      "afspraak maken M-0117 --ontwikkel --competentie visie --activiteit \"Cursus strategie\"":
        "Een ontwikkelafspraak.",
    ],
    argumenten: [Argumenten.medewerker],
    opties: Afspraakopties.inhoud + Afspraakopties.ontwikkel + [Afspraakopties.herverdeel]
      + Opties.cyclus("anders de open cyclus van vandaag.")
  ) { (beurt) throws(Mislukt) in
    let wijziging = try beurt.afspraakwijziging()
    let wegingen = try beurt.herverdeling()
    let ontwikkel = try beurt.aanroep.vlag("--ontwikkel") ? beurt.ontwikkelinhoud() : nil
    if ontwikkel == nil, wijziging.omschrijving == nil {
      throw .ongeldig("--omschrijving ontbreekt.", advies: "Schrijf wat er bereikt moet zijn.")
    }
    return try beurt.legVast(hierna: { "afspraak lijst \($0)" }) { (_, ruimte) throws(Mislukt) in
      let jaar = try beurt.cyclus(in: ruimte.boek.regelingen, op: ruimte.kader.vandaag).jaar
      if let ontwikkel { return .maakOntwikkelafspraak(ontwikkel, cyclus: jaar) }
      let leeg = Afspraakinhoud(resultaatgebied: "", omschrijving: "")
      return .maakAfspraak(wijziging.toegepast(op: leeg), cyclus: jaar, wegingen: wegingen)
    }
  }

  static let afspraakBijstellen = Commando(
    .vastlegging, .afsprakenMaken, "bijstellen", "Stel een resultaatafspraak bij, met reden.",
    voorbeelden: [
      "afspraak bijstellen M-0117 RA-1 --gereed-op 15-12-2026 --reden \"aanbesteding later\"":
        "Verschuif de datum; de oude versie blijft zichtbaar.",
      "afspraak bijstellen M-0117 RA-1 --weging 30 --herverdeel RA-2=70 --reden \"minder ruimte\"":
        "Verander twee wegingen tegelijk, zodat ze 100 blijven.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.afspraak],
    opties: Afspraakopties.inhoud + [Afspraakopties.herverdeel, Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    let wijziging = try beurt.afspraakwijziging()
    let wegingen = try beurt.herverdeling()
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { "afspraak lijst \($0)" }) { (_, _) throws(Mislukt) in
      .stelAfspraakBij(
        AfspraakKenmerk(beurt.positie("AFSPRAAK")), wijziging, reden: reden, wegingen: wegingen)
    }
  }

  static let afspraakIntrekken = Commando(
    .vastlegging, .afsprakenMaken, "intrekken", "Trek een resultaatafspraak in, met reden.",
    voorbeelden: [
      "afspraak intrekken M-0117 RA-3 --reden \"project gestopt\" --herverdeel RA-1=60":
        "De afspraak vervalt; haar weging gaat naar RA-1."
    ],
    argumenten: [Argumenten.medewerker, Argumenten.afspraak],
    opties: [Afspraakopties.herverdeel, Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    let wegingen = try beurt.herverdeling()
    let reden = try beurt.verplicht("--reden")
    return try beurt.legVast(hierna: { "afspraak lijst \($0)" }) { (_, _) throws(Mislukt) in
      .trekAfspraakIn(AfspraakKenmerk(beurt.positie("AFSPRAAK")), reden: reden, wegingen: wegingen)
    }
  }

  static let afspraakVoortgang = Commando(
    .vastlegging, .afsprakenMaken, "voortgang", "Leg vast hoe een afspraak of competentie ervoor staat.",
    uitleg: [
      "Wie op tijd 'aandacht nodig' meldt, verrast niemand bij de beoordeling."
    ],
    voorbeelden: [
      "afspraak voortgang M-0117 RA-1 --status \"op schema\"": "Het loopt goed.",
      "afspraak voortgang M-0117 RA-2 --status \"aandacht nodig\" --toelichting \"twee weken achter\"":
        "Er is iets aan de hand.",
    ],
    argumenten: [
      Argumenten.medewerker, Positioneel("AFSPRAAK", "RA-1, OA-1 of de code van een competentie, zoals visie."),
    ],
    opties: [
      Optie(
        "--status", waarde: "STATUS", "Hoe het ervoor staat.", verplicht: true,
        keuzes: Voortgangsstatus.allCases.map(\.rawValue)),
      Optie("--toelichting", waarde: "TEKST", "Wat er aan de hand is; verplicht bij 'aandacht nodig'."), Opties.datum,
    ]
  ) { (beurt) throws(Mislukt) in
    let getypt = try beurt.verplicht("--status")
    guard let status = Voortgangsstatus(invoer: getypt) else {
      throw .ongeldig("'\(getypt)' is geen status.", advies: "Kies uit: \(Voortgangsstatus.keuzes).")
    }
    let toelichting = try beurt.tekst("--toelichting") ?? ""
    let gekozen = try beurt.datum("--datum")
    return try beurt.legVast(hierna: { "afspraak lijst \($0)" }) { (dossier, ruimte) throws(Mislukt) in
      let datum = gekozen ?? ruimte.kader.vandaag
      let waarvan = beurt.positie("AFSPRAAK")
      if dossier.ontwikkelafspraak(OntwikkelKenmerk(waarvan)) != nil || waarvan.hasPrefix("OA-") {
        return .meldOntwikkeling(
          .init(ontwikkelafspraak: OntwikkelKenmerk(waarvan), status: status, toelichting: toelichting), datum: datum)
      }
      let over: AfspraakGebeurtenis.Voortgang.Over =
        dossier.afspraak(AfspraakKenmerk(waarvan)) != nil || waarvan.hasPrefix("RA-")
        ? .afspraak(AfspraakKenmerk(waarvan)) : .competentie(CompetentieCode(waarvan))
      return .meldVoortgang(.init(over: over, status: status, toelichting: toelichting), datum: datum)
    }
  }
}

extension Beurt {
  fileprivate func ontwikkelinhoud() throws(Mislukt) -> Ontwikkelinhoud {
    Ontwikkelinhoud(
      competentie: try tekst("--competentie").map { CompetentieCode($0) }, activiteit: try verplicht("--activiteit"),
      faciliteit: try tekst("--faciliteit"), gereedOp: try datum("--gereed-op"))
  }
}
