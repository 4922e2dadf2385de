internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Reports

extension Commandogroep {
  static let rol = Commandogroep.groep(
    naam: "rol", samenvatting: "Leg vast wie wat mag doen en zien.",
    [.rolToekennen, .rolIntrekken, .rolKoppelen, .rolOntkoppelen, .rolWaarnemen, .rolLijst])
}

extension Argumenten {
  fileprivate static let rol = Positioneel("ROL", "De rol.", keuzes: Rol.allCases.map(\.rawValue))
  fileprivate static let account = Positioneel("ACCOUNT", "De naam waarmee iemand op deze computer inlogt.")
}

extension Commando {
  static let rolToekennen = Commando(
    .vastlegging, .rollenBeheren, "toekennen", "Geef een account een rol.",
    uitleg: [
      "De rollen leidinggevende en medewerker kent u niet toe. Die volgen uit de koppeling van een account aan een "
        + "persoon, en uit wie bij wie werkt."
    ],
    voorbeelden: [
      "rol toekennen personeelsadviseur s.bakker": "Dit account mag alle dossiers zien.",
      "rol toekennen vaststeller m.terbraak --medewerker M-0001": "Koppel het account ook aan de persoon.",
    ],
    argumenten: [Argumenten.rol, Argumenten.account],
    opties: [
      Optie("--medewerker", waarde: "MEDEWERKER", "Koppel het account ook aan deze persoon."), Opties.per,
      Opties.reden(verplicht: false),
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.legRol { (wijziging, ruimte) throws(Mislukt) in
      .kenToe(wijziging, medewerker: beurt.nummer("--medewerker"))
    }
  }

  static let rolIntrekken = Commando(
    .vastlegging, .rollenBeheren, "intrekken", "Neem een account een rol af, met reden.",
    uitleg: ["Wat iemand eerder vastlegde, blijft staan. Er blijft altijd ten minste één beheerder."],
    voorbeelden: [
      "rol intrekken auditor a.controle --reden \"de controle over 2026 is klaar\"": "Dit account ziet niets meer."
    ],
    argumenten: [Argumenten.rol, Argumenten.account],
    opties: [Opties.per, Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    try beurt.legRol { (wijziging, ruimte) throws(Mislukt) in .trekIn(wijziging) }
  }

  static let rolKoppelen = Commando(
    .vastlegging, .rollenBeheren, "koppelen", "Leg vast bij welke persoon een account hoort.",
    uitleg: [
      "Daarna ziet iemand het eigen dossier, en als leidinggevende die van de mensen onder zich. Hoort het account al "
        + "bij een ander, geef dan --reden. Wie twee banen heeft, heeft twee nummers en één account: koppel het tweede met "
        + "--erbij."
    ],
    voorbeelden: [
      "rol koppelen h.bosgra M-0003": "Het account h.bosgra is van M-0003.",
      "rol koppelen h.bosgra M-0301 --erbij": "Dezelfde persoon heeft ook nummer M-0301.",
    ],
    argumenten: [Argumenten.account, Argumenten.medewerker],
    opties: [
      Opties.per, Opties.reden(verplicht: false),
      Optie("--erbij", "Het account hoort er een nummer bij: twee banen, één persoon."),
    ]
  ) { (beurt) throws(Mislukt) in
    let reden = try beurt.tekst("--reden")
    let per = try beurt.datum("--per")
    return try beurt.legToegang { (ruimte) throws(Mislukt) in
      .koppel(
        .init(
          account: Accountnaam(beurt.positie("ACCOUNT")),
          medewerker: Personeelsnummer(getypt: beurt.positie("MEDEWERKER")),
          per: per ?? ruimte.kader.vandaag, reden: reden, erbij: beurt.aanroep.vlag("--erbij")))
    }
  }

  static let rolOntkoppelen = Commando(
    .vastlegging, .rollenBeheren, "ontkoppelen", "Leg vast dat een account niet meer bij een persoon hoort, met reden.",
    uitleg: ["Wat iemand eerder vastlegde, blijft staan. Een tweede nummer van dezelfde persoon blijft gekoppeld."],
    voorbeelden: [
      "rol ontkoppelen h.bosgra M-0301 --reden \"de tweede baan is gestopt\"":
        "Het account hoort alleen nog bij het andere nummer."
    ],
    argumenten: [Argumenten.account, Argumenten.medewerker],
    opties: [Opties.per, Opties.reden(verplicht: true)]
  ) { (beurt) throws(Mislukt) in
    let reden = try beurt.tekst("--reden")
    let per = try beurt.datum("--per")
    return try beurt.legToegang { (ruimte) throws(Mislukt) in
      .ontkoppel(
        .init(
          account: Accountnaam(beurt.positie("ACCOUNT")),
          medewerker: Personeelsnummer(getypt: beurt.positie("MEDEWERKER")), per: per ?? ruimte.kader.vandaag,
          reden: reden))
    }
  }

  static let rolLijst = Commando(
    .vraag, .rollenLezen, "lijst", "Laat zien wie wat mag, sinds wanneer en wie dat vastlegde.",
    voorbeelden: ["rol lijst": "Alle accounts met hun rollen."]
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Rollenlijst.maak(try beurt.lees().bron))
  }

  static let rolWaarnemen = Commando(
    .vastlegging, .rollenBeheren, "waarnemen",
    "Leg vast dat iemand tijdelijk een leidinggevende of vaststeller vervangt.",
    uitleg: [
      "In die dagen mag de waarnemer wat de ander mag voor de mensen van die ander. Wat wordt vastgelegd, zegt namens wie. De "
        + "waarneming eindigt vanzelf na --tot.",
      "Eerder stoppen: geef dezelfde opdracht met een eerdere --tot. Was zij een vergissing: met --intrekken.",
    ],
    voorbeelden: [
      "rol waarnemen M-0004 --voor M-0003 --van 01-12-2026 --tot 31-12-2026 --reden verlof":
        "M-0004 neemt in december waar voor M-0003."
    ],
    argumenten: [Argumenten.medewerker],
    opties: [
      Optie("--voor", waarde: "MEDEWERKER", "Wie er vervangen wordt.", verplicht: true),
      Optie("--van", waarde: "DATUM", "De eerste dag.", verplicht: true),
      Optie("--tot", waarde: "DATUM", "De laatste dag.", verplicht: true), Opties.reden(verplicht: false),
      Optie("--intrekken", "De waarneming vanaf deze dag was een vergissing."),
    ]
  ) { (beurt) throws(Mislukt) in
    let (van, tot) = (try beurt.verplichteDatum("--van"), try beurt.verplichteDatum("--tot"))
    let reden = try beurt.tekst("--reden")
    let voor = Personeelsnummer(getypt: try beurt.verplicht("--voor"))
    return try beurt.legToegang { (ruimte) throws(Mislukt) in
      .waarneming(
        .init(
          waarnemer: Personeelsnummer(getypt: beurt.positie("MEDEWERKER")), voor: voor, van: van, tot: tot,
          reden: reden, ingetrokken: beurt.aanroep.vlag("--intrekken")))
    }
  }
}

extension Beurt {
  /// Records a role that the arguments name.
  fileprivate func legRol(
    _ opdracht: (ToegangGebeurtenis.Rolwijziging, Besluitruimte) throws(Mislukt) -> ToegangOpdracht
  ) throws(Mislukt) -> Afsluitcode {
    guard let rol = Rol(rawValue: positie("ROL")) else {
      throw .ongeldig("'\(positie("ROL"))' is geen rol.", advies: "Zie --help voor de rollen.")
    }
    let per = try datum("--per")
    let reden = try tekst("--reden")
    return try legToegang { (ruimte) throws(Mislukt) in
      try opdracht(
        .init(rol: rol, account: Accountnaam(positie("ACCOUNT")), per: per ?? ruimte.kader.vandaag, reden: reden),
        ruimte)
    }
  }

  func legToegang(
    _ opdracht: (Besluitruimte) throws(Mislukt) -> ToegangOpdracht
  ) throws(Mislukt) -> Afsluitcode {
    if let account = aanroep.kent("ACCOUNT") ? aanroep.positie("ACCOUNT") : nil {
      try Invoergrens.keurNaam(account, bij: "De naam van het account")
    }
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in try ruimte.beslis(try opdracht(ruimte)) }
    return bevestig(vastgelegd, hierna: "rol lijst")
  }
}
