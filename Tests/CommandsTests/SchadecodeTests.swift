import Commands
import EventLog
import Foundation
import Gebruik
import Testing
import Wire

/// Every finding of `log controleren` has a code, and `docs/beheer.md` lists all of them.
@Suite struct SchadecodeTests {
  /// The codes in the first column of the table under this heading.
  private static func tabel(_ kop: String) throws -> [String] {
    let tekst = try String(contentsOfFile: Proefloop.project + "/docs/beheer.md", encoding: .utf8)
    let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(regels.firstIndex { $0.hasPrefix("| \(kop) |") })
    return regels[(begin + 2)...].prefix { $0.hasPrefix("| `") }.compactMap {
      $0.split(separator: "`").dropFirst().first
    }
    .map(String.init)
  }

  @Test("the tables hold every code, and no other") func tabellen() throws {
    #expect(try Self.tabel("Code van schade") == Damage.Code.allCases.map(\.rawValue))
    #expect(try Self.tabel("Code bij `projecties`") == ProjectionFinding.Code.allCases.map(\.rawValue))
  }

  @Test("damage is told with its code, in the order of the log") func schade() throws {
    let loop = try Proefjaar.kopie()
    let pad = "Storage/log/000000000001.ndjson"
    var regels = String(decoding: try loop.lees(pad), as: UTF8.self).split(separator: "\n").map(String.init)
    regels[3] = "zomaar wat"
    regels[7] = regels[7].replacing("\"zout\":\"", with: "\"zout\":\"00", maxReplacements: 1)
    regels.remove(at: 12)
    try loop.schrijf(pad, regels.joined(separator: "\n") + "\n")
    let uit = loop.voerUit("log controleren --json")
    #expect(uit.code == 5)
    let bevindingen = try #require(try uit.json["bevindingen"]?.array)
    #expect(bevindingen.map { $0["code"]?.string } == ["vorm", "vorm", "nummer-ontbreekt"])
    #expect(bevindingen.allSatisfy { !($0["reden"]?.string ?? "").isEmpty })
  }

  @Test("what is wrong in projecties/ is told with its code") func projecties() throws {
    let loop = try IndexOrakelTests.loop()
    let tegenstander = try Tegenstander(loop, eerdere: IndexOrakelTests.eerdereProjecties, zaad: 1)
    #expect(try tegenstander.doe(.regelWeg))
    loop.index = IndexOrakelTests.drempel
    let bevindingen = try loop.voerUit("log controleren --json").json["projecties"]?["bevindingen"]?.array ?? []
    #expect(!bevindingen.isEmpty)
    for bevinding in bevindingen {
      #expect(bevinding["code"]?.string.flatMap(ProjectionFinding.Code.init) != nil, "\(bevinding)")
    }
  }
}
