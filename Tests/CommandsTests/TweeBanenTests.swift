import EventLog
import Gebruik
import Testing
import Wire

/// Whoever has two jobs has two dossiers and one account.
@Suite struct TweeBanenTests {
  /// Zoë Çelik also works at the counter, as M-0301 under Fatima el Amrani.
  private func loop() throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    loop.account = "hr"
    try loop.lukt(
      "medewerker in-dienst M-0301 --naam \"Zoë Çelik\" --functie hr21-ommen:medewerker-publiek-v --onderdeel Publiekszaken "
        + "--leidinggevende M-0004 --per 01-12-2026")
    loop.account = "b.heer"
    return loop
  }

  @Test("the second number is added, and each dossier names the other to who may see it")
  func erbij() throws {
    let loop = try loop()
    let zonder = loop.voerUit("rol koppelen z.celik M-0301")
    #expect(zonder.code == 1 && zonder.stderr.contains("--erbij"), "\(zonder)")
    try loop.lukt("rol koppelen z.celik M-0301 --erbij --per 01-12-2026")
    let lijst = try loop.lukt("rol lijst --json").json["accounts"]?.array ?? []
    let eigen = lijst.first { $0["account"]?.string == "z.celik" }
    #expect(eigen?["ook"]?.array?.first?["personeelsnummer"]?.string == "M-0301")
    for (account, ziet) in [("z.celik", true), ("hr", true), ("h.dewit", true), ("p.bos", false)] {
      loop.account = account
      #expect(try loop.lukt("dossier M-0117").stdout.contains("(M-0301)") == ziet, "\(account)")
      #expect(try loop.lukt("medewerker tonen M-0117 --json").stdout.contains("\"M-0301\"") == ziet, "\(account)")
    }
    loop.account = "z.celik"
    #expect(try loop.lukt("dossier M-0301").stdout.contains("(M-0117)"))
    #expect(try loop.lukt("gesprek lijst").stdout.contains("M-0117"))
    #expect(loop.voerUit("dossier M-0118").code == 6)
    loop.account = "b.heer"
    try loop.lukt("rol ontkoppelen z.celik M-0301 --reden \"baan gestopt\"")
    loop.account = "z.celik"
    #expect(loop.voerUit("dossier M-0301").code == 6)
    #expect(!(try loop.lukt("dossier M-0117").stdout.contains("M-0301")))
  }

  @Test(
    "why a dossier names the other is explained, and that it came is a difference, for who sees the records and who does not"
  )
  func verklaard() throws {
    let loop = try loop()
    try loop.lukt("rol koppelen z.celik M-0301 --erbij --per 01-12-2026")
    var nr = 0
    try LogReader(opslag: .open(path: loop.map + "/Storage")).read { nr = $0.nr }
    for (account, ziet) in [("m.jansen", true), ("z.celik", false)] {
      loop.account = account
      let waarom = try loop.voerUit("verklaren M-0117 medewerker.ook.1 --json").json
      #expect(waarom["waarde"]?.string == "M-0301", "\(account): \(waarom)")
      let records = waarom["rustOp"]?.array?.compactMap { $0["nr"]?.integer } ?? []
      #expect(records.contains(nr) == ziet && !records.isEmpty, "\(account): \(waarom)")
    }
    loop.account = "m.jansen"
    let verschil = try loop.lukt("verschil M-0117 --van \(nr - 1) --json").json["wijzigingen"]?.array ?? []
    #expect(verschil.first { $0["pad"]?.string == "medewerker.ook.1" }?["records"]?.array?.map(\.integer) == [nr])
    let later = try loop.lukt("verschil M-0117 --geldig-van 09-12-2026 --geldig-naar 10-12-2026 --json")
    #expect(later.stdout.contains("medewerker.ook"))
  }

  @Test("with the index it is the same")
  func metIndex() throws {
    let loop = try loop()
    loop.index = IndexOrakelTests.drempel
    try loop.lukt("rol koppelen z.celik M-0301 --erbij --per 01-12-2026")
    for account in ["z.celik", "hr", "p.bos", "f.elamrani"] {
      loop.account = account
      for vraag in ["dossier M-0117", "dossier M-0301", "historie M-0301", "medewerker tonen M-0117 --json"] {
        let vol = IndexOrakelTests.antwoord(loop, vraag, .geen)
        #expect(IndexOrakelTests.antwoord(loop, vraag, IndexOrakelTests.drempel) == vol, "\(account): \(vraag)")
      }
    }
  }
}
