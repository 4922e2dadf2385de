internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports
internal import Tekst

extension Commando {
  static let bevindingen = Commando(
    .vraag, .bevindingenLezen, "bevindingen", "Laat zien wat een auditor het eerst opzoekt, over iedereen.",
    uitleg: [
      "Wat laat is vastgelegd, na ondertekenen gecorrigeerd of ondanks een waarschuwing vastgesteld; wie over zichzelf besliste; "
        + "en wat er met het logboek zelf gebeurde. Elke bevinding noemt de records en de regel.",
      "Met --json is het antwoord SARIF, dat andere programma's kunnen lezen. Bewaar het, en geef het de volgende keer met "
        + "--eerder: dan ziet u alleen wat nieuw is, en wat er niet meer staat.",
      "De afsluitcode is 1 als er een fout of een waarschuwing bij staat, en 0 als er alleen meldingen zijn, of niets. Met "
        + "--eerder telt alleen wat nieuw is of er niet meer staat.",
    ],
    voorbeelden: [
      "bevindingen 2026": "Alles over cyclus 2026.",
      "bevindingen --uit gisteren.json": "Bewaar wat er nu is, als SARIF.",
      "bevindingen --eerder gisteren.json": "Alleen wat er sindsdien is bijgekomen.",
    ],
    argumenten: [
      Positioneel(
        "JAAR", "Alleen dit jaar: waarin de cyclus begint, of haar naam: 2026/2027; anders alle.", .optioneel)
    ],
    opties: [
      Optie(
        "--eerder", waarde: "BESTAND", "Bevindingen in SARIF van een eerdere keer; - voor de invoer.", pad: .bestand)
    ],
    vaker: Beurt.vaker
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.aanroep.positie("JAAR").map { (getypt) throws(Mislukt) in
      try beurt.jaar(getypt, bij: "JAAR")
    }
    try beurt.eisEenOpslag(["--eerder"])
    if beurt.isOverMeer {
      let delen = try beurt.toonVanElke { (beurt, _) throws(Mislukt) in try beurt.bevindingen(jaar) }
      return delen.contains(where: \.vraagtAandacht) ? .bevindingen : .gelukt
    }
    let bestand = try beurt.aanroep.waarde("--eerder").map { (naam) throws(Mislukt) in
      (naam: naam, bytes: try beurt.bestand(naam, grens: Invoergrens.importbestand))
    }
    var rapport = try beurt.bevindingen(jaar)
    if let bestand {
      do throws(Bevindingen.Bezwaar) {
        rapport = try rapport.naast(bestand.bytes)
      } catch {
        throw error.mislukt(bestand.naam)
      }
    }
    _ = beurt.toonBrief(rapport)
    return rapport.vraagtAandacht ? .bevindingen : .gelukt
  }
}

extension Beurt {
  fileprivate func bevindingen(_ jaar: Int?) throws(Mislukt) -> Bevindingen {
    let lezing = try lees()
    if let jaar, lezing.boek.regelingen.cyclus(jaar) == nil { throw geenCyclus(positie("JAAR")) }
    return Bevindingen.Vraag(jaar: jaar, klokdag: try klokdag(), versie: Programma.versie).antwoord(uit: lezing.bron)
  }

  /// Today by the clock, where neither a day nor a moment was chosen.
  fileprivate func klokdag() throws(Mislukt) -> Datum? {
    let assen = try tijdassen()
    guard assen.bekendOp == .alles, assen.geldigOp == nil, try gekozenDag() == nil else { return nil }
    return try vandaag()
  }
}

extension Bevindingen.Bezwaar {
  fileprivate func mislukt(_ naam: String) -> Mislukt {
    let genoemd = naam == "-" ? "de invoer" : "'\(veilig(naam))'"
    let advies = "Geef een bestand dat gemaakt is met: gespreksboek bevindingen --uit NAAM.json."
    return switch self {
    case .geenBevindingen:
      Mislukt(.bevindingen, "B016", "In \(genoemd) staan geen bevindingen van dit programma.", advies: advies)
    case .andereOpslag:
      Mislukt(.bevindingen, "B016", "De bevindingen in \(genoemd) zijn van een andere opslag.", advies: advies)
    case .anderJaar(let toen):
      Mislukt(
        .bevindingen, "B016", "De bevindingen in \(genoemd) gaan over \(toen).",
        advies: "Vraag hetzelfde jaar, of geef een ander bestand.")
    }
  }
}
