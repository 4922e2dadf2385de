import Documenten
import Gesprekscyclus
import Testing

/// What is too much, or no text, is told; nothing is cut off unsaid.
@Suite struct LeesgrensTests {
  @Test func regels() {
    let uitslag = lees(String(repeating: "x\n", count: 100_000) + "Competentie: Moed\n")
    #expect(uitslag.regels.count == 100_001)
    #expect(
      uitslag.lot(100_001)
        == .nietGelezen(
          reden: "vanaf hier is niets meer gelezen: het document heeft meer dan 100.000 regels"))
  }

  @Test func lengte() {
    let uitslag = lees(
      "Competenties\n\(String(repeating: "x", count: 80_001))\n\(String(repeating: "y", count: 80_000))\n")
    #expect(uitslag.lot(2) == .nietGelezen(reden: "te lang voor één regel"))
    #expect(uitslag.lot(3) == .nietGelezen(reden: "lopende tekst"))
  }

  @Test func kapotteTekens() {
    let bytes = Array("Competenties\nMoed".utf8) + [0xC3, 0x28] + Array("\n".utf8)
    let uitslag = Documentlezer.lees([.init(naam: "d", bytes: bytes)])
    #expect(uitslag.twijfel(2) == "hier staat een teken dat niet te lezen is")
  }

  @Test(arguments: ["", "\n\n\n", "\u{FEFF}", "   \t  ", "---\n===\n| --- | --- |\n"])
  func eenLeegDocument(_ tekst: String) {
    let uitslag = lees(tekst)
    #expect(uitslag.catalogus.competenties.isEmpty && uitslag.catalogus.functies.isEmpty)
    #expect(uitslag.telling(document: 0).beschreven == 0)
    #expect(uitslag.catalogus.fouten().isEmpty)
  }
}
