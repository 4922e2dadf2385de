internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

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

enum Agendaopties {
  static let alle = [
    Optie("--tijd", waarde: "TIJD", "Hoe laat, zoals 10:00."),
    Optie("--duur", waarde: "MINUTEN", "Hoe lang, in minuten."),
    Optie("--plaats", waarde: "TEKST", "Waar."), uit,
  ]
  static let uit = Optie(
    "--uit", waarde: "BESTAND", "Zet de afspraak ook in een nieuw bestand voor uw agenda; de naam eindigt op .ics.",
    pad: .bestand)
}

extension Beurt {
  /// Time, length and place as they were typed.
  func agenda() throws(Mislukt) -> Agenda {
    var agenda = Agenda(duur: try geheel("--duur", 1...1440), plaats: try naam("--plaats"))
    if let getypt = aanroep.waarde("--tijd") {
      guard let tijd = Agenda.tijd(getypt) else {
        throw .ongeldig("'\(getypt)' is geen tijd.", advies: "Schrijf bijvoorbeeld --tijd 10:00.")
      }
      agenda.tijd = tijd
    }
    return agenda
  }

  /// The file for a calendar that is asked for; looked at before anything is recorded.
  func agendabestand() throws(Mislukt) -> String? {
    guard aanroep.kent("--uit"), let naam = aanroep.waarde("--uit") else { return nil }
    guard naam.lowercased().hasSuffix(".ics"), naam.count > 4 else {
      throw .ongeldig("'\(naam)' is geen bestand voor een agenda.", advies: "Laat de naam eindigen op .ics.")
    }
    guard !(aanroep.kent("--team") && aanroep.vlag("--team")) else {
      throw Mislukt(.optiesBotsen, "--uit en --team gaan niet samen.", advies: "Laat --uit weg.")
    }
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.", advies: "Laat --uit weg."
      )
    }
    try eisPlek(naam)
    return naam
  }

  /// What a calendar takes of the conversation that changes, as it will stand.
  func agenda(na voornemen: Voornemen, _ plek: Toegelaten, _ ruimte: Besluitruimte) throws(Mislukt) -> Agendabestand? {
    let na = voornemen.toegepast(op: plek.dossier, vandaag: ruimte.kader.vandaag)
    guard let gesprek = na.gesprekken.first(where: { plek.dossier.gesprek($0.kenmerk) != $0 }) else { return nil }
    let chef = na.medewerker?.plek(op: ruimte.kader.vandaag).waarde.leidinggevende
    return Agendabestand(
      gesprek, van: na, leidinggevende: chef.flatMap { ruimte.leesboek.bekendeNaam(van: $0) },
      opslag: try loket().opslag.kenmerk, moment: omgeving.nu)
  }
}
