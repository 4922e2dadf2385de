/// A small seeded generator, so that the same seed gives the same history on every machine (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// True in so many cases out of a hundred.
  mutating func kans(_ procent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < procent
  }

  mutating func kies<Keuzes: Collection>(_ keuzes: Keuzes) -> Keuzes.Element where Keuzes.Index == Int {
    keuzes[Int.random(in: keuzes.startIndex..<keuzes.endIndex, using: &self)]
  }
}
