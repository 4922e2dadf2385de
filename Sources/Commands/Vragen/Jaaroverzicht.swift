internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let jaaroverzicht = Commando(
    .vraag, .jaarcijfersLezen, "jaaroverzicht", "Vat een jaar samen voor de hele organisatie.",
    uitleg: [
      "Kleine groepen zijn niet te zien, ook niet door te rekenen met de totalen. Het overzicht noemt de plaats in het "
        + "logboek waaruit het gemaakt is, zodat iedereen het opnieuw kan maken."
    ],
    voorbeelden: [
      "jaaroverzicht 2026": "Gevoerde gesprekken, oordelen, afspraken en competenties.",
      "jaaroverzicht 2026 --onderdeel Ruimte": "Alleen Ruimte, met alles wat eronder valt.",
      "jaaroverzicht 2026 --csv --tabel eindoordelen": "Eén tabel, voor Excel in het Nederlands.",
      "jaaroverzicht 2026 --csv-lang > 2026.csv": "Elk cijfer op een regel, met de hash van het logboek.",
      "jaaroverzicht 2028 --vanaf 2026": "Drie jaren naast elkaar.",
      "jaaroverzicht 2026 --reproduceer bewaard.json": "Komt dit overzicht er nog zo uit?",
    ],
    argumenten: [Positioneel("JAAR", "Het jaar waarin de cyclus begint, of haar naam: 2026/2027.")],
    opties: [
      Optie(
        "--onderdeel", waarde: "NAAM", "Alleen de regels van dit onderdeel, en van wat eronder valt."),
      Optie("--vanaf", waarde: "JAAR", "Zet alle jaren vanaf dit jaar naast elkaar."),
      Opties.uitgavesoort("--uitgave"),
      Optie("--csv", "Geef één tabel als CSV voor Excel in het Nederlands (puntkomma, decimale komma)."),
      Optie("--csv-lang", "Geef elk cijfer op een eigen regel, met de plaats in het logboek en de hash."),
      Optie("--csv-standaard", "Hetzelfde als --csv-lang, volgens RFC 4180 (komma, decimale punt)."),
      Optie(
        "--reproduceer", waarde: "BESTAND",
        "Maak een bewaard overzicht opnieuw uit het logboek en zeg of het gelijk is; anders is de afsluitcode 1.",
        pad: .bestand),
    ],
    vaker: Beurt.vaker
  ) { (beurt) throws(Mislukt) in
    try beurt.eisEenOpslag(["--reproduceer", "--uitgave"])
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    let vormen = ["--csv", "--csv-lang", "--csv-standaard", "--json"].filter { beurt.aanroep.vlag($0) }
    if vormen.count > 1 {
      throw Mislukt(.optiesBotsen, "\(vormen.joined(separator: " en ")) gaan niet samen.", advies: "Kies één vorm.")
    }
    if let naam = beurt.aanroep.waarde("--reproduceer") {
      // The kept report fixes its own form and moments.
      let botsend = [
        "--csv", "--csv-lang", "--csv-standaard", "--tabel", "--vanaf", "--uitgave", "--onderdeel", "--bekend-op",
        "--geldig-op",
      ].filter { optie in beurt.aanroep.vlag(optie) || beurt.aanroep.waarde(optie) != nil }
      guard botsend.isEmpty else {
        throw Mislukt(
          .optiesBotsen, "--reproduceer gaat niet samen met \(opsomming(botsend)).",
          advies: "Laat \(opsomming(botsend)) weg: het bewaarde overzicht zegt zelf uit welke stand het komt.")
      }
      return try beurt.reproduceer(naam, jaar: jaar)
    }
    if beurt.aanroep.waarde("--uitgave") != nil { return try beurt.proefuitgave(jaar) }
    if let getypt = beurt.aanroep.waarde("--vanaf") {
      return try beurt.jarenreeks(vanaf: try beurt.jaar(getypt, bij: "--vanaf"), tot: jaar)
    }
    let heel =
      if beurt.isOverMeer { try beurt.jarenSamen(jaar...jaar).last } else {
        try beurt.loket().jaaroverzicht(jaar, try beurt.tijdassen())
      }
    guard let heel else {
      throw beurt.geenCyclus(beurt.positie("JAAR"))
    }
    return beurt.toonJaar(try beurt.uitsnede(heel))
  }

  static let achterstand = Commando(
    .vraag, .lijstenLezen, "achterstand", "Laat zien welke gesprekken over tijd zijn, per leidinggevende.",
    uitleg: ["De afsluitcode is 1 als er achterstand is, zodat een script het kan merken."],
    voorbeelden: [
      "achterstand": "Alles wat over tijd is, in alle open cycli.",
      "achterstand --leidinggevende M-0003": "Alleen de mensen van één leidinggevende.",
    ],
    opties: Opties.cyclus("anders alle open cycli.") + Opties.personeel,
    vaker: Beurt.vaker
  ) { (beurt) throws(Mislukt) in
    try beurt.eisEenOpslag(Opties.personeel.map(\.lang))
    if beurt.isOverMeer {
      let delen = try beurt.toonVanElke { (beurt, _) throws(Mislukt) in try beurt.achterstandrapport() }
      return delen.allSatisfy { $0.aantal == 0 } ? .gelukt : .bevindingen
    }
    guard let rapport = try beurt.achterstandrapport() else { return .gelukt }
    _ = beurt.toonBrief(rapport)
    return rapport.aantal == 0 ? .gelukt : .bevindingen
  }
}

