package import Gesprekscyclus
package import Wire

/// Why a value is what it is: the records it rests on, how it came about, and the rule and version behind it.
package struct Verklaring: Sendable, Equatable {
  /// A record with what it says.
  package struct Stap: Sendable, Equatable {
    package let herkomst: Herkomst
    package let zin: String
  }

  /// The value as it became with a record; nothing where it disappeared.
  package struct Verandering: Sendable, Equatable {
    package let herkomst: Herkomst
    package let waarde: JSONNode?
  }

  /// What one person adds to a figure of the year, and the records that do it.
  package struct Bijdrage: Sendable, Equatable {
    package let persoon: Persoon
    package let waarde: Int
    /// Nothing for who comes after the first `metRecords` people.
    package let records: [Int]?
  }

  package let kop: Rapportkop
  /// The person, or nothing for a figure of the year.
  package let persoon: Persoon?
  package let pad: Waardepad
  package let waarde: JSONNode
  /// The records that are enough for this value: folding only these gives the same, and none can be left out.
  package let dragend: [Stap]
  /// Who counts in a figure of the year; empty for a value of one dossier.
  package let bijdragen: [Bijdrage]
  /// Who belongs to the whole that the figure is a part of, and does not count in it; with what they add to that whole.
  package let ontbrekend: [Bijdrage]
  /// How the value came about, record by record, oldest first; of a value that depends on the day only what also held
  /// on the day of the record.
  package let verloop: [Verandering]
  /// The arithmetic, step by step; empty for what was not computed.
  package let berekening: [String]
  /// The rule and the version of regeling and catalogue behind it.
  package let grondslag: [String]
  let woord: Waardewoord?

  init(
    kop: Rapportkop, persoon: Persoon?, pad: Waardepad, waarde: JSONNode, uitleg: Uitleg, dragend: [Stap],
    bijdragen: [Bijdrage], ontbrekend: [Bijdrage], verloop: [Verandering], berekening: [String]? = nil
  ) {
    self.kop = kop
    self.persoon = persoon
    self.pad = pad
    self.waarde = waarde
    self.dragend = dragend
    self.bijdragen = bijdragen
    self.ontbrekend = ontbrekend
    self.verloop = verloop
    self.berekening = berekening ?? uitleg.berekening ?? []
    grondslag = uitleg.grondslag
    woord = uitleg.woord
  }
}
