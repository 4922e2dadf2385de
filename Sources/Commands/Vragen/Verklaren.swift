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
    let lezing = try beurt.lees { cyclusjaar($0) == nil ? .dossierLezen : .jaarcijfersLezen }
    let jaar = cyclusjaar(lezing.boek)
    let nummer = jaar == nil ? try beurt.nummerVanMedewerker(in: lezing.boek) : nil
    let gekozen = try beurt.gekozenJaar()
    let paden =
      nummer.map { Verklaring.paden($0, cyclus: gekozen, uit: lezing.bron) }
      ?? Verklaring.paden(jaar: jaar ?? 0, uit: lezing.bron)
    guard let wat = beurt.aanroep.positie("WAT") else { return beurt.toon(paden) }
    let pad = Waardepad(tekst: wat)
    let verklaring =
      nummer.flatMap { Verklaring.maak($0, pad, cyclus: gekozen, uit: lezing.bron) }
      ?? jaar.flatMap { Verklaring.maak(jaar: $0, pad, uit: lezing.bron) }
    guard let verklaring else {
      let eronder = paden.filter { $0.ligt(onder: pad) }
      if !eronder.isEmpty { return beurt.toon(eronder) }
      let groepen = pad.delen.indices.map { Waardepad(Array(pad.delen[..<$0]) + ["onderdrukt"]) }
      if jaar != nil, groepen.contains(where: paden.contains) {
        throw Mislukt(
          .nietGevonden, "A023", "'\(veilig(wat))' is onderdrukt: de groep is te klein om te tonen.",
          advies: "Vraag het cijfer van een grotere groep.")
      }
      throw beurt.onbekend(
        "Waarde", wat, uit: paden.map(\.description), "verklaren \(beurt.positie("MEDEWERKER"))")
    }
    return beurt.toon(verklaring)
  }
}

extension Beurt {
  /// Shows paths that can be asked about.
  fileprivate func toon(_ paden: [Waardepad]) -> Afsluitcode {
    toon(
      paden.map { veilig($0.description) }.joined(separator: "\n"),
      json: .document(
        "gespreksboek.paden", ("paden", paden.map { $0.description })))
    return .gelukt
  }
}
