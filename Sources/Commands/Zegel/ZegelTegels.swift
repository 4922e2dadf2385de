internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let zegelTegels = Commando(
    .overig, .verzegelen, "tegels", "Zet de hashes van een verzegeld logboek klaar voor een webserver.",
    uitleg: [
      "Wie de map op een webserver zet, laat anderen zelf nagaan dat het logboek alleen groeit (C2SP tlog-tiles). Er staan "
        + "alleen hashes in. Geef de opdracht na elk zegel opnieuw: er komt bij wat nieuw is.",
      "Met --koppen staan ook de koppen van alle records erin. Die noemen accounts, stromen en tijden.",
    ],
    voorbeelden: ["zegel tegels /srv/www/logboek": "Maak de tegels, of werk ze bij."],
    argumenten: [Positioneel("MAP", "De map voor de webserver.", pad: .map)],
    opties: [Sleutelopties.zegel, Optie("--koppen", "Ook de koppen van de records.")]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let opslag = try loket.bewaakteOpslag()
    try beurt.eisGeenSudo("schrijft", "Geef de opdracht zelf als eigenaar van de opslag, zonder sudo.")
    let (zegel, map) = (try beurt.gekozenZegel(opslag, try loket.lees(over: .niemand).boek), beurt.positie("MAP"))
    let pad = beurt.omgeving.pad(map)
    try beurt.eisBuiten(opslag, map)
    let uitslag = try Mislukt.bij { () throws(LogError) in
      try TileExport.write(Prover(opslag, zegel), to: pad, koppen: beurt.aanroep.vlag("--koppen"))
    }
    beurt.toon(
      wrap(
        "In \(veilig(map)) \(uitslag.tegels == 1 ? "staat" : "staan") \(aantal(uitslag.tegels, "tegel", "tegels")) van het zegel over \(zegel.hoofd.aantal) records; "
          + "\(aantal(uitslag.nieuw, "is", "zijn")) nieuw geschreven.", breedte: beurt.omgeving.breedte
      ).joined(separator: "\n"),
      json: .document(
        "gespreksboek.tegels", ("map", pad), ("records", zegel.hoofd.aantal), ("tegels", uitslag.tegels),
        ("nieuw", uitslag.nieuw)))
    return .gelukt
  }
}

extension Beurt {
  /// Refuses a directory in the storage: nothing but the log's own may come to stand there.
  func eisBuiten(_ opslag: Storage, _ map: String) throws(Mislukt) {
    guard FilePath.leads(omgeving.pad(map), into: opslag.pad, opslag.platform) else { return }
    throw Mislukt(
      .bevindingen, "B008", "'\(map)' ligt in de opslag van een logboek.", advies: "Kies een map daarbuiten.")
  }
}
