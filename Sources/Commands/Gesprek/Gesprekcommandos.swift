internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commandogroep {
  static let gesprek = Commandogroep.groep(
    naam: "gesprek", samenvatting: "Plan, voer en bekijk gesprekken.",
    [
      .gesprekPlannen, .gesprekVerzetten, .gesprekAfzeggen, .gesprekVrijstellen, .gesprekFormulier, .gesprekVastleggen,
      .gesprekVerder,
      .gesprekAanvullen, .gesprekBijlage,
      .gesprekAanbieden, .gesprekReageren, .gesprekOndertekenen, .gesprekVaststellen, .gesprekUitreiken, .gesprekTonen,
      .gesprekLijst,
    ])
}

extension Beurt {
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
