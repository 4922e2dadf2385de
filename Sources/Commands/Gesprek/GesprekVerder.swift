internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Commando {
  static let gesprekVerder = Commando(
    .vastlegging, .lijstenLezen, "verder", "Doe de stap die nu aan de beurt is; op een terminal wordt alles gevraagd.",
    uitleg: [
      "Op een terminal ziet u eerst wat er vastgelegd zou worden. Alles wat gevraagd wordt, mag u ook als optie geven; elders wordt "
        + "nooit iets gevraagd. De opties zijn die van de opdracht zelf, zoals 'gesprek uitreiken'."
    ],
    voorbeelden: [
      "gesprek verder M-0117": "Wat er voor deze medewerker aan de beurt is.",
      "gesprek verder M-0117 G-2026-3 --stap uitreiken --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\"":
        "Zonder vragen.",
    ],
    argumenten: [
      Argumenten.medewerker, Positioneel("GESPREK", "Alleen dit gesprek, zoals G-2026-3.", .optioneel),
    ],
    opties: [
      Optie(
        "--stap", waarde: "STAP", "Deze stap, als er meer aan de beurt zijn.", keuzes: Stapopdracht.alle.map(\.naam))
    ] + Stapopdracht.opties
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let dossier = try beurt.dossier(in: lezing.boek)
    let stap = try beurt.volgendeStap(dossier, lezing)
    return try beurt.doe(stap, dossier, lezing)
  }
}

/// Which command takes a step.
struct Stapopdracht {
  let naam: String
  let commando: Commando

  static let alle = [
    Stapopdracht(naam: "aanbieden", commando: .gesprekAanbieden),
    Stapopdracht(naam: "reageren", commando: .gesprekReageren),
    Stapopdracht(naam: "ondertekenen", commando: .gesprekOndertekenen),
    Stapopdracht(naam: "vaststellen", commando: .gesprekVaststellen),
    Stapopdracht(naam: "uitreiken", commando: .gesprekUitreiken),
    Stapopdracht(naam: "bedenking", commando: .bedenkingIndienen),
    Stapopdracht(naam: "afhandelen", commando: .bedenkingAfhandelen),
  ]

  /// Nothing for a step that no command of these takes.
  static func van(_ stap: Procedurestap) -> Stapopdracht? {
    let naam = if case .ondertekenen = stap { "ondertekenen" } else { stap.sleutel }
    return alle.first { $0.naam == naam }
  }

  /// The options of all these commands, each once; which of them fit is judged by the command of the step.
  static let opties: [Optie] = {
    var gezien = Set((Opties.vastleggen + [Opties.team, Opties.bevestigTeam]).map(\.lang))
    return alle.flatMap { $0.commando.rij.opties }.filter { gezien.insert($0.lang).inserted }.map { optie in
      var los = optie
      los.verplicht = false
      los.keuzes = nil
      // Of one command it may be another name, and of the next an option of its own.
      los.ook = []
      return los
    }
  }()
}

extension Beurt {
  /// The step that is meant: the only one that this account can take now, or the one that is chosen.
  fileprivate func volgendeStap(_ dossier: Dossier, _ lezing: Lezing) throws(Mislukt) -> Openstap {
    let gesprek = aanroep.positie("GESPREK").map { GesprekKenmerk($0) }
    let gekozen = aanroep.waarde("--stap")
    let stappen = lezing.stappen(dossier).filter { stap in
      (gesprek == nil || gesprek == stap.gesprek)
        && Stapopdracht.van(stap.stap).map { gekozen == nil || gekozen == $0.naam } ?? false
    }
    if let enige = stappen.first, stappen.count == 1 { return enige }
    let wie = dossier.medewerker.map { Persoon($0.personeelsnummer, in: lezing.boek).cel } ?? ""
    guard !stappen.isEmpty else {
      let nummer = dossier.medewerker?.nummer.tekst ?? ""
      throw Mislukt(
        .bevindingen, "A068", "Voor \(wie) is er nu geen stap die u kunt doen.",
        advies: "Bekijk wat er wel kan en wat er straks komt: gespreksboek werk \(veilig(nummer)).")
    }
    let namen = stappen.map { "\($0.stap.tekst), \(veilig($0.gesprek.tekst))" }
    if let plek = try vraagKeuze("Welke stap voor \(wie)?", namen) { return stappen[plek] }
    throw Mislukt(
      .bevindingen, "A069", "Voor \(wie) is er meer dan één stap aan de beurt: \(opsomming(namen, voegwoord: "of")).",
      advies: "Kies met --stap, en met het kenmerk van het gesprek.")
  }

