internal import Arguments
internal import EventLog
internal import Gebruik
internal import Tekst

/// The file that remembers how far an export went: `NUMBER-HASH` and a line feed.
struct Merkpuntbestand {
  /// As it was typed.
  let naam: String
  /// What stands in it; nothing when it is not there yet.
  let plaats: (nr: Int, hash: String)?

  /// Writes it anew, whole or not at all, for what went out.
  func schrijf(_ nr: Int, _ hash: String, _ omgeving: Omgeving) throws(Mislukt) {
    do throws(SystemError) {
      try omgeving.platform.replaceFile(omgeving.pad(naam), with: Array("\(nr)-\(hash)\n".utf8))
    } catch {
      throw Mislukt(
        .uitvoerMislukt, "B006",
        "Het merkpunt '\(veilig(naam))' is niet geschreven (\(error.call), fout \(error.number)).",
        advies: "Maak ruimte of kies een andere plek. Wat er al uit is, komt de volgende keer nog eens.")
    }
  }
}

extension Beurt {
  /// The file that `--merkpunt` names, looked at before anything goes out.
  ///
  /// - Throws: A096 for a file that is something else; B004 under sudo, as for every file by name.
  func merkpuntbestand() throws(Mislukt) -> Merkpuntbestand? {
    guard let naam = aanroep.waarde("--merkpunt") else { return nil }
    guard omgeving.sudo == nil else {
      throw Mislukt(
        .nietToegestaan, "B004", "Onder sudo schrijft het programma geen bestanden van naam.",
        advies: "Onthoud zelf het nummer van de laatste gebeurtenis, en begin met --vanaf NR bij het volgende.")
    }
    try eisMapBuitenOpslag(naam)
    guard (try? omgeving.platform.exists(omgeving.pad(naam))) ?? true else {
      return Merkpuntbestand(naam: naam, plaats: nil)
    }
    let tekst = String(decoding: try bestand(naam, grens: 1024), as: UTF8.self)
    guard let plaats = Notering.plaats(tekst.hasSuffix("\n") ? String(tekst.dropLast()) : tekst),
      plaats.hashbegin.utf8.count == 64
    else {
      throw Mislukt(
        .bevindingen, "A096", "'\(veilig(naam))' is geen merkpunt van een export. Er is niets in veranderd.",
        advies: "Kies een andere naam. Een merkpunt is één regel: NUMMER-HASH.")
    }
    return Merkpuntbestand(naam: naam, plaats: (plaats.nr, plaats.hashbegin))
  }
}
