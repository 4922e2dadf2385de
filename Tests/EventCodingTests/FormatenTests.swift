import EventCoding
import Foundation
import Gesprekscyclus
import Testing
import Wire

/// `docs/formaten.md` names every field of both files, and says of each whether it may be left out.
@Suite struct FormatenTests {
  struct Veld: CustomStringConvertible {
    let pad: String
    let standaard: String
    let waarden: String
    var description: String { pad }
  }

  /// The rows under a heading of the document.
  private static func velden(_ kop: String) throws -> [Veld] {
    let tekst = try #require(TestFiles.text("docs/formaten.md"))
    let deel = try #require(tekst.components(separatedBy: "\n## \(kop)\n").last?.components(separatedBy: "\n## ").first)
    return deel.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { rij in
      let cellen = rij.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Veld(pad: cellen[0].replacing("`", with: ""), standaard: cellen[3], waarden: cellen[2])
    }
  }

  private static let catalogi = (1...60).compactMap { zaad -> JSONNode? in
    document(UInt64(zaad), "catalogus.vastgesteld")
  }
  private static let regelingen = (1...60).compactMap { zaad -> JSONNode? in
    document(UInt64(zaad), "regeling.vastgesteld")
  }

  /// A random catalogue or regeling as it is written.
  private static func document(_ zaad: UInt64, _ soort: String) -> JSONNode? {
    var bron = RandomEvents(seed: zaad)
    return bron.all().compactMap { Codering.codeer($0) }.first { $0.soort == soort }?.data
  }

  /// The path of every key and element: `functies[].normen[].niveau`.
  private static func paden(_ node: JSONNode, _ pad: String = "", in paden: inout Set<String>) {
    switch node.value {
    case .object(let leden):
      for lid in leden {
        let hier = pad.isEmpty ? lid.key : "\(pad).\(lid.key)"
        paden.insert(hier)
        Self.paden(lid.value, hier, in: &paden)
      }
    case .array(let elementen):
      for element in elementen {
        if case .object = element.value {} else { paden.insert("\(pad)[]") }
        Self.paden(element, "\(pad)[]", in: &paden)
      }
    default: break
    }
  }

  @Test(arguments: ["Catalogus", "Regeling"])
  func elkVeldStaatErin(_ kop: String) throws {
    var geschreven: Set<String> = []
    for node in kop == "Catalogus" ? Self.catalogi : Self.regelingen { Self.paden(node, in: &geschreven) }
    let genoemd = try Self.velden(kop).map(\.pad)
    #expect(geschreven.count > 60)
    #expect(Set(genoemd) == geschreven, "\(Set(genoemd).symmetricDifference(geschreven).sorted())")
    #expect(genoemd.count == Set(genoemd).count)
  }

  /// The document without this field in the first block that has it; nothing when none has.
  private static func zonder(_ pad: ArraySlice<Substring>, _ node: JSONNode) -> JSONNode? {
    guard let eerste = pad.first else { return nil }
    let isLijst = eerste.hasSuffix("[]")
    let sleutel = isLijst ? String(eerste.dropLast(2)) : String(eerste)
    guard case .object(var leden) = node.value, let plek = leden.firstIndex(where: { $0.key == sleutel }) else {
      return nil
    }
    if pad.count == 1 {
      leden.remove(at: plek)
      return JSONNode(.object(leden))
    }
    if isLijst {
      guard case .array(var elementen) = leden[plek].value.value else { return nil }
      for (nummer, element) in elementen.enumerated() {
        guard let kaal = zonder(pad.dropFirst(), element) else { continue }
        elementen[nummer] = kaal
        leden[plek] = JSONMember(sleutel, JSONNode(.array(elementen)))
        return JSONNode(.object(leden))
      }
      return nil
    }
    guard let kaal = zonder(pad.dropFirst(), leden[plek].value) else { return nil }
    leden[plek] = JSONMember(sleutel, kaal)
    return JSONNode(.object(leden))
  }

