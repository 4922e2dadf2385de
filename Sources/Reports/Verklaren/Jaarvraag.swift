internal import EventCoding
internal import Gesprekscyclus
internal import Projections
internal import Wire

/// A figure of the year as a sum over people: what each person alone would add to it.
final class Jaarvraag {
  let jaar: Int
  let bron: Rapportbron
  /// Rules and catalogues alone, with no group too small to show.
  private let gedeeld: Rapportbron
  /// What is counted decides on all values, and many parts of a dossier count the same.
  private var bekend: [[[Int: Jaarcijfers]]: Waardeboom] = [:]

  /// So many reports are remembered at most: each has some hundreds of values.
  private static let onthouden = 500

  init(jaar: Int, bron: Rapportbron) {
    self.jaar = jaar
    self.bron = bron
    let feiten = bron.boek.gedeeldeFeiten.map { feit in
      guard case .regeling(.vastgesteld(let regeling)) = feit.gebeurtenis else { return feit }
      return Boekfeit(
        Stroomfeit(.regeling(.vastgesteld(regeling.metKleinsteGroep(1))), in: .regeling), feit.herkomst)
    }
    gedeeld = bron.metBoek(Boek(feiten: feiten).zoWijd(als: bron.boek).vergeten(als: bron.boek))
  }

  /// The year report's values when only this dossier existed and no group were too small to show.
  ///
  /// - Complexity: O(f) for f facts, and O(1) reports when they count as no part of a dossier did before.
  func boom(_ feiten: [Boekfeit]) -> Waardeboom? {
    var boek = gedeeld.boek
    for feit in feiten { boek.verwerk(feit) }
    let deel = bron.metBoek(boek.vergeten(als: bron.boek))
    let vraag = Jaaroverzicht.Vraag(jaar: jaar)
    let cijfers = deel.boek.dossiers.values.compactMap { vraag.deel($0, in: deel) }
    if let boom = bekend[cijfers] { return boom }
    guard let overzicht = vraag.som(cijfers, in: deel) else { return nil }
    let boom = overzicht.boom
    if bekend.count >= Jaarvraag.onthouden { bekend.removeAll(keepingCapacity: true) }
    bekend[cijfers] = boom
    return boom
  }

  /// The year report's values from these facts as they stand, with small groups hidden.
  func heel(_ feiten: [Boekfeit]) -> Waardeboom? {
    let boek = Boek(feiten: feiten).zoWijd(als: bron.boek).vergeten(als: bron.boek)
    return Jaaroverzicht.maak(bron.metBoek(boek), jaar: jaar).map(\.boom)
  }
}
