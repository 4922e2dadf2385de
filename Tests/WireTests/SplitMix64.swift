/// A small generator with a seed, so that a test that fails can be run again as it was.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &self)
  }

  /// Text of up to `length` scalars, with everything in it that formats trip over.
  mutating func text(length: Int, alphabet: [Unicode.Scalar]) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<below(length + 1) { scalars.append(alphabet[below(alphabet.count)]) }
    return String(scalars)
  }
}

extension [Unicode.Scalar] {
  /// Controls, quotes, separators, accents apart and joined, the edges of each UTF-8 length, and signs above U+FFFF.
  static let awkward: [Unicode.Scalar] = Array(
    ("\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F} \"\\/'=+-@;,:{}[]abc019<>&\u{7F}\u{80}é\u{301}\u{7FF}\u{800}\u{2028}"
      + "\u{D7FF}\u{E000}\u{FEFF}\u{FFFD}\u{FFFF}\u{10000}😀\u{10FFFF}").unicodeScalars)

  /// The same without NUL, which no text file holds.
  static let awkwardText = awkward.filter { $0.value != 0 }
}
