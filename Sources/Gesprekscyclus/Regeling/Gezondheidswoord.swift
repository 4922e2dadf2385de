/// Words that tell of someone's health, for what must stay neutral: reasons of release.
enum Gezondheidswoord {
  /// Beginnings and parts of words, in lower case.
  private static let delen = [
    "ziek", "medisch", "gezondheid", "arbeidsongeschikt", "burn-out", "burnout", "overspannen", "zwanger", "operatie",
    "psych", "depress", "bedrijfsarts", "blessure", "handicap", "beperking", "revalid", "re-integrat", "reïntegrat",
  ]

  static func staat(in tekst: String) -> Bool {
    let klein = tekst.lowercased()
    return delen.contains { klein.contains($0) }
  }
}
