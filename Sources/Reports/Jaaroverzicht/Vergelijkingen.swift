/// A set of linear equations over unknown figures, to find the unknowns that have only one solution.
///
/// The coefficients are 1 and −1. The arithmetic is that of the whole numbers modulo a prime, so that it is exact and
/// can't overflow. Sums that fix an unknown over the fractions fix it here as well; only a determinant that is a
/// multiple of this prime could differ, which no organisation chart comes near.
struct Vergelijkingen {
  /// 2^31 − 1, so that a product of two remainders fits in 64 bits.
  private static let priem = 2_147_483_647

  private var rijen: [[Int]] = []
  private let onbekenden: Int

  init(onbekenden: Int) {
    self.onbekenden = onbekenden
  }

  /// Adds: the unknown `totaal`, when it is one, is the sum of the unknowns `leden` and of known figures.
  mutating func voegToe(totaal: Int?, leden: [Int]) {
    guard totaal != nil || !leden.isEmpty else { return }
    var rij = [Int](repeating: 0, count: onbekenden)
    if let totaal { rij[totaal] = Self.priem - 1 }
    for lid in leden { rij[lid] = (rij[lid] + 1) % Self.priem }
    rijen.append(rij)
  }

  /// The unknowns that the equations fix.
  ///
  /// In the fully reduced form an unknown is fixed exactly when its row holds nothing else.
  ///
  /// - Complexity: O(r² · n) for r equations and n unknowns.
  func bepaald() -> [Int] {
    var rijen = rijen
    var top = 0
    for kolom in 0..<onbekenden {
      guard let spil = rijen.indices.dropFirst(top).first(where: { rijen[$0][kolom] != 0 }) else { continue }
      rijen.swapAt(spil, top)
      let omgekeerde = Self.macht(rijen[top][kolom], Self.priem - 2)
      let norm = rijen[top].map { $0 * omgekeerde % Self.priem }
      rijen[top] = norm
      for rij in rijen.indices where rij != top && rijen[rij][kolom] != 0 {
        let factor = Self.priem - rijen[rij][kolom]
        for k in kolom..<onbekenden where norm[k] != 0 {
          rijen[rij][k] = (rijen[rij][k] + factor * norm[k]) % Self.priem
        }
      }
      top += 1
    }
    return rijen.compactMap { rij in
      let anders = rij.indices.filter { rij[$0] != 0 }
      return anders.count == 1 ? anders[0] : nil
    }
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
