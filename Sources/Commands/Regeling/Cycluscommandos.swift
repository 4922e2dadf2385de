internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports
internal import Tekst

extension Commando {
  static let cyclusOpenen = Commando(
    .regelsBeheren,
    Commandorij(
      "openen", "Open de cyclus van een jaar.",
      voorbeelden: [
        Voorbeeld("gespreksboek cyclus openen 2026", "Onder de enige regeling die er is."),
        Voorbeeld("gespreksboek cyclus openen 2026 --regeling gemeente", "Onder deze regeling."),
      ],
      argumenten: [Positioneel("JAAR", "Het jaar.")],
      opties: [Optie("--regeling", waarde: "CODE", "De regeling, als er meer dan één is.")] + Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    let regeling = beurt.aanroep.waarde("--regeling").map { RegelingKenmerk($0) }
    return try beurt.leg(.openen(jaar: jaar, regeling: regeling)) {
      $0.boek.opNummer.isEmpty ? "medewerker importeren BESTAND.csv" : "cyclus tonen \(jaar)"
    }
  }

  static let cyclusSluiten = Commando(
    .regelsBeheren,
    Commandorij(
      "sluiten", "Sluit de cyclus van een jaar; er kan dan niets meer bij.",
      voorbeelden: [Voorbeeld("gespreksboek cyclus sluiten 2026", "Na het laatste gesprek van het jaar.")],
      argumenten: [Positioneel("JAAR", "Het jaar.")], opties: Opties.vastleggen)
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    try beurt.waarschuwVoorSluiten(jaar)
    return try beurt.leg(.sluiten(jaar: jaar)) { _ in "jaaroverzicht \(jaar)" }
  }

  static let cyclusTonen = Commando.vraag(
    .lijstenLezen,
    Commandorij(
      "tonen", "Laat zien hoever een cyclus is.",
      voorbeelden: [Voorbeeld("gespreksboek cyclus tonen 2026", "De stadia, hun periode en de stand.")],
      argumenten: [Positioneel("JAAR", "Het jaar.")])
  ) { (beurt) throws(Mislukt) in
    let jaar = try beurt.jaar(beurt.positie("JAAR"), bij: "JAAR")
    guard let rapport = Cyclusrapport.maak(try beurt.lees().bron, jaar: jaar) else {
      throw Mislukt(
        .nietGevonden, WeigeringCode.geenCyclus.rawValue, "Cyclus \(jaar) bestaat niet.",
        advies: "Bekijk ze met: gespreksboek cyclus lijst.")
    }
    return beurt.toon(rapport)
  }

  static let cyclusLijst = Commando.vraag(
    .regelsLezen,
    Commandorij(
      "lijst", "Laat alle cycli zien.",
      voorbeelden: [Voorbeeld("gespreksboek cyclus lijst", "Elk jaar met zijn regeling en stand.")])
  ) { (beurt) throws(Mislukt) in
    beurt.toon(Cycluslijst.maak(try beurt.lees().bron))
  }
}

extension Beurt {
  /// Tells what a closed cycle would leave unfinished, before nothing can be added.
  fileprivate func waarschuwVoorSluiten(_ jaar: Int) throws(Mislukt) {
    let bron = try lees().bron
    let mist = Achterstand.maak(bron, jaar: jaar)?.aantal ?? 0
    let open = bron.boek.dossiers.values.flatMap { $0.gesprekken(cyclus: jaar, soort: .beoordeling) }
      .count { $0.stand == .gehouden }
    guard mist + open > 0 else { return }
    omgeving.uitvoer.melding(
      "let op: in cyclus \(jaar) zijn nog \(aantal(mist, "gesprek", "gesprekken")) in achterstand en "
        + "\(aantal(open, "beoordeling", "beoordelingen")) niet vastgesteld. Na het sluiten kan er niets meer bij.")
  }

  fileprivate func leg(
    _ opdracht: RegelingOpdracht, hierna: (Besluitruimte) -> String
  ) throws(Mislukt) -> Afsluitcode {
    var volgende: String?
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      volgende = hierna(ruimte)
      return try ruimte.beslis(opdracht)
    }
    return bevestig(vastgelegd, hierna: volgende)
  }
}
