internal import EventLog
internal import Gebruik

extension Beurt {
  /// Reads a file that a person named, or standard input for `-`; bounded, so that a mistyped name can't fill memory.
  ///
  /// - Parameter grens: the greatest size in bytes.
  func bestand(_ naam: String, grens: Int = Invoergrens.document) throws(Mislukt) -> [UInt8] {
    // With the rights of the account of the storage, a name could lead to the storage's own files, and a message about
    // a mistake in one would show them. What the caller may read, the caller's own shell can hand over.
    guard naam == "-" || omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo leest het programma geen bestanden van naam.",
        advies: "Geef - in plaats van de naam, en zet het bestand erachter: - < BESTAND.")
    }
    let bytes = naam == "-" ? try invoer() : try inhoud(naam, grens)
    guard bytes.count <= grens else { throw Self.teGroot(naam, grens) }
    return bytes
  }

  /// Standard input, or nothing of it: a part must never be taken for the whole.
  private func invoer() throws(Mislukt) -> [UInt8] {
    do {
      return try omgeving.invoer()
    } catch {
      throw Mislukt(
        .nietGevonden, "B001", "De invoer kan niet helemaal worden gelezen (\(error.call), fout \(error.number)).",
        advies: "Zet een bestand achter de opdracht: < BESTAND.")
    }
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
