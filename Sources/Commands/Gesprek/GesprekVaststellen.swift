internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Commando {
  static let gesprekVaststellen = Commando(
    .vastlegging, .vaststellen, "vaststellen", "Stel een beoordeling vast; daarna verandert er niets meer aan.",
    uitleg: [
      "De beoordeling is compleet en aangeboden, en de medewerker heeft gereageerd of kon dat. Vraagt de regeling een "
        + "tweede beoordelaar, dan stelt een ander vast. Kijk vooraf met: gespreksboek toetsen.",
      "Bij een reactie hoort een antwoord: gevolgd, of niet gevolgd met de redenen. Geeft de toets een waarschuwing, "
        + "dan hoort daar --ondanks bij, met de reden.",
    ],
    voorbeelden: [
      "gesprek vaststellen M-0117 G-2026-3 --door M-0001": "De secretaris stelt vast, vandaag.",
      "gesprek vaststellen M-0117 G-2026-3 --door M-0001 --wijzig eindoordeel=voldoende --motivering "
        + "\"Drie van de vijf doelen zijn gehaald.\"": "De vaststeller wijzigt een oordeel; het oude blijft staan.",
    ],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek],
    opties: [
      Optie("--door", waarde: "MEDEWERKER", "De vaststeller, nummer of naam.", verplicht: true), Opties.datum,
      Optie("--toelichting", waarde: "TEKST", "Toelichting van de vaststeller."),
      Optie(
        "--wijzig", waarde: "WAT=OORDEEL", "Wijzig een oordeel: RA-1=goed, visie=B of eindoordeel=goed.",
        herhaalbaar: true),
      Optie("--motivering", waarde: "TEKST", "Waarom de vaststeller een oordeel wijzigt."),
      Optie("--reactie-gevolgd", "De reactie van de medewerker is gevolgd."),
      Optie("--reactie-niet-gevolgd", waarde: "REDENEN", "De reactie is niet gevolgd, om deze redenen."),
      Optie("--ondanks", waarde: "REDEN", "Waarom u vaststelt ondanks waarschuwingen; dit blijft zichtbaar."),
    ]
  ) { (beurt) throws(Mislukt) in
    let door = Personeelsnummer(getypt: try beurt.verplicht("--door"))
    let toelichting = try beurt.tekst("--toelichting")
    let motivering = try beurt.tekst("--motivering")
    let reactie = try beurt.reactiegevolg()
    let ondanks = try beurt.tekst("--ondanks")
    if motivering != nil, beurt.aanroep.alle("--wijzig").isEmpty {
      throw .ongeldig(
        "--motivering hoort bij --wijzig.", advies: "Gebruik --toelichting als u geen oordeel wijzigt.")
    }
    return try beurt.legStapopdracht { (plek, kenmerk, datum, _) throws(Mislukt) in
      .stelVast(
        Vaststelverzoek(
          gesprek: kenmerk, datum: datum, vaststeller: door, toelichting: toelichting, reactie: reactie,
          wijzigingen: try beurt.wijzigingen(in: plek.dossier.gesprek(kenmerk)), motivering: motivering,
          ondanks: ondanks))
    }
  }
}

extension Beurt {
  /// What was done with the reaction, as the command line says it; nothing when it says nothing of it.
  func reactiegevolg() throws(Mislukt) -> BeoordelingGebeurtenis.Reactiegevolg? {
    let redenen = try tekst("--reactie-niet-gevolgd")
    guard !aanroep.vlag("--reactie-gevolgd") || redenen == nil else {
      throw .ongeldig(
        "--reactie-gevolgd en --reactie-niet-gevolgd gaan niet samen.", advies: "Geef één van de twee.")
    }
    if let redenen { return .nietGevolgd(reden: redenen) }
    return aanroep.vlag("--reactie-gevolgd") ? .gevolgd : nil
  }

  /// `--wijzig RA-1=goed`, `--wijzig eindoordeel=goed`, `--wijzig visie=B`: a competency by its code or its name.
  fileprivate func wijzigingen(in gesprek: Gesprek?) throws(Mislukt) -> [Labelwijziging] {
    var wijzigingen: [Labelwijziging] = []
    for tekst in aanroep.alle("--wijzig") {
      guard let plek = tekst.firstIndex(of: "="), plek != tekst.startIndex, tekst.index(after: plek) < tekst.endIndex
      else {
        throw .ongeldig("'\(veilig(tekst))' is geen wijziging.", advies: "Schrijf bijvoorbeeld --wijzig RA-1=goed.")
      }
      let wat = String(tekst[..<plek])
      wijzigingen.append(Labelwijziging(over: over(wat, gesprek), oordeel: String(tekst[tekst.index(after: plek)...])))
    }
    return wijzigingen
  }

  private func over(_ wat: String, _ gesprek: Gesprek?) -> Labelwijziging.Over {
    let gezocht = vereenvoudigd(wat)
    if gezocht == "eindoordeel" { return .eindoordeel }
    let afspraken = gesprek?.resultaten.map(\.waarde.afspraak) ?? []
    if let afspraak = afspraken.first(where: { vereenvoudigd($0.tekst) == gezocht }) { return .afspraak(afspraak) }
    let scores = gesprek?.competenties.map(\.waarde) ?? []
    let score = scores.first { vereenvoudigd($0.competentie.tekst) == gezocht || vereenvoudigd($0.naam) == gezocht }
    return .competentie(score?.competentie ?? CompetentieCode(wat))
  }
}
