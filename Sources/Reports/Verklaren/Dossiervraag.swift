internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// A value of one dossier as a function of facts, so that it can be asked which facts it rests on.
struct Dossiervraag {
  let nummer: Personeelsnummer
  /// The cycle that the report shows whole; fixed, so that leaving out facts does not change the question.
  let jaar: Int?
  let bron: Rapportbron

  /// The report's values when only these facts had been recorded, on the day of the question or on another.
  func boom(_ feiten: [Boekfeit], op dag: Datum? = nil) -> Waardeboom? {
    let deel = bron.metBoek(Boek(feiten: feiten).vergeten(als: bron.boek), op: dag)
    return Dossierrapport.maak(nummer, cyclus: jaar, uit: deel).map(\.boom)
  }

  /// The facts that could matter: the person's own, rules and catalogues, and what is known of other people.
  ///
  /// What is known of others only matters for names; their facts are offered last and fall out first.
  var feiten: [Boekfeit] {
    guard let sleutel = bron.boek.register.sleutel(van: nummer) else { return [] }
    let eigen = bron.boek.feiten(van: sleutel)
    let anderen = genoemd.flatMap { bron.boek.feiten(van: $0) }.filter { feit in
      // Their corrections too: a name that was corrected or withdrawn reads otherwise.
      switch feit.gebeurtenis {
      case .dossier(.medewerker), .dossier(.correctie): true
      default: false
      }
    }
    return (eigen + bron.boek.gedeeldeFeiten + anderen).sorted { $0.herkomst.nr < $1.herkomst.nr }
  }

  /// The dossiers of other people that this one names: managers and who established.
  private var genoemd: Set<DossierSleutel> {
    guard let dossier = bron.boek.dossier(van: nummer), let medewerker = dossier.medewerker else { return [] }
    let chefs = medewerker.plaatsingen.compactMap(\.waarde.leidinggevende)
    let vaststellers = dossier.gesprekken.compactMap { $0.vaststelling?.waarde.vaststeller }
    let toen = dossier.gesprekken.compactMap { $0.verslag?.waarde.omstandigheden?.leidinggevende }
    let eigen = bron.boek.register.sleutel(van: nummer)
    return Set((chefs + vaststellers + toen).compactMap { bron.boek.register.sleutel(van: $0) }.filter { $0 != eigen })
  }
}