extension Beurt {
  fileprivate func achterstandrapport() throws(Mislukt) -> Achterstand? {
    try overMensen { (bron, filter) throws(Mislukt) -> Achterstand.Vraag? in
      let regelingen = bron.boek.regelingen
      var cyclus = try gekozenCyclus(in: regelingen)
      // Without an open cycle the newest one is meant, and without any the error says so.
      if cyclus == nil, regelingen.openCycli.isEmpty {
        cyclus = try self.cyclus(in: regelingen, op: bron.peildatum)
      }
      return Achterstand.Vraag(cyclus.map { [$0] } ?? bron.openCycli, filter)
    }
  }

  /// The year reports of the storages together, of each of these years in which one of them has a cycle.
  fileprivate func jarenSamen(_ jaren: ClosedRange<Int>) throws(Mislukt) -> [Jaaroverzicht] {
    let assen = try tijdassen()
    var begin: Stadium.DagInJaar?
    let (delen, standen) = try vanElke { (beurt, loket) throws(Mislukt) in
      let delen = try loket.jaardelen(jaren, assen)
      // A total without one of the storages must never look like one of all.
      guard let deel = delen[jaren.upperBound] else {
        throw beurt.geenCyclus(beurt.positie("JAAR"))
      }
      let eigen = Set(delen.compactMap { jaar, deel in deel.bron.boek.regelingen.cyclus(jaar)?.regeling.cyclusbegin })
      guard let eerste = eigen.first, eigen.count == 1, begin.map({ $0 == eerste }) ?? true else {
        throw Mislukt(
          .bevindingen, "A098", "Haar cyclus begint op een andere dag dan die van de eerste opslag.",
          advies: "Vraag deze opslag apart.")
      }
      begin = eerste
      return (delen, deel.bron.kop("gespreksboek.jaaroverzicht"))
    }
    return jaren.compactMap { jaar in Jaaroverzicht.samen(delen.compactMap { $0[jaar] }, standen, jaar: jaar) }
  }
}

extension Beurt {
  /// The report as far as it is about the unit that was asked for.
  ///
  /// - Parameter magOnbekend: it need not be there, in a year before that of the report.
  fileprivate func uitsnede(_ heel: Jaaroverzicht, magOnbekend: Bool = false) throws(Mislukt) -> Jaaroverzicht {
    guard let naam = aanroep.waarde("--onderdeel") else { return heel }
    // Where nobody counts in it, it may not exist.
    if !magOnbekend, !heel.kent(naam), isOverMeer {
      throw Mislukt(
        .nietGevonden, "A099", "In onderdeel '\(veilig(naam))' telt niemand mee.",
        advies: "Schrijf het zoals in het hele overzicht: \"ORGANISATIE / ONDERDEEL\", of alleen de organisatie.")
    }
    if !magOnbekend, !heel.kent(naam) { _ = try onderdeel(in: try lees().boek) }
    return heel.uitsnede(naam)
  }

  /// That of the long form; nothing where another form was asked.
  fileprivate var csvDialect: CSVWriter.Dialect? {
    aanroep.vlag("--csv-lang") ? .excelNL : aanroep.vlag("--csv-standaard") ? .standaard : nil
  }

  /// What an edition of now would be.
  fileprivate func proefuitgave(_ jaar: Int) throws(Mislukt) -> Afsluitcode {
    let botsend = ["--vanaf", "--onderdeel", "--bekend-op", "--geldig-op"].filter { aanroep.waarde($0) != nil }
    guard botsend.isEmpty else {
      throw Mislukt(
        .optiesBotsen, "--uitgave gaat niet samen met \(opsomming(botsend)).",
        advies:
          "Een uitgave is van nu en gaat over iedereen. Wat eerder is uitgegeven, toont: gespreksboek uitgave tonen.")
    }
    return toonJaar(try uitgave(jaar, uitgavesoort("--uitgave")))
  }

  /// In the form that was asked for, of which CSV has two.
  fileprivate func toonJaar(_ rapport: Jaaroverzicht) -> Afsluitcode {
    guard let dialect = csvDialect else { return toon(rapport) }
    let csv = CSVWriter.write(
      header: rapport.csvKop,
      rows: rapport.csv(isVolledig: !omgeving.uitvoer.isOnvolledig && rapport.kop.vernietigd == nil), dialect: dialect)
    omgeving.uitvoer.antwoord(kaal: String(decoding: csv, as: UTF8.self))
    return .gelukt
  }

  /// Years beside each other, each with the figures of its own report.
  fileprivate func jarenreeks(vanaf eerste: Int, tot jaar: Int) throws(Mislukt) -> Afsluitcode {
    let lang = ["--csv-lang", "--csv-standaard"].filter { aanroep.vlag($0) }
    guard lang.isEmpty else {
      throw Mislukt(
        .optiesBotsen, "--vanaf gaat niet samen met \(opsomming(lang)).",
        advies: "Kies een tabel met --csv --tabel NAAM, of vraag --json.")
    }
    guard eerste < jaar else {
      throw .ongeldig(
        "--vanaf \(eerste) ligt niet vóór \(jaar).", advies: "Geef een eerder jaar, of laat --vanaf weg.")
    }
    let jaren =
      isOverMeer
      ? try jarenSamen(eerste...jaar) : try loket().jaaroverzichten(eerste...jaar, try tijdassen())
    guard jaren.last?.jaar == jaar else { throw geenCyclus(positie("JAAR")) }
    guard jaren.count > 1 else {
      throw Mislukt(
        .nietGevonden, "A008", "Vóór \(jaar) is er vanaf \(eerste) geen cyclus.",
        advies: "Bekijk ze met: gespreksboek cyclus lijst.")
    }
    var delen: [Jaaroverzicht] = []
    for heel in jaren { delen.append(try uitsnede(heel, magOnbekend: delen.count < jaren.count - 1)) }
    return try toon(Jarenreeks(delen))
  }
}
