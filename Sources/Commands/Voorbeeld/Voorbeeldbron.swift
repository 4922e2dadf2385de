internal import Arguments
internal import EventLog
internal import Gebruik

/// Where the made-up municipality stands: the directory that is installed with the program, or `Fixtures` of a checkout.
struct Voorbeeldbron {
  static let jaarbestand = "voorbeeld/jaar.txt"
  /// Where the example is installed, beside the directory that the program is in; never a name that a storage can have.
  static let meegeleverd = "share/gespreksboek-voorbeeld"

  /// The directory of the example; the commands of the year run from here.
  let map: String
  /// Whether it came with an installed program, so that people type its name as it is.
  let isMeegeleverd: Bool
  let regels: [Jaarregel]

  /// Finds the directory given with `--fixtures`, else the one that came with the program, else `Fixtures` here or in a
  /// directory above.
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
    if let programma = beurt.omgeving.programma {
      let map = FilePath.join(FilePath.parent(FilePath.parent(programma)), meegeleverd)
      if heeftJaar(map, beurt) { return try lees(map, beurt, isMeegeleverd: true) }
    }
    var hier = beurt.omgeving.werkmap
    while true {
      let map = FilePath.join(hier, "Fixtures")
      if heeftJaar(map, beurt) { return try lees(map, beurt) }
      let boven = FilePath.parent(hier)
      guard boven != hier, !boven.isEmpty else { break }
      hier = boven
    }
    throw Mislukt(
      .nietGevonden, "V001",
      "Het voorbeeld is niet gevonden: niet bij het programma, en geen map Fixtures hier of hierboven.",
      advies: "Installeer gespreksboek opnieuw, ga naar de map met de broncode, of geef --fixtures MAP.")
  }

  private static func heeftJaar(_ map: String, _ beurt: Beurt) -> Bool {
    (try? beurt.omgeving.platform.status(FilePath.join(map, jaarbestand)))?.kind == .file
  }

  private static func lees(
    _ map: String, _ beurt: Beurt, isMeegeleverd: Bool = false
  ) throws(Mislukt) -> Voorbeeldbron {
    let bytes = try beurt.bestand(FilePath.join(map, jaarbestand))
    let tekst = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var regels: [Jaarregel] = []
    for (index, regel) in tekst.enumerated() {
      guard let regel = try Jaarregel.lees(String(decoding: regel, as: UTF8.self), nummer: index + 1) else { continue }
      if let vorige = regels.last, regel.tijdstip < vorige.tijdstip {
        throw .fixture(regel: regel.nummer, "Deze regel is eerder dan de regel erboven.")
      }
      regels.append(regel)
    }
    return Voorbeeldbron(map: map, isMeegeleverd: isMeegeleverd, regels: regels)
  }
}
