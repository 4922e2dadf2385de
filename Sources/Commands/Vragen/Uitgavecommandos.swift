internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Commandogroep {
  static let uitgave = Commandogroep.groep(
    naam: "uitgave", samenvatting: "Geef een jaaroverzicht uit, en lees wat is uitgegeven.",
    [.uitgaveVastleggen, .uitgaveTonen, .uitgaveLijst])
}

extension Opties {
  static func uitgavesoort(_ naam: String) -> Optie {
    Optie(
      naam, waarde: "SOORT",
      "openbaar: voor ondernemingsraad of gemeenteraad, zonder oordelen van weinig mensen. intern: voor wie leiding geeft.",
      keuzes: Uitgave.Soort.allCases.map(\.rawValue))
  }
}

extension Commando {
  static let uitgaveVastleggen = Commando(
    .vastlegging, .uitgeven, "vastleggen", "Leg vast welk jaaroverzicht aan wie is uitgegeven.",
    uitleg: [
      "Kijk het eerst na met: gespreksboek jaaroverzicht JAAR --uitgave SOORT. Wat daarna is uitgegeven, telt mee bij een "
        + "volgende uitgave: daaruit is dan niet af te leiden wat er met een paar mensen veranderde."
    ],
    voorbeelden: [
      "uitgave vastleggen 2026 --soort openbaar --voor ondernemingsraad": "De stand van nu, voor de ondernemingsraad."
    ],
    argumenten: [Positioneel("JAAR", "Het jaar waarin de cyclus begint, of haar naam: 2026/2027.")],
    opties: [
      Opties.uitgavesoort("--soort"), Optie("--voor", waarde: "TEKST", "Wie de uitgave krijgt.", verplicht: true),
    ]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    let voor = try beurt.verplicht("--voor")
    let soort = beurt.uitgavesoort("--soort")
    let eerder = try beurt.vastgelegdeUitgave(jaar)?.met(soort, voor: voor)
    let uitgave = if let eerder { eerder } else { try beurt.nieuweUitgave(jaar, soort, voor: voor) }
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in try ruimte.beslis(.geefUit(uitgave)) }
    return beurt.bevestig(
      vastgelegd, hierna: "uitgave tonen \(beurt.positie("JAAR")) \(uitgave.nummer) --uit uitgave.html")
  }

  static let uitgaveTonen = Commando(
    .vraag, .uitgavenLezen, "tonen", "Maak een uitgave opnieuw, precies zoals zij is uitgegeven.",
    voorbeelden: [
      "uitgave tonen 2026 1": "De eerste uitgave over 2026.",
      "uitgave tonen 2026 1 --uit or.html": "Als pagina, met grafieken.",
    ],
    argumenten: [
      Positioneel("JAAR", "Het jaar waarin de cyclus begint, of haar naam: 2026/2027."),
      Positioneel("NUMMER", "Het nummer van de uitgave."),
    ]
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    let assen = ["--bekend-op", "--geldig-op"].filter { beurt.aanroep.waarde($0) != nil }
    guard assen.isEmpty else {
      throw Mislukt(
        .optiesBotsen, "Een uitgave is van haar eigen moment; \(opsomming(assen)) kan niet.",
        advies: "Laat \(opsomming(assen)) weg.")
    }
    let loket = try beurt.loket()
    let cyclus = try loket.lees(over: .niemand).boek.regelingen.cyclus(jaar)
    let getypt = beurt.positie("NUMMER")
    guard let uitgave = cyclus?.uitgaven.map(\.waarde).last(where: { "\($0.nummer)" == getypt }),
      let rapport = try loket.uitgave(jaar, uitgave.soort, nummer: uitgave.nummer)
    else {
      throw Mislukt(
        .nietGevonden, "A053", "Over \(veilig(beurt.positie("JAAR"))) is er geen uitgave \(veilig(getypt)).",
        advies: "Bekijk ze met: gespreksboek uitgave lijst.")
    }
    if rapport.vingerafdruk != uitgave.inhoud {
      beurt.omgeving.uitvoer.melding(
        "Let op: dit is niet wat is vastgelegd. Het logboek is veranderd, of dit programma schrijft het overzicht anders op."
      )
    }
    return beurt.toon(rapport)
  }

  static let uitgaveLijst = Commando(
    .vraag, .uitgavenLezen, "lijst", "Laat zien wat er over elk jaar is uitgegeven, en voor wie.",
    voorbeelden: ["uitgave lijst": "Alle uitgaven, de oudste eerst."]
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Uitgavelijst.maak(try beurt.lees().bron))
  }
}

extension Beurt {
  /// The kind that an option names; public where it is not given.
  func uitgavesoort(_ optie: String) -> Uitgave.Soort {
    aanroep.waarde(optie).flatMap { Uitgave.Soort(rawValue: $0) } ?? .openbaar
  }

  /// The edition that was recorded under the id of this command, so that a repeated command asks for the same.
  fileprivate func vastgelegdeUitgave(_ jaar: Int) throws(Mislukt) -> Uitgave? {
    guard let id = try opdrachtkenmerk() else { return nil }
    let cyclus = try loket().lees(over: .niemand).boek.regelingen.cyclus(jaar)
    return cyclus?.uitgaven.first { $0.herkomst.opdracht == id }?.waarde
  }

  fileprivate func nieuweUitgave(_ jaar: Int, _ soort: Uitgave.Soort, voor: String) throws(Mislukt) -> Uitgave {
    let rapport = try uitgave(jaar, soort)
    return Uitgave(
      jaar: jaar, nummer: (rapport.uitgave?.eerder.map(\.nummer).max() ?? 0) + 1, soort: soort, voor: voor,
      nr: rapport.kop.stand.nr, hash: rapport.kop.stand.hash, peildatum: rapport.kop.peildatum,
      inhoud: rapport.vingerafdruk)
  }

  /// A new edition of now.
  func uitgave(_ jaar: Int, _ soort: Uitgave.Soort) throws(Mislukt) -> Jaaroverzicht {
    guard let rapport = try loket().uitgave(jaar, soort) else { throw geenCyclus(positie("JAAR")) }
    return rapport
  }

  func geenCyclus(_ getypt: String) -> Mislukt {
    Mislukt(
      .nietGevonden, "A008", "Cyclus \(veilig(getypt)) bestaat niet.",
      advies: "Bekijk ze met: gespreksboek cyclus lijst.")
  }
}

extension Uitgave {
  /// The same for others, or of another kind.
  fileprivate func met(_ soort: Soort, voor: String) -> Uitgave {
    Uitgave(
      jaar: jaar, nummer: nummer, soort: soort, voor: voor, nr: nr, hash: hash, peildatum: peildatum, inhoud: inhoud)
  }
}
