internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// The one name under which a report shows a unit, whatever the case and spaces that were recorded with each person: that of the
/// tree on the day of the report; of a unit that is not in it, the first of the names by letter.
struct Onderdeelnamen {
  private var paden: [String: Onderdeelpad] = [:]

  /// - Parameter namen: all that the report meets.
  /// - Complexity: O(n) in the names, and O(d) for each different one with d units above it.
  init(_ bron: Rapportbron, _ namen: some Sequence<String>) {
    let onderdelen = bron.boek.onderdelen
    var eersten: [Onderdeelsleutel: String] = [:]
    let verschillend = Set(namen)
    for naam in verschillend {
      let sleutel = Onderdeelsleutel(naam)
      eersten[sleutel] = eersten[sleutel].map { min($0, naam) } ?? naam
    }
    for naam in verschillend {
      paden[naam] = onderdelen.pad(van: eersten[Onderdeelsleutel(naam)] ?? naam, op: bron.peildatum)
    }
  }

  func pad(_ naam: String) -> Onderdeelpad { paden[naam] ?? Onderdeelpad(naam) }

  subscript(_ naam: String) -> String { pad(naam).naam }
}
