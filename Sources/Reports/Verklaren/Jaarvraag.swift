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

  /// What the person counts for when only these facts existed.
  ///
  /// - Parameter bron: its book holds the dossier that they are of, and says what of it is unknown.
  /// - Complexity: O(f) for f facts.
  func cijfers(_ feiten: [Boekfeit], zoalsIn bron: Rapportbron) -> [Int: Jaarcijfers] {
    var boek = gedeeld.boek.zoWijd(als: bron.boek)
    for feit in feiten { boek.verwerk(feit) }
    let deel = gedeeld.metBoek(boek.vergeten(als: bron.boek))
    return deel.boek.dossiers.values.first.flatMap { Jaaroverzicht.Vraag(jaar: jaar).deel($0, in: deel) } ?? [:]
  }

  /// What the report says of whatever facts of one person. What is counted decides on all of it, and many facts change nothing
  /// of that, so each report is made once.
  func waarden<Waarden>(
    zoalsIn bron: Rapportbron, _ lees: @escaping (Jaaroverzicht) -> Waarden
  ) -> ([Boekfeit]) -> Waarden? {
    var bekend: [[Int: Jaarcijfers]: Waarden?] = [:]
    return { feiten in
      let cijfers = cijfers(feiten, zoalsIn: bron)
      if let waarden = bekend[cijfers] { return waarden }
      let waarden = overzicht(cijfers).map(lees)
      bekend[cijfers] = .some(waarden)
      return waarden
    }
  }
}

extension Rapportbron {
  /// The year report's values from these facts as they stand, with small groups hidden.
  func jaarboom(_ jaar: Int, _ feiten: [Boekfeit]) -> Waardeboom? {
    let ander = Boek(feiten: feiten).zoWijd(als: boek).vergeten(als: boek)
    return Jaaroverzicht.maak(metBoek(ander), jaar: jaar).map(\.boom)
  }
}
