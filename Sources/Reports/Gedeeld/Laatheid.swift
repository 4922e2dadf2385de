internal import Tekst

/// How long after the fact something was recorded, in words.
enum Laatheid {
  /// `14 dagen later`, or nothing when it was recorded on the day itself.
  static func tekst(_ dagen: Int) -> String? {
    dagen > 0 ? "\(aantal(dagen, "dag", "dagen")) later" : nil
  }
}

/// One thing or more: `1 dag`, `3 dagen`.
func dagen(_ getal: Int) -> String { aantal(getal, "dag", "dagen") }

/// The text with its first letter as a capital.
func hoofdletter(_ tekst: String) -> String {
  tekst.prefix(1).uppercased() + tekst.dropFirst()
}
