package import Gesprekscyclus
internal import Kalender
package import Wire

/// What changed between two moments, on either time axis, with the records that changed it.
package struct Verschil: Sendable, Equatable {
  package struct Wijziging: Sendable, Equatable {
    /// Of whom, where the comparison is about more people; nothing for a figure of the year.
    package let persoon: Persoon?
    package let pad: Waardepad
    /// Nothing where the value was not there.
    package let van: JSONNode?
    package let naar: JSONNode?
    /// The records that changed it; empty when only the day moved on, or when none were looked up (`andere`).
    package internal(set) var records: [Herkomst]
    /// People who moved a figure of the year and whose records were not looked up.
    package internal(set) var andere = 0
    /// How people read the value.
    let woord: Waardewoord?
  }

  /// What is compared.
  package enum Onderwerp: Sendable, Equatable {
    case medewerker(Personeelsnummer)
    /// Everyone who worked there at either moment.
    case onderdeel(String)
    case jaar(Int)
  }

  package let van: Rapportkop
  package let naar: Rapportkop
  package let onderwerp: Onderwerp
  /// The cycle whose figures are compared: `2026` or `2026/2027`.
  let cyclusnaam: String?
  package let wijzigingen: [Wijziging]
  /// Records that are new between the moments, for the count in the heading.
  package let nieuweRecords: Int
}

extension Waardeboom {
  /// The values after these changes: applied to the first moment they give the second.
  package func toegepast(_ wijzigingen: [Verschil.Wijziging]) -> [Waardepad: JSONNode] {
    wijzigingen.reduce(into: waarden) { $0[$1.pad] = $1.naar }
  }
}
