internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// The first by letter of the spellings of a unit, for units that were written in more than one way.
struct Schrijfwijze: Hashable, Sendable {
  private var eersten: [Onderdeelsleutel: String] = [:]

  init() {}

  /// - Complexity: O(n) in the names.
  init(_ namen: some Sequence<String>) {
    var alle: [Onderdeelsleutel: Set<String>] = [:]
    for naam in Set(namen) { alle[Onderdeelsleutel(naam), default: []].insert(naam) }
    eersten = alle.filter { $0.value.count > 1 }.compactMapValues { $0.min() }
  }

  subscript(_ naam: String) -> String { eersten.isEmpty ? naam : eersten[Onderdeelsleutel(naam)] ?? naam }
}

/// The one name under which a report shows a unit, whatever the case and spaces that were recorded with each person: that of the
/// tree on the day of the report; of a unit that is not in it, the first of the names by letter.
struct Onderdeelnamen {
  private let paden: [String: Onderdeelpad]
  let schrijfwijze: Schrijfwijze

  /// - Parameter namen: all that the report meets.
  /// - Complexity: O(n) in the names, and O(d) for each different one with d units above it.
  init(_ bron: Rapportbron, _ namen: some Sequence<String>) {
    let verschillend = Set(namen)
    let eigen = Schrijfwijze(verschillend)
    let schrijfwijze = bron.schrijfwijze == Schrijfwijze() ? eigen : bron.schrijfwijze
    self.schrijfwijze = schrijfwijze
    paden = Dictionary(
      uniqueKeysWithValues: verschillend.map { naam in
        (naam, bron.boek.onderdelen.pad(van: schrijfwijze[naam], op: bron.peildatum))
      })
  }

  func pad(_ naam: String) -> Onderdeelpad { paden[naam] ?? Onderdeelpad(naam) }

  subscript(_ naam: String) -> String { pad(naam).naam }
}
