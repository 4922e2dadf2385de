import Documenten
import Gesprekscyclus
import Testing

/// Norms by family and letter above the columns of the levels.
@Suite struct FamilieTests {
  private static let tekst = """
    Bijlage: wat het waterschap vraagt

    Competentie: Moed

    Durft te zeggen wat hij ziet, ook als niemand het wil horen.

    Wachter C\tWachter A + B\tOpzichter A
    \tOpzichter B\t
    Niveau 1:\tNiveau 2:\tNiveau 3:
    <ul><li>Meldt een lek.</li></ul>\t○ Meldt het twee keer. ○ Schrijft het op.\t• Zet zelf het gemaal stil.

    Competentie: Ordelijkheid

    Laat niets slingeren op de dijk.

    Wachter B + C\tWachter A, Opzichter B\tOpzichter A
    Niveau 1:\tNiveau 2:\tNiveau 3:
    ○ Ruimt op.\t○ Ruimt ook voor een ander op.\t○ Bedenkt waar alles hoort.
    """

  private static func regels(_ catalogus: Catalogus) -> [String] {
    catalogus.normregels.map { regel in
      "\(regel.competentie) \(regel.niveau): "
        + regel.families.map { "\($0.familie) \($0.letters.joined())" }.joined(separator: ", ")
    }
  }

  @Test func familiesEnLetters() {
    let uitslag = lees(Self.tekst)
    #expect(uitslag.catalogus.families.map { "\($0.code) \($0.letters.joined())" } == ["wachter ABC", "opzichter AB"])
    #expect(
      Self.regels(uitslag.catalogus).prefix(3)
        == ["moed 1: wachter C", "moed 2: wachter AB, opzichter B", "moed 3: opzichter A"])
    #expect(uitslag.competentie("moed")?.niveaus.map(\.gedrag.count) == [1, 2, 1])
    #expect(uitslag.competentie("moed")?.definitie == "Durft te zeggen wat hij ziet, ook als niemand het wil horen.")
  }

  /// Two families in one cell are none: the line says so, and the file that is made tells which norm is missing.
  @Test func watGeenFamilieIsWordtGezegd() {
    let uitslag = lees(Self.tekst)
    #expect(uitslag.twijfel(16)?.contains("geen familie met letters") == true)
    #expect(uitslag.catalogus.fouten().allSatisfy { $0.hasPrefix("C132") })
    #expect(!uitslag.catalogus.fouten().isEmpty)
  }

  @Test func spatiesVanEénBreedteZijnTabs() {
    let goed = lees(Self.tekst).catalogus
    #expect(lees(Self.tekst.replacing("\t", with: "    ")).catalogus == goed)
    #expect(lees(Self.tekst.replacing("\n\n", with: "\n")).catalogus == goed)
  }

  /// Where spaces have no width, an empty cell can't be seen: what stands behind it is told and not used.
  @Test func eenLegeCelTussenSpatiesIsNietTeZien() {
    let tekst = Self.tekst.replacing("\tOpzichter B\t", with: "                  Opzichter B").replacing(
      "\t", with: "     ")
    let uitslag = lees(tekst)
    #expect(uitslag.twijfel(8)?.contains("niet te zien onder welk niveau") == true)
    #expect(!Self.regels(uitslag.catalogus).joined().contains("opzichter B"))
  }

  @Test func eenDubbeleLetterTeltÉénKeer() {
    let uitslag = lees(Self.tekst.replacing("\tOpzichter B\t", with: "\tWachter C\t"))
    #expect(uitslag.twijfel(8)?.contains("twee keer") == true)
    #expect(Self.regels(uitslag.catalogus)[0] == "moed 1: wachter C")
  }
}
