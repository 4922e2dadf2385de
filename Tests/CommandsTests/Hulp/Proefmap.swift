import Commands
import EventLog
import Foundation

/// A directory of its own for one test, with the program run inside this process.
final class Proefmap: Sendable {
  let pad: String

  init() throws {
    let pad = FileManager.default.temporaryDirectory.path + "/gespreksboek-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: pad, withIntermediateDirectories: true)
    self.pad = pad
  }

  deinit {
    try? FileManager.default.removeItem(atPath: pad)
  }

  /// `Fixtures` of this checkout.
  static let fixtures =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/Fixtures"

  /// What one command line said and how it ended.
  struct Gesprek {
    let afsluitcode: Afsluitcode
    let antwoord: String
    let meldingen: String

    func document() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(antwoord.utf8)) as? [String: Any] ?? [:]
    }
  }

  func voerUit(_ woorden: [String], variabelen: [String: String] = [:], breedte: Int = 80) -> Gesprek {
    var antwoord = ""
    var meldingen = ""
    var woorden = woorden
    if woorden.first == "voorbeeld", !woorden.contains("--fixtures") { woorden += ["--fixtures", Proefmap.fixtures] }
    let omgeving = Omgeving(
      argumenten: woorden, variabelen: variabelen, werkmap: pad, account: "proef", platform: LinuxPlatform(),
      uitvoer: Uitvoer(antwoord: { antwoord += $0 }, melding: { meldingen += $0 }, isTerminal: false),
      invoer: { [] }, breedte: breedte)
    let afsluitcode = Programma.voerUit(omgeving)
    return Gesprek(afsluitcode: afsluitcode, antwoord: antwoord, meldingen: meldingen)
  }

  func schrijf(_ naam: String, _ tekst: String) throws {
    let url = URL(fileURLWithPath: pad + "/" + naam)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(tekst.utf8).write(to: url)
  }

  /// Every file below a directory, by its relative name.
  func inhoud(_ map: String) throws -> [String: Data] {
    var alles: [String: Data] = [:]
    for naam in try FileManager.default.subpathsOfDirectory(atPath: pad + "/" + map) {
      let vol = pad + "/" + map + "/" + naam
      if let data = FileManager.default.contents(atPath: vol) { alles[naam] = data }
    }
    return alles
  }
}
