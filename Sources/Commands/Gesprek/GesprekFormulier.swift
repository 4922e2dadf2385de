internal import Arguments
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Weergave
internal import Wire

extension Commando {
  static let gesprekFormulier = Commando(
    .overig, .gesprekVastleggen, "formulier", "Maak een formulier dat al voor u is ingevuld.",
    uitleg: [
      "Vul het in met elke tekstverwerker en leg het vast met 'gesprek vastleggen'. Als .html is het een pagina voor een "
        + "browser, die het formulier bewaart als tekst."
    ],
    voorbeelden: [
      "gesprek formulier M-0117 --soort beoordeling > bg.txt": "Voor het beoordelingsgesprek.",
      "gesprek formulier M-0117 G-2026-3 > bg.txt": "Voor een gesprek dat gepland is.",
      "gesprek formulier M-0117 G-2026-3 --uit bg.html": "Om in een browser in te vullen.",
      "gesprek formulier --team --soort beoordeling --map bg":
        "Voor al uw mensen die het nog niet hadden, elk in een eigen bestand.",
    ],
    argumenten: [
      Argumenten.medewerkerOfTeam,
      Positioneel("GESPREK", "Kenmerk van een gepland of aan te vullen gesprek.", .optioneel),
    ],
    opties: [
      Opties.gesprekssoort(verplicht: false),
      Optie(
        "--stap", waarde: "STAP", "Een formulier voor de medewerker of een informant, die het ingevuld terugstuurt.",
        keuzes: Stapvorm.allCases.map(\.rawValue)),
      Optie("--van", waarde: "NUMMER", "Bij --stap bijdrage: welke informant u vraagt."), Opties.team,
      Optie("--kort", "Zonder wat er bekend is van afspraken en niveaus."),
      Optie(
        "--neem-over", waarde: "BESTAND", "Neem over wat in een ouder formulier voor dit gesprek is ingevuld.",
        pad: .bestand),
      Optie("--map", waarde: "MAP", "Met --team: de map waarin elk formulier komt te staan.", pad: .map),
    ] + Opties.gesprekscyclus + Opties.uit
  ) { (beurt) throws(Mislukt) in
    if try beurt.isVoorTeam() { return try beurt.maakTeamformulieren() }
    if let stap = beurt.aanroep.waarde("--stap").flatMap({ Stapvorm(rawValue: $0) }) {
      return try beurt.toonStapformulier(stap)
    }
    let lezing = try beurt.lees()
    let dossier = try beurt.dossier(in: lezing.boek)
    let keuze = try beurt.formulierkeuze(dossier, lezing)
    try beurt.toon(
      beurt.gevraagdFormulier(keuze, dossier, lezing),
      soort: keuze.stadium.soort.tekst, van: dossier, lezing,
      daarna: "Leg het vast met: gespreksboek gesprek vastleggen, met dit bestand erachter.",
      erboven: keuze.gesprek.flatMap { Voorbereidingbeeld($0, dossier, lezing.bron) }.map { beeld in
        var blad = Blad(.ruim)
        beeld.schrijf(op: &blad)
        return blad
      })
    beurt.hierna("gesprek vastleggen BESTAND", ervoor: "vul het formulier in en geef: ")
    return .gelukt
  }
}

extension Beurt {
  fileprivate func gevraagdFormulier(
    _ keuze: Gesprekskeuze, _ dossier: Dossier, _ lezing: Lezing
  ) throws(Mislukt) -> Formulier {
    let tijdvak = try eigenDeel(keuze, dossier, lezing)
    guard let oud = aanroep.waarde("--neem-over") else {
      return formulier(keuze, dossier, lezing, tijdvak: tijdvak)
    }
    return try overgenomen(uit: oud, keuze, dossier, lezing, tijdvak: tijdvak)
  }

  /// The prefilled form for this conversation.
  func formulier(
    _ keuze: Gesprekskeuze, _ dossier: Dossier, _ lezing: Lezing, tijdvak: Tijdvak? = nil
  ) -> Formulier {
    Formulier(
      soort: keuze.stadium.soort, gesprek: keuze.gesprek, dossier: dossier, cyclus: keuze.cyclus, kader: lezing.kader,
      stadium: keuze.stadium, tijdvak: tijdvak, kort: aanroep.vlag("--kort"))
  }

  /// The same with what was filled in in an older form; what has no place in it is told.
  private func overgenomen(
    uit naam: String, _ keuze: Gesprekskeuze, _ dossier: Dossier, _ lezing: Lezing, tijdvak: Tijdvak?
  ) throws(Mislukt) -> Formulier {
    let blad = self.formulier(try tekstbestand(naam, grens: Invoergrens.formulier), naam: naam)
    guard let wie = blad.medewerker, dossier.medewerker?.nummers.contains(wie) ?? false,
      blad.soort?.gespreksnaam.lowercased() == keuze.stadium.soort.gespreksnaam.lowercased()
    else {
      throw Mislukt(
        .bevindingen, "B014", "'\(naam)' is geen formulier voor dit gesprek van deze medewerker.",
        advies: "Noem het formulier dat u opnieuw wilt gebruiken.")
    }
    let (formulier, zonderPlek) = Formulier.met(
      soort: keuze.stadium.soort, gesprek: keuze.gesprek, dossier: dossier, cyclus: keuze.cyclus, kader: lezing.kader,
      stadium: keuze.stadium, tijdvak: tijdvak, kort: aanroep.vlag("--kort"), uit: blad)
    if !zonderPlek.isEmpty {
      omgeving.uitvoer.melding(
        "let op: niet overgenomen, want daar is geen plek meer voor: \(opsomming(zonderPlek.map { veilig($0) })). In "
          + "'\(veilig(naam))' staat het nog.")
    }
    return formulier
  }

