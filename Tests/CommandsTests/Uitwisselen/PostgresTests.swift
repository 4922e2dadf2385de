import Commands
import EventLog
import Foundation
import Testing

/// The log as SQL. What PostgreSQL makes of it is looked at by `.ci/uitwisselen`.
@Suite("exporteren postgres") struct PostgresTests {
  /// The lines that are copied in, as COPY reads them.
  static func regels(_ sql: String) -> [String] {
    var regels: [String] = []
    var isBezig = false
    for regel in sql.split(separator: "\n") {
      if regel == "\\." { isBezig = false }
      if isBezig { regels.append(String(regel).replacing("\\\\", with: "\\")) }
      if regel == "COPY gespreksboek_in (regel) FROM stdin;" { isBezig = true }
    }
    return regels
  }

  static func log(_ loop: Proefloop) throws -> [String] {
    String(decoding: try loop.lees("Storage/log/000000000001.ndjson"), as: UTF8.self).split(separator: "\n").map(
      String.init)
  }

  @Test("every line goes out byte for byte, up to the record that says so")
  func regels() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("medewerker wijzigen M-0117 --naam \"Zoë \\\\ \\\"Çelik\\\"\" --per 01-12-2026")
    let uitkomst = try loop.lukt("exporteren postgres")
    let log = try Self.log(loop)
    #expect(Self.regels(uitkomst.stdout) == log)
    #expect(log.contains { $0.contains(#"\\"#) } && log.last?.contains(#""soort":"export.gemaakt""#) == true)
    #expect(uitkomst.stdout.hasPrefix("\\set ON_ERROR_STOP on\n") && uitkomst.stdout.hasSuffix("COMMIT;\n"))
    #expect(try loop.lukt("log controleren").code == 0)
  }

  @Test("from a number on, with every record before it of which the contents are gone")
  func vanaf() throws {
    let loop = try Toegangsproef.loop()
    let nr = try VernietigdTests.leeg("eindoordeel.gegeven", in: loop, metVerslag: true)
    let vanaf = try Self.log(loop).count
    let log: [String]
    let regels = Self.regels(try loop.lukt("exporteren postgres --vanaf \(vanaf)").stdout)
    log = try Self.log(loop)
    #expect(regels == [log[nr - 1]] + log[(vanaf - 1)...])
    #expect(regels[0].hasSuffix(#""zout":null,"data":null}"#))
  }

  @Test("a name with an apostrophe stays one value of SQL")
  func aanhaling() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie \"Gemeente 's-Hertogen\\\\bosch'; DROP TABLE x; --\"")
    let sql = try loop.lukt("exporteren postgres").stdout
    #expect(sql.contains(#"'Gemeente ''s-Hertogen\bosch''; DROP TABLE x; --');"#), "\(sql.suffix(300))")
  }
}
