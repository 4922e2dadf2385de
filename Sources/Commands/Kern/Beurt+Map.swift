internal import EventLog
internal import Gebruik

extension Beurt {
  /// The program may write files by name.
  func eisNaam(tar: String) throws(Mislukt) {
    try eisGeenSudo("schrijft", "Geef --uit - en laat uw eigen schelp schrijven: > \(tar).")
  }

  /// Whether nothing stands in a directory, or it is not there.
  func isLeeg(_ map: String) -> Bool { (try? omgeving.platform.list(omgeving.pad(map)))?.isEmpty ?? true }

  /// Writes files in a directory that is new or empty.
  ///
  /// - Parameter tar: what a user may call them together, where the program may not write by name.
  func schrijf(_ bestanden: [(String, [UInt8])], _ map: String, tar: String) throws(Mislukt) {
    try eisNaam(tar: tar)
    let (platform, pad) = (omgeving.platform, omgeving.pad(map))
    guard isLeeg(map) else {
      throw Mislukt(.bevindingen, "B007", "De map '\(map)' is niet leeg.", advies: "Kies een nieuwe of lege map.")
    }
    for (naam, bytes) in bestanden {
      let plek = FilePath.join(pad, naam)
      do throws(SystemError) {
        try platform.makeDirectories(FilePath.parent(plek))
        // Not synced one by one: whoever gets the directory checks all of it.
        let bestand = try platform.open(plek, .createNew)
        do throws(SystemError) {
          try platform.writeAll(bestand, at: 0, bytes)
        } catch {
          platform.close(bestand)
          throw error
        }
        try platform.finish(bestand)
      } catch {
        let isVol = error.kind == .diskFull
        throw Mislukt(
          .uitvoerMislukt, "B006",
          "'\(FilePath.join(map, naam))' is niet geschreven: "
            + (isVol ? "daar is geen ruimte meer." : "dat geeft een fout (\(error.call), fout \(error.number))."),
          advies: "Kies een andere plek of maak ruimte, en vraag het opnieuw.")
      }
    }
  }
}
