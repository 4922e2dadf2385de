internal import Arguments
internal import EventLog
internal import Gebruik
internal import Tekst
internal import Wire

/// The fresh place of the example; it never touches a storage that exists.
enum Voorbeeldplek {
  static let organisatie = "Gemeente Zandmeer (voorbeeld)"

  /// Sets up a trial storage in the directory of `--opslag`, or in a new one for temporary files.
  ///
  /// `GESPREKSBOEK_OPSLAG` and `./Storage` are left out on purpose: they may hold someone's work.
  static func richtIn(_ beurt: Beurt) throws(Mislukt) -> Storage {
    let pad: String
    if let gekozen = beurt.aanroep.waarde("--opslag") {
      guard !gekozen.isEmpty else { throw .ongeldig("--opslag is leeg.", advies: "Geef een map die nog niet bestaat.") }
      pad = beurt.omgeving.pad(gekozen)
      try eisVrij(pad, beurt)
      try eisVrij(later(pad), beurt)
    } else {
      pad = try nieuweMap(beurt)
    }
    return try Mislukt.bij { () throws(LogError) in
      try Storage.setUp(path: pad, organisatie: organisatie, proef: true, platform: beurt.omgeving.platform)
    }
  }

  /// Where the copy goes in which years pass.
  static func later(_ pad: String) -> String { FilePath.bare(pad) + "-later" }

  /// Nothing stands here yet, or at most an empty directory.
  private static func eisVrij(_ pad: String, _ beurt: Beurt) throws(Mislukt) {
    let platform = beurt.omgeving.platform
    let advies = "Kies een map die nog niet bestaat, of laat --opslag weg voor een nieuwe tijdelijke map."
    let namen: [String]
    do throws(SystemError) {
      namen = try platform.list(pad)
    } catch {
      if error.kind == .notFound { return }
      throw Mislukt(.bevindingen, "V003", "'\(veilig(pad))' is niet te gebruiken als nieuwe map.", advies: advies)
    }
    if namen.contains("gespreksboek.json") || namen.contains("log") {
      throw Mislukt(
        .bevindingen, "V002", "In '\(veilig(pad))' staat al een opslag; het voorbeeld verandert daar niets aan.",
        advies: advies)
    }
    guard namen.isEmpty else {
      throw Mislukt(.bevindingen, "V003", "De map '\(veilig(pad))' is niet leeg.", advies: advies)
    }
  }

  /// A directory that was not there before: making it fails when the name is taken, then another name is tried.
  private static func nieuweMap(_ beurt: Beurt) throws(Mislukt) -> String {
    let platform = beurt.omgeving.platform
    let gekozen = beurt.omgeving.variabelen["TMPDIR"] ?? ""
    let tijdelijk = gekozen.hasPrefix("/") ? gekozen : "/tmp"
    for _ in 0..<8 {
      guard let toeval = try? platform.random(4) else { break }
      let pad = FilePath.join(tijdelijk, "zandmeer-\(Hex.encode(toeval))")
      do throws(SystemError) {
        try platform.makeDirectory(pad)
        return pad
      } catch {
        guard error.kind == .exists else { break }
      }
    }
    throw Mislukt(
      .bevindingen, "V003", "In '\(veilig(tijdelijk))' kan geen nieuwe map worden gemaakt.",
      advies: "Geef zelf een map die nog niet bestaat: --opslag MAP.")
  }
}
