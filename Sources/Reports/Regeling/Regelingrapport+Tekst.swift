internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
internal import Wire

extension Regelingrapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("\(veilig(regeling.naam)) (\(veilig(regeling.aanduiding)))")
    blad.paren([
      ("Geldt vanaf", regeling.per.proza + kop.nogNiet(regeling.per)),
      ("Bron", veilig(regeling.bron)),
      ("Vastgesteld", "\(vastgesteld.datum.proza) door \(veilig(vastgesteld.actor)), nr \(vastgesteld.nr)"),
      ("Een cyclus begint op", regeling.cyclusbegin == .nieuwjaar ? nil : regeling.cyclusbegin.proza),
      ("Cycli", jaren.isEmpty ? "nog geen" : opsomming(jaren.map(regeling.cyclusnaam))),
    ])
    blad.kop("Gesprekken in het jaar")
    for stadium in regeling.stadia {
      let plicht = stadium.verplicht ? "verplicht" : "niet verplicht"
      let wie = stadium.verwacht == .laatsteDag ? "" : ", voor wie \(stadium.verwacht.zin)"
      blad.punt("\(veilig(stadium.naam)): \(stadium.proza), \(plicht)\(wie)")
    }
    blad.sectie("Onderwerpen om te bespreken", regeling.onderwerpen.map(\.zin))
    if !regeling.schalen.isEmpty { blad.kop("Schalen") }
    for schaal in regeling.schalen { zet(schaal, op: &blad) }
    blad.kop("Spelregels")
    for zin in zinnen { blad.punt(zin) }
  }

  private func zet(_ schaal: Schaal, op blad: inout Blad) {
    let labels = schaal.labels.map { veilig($0.tekst) + ($0.laag ? " (laag)" : "") }
    let gebruik = [
      schaal.code == regeling.resultaatschaal ? "resultaten" : nil,
      regeling.schaalVanCompetenties?.code == schaal.code ? "competenties" : nil,
      schaal.code == regeling.eindschaal ? "eindoordeel" : nil,
    ].compactMap { $0 }
    let waarvoor = gebruik.isEmpty ? "" : ", voor \(opsomming(gebruik))"
    blad.punt("\(veilig(schaal.naam))\(waarvoor), van laag naar hoog: \(labels.joined(separator: ", "))")
  }

  private var zinnen: [String] {
    let grens = regeling.tijdvak
    let motivering = regeling.motivering
    return [
      competentiezin,
      regeling.weging == .procenten
        ? "Afspraken hebben een weging in hele procenten, samen 100." : "Afspraken hebben geen weging.",
      "Een tijdvak duurt \(grens.minMaanden) tot en met \(maanden(grens.maxMaanden)).",
      "Een laag oordeel heeft een motivering van minstens \(aantal(motivering.minTekens, "teken", "tekens")) nodig"
        + (motivering.onderNorm ? "; een competentie onder de norm ook." : "."),
      regeling.ondertekenaars.isEmpty
        ? "Niemand hoeft te tekenen." : "Tekenen: \(opsomming(regeling.ondertekenaars.map(\.rawValue))).",
      regeling.tweedeBeoordelaar
        ? "Een ander dan de beoordelaar stelt de beoordeling vast." : "De beoordelaar mag zelf vaststellen.",
      "Reageren kan \(dagen(regeling.termijnen.reactieDagen)) lang, "
        + "bedenking maken \(dagen(regeling.termijnen.bedenkingDagen)) na uitreiking.",
      bedenkingzin,
      "Dossiers blijven \(regeling.bewaartermijn.jaren) jaar na vertrek bewaard "
        + "(grond: \(veilig(regeling.bewaartermijn.grond))).",
      regeling.eigenGevoeligeWoorden.map { woorden in
        woorden.isEmpty
          ? "In vrije tekst let het programma op geen woorden."
          : "In vrije tekst let het programma op: \(woorden.map { veilig($0) }.joined(separator: ", "))."
      },
      "Overzichten tonen geen groepen van minder dan \(aantal(regeling.kleinsteGroep, "mens", "mensen")).",
      regeling.openbaarVanaf.map {
        "Een openbare uitgave van het jaaroverzicht toont onderdelen vanaf \(aantal($0, "mens", "mensen"))."
      },
    ].compactMap { $0 } + regeling.bewaarregels.map(\.regelzin)
  }

  private var bedenkingzin: String? {
    switch regeling.bedenkingDoor {
    case .bovenVaststeller: "Een bedenking handelt iemand af die boven de vaststeller staat."
    case .commissie: "Een bedenking handelt een commissie af."
    case .vaststeller: "Een bedenking handelt de vaststeller af, na de medewerker te hebben gehoord."
    case nil: nil
    }
  }

  private var competentiezin: String {
    switch regeling.competenties {
    case .niveaus: "Competenties krijgen een niveau van de catalogus, naast de norm."
    case .schaal(let code):
      "Competenties krijgen een label van de schaal \(veilig(regeling.schaal(code)?.naam ?? code.tekst))."
    case .geen: "Competenties worden niet beoordeeld."
    }
  }

  private func maanden(_ getal: Int) -> String { aantal(getal, "maand", "maanden") }
}

