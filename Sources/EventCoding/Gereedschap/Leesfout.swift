package import Gesprekscyclus

/// A mistake found while reading JSON into a value, with the path to it.
package struct Leesfout: Hashable, Sendable {
  /// What kind of mistake; the raw value is the number in the codes `C001` (catalogue), `G001` (regeling) and `P001` (profile).
  package enum Code: Int, Hashable, Sendable, CaseIterable {
    case bestandTeGroot = 1
    case geenJSON = 2
    case verkeerdSchema = 3
    case sleutelOntbreekt = 4
    case onbekendeSleutel = 5
    case verkeerdType = 6
    case ongeldigeWaarde = 7
    case tekstTeLang = 8
    case lijstTeLang = 9
    case stuurteken = 10
    /// More mistakes than are told.
    case teVeelBevindingen = 11

    /// `C004` for the letter C.
    package func tekst(_ letter: Character) -> String {
      "\(letter)0\(rawValue < 10 ? "0" : "")\(rawValue)"
    }
  }

  package let code: Code
  package internal(set) var pad: [Bevinding.Stap]
  /// Offset in bytes in what was read; 0 for nodes built in code.
  package let offset: Int
  package let melding: String
  package let advies: String
}
