internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let medewerkerInDienst = Commando(
    .vastlegging, .mensenBeheren, "in-dienst", "Neem iemand in dienst.",
    voorbeelden: [
      "medewerker in-dienst M-0117 --naam \"Zoë Çelik\" --functie hr21-ommen:adviseur-iii "
        + "--onderdeel \"Regie en Coördinatie\" --leidinggevende M-0003 --per 01-01-2026": "Begin een dossier."
    ],
    argumenten: [Positioneel("NUMMER", "Het personeelsnummer.")],
    opties: [
      Optie("--naam", waarde: "NAAM", "Voor- en achternaam.", verplicht: true),
      Optie("--functie", waarde: "CODE", "Functie, zoals hr21-ommen:adviseur-iii.", verplicht: true),
      Medewerkeropties.module,
      Optie("--onderdeel", waarde: "NAAM", "Cluster, afdeling of team.", verplicht: true), Medewerkeropties.chef,
      Medewerkeropties.uren, Opties.per,
    ]
  ) { (beurt) throws(Mislukt) in
    let nummer = Personeelsnummer(getypt: beurt.positie("NUMMER"))
    try Invoergrens.keurNaam(nummer.tekst, bij: "Het personeelsnummer")
    let naam = try beurt.verplicht("--naam")
    try Invoergrens.keurNaam(naam, bij: "--naam")
    let functie = try beurt.functie(try beurt.verplicht("--functie"))
    let onderdeel = try beurt.verplicht("--onderdeel")
    try Invoergrens.keurNaam(onderdeel, bij: "--onderdeel")
    let per = try beurt.datum("--per")
    let uren = try beurt.uren()
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in
      let plek = try ruimte.laatToe(nieuw: nummer)
      try beurt.controleer(functie, in: ruimte, op: per ?? ruimte.kader.vandaag)
      return try ruimte.beslis(
        .neemInDienst(
          .init(
            personeelsnummer: nummer, naam: naam, functie: functie, modules: beurt.modules() ?? [],
            onderdeel: onderdeel, leidinggevende: beurt.leidinggevende()?.nummer, per: per ?? ruimte.kader.vandaag,
            uren: uren)),
        over: plek)
    }
    return beurt.bevestig(vastgelegd, hierna: "gesprek plannen \(nummer) --soort planning --datum DATUM")
  }

  static let medewerkerWijzigen = Commando(
    .vastlegging, .mensenBeheren, "wijzigen", "Leg vast wat er voor iemand verandert, zoals functie of leidinggevende.",
    uitleg: [
      "Wat u niet noemt blijft zoals het is, en zoals het al was aangekondigd: naam, functie, modules, onderdeel, "
        + "leidinggevende en uren hebben elk hun eigen data. Het oude blijft zichtbaar, met de dag waarop het nieuwe inging."
    ],
    voorbeelden: [
      "medewerker wijzigen M-0117 --functie hr21-ommen:adviseur-ii --per 01-07-2026 --reden bevordering":
        "Een nieuwe functie halverwege het jaar.",
      "medewerker wijzigen M-0117 --leidinggevende M-0004 --per 01-09-2026": "Een nieuwe leidinggevende.",
    ],
    argumenten: [Argumenten.medewerker],
    opties: [
      Optie("--naam", waarde: "NAAM", "De nieuwe naam."), Medewerkeropties.functie, Medewerkeropties.module,
      Medewerkeropties.onderdeel, Medewerkeropties.chef, Medewerkeropties.uren, Opties.per,
      Opties.reden(verplicht: false),
    ]
  ) { (beurt) throws(Mislukt) in
    let naam = try beurt.naam("--naam")
    let functie = try beurt.aanroep.waarde("--functie").map { (code) throws(Mislukt) in try beurt.functie(code) }
    let onderdeel = try beurt.naam("--onderdeel")
    let per = try beurt.datum("--per")
    let reden = try beurt.tekst("--reden")
    let uren = try beurt.uren()
    return try beurt.legVast(hierna: { "medewerker tonen \($0)" }) { (_, ruimte) throws(Mislukt) in
      if let functie { try beurt.controleer(functie, in: ruimte, op: per ?? ruimte.kader.vandaag) }
      return .wijzigMedewerker(
        .init(
          naam: naam, functie: functie, modules: beurt.modules(), onderdeel: onderdeel,
          leidinggevende: beurt.leidinggevende(), uren: uren, per: per ?? ruimte.kader.vandaag, reden: reden))
    }
  }

  static let medewerkerUitDienst = Commando(
    .vastlegging, .mensenBeheren, "uit-dienst", "Leg vast dat iemand vertrekt.",
    voorbeelden: ["medewerker uit-dienst M-0117 --per 31-08-2026": "31 augustus is de laatste werkdag."],
    argumenten: [Argumenten.medewerker],
    opties: [
      Optie("--per", waarde: "DATUM", "De laatste dag in dienst.", verplicht: true), Opties.reden(verplicht: false),
    ]
  ) { (beurt) throws(Mislukt) in
    let per = try beurt.verplichteDatum("--per")
    let reden = try beurt.tekst("--reden")
    return try beurt.legVast(hierna: { "dossier \($0)" }) { (_, _) throws(Mislukt) in
      .laatUitDienst(.init(per: per, reden: reden))
    }
  }
}