  @Test(arguments: ["Catalogus", "Regeling"])
  func watVerplichtIsEnWatWegMag(_ kop: String) throws {
    let isCatalogus = kop == "Catalogus"
    // Version 1 of a regeling asks for more.
    let documenten = isCatalogus ? Self.catalogi : Self.regelingen.filter { $0["schemaversie"]?.integer == 2 }
    var gezien = 0
    for veld in try Self.velden(kop) where !veld.pad.hasSuffix("[]") {
      let pad = veld.pad.split(separator: ".")
      guard let kaal = documenten.lazy.compactMap({ Self.zonder(pad[...], $0) }).first else {
        Issue.record("no document has \(veld.pad)")
        continue
      }
      let bytes = kaal.prettyBytes()
      let bevindingen = isCatalogus ? CatalogusBestand.lees(bytes).bevindingen : RegelingBestand.lees(bytes).bevindingen
      let sleutel = String(pad.last ?? "")
      let ontbreekt = bevindingen.contains {
        $0.bevinding.code.hasSuffix("004") && $0.bevinding.melding.contains("'\(sleutel)'")
      }
      if veld.standaard == "verplicht" { #expect(ontbreekt, "\(veld.pad) can be left out") }
      if !veld.standaard.hasPrefix("verplicht") { #expect(!ontbreekt, "\(veld.pad) can't be left out") }
      gezien += 1
    }
    #expect(gezien > 45)
  }

  /// Where a field has only some values, all of them are named.
  @Test func elkeKeuzeStaatErin() throws {
    let catalogus = try Self.velden("Catalogus")
    let regeling = try Self.velden("Regeling")
    func eis(_ velden: [Veld], _ pad: String, _ keuzes: [String]) throws {
      let veld = try #require(velden.first { $0.pad == pad })
      #expect(Set(veld.waarden.matches(of: /`([^`]+)`/).map { String($0.1) }) == Set(keuzes), "\(pad)")
    }
    try eis(catalogus, "niveauschema.soort", Niveauschema.Soort.allCases.map(\.rawValue))
    try eis(regeling, "weging", Regeling.Wegingswijze.allCases.map(\.rawValue))
    try eis(regeling, "ondertekenaars[]", Regeling.Deel.allCases.map(\.rawValue))
    try eis(regeling, "bedenkingDoor", Regeling.Bedenkingsweg.allCases.map(\.rawValue))
    try eis(regeling, "stadia[].na.aanleidingen[]", Stadium.Aanleiding.allCases.map(\.rawValue))
    try eis(regeling, "competenties.wijze", ["niveaus", "schaal", "geen"])
  }

  @Test func eenLegeLijstMagWeg() throws {
    let kort = """
      // A catalogue as short as can be.
      {
        "schema": "gespreksboek.catalogus", "schemaversie": 1, // the shape of the file
        "id": "kort", "naam": "Kort // niet weg", "versie": "1", "per": "2031-01-01", "bron": "",
        "niveauschema": { "soort": "genummerd", "niveaus": ["1"] },
        "competenties": [{ "code": "moed", "naam": "Moed", "definitie": "" }] // one
      }
      // the end
      """
    let gelezen = CatalogusBestand.lees(Array(kort.utf8))
    #expect(gelezen.bevindingen.isEmpty)
    #expect(gelezen.catalogus?.naam == "Kort // niet weg")
    #expect(gelezen.catalogus?.functies == [])
  }

  /// A recorded catalogue always has its lists: what lacks one was not written by this program.
  @Test func inHetLogboekStaanDeLijstenErAltijd() throws {
    let node = try #require(Self.catalogi.first)
    let kaal = try #require(Self.zonder(["functies"], node))
    #expect(throws: (any Error).self) { try Codering.decodeer(soort: "catalogus.vastgesteld", v: 1, data: kaal) }
  }
}
