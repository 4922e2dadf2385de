import EventCoding
import Foundation
import Testing
import Wire

/// `docs/logformaat.md` says every kind of event as the program writes it.
@Suite struct EventTableTests {
  private struct Row {
    let kind: String
    let version: Int?
    let keys: [String: Bool]
  }

  /// The rows of the tables, each key with whether it may be left out.
  private static func rows() throws -> [Row] {
    let text = String(decoding: try TestFiles.bytes("docs/logformaat.md"), as: UTF8.self)
    let part = try #require(text.components(separatedBy: "\n## ").first { $0.hasPrefix("Every kind of event\n") })
    return part.split(separator: "\n").filter { $0.hasPrefix("| `") && !$0.hasPrefix("| `soort`") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let name = cells[0].split(separator: "`").map(String.init)
      let keys = (cells[1].components(separatedBy: ":").first ?? "").components(separatedBy: ", ")
      return Row(
        kind: name.first ?? "", version: name.last.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) },
        keys: Dictionary(keys.map { ($0.filter { $0 != "`" && $0 != "?" }, $0.hasSuffix("?")) }) { first, _ in first })
    }
  }

  @Test("every kind stands in it once, in the order of the table, with the version that is written")
  func kinds() throws {
    let rows = try Self.rows()
    #expect(rows.map(\.kind) == Soort.allCases.map(\.rawValue))
    #expect(rows.map(\.version) == Soort.allCases.map(\.v))
  }

  @Test("its keys are those that are written, and those that may miss say so")
  func keys() throws {
    var seen: [String: [Set<String>]] = [:]
    for seed in 0..<150 as Range<UInt64> {
      var random = RandomEvents(seed: seed)
      for event in random.all() {
        let stored = try #require(Codering.codeer(event))
        seen[stored.soort, default: []].append(Set((stored.data.object ?? []).map(\.key)))
      }
    }
    for row in try Self.rows() {
      let written = try #require(seen[row.kind])
      let all = written.reduce(Set()) { $0.union($1) }
      let always = written.reduce(all) { $0.intersection($1) }
      #expect(Set(row.keys.keys) == all, "\(row.kind)")
      // The cycle misses only when it is the year of the day, which is seldom drawn.
      let optional = Set(row.keys.filter(\.value).keys).subtracting(["cyclus"])
      #expect(optional == all.subtracting(always).subtracting(["cyclus"]), "\(row.kind)")
    }
  }
}
