import Foundation
import Gebruik
import Testing
import Wire

@testable import Commands

/// The forms that the employee fills in around an appraisal: made by whoever sends them, recorded by the employee or by HR.
@Suite("reaction, signature and objection on a form") struct StapFormulierTests {
  private static func formulier(_ loop: Proefloop, _ stap: String, door rol: Toegangsrol = .chef) throws
    -> Formulierhand
  {
    loop.account = rol.account
    return Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-2 --stap \(stap)").stdout)
  }

  private static func reactie(_ loop: Proefloop, _ tekst: String = "Dat klopt.\n\nMaar niet helemaal.") throws -> String
  {
    var hand = try formulier(loop, "reactie")
    hand.vul("", "Datum", "11-11-2026")
    hand.vul("Reactie", "Keuze", "ik reageer")
    hand.vul("Reactie", "Reactie", tekst)
    return hand.tekst
  }

  @Test("the form names what it is about, and whoever may read the dossier makes it")
  func maken() throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    let tekst = try Self.formulier(loop, "reactie").tekst
    #expect(
      tekst.hasPrefix(
        """
        REACTIE                                                    formulier v1
        | Vul in achter de dubbele punt. Regels met | zijn uitleg.
        | Laat Kenmerk, Afdruk en Medewerker zoals ze zijn.

        Kenmerk:          G-2026-2
        Afdruk:           
        """))
    #expect(tekst.contains("Medewerker:       M-4  Mees Werker\nDatum:\n"))
    #expect(tekst.contains("== Reactie ==\nKeuze:\n| Kies: ik reageer / ik zie af van een reactie\nReactie:\n"))
    for rol in [Toegangsrol.zelf, .hr, .hoger] {
      #expect(try Self.formulier(loop, "reactie", door: rol).tekst == tekst)
    }
    loop.account = Toegangsrol.informant.account
    #expect(loop.voerUit("gesprek formulier M-4 G-2026-2 --stap reactie").code == 6)
    // Without a conversation: the one that waits for this step.
    loop.account = Toegangsrol.chef.account
    #expect(try loop.lukt("gesprek formulier M-4 --stap reactie").stdout == tekst)
  }

  @Test("a step that can't be taken yet has no form, and why is told")
  func teVroeg() throws {
    let loop = try Toegangsscene.gehouden.kopie()
    loop.account = Toegangsrol.chef.account
    let vroeg = loop.voerUit("gesprek formulier M-4 G-2026-2 --stap ondertekening")
    #expect(vroeg.code == 1 && vroeg.stderr.contains("A081") && vroeg.stderr.contains("gesprek aanbieden M-4 G-2026-2"))
    let geen = loop.voerUit("gesprek formulier M-4 --stap bedenking")
    #expect(geen.code == 3 && geen.stderr.contains("A080"))
    let onzin = loop.voerUit("gesprek formulier M-4 G-9 --stap reactie")
    #expect(onzin.code == 3 && onzin.stderr.contains("A021"))
    #expect(
      loop.voerUit("gesprek formulier M-4 --soort beoordeling --stap reactie").stderr.contains("Laat --soort weg"))
  }

  @Test("the employee records the own reaction, and the same form again is the same command")
  func eigen() throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    let tekst = try Self.reactie(loop)
    loop.account = Toegangsrol.zelf.account
    let uitkomst = try loop.lukt("gesprek vastleggen -", invoer: tekst)
    #expect(uitkomst.stdout.hasPrefix("Vastgelegd: nr"))
    let json = try loop.voerUit("gesprek vastleggen - --json", invoer: tekst).json
    #expect(json["herhaling"]?.bool == true)
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-2").stdout
    #expect(verslag.contains("Maar niet helemaal."))
    #expect(!verslag.contains("BIJLAGEN"))
  }

  @Test("who records it for the employee says how it came, and the file is bound to the conversation")
  func voorEenAnder() throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    try loop.schrijf("reactie.txt", try Self.reactie(loop))
    loop.account = Toegangsrol.hr.account
    let voor = loop.afdruk()
    let zonder = loop.voerUit("gesprek vastleggen reactie.txt")
    #expect(zonder.code == 2 && zonder.stderr.contains("R095") && zonder.stderr.contains("--bron"))
    #expect(loop.afdruk() == voor)
    try loop.lukt("gesprek vastleggen reactie.txt --bron \"mail van 11 november\"")
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-2").stdout
    #expect(verslag.contains("Volgens: mail van 11 november.") && verslag.contains("reactie.txt"))
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 reactie.txt --nagaan").code == 0)
    try loop.schrijf("reactie.txt", try Self.reactie(loop, "Iets anders."))
    loop.account = Toegangsrol.hr.account
    #expect(loop.voerUit("gesprek bijlage M-4 G-2026-2 reactie.txt --nagaan").code == 1)
    // A manager records no words of the employee.
    loop.account = Toegangsrol.chef.account
    #expect(loop.voerUit("gesprek vastleggen reactie.txt --bron mail").code == 6)
  }

  @Test("waiving is a choice; a choice and a text that disagree are refused", arguments: [true, false])
  func afzien(_ klopt: Bool) throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    var hand = try Self.formulier(loop, "reactie")
    hand.vul("", "Datum", "11 november 2026")
    hand.vul("Reactie", "Keuze", "Ik zie af van een reactie")
    if !klopt { hand.vul("Reactie", "Reactie", "Toch iets.") }
    loop.account = Toegangsrol.zelf.account
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: hand.tekst)
    #expect(uitkomst.code == (klopt ? 0 : 1), "\(uitkomst.beide)")
    if klopt {
      #expect(try loop.lukt("gesprek tonen M-4 G-2026-2").stdout.contains("ziet af van een reactie"))
    } else {
      #expect(uitkomst.stderr.contains("fout F041"), "\(uitkomst.beide)")
    }
  }

  @Test(
    "signing binds to the text that was read",
    arguments: [("gezien", ""), ("akkoord", ""), ("Niet-akkoord", "Het tweede punt klopt niet."), ("geweigerd", "")])
  func ondertekening(_ wijze: String, _ toelichting: String) throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    var hand = try Self.formulier(loop, "ondertekening")
    hand.vul("", "Datum", "11-11-2026")
    hand.vul("Ondertekening", "Wijze", wijze)
    if !toelichting.isEmpty { hand.vul("Ondertekening", "Toelichting", toelichting) }
    loop.account = Toegangsrol.zelf.account
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: hand.tekst)
    if wijze == "geweigerd" {
      #expect(uitkomst.code == 1 && uitkomst.stderr.contains("R084"))
      return
    }
    #expect(uitkomst.code == 0, "\(uitkomst.beide)")
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-2").stdout
    #expect(verslag.contains("tekende op 11 november 2026: \(wijze.lowercased().replacing("-", with: " "))"))
    #expect(toelichting.isEmpty || verslag.contains(toelichting))
  }

  @Test("a form about an earlier text is refused")
  func andereTekst() throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    let tekst = try Self.reactie(loop)
    loop.account = Toegangsrol.hr.account
    let nr = try #require(
      try loop.voerUit("gesprek tonen M-4 G-2026-2 --json").json["alineas"]?.array?.first?["nr"]?.integer)
    try loop.lukt("corrigeren \(nr) --verslag \"Een heel ander verslag.\" --reden fout")
    try loop.lukt("gesprek aanbieden M-4 G-2026-2")
    loop.account = Toegangsrol.zelf.account
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: tekst)
    #expect(uitkomst.code == 1 && uitkomst.stderr.contains("F040") && uitkomst.stderr.contains("andere tekst"))
  }

  @Test("an objection is recorded from its form")
  func bedenking() throws {
    let loop = try Toegangsscene.uitgereikt.kopie()
    var hand = try Self.formulier(loop, "bedenking")
    #expect(!hand.tekst.contains("Afdruk"))
    hand.vul("", "Datum", "11-11-2026")
    hand.vul("Bedenking", "Gronden", "Het eindoordeel volgt niet uit het verslag.")
    loop.account = Toegangsrol.zelf.account
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-2").stdout.split(whereSeparator: \.isWhitespace)
    #expect(verslag.joined(separator: " ").contains("Het eindoordeel volgt niet uit het verslag."))
  }

  @Test(
    "what is missing or wrong is told with its line",
    arguments: [
      ("reactie", "Datum:\n", "Datum: morgenvroeg\n", "F011"), ("reactie", "Datum:\n", "", "F010"),
      ("reactie", "Kenmerk:          G-2026-2", "Kenmerk: G-2026-7", "F016"),
      ("reactie", "M-4  Mees Werker", "M-4  Iemand Anders", "F015"), ("reactie", "| Kies: ik", "| Mijn", "F009"),
      ("ondertekening", "Wijze:", "Wijze: misschien", "F012"), ("ondertekening", "== Ondertekening ==", "", "F010"),
      ("ondertekening", "== Ondertekening ==", "== Reactie ==", "F005"),
      ("ondertekening", "ONDERTEKENING  ", "ONDERTEKNING  ", "F004"), ("reactie", "Reactie:", "Gronden:", "F006"),
    ])
  func fouten(_ stap: String, _ oud: String, _ nieuw: String, _ code: String) throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    let tekst = try Self.formulier(loop, stap).tekst
    let kapot = tekst.replacing(oud, with: nieuw, maxReplacements: 1)
    #expect(kapot != tekst)
    loop.account = Toegangsrol.zelf.account
    let uitkomst = loop.voerUit("gesprek vastleggen -", invoer: kapot)
    #expect(uitkomst.code != 0 && uitkomst.stderr.contains("fout \(code)"), "\(uitkomst.beide)")
  }

  @Test("--bron belongs to what the employee filled in, and a step corrects no conversation")
  func elders() throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    let stap = try Self.reactie(loop)
    loop.account = Toegangsrol.hr.account
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "11-11-2026")
    #expect(loop.voerUit("gesprek vastleggen - --bron mail", invoer: hand.tekst).stderr.contains("Laat --bron weg"))
    let nr = try #require(
      try loop.voerUit("gesprek tonen M-4 G-2026-2 --json").json["alineas"]?.array?.first?["nr"]?.integer)
    #expect(loop.voerUit("corrigeren \(nr) - --reden x", invoer: stap).stderr.contains("het formulier van een reactie"))
  }

  @Test("the page holds the report that it is about, and the form under it")
  func pagina() throws {
    let loop = try Toegangsscene.aangeboden.kopie()
    loop.account = Toegangsrol.chef.account
    try loop.lukt("gesprek formulier M-4 G-2026-2 --stap ondertekening --uit stap.html")
    let pagina = String(decoding: try loop.lees("stap.html"), as: UTF8.self)
    #expect(pagina.contains("<h1>Ondertekening</h1>") && pagina.contains("We hebben het jaar besproken."))
    #expect(pagina.contains("<p class=\"briefhoofd\">Tafel</p>"))
    #expect(pagina.contains("data-naam=\"ondertekening-M-4.txt\"") && pagina.contains("Stuur dat bestand terug"))
    let rekenblad = loop.voerUit("gesprek formulier M-4 G-2026-2 --stap ondertekening --uit stap.ods")
    #expect(rekenblad.code == 1 && rekenblad.stderr.contains("B020"))
  }
}
