internal import Tekst

/// Finds the word that someone probably meant.
enum Suggestie {
  /// The nearest of `keuzes`, at most two slips away, or nothing. Case does not count.
  ///
  /// - Complexity: O(n) in the number of choices; words over 40 characters get no suggestion.
  static func beste(voor woord: String, uit keuzes: [String]) -> String? {
    let gezocht = woord.lowercased()
    guard !gezocht.isEmpty, gezocht.count <= 40 else { return nil }
    var beste: (keuze: String, afstand: Int)?
    for keuze in keuzes {
      let afstand = bewerkingsafstand(gezocht, keuze.lowercased())
      guard afstand <= min(2, gezocht.count / 2), afstand < (beste?.afstand ?? .max) else { continue }
      beste = (keuze, afstand)
    }
    return beste?.keuze
  }
}
