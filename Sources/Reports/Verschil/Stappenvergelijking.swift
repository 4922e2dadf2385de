internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// Walks from the facts of one moment to those of another, fact by fact, and notes which value each step moves.
struct Stappenvergelijking {
  /// The values that facts make, read on a day; one for each of the two days compared.
  ///
  /// A fact that only counts on the later day still is the cause of what it changes there.
  let lezingen: [(_ feiten: [Boekfeit]) -> Waardeboom?]

  /// For each value that one of the steps moved, the records that did, in recorded order.
  /// - Complexity: O(s) reports for s facts that differ.
  func oorzaken(van: [Boekfeit], naar: [Boekfeit]) -> [Waardepad: [Herkomst]] {
    let per = lezingen.map { oorzaken(van, naar, $0) }
    return per.reduce(into: [:]) { $0.merge($1) { Set($0 + $1).sorted { $0.nr < $1.nr } } }
  }

  /// First the facts that fall away, newest first, then those that come, oldest first.
  private func oorzaken(
    _ van: [Boekfeit], _ naar: [Boekfeit], _ boom: (_ feiten: [Boekfeit]) -> Waardeboom?
  ) -> [Waardepad: [Herkomst]] {
    let oud = Set(van.map(\.herkomst.nr))
    let nieuw = Set(naar.map(\.herkomst.nr))
    var feiten = van
    var vorige = boom(feiten)
    var oorzaken: [Waardepad: [Herkomst]] = [:]
    func stap(_ feit: Boekfeit) {
      let nu = boom(feiten)
      for pad in Set(vorige?.paden ?? []).union(nu?.paden ?? []) where vorige?[pad] != nu?[pad] {
        oorzaken[pad, default: []].append(feit.herkomst)
      }
      vorige = nu
    }
    for feit in van.reversed() where !nieuw.contains(feit.herkomst.nr) {
      feiten.removeAll { $0.herkomst.nr == feit.herkomst.nr }
      stap(feit)
    }
    for feit in naar where !oud.contains(feit.herkomst.nr) {
      let plek = feiten.firstIndex { $0.herkomst.nr > feit.herkomst.nr } ?? feiten.endIndex
      feiten.insert(feit, at: plek)
      stap(feit)
    }
    return oorzaken
  }
}
