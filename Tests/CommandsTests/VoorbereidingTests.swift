import Testing
import Wire

@testable import Commands

/// What an employee prepares is the employee's until it is shared: for anybody else it is as if it were not there.
@Suite("the employee's preparation") struct VoorbereidingTests {
  private static func formulier(_ loop: Proefloop, delen: String, goed: String = "De balie liep goed.") throws -> String
  {
    loop.account = Toegangsrol.zelf.account
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-1 --stap voorbereiding").stdout)
    hand.vul("", "Datum", "11-11-2026")
    hand.vul("Voorbereiding", "Ging goed", goed)
    hand.vul("Voorbereiding", "Nodig", "Een tweede scherm.")
    hand.vul("Voorbereiding", "Delen", delen)
    hand.vul("Afspraak RA-1", "Eigen beeld", "Op schema, vind ik.")
    return hand.tekst
  }

  @Test("the form asks what went well, what is needed, and a view of each agreement and competency")
  func vorm() throws {
    let loop = try Toegangsscene.begin.kopie()
    loop.account = Toegangsrol.zelf.account
    let tekst = try loop.lukt("gesprek formulier M-4 --stap voorbereiding").stdout
    #expect(tekst.hasPrefix("VOORBEREIDING  ") && tekst.contains("Kenmerk:          G-2026-1"))
    #expect(tekst.contains("Delen:\n| Kies: nu / nog niet\n"))
    #expect(tekst.contains("== Afspraak RA-1: ") && tekst.contains("Eigen beeld:"))
  }

