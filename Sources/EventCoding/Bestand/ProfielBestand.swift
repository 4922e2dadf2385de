internal import Gesprekscyclus

/// Reads the file of an import profile.
package enum ProfielBestand {
  /// The profile and everything wrong with the file, sorted by place.
  ///
  /// - Returns: no profile when the file could not be read whole; with a profile there may still be findings about what it
  ///   says, and then it can't be used.
  /// - Complexity: O(n) in the bytes; files over 16 MiB are refused unread.
  package static func lees(_ bytes: [UInt8]) -> (profiel: Importprofiel?, bevindingen: [GeplaatsteBevinding]) {
    let (waarde, bevindingen) = Documentlezer<Importprofiel>(letter: "P").lees(bytes) {
      profiel, lezing in
      profiel.bevindingen().filter { lezing.laatToe($0, hangtAf: false) }
    }
    return (waarde, bevindingen)
  }
}