  /// For a former manager the own part of the year that has no appraisal yet; nothing for anybody else, for another kind
  /// of conversation, and for one that was held already.
  fileprivate func eigenDeel(
    _ keuze: Gesprekskeuze, _ dossier: Dossier, _ lezing: Lezing
  ) throws(Mislukt) -> Tijdvak? {
    guard keuze.stadium.soort == .beoordeling, !(keuze.gesprek?.isGehouden ?? false),
      let laatste = lezing.boek.laatsteDag(van: dossier)
    else { return nil }
    let personen = lezing.boek.personen(achter: lezing.account, op: lezing.vandaag)
    if personen.isEmpty { return nil }
    let delen = personen.flatMap { dossier.eigenDelen(keuze.cyclus, van: $0, tot: laatste) }
    if let deel = delen.min(by: { $0.van < $1.van }) { return deel }
    let nummer = positie("MEDEWERKER")
    guard personen.contains(where: { !dossier.geleid(keuze.cyclus, door: $0, tot: laatste).isEmpty }) else {
      throw .ongeldig(
        "U was in \(keuze.cyclus.naam) niet de leidinggevende van \(veilig(nummer)).",
        advies: "Kies met --cyclus een jaar waarin u dat was, of vraag de personeelsadviseur.")
    }
    throw .ongeldig(
      "Over uw maanden van \(keuze.cyclus.naam) is al een beoordeling vastgelegd.",
      advies: "Bekijk haar met: gespreksboek gesprek lijst \(veilig(nummer)).")
  }

  /// Which conversation a form is for: the one named, else what ``Dossier/kies(_:_:)`` decides for today.
  fileprivate func formulierkeuze(_ dossier: Dossier, _ lezing: Lezing) throws(Mislukt) -> Gesprekskeuze {
    let regelingen = lezing.boek.regelingen
    let gevraagd = aanroep.waarde("--soort")
    if let kenmerk = aanroep.positie("GESPREK") {
      guard let gesprek = dossier.gesprek(GesprekKenmerk(kenmerk)), let cyclus = regelingen.cyclus(gesprek.cyclus),
        let stadium = dossier.stadium(van: gesprek, in: cyclus)
      else {
        throw Mislukt(
          .nietGevonden, WeigeringCode.onbekendGesprek.rawValue, "Gesprek '\(kenmerk)' bestaat niet in dit dossier.",
          advies: "Bekijk de gesprekken met: gespreksboek gesprek lijst \(positie("MEDEWERKER")).")
      }
      guard gevraagd.map({ [gesprek.soort.tekst, stadium.code.tekst].contains($0) }) ?? true else {
        throw .ongeldig(
          "Gesprek \(kenmerk) is een \(gesprek.soort.gespreksnaam).",
          advies: "Laat --soort weg, of laat het kenmerk weg.")
      }
      return Gesprekskeuze(cyclus: cyclus, stadium: stadium, gesprek: gesprek)
    }
    guard let gevraagd else { return try enigeKeuze(dossier, lezing) }
    _ = try gekozenCyclus(in: regelingen)
    let vraag = Gespreksvraag(gevraagd, cyclus: try gekozenJaar(), dag: lezing.vandaag)
    let keuze = try Mislukt.vraag { () throws(Geweigerd) in try dossier.kies(vraag, regelingen) }
    meldAndereCycli(keuze, gevraagd, regelingen)
    return keuze
  }

  /// The conversation that is due now, where nobody says which: the only one, or the one that is chosen at a terminal.
  private func enigeKeuze(_ dossier: Dossier, _ lezing: Lezing) throws(Mislukt) -> Gesprekskeuze {
    let gekozen = try gekozenCyclus(in: lezing.boek.regelingen)
    let plichten = (gekozen.map { [$0] } ?? lezing.boek.regelingen.openCycli)
      .flatMap { dossier.plichten($0, tot: lezing.vandaag) }
      .filter { $0.stadium.verplicht && $0.isOpen && $0.venster.van <= lezing.vandaag }
    let plek =
      plichten.count == 1
      ? 0
      : try vraagKeuze(
        "Welk gesprek?",
        plichten.map { "\(veilig($0.stadium.naam)) van \($0.cyclus.naam), uiterlijk \($0.venster.tot.proza)" })
    guard let plek else {
      throw .ongeldig("Het is niet duidelijk welk gesprek.", advies: "Geef --soort of het kenmerk van een gesprek.")
    }
    return Gesprekskeuze(
      cyclus: plichten[plek].cyclus, stadium: plichten[plek].stadium, gesprek: plichten[plek].gepland)
  }

  /// Where more cycles are open it may be about another one: the form says which, and so does this.
  private func meldAndereCycli(_ keuze: Gesprekskeuze, _ wat: String, _ regelingen: Regelingen) {
    let andere = regelingen.openCycli.filter {
      $0.jaar != keuze.cyclus.jaar && !$0.regeling.stadia(genaamd: wat).isEmpty
    }
    guard aanroep.waarde("--cyclus") == nil, aanroep.waarde("--jaar") == nil, !andere.isEmpty else { return }
    omgeving.uitvoer.melding(
      "let op: dit formulier is voor \(keuze.gesprek.map { "\(veilig($0.kenmerk.tekst)) van " } ?? "")cyclus "
        + "\(keuze.cyclus.naam). Ook open: \(opsomming(andere.map(\.naam))); kies met --cyclus.")
  }
}
