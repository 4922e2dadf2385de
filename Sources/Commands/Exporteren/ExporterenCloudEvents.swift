internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
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

/// What makes a record one CloudEvents 1.0 document, by the Dutch government profile 1.1.
///
/// | Attribute | Of the record |
/// |---|---|
/// | `id` | its hash: the same record is the same event for ever |
/// | `source` | the organisation by its OIN, and this program |
/// | `type` | the stored name and version of its kind |
/// | `time` | when it was recorded |
/// | `sequence` | its number, with zeros so that text sorts as numbers do |
/// | `partitionkey` | its stream |
/// | `dataref` | where to ask for what it says: the storage and the number |
/// | `vernietigd` | only when its contents were destroyed |
struct CloudEvent: Sendable {
  /// `urn:nld:oin:00000001823288444000:systeem:gespreksboek`
  let bron: String
  /// The mark of the storage.
  let opslag: String
  let metInhoud: Bool

  /// One line with its line feed.
  func regel(_ record: LogRecord) -> [UInt8] {
    let inhoud = metInhoud ? record.data : nil
    let document = JSONNode.object(
      ("specversion", "1.0"), ("id", record.hash.hex), ("source", bron),
      ("type", "nl.gespreksboek.\(record.soort).v\(record.v)"), ("time", record.tijd.iso),
      ("sequence", Self.volgnummer(record.nr)), ("partitionkey", record.stroom),
      ("dataref", "\(bron):opslag:\(opslag):nr:\(record.nr)"), ("vernietigd", record.isVernietigd ? true : nil),
      ("datacontenttype", inhoud == nil ? nil : "application/json"), ("data", inhoud))
    return document.canonicalBytes() + [0x0A]
  }

  /// As many digits as the name of a segment.
  static func volgnummer(_ nr: Int) -> String {
    let cijfers = String(nr)
    return String(repeating: "0", count: max(0, 12 - cijfers.count)) + cijfers
  }
}

extension CloudEvent {
  /// - Throws: A095 without an OIN, U011 for one that is none.
  init(_ beurt: Beurt, _ opslag: Storage) throws(Mislukt) {
    let variabele = Omgevingsvariabele.oin.rawValue
    guard let oin = beurt.aanroep.waarde("--oin") ?? beurt.omgeving.variabelen[variabele], !oin.isEmpty else {
      throw Mislukt(
        .gebruik, "A095", "Een gebeurtenis noemt haar bron met een OIN, en dat is hier niet bekend.",
        advies:
          "Geef het OIN van uw organisatie met --oin, of zet het in \(variabele). Het staat in het OIN-register van Logius."
      )
    }
    guard oin.utf8.count == 20, oin.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw .ongeldig("'\(oin)' is geen OIN.", advies: "Een OIN heeft twintig cijfers.")
    }
    self.init(
      bron: "urn:nld:oin:\(oin):systeem:gespreksboek", opslag: opslag.kenmerk,
      metInhoud: beurt.aanroep.vlag("--met-inhoud"))
  }
}

extension Commandogroep {
  static let exporteren = Commandogroep.groep(
    naam: "exporteren", samenvatting: "Geef gegevens door aan andere programma's.",
    [.exporterenCloudEvents, .exporterenPostgres, .exporterenMDTO])
}

extension Opties {
  /// For every export with contents: it is noted, so the log is written.
  static let noteren: [Optie] = [wacht, bevestigTijd]

  static let vanafNummer = Optie("--vanaf", waarde: "NR", "Begin bij het record met dit nummer.", standaard: "1")
}
