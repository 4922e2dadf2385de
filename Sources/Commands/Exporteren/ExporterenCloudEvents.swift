internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Wire

extension Commando {
  static let exporterenCloudEvents = Commando(
    .overig, .gebeurtenissenExporteren, "cloudevents", "Geef elk record als gebeurtenis, één op een regel.",
    uitleg: [
      "De vorm is CloudEvents 1.0, volgens het profiel van de Nederlandse overheid. Een gebeurtenis zegt wat voor feit wanneer is "
        + "vastgelegd, en waar u de inhoud opvraagt. Namen en teksten staan er niet in.",
      "Met --met-inhoud staat de inhoud er wel in. Dat mag alleen wie iedereen mag zien, en het komt in het logboek te staan. "
        + "Daarna bewaakt dit programma die inhoud niet meer.",
      "Met --volg blijft het programma wachten op wat erbij komt, tot u het afbreekt of niemand meer leest. Met --merkpunt gaat het "
        + "een volgende keer verder waar het gebleven was. Wordt het midden in het schrijven afgebroken, dan komt het laatste nog "
        + "eens; aan de id herkent de ontvanger dat.",
    ],
    voorbeelden: [
      "exporteren cloudevents --oin 00000001823288444000": "Alle gebeurtenissen, zonder inhoud.",
      "exporteren cloudevents --volg --merkpunt verder.txt": "Ga door met wat erbij komt.",
    ],
    opties: [
      Optie("--oin", waarde: "OIN", "Het OIN van uw organisatie, twintig cijfers; anders GESPREKSBOEK_OIN."),
      Opties.vanafNummer, Optie("--met-inhoud", "Zet de inhoud erbij; dat wordt vastgelegd."),
      Optie("--volg", "Wacht op wat erbij komt, en geef dat ook."),
      Optie(
        "--merkpunt", waarde: "BESTAND", "Onthoud in dit bestand hoe ver het is, en ga daar verder.", pad: .bestand),
    ] + Opties.noteren
  ) { (beurt) throws(Mislukt) in
    var beurt = beurt
    let (metInhoud, volgt) = (beurt.aanroep.vlag("--met-inhoud"), beurt.aanroep.vlag("--volg"))
    if metInhoud { beurt.handeling = .inhoudExporteren }
    let loket = try beurt.loket(metAlleenLog: false)
    let opslag = try loket.bewaakteOpslag()
    try beurt.eisGeenJSON()
    let event = try CloudEvent(beurt, opslag)
    let merkpunt = try beurt.merkpuntbestand()
    let vanaf = try beurt.beginnummer(merkpunt)
    let nr = metInhoud ? try beurt.noteerExport(loket, vorm: "cloudevents", vanaf: vanaf, volgt: volgt) : nil
    var loop = Exportloop(beurt, tot: volgt ? nil : nr, merkpunt: merkpunt)
    let bereid: @Sendable (LogRecord) -> Exportdeel = { Exportdeel($0, $0.nr < vanaf ? [] : event.regel($0)) }
    var merk = try beurt.exporteer(opslag, &loop, bereid: bereid)
    if merk.kop.nr < vanaf - 1 { throw .voorbijHetEinde(merkpunt?.plaats?.nr ?? vanaf, laatste: merk.kop.nr) }
    // Also when nothing was new: the next run goes on from here.
    if merkpunt?.plaats == nil, merk.kop.nr > 0 {
      try merkpunt?.schrijf(merk.kop.nr, merk.kop.hash.hex, beurt.omgeving)
    }
    while volgt, beurt.omgeving.uitvoer.wacht(Self.wachttijd) {
      let isLanger = try Mislukt.bij { () throws(LogError) in try LogReader(opslag: opslag).isLonger(than: merk) }
      guard isLanger else { continue }
      // Who may no more since, gets nothing more.
      _ = try loket.bewaakteOpslag()
      merk = try beurt.exporteer(opslag, na: merk, &loop, bereid: bereid)
    }
    return .gelukt
  }

  /// Milliseconds between two looks at the log.
  private static let wachttijd = 1000
}

extension Beurt {
  /// The number of the first record that goes out: behind the checkpoint, or the one that was asked for.
  func beginnummer(_ merkpunt: Merkpuntbestand? = nil) throws(Mislukt) -> Int {
    let vanaf = try geheel("--vanaf", 1...Int(Int32.max))
    guard let plaats = merkpunt?.plaats else { return vanaf ?? 1 }
    guard vanaf == nil else {
      throw Mislukt(
        .optiesBotsen, "--vanaf en een merkpunt dat er al is gaan niet samen.",
        advies: "Laat --vanaf weg om verder te gaan vanaf nr \(plaats.nr + 1), of kies een ander merkpunt.")
    }
    return plaats.nr + 1
  }
}
