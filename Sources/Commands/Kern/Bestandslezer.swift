internal import EventLog

extension Beurt {
  /// Reads a file that a person named, or standard input for `-`; bounded, so that a mistyped name can't fill memory.
  ///
  /// - Parameter grens: the greatest size in bytes.
  func bestand(_ naam: String, grens: Int = Invoergrens.document) throws(Mislukt) -> [UInt8] {
    let bytes = naam == "-" ? omgeving.invoer() : try inhoud(naam, grens)
    guard bytes.count <= grens else { throw Self.teGroot(naam, grens) }
    return bytes
  }

  private static func teGroot(_ naam: String, _ grens: Int) -> Mislukt {
    Mislukt(
      .bevindingen, "B002", "'\(naam)' is groter dan \(grens / 1024 / 1024) MB.", advies: "Is dit het goede bestand?")
  }

  private func inhoud(_ naam: String, _ grens: Int) throws(Mislukt) -> [UInt8] {
    let pad = omgeving.pad(naam)
    // Looked at before reading: a file of many gigabytes must not be brought into memory to be refused.
    if let grootte = try? omgeving.platform.status(pad).size, grootte > grens { throw Self.teGroot(naam, grens) }
    do {
      return try omgeving.platform.contents(pad)
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
