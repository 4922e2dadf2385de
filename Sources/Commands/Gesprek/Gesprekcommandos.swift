internal import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Tekst

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
    let bestand = try agendabestand()
    var agenda: Agendabestand?
    let vastgelegd = try leg { (ruimte) throws(Mislukt) in
      let plek = try laatToe(ruimte)
      let voornemen = try ruimte.beslis(try opdracht(plek.dossier, ruimte), over: plek)
      if bestand != nil { agenda = try self.agenda(na: voornemen, plek, ruimte) }
      return voornemen
    }
    if let bestand, let agenda, !vastgelegd.proef {
      try Uitbestand.schrijf(agenda.bytes, omgeving.pad(bestand), naam: bestand, omgeving)
      omgeving.uitvoer.melding("\(veilig(bestand)) is geschreven, voor uw agenda.")
    }
    return bevestig(vastgelegd, hierna: hierna(Personeelsnummer(getypt: positie("MEDEWERKER"))))
  }
}