extension Stadium {
  /// `1 november t/m 31 januari van het volgende jaar`
  var proza: String {
    switch venster {
    case .vast(let van, let tot):
      let keert = (tot.maand, tot.dag) < (van.maand, van.dag)
      return "\(van.proza) t/m \(tot.proza)\(keert ? " van het volgende jaar" : "")"
    case .na(let maanden, let aanleidingen):
      return
        "binnen \(aantal(maanden, "maand", "maanden")) na \(opsomming(aanleidingen.map(\.rawValue), voegwoord: "of"))"
    }
  }
}

extension Stadium {
  /// The name, and for a window of each person's own what it counts from.
  var naamMetVenster: String {
    if case .na = venster { "\(naam) (\(proza))" } else { naam }
  }
}

extension Stadium.Verwachting {
  /// Of whom it is expected, to go on after `wie`.
  var zin: String {
    switch self {
    case .laatsteDag: "op de laatste dag van de periode in dienst is"
    case .heleVenster: "de hele periode in dienst is"
    case .maanden(let maanden):
      "de laatste \(aantal(maanden, "maand", "maanden")) van de periode in dienst is"
    }
  }
}

extension Stadium.DagInJaar {
  var proza: String { "\(dag) \(Datum.maandnamen[maand - 1])" }
  /// `11-01`: month and day, as in ISO dates.
  var iso: String { "\(maand < 10 ? "0" : "")\(maand)-\(dag < 10 ? "0" : "")\(dag)" }
}

extension Regeling.Onderwerp {
  /// `Ontwikkeling: bij een planningsgesprek, van wie 5 jaar of langer dezelfde functie heeft`; safe to show.
  fileprivate var zin: String {
    let waar =
      bij.isEmpty
      ? "bij elk gesprek" : "bij \(opsomming(bij.map { veilig($0.gespreksnaam.lowercased()) }, voegwoord: "of"))"
    let wie = naJarenInFunctie.map { ", van wie \(aantal($0, "jaar", "jaar")) of langer dezelfde functie heeft" } ?? ""
    return "\(veilig(naam)): \(waar)\(wie)"
  }
}

extension Regeling.Bewaarregel {
  /// `Beoordeling: 5 jaar na het einde van de afhandeling (4.1.13; Selectielijst 2020).`; safe to show.
  var regelzin: String {
    let hoe = waardering == .bewaren ? "blijft altijd bewaard" : "\(jaren) jaar na \(vanaf.zin)"
    return "Bewaard wordt \(veilig(soort)): \(hoe) (\(categorie.map { "\(veilig($0)); " } ?? "")\(veilig(grond)))."
  }

  var document: JSONNode {
    .object(
      ("soort", soort), ("jaren", jaren), ("vanaf", vanaf.rawValue), ("grond", grond),
      ("waardering", waardering.rawValue), ("categorie", categorie))
  }
}
