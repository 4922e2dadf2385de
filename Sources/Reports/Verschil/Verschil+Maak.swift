internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

extension Verschil {
  /// Compares the same question at two moments; nothing when neither knows what is asked about.
  package static func maak(_ onderwerp: Onderwerp, van: Rapportbron, naar: Rapportbron) -> Verschil? {
    let wijzigingen: [Wijziging]?
    switch onderwerp {
    case .medewerker(let nummer):
      wijzigingen = dossier(nummer, van, naar, persoon: nil)
    case .onderdeel(let naam):
      let mensen = Set(personen(naam, van) + personen(naam, naar)).sorted()
      wijzigingen =
        mensen.isEmpty
        ? nil
        : mensen.flatMap { nummer in
          dossier(nummer, van, naar, persoon: Persoon(nummer, in: naar.boek)) ?? []
        }
    case .jaar(let jaar):
      wijzigingen = cijfers(jaar, van, naar)
    }
    return wijzigingen.map {
      Verschil(
        van: van.kop("gespreksboek.verschil"), naar: naar.kop("gespreksboek.verschil"), onderwerp: onderwerp,
        wijzigingen: $0, nieuweRecords: naar.boek.stand.nr - van.boek.stand.nr)
    }
  }

  private static func dossier(
    _ nummer: Personeelsnummer, _ van: Rapportbron, _ naar: Rapportbron, persoon: Persoon?
  ) -> [Wijziging]? {
    guard van.boek.register.kent(nummer) || naar.boek.register.kent(nummer) else { return nil }
    let jaar = (Dossierrapport.maak(nummer, uit: naar) ?? Dossierrapport.maak(nummer, uit: van))?.cyclus?.jaar
    let eerst = Dossiervraag(nummer: nummer, jaar: jaar, bron: van)
    let daarna = Dossiervraag(nummer: nummer, jaar: jaar, bron: naar)
    let stappen = Stappenvergelijking { feiten, dag in (dag == van.peildatum ? eerst : daarna).boom(feiten) }
    let oorzaken = stappen.oorzaken(van: eerst.feiten, op: van.peildatum, naar: daarna.feiten, op: naar.peildatum)
    return wijzigingen(eerst.boom(eerst.feiten), daarna.boom(daarna.feiten), oorzaken, persoon)
  }

  static func wijzigingen(
    _ oud: Waardeboom?, _ nieuw: Waardeboom?, _ oorzaken: [Waardepad: [Herkomst]], _ persoon: Persoon?
  ) -> [Wijziging] {
    let nieuwe = nieuw?.paden ?? []
    let verdwenen = (oud?.paden ?? []).filter { nieuw?[$0] == nil }
    return (nieuwe + verdwenen).filter { oud?[$0] != nieuw?[$0] }.map { pad in
      let records = oorzaken[pad] ?? oorzaken[pad.geteld] ?? []
      return Wijziging(persoon: persoon, pad: pad, van: oud?[pad], naar: nieuw?[pad], records: records)
    }
  }

  private static func personen(_ onderdeel: String, _ bron: Rapportbron) -> [Personeelsnummer] {
    let filter = Personeelsfilter(onderdeel: onderdeel)
    return bron.boek.opNummer.compactMap(\.medewerker).filter { filter.past($0.plek(op: bron.peildatum).waarde) }
      .map(\.personeelsnummer)
  }
}
