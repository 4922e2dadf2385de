import EventLog

/// A manager who records a conversation: the form is asked for and filled in; recording it is what is measured.
///
/// Each time about somebody else, so that every form is a first one.
final class Gesprekproef {
  private let opdracht: Meetopdracht
  private var keer = 0

  init(_ opdracht: Meetopdracht) { self.opdracht = opdracht }

  /// Seconds of a cold process, from its start until the record is durable and the process has ended.
  var proef: Meetproef {
    Meetproef(naam: "`gesprek vastleggen` (s)") { [self] in
      let verbruik = try leg()
      guard verbruik.geslaagd else { throw Meetproef.Mislukt(naam: "gesprek vastleggen") }
      return (verbruik.wand, verbruik)
    }
  }

  func leg() throws -> Proces.Verbruik {
    keer += 1
    let omvang = opdracht.omvang
    let blad = "\(opdracht.map)/formulier-\(keer).txt"
    let vraag =
      [opdracht.programma, "gesprek", "formulier", omvang.nummer(omvang.mensen / 3 + keer), "--soort", "voortgang"]
      + opdracht.slot
    guard try Proces.voerUit(vraag, uitvoer: blad).geslaagd else { throw Meetproef.Mislukt(naam: "gesprek formulier") }
    let platform = LinuxPlatform()
    let tekst = String(decoding: try platform.contents(blad), as: UTF8.self)
      .replacing("Gespreksdatum:", with: "Gespreksdatum: \(omvang.vandaag)")
      .replacing("Verslag:", with: "Verslag:\nWij spraken over de planning van het nieuwe jaar.")
    let bestand = try platform.open(blad, .createOrReplace)
    defer { platform.close(bestand) }
    try platform.writeAll(bestand, at: 0, Array(tekst.utf8))
    return try Proces.voerUit([opdracht.programma, "gesprek", "vastleggen", blad] + opdracht.slot)
  }
}
