import Gesprekscyclus
import Kalender
import Testing
import Wire

@testable import Reports

/// What SARIF 2.1.0 (OASIS, with errata 01) asks of the objects and properties that we write.
///
/// ```
/// sarifLog (3.13)           required: version, runs            no others than $schema, version, runs, properties
/// run (3.14)                required: tool                     results present when the scan was done
/// tool (3.18)               required: driver
/// toolComponent (3.19)      required: name                     language: two letters, or with a region
/// reportingDescriptor (3.49) required: id                      unique in the component
/// reportingConfiguration (3.50)                                level: none, note, warning, error
/// message (3.11)            text or id
/// multiformatMessage (3.12) required: text
/// invocation (3.20)         required: executionSuccessful
/// notification (3.58)       required: message
/// result (3.27)             required: message                  ruleIndex points at ruleId; baselineState on all or on none
/// location (3.28), logicalLocation (3.33)                      nothing required; name or index
/// runAutomationDetails (3.17)
/// ```
@Suite("Bevindingen as SARIF 2.1.0")
struct SARIFTests {
  private static let toegestaan: [String: Set<String>] = [
    "log": ["$schema", "version", "runs"],
    "run": ["tool", "language", "automationDetails", "invocations", "results", "properties"],
    "driver": ["name", "version", "language", "rules"],
    "rule": ["id", "name", "shortDescription", "fullDescription", "defaultConfiguration"],
    "result": [
      "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints",
      "baselineState",
      "properties",
    ],
    "logicalLocation": ["name", "fullyQualifiedName", "kind"],
    "invocation": ["executionSuccessful", "toolExecutionNotifications"],
  ]

  private func sleutels(_ node: JSONNode?, _ soort: String) {
    let eigen = Set(node?.object?.map(\.key) ?? [])
    #expect(eigen.isSubset(of: Self.toegestaan[soort] ?? []), "\(soort): \(eigen)")
  }

  /// Everything that the standard asks of what stands in it.
  private func keur(_ document: JSONNode, volledig: Bool = true, vergeleken: Bool = false) throws {
    sleutels(document, "log")
    #expect(document["version"]?.string == "2.1.0")
    #expect(document["$schema"]?.string?.hasSuffix("sarif-schema-2.1.0.json") == true)
    let runs = try #require(document["runs"]?.array)
    #expect(runs.count == 1)
    let run = try #require(runs.first)
    sleutels(run, "run")
    let driver = try #require(run["tool"]?["driver"])
    sleutels(driver, "driver")
    #expect(driver["name"]?.string?.isEmpty == false && driver["language"]?.string?.count == 2)
    let rules = try #require(driver["rules"]?.array)
    let ids = rules.compactMap { $0["id"]?.string }
    #expect(ids.count == rules.count && Set(ids).count == ids.count)
    for rule in rules {
      sleutels(rule, "rule")
      #expect(rule["shortDescription"]?["text"]?.string?.isEmpty == false)
      #expect(rule["fullDescription"]?["text"]?.string?.isEmpty == false)
      #expect(["note", "warning", "error"].contains(rule["defaultConfiguration"]?["level"]?.string))
    }
    let invocations = try #require(run["invocations"]?.array)
    for invocation in invocations {
      sleutels(invocation, "invocation")
      #expect(invocation["executionSuccessful"]?.bool == volledig)
      for melding in invocation["toolExecutionNotifications"]?.array ?? [] {
        #expect(melding["message"]?["text"]?.string?.isEmpty == false && melding["level"]?.string == "error")
      }
    }
    #expect(run["automationDetails"]?["id"]?.string?.hasSuffix("/") == true)
    #expect(run["properties"]?.object != nil)
    let results = try #require(run["results"]?.array)
    for result in results { keur(result, ids, vergeleken: vergeleken) }
    let afdrukken = results.map { $0["partialFingerprints"]?["bevinding/v1"]?.string }
    #expect(Set(afdrukken).count == results.count && !afdrukken.contains(nil))
  }

  private func keur(_ result: JSONNode, _ ids: [String], vergeleken: Bool) {
    sleutels(result, "result")
    #expect(result["message"]?["text"]?.string?.isEmpty == false)
    #expect(result["ruleId"]?.string.map(ids.contains) == true)
    let stand = result["baselineState"]?.string
    #expect(vergeleken ? ["new", "unchanged", "absent"].contains(stand) : stand == nil)
    guard stand != "absent" else { return }
    #expect(result["ruleIndex"]?.integer.map { ids[$0] } == result["ruleId"]?.string)
    #expect(["note", "warning", "error"].contains(result["level"]?.string))
    let plekken = (result["locations"]?.array ?? []) + (result["relatedLocations"]?.array ?? [])
    #expect(result["locations"]?.array.map { $0.count == 1 } ?? true)
    #expect(plekken.count == result["properties"]?["records"]?.array?.count)
    for plek in plekken.flatMap({ $0["logicalLocations"]?.array ?? [] }) {
      sleutels(plek, "logicalLocation")
      #expect(plek["name"]?.string?.hasPrefix("nr ") == true)
    }
  }

  private var rapport: Bevindingen {
    Bevindingen.Vraag(jaar: 2026, versie: "1.2").antwoord(uit: Proefgemeente.boek.bron(op: "2027-03-01"))
  }

  @Test("what the test municipality gives")
  func gemeente() throws {
    let rapport = rapport
    #expect(rapport.bevindingen.count > 1)
    try keur(rapport.json())
    Goud.vergelijk(rapport.json(), met: "bevindingen.json")
    let terug = try JSONReader.read(rapport.json().prettyBytes(), dialect: .file)
    #expect(terug == rapport.json())
  }

  @Test("nothing found is a run with no results, which is another thing than a run that did not look")
  func leeg() throws {
    let leeg = Bevindingen.Vraag().antwoord(uit: Proefboek(regeling: nil, catalogus: nil).bron())
    try keur(leeg.json())
    #expect(leeg.json()["runs"]?.array?.first?["results"]?.array?.isEmpty == true)
  }

  @Test("beside an earlier report every result says what became of it")
  func vergeleken() throws {
    let leeg = Bevindingen.Vraag(jaar: 2026).antwoord(uit: Proefboek(jaren: [2026]).bron())
    let nieuw = try rapport.naast(leeg.json().prettyBytes())
    try keur(nieuw.json(), vergeleken: true)
    let weg = try leeg.naast(rapport.json().prettyBytes())
    try keur(weg.json(), vergeleken: true)
    #expect(weg.json()["runs"]?.array?.first?["results"]?.array?.contains { $0["baselineState"] == "absent" } == true)
  }

  @Test("of a damaged log it says so where programs look for it, and nowhere else")
  func beschadigd() throws {
    let document = rapport.json().onvolledigeSARIF
    try keur(document, volledig: false)
    #expect(document["runs"]?.array?.first?["properties"]?["volledig"]?.bool == false)
  }
}
