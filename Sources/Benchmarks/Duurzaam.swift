import EventLog
import Kalender
import Wire

/// One durable command after another, in this process, against writing and syncing the same bytes.
struct Duurzaam {
  private static let keer = 200

  /// Commands per second through `LogWriter`: one commit of one record each, write and `fdatasync`.
  static func commandos(in map: String) -> Meetproef {
    Meetproef(naam: "durable commands, in process (per s)") {
      let pad = "\(map)/duurzaam-\(Klok.nu)"
      let opslag = try Storage.setUp(path: pad, organisatie: "Meting", proef: true)
      let schrijver = try LogWriter.open(opslag)
      defer { schrijver.close() }
      let tijd = Tijdstip(milliseconden: 1_770_000_000_000)
      let begin = Klok.nu
      for nummer in 0..<keer {
        let kenmerk = String(nummer + 1_000_000)
        try schrijver.write(
          [record], actor: "generator", opdracht: String(repeating: "0", count: 32 - kenmerk.count) + kenmerk,
          time: tijd)
      }
      return (Double(keer) / (Klok.nu - begin), nil)
    }
  }

  /// Writes per second of lines of the same length, each synced with `fdatasync`.
  static func schrijven(in map: String) -> Meetproef {
    Meetproef(naam: "write + fdatasync (per s)") {
      let platform = LinuxPlatform()
      let bestand = try platform.open("\(map)/ruw", .createOrReplace)
      defer { platform.close(bestand) }
      let regel = [UInt8](repeating: UInt8(ascii: "x"), count: 740)
      let begin = Klok.nu
      for nummer in 0..<keer {
        try platform.writeAll(bestand, at: nummer * regel.count, regel)
        try platform.syncData(bestand)
      }
      return (Double(keer) / (Klok.nu - begin), nil)
    }
  }

  private static let record = NewRecord(
    stroom: "dossier:0123456789abcdef0123456789abcdef", soort: "gesprek.gehouden", v: 1,
    data: [
      "gesprek": "G-2026-1", "soort": "planning", "datum": "2026-02-09",
      "verslag": "De nadruk lag op de samenwerking met de andere clusters. De medewerker ziet kansen.",
    ])
}
