import Foundation
import Testing
import Wire

@testable import Commands
@testable import Documenten
@testable import EventCoding
@testable import EventLog
@testable import Formulieren
@testable import Gesprekscyclus
@testable import Projections

/// `docs/grenzen.md` says what the code does.
@Suite struct GrensDocumentTests {
  static let waarden: [String: Int] = [
    "Invoergrens.woorden": Invoergrens.woorden, "Invoergrens.woord": Invoergrens.woord,
    "Invoergrens.naam": Invoergrens.naam, "Invoergrens.mensen": Invoergrens.mensen,
    "Invoergrens.importbestand": Invoergrens.importbestand, "Invoergrens.document": Invoergrens.document,
    "Invoergrens.formulier": Invoergrens.formulier, "Bronlezer.meesteBytes": Bronlezer.meesteBytes,
    "Bronlezer.meesteRegels": Bronlezer.meesteRegels, "Bronlezer.meesteTekens": Bronlezer.meesteTekens,
    "Grenzen.bestand": Grenzen.bestand, "Grenzen.tekst": Grenzen.tekst, "Grenzen.lijst": Grenzen.lijst,
    "JSONNode.maximumDepth": JSONNode.maximumDepth, "JSONNode.integers": Int(JSONNode.integers.upperBound),
    "Documenttekst.meesteRegels": Documenttekst.meesteRegels, "Documenttekst.langsteRegel": Documenttekst.langsteRegel,
    "CSVReader.maximumColumns": CSVReader.maximumColumns, "Segment.langsteRegel": Segment.langsteRegel,
    "Segment.grens": Segment.grens, "RecordCheck.langsteNaam": RecordCheck.langsteNaam,
    "ClockLimit.dagen": ClockLimit.dagen, "WriterOptions.meesteSeconden": WriterOptions.meesteSeconden,
    "Inzagenotitie.langsteDoel": Inzagenotitie.langsteDoel,
    "Toegang.inzageBewaarjaren": Toegang.inzageBewaarjaren.upperBound,
  ]

  @Test func deLijstIsWatDeCodeDoet() throws {
    let tekst = try String(contentsOfFile: Proefloop.project + "/docs/grenzen.md", encoding: .utf8)
    var beschreven: [String: Int] = [:]
    for regel in tekst.split(separator: "\n") where regel.hasPrefix("| ") {
      let cellen = regel.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cellen.count == 5, cellen[2].hasPrefix("`") else { continue }
      beschreven[cellen[2].trimmingCharacters(in: ["`"])] = Int(cellen[1])
    }
    #expect(beschreven == Self.waarden)
  }

  /// Every test that the list names is there.
  @Test func deGenoemdeTestsBestaan() throws {
    let tekst = try String(contentsOfFile: Proefloop.project + "/docs/grenzen.md", encoding: .utf8)
    var bronnen = ""
    let tests = Proefloop.project + "/Tests"
    for naam in try FileManager.default.subpathsOfDirectory(atPath: tests) where naam.hasSuffix(".swift") {
      bronnen += try String(contentsOfFile: tests + "/" + naam, encoding: .utf8)
    }
    let genoemd = tekst.matches(of: /`([A-Z][A-Za-z]*Tests)(?:\.([a-zA-Z]+))?`/)
    #expect(genoemd.count > 15)
    for naam in genoemd {
      #expect(bronnen.contains("struct \(naam.1)"), "\(naam.1)")
      if let functie = naam.2 { #expect(bronnen.contains("func \(functie)("), "\(functie)") }
    }
  }
}
