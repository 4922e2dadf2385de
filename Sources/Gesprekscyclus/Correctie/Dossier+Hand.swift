extension Dossier {
  /// The records from which the words of a step come as they stand now: the one that said them first, and those that
  /// kept them while they corrected something else. Never empty.
  ///
  /// ```
  /// nr 57  hr      "Te kort."         brief
  /// nr 60  zelf    "Veel te kort."    → [60]
  /// nr 63  hr      the day only       → [60, 63]
  /// ```
  /// - Parameter grond: the fact itself, not a correction of it.
  /// - Complexity: O(n) in the facts of the dossier, for each correction of this one.
  package func woorden(van grond: Feit) -> [Herkomst] {
    guard let nu = gelezen(grond) else { return [grond.herkomst] }
    let laatste = nu.herkomst.laatsteWoord
    let lezingen = [grond] + correcties(van: grond.herkomst.nr)
    var hand: [Herkomst] = []
    for lezing in lezingen.reversed() where lezing.herkomst.nr <= laatste {
      if lezing.herkomst.nr != grond.herkomst.nr, lezing.herkomst.nr != laatste, isIngetrokken(lezing) { continue }
      let toen: DossierGebeurtenis
      switch lezing.gebeurtenis {
      case .correctie(.gecorrigeerd(let correctie)): toen = correctie.lezing
      case .correctie(.ingetrokken): continue
      case .medewerker, .gesprek, .afspraak, .beoordeling, .procedure, .traject, .vrijstelling, .bewaring, .inzage:
        toen = lezing.gebeurtenis
      }
      guard toen.woorden == nu.gebeurtenis.woorden else { break }
      hand.append(lezing.herkomst)
    }
    return hand.isEmpty ? [grond.herkomst] : hand.reversed()
  }

  private func isIngetrokken(_ feit: Feit) -> Bool {
    if case .ingetrokken = lezingen[feit.herkomst.nr] { true } else { false }
  }
}

extension DossierGebeurtenis {
  /// What someone wrote or signed under the own name; empty for all else.
  package var woorden: [String?] {
    switch self {
    case .procedure(let gebeurtenis): gebeurtenis.feit.woorden
    case .traject(let gebeurtenis): gebeurtenis.feit.woorden
    case .vrijstelling(let feit): feit.woorden
    case .bewaring: []
    case .inzage(let feit): feit.woorden
    case .medewerker, .gesprek, .afspraak, .beoordeling, .correctie: []
    }
  }
}
