internal import Gesprekscyclus
internal import Tekst

/// Small parts of sentences around what people typed.
enum Zinsbouw {
  /// Typed text on one line and safe to show: line breaks become spaces.
  static func eenRegel(_ tekst: String) -> String {
    veilig(tekst.split(whereSeparator: \.isNewline).map(kaal).filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Typed text as a sentence of its own, with a full stop when it has no end of its own.
  static func alsZin(_ tekst: String) -> String {
    let regel = eenRegel(tekst)
    guard let laatste = regel.last else { return "" }
    return ".!?…".contains(laatste) ? regel : regel + "."
  }

  /// Typed text without a full stop at its end, for a place where the sentence goes on.
  static func zonderPunt(_ tekst: String) -> String {
    let regel = eenRegel(tekst)
    return regel.hasSuffix(".") && !regel.hasSuffix("..") ? String(regel.dropLast()) : regel
  }

  /// A colon, a space and the typed text as a sentence; the full stop alone when there is no text.
  static func dubbelePunt(_ tekst: String) -> String {
    eenRegel(tekst).isEmpty ? "." : ": " + alsZin(tekst)
  }

  /// ` Reden: Geen budget.` with its space before it, or nothing.
  static func reden(_ reden: String?) -> String {
    erbij("Reden: ", reden)
  }

  /// A space, these words and the typed text as a sentence; nothing when there is no text.
  static func erbij(_ woorden: String, _ tekst: String?) -> String {
    guard let tekst, !eenRegel(tekst).isEmpty else { return "" }
    return " " + woorden + alsZin(tekst)
  }

  /// `op de norm`, `1 niveau onder de norm`, `2 niveaus boven de norm`.
  static func bijNorm(_ verschil: Int) -> String {
    if verschil == 0 { return "op de norm" }
    let getal = Int(verschil.magnitude)
    return "\(aantal(getal, "niveau", "niveaus")) \(verschil < 0 ? "onder" : "boven") de norm"
  }

  private static func kaal(_ regel: Substring) -> String {
    var rest = regel.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

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
