internal import EventCoding
internal import Gesprekscyclus
internal import Projections
internal import Wire

/// A figure of the year as a sum over people: what each person alone would add to it.
struct Jaarvraag {
  let jaar: Int
  let bron: Rapportbron

  /// The year report's values when only this dossier existed and no group were too small to show.
  func boom(_ feiten: [Boekfeit]) -> Waardeboom? {
    let boek = Boek(feiten: (gedeeld + feiten).sorted { $0.herkomst.nr < $1.herkomst.nr }).zoWijd(als: bron.boek)
    let deel = Rapportbron(
      boek: boek, organisatie: bron.organisatie, opslag: bron.opslag, peildatum: bron.peildatum)
    return Jaaroverzicht.maak(deel, jaar: jaar).map { Waardeboom($0.json()) }
  }

  /// The year report's values from these facts as they stand, with small groups hidden.
  func heel(_ feiten: [Boekfeit]) -> Waardeboom? {
    let deel = Rapportbron(
      boek: Boek(feiten: feiten).zoWijd(als: bron.boek), organisatie: bron.organisatie, opslag: bron.opslag,
      peildatum: bron.peildatum)
    return Jaaroverzicht.maak(deel, jaar: jaar).map { Waardeboom($0.json()) }
  }

  private var gedeeld: [Boekfeit] {
    bron.boek.gedeeldeFeiten.map { feit in
      guard case .regeling(.vastgesteld(let regeling)) = feit.gebeurtenis else { return feit }
      return Boekfeit(
        Stroomfeit(.regeling(.vastgesteld(regeling.metKleinsteGroep(1))), in: .regeling), feit.herkomst)
    }
  }
}
