internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let jaaroverzicht = Commando.vraag(
    .jaarcijfersLezen,
    Commandorij(
      "jaaroverzicht", "Vat een jaar samen voor de hele organisatie.",
      uitleg: [
        "Kleine groepen zijn niet te zien, ook niet door te rekenen met de totalen. Het overzicht noemt de plaats in het "
          + "logboek waaruit het gemaakt is, zodat iedereen het opnieuw kan maken."
      ],
      voorbeelden: [
        Voorbeeld("gespreksboek jaaroverzicht 2026", "Gevoerde gesprekken, oordelen, afspraken en competenties."),
        Voorbeeld("gespreksboek jaaroverzicht 2026 --onderdeel Ruimte", "Alleen Ruimte, met alles wat eronder valt."),
        Voorbeeld("gespreksboek jaaroverzicht 2026 --csv > 2026.csv", "Voor Excel in het Nederlands."),
        Voorbeeld("gespreksboek jaaroverzicht 2026 --reproduceer bewaard.json", "Komt dit overzicht er nog zo uit?"),
      ],
      argumenten: [Positioneel("JAAR", "Het jaar waarin de cyclus begint, of haar naam: 2026/2027.")],
      opties: [
        Optie(
          "--onderdeel", waarde: "NAAM", "Alleen de regels van dit onderdeel, en van wat eronder valt."),
        Optie("--csv", "Geef CSV voor Excel in het Nederlands (puntkomma, decimale komma)."),
        Optie("--csv-standaard", "Geef CSV volgens RFC 4180 (komma, decimale punt)."),
        Optie(
          "--reproduceer", waarde: "BESTAND",
          "Maak een bewaard overzicht opnieuw uit het logboek en zeg of het gelijk is; anders is de afsluitcode 1.",
          pad: .bestand),
      ])
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    let vormen = ["--csv", "--csv-standaard", "--json"].filter { beurt.aanroep.vlag($0) }
    if vormen.count > 1 {
      throw Mislukt(
        GebruiksFout(.optiesBotsen, "\(vormen.joined(separator: " en ")) gaan niet samen.", advies: "Kies één vorm."))
    }
    if let naam = beurt.aanroep.waarde("--reproduceer") {
      // The kept report fixes its own form and moments.
      let botsend = ["--csv", "--csv-standaard", "--onderdeel", "--bekend-op", "--geldig-op"].filter { optie in
        beurt.aanroep.vlag(optie) || beurt.aanroep.waarde(optie) != nil
      }
      guard botsend.isEmpty else {
        throw Mislukt(
          GebruiksFout(
            .optiesBotsen, "--reproduceer gaat niet samen met \(opsomming(botsend)).",
            advies: "Laat \(opsomming(botsend)) weg: het bewaarde overzicht zegt zelf uit welke stand het komt."))
      }
      return try beurt.reproduceer(naam, jaar: jaar)
    }
    guard let heel = try beurt.loket().jaaroverzicht(jaar, try beurt.tijdassen()) else {
      throw Mislukt(
        .nietGevonden, "A008", "Cyclus \(veilig(beurt.positie("JAAR"))) bestaat niet.",
        advies: "Bekijk ze met: gespreksboek cyclus lijst.")
    }
    let rapport = try beurt.uitsnede(heel)
    guard let dialect = beurt.csvDialect else { return beurt.toon(rapport) }
    let csv = CSVWriter.write(
      header: rapport.csvKop,
      rows: rapport.csv(isVolledig: !beurt.omgeving.uitvoer.isOnvolledig && rapport.kop.vernietigd == nil),
      dialect: dialect)
    beurt.omgeving.uitvoer.antwoord(kaal: String(decoding: csv, as: UTF8.self))
    return .gelukt
  }

  static let achterstand = Commando.vraag(
    .lijstenLezen,
    Commandorij(
      "achterstand", "Laat zien welke gesprekken over tijd zijn, per leidinggevende.",
      uitleg: ["De afsluitcode is 1 als er achterstand is, zodat een script het kan merken."],
      voorbeelden: [
        Voorbeeld("gespreksboek achterstand", "Alles wat over tijd is, in alle open cycli."),
        Voorbeeld("gespreksboek achterstand --leidinggevende M-0003", "Alleen de mensen van één leidinggevende."),
      ],
      opties: Opties.cyclus("anders alle open cycli.") + Opties.personeel)
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let regelingen = lezing.boek.regelingen
    var cyclus = try beurt.gekozenCyclus(in: regelingen)
    // Without an open cycle the newest one is meant, and without any the error says so.
    if cyclus == nil, regelingen.openCycli.isEmpty {
      cyclus = try beurt.cyclus(in: regelingen, op: lezing.vandaag)
    }
    let filter = try beurt.personeelsfilter(in: lezing)
    guard
      let rapport = Achterstand.maak(
        lezing.bron, jaar: cyclus?.jaar, leidinggevende: filter.leidinggevende, onderdeel: filter.onderdeel,
        tak: filter.tak)
    else { return .gelukt }
    _ = beurt.toonBrief(rapport)
    return rapport.aantal == 0 ? .gelukt : .bevindingen
  }
}

extension Beurt {
  /// The report as far as it is about the unit that was asked for.
  fileprivate func uitsnede(_ heel: Jaaroverzicht) throws(Mislukt) -> Jaaroverzicht {
    guard let naam = aanroep.waarde("--onderdeel") else { return heel }
    // Where nobody counts in it, it may not exist.
    if !heel.kent(naam) { _ = try onderdeel(in: try lees().boek) }
    return heel.uitsnede(naam)
  }

  fileprivate var csvDialect: CSVWriter.Dialect? {
    if aanroep.vlag("--csv") || omgeving.uitvoer.uit?.vorm == .csv && !aanroep.vlag("--csv-standaard") {
      return .excelNL
    }
    return aanroep.vlag("--csv-standaard") ? .standaard : nil
  }
}
