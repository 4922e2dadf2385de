internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commandogroep {
  static let gesprek = Commandogroep.groep(
    naam: "gesprek", samenvatting: "Plan, voer en bekijk gesprekken.",
    [
      .gesprekPlannen, .gesprekVerzetten, .gesprekAfzeggen, .gesprekFormulier, .gesprekVastleggen, .gesprekAanvullen,
      .gesprekAanbieden, .gesprekReageren, .gesprekOndertekenen, .gesprekVaststellen, .gesprekUitreiken, .gesprekTonen,
      .gesprekLijst,
    ])
}

extension Beurt {
  /// The newest open cycle, or the one given with `--jaar`.
  func cyclus(in regelingen: Regelingen) throws(Mislukt) -> Cyclus {
    if let getypt = aanroep.waarde("--jaar") {
      let jaar = try jaar(getypt, bij: "--jaar")
      guard let cyclus = regelingen.cyclus(jaar) else {
        throw Mislukt(
          .nietGevonden, "A008", "Cyclus \(jaar) bestaat niet.",
          advies: "Open hem met: gespreksboek cyclus openen \(jaar).")
      }
      return cyclus
    }
    guard let cyclus = regelingen.nieuwsteOpen ?? regelingen.jaren.last.flatMap(regelingen.cyclus) else {
      throw Mislukt(
        .nietGevonden, "A008", "Er is nog geen cyclus geopend.",
        advies: "Open er een met: gespreksboek cyclus openen JAAR.")
    }
    return cyclus
  }

  /// Records one command on the dossier of the person named, and tells what came of it.
  func legVast(
    hierna: (Personeelsnummer) -> String, _ opdracht: (Dossier, Besluitruimte) throws(Mislukt) -> DossierOpdracht
  ) throws(Mislukt) -> Afsluitcode {
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      let plek = try laatToe(ruimte)
      return try ruimte.beslis(try opdracht(plek.dossier, ruimte), over: plek)
    }
    return bevestig(vastgelegd, hierna: hierna(Personeelsnummer(getypt: positie("MEDEWERKER"))))
  }
}
