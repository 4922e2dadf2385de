/// The levels of a competency framework, from lowest to highest.
package struct Niveauschema: Hashable, Sendable {
  package enum Soort: String, Sendable, CaseIterable {
    /// Numbers, each level with behaviour of its own.
    case genummerd
    /// A higher level presupposes the behaviour of the lower ones.
    case cumulatief
    /// Letters; in HR21 the first letter of the alphabet is the highest level.
    case letters
  }

  package let soort: Soort
  /// Lowest first, whatever the letters or numbers suggest.
  package let niveaus: [String]

  package init(soort: Soort, niveaus: [String]) {
    self.soort = soort
    self.niveaus = niveaus
  }

  /// The level as the scheme writes it, for input in any case: `b` gives `B`.
  package func niveau(_ invoer: String) -> String? {
    let gezocht = invoer.lowercased()
    return niveaus.first { $0.lowercased() == gezocht }
  }

  /// How many levels `niveau` lies above (positive) or below (negative) `norm`; nothing for an unknown level.
  package func verschil(van niveau: String, met norm: String) -> Int? {
    guard let hoogte = niveaus.firstIndex(of: niveau), let eis = niveaus.firstIndex(of: norm) else { return nil }
    return hoogte - eis
  }
}
