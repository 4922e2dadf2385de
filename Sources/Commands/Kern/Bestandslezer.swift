internal import EventLog

extension Beurt {
  /// Reads a file that a person named, or standard input for `-`; bounded, so that a mistyped name can't fill memory.
  ///
  /// - Parameter grens: the greatest size in bytes.
  func bestand(_ naam: String, grens: Int = 16 * 1024 * 1024) throws(Mislukt) -> [UInt8] {
    let bytes = naam == "-" ? omgeving.invoer() : try inhoud(naam)
    guard bytes.count <= grens else {
      throw Mislukt(
        .bevindingen, "B002", "'\(naam)' is groter dan \(grens / 1024 / 1024) MB.", advies: "Is dit het goede bestand?")
    }
    return bytes
  }

  private func inhoud(_ naam: String) throws(Mislukt) -> [UInt8] {
    do {
      return try omgeving.platform.contents(omgeving.pad(naam))
    } catch {
      let reden =
        switch error.kind {
        case .notFound, .notADirectory: "bestaat niet"
        case .accessDenied: "mag u niet lezen"
        default: "kan niet worden gelezen"
        }
      throw Mislukt(.nietGevonden, "B001", "'\(naam)' \(reden).", advies: "Controleer de naam van het bestand.")
    }
  }
}
