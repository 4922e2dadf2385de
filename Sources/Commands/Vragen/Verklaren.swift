internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst
internal import Wire

extension Commando {
  static let verklaren = Commando(
    .vraag, .dossierLezen, "verklaren", "Laat zien waarom een waarde is wat zij is.",
    uitleg: [
      "WAT is het pad van een waarde; elk object in 'dossier --json' en 'jaaroverzicht --json' draagt zijn pad. "
        + "Zonder WAT komt er een lijst van alle paden; met het pad van een object de paden daaronder.",
      "U ziet de records waarop de waarde rust, hoe zij veranderde, de berekening en de regel. Voor een cijfer uit het "
        + "jaaroverzicht geeft u het jaar in plaats van een medewerker; u ziet dan wie er meetellen.",
    ],
    voorbeelden: [
      "verklaren M-0117 cyclus.afspraken.RA-1.weging": "Waarom is de weging zo?",
      "verklaren 2026 gesprekken.planning.groepen.allen.gehouden": "Wie tellen er mee?",
      "verklaren M-0117": "Alle paden van dit dossier.",
    ],
    argumenten: [
      Positioneel("MEDEWERKER", "Personeelsnummer of naam, of het jaar van een jaaroverzicht."),
      Positioneel("WAT", "Pad van de waarde, zoals cyclus.beoordelingen.G-2026-3.totaalHonderdsten.", .optioneel),
    ],
    opties: Opties.cyclus("anders de nieuwste met iets erin.")
  ) { (beurt) throws(Mislukt) in
    let getypt = beurt.positie("MEDEWERKER")
    func cyclusjaar(_ boek: Boek) -> Int? { Cyclus.jaar(uit: getypt).flatMap { boek.regelingen.cyclus($0)?.jaar } }
    func handeling(_ boek: Boek) -> Handeling { cyclusjaar(boek) == nil ? .dossierLezen : .jaarcijfersLezen }
    // Which cycles there are is known without anybody's dossier.
    let assen = try beurt.tijdassen()
    if Cyclus.jaar(uit: getypt) != nil,
      let jaar = cyclusjaar(try beurt.loket().lees(over: .niemand, assen, handeling).boek)
    {
      return try beurt.verklaar(jaar, assen)
    }
    let bron = try beurt.lees(handeling).bron
    let nummer = try beurt.nummerVanMedewerker(in: bron.boek)
    let gekozen = try beurt.gekozenJaar()
    let paden = Verklaring.paden(nummer, cyclus: gekozen, uit: bron)
    guard let wat = beurt.aanroep.positie("WAT") else { return beurt.toon(paden) }
    if let verklaring = Verklaring.maak(nummer, Waardepad(tekst: wat), cyclus: gekozen, uit: bron) {
      return beurt.toon(verklaring)
    }
    return try beurt.toon(paden, onder: wat)
  }
}

extension Beurt {
  /// Explains a figure of the year, or shows which there are.
  fileprivate func verklaar(_ jaar: Int, _ assen: Tijdassen) throws(Mislukt) -> Afsluitcode {
    var beurt = self
    beurt.handeling = .jaarcijfersLezen
    let loket = try beurt.loket()
    func geenCyclus() -> Mislukt { self.geenCyclus(positie("MEDEWERKER")) }
    guard let wat = aanroep.positie("WAT") else {
      guard let overzicht = try loket.jaaroverzicht(jaar, assen) else { throw geenCyclus() }
      return toon(Verklaring.paden(overzicht))
    }
    let pad = Waardepad(tekst: wat)
    let antwoord = try loket.overIedereen([assen]) { (dossiers, _) throws(Dossiertwijfel) -> Verklaring.Jaarantwoord? in
      try Verklaring.maak(jaar: jaar, pad, uit: dossiers)
    }
    switch antwoord {
    case nil: throw geenCyclus()
    case .verklaring(let verklaring): return toon(verklaring)
    case .geenWaarde(let paden):
      let groepen = pad.delen.indices.map { Waardepad(Array(pad.delen[..<$0]) + ["onderdrukt"]) }
      if !paden.contains(where: { $0.ligt(onder: pad) }), groepen.contains(where: paden.contains) {
        throw Mislukt(
          .nietGevonden, "A023", "'\(veilig(wat))' is onderdrukt: de groep is te klein om te tonen.",
          advies: "Vraag het cijfer van een grotere groep.")
      }
      return try toon(paden, onder: wat)
    }
  }

  /// Shows the paths that lie under what is no value itself.
  fileprivate func toon(_ paden: [Waardepad], onder wat: String) throws(Mislukt) -> Afsluitcode {
    let eronder = paden.filter { $0.ligt(onder: Waardepad(tekst: wat)) }
    if !eronder.isEmpty { return toon(eronder) }
    throw onbekend("Waarde", wat, uit: paden.map(\.description), "verklaren \(positie("MEDEWERKER"))")
  }

  /// Shows paths that can be asked about.
  fileprivate func toon(_ paden: [Waardepad]) -> Afsluitcode {
    toon(
      paden.map { veilig($0.description) }.joined(separator: "\n"),
      json: .document(
        "gespreksboek.paden", ("paden", paden.map { $0.description })))
    return .gelukt
  }
}
