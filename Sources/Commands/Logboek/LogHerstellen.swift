internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Tekst

extension Commando {
  static let logHerstellen = Commando(
    .overig, .herstellen, "herstellen", "Bekijk schade aan het logboek en herstel die.",
    uitleg: [
      "Zonder --bevestig verandert er niets: u ziet de schade en het plan. Op een terminal vraagt het programma of het "
        + "plan mag worden uitgevoerd.",
      "Met --uit komen regels terug uit een kopie, alleen als de hashes ervoor en erna bewijzen dat het de oorspronkelijke "
        + "regels zijn. Met --kap-af gaat alles vanaf de eerste schade uit het logboek.",
      "De beschadigde bestanden gaan eerst in hun geheel naar quarantaine/. Wat er gedaan is, komt in het logboek te staan.",
      "Na een onderbreking geeft u dezelfde opdracht opnieuw; dan wordt het werk afgemaakt.",
    ],
    voorbeelden: [
      "log herstellen": "Bekijk de schade.",
      "log herstellen --uit /mnt/kopie/gespreksboek": "Bekijk wat de kopie kan terugzetten.",
      "log herstellen --kap-af --reden \"Schijf kapot, geen kopie\" --bevestig": "Kap alles af vanaf de eerste schade.",
    ],
    opties: [
      Optie("--uit", waarde: "KOPIE", "Zet terug wat deze kopie van de opslag bewijst.", pad: .map),
      Optie("--kap-af", "Kap alles af vanaf de eerste schade."),
      Optie("--reden", waarde: "TEKST", "Waarom; dit komt in het logboek. Nodig om het plan uit te voeren."),
      Optie("--bevestig", "Voer het plan uit zonder te vragen."),
      Opties.wacht, Opties.bevestigTijd,
    ]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let opslag = try loket.bewaakteOpslag()
    let wijze = try beurt.herstelwijze()
    let plan = try beurt.plan(opslag, wijze)
    guard !plan.isGaaf else { return beurt.toon(Herstelverslag(opslag: opslag, plan: plan)) }
    guard plan.isHalf || plan.werk != nil, try beurt.magUitvoeren(Herstelverslag(opslag: opslag, plan: plan)) else {
      return beurt.toon(Herstelverslag(opslag: opslag, plan: plan))
    }
    let reden = try beurt.tekst("--reden") ?? ""
    let openwijze = try beurt.openwijze()
    let uitslag = try Mislukt.bij { () throws(LogError) in
      try Repair.run(plan, opslag, wijze, actor: loket.wie.account, reason: reden, openwijze)
    }
    beurt.omgeving.uitvoer.gedaan = "Het herstel is wel uitgevoerd."
    return beurt.toon(Herstelverslag(opslag: opslag, plan: plan, uitslag: uitslag, daarna: try beurt.plan(opslag, nil)))
  }
}

extension Beurt {
  fileprivate func herstelwijze() throws(Mislukt) -> RepairMode? {
    let kapAf = aanroep.vlag("--kap-af")
    guard let kopie = aanroep.waarde("--uit") else { return kapAf ? .afkappen : nil }
    guard !kapAf else {
      throw Mislukt(.optiesBotsen, "--uit en --kap-af gaan niet samen.", advies: "Begin met --uit.")
    }
    return try Mislukt.bij { () throws(LogError) in
      .terugzetten(uit: try Storage.open(path: omgeving.pad(kopie), platform: omgeving.platform))
    }
  }

  fileprivate func plan(_ opslag: Storage, _ wijze: RepairMode?) throws(Mislukt) -> RepairPlan {
    try Mislukt.bij { () throws(LogError) in try RepairPlan.make(opslag, wijze) }
  }

  /// True with `--bevestig`, or when a person at a terminal says so after seeing the plan.
  fileprivate func magUitvoeren(_ verslag: Herstelverslag) throws(Mislukt) -> Bool {
    let bevestigd = aanroep.vlag("--bevestig")
    guard bevestigd || (omgeving.leesRegel != nil && !wilJSON) else { return false }
    if !verslag.plan.isHalf {
      if !bevestigd && aanroep.waarde("--reden") == nil { return false }
      guard try verplicht("--reden").contains(where: { !$0.isWhitespace }) else {
        throw .ongeldig("--reden is leeg.", advies: "Schrijf kort op waarom u dit doet.")
      }
    }
    if bevestigd { return true }
    omgeving.uitvoer.fout(wrap(verslag.plantekst, breedte: omgeving.breedte).joined(separator: "\n"))
    omgeving.uitvoer.vraag("Het plan uitvoeren? Typ ja: ")
    return omgeving.leesRegel?()?.lowercased() == "ja"
  }

  fileprivate func toon(_ verslag: Herstelverslag) -> Afsluitcode {
    toon(wrap(verslag.tekst, breedte: omgeving.breedte).joined(separator: "\n"), json: verslag.json)
    return verslag.isGaaf ? .gelukt : .beschadigd
  }
}
