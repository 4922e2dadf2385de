/// The same events in an indexed table.
extension Gelijken {
  enum Vraag {
    case dossier, jaar
  }

  func sqlite(_ vraag: Vraag) -> Meetproef? {
    guard heeftSqlite else { return nil }
    let sql =
      switch vraag {
      case .dossier:
        "SELECT nr, tijd, soort, data FROM gebeurtenis WHERE stroom = (SELECT stroom FROM gebeurtenis "
          + "WHERE soort = 'medewerker.in-dienst-getreden' "
          + "AND data ->> 'personeelsnummer' = '\(opdracht.omvang.iemand)') ORDER BY nr;"
      case .jaar: jaarcijfers(opdracht.omvang.laatsteJaar).map { $0 + ";" }.joined(separator: " ")
      }
    return .proces("`sqlite3`, indexed table", ["sqlite3", opdracht.sqlite, sql])
  }

  /// The tables of the year report. Left out, as it only makes the peer faster: corrections, which conversations were late
  /// or within their window, terms that run, and the hiding of small groups.
  private func jaarcijfers(_ jaar: Int) -> [String] {
    let gesprekken = "soort = 'gesprek.gehouden' AND data ->> 'gesprek' LIKE 'G-\(jaar)-%'"
    let onderdeel = "data ->> '$.omstandigheden.onderdeel'"
    let hier = "gebeurtenis.data ->> 'gesprek' LIKE 'G-\(jaar)-%'"
    let metOnderdeel =
      "WITH beoordeeld AS (SELECT stroom, \(onderdeel) AS onderdeel, data ->> '$.omstandigheden.functie' AS functie "
      + "FROM gebeurtenis WHERE \(gesprekken) AND data ->> 'soort' = 'beoordeling') "
    return [
      "SELECT data ->> 'soort', \(onderdeel), count(DISTINCT stroom) FROM gebeurtenis WHERE \(gesprekken) GROUP BY 1, 2",
      metOnderdeel + "SELECT onderdeel, data ->> 'oordeel', count(*) FROM gebeurtenis JOIN beoordeeld USING (stroom) "
        + "WHERE soort = 'eindoordeel.gegeven' AND \(hier) GROUP BY 1, 2",
      metOnderdeel + "SELECT functie, data ->> 'oordeel', count(*) FROM gebeurtenis JOIN beoordeeld USING (stroom) "
        + "WHERE soort = 'eindoordeel.gegeven' AND \(hier) GROUP BY 1, 2",
      "SELECT data ->> 'oordeel', count(*) FROM gebeurtenis WHERE soort = 'resultaat.beoordeeld' AND \(hier) GROUP BY 1",
      "WITH mens AS (SELECT stroom, data ->> 'onderdeel' AS onderdeel FROM gebeurtenis "
        + "WHERE soort = 'medewerker.in-dienst-getreden') "
        + "SELECT onderdeel, soort, count(*) FROM gebeurtenis JOIN mens USING (stroom) "
        + "WHERE soort IN ('afspraak.gemaakt', 'afspraak.bijgesteld', 'afspraak.ingetrokken') AND \(hier) GROUP BY 1, 2",
      metOnderdeel + "SELECT data ->> 'competentie', onderdeel, count(*), sum(data ->> 'verschil' < 0), "
        + "sum(data ->> 'verschil' = 0), sum(data ->> 'verschil' > 0), sum(data ->> 'verschil') "
        + "FROM gebeurtenis JOIN beoordeeld USING (stroom) WHERE soort = 'competentie.beoordeeld' AND \(hier) GROUP BY 1, 2",
      "SELECT soort, count(DISTINCT stroom) FROM gebeurtenis WHERE soort IN ('verslag.aangeboden', 'reactie.gegeven', "
        + "'verslag.ondertekend', 'beoordeling.vastgesteld', 'beoordeling.uitgereikt', 'bedenking.ingediend') "
        + "AND \(hier) GROUP BY 1",
    ]
  }

  func vulSqlite() throws {
    // The separators are bytes that no line holds, so that a line is one value.
    let invoer = segmenten.map { ".import '\($0)' regel" }
    let stappen =
      ["PRAGMA journal_mode = OFF", "CREATE TABLE regel (tekst TEXT)", ".mode ascii", ".separator \u{1F} \"\\n\""]
      + invoer + [
        "CREATE TABLE gebeurtenis (nr INTEGER PRIMARY KEY, tijd TEXT, stroom TEXT, soort TEXT, data TEXT)",
        "INSERT INTO gebeurtenis SELECT tekst ->> 'nr', tekst ->> 'tijd', tekst ->> 'stroom', tekst ->> 'soort', "
          + "tekst -> 'data' FROM regel",
        "DROP TABLE regel", "CREATE INDEX op_stroom ON gebeurtenis (stroom)",
        "CREATE INDEX op_soort ON gebeurtenis (soort)",
        "CREATE INDEX op_nummer ON gebeurtenis (data ->> 'personeelsnummer') "
          + "WHERE soort = 'medewerker.in-dienst-getreden'", "ANALYZE", "VACUUM",
      ]
    // Words that begin with a dot are the shell's own, and stand in an argument of their own.
    let woorden = stappen.flatMap { ["-cmd", $0.hasPrefix(".") ? $0 : $0 + ";"] }
    guard try Proces.voerUit(["sqlite3"] + woorden + [opdracht.sqlite, "SELECT count(*) FROM gebeurtenis;"]).geslaagd
    else { throw Meetproef.Mislukt(naam: "sqlite3") }
  }
}
