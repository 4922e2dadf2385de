import Gesprekscyclus
import Tekst
import Testing
import Weergave

@testable import Reports

/// No line of a report is wider than asked, also with long names.
@Suite("Breedte van de rapporten")
struct BreedteTests {
  @Test("All lines keep to the width", arguments: [80, 100])
  func breedte(breedte: Int) throws {
    let opmaak = Opmaak(breedte: breedte)
    let bron = Proefgemeente.boek.bron()
    let stad = Proefstad.boek().bron(op: "2027-03-01")
    var teksten = [
      try #require(Jaaroverzicht.maak(bron, jaar: 2026)).tekst(opmaak),
      try #require(Jaaroverzicht.maak(stad, jaar: 2026)).tekst(opmaak),
      try #require(Achterstand.maak(bron)).tekst(opmaak), Statusrapport.maak(bron).tekst(opmaak),
      try #require(Cyclusrapport.maak(bron)).tekst(opmaak), Cycluslijst.maak(bron).tekst(opmaak),
      try #require(Regelingrapport.maak(bron)).tekst(opmaak), Regelinglijst.maak(bron).tekst(opmaak),
    ]
    for catalogus in [BoekenrekTests.vol, BoekenrekTests.kempen, Proefcatalogus.hr21] {
      let bron = Proefboek(catalogus: catalogus).bron()
      teksten.append(try #require(Catalogusrapport.maak(bron, catalogus.id)).tekst(opmaak))
      teksten += [Functielijst.maak(bron).tekst(opmaak), Cataloguslijst.maak(bron).tekst(opmaak)]
      for regel in Functielijst.maak(bron).regels {
        teksten.append(try #require(Functierapport.maak(bron, regel.functie)).tekst(opmaak))
      }
    }
    for regel in teksten.flatMap({ $0.split(separator: "\n") }) {
      #expect(displayWidth(String(regel)) <= breedte, "\(regel)")
    }
  }

  @Test("Labels that do not fit beside each other become a list")
  func lijst() throws {
    let smal = try #require(Jaaroverzicht.maak(Proefstad.boek().bron(op: "2027-03-01"), jaar: 2026)).tekst(
      Opmaak(breedte: 60))
    #expect(smal.contains("Allen: 22\n    onvoldoende: 0 (0 %)\n    matig: 4 (18 %)"))
  }

  @Test("What could steer a terminal is shown, not sent")
  func veiligeTekst() throws {
    var boek = Proefboek(jaren: [2026])
    boek.leg(
      "A", op: "2026-01-06",
      .inDienst("A", "An\u{1B}[2J", "medewerker-ii", bij: "Rui\u{202E}mte", onder: nil, per: "2020-01-01"))
    let bron = boek.bron(op: "2026-05-01")
    let tekst =
      try #require(Achterstand.maak(bron)).tekst(Opmaak())
      + (try #require(Jaaroverzicht.maak(bron, jaar: 2026))).tekst(Opmaak())
    #expect(!tekst.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
