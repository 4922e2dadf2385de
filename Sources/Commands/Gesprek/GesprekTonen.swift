internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let gesprekTonen = Commando(
    .vraag, .dossierLezen, "tonen", "Laat één gesprek helemaal zien.",
    voorbeelden: ["gesprek tonen M-0117 G-2026-3": "Verslag, oordelen en motivering."],
    argumenten: [Argumenten.medewerker, Argumenten.gesprek]
  ) { (beurt) throws(Mislukt) in
    let lezing = try beurt.lees()
    let kenmerk = beurt.positie("GESPREK")
    let getypt = Personeelsnummer(getypt: beurt.positie("MEDEWERKER"))
    if let eigen = beurt.toonEigenAlineas(getypt, GesprekKenmerk(kenmerk), lezing) { return eigen }
    let nummer = try beurt.nummerVanMedewerker(in: lezing.boek)
    guard let rapport = Gesprekrapport.maak(nummer, GesprekKenmerk(kenmerk), uit: lezing.bron) else {
      if let dossier = lezing.boek.dossier(van: nummer) {
        try beurt.meldIngetrokken(GesprekKenmerk(kenmerk), dossier, nummer, lezing.boek)
      }
      let bekend = lezing.boek.dossier(van: nummer)?.gesprekken.map(\.kenmerk.tekst) ?? []
      throw beurt.onbekend("Gesprek", kenmerk, uit: bekend, "gesprek lijst \(nummer)")
    }
    return beurt.toon(rapport)
  }

  static let gesprekLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat gesprekken zien, van iedereen of van één medewerker.",
    voorbeelden: [
      "gesprek lijst M-0117": "Alle gesprekken van één medewerker.",
      "gesprek lijst --jaar 2026 --stand gepland": "Wat er nog op de agenda staat.",
    ],
    argumenten: [Argumenten.medewerkerOptioneel],
    opties: Opties.alleenCyclus + [
      Optie("--soort", waarde: "SOORT", "Alleen deze soort."),
      Optie("--stand", waarde: "STAND", "Alleen deze stand.", keuzes: Gesprek.Stand.allCases.map(\.rawValue)),
      Optie(
        "--wacht-op", waarde: "STAP", "Alleen gesprekken waarbij deze stap nu kan.",
        keuzes: Procedurestap.keuzes.map(\.0)),
    ] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    beurt.toon(
      try beurt.overDossiers { (_, nummer, personeel) throws(Mislukt) in
        Gesprekslijst.Filter(
          nummer: nummer, jaar: try beurt.gekozenJaar(),
          soort: beurt.aanroep.waarde("--soort").map { Gesprekssoort($0) },
          stand: beurt.aanroep.waarde("--stand").flatMap { Gesprek.Stand(rawValue: $0) },
          stap: beurt.aanroep.waarde("--wacht-op").flatMap { getypt in
            Procedurestap.keuzes.first { $0.0 == getypt }?.1
          },
          personeel: personeel, volledig: beurt.wilJSON)
      })
  }
}

extension Beurt {
  /// A conversation that was destroyed is gone; one that was withdrawn is not there any more, but what it was can be read.
  fileprivate func meldIngetrokken(
    _ kenmerk: GesprekKenmerk, _ dossier: Dossier, _ nummer: Personeelsnummer, _ boek: Boek
  ) throws(Mislukt) {
    if let woord = dossier.weg.last(where: { $0.waarde.kenmerk == kenmerk.tekst }) {
      let categorie = woord.waarde.categorie.map { ", categorie \(veilig($0))" } ?? ""
      throw Mislukt(
        .nietGevonden, "A021",
        "Gesprek \(veilig(kenmerk.tekst)) is vernietigd op \(woord.herkomst.datum.proza), omdat de bewaartermijn voorbij was "
          + "(\(veilig(woord.waarde.soort))\(categorie)).",
        advies: "De verklaring geeft: gespreksboek vernietigen verklaring \(woord.waarde.voorstel.tekst.prefix(8))")
    }
    guard let (feit, door, reden) = dossier.intrekking(van: kenmerk) else { return }
    throw Mislukt(
      .nietGevonden, "A021",
      "Gesprek \(veilig(kenmerk.tekst)) is ingetrokken bij nr \(door.nr) van \(door.datum.proza) door "
        + "\(Naamgever(boek).auteur(door)). Reden: \(veilig(reden))",
      advies: "Lees wat er stond met: gespreksboek historie \(nummer) --nr \(feit.herkomst.nr)..\(feit.herkomst.nr).")
  }

  /// The own paragraphs in a conversation that the account does not see; nothing when there are none.
  ///
  /// Whether the person or the conversation exists is not told otherwise.
  func toonEigenAlineas(
    _ nummer: Personeelsnummer, _ kenmerk: GesprekKenmerk, _ lezing: Lezing
  ) -> Afsluitcode? {
    let alineas = lezing.eigenAlineas(nummer, kenmerk)
    guard !alineas.isEmpty else { return nil }
    let wie = "\(veilig(nummer.tekst)) \(veilig(kenmerk.tekst))"
    let stukken = alineas.map { feit in
      "\(veilig(feit.alinea?.tekst ?? "", regeleinden: true))\n— als \(feit.alinea?.deel.rawValue ?? ""), vastgelegd op "
        + "\(feit.herkomst.datum.proza) (nr \(feit.herkomst.nr))"
        + (feit.herkomst.correctie.map { ", gecorrigeerd bij nr \($0.herkomst.nr)" } ?? "") + "\n"
    }
    toon(
      (["UW TEKST BIJ \(wie)\n"] + stukken).joined(separator: "\n"),
      json: .document(
        "gespreksboek.alineas", ("medewerker", nummer.tekst),
        ("gesprek", kenmerk.tekst),
        (
          "alineas",
          alineas.map { feit in
            JSONNode.object(
              ("nr", feit.herkomst.nr), ("als", feit.alinea?.deel.rawValue ?? ""),
              ("tekst", feit.alinea?.tekst ?? ""))
          }
        )))
    hierna("corrigeren \(alineas[0].herkomst.nr) --tekst TEKST --reden TEKST", ervoor: "verbeteren kan met: ")
    return .gelukt
  }
}

extension Procedurestap {
  fileprivate static let keuzes: [(String, Procedurestap)] = [
    ("aanbieden", .aanbieden), ("reageren", .reageren), ("ondertekenen", .ondertekenen(.medewerker)),
    ("vaststellen", .vaststellen), ("uitreiken", .uitreiken), ("bedenking", .bedenking), ("afhandelen", .afhandelen),
    ("herstellen", .herstellen),
  ]
}

extension Feit {
  fileprivate var alinea: ProcedureGebeurtenis.Aanvulling? {
    if case .procedure(.aangevuld(let alinea)) = gebeurtenis { alinea } else { nil }
  }
}
