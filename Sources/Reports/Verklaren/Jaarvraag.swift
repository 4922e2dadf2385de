internal import EventCoding
internal import Gesprekscyclus
internal import Projections

/// A figure of the year as a sum over people: what each person alone would add to it.
struct Jaarvraag: Sendable {
  let jaar: Int
  /// Rules and catalogues alone, with no group too small to show.
  private let gedeeld: Rapportbron

  /// - Parameter bron: that the report was made from, with units written as it writes them.
  init(jaar: Int, bron: Rapportbron) {
    self.jaar = jaar
    let feiten = bron.boek.gedeeldeFeiten.map { feit in
      guard case .regeling(.vastgesteld(let regeling)) = feit.gebeurtenis else { return feit }
      return Boekfeit(
        Stroomfeit(.regeling(.vastgesteld(regeling.metKleinsteGroep(1))), in: .regeling), feit.herkomst)
    }
    gedeeld = bron.metBoek(Boek(feiten: feiten).zoWijd(als: bron.boek).vergeten(als: bron.boek))
  }

  /// The year report when only this person existed and no group were too small to show.
  ///
  /// - Parameter cijfers: of the person, in the years that the report needs.
  func overzicht(_ cijfers: [Int: Jaarcijfers]) -> Jaaroverzicht? {
    Jaaroverzicht.Vraag(jaar: jaar).som([cijfers], in: gedeeld)
  }

  /// The same when only these facts of the person existed.
  ///
  /// - Parameter bron: its book holds the dossier that they are of, and says what of it is unknown.
  /// - Complexity: O(f) for f facts.
  func overzicht(_ feiten: [Boekfeit], zoalsIn bron: Rapportbron) -> Jaaroverzicht? {
    var boek = gedeeld.boek.zoWijd(als: bron.boek)
    for feit in feiten { boek.verwerk(feit) }
    let deel = gedeeld.metBoek(boek.vergeten(als: bron.boek))
    let vraag = Jaaroverzicht.Vraag(jaar: jaar)
    return vraag.som(deel.boek.dossiers.values.compactMap { vraag.deel($0, in: deel) }, in: deel)
  }
}

extension Rapportbron {
  /// The year report's values from these facts as they stand, with small groups hidden.
  func jaarboom(_ jaar: Int, _ feiten: [Boekfeit]) -> Waardeboom? {
    let ander = Boek(feiten: feiten).zoWijd(als: boek).vergeten(als: boek)
    return Jaaroverzicht.maak(metBoek(ander), jaar: jaar).map(\.boom)
  }
}
