import Testing

@testable import Commands

/// An informant is asked by name, and what is told stands under that name.
@Suite("what an informant tells on a form") struct InformantTests {
  private static func formulier(_ loop: Proefloop, van nummer: String = "M-5") throws -> String {
    loop.account = Toegangsrol.chef.account
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-2 --stap bijdrage --van \(nummer)").stdout)
    hand.vul("", "Datum", "11-11-2026")
    hand.vul("Bijdrage", "Samenwerking", "Elke week aan de balie.")
    hand.vul("Bijdrage", "Kan beter", "Sneller terugbellen.")
    return hand.tekst
  }

  @Test("the form names who is asked, and shows nothing of the dossier")
  func vorm() throws {
    let loop = try Toegangsscene.gehouden.kopie()
    let tekst = try Self.formulier(loop)
    #expect(tekst.hasPrefix("BIJDRAGE  ") && tekst.contains("Informant:        M-5  Ine Weter"))
    try loop.lukt("gesprek formulier M-4 G-2026-2 --stap bijdrage --van M-5 --uit vraag.html")
    let pagina = String(decoding: try loop.lees("vraag.html"), as: UTF8.self)
    #expect(pagina.contains("Ine Weter") && !pagina.contains("We hebben het jaar besproken."))
    #expect(loop.voerUit("gesprek formulier M-4 G-2026-2 --stap bijdrage").stderr.contains("--van"))
    #expect(loop.voerUit("gesprek formulier M-4 G-2026-2 --stap reactie --van M-5").stderr.contains("Laat --van weg"))
  }

  @Test("the informant records it under the own account, as a paragraph in the own name")
  func eigen() throws {
    let loop = try Toegangsscene.gehouden.kopie()
    let tekst = try Self.formulier(loop)
    loop.account = Toegangsrol.informant.account
    try loop.lukt("gesprek vastleggen -", invoer: tekst)
    loop.account = Toegangsrol.chef.account
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-2").stdout
    #expect(verslag.contains("Samenwerking: Elke week aan de balie.\nKan beter: Sneller terugbellen."))
    #expect(verslag.contains("— Ine Weter (M-5) als informant, vastgelegd op"))
  }

  @Test("HR records it from a paper, that names the informant; a manager does not")
  func papier() throws {
    let loop = try Toegangsscene.gehouden.kopie()
    let tekst = try Self.formulier(loop)
    loop.account = Toegangsrol.hr.account
    #expect(loop.voerUit("gesprek vastleggen -", invoer: tekst).stderr.contains("R092"))
    try loop.lukt("gesprek vastleggen - --bron \"mail van 11 november\"", invoer: tekst)
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-2").stdout.split(whereSeparator: \.isWhitespace)
    #expect(
      verslag.joined(separator: " ").contains("volgens bijdrage van M-5 Ine Weter, mail van 11 november"))
    loop.account = Toegangsrol.chef.account
    #expect(loop.voerUit("gesprek vastleggen - --bron mail", invoer: tekst).stderr.contains("R092"))
  }

  @Test("who is not an informant of this conversation, and a form without an answer, are refused")
  func geweigerd() throws {
    let loop = try Toegangsscene.gehouden.kopie()
    let ander = try Self.formulier(loop, van: "M-6")
    loop.account = Toegangsrol.hr.account
    #expect(loop.voerUit("gesprek vastleggen - --bron mail", invoer: ander).stderr.contains("F042"))
    let leeg = try Self.formulier(loop).replacing("Elke week aan de balie.", with: "")
      .replacing("Sneller terugbellen.", with: "")
    loop.account = Toegangsrol.informant.account
    #expect(loop.voerUit("gesprek vastleggen -", invoer: leeg).stderr.contains("F010"))
    // After the offering the report is as it was read.
    let laat = try Toegangsscene.aangeboden.kopie()
    let tekst = try Self.formulier(laat)
    laat.account = Toegangsrol.informant.account
    #expect(laat.voerUit("gesprek vastleggen -", invoer: tekst).stderr.contains("R075"))
  }
}
