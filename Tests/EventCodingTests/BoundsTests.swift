import Gesprekscyclus
import Testing
import Wire

@testable import EventCoding

/// Reading ends soon and in little memory, whatever the file.
@Suite struct BoundsTests {
  @Test func aFileThatIsTooBigIsRefusedUnread() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: Grenzen.bestand + 1)
    #expect(CatalogusBestand.lees(bytes).bevindingen.map(\.bevinding.code) == ["C001"])
    #expect(RegelingBestand.lees(bytes).bevindingen.map(\.bevinding.code) == ["G001"])
    #expect(CatalogusBestand.lees(bytes.dropLast()).bevindingen.map(\.bevinding.code) == ["C002"])
  }

  @Test(arguments: [(100_000, [] as [String]), (100_001, ["C008 5:11"])])
  func aTextIsBounded(length: Int, expected: [String]) throws {
    let name = String(repeating: "é", count: length)
    let text = try ReadFindingsTests.changed(ReadFindingsTests.catalogue, #""Klein""#, "\"\(name)\"")
    #expect(ReadFindingsTests.found(text) == expected)
  }

  @Test(arguments: [(10_000, [] as [String]), (10_001, ["C009 19:52"])])
  func aListIsBounded(length: Int, expected: [String]) throws {
    let list = repeatElement("\"x\"", count: length).joined(separator: ",")
    let text = try ReadFindingsTests.changed(
      ReadFindingsTests.catalogue, #""kenmerken": []"#, "\"kenmerken\": [\(list)]")
    #expect(ReadFindingsTests.found(text) == expected)
  }

  @Test func findingsAreBoundedAndTheRestCounted() {
    let keys = (0..<5000).map { "\"x\($0)\":0" }.joined(separator: ",")
    let findings = CatalogusBestand.lees(Array("{\(keys)}".utf8)).bevindingen
    #expect(findings.count == 1001)
    #expect(findings.last?.bevinding.code == "C011")
    // 5000 unknown keys, 8 missing ones and a warning that there are no competencies, of which 1000 are told.
    #expect(findings.last?.bevinding.melding.contains(" 4009 ") == true)
  }

  @Test func placesAreThoseOfTextPosition() throws {
    let text = "\u{FEFF}{\"a\": \"e\u{301}👩‍👩‍👧\", \"b\": [\n 1, \"é\", {\"c\": true}\n],\r\n\"d\": 0}"
    let bytes = Array(text.utf8)
    let node = try JSONReader.read(bytes, dialect: .file)
    var offsets: [Int] = []
    func collect(_ node: JSONNode) {
      offsets.append(node.offset)
      for member in node.object ?? [] {
        offsets.append(member.keyOffset)
        collect(member.value)
      }
      for element in node.array ?? [] { collect(element) }
    }
    collect(node)
    var counter = Plaatsteller(bytes)
    for offset in offsets.sorted() {
      #expect(counter.plaats(van: offset) == TextPosition.of(offset: offset, in: bytes), "offset \(offset)")
    }
  }

  @Test(arguments: [
    ("normregel", "normregels"), ("Naam", "naam"), ("nama", "naam"), ("kleur", nil), ("x", nil), ("", nil),
    (String(repeating: "n", count: 100_000), nil),
  ])
  func suggestions(word: String, expected: String?) throws {
    let found = CatalogusBestand.lees(Array(#"{"schema":"gespreksboek.catalogus","\#(word)":1}"#.utf8)).bevindingen
    let advice = try #require(found.first { $0.bevinding.code == "C005" }).bevinding.advies
    #expect(advice == (expected.map { "Bedoelt u '\($0)'?" } ?? "Haal deze regel weg."))
  }

  @Test(arguments: Leesfout.Code.allCases)
  func codesAreStable(code: Leesfout.Code) {
    let names: [Leesfout.Code: String] = [
      .bestandTeGroot: "C001", .geenJSON: "C002", .verkeerdSchema: "C003", .sleutelOntbreekt: "C004",
      .onbekendeSleutel: "C005", .verkeerdType: "C006", .ongeldigeWaarde: "C007", .tekstTeLang: "C008",
      .lijstTeLang: "C009", .stuurteken: "C010", .teVeelBevindingen: "C011",
    ]
    #expect(code.tekst("C") == names[code])
  }
}
