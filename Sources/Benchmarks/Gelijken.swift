import EventLog

/// The programs that ours is measured against; nil for what is not on this machine.
struct Gelijken {
  let opdracht: Meetopdracht
  let segmenten: [String]
  let heeftSqlite: Bool

  /// Also makes the table of SQLite, when it is not there yet.
  init(_ opdracht: Meetopdracht, _ opslag: Storage) throws {
    self.opdracht = opdracht
    let map = opdracht.opslag + "/log"
    segmenten = try opslag.platform.list(map).sorted().map { "\(map)/\($0)" }
    heeftSqlite = (try? Proces.voerUit(["sqlite3", "--version"]).geslaagd) ?? false
    if heeftSqlite, try !opslag.platform.exists(opdracht.sqlite) { try vulSqlite() }
  }

  func paar(_ naam: String, _ woorden: [String], _ gelijke: Meetproef?, _ doel: String, mag: Bool = false) -> Meetpaar {
    let onze = Meetproef.proces("`\(naam)` (s)", [opdracht.programma] + woorden + opslag(voor: woorden), mag: mag)
    return Meetpaar(onze: onze, gelijke: gelijke, doel: doel)
  }

  private func opslag(voor woorden: [String]) -> [String] {
    woorden == ["--help"] ? [] : opdracht.slot
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