  /// Asks what is missing, shows what would be recorded, and records; off a terminal only the last.
  fileprivate func doe(_ stap: Openstap, _ dossier: Dossier, _ lezing: Lezing) throws(Mislukt) -> Afsluitcode {
    guard let opdracht = Stapopdracht.van(stap.stap),
      let nummer = dossier.medewerker?.nummer.tekst
    else { return .gelukt }
    let rij = opdracht.commando.rij
    let pad = stap.stap.opdracht.split(separator: " ").map(String.init)
    var woorden = pad + [nummer, stap.gesprek.tekst]
    let eigen = rij.opties + Commandotabel.tabel.algemeneOpties
    for (optie, waarden) in aanroep.waarden.sorted(by: { $0.key < $1.key }) where optie != "--stap" {
      guard eigen.contains(where: { $0.heet(optie) }) else { throw nietBij(optie, pad) }
      woorden += waarden.map { "\(optie)=\($0)" }
    }
    for vlag in aanroep.vlaggen.sorted() {
      guard eigen.contains(where: { $0.heet(vlag) }) else { throw nietBij(vlag, pad) }
      woorden.append(vlag)
    }
    woorden += try antwoorden(stap, dossier, lezing, rij)
    guard magVragen, !aanroep.vlag("--dry-run") else { return try voerUit(woorden) }
    do throws(Mislukt) {
      try toonProef(woorden)
    } catch {
      // What the check before establishing found, asks a reason; everything else is said.
      guard error.fouten.allSatisfy({ $0.code == "R079" }) else { throw error }
      omgeving.uitvoer.fout(veilig(error.tekst, regeleinden: true))
      woorden.append("--ondanks=\(try vraagTekst("Waarom stelt u toch vast?"))")
      try toonProef(woorden)
    }
    guard vraagJa("Vastleggen?") else {
      throw Mislukt(.bevindingen, "A065", "Er is niets vastgelegd.", advies: "Geef dezelfde opdracht nog eens.")
    }
    return try voerUit(woorden)
  }

  private func nietBij(_ optie: String, _ pad: [String]) -> Mislukt {
    Mislukt(
      GebruiksFout(
        .optieHoortErNiet,
        "De optie \(optie) hoort niet bij '\(pad.joined(separator: " "))', de stap die aan de beurt is.",
        advies: "Bekijk de opties met: gespreksboek \(pad.joined(separator: " ")) --help"))
  }

  /// As a dry run tells it, without what comes after.
  private func toonProef(_ woorden: [String]) throws(Mislukt) {
    let stil = omgeving.uitvoer.stil
    omgeving.uitvoer.stil = true
    defer { omgeving.uitvoer.stil = stil }
    _ = try voerUit(woorden + ["--dry-run"])
  }

  /// Runs another command in the place of this one.
  func voerUit(_ woorden: [String]) throws(Mislukt) -> Afsluitcode {
    let uitkomst: Uitkomst
    do throws(GebruiksFout) { uitkomst = try Commandotabel.tabel.ontleed(woorden) } catch { throw Mislukt(error) }
    guard case .uitvoeren(let aanroep) = uitkomst, let commando = Commandotabel.uitvoerders[aanroep.pad] else {
      throw Mislukt(.gebruik, "U000", "Opdracht '\(woorden.joined(separator: " "))' ontbreekt.", advies: "")
    }
    try Invoergrens.keur(woorden)
    let beurt = Beurt(aanroep: aanroep, handeling: commando.handeling, omgeving: omgeving)
    return try commando.voerUit(try beurt.metNummers(commando.rij))
  }
}

