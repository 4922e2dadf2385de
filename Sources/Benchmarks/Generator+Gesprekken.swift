import Gesprekscyclus
import Kalender
import Projections
internal import Toevalsbron

/// The conversations of a year, each with what comes of it.
extension Generator {
  mutating func planning(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    var vastlegging = Vastlegging(soort: .planning, cyclus: jaar, datum: dag)
    let gebieden = boek.functiebeeld(van: dossier, op: dag)?.resultaatgebieden.map(\.naam) ?? []
    vastlegging.nieuweAfspraken = [40, 35, 25].map { weging in
      Afspraakinhoud(
        resultaatgebied: toeval.kies(gebieden), omschrijving: toeval.kies(Namen.afspraken),
        maatstaf: "Vastgesteld door het cluster.", gereedOp: Datum(jaar: jaar, maand: 11, dag: 1), weging: weging)
    }
    vastlegging.nieuweOntwikkelafspraken = [Ontwikkelinhoud(activiteit: "Cursus helder schrijven")]
    vastlegging.verslag = toeval.kies(Namen.verslagen)
    return .legVast(vastlegging)
  }

  mutating func voortgang(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    var vastlegging = Vastlegging(soort: .voortgang, cyclus: jaar, datum: dag)
    vastlegging.verslag = toeval.kies(Namen.verslagen)
    vastlegging.voortgang = dossier.geldendeAfspraken(cyclus: jaar).map { afspraak in
      let aandacht = toeval.kans(15)
      return .init(
        over: .afspraak(afspraak.kenmerk), status: aandacht ? .aandacht : .opSchema,
        toelichting: toeval.kies(Namen.toelichtingen))
    }
    if toeval.kans(10), let eerste = dossier.geldendeAfspraken(cyclus: jaar).first {
      vastlegging.bijstellingen = [
        .init(
          afspraak: eerste.kenmerk, wijziging: .init(gereedOp: Datum(jaar: jaar, maand: 12, dag: 1)),
          reden: "De aanbesteding begint later.")
      ]
    }
    return .legVast(vastlegging)
  }

  mutating func beoordeling(_ dossier: Dossier, _ dag: Datum, _ jaar: Int) -> DossierOpdracht? {
    guard let van = Datum(jaar: jaar, maand: 1, dag: 1), let tot = Datum(jaar: jaar, maand: 12, dag: 31) else {
      return nil
    }
    var vastlegging = Vastlegging(soort: .beoordeling, cyclus: jaar, datum: dag)
    vastlegging.tijdvak = Tijdvak(van: van, tot: tot)
    vastlegging.uitzondering = "Er was geen eerder gesprek door langdurige afwezigheid."
    let labels = ["matig", "voldoende", "voldoende", "goed", "goed", "goed", "uitstekend"]
    vastlegging.resultaten = dossier.geldendeAfspraken(cyclus: jaar).map {
      .init(over: $0.kenmerk, oordeel: toeval.kies(labels), toelichting: toeval.kies(Namen.toelichtingen))
    }
    let schema = boek.catalogi.catalogus("hr21-ommen", op: dag)?.niveauschema.niveaus ?? []
    vastlegging.competenties = (boek.functiebeeld(van: dossier, op: dag)?.normen ?? []).map {
      .init(over: $0.competentie, oordeel: toeval.kies(schema), toelichting: toeval.kies(Namen.toelichtingen))
    }
    vastlegging.eindoordeel = .init(
      oordeel: toeval.kies(labels), motivering: toeval.kies(Namen.toelichtingen))
    return .legVast(vastlegging)
  }
}
