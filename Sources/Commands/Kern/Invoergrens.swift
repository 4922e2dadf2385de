internal import Gebruik

/// The greatest sizes that a person may hand in; `docs/grenzen.md` lists them with those of the readers.
package enum Invoergrens {
  /// Words on a command line.
  package static let woorden = 1000
  /// Characters of one word, and so of a text such as `--reden`; as many as a line of a form may have.
  package static let woord = 20_000
  /// Characters of a name, a unit, or a personnel number.
  package static let naam = 200
  /// People in one import.
  package static let mensen = 100_000
  /// Bytes of a form: 1 MiB.
  package static let formulier = 1 << 20
  /// Bytes of a catalogue or a regeling: 16 MiB.
  package static let document = 16 << 20
  /// Bytes of an import file, and of findings that were kept: 64 MiB.
  package static let importbestand = 64 << 20

  /// Refuses a command line that is too long, or holds control characters other than line feed and tab (log format,
  /// version 1): what stands in it may be recorded for ever.
  static func keur(_ argumenten: [String]) throws(Mislukt) {
    guard argumenten.count <= woorden else {
      throw .ongeldig("De opdracht heeft meer dan 1.000 woorden.", advies: "Geef minder woorden tegelijk.")
    }
    for (index, woord) in argumenten.enumerated() {
      let waar = plek(index, argumenten)
      // Bytes first: counting characters is slow, and no character takes less than a byte.
      guard woord.utf8.count <= Self.woord || woord.count <= Self.woord else {
        throw .ongeldig("\(waar) staat een tekst van meer dan 20.000 tekens.", advies: "Maak de tekst korter.")
      }
      guard !woord.unicodeScalars.contains(where: isStuurteken) else {
        throw .ongeldig("\(waar) staat een stuurteken.", advies: "Typ de tekst opnieuw, zonder stuurtekens.")
      }
    }
  }

  /// Refuses a name that no list could show.
  static func keurNaam(_ naam: String, bij wat: String) throws(Mislukt) {
    guard naam.count <= Self.naam else {
      throw .ongeldig("\(wat) is langer dan 200 tekens.", advies: "Maak de naam korter.")
    }
  }

  private static func isStuurteken(_ teken: Unicode.Scalar) -> Bool {
    teken.properties.generalCategory == .control && teken != "\n" && teken != "\t"
  }

  private static func plek(_ index: Int, _ argumenten: [String]) -> String {
    let woord = argumenten[index]
    if woord.hasPrefix("--"), let einde = woord.firstIndex(of: "=") { return "Achter \(woord[..<einde].prefix(40))" }
    if index > 0, argumenten[index - 1].hasPrefix("--"), argumenten[index - 1].count > 2 {
      return "Achter \(argumenten[index - 1].prefix(40))"
    }
    return "In woord \(index + 1) van de opdracht"
  }
}
