import Foundation
import Testing

/// Every promise in `docs/betrouwbaarheid.md` names a test, and every test that it names exists.
@Suite struct BetrouwbaarheidsdocumentTests {
  private static func tekst() throws -> String {
    try String(contentsOfFile: Proefloop.project + "/docs/betrouwbaarheid.md", encoding: .utf8)
  }

  /// The rows of the table under this heading, cell by cell.
  private static func rijen(_ kop: String) throws -> [[String]] {
    let deel = try #require(try tekst().components(separatedBy: "\n## ").first { $0.hasPrefix(kop + "\n") })
    return deel.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { regel in
      regel.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The source of all tests, file by file.
  private static let bronnen: [String] = {
    let map = Proefloop.project + "/Tests"
    let namen = FileManager.default.enumerator(atPath: map)?.compactMap { $0 as? String } ?? []
    return namen.filter { $0.hasSuffix(".swift") }.compactMap {
      try? String(contentsOfFile: map + "/" + $0, encoding: .utf8)
    }
  }()

  /// The tests that a text names: `SuiteTests`, `SuiteTests.naam`, or `.naam` of the suite before it.
  private static func genoemd(_ tekst: String) -> [(suite: String, naam: String?)] {
    var suite = ""
    return tekst.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { plek, woord in
      guard !plek.isMultiple(of: 2), !woord.contains("/"), !woord.contains(" ") else { return nil }
      let delen = woord.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if delen[0].hasSuffix("Tests") { suite = delen[0] } else if !woord.hasPrefix(".") || suite.isEmpty { return nil }
      return (suite, delen.count > 1 ? delen[1] : nil)
    }
  }

  private static func bestaat(_ suite: String, _ naam: String?) -> Bool {
    let patroon = suite.replacing("…", with: "[A-Za-z]*")
    return bronnen.contains { bron in
      guard bron.range(of: "(struct|extension|enum) \(patroon)\\b", options: .regularExpression) != nil else {
        return false
      }
      return naam.map { bron.range(of: "func \($0)\\(", options: .regularExpression) != nil } ?? true
    }
  }

  @Test("every line of the threat model names a test") func dreigingen() throws {
    let rijen = try Self.rijen("Threat model")
    #expect(rijen.count >= 12)
    for rij in rijen {
      #expect(rij.count == 4 && !Self.genoemd(rij.last ?? "").isEmpty, "\(rij)")
    }
    #expect(["(a)", "(b)", "(c)", "(d)"].allSatisfy { wie in rijen.contains { $0[0].contains(wie) } })
  }

  @Test("every test that the page names exists") func bestaan() throws {
    let genoemd = try Self.tekst().split(separator: "\n").flatMap { Self.genoemd(String($0)) }
    #expect(genoemd.count > 60)
    for (suite, naam) in genoemd {
      #expect(Self.bestaat(suite, naam), "\(suite)\(naam.map { "." + $0 } ?? "")")
    }
  }

  @Test("a test that is not there is seen") func nietDaar() {
    #expect(!Self.bestaat("VerzonnenTests", nil))
    #expect(!Self.bestaat("TegenstanderTests", "verzonnen"))
    #expect(Self.bestaat("Grens…Tests", nil))
  }
}
