internal import Arguments
internal import EventLog
internal import Gebruik

/// Where the made-up municipality stands: a directory `Fixtures` with the course of the year in it.
struct Voorbeeldbron {
  static let jaarbestand = "voorbeeld/jaar.txt"

  /// The directory `Fixtures`; the commands of the year run from here.
  let map: String
  let regels: [Jaarregel]

  /// Finds the directory given with `--fixtures`, else `Fixtures` here or in a directory above.
  static func zoek(_ beurt: Beurt) throws(Mislukt) -> Voorbeeldbron {
    if let gekozen = beurt.aanroep.waarde("--fixtures") {
      let map = beurt.omgeving.pad(gekozen)
      guard heeftJaar(map, beurt) else {
        throw Mislukt(
          .nietGevonden, "V001", "In '\(gekozen)' staat geen \(jaarbestand).",
          advies: "Geef de map Fixtures van gespreksboek.")
      }
      return try lees(map, beurt)
    }
    var hier = beurt.omgeving.werkmap
    while true {
      let map = Pad.join(hier, "Fixtures")
      if heeftJaar(map, beurt) { return try lees(map, beurt) }
      let boven = Pad.parent(hier)
      guard boven != hier, !boven.isEmpty else { break }
      hier = boven
    }
    throw Mislukt(
      .nietGevonden, "V001", "De map Fixtures met het voorbeeld is niet gevonden, hier niet en hierboven niet.",
      advies: "Ga naar de map van gespreksboek, of geef --fixtures MAP.")
  }

  private static func heeftJaar(_ map: String, _ beurt: Beurt) -> Bool {
    (try? beurt.omgeving.platform.status(Pad.join(map, jaarbestand)))?.kind == .file
  }

  private static func lees(_ map: String, _ beurt: Beurt) throws(Mislukt) -> Voorbeeldbron {
    let bytes = try beurt.bestand(Pad.join(map, jaarbestand))
    let tekst = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var regels: [Jaarregel] = []
    for (index, regel) in tekst.enumerated() {
      guard let regel = try Jaarregel.lees(String(decoding: regel, as: UTF8.self), nummer: index + 1) else { continue }
      if let vorige = regels.last, regel.tijdstip < vorige.tijdstip {
        throw .fixture(regel: regel.nummer, "Deze regel is eerder dan de regel erboven.")
      }
      regels.append(regel)
    }
    return Voorbeeldbron(map: map, regels: regels)
  }
}
