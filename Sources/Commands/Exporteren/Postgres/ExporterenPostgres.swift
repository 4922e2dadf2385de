internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst

extension Commando {
  static let exporterenPostgres = Commando(
    .overig, .inhoudExporteren, "postgres", "Geef het logboek als SQL, voor psql.",
    uitleg: [
      "PostgreSQL (15 of later) krijgt elk record als rij, met de regel van het logboek letter voor letter erbij. De database rekent elke "
        + "hash na en weigert wat niet aansluit. Tabellen en overzichten worden gemaakt als ze er niet zijn, in het schema "
        + "gespreksboek.",
      "Herhalen mag altijd. Met --vanaf begint het verderop; hoe ver een opslag geladen is, staat in gespreksboek.opslagen. Wat "
        + "vernietigd is, gaat altijd mee, ook van daarvoor: dan verdwijnt het ook uit de database.",
      "Dit mag alleen wie iedereen mag zien, en het komt in het logboek te staan. Daarna bewaakt dit programma die inhoud niet meer.",
    ],
    voorbeelden: [
      "exporteren postgres | psql -X cyclus": "Laad alles in de database cyclus.",
      "exporteren postgres --vanaf 1043 | psql -X cyclus": "Laad wat er sindsdien bij kwam.",
    ],
    opties: [Opties.vanafNummer] + Opties.noteren
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let opslag = try loket.bewaakteOpslag()
    try beurt.eisGeenJSON()
    let vanaf = try beurt.beginnummer()
    let tot = try beurt.noteerExport(loket, vorm: "postgres", vanaf: vanaf)
    guard beurt.omgeving.uitvoer.antwoord(deel: Array(Postgresschema.begin.utf8)) else { throw Exporteinde.mislukt }
    let stapel = Postgresstapel(opslag)
    var loop = Exportloop(beurt, tot: tot, stuk: 4 << 20, omlijsting: stapel.sql)
    _ = try beurt.exporteer(opslag, &loop) {
      Exportdeel($0, $0.nr >= vanaf || $0.isVernietigd ? Postgresstapel.regel($0) : [])
    }
    return .gelukt
  }
}

/// One batch of records as SQL: copied in, checked and taken in one transaction.
///
/// ```
/// BEGIN;
/// COPY gespreksboek_in (regel) FROM stdin;      lines as they stand in the log
/// \.
/// CALL gespreksboek.laad(…);                    refuses the whole of it at the first thing that does not fit
/// COMMIT;
/// ```
struct Postgresstapel: Sendable {
  private static let begin = Array("BEGIN;\nCOPY gespreksboek_in (regel) FROM stdin;\n".utf8)
  private let einde: [UInt8]

  init(_ opslag: Storage) {
    einde = Array(
      "\\.\nCALL gespreksboek.laad(\(Self.waarde(opslag.kenmerk)), \(Self.waarde(opslag.organisatie)));\nCOMMIT;\n".utf8
    )
  }

  func sql(_ regels: [UInt8]) -> [UInt8] { Self.begin + regels + einde }

  /// The line of a record as COPY takes it: a backslash is doubled, and nothing else in a line has a meaning there.
  static func regel(_ record: LogRecord) -> [UInt8] {
    let (bytes, streep) = (record.line, UInt8(ascii: "\\"))
    guard bytes.contains(streep) else { return bytes }
    var regel: [UInt8] = []
    regel.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if byte == streep { regel.append(streep) }
      regel.append(byte)
    }
    return regel
  }

  /// Text as SQL writes it; a backslash means nothing in it.
  private static func waarde(_ tekst: String) -> String { "'" + tekst.replacing("'", with: "''") + "'" }
}
