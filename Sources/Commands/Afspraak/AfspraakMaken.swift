internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Projections

extension Commando {
  static let afspraakMaken = Commando(
    .vastlegging, .afsprakenMaken, "maken", "Maak een resultaatafspraak of een ontwikkelafspraak.",
    uitleg: ["Na het planningsgesprek tellen de wegingen samen op tot 100; gebruik dan --herverdeel."],
    voorbeelden: [
      "afspraak maken M-0117 --gebied Advies --omschrijving \"Inkoopkader\" --gereed-op 01-12-2026 "
        + "--weging 40": "Een resultaatafspraak.",
      "afspraak maken M-0117 --ontwikkel --competentie visie --activiteit \"Cursus strategie\"":
        "Een ontwikkelafspraak.",
    ],
    argumenten: [Argumenten.medewerker],
    opties: Afspraakopties.inhoud + Afspraakopties.ontwikkel + [Afspraakopties.herverdeel]
      + Opties.cyclus("anders de open cyclus van vandaag.")
  ) { (beurt) throws(Mislukt) in
    let wijziging = try beurt.afspraakwijziging()
    let wegingen = try beurt.herverdeling()
    let ontwikkel = try beurt.aanroep.vlag("--ontwikkel") ? beurt.ontwikkelinhoud() : nil
    if ontwikkel == nil, wijziging.omschrijving == nil {
      throw .ongeldig("--omschrijving ontbreekt.", advies: "Schrijf wat er bereikt moet zijn.")
    }
    return try beurt.legVast(hierna: { "afspraak lijst \($0)" }) { (_, ruimte) throws(Mislukt) in
      let jaar = try beurt.cyclus(in: ruimte.boek.regelingen, op: ruimte.kader.vandaag).jaar
      if let ontwikkel { return .maakOntwikkelafspraak(ontwikkel, cyclus: jaar) }
      let leeg = Afspraakinhoud(resultaatgebied: "", omschrijving: "")
      return .maakAfspraak(wijziging.toegepast(op: leeg), cyclus: jaar, wegingen: wegingen)
    }
  }
}

extension Beurt {
  fileprivate func ontwikkelinhoud() throws(Mislukt) -> Ontwikkelinhoud {
    Ontwikkelinhoud(
      competentie: try tekst("--competentie").map { CompetentieCode($0) }, activiteit: try verplicht("--activiteit"),
      faciliteit: try tekst("--faciliteit"), gereedOp: try datum("--gereed-op"))
  }
}
