/// The generator of Steele, Lea and Flood (OOPSLA 2014): the same seed gives the same run on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var stand: UInt64

  init(zaad: UInt64) { stand = zaad }

  mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var uit = stand
    uit = (uit ^ (uit >> 30)) &* 0xBF58_476D_1CE4_E5B9
    uit = (uit ^ (uit >> 27)) &* 0x94D0_49BB_1331_11EB
    return uit ^ (uit >> 31)
  }

  mutating func kies<Ding>(_ lijst: [Ding]) -> Ding { lijst[Int.random(in: 0..<lijst.count, using: &self)] }
  mutating func kans(_ een: Int, op: Int) -> Bool { Int.random(in: 0..<op, using: &self) < een }
}
