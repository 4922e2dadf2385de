import Foundation

/// How wide the enumerations are: `GESPREKSBOEK_LANG=1` asks for the long form.
enum Lang {
  static let isAan = ProcessInfo.processInfo.environment["GESPREKSBOEK_LANG"] == "1"

  static func kies(_ kort: Int, lang: Int) -> Int { isAan ? lang : kort }

  /// The seed of everything drawn at random; `GESPREKSBOEK_ZAAD` repeats a run.
  static let zaad = ProcessInfo.processInfo.environment["GESPREKSBOEK_ZAAD"].flatMap(UInt64.init) ?? 20_260_212

  /// One line with what a test went through, for the report.
  static func meld(_ test: String, _ aantallen: (String, Int)...) {
    let text = aantallen.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    print("GETELD \(test): \(text)")
  }
}

/// SplitMix64.
struct Dobbelsteen: RandomNumberGenerator {
  var stand: UInt64

  mutating func next() -> UInt64 {
    stand &+= 0x9E37_79B9_7F4A_7C15
    var z = stand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
