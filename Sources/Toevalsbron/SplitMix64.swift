/// Random numbers from a seed, for tests, fuzzing and measuring: the same seed gives the same numbers on every machine.
///
/// SplitMix64 of Steele, Lea and Flood (OOPSLA 2014). Never for keys: whoever sees a few numbers knows the rest.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var stand: UInt64

  package init(zaad: UInt64) { stand = zaad }

  package mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var uit = stand
    uit = (uit ^ (uit >> 30)) &* 0xBF58_476D_1CE4_E5B9
    uit = (uit ^ (uit >> 27)) &* 0x94D0_49BB_1331_11EB
    return uit ^ (uit >> 31)
  }

  /// One of these, which must not be empty.
  package mutating func kies<Keuzes: Collection>(_ keuzes: Keuzes) -> Keuzes.Element where Keuzes.Index == Int {
    keuzes[Int.random(in: keuzes.startIndex..<keuzes.endIndex, using: &self)]
  }

  /// True `een` times out of `op`.
  package mutating func kans(_ een: Int, op: Int) -> Bool { Int.random(in: 0..<op, using: &self) < een }
}
