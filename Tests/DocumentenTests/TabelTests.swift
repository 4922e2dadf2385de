import Documenten
import Gesprekscyclus
import Testing

/// Functions and norms as a table out of a spreadsheet.
@Suite struct TabelTests {
  private static let csv = """
    functie;schaal;competentie;norm;laag
    Dijkwerker;7;Moed;2;Voor iedereen
    Dijkwerker;7;Ordelijkheid;twee;
    Kaartenmaker;9;Moed;1;Voor iedereen
    """

  @Test(arguments: [";", ",", "\t", "|"])
  func elkeScheiding(_ scheiding: String) {
    let tekst = Self.csv.split(separator: "\n").map {
      scheiding == "|" ? "| \($0.replacing(";", with: " | ")) |" : $0.replacing(";", with: scheiding)
    }
    let uitslag = lees(tekst.joined(separator: "\n"))
    #expect(
      uitslag.catalogus.functies.map { "\($0.code) \($0.schaal?.description ?? "-")" } == [
        "dijkwerker 7", "kaartenmaker 9",
      ])
    #expect(
      uitslag.functie("dijkwerker")?.normen.map { "\($0.competentie) \($0.niveau) \($0.laag ?? "-")" } == [
        "moed 2 voor-iedereen", "ordelijkheid 2 -",
      ])
    #expect(uitslag.catalogus.fouten().isEmpty)
  }

  @Test func kolommenInAndereVolgordeEnMetAanhalingstekens() {
    let uitslag = lees("norm,competentie,functie\n2,\"Moed, en meer\",\"Hoofd \"\"dijk\"\"\"\n")
    #expect(uitslag.catalogus.functies.map(\.naam) == ["Hoofd \"dijk\""])
    #expect(uitslag.catalogus.competenties.map(\.naam) == ["Moed, en meer"])
  }

  @Test func eenTabelBijEenMatrix() {
    let boek = Matrixboek.willekeurig(zaad: 5)
    let csv = "functie;schaal;competentie;norm\nDijkwerker;7;\(boek.competenties[0].naam);3\n"
    let uitslag = lees(boek.rijen(), csv)
    #expect(uitslag.functie("dijkwerker")?.normen.map(\.competentie) == [uitslag.catalogus.competenties[0].code])
    #expect(uitslag.functie("dijkwerker")?.schaal == 7)
    #expect(uitslag.twijfels.isEmpty)
  }

  @Test func watNietKanWordtGezegd() {
    let uitslag = lees(Self.csv + "\nDijkwerker;8;Zwemmen;5\nDijkwerker;7;Roeien;goed\n;7;Roeien;2\n")
    #expect(uitslag.twijfel(5)?.contains("schaal 8, maar op regel 2 staat schaal 7") == true)
    #expect(uitslag.twijfel(6)?.contains("'goed' is geen niveau") == true)
    #expect(uitslag.twijfel(7)?.contains("zonder functie") == true)
  }
}
