package import Gesprekscyclus
internal import Wire

/// Reads a catalogue's file.
package enum CatalogusBestand {
  /// The catalogue and everything wrong with the file, sorted by place.
  ///
  /// - Returns: no catalogue when the file could not be read whole; with a catalogue there may still be findings of
  ///   severity `.fout` about what it says, and then it can't be adopted.
  /// - Complexity: O(n) in the bytes; files over 16 MiB are refused unread.
  package static func lees(_ bytes: [UInt8]) -> (catalogus: Catalogus?, bevindingen: [GeplaatsteBevinding]) {
    let (waarde, bevindingen) = Documentlezer<Catalogus>(letter: "C").lees(bytes) {
      catalogus, lezing in
      catalogus.bevindingen().filter { bevinding in
        lezing.laatToe(
          bevinding, hangtAf: CatalogusBevindingCode(rawValue: bevinding.code)?.hangtAfVanAndereDelen ?? false)
      }
    }
    return (waarde, bevindingen)
  }

  /// The catalogue as a file that a person can read and change, and that ``lees(_:)`` reads as the same.
  package static func schrijf(_ catalogus: Catalogus) -> [UInt8] { catalogus.json.prettyBytes() }
}
