import Toevalsbron

extension SplitMix64 {
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
