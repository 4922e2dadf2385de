/// Finds the word that someone probably meant.
enum Suggestie {
  /// The nearest of `keuzes`, at most two slips away, or nothing. Case does not count.
  ///
  /// - Complexity: O(n) in the number of choices; words over 40 characters get no suggestion.
  static func beste(voor woord: String, uit keuzes: [String]) -> String? {
    let gezocht = Array(woord.lowercased().utf8)
    guard !gezocht.isEmpty, gezocht.count <= 40 else { return nil }
    var beste: (keuze: String, afstand: Int)?
    for keuze in keuzes {
      let afstand = afstand(gezocht, Array(keuze.lowercased().utf8))
      guard afstand <= min(2, gezocht.count / 2), afstand < (beste?.afstand ?? .max) else { continue }
      beste = (keuze, afstand)
    }
    return beste?.keuze
  }

  /// The number of letters added, left out, changed or swapped with a neighbour (optimal string alignment).
  static func afstand(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return a.count + b.count }
    var vorige2: [Int] = []
    var vorige = Array(0...b.count)
    for i in 1...a.count {
      var rij = [i]
      for j in 1...b.count {
        var kosten = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { kosten = min(kosten, vorige2[j - 2] + 1) }
        rij.append(kosten)
      }
      vorige2 = vorige
      vorige = rij
    }
    return vorige[b.count]
  }
}
