import EventLog

/// The programs that ours is measured against; nil for what is not on this machine.
struct Gelijken {
  /// Someone in the middle of the register.
  let nummer: String
  private let opdracht: Meetopdracht
  private let segmenten: [String]
  private let heeftSqlite: Bool

  /// Also makes the table of SQLite, when it is not there yet.
  init(_ opdracht: Meetopdracht, _ opslag: Opslag) throws {
    self.opdracht = opdracht
    let map = opdracht.opslag + "/log"
    segmenten = try opslag.platform.names(in: map).sorted().map { "\(map)/\($0)" }
    let plek = String(max(50, opdracht.grootte / 39) / 2)
    nummer = "M-" + String(repeating: "0", count: 6 - plek.count) + plek
    heeftSqlite = (try? Proces.voerUit(["sqlite3", "--version"]).geslaagd) ?? false
    if heeftSqlite, try !opslag.platform.exists(opdracht.sqlite) { try vulSqlite() }
  }

  func paar(_ naam: String, _ woorden: [String], _ gelijke: Meetproef?, _ doel: String, mag: Bool = false) -> Meetpaar {
    let onze = Meetproef.proces("`\(naam)` (s)", [opdracht.programma] + woorden + opslag(voor: woorden), mag: mag)
    return Meetpaar(onze: onze, gelijke: gelijke, doel: doel)
  }

  private func opslag(voor woorden: [String]) -> [String] {
    woorden == ["--help"] ? [] : ["--opslag", opdracht.opslag]
  }

  var sha256sum: Meetproef { .proces("`sha256sum`", ["sha256sum"] + segmenten) }

  var leeg: Meetproef? { hulp("leeg").map { .proces("empty static program", [$0]) } }

  var duckdb: Meetproef? {
    guard let python = hulp("python/bin/python"), let script = hulp("duckdb_tel.py") else { return nil }
    return .antwoord(
      "DuckDB, one aggregate", [python, script, "\(opdracht.opslag)/log/*.ndjson"], via: "\(opdracht.map)/antwoord")
  }

  var eventsourcing: Meetproef? {
    guard let python = hulp("python/bin/python"), let script = hulp("eventsourcing_leg.py") else { return nil }
    return .antwoord(
      "Python `eventsourcing`, batches of 20", [python, script, "\(opdracht.map)/es.sqlite", "4000"],
      via: "\(opdracht.map)/antwoord")
  }

  private func hulp(_ naam: String) -> String? {
    guard let map = opdracht.gelijken, (try? LinuxPlatform().exists("\(map)/\(naam)")) == true else { return nil }
    return "\(map)/\(naam)"
  }
}

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
          + "WHERE soort = 'medewerker.in-dienst-getreden' AND data ->> 'personeelsnummer' = '\(nummer)') ORDER BY nr;"
      case .jaar:
        "SELECT data ->> 'soort', count(DISTINCT stroom) FROM gebeurtenis WHERE soort = 'gesprek.gehouden' "
          + "AND data ->> 'datum' BETWEEN '2027-01-01' AND '2027-12-31' GROUP BY 1; "
          + "SELECT data ->> 'oordeel', count(*) FROM gebeurtenis WHERE soort = 'eindoordeel.gegeven' "
          + "AND data ->> 'gesprek' LIKE 'G-2027-%' GROUP BY 1; "
          + "SELECT data ->> 'onderdeel', count(*) FROM gebeurtenis "
          + "WHERE soort = 'medewerker.in-dienst-getreden' GROUP BY 1;"
      }
    return .proces("`sqlite3`, indexed table", ["sqlite3", opdracht.sqlite, sql])
  }

  private func vulSqlite() throws {
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
          + "WHERE soort = 'medewerker.in-dienst-getreden'", "VACUUM",
      ]
    // Words that begin with a dot are the shell's own, and stand in an argument of their own.
    let woorden = stappen.flatMap { ["-cmd", $0.hasPrefix(".") ? $0 : $0 + ";"] }
    guard try Proces.voerUit(["sqlite3"] + woorden + [opdracht.sqlite, "SELECT count(*) FROM gebeurtenis;"]).geslaagd
    else { throw Meetproef.Mislukt(naam: "sqlite3") }
  }
}