  @Test("what is not shared is seen by the employee alone", arguments: Toegangsrol.allCases)
  func verborgen(_ rol: Toegangsrol) throws {
    let (met, zonder) = (try Toegangsscene.begin.kopie(), try Toegangsscene.begin.kopie())
    let tekst = try Self.formulier(met, delen: "nog niet")
    try met.lukt("gesprek vastleggen -", invoer: tekst)
    // The same number of records, of somebody whom no manager here sees.
    zonder.account = Toegangsrol.hr.account
    try zonder.lukt("medewerker wijzigen M-8 --naam \"Ver Weg\" --per 11-11-2026")
    (met.account, zonder.account) = (rol.account, rol.account)
    let ziet = rol == .zelf || rol == .alles
    for vraag in [
      "gesprek tonen M-4 G-2026-1", "gesprek tonen M-4 G-2026-1 --json", "dossier M-4", "dossier M-4 --json",
      "historie M-4",
      "historie M-4 --json", "status", "gesprek lijst M-4", "toetsen M-4", "gesprek formulier M-4 --soort voortgang",
      "log tonen --medewerker M-4", "verklaren M-4", "historie --sinds 01-11-2026 --json",
      "verschil M-4 --van 01-11-2026",
    ] {
      let (een, ander) = (Self.zonderEinde(met.voerUit(vraag).beide), Self.zonderEinde(zonder.voerUit(vraag).beide))
      if !ziet { #expect(!een.contains("tweede scherm") && !een.contains("oorbereiding"), "\(rol) \(vraag)\n\(een)") }
      if !ziet, ![.hr, .auditor, .vaststeller, .oordelaar, .beheerder].contains(rol) {
        #expect(een == ander, "\(rol) \(vraag)")
      }
    }
    if rol == .zelf {
      let eigen = try met.lukt("gesprek tonen M-4 G-2026-1").stdout
      #expect(eigen.contains("VOORBEREIDING VAN DE MEDEWERKER") && eigen.contains("Een tweede scherm."))
      #expect(eigen.contains("nog niet gedeeld"))
    }
  }

  @Test(
    "in a proof of others it is there without what it says; the employee proves all of it",
    .enabled(if: Zegelsleutel.isEr, "openssl 3 is not there"), arguments: [Toegangsrol.zelf, .hr, .auditor])
  func bewezen(_ rol: Toegangsrol) throws {
    let loop = try Toegangsscene.begin.kopie()
    try loop.lukt("gesprek vastleggen -", invoer: try Self.formulier(loop, delen: "nog niet"))
    loop.account = Toegangsrol.beheerder.account
    try Zegelsleutel.zet(loop)
    try Zegelsleutel.zegel(loop)
    loop.account = rol.account
    let json = try loop.lukt("bewijs maken M-4 --uit bewijs --json").json
    #expect(json["zonderInhoud"]?.array?.count == (rol == .zelf ? 0 : 1))
    let records = String(decoding: try loop.lees("bewijs/records.ndjson"), as: UTF8.self)
    #expect(records.contains("tweede scherm") == (rol == .zelf))
    try loop.lukt("bewijs nagaan bewijs --sleutel controlesleutel.txt")
  }

  /// Without what says how far the log goes, which differs in hash alone.
  private static func zonderEinde(_ tekst: String) -> String {
    tekst.replacing(/[0-9a-f]{64}/, with: "hash").replacing(/hash"?:? "?[0-9a-f]{12,64}/, with: "hash").replacing(
      /"opslag": "[0-9a-f]+"/, with: "")
  }

  @Test("shared, it stands beside what others wrote, in the employee's name; the later one counts and both stay")
  func gedeeld() throws {
    let loop = try Toegangsscene.begin.kopie()
    try loop.lukt("gesprek vastleggen -", invoer: try Self.formulier(loop, delen: "nog niet", goed: "Eerst."))
    try loop.lukt("gesprek vastleggen -", invoer: try Self.formulier(loop, delen: "nu", goed: "Daarna."))
    loop.account = Toegangsrol.chef.account
    let verslag = try loop.lukt("gesprek tonen M-4 G-2026-1").stdout
    #expect(verslag.contains("Daarna.") && !verslag.contains("Eerst.") && verslag.contains("Op schema, vind ik."))
    let historie = try loop.lukt("historie M-4").stdout
    #expect(historie.contains("Daarna.") && !historie.contains("Eerst."))
    try loop.lukt("gesprek formulier M-4 G-2026-1 --uit form.html")
    #expect(String(decoding: try loop.lees("form.html"), as: UTF8.self).contains("Een tweede scherm."))
    loop.account = Toegangsrol.zelf.account
    #expect(try loop.lukt("historie M-4").stdout.contains("Eerst."))
  }

  @Test("a hidden preparation does not overtake the form of the manager")
  func formulierBlijftGeldig() throws {
    let loop = try Toegangsscene.begin.kopie()
    loop.account = Toegangsrol.chef.account
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-1").stdout)
    try loop.lukt("gesprek vastleggen -", invoer: try Self.formulier(loop, delen: "nog niet"))
    try loop.op("20-11-2026")
    loop.account = Toegangsrol.chef.account
    hand.vul("", "Gespreksdatum", "20-11-2026")
    hand.vul("Verslag", "Verslag", "We spraken.")
    try loop.lukt("gesprek vastleggen -", invoer: hand.tekst)
  }

  @Test("nobody else records it, but HR from a paper; and it needs words, a choice and a conversation that is planned")
  func geweigerd() throws {
    let loop = try Toegangsscene.begin.kopie()
    let tekst = try Self.formulier(loop, delen: "nu")
    func uit(_ rol: Toegangsrol, _ invoer: String, _ rest: String = "") -> Proefloop.Uitkomst {
      loop.account = rol.account
      return loop.voerUit("gesprek vastleggen - --dry-run\(rest)", invoer: invoer)
    }
    #expect(uit(.chef, tekst).code == 6 && uit(.chef, tekst).stderr.contains("zelf bereidt dit gesprek zo voor"))
    #expect(uit(.hr, tekst).stderr.contains("R095"))
    #expect(uit(.hr, tekst, " --bron mail").code == 0)
    #expect(uit(.zelf, tekst.replacing("Delen: nu", with: "Delen:")).stderr.contains("F010"))
    #expect(uit(.zelf, tekst.replacing("G-2026-1", with: "G-2026-9")).stderr.contains("F016"))
    let leeg = Formulierhand(tekst).tekst.replacing("De balie liep goed.", with: "")
      .replacing("Een tweede scherm.", with: "").replacing("Op schema, vind ik.", with: "")
    #expect(uit(.zelf, leeg).stderr.contains("A006"))
    loop.account = Toegangsrol.chef.account
    try loop.lukt("gesprek afzeggen M-4 G-2026-1 --reden ziek")
    #expect(uit(.zelf, tekst).stderr.contains("A007"))
    loop.account = Toegangsrol.zelf.account
    #expect(loop.voerUit("gesprek formulier M-4 G-2026-1 --stap voorbereiding").stderr.contains("A081"))
  }

  @Test("who can't see a record can't correct it, nor learn that it is there")
  func corrigeren() throws {
    let loop = try Toegangsscene.begin.kopie()
    let json = try loop.voerUit("gesprek vastleggen - --json", invoer: try Self.formulier(loop, delen: "nog niet")).json
    let nr = try #require(json["van"]?.integer)
    for rol in [Toegangsrol.hr, .chef] {
      loop.account = rol.account
      let een = loop.voerUit("corrigeren \(nr) --intrekken --reden x")
      #expect(een.code == 6 && een.stderr.contains("A091"), "\(rol) \(een.beide)")
    }
    loop.account = Toegangsrol.zelf.account
    try loop.lukt("corrigeren \(nr) --intrekken --reden \"toch niet\"")
  }
}
