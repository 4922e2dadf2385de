/// A set of linear equations over unknown figures, to find the unknowns that have only one solution.
///
/// The coefficients are 1 and −1. The arithmetic is that of the whole numbers modulo a prime, so that it is exact and
/// can't overflow. Sums that fix an unknown over the fractions fix it here as well; only a determinant that is a
/// multiple of this prime could differ, which no organisation chart comes near.
struct Vergelijkingen {
  /// 2^31 − 1, so that a product of two remainders fits in 64 bits.
  private static let priem = 2_147_483_647

  private var aantal = 0
  /// Per unknown the equations it stands in: twice the equation's number, one more where it stands as the total.
  private var plaatsen: [[Int]]

  init(onbekenden: Int) {
    plaatsen = Array(repeating: [], count: onbekenden)
  }

  /// Adds: the unknown `totaal`, when it is one, is the sum of the unknowns `leden` and of known figures.
  mutating func voegToe(totaal: Int?, leden: [Int]) {
    guard totaal != nil || !leden.isEmpty else { return }
    for lid in leden { plaatsen[lid].append(2 * aantal) }
    if let totaal { plaatsen[totaal].append(2 * aantal + 1) }
    aantal += 1
  }

  /// The unknowns that the equations fix.
  ///
  /// Unknowns that stand in the same equations can only be told apart by more equations, so they share a column and
  /// none of them is fixed. In the fully reduced form a single unknown is fixed exactly when its row holds nothing else.
  ///
  /// - Complexity: O(r² · c) for r equations and c columns, of which there are few, and O(n) for n unknowns.
  func bepaald() -> [Int] {
    var perKolom: [[Int]: [Int]] = [:]
    for (onbekende, plaats) in plaatsen.enumerated() where !plaats.isEmpty {
      perKolom[plaats, default: []].append(onbekende)
    }
    let kolommen = perKolom.sorted { $0.value[0] < $1.value[0] }
    var rijen = Array(repeating: [Int](repeating: 0, count: kolommen.count), count: aantal)
    for (kolom, plaatsen) in kolommen.map(\.key).enumerated() {
      for plaats in plaatsen { rijen[plaats / 2][kolom] = plaats % 2 == 0 ? 1 : Self.priem - 1 }
    }
    return Self.herleid(rijen, kolommen: kolommen.count).compactMap { rij in
      let anders = rij.indices.filter { rij[$0] != 0 }
      guard anders.count == 1, kolommen[anders[0]].value.count == 1 else { return nil }
      return kolommen[anders[0]].value[0]
    }
  }

  /// The fully reduced row echelon form.
  private static func herleid(_ gegeven: [[Int]], kolommen: Int) -> [[Int]] {
    var rijen = gegeven
    var top = 0
    for kolom in 0..<kolommen {
      guard let spil = rijen.indices.dropFirst(top).first(where: { rijen[$0][kolom] != 0 }) else { continue }
      rijen.swapAt(spil, top)
      let omgekeerde = macht(rijen[top][kolom], priem - 2)
      let norm = rijen[top].map { $0 * omgekeerde % priem }
      rijen[top] = norm
      for rij in rijen.indices where rij != top && rijen[rij][kolom] != 0 {
        let factor = priem - rijen[rij][kolom]
        for k in kolom..<kolommen where norm[k] != 0 {
          rijen[rij][k] = (rijen[rij][k] + factor * norm[k]) % priem
        }
      }
      top += 1
    }
    return rijen
  }

  /// `basis` to the power `exponent`; with `priem − 2` the inverse (Fermat's little theorem).
  private static func macht(_ basis: Int, _ exponent: Int) -> Int {
    var (basis, exponent, uitkomst) = (basis % priem, exponent, 1)
    while exponent > 0 {
      if exponent & 1 == 1 { uitkomst = uitkomst * basis % priem }
      basis = basis * basis % priem
      exponent >>= 1
    }
    return uitkomst
  }
}
