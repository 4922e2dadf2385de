import Foundation
import Gesprekscyclus
import Testing

/// `docs/regels.md` says what the code says.
@Suite("docs/regels.md names every code and the files behind every rule")
struct RegelsdocumentTests {
  private static let wortel = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The cells of the rows under a heading, without the table's own head.
  private func rijen(_ kop: String) throws -> [[String]] {
    let tekst = try String(contentsOf: Self.wortel.appending(path: "docs/regels.md"), encoding: .utf8)
    let deel = try #require(tekst.components(separatedBy: "\n## ").first { $0.hasPrefix("\(kop)\n") })
    return deel.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { regel in
      regel.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test("every refusal stands in the table once, under its own name")
  func weigeringen() throws {
    let tabel = try rijen("Refusals")
    #expect(tabel.map { $0[0] } == WeigeringCode.allCases.map(\.rawValue))
    #expect(tabel.map { $0[1] } == WeigeringCode.allCases.map { "`\($0)`" })
    #expect(tabel.allSatisfy { $0.count == 3 && !$0[2].isEmpty })
  }

  @Test("every warning too")
  func waarschuwingen() throws {
    let tabel = try rijen("Warnings")
    let codes = Waarschuwing.Code.allCases.sorted { $0.rawValue < $1.rawValue }
    #expect(tabel.map { $0[0] } == codes.map(\.rawValue))
    #expect(tabel.map { $0[1] } == codes.map { "`\($0)`" })
  }

  @Test("of every refusal it says whether an old record can hold it; and each that is found, is found in a test")
  func oudeRecords() throws {
    let tabel = try rijen("What the check finds in old records")
    #expect(tabel.map { $0[0] } == WeigeringCode.allCases.map(\.rawValue))
    #expect(tabel.allSatisfy { $0.count == 2 && ["W0", "no", "th"].contains($0[1].prefix(2)) })
    // Of a cycle they are found by a test of their own.
    let vanCyclus: Set<WeigeringCode> = [.onbekendeRegeling, .ongeldigDocument, .vensterLoopt]
    let gevonden = Set(HerkeuringTests.gevallen.map(\.code)).union(vanCyclus)
    #expect(Set(tabel.filter { $0[1] == "W006" }.map { $0[0] }) == Set(gevonden.map(\.rawValue)))
  }

  @Test("every code of a rule stands beside that rule, and every file exists")
  func regels() throws {
    let tabel = try rijen("Rules")
    let genoemd = tabel.flatMap { $0[3].components(separatedBy: ", ") }
    let vanRegels = WeigeringCode.allCases.map(\.rawValue).filter { $0.hasPrefix("R") }
    #expect(Set(genoemd).isSuperset(of: vanRegels))
    for rij in tabel {
      for (cel, map) in [(rij[2], "Sources/Gesprekscyclus"), (rij[4], "Tests/GesprekscyclusTests")] {
        for naam in cel.components(separatedBy: "`") where naam.hasSuffix(".swift") {
          let pad = Self.wortel.appending(path: map).appending(path: naam).path
          #expect(FileManager.default.fileExists(atPath: pad), "\(naam)")
        }
      }
      let eigen = rij[3].components(separatedBy: ", ").contains { code in
        code.hasPrefix(rij[0].first == "1" && rij[0].count == 2 ? "R\(rij[0])" : "R0\(rij[0].prefix(1))")
      }
      #expect(eigen || rij[0] == "1", "regel \(rij[0])")
    }
    let waarschuwingen = Waarschuwing.Code.allCases.map(\.rawValue).filter { !$0.hasPrefix("W00") }
    #expect(Set(genoemd).isSuperset(of: waarschuwingen))
    #expect(tabel.allSatisfy { $0.count == 6 && !$0[5].isEmpty })
    #expect(tabel.map { $0[0] } == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"])
  }

  @Test("the kinds of outcome are as written")
  func aard() {
    let nietGevonden = WeigeringCode.allCases.filter { $0.aard == .nietGevonden }.map(\.rawValue)
    #expect(nietGevonden == ["A001", "A002", "A003", "A012", "A020", "A025", "A042", "A045", "R011"])
    #expect(WeigeringCode.allCases.filter { $0.aard == .conflict } == [.dossierVerder])
    let nietToegestaan = WeigeringCode.allCases.filter { $0.aard == .nietToegestaan }.map(\.rawValue)
    #expect(nietToegestaan == ["A091", "R013", "R091", "R092", "R094"])
  }

  @Test("every R code tells its own rule in Dutch", arguments: WeigeringCode.allCases)
  func regelInNederlands(code: WeigeringCode) {
    let nummer = Int(code.rawValue.dropFirst().prefix(2)) ?? 0
    guard code.rawValue.hasPrefix("R") else {
      #expect(code.regel == nil)
      return
    }
    #expect(code.regel?.hasPrefix("Regel \(nummer):") == true)
    #expect(code.regel?.hasSuffix(".") == true)
  }

  @Test("every W code of a rule tells its own rule too", arguments: Waarschuwing.Code.allCases)
  func waarschuwingInNederlands(code: Waarschuwing.Code) {
    let nummer = Int(code.rawValue.dropFirst().prefix(2)) ?? 0
    #expect(code.regel.map { $0.hasPrefix("Regel \(nummer):") && $0.hasSuffix(".") } ?? (nummer == 0))
  }

  @Test("codes are unique across refusals and warnings")
  func uniek() {
    let alle = WeigeringCode.allCases.map(\.rawValue) + Waarschuwing.Code.allCases.map(\.rawValue)
    #expect(Set(alle).count == alle.count)
  }
}
