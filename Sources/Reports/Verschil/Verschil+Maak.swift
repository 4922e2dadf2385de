package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

extension Verschil {
  /// What changed in the dossier of one person between two moments; nothing when neither knows this number.
  package static func maak(_ nummer: Personeelsnummer, van: Rapportbron, naar: Rapportbron) -> Verschil? {
    dossier(nummer, van, naar, persoon: nil).map { Verschil(.medewerker(nummer), $0, van, naar) }
  }

  init(_ onderwerp: Onderwerp, _ wijzigingen: [Wijziging], _ van: Rapportbron, _ naar: Rapportbron) {
    // Where one of both does not know the cycle, the other names it.
    let cyclusnaam: String? =
      if case .jaar(let jaar) = onderwerp {
        (naar.boek.regelingen.cyclus(jaar) == nil ? van : naar).boek.regelingen.cyclusnaam(jaar)
      } else { nil }
    self.init(
      van: Self.kop(van, onderwerp), naar: Self.kop(naar, onderwerp), onderwerp: onderwerp, cyclusnaam: cyclusnaam,
      wijzigingen: wijzigingen, nieuweRecords: naar.boek.stand.nr - van.boek.stand.nr)
  }

  private static func kop(_ bron: Rapportbron, _ onderwerp: Onderwerp) -> Rapportkop {
    if case .medewerker(let nummer) = onderwerp {
      bron.kop("gespreksboek.verschil", over: nummer)
    } else {
      bron.kop("gespreksboek.verschil")
    }
  }

  static func dossier(
    _ nummer: Personeelsnummer, _ van: Rapportbron, _ naar: Rapportbron, persoon: Persoon?
  ) -> [Wijziging]? {
    guard van.boek.register.kent(nummer) || naar.boek.register.kent(nummer) else { return nil }
    let jaar = (Dossierrapport.maak(nummer, uit: naar) ?? Dossierrapport.maak(nummer, uit: van))?.cyclus?.jaar
    let rapporten = [naar, van].compactMap { Dossierrapport.maak(nummer, cyclus: jaar, uit: $0) }
    let eerst = Dossiervraag(nummer: nummer, jaar: jaar, bron: van)
    let daarna = Dossiervraag(nummer: nummer, jaar: jaar, bron: naar)
    let stappen = Stappenvergelijking { feiten, dag in (dag == van.peildatum ? eerst : daarna).boom(feiten) }
    let oorzaken = stappen.oorzaken(van: eerst.feiten, op: van.peildatum, naar: daarna.feiten, op: naar.peildatum)
    return wijzigingen(
      eerst.boom(eerst.feiten), daarna.boom(daarna.feiten), rapporten.map(\.uitlegboom), persoon
    ) { oorzaken[$0] }
  }

  /// - Parameter uitleg: of the reports that have the values, the later one first.
  static func wijzigingen(
    _ oud: Waardeboom?, _ nieuw: Waardeboom?, _ uitleg: [Uitlegboom], _ persoon: Persoon?,
    _ oorzaken: (Waardepad) -> [Herkomst]?
  ) -> [Wijziging] {
    let nieuwe = nieuw?.paden ?? []
    let verdwenen = (oud?.paden ?? []).filter { nieuw?[$0] == nil }
    return (nieuwe + verdwenen).filter { oud?[$0] != nieuw?[$0] }.map { pad in
      Wijziging(
        persoon: persoon, pad: pad, van: oud?[pad], naar: nieuw?[pad], records: oorzaken(pad) ?? [],
        woord: uitleg.lazy.compactMap { $0[pad].woord }.first)
    }
  }
}
