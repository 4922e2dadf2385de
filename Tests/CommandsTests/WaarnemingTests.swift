import Gebruik
import Testing
import Wire

/// Somebody acts for a manager between two days.
@Suite struct WaarnemingTests {
  /// Fatima el Amrani (M-0004) acts for Pieter Bos (M-0003) from 8 to 20 December 2026; today is the 10th.
  private func loop(_ opties: String = "") throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    loop.account = "b.heer"
    try loop.lukt("rol waarnemen M-0004 --voor M-0003 --van 08-12-2026 --tot 20-12-2026 --reden verlof\(opties)")
    loop.account = "f.elamrani"
    return loop
  }

  @Test("on the days between the two, for the people of the other, and it says for whom")
  func tussen() throws {
    let loop = try loop()
    let zonder = try Toegangsproef.loop()
    zonder.account = "f.elamrani"
    #expect(zonder.voerUit("gesprek plannen M-0118 --soort voortgang --datum 15-12-2026").code == 6)
    try loop.lukt("gesprek plannen M-0118 --soort voortgang --datum 15-12-2026")
    #expect(try loop.lukt("dossier M-0118").stdout.contains("Jan-Willem"))
    // In the own right nothing is said of it.
    try loop.lukt("gesprek plannen M-0201 --soort voortgang --datum 15-12-2026")
    #expect(loop.voerUit("dossier M-0001").code == 6)
    #expect(loop.voerUit("dossier M-0003").code == 6)
    loop.account = "hr"
    let historie = try loop.lukt("historie M-0118").stdout.opEenRegel
    #expect(historie.contains("namens Pieter Bos (M-0003)"), "\(historie)")
    #expect(!(try loop.lukt("historie M-0201").stdout.contains("namens")))
    let records = try loop.lukt("log tonen --soort gesprek.gepland --json").stdout
    #expect(records.contains("\"namens\": \"M-0003\""))
    loop.account = "controle"
    let lijst = try loop.lukt("rol lijst").stdout.opEenRegel
    #expect(lijst.contains("Fatima el Amrani (M-0004) neemt waar voor Pieter Bos (M-0003)"), "\(lijst)")
    #expect(try loop.lukt("historie --soort waarneming").stdout.opEenRegel.contains("neemt waar voor"))
  }

  @Test("before, after and for other days nothing", arguments: ["07-12-2026", "21-12-2026"])
  func daarbuiten(_ dag: String) throws {
    let loop = try Proefjaar.kopie()
    for (account, nummer) in Toegangsproef.gekoppeld.sorted(by: <) {
      try loop.lukt("rol koppelen \(account) \(nummer) --per 01-12-2026")
    }
    try loop.lukt("rol waarnemen M-0004 --voor M-0003 --van 12-12-2026 --tot 20-12-2026")
    loop.account = "f.elamrani"
    #expect(loop.voerUit("dossier M-0118").code == 6)
    try loop.op("12-12-2026")
    try loop.lukt("dossier M-0118")
    try loop.op("20-12-2026")
    try loop.lukt("dossier M-0118")
    try loop.op("21-12-2026")
    #expect(loop.voerUit("dossier M-0118").code == 6)
    #expect(loop.voerUit("historie M-0118").code == 6)
  }

  @Test("for a day after the last one, and after it, the refusal says for whom and until when, and what to do")
  func voorbij() throws {
    let loop = try loop()
    func plan(_ mens: String, _ dag: String) -> String {
      let uit = loop.voerUit("gesprek plannen \(mens) --soort voortgang --datum \(dag)")
      #expect(uit.code == 6)
      return uit.stderr.opEenRegel
    }
    let later = plan("M-0118", "22-12-2026")
    #expect(later.contains("U neemt tot en met 20 december 2026 waar voor Pieter Bos (M-0003)"), "\(later)")
    try loop.op("21-12-2026")
    let voorbij = plan("M-0118", "22-12-2026")
    #expect(voorbij.contains("U nam tot en met 20 december 2026 waar voor Pieter Bos (M-0003)"), "\(voorbij)")
    #expect(voorbij.contains("rol waarnemen M-0004 --voor M-0003 --van 08-12-2026 --tot DATUM"), "\(voorbij)")
    let formulier = "gesprek verzetten M-0118 G-2026-1 --datum 15-12-2026 --reden druk"
    #expect(loop.voerUit(formulier).stderr.contains("U nam tot en met"))
    // Of others nothing is said, whether they are there or not.
    for mens in ["M-0001", "M-0003", "M-0999"] {
      #expect(plan(mens, "22-12-2026").contains("of het bestaat niet"))
    }
    // Taken back, it never was.
    loop.account = "b.heer"
    try loop.lukt("rol waarnemen M-0004 --voor M-0003 --van 08-12-2026 --tot 20-12-2026 --intrekken")
    loop.account = "f.elamrani"
    #expect(plan("M-0118", "22-12-2026").contains("of het bestaat niet"))
  }

  @Test("a shorter one takes its place, and a mistake is taken back")
  func korter() throws {
    let loop = try loop()
    try loop.lukt("dossier M-0118")
    loop.account = "b.heer"
    try loop.lukt("rol waarnemen M-0004 --voor M-0003 --van 08-12-2026 --tot 09-12-2026")
    loop.account = "f.elamrani"
    #expect(loop.voerUit("dossier M-0118").code == 6)
    loop.account = "b.heer"
    try loop.lukt("rol waarnemen M-0004 --voor M-0003 --van 08-12-2026 --tot 31-12-2026")
    loop.account = "f.elamrani"
    try loop.lukt("dossier M-0118")
    loop.account = "b.heer"
    try loop.lukt("rol waarnemen M-0004 --voor M-0003 --van 08-12-2026 --tot 31-12-2026 --intrekken")
    loop.account = "f.elamrani"
    #expect(loop.voerUit("dossier M-0118").code == 6)
  }

  @Test("whoever holds the conversation for another is named in it, signs it, and does not establish it")
  func voert() throws {
    let loop = try loop()
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0118 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "10-12-2026")
    hand.vul("Verslag", "Verslag", "We hebben vooruitgekeken.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
    let lijst = try loop.lukt("gesprek lijst M-0118 --json").json["gesprekken"]?.array ?? []
    let kenmerk = try #require(lijst.last?["kenmerk"]?.string ?? lijst.last?["gesprek"]?.string)
    let tonen = try loop.lukt("gesprek tonen M-0118 \(kenmerk)").stdout.opEenRegel
    #expect(tonen.contains("Fatima el Amrani (M-0004)") && tonen.contains("namens Pieter Bos (M-0003)"), "\(tonen)")
    try loop.lukt("gesprek aanbieden M-0118 \(kenmerk)")
    try loop.lukt("gesprek ondertekenen M-0118 \(kenmerk) --als leidinggevende --wijze akkoord --door M-0004")
  }

  @Test("the index gives the same")
  func metIndex() throws {
    let loop = try loop()
    loop.index = IndexOrakelTests.drempel
    try loop.lukt("gesprek plannen M-0118 --soort voortgang --datum 15-12-2026")
    for account in ["f.elamrani", "hr", "p.bos", "z.celik"] {
      loop.account = account
      for vraag in ["dossier M-0118", "dossier M-0117", "historie M-0118", "dossier M-0003"] {
        let vol = IndexOrakelTests.antwoord(loop, vraag, .geen)
        #expect(IndexOrakelTests.antwoord(loop, vraag, IndexOrakelTests.drempel) == vol, "\(account): \(vraag)")
      }
    }
  }
}
