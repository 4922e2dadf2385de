import Foundation
import Testing

/// What the documents say of the project is so: modules, paths and links.
@Suite struct ArchitectuurdocumentTests {
  private static let map = Proefloop.project

  private static func tekst(_ pad: String) throws -> String {
    try String(contentsOfFile: map + "/" + pad, encoding: .utf8)
  }

  /// The targets that ship or run, by name, with the targets they depend on.
  private static func doelen() throws -> [String: Set<String>] {
    let pakket = try tekst("Package.swift")
    var doelen: [String: Set<String>] = [:]
    for doel in pakket.matches(of: /\.(?:target|executableTarget)\(\s*name: "(\w+)"([^\)]*)\)/) {
      let hangtAfVan = doel.2.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
      doelen[String(doel.1)] = Set(hangtAfVan.matches(of: /"(\w+)"/).map { String($0.1) })
    }
    return doelen
  }

  /// The fenced block of `docs/architectuur.md` with this word behind `text`.
  private static func blok(_ naam: String) throws -> Substring {
    let delen = try tekst("docs/architectuur.md").components(separatedBy: "```text \(naam)\n")
    return delen[1].prefix(upTo: delen[1].range(of: "\n```")?.lowerBound ?? delen[1].endIndex)
  }

  /// The row of each module in the drawing: ` 2 │  EventLog   EventCoding   │`.
  private static func rijen() throws -> [String: Int] {
    var rijen: [String: Int] = [:]
    for rij in try blok("tekening").matches(of: /(\d) │([^│]*)│/) {
      for naam in rij.2.matches(of: /\w+/) { rijen[String(naam.output)] = Int(rij.1) }
    }
    return rijen
  }

  @Test func deTekeningNoemtPreciesDeModules() throws {
    #expect(try Set(Self.rijen().keys) == Set(Self.doelen().keys))
  }

  @Test func elkeModuleHangtAfVanLagereRijen() throws {
    let rijen = try Self.rijen()
    for (naam, hangtAfVan) in try Self.doelen() {
      let rij = try #require(rijen[naam])
      for ander in hangtAfVan { #expect(try #require(rijen[ander]) < rij, "\(naam) depends on \(ander)") }
    }
  }

  @Test func deLijstNoemtPreciesDeAfhankelijkheden() throws {
    var lijst: [String: Set<String>] = [:]
    for regel in try Self.blok("modules").split(separator: "\n") {
      let woorden = regel.matches(of: /\w+/).map { String($0.output) }
      lijst[try #require(woorden.first)] = Set(woorden.dropFirst())
    }
    let doelen = try Self.doelen()
    #expect(doelen.count >= 13)
    #expect(lijst == doelen)
  }

  @Test(arguments: documenten)
  func elkGenoemdPadBestaat(_ document: String) throws {
    let paden = try Self.tekst(document).matches(
      of: /`((?:Sources|Tests|Fixtures|Storage|docs|\.ci|\.github)\/[^` *<…]*)`/)
    if ["docs/architectuur.md", "docs/ontwikkelen.md", "README.md"].contains(document) { #expect(!paden.isEmpty) }
    for pad in paden.map({ String($0.1) }) {
      #expect(FileManager.default.fileExists(atPath: Self.map + "/" + pad), "\(document) names \(pad)")
    }
  }

  /// A file that is named without its directory: `Boek+Zicht.swift`; `X.swift` and `Type+Feature.swift` show a form.
  @Test(arguments: documenten)
  func elkGenoemdBronbestandBestaat(_ document: String) throws {
    for naam in try Self.tekst(document).matches(of: /`(\w+(?:\+\w+)?\.swift)`/).map({ String($0.1) })
    where !naam.hasPrefix("X") && naam != "Type+Feature.swift" {
      #expect(Self.bronnamen.contains(naam), "\(document) names \(naam)")
    }
  }

  private static let bronnamen: Set<String> = {
    let namen = ["Sources", "Tests"].flatMap { deel in
      FileManager.default.enumerator(atPath: map + "/" + deel)?.compactMap { $0 as? String } ?? []
    }
    return Set(namen.map { URL(fileURLWithPath: $0).lastPathComponent } + ["Package.swift"])
  }()

  /// "How to add an event" follows one event; where that one stands in the sources is what the guide must name.
  @Test func deLeidraadNoemtWaarEenGebeurtenisStaat() throws {
    let leidraad = try #require(
      try Self.tekst("docs/architectuur.md").components(separatedBy: "## How to add an event\n").last?
        .components(separatedBy: "\nEvery switch over events").first)
    #expect(leidraad.matches(of: /(?m)^\d\. \*\*/).count == 4, "four places")
    let genoemd = Set(leidraad.matches(of: /`(Sources\/[^`]*\.swift)`/).map { String($0.1) })
    let weigeringen = "Sources/Gesprekscyclus/Kern/WeigeringCode.swift"
    let bronnen = FileManager.default.enumerator(atPath: Self.map + "/Sources")?.compactMap { $0 as? String } ?? []
    let gevonden = try bronnen.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Benchmarks/") }
      .map { "Sources/" + $0 }
      .filter { try Self.tekst($0).contains(/\.ondertekend\(|verslagOndertekend|[^a-zA-Z]Ondertekening[^a-zA-Z]/) }
    #expect(genoemd.subtracting([weigeringen]) == Set(gevonden))
  }

  /// Code that a guide shows is code that is compiled: it stands so in the file that the guide named just before.
  @Test func elkVoorbeeldStaatZoInZijnBestand() throws {
    let document = try Self.tekst("docs/architectuur.md")
    let voorbeelden = document.matches(of: /```swift\n((?:[^`]|`(?!``))*?)```/)
    #expect(voorbeelden.count >= 2)
    for voorbeeld in voorbeelden {
      let ervoor = document[..<voorbeeld.range.lowerBound].matches(of: /`((?:Sources|Tests)\/[^`]*\.swift)`/)
      let bestand = String(try #require(ervoor.last).1)
      #expect(try Self.tekst(bestand).contains(voorbeeld.1), "the example of \(bestand)")
    }
  }

  static let documenten: [String] = {
    let alle = ["docs", ".github", "Storage", "Fixtures"].flatMap { deel in
      (FileManager.default.enumerator(atPath: map + "/" + deel)?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".md") }.map { "\(deel)/\($0)" }
    }
    return ["README.md"] + alle.sorted()
  }()

  @Test(arguments: documenten)
  func elkeVerwijzingLeidtErgensHeen(_ document: String) throws {
    let hier = URL(fileURLWithPath: Self.map + "/" + document).deletingLastPathComponent()
    for verwijzing in try Self.tekst(document).matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
      let doel = hier.appendingPathComponent(String(verwijzing.1)).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: doel), "\(document) leads to \(verwijzing.1)")
    }
  }
}
