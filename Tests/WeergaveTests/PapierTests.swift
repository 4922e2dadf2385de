import Testing

@testable import Weergave

@Suite("a page as a document on paper")
struct PapierTests {
  private static func blad() -> Blad {
    var blad = Blad(.ruim)
    blad.briefhoofd = "Gemeente <Zandmeer>"
    blad.titel("GESPREK VAN BO")
    blad.paginatitel = "Gesprek van Bo"
    blad.alinea("We spraken.")
    blad.tekenruimte(
      Tekenruimte(
        kop: "Ondertekening", gegevens: [("Afdruk", "3f2a")], uitleg: "Wie tekent, leest eerst.",
        vakken: [.init(wie: "Bo", keuzes: ["gezien", "akkoord"], regels: 2)]))
    blad.voet("Gemaakt uit record 12.")
    return blad
  }

  private static var pagina: String { String(decoding: blad().html(naam: "gesprek"), as: UTF8.self) }

  @Test("whose it is stands above, the title is as a sentence, and who signs has a box")
  func document() {
    #expect(Self.pagina.contains("<main><p class=\"briefhoofd\">Gemeente &lt;Zandmeer&gt;</p><h1>Gesprek van Bo</h1>"))
    #expect(Self.pagina.contains("<title>Gesprek van Bo</title>"))
    #expect(Self.pagina.contains("<dt>Afdruk</dt><dd>3f2a</dd>"))
    #expect(
      Self.pagina.contains(
        "<div class=\"papier\"><div class=\"tekenvak\"><h3>Bo</h3><p><span class=\"vinkje\">gezien</span>"
          + "<span class=\"vinkje\">akkoord</span></p><p class=\"lijn\"></p><p class=\"lijn\"></p>"))
    #expect(Self.pagina.contains("counter(page)"))
  }

  @Test("text and sheets have no room to sign, and nothing of it")
  func andereVormen() {
    #expect(Self.blad().tekst == "GESPREK VAN BO\nWe spraken.\nGemaakt uit record 12.")
    #expect(Self.blad().werkbladen(naam: "x").isEmpty)
  }

  @Test("without a title of its own, its headings stand under that of the page")
  func onderZonderTitel() {
    var (markup, blad) = (Markup(""), Blad(.ruim))
    blad.kop("Voorbereiding")
    blad.zet(in: &markup, onder: true)
    #expect(String(decoding: markup.bytes, as: UTF8.self) == "<h2>Voorbereiding</h2>")
  }

  @Test("within another page it has no boxes, and its titles stand under that of the page")
  func onder() {
    var markup = Markup("")
    Self.blad().zet(in: &markup, onder: true)
    #expect(
      String(decoding: markup.bytes, as: UTF8.self) == "<h2>Gesprek van Bo</h2><p>We spraken.</p>")
  }
}