extension Beurt {
  /// What the step still asks, as options: what follows by itself, and at a terminal what somebody answers.
  private func antwoorden(
    _ stap: Openstap, _ dossier: Dossier, _ lezing: Lezing, _ rij: Commandorij
  ) throws(Mislukt) -> [String] {
    var uit: [String] = []
    func ontbreekt(_ optie: String) -> Bool {
      aanroep.waarde(optie) == nil && !uit.contains { $0.hasPrefix("\(optie)=") }
    }
    let eigen = lezing.boek.personen(achter: lezing.account, op: lezing.vandaag)
    switch stap.stap {
    case .ondertekenen(let deel): if ontbreekt("--als") { uit.append("--als=\(deel.rawValue)") }
    case .vaststellen, .afhandelen:
      if ontbreekt("--door"), let ik = eigen.first, eigen.count == 1 { uit.append("--door=\(ik)") }
    case .aanbieden, .reageren, .uitreiken, .bedenking, .herstellen: break
    }
    guard magVragen else { return uit }
    if stap.stap == .reageren, ontbreekt("--tekst"), ontbreekt("--bestand"), !aanroep.vlag("--afzien") {
      let tekst = vraagRegel("De reactie (leeg: geen reactie): ")
      uit.append(tekst.isEmpty ? "--afzien" : "--tekst=\(tekst)")
    }
    if stap.stap == .vaststellen { uit += try reactieantwoord(stap, dossier) }
    for optie in rij.opties where optie.verplicht && ontbreekt(optie.lang) {
      uit.append("\(optie.lang)=\(try vraag(optie))")
    }
    if uit.contains("--wijze=\(Tekenwijze.geweigerd.rawValue)"), ontbreekt("--toelichting") {
      uit.append("--toelichting=\(try vraagTekst("Waarom er niet getekend wordt"))")
    }
    let isVanMedewerker = [.reageren, .ondertekenen(.medewerker), .bedenking].contains(stap.stap)
    if isVanMedewerker, let nummer = dossier.medewerker?.personeelsnummer, !eigen.contains(nummer), ontbreekt("--bron")
    {
      uit.append("--bron=\(try vraagTekst("Op welk stuk staat dit, zoals 'brief van 2 december'?"))")
    }
    return uit
  }

  /// What is done with what the employee said.
  private func reactieantwoord(_ stap: Openstap, _ dossier: Dossier) throws(Mislukt) -> [String] {
    guard let reactie = dossier.gesprek(stap.gesprek)?.procedure.reacties.last?.waarde, let tekst = reactie.tekst,
      !aanroep.vlag("--reactie-gevolgd"), aanroep.waarde("--reactie-niet-gevolgd") == nil
    else { return [] }
    let plek = try vraagKeuze(
      "De medewerker schreef: \(veilig(tekst, regeleinden: true))", ["gevolgd", "niet gevolgd"])
    return plek == 0 ? ["--reactie-gevolgd"] : ["--reactie-niet-gevolgd=\(try vraagTekst("Waarom niet?"))"]
  }

  private func vraag(_ optie: Optie) throws(Mislukt) -> String {
    guard let keuzes = optie.keuzes else { return try vraagTekst(optie.uitleg) }
    guard let plek = try vraagKeuze(optie.uitleg, keuzes) else { return "" }
    return keuzes[plek]
  }

  /// A line that says something.
  private func vraagTekst(_ vraag: String) throws(Mislukt) -> String {
    let tekst = vraagRegel("\(vraag) ")
    guard !tekst.isEmpty else {
      throw .ongeldig("Hier moet iets staan; er is niets vastgelegd.", advies: "Geef dezelfde opdracht nog eens.")
    }
    return tekst
  }
}
