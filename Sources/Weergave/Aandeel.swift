/// A share of a whole, in whole per cents as people read it and in hundredths of one as programs do.
package struct Aandeel: Hashable, Sendable {
  package let procenten: Int
  package let honderdsten: Int

  private init(procenten: Int, honderdsten: Int) {
    self.procenten = procenten
    self.honderdsten = honderdsten
  }

  /// Half rounded up; nothing of nothing has no share.
  package init?(_ deel: Int, van geheel: Int) {
    guard let procenten = Getalvorm.procenten(deel, van: geheel) else { return nil }
    self.init(procenten: procenten, honderdsten: (20_000 * deel + geheel) / (2 * geheel))
  }

  /// The shares of parts that are a whole together, so that they add up to 100 per cent: each is rounded down, and what is left
  /// goes to the largest remainders, of equal ones to the first. Empty where the whole is nothing.
  ///
  /// - Complexity: O(n log n) for n parts.
  /// - Source: the method of largest remainders (Hamilton), as seats are given in some elections.
  package static func verdeling(_ delen: [Int]) -> [Aandeel] {
    zip(verdeel(100, over: delen), verdeel(10_000, over: delen)).map { Aandeel(procenten: $0, honderdsten: $1) }
  }

  private static func verdeel(_ eenheden: Int, over delen: [Int]) -> [Int] {
    let geheel = delen.reduce(0, +)
    guard geheel > 0 else { return [] }
    var aandelen = delen.map { $0 * eenheden / geheel }
    let over = eenheden - aandelen.reduce(0, +)
    let resten = delen.indices.sorted {
      let (a, b) = (delen[$0] * eenheden % geheel, delen[$1] * eenheden % geheel)
      return a != b ? a > b : $0 < $1
    }
    for plek in resten.prefix(over) { aandelen[plek] += 1 }
    return aandelen
  }

  /// `64 %`
  package var tekst: String { "\(procenten) %" }
}
