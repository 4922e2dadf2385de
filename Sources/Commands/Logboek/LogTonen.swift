internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
  static let logTonen = Commando(
    .logTonen,
    Opdracht(
      "tonen", "Laat records van het logboek zien.",
      voorbeelden: [
        Voorbeeld("gespreksboek log tonen --nr 12..18", "De records 12 tot en met 18."),
        Voorbeeld("gespreksboek log tonen --soort gesprek.gehouden --json", "Alle gevoerde gesprekken, als JSON."),
      ],
      opties: [
        Optie("--nr", waarde: "REEKS", "Alleen deze nummers: 12, 12.. of 12..18."),
        Optie("--soort", waarde: "SOORT", "Alleen deze soort, zoals gesprek.gehouden."),
        Optie("--stroom", waarde: "STROOM", "Alleen deze stroom, zoals regeling."),
      ])
  ) { (beurt) throws(Mislukt) in
    let opslag = try beurt.leesbareOpslag()
    let nummers = try beurt.aanroep.waarde("--nr").map { (tekst) throws(Mislukt) in try beurt.nummerreeks(tekst) }
    let soort = beurt.aanroep.waarde("--soort")
    let stroom = beurt.aanroep.waarde("--stroom")
    var gekozen: [LogRecord] = []
    try beurt.doorloop(
      opslag, begin: { gekozen = [] },
      bezoek: { record in
        guard nummers?.contains(record.nr) ?? true, soort == nil || soort == record.soort,
          stroom == nil || stroom == record.stroom
        else { return }
        gekozen.append(record)
      })
    beurt.toon(
      gekozen.isEmpty ? "Geen records." : gekozen.map(alineas).joined(separator: "\n\n"),
      json: .leden([
        ("schema", "gespreksboek.log"), ("schemaversie", 1), ("opslag", .tekst(opslag.kenmerk)),
        ("records", .lijst(gekozen.map(document))),
      ]))
    return .gelukt
  }

  private static func alineas(_ record: LogRecord) -> String {
    let dag = Amsterdam.datum(van: record.tijd).kort
    let kop =
      "nr \(record.nr)  \(dag) \(Amsterdam.klok(van: record.tijd))  \(veilig(record.actor))  \(veilig(record.soort))"
    let waar =
      "  \(veilig(record.stroom)) versie \(record.versie)\n  hash \(record.hash.hex.prefix(12)), \(record.plaats)"
    let inhoud = record.data.map { "  " + veilig(String(decoding: $0.canonicalBytes(), as: UTF8.self)) }
    return [kop, waar, inhoud ?? "  (de inhoud is vernietigd)"].joined(separator: "\n")
  }

  private static func document(_ record: LogRecord) -> JSONNode {
    var leden: [(String, JSONNode)] = [
      ("nr", .getal(record.nr)), ("tijd", .tekst(record.tijd.iso)), ("stroom", .tekst(record.stroom)),
      ("versie", .getal(record.versie)), ("soort", .tekst(record.soort)), ("v", .getal(record.v)),
      ("actor", .tekst(record.actor)), ("opdracht", .tekst(record.opdracht)), ("hash", .tekst(record.hash.hex)),
    ]
    if let data = record.data { leden.append(("data", data)) }
    return .leden(leden)
  }
}
