import Testing
import Wire

@testable import Commands

/// `gesprek tonen --uit verslag.html`: the report as a document that is read, signed and kept.
@Suite("the report on paper") struct VerslagOpPapierTests {
  private static func pagina(_ scene: Toegangsscene, _ rol: Toegangsrol = .chef) throws -> String {
    let loop = try scene.kopie()
    loop.account = rol.account
    try loop.lukt("gesprek tonen M-4 G-2026-2 --uit verslag.html")
    return String(decoding: try loop.lees("verslag.html"), as: UTF8.self)
  }

  @Test("it says whose it is, whom it is about, and which text is signed by whom")
  func document() throws {
    let pagina = try Self.pagina(.aangeboden)
    #expect(pagina.contains("<p class=\"briefhoofd\">Tafel</p>"))
    #expect(pagina.contains("<h1>Beoordelingsgesprek G-2026-2 van Mees Werker (M-4)</h1>"))
    #expect(pagina.contains("<h3>Reactie van de medewerker</h3>"))
    #expect(pagina.contains("<h3>De medewerker: Mees Werker (M-4)</h3>"))
    #expect(pagina.contains("<h3>De leidinggevende: Cas Chef (M-2)</h3>"))
  }

  @Test("the print on paper is the one that the log binds a signature to")
  func afdruk() throws {
    let loop = try Toegangsscene.getekend.kopie()
    loop.account = Toegangsrol.hr.account
    let json = try loop.voerUit("gesprek tonen M-4 G-2026-2 --json").json
    let afdruk = try #require(json["handtekeningen"]?.array?.first?["tekst"]?.string)
    let pagina = try Self.pagina(.getekend)
    #expect(pagina.contains("<dt>Afdruk van deze tekst</dt><dd>\(afdruk)</dd>"))
    // Who reacted and signed has no box any more.
    #expect(!pagina.contains("class=\"tekenvak\""))
  }

  @Test("a conversation that was not held has nothing to sign")
  func gepland() throws {
    let loop = try Toegangsscene.begin.kopie()
    loop.account = Toegangsrol.chef.account
    try loop.lukt("gesprek tonen M-4 G-2026-1 --uit plan.html")
    #expect(!String(decoding: try loop.lees("plan.html"), as: UTF8.self).contains("Afdruk van deze tekst"))
  }
}
