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
