package import Gesprekscyclus

/// Reads a regeling's file.
package enum RegelingBestand {
  /// The regeling and everything wrong with the file, sorted by place.
  ///
  /// - Returns: no regeling when the file could not be read whole; with a regeling there may still be findings of
  ///   severity `.fout` about what it says, and then it can't be established.
  /// - Complexity: O(n) in the bytes; files over 16 MiB are refused unread.
  package static func lees(_ bytes: [UInt8]) -> (regeling: Regeling?, bevindingen: [GeplaatsteBevinding]) {
    let (waarde, bevindingen) = Documentlezer<Regeling>(letter: "G").lees(bytes) {
      regeling, lezing in
      regeling.bevindingen().filter { bevinding in
        lezing.laatToe(
          bevinding, hangtAf: RegelingBevindingCode(rawValue: bevinding.code)?.hangtAfVanAndereDelen ?? false)
      }
    }
    return (waarde, bevindingen)
  }
}
