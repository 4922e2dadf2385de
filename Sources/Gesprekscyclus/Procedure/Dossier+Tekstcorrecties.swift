extension Dossier {
  /// The corrections and withdrawals of what is part of the text of a conversation, in recorded order, also those that were taken
  /// back since: that the text was touched stays true.
  /// - Complexity: O(n) in the facts, for each correction.
  package func tekstcorrecties(van kenmerk: GesprekKenmerk) -> [Feit] {
    feiten.filter { feit in
      guard case .correctie(let correctie) = feit.gebeurtenis, let grond = grondfeit(van: correctie)?.gebeurtenis else {
        return false
      }
      return grond.isVerslagtekst && grond.gesprek == kenmerk
    }
  }
}
