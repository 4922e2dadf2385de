import Arguments
import Commands
import EventLog
import Foundation
import Gebruik
import Projections
import Testing

/// Who looked is noted behind the guard, before anything is shown.
@Suite("who looked") struct InzageTests {
  /// The year, with accounts linked, and noting set by the beheerder.
  static func loop(_ stand: String = "aan") throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    if stand != "uit" { try als("b.heer", loop, "inzage instellen \(stand) --bewaar 5 --reden besluit") }
    return loop
  }

  @discardableResult
  static func als(_ account: String, _ loop: Proefloop, _ regel: String) throws -> Proefloop.Uitkomst {
    loop.account = account
    return try loop.lukt(regel)
  }

  /// The lines of the log of notes, as they stand on disk.
  static func regels(_ loop: Proefloop) throws -> [String] {
    let bytes = try loop.lees("Storage/inzage/log/000000000001.ndjson")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0.contains(Inzagenotitie.soort) }
  }

  @Test("every command has a line in the table, and no line is of a command that is none")
  func tafel() {
    let opdrachten = Commandotabel.tabel.bladeren.map { $0.pad.joined(separator: " ") }
    let regels = Inzagetafel.regels.map(\.pad)
    #expect(Set(regels).count == regels.count)
    #expect(Set(opdrachten).subtracting(regels) == [])
    #expect(Set(regels).subtracting(opdrachten) == [])
  }

  @Test("nothing is noted in a storage that does not note")
  func uit() throws {
    let loop = try Self.loop("uit")
    try Self.als("hr", loop, "dossier M-0117")
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/Storage/inzage"))
    #expect(loop.voerUit("inzage log").stderr.contains("A082"))
  }

  @Test("a note says who, with which command and whom by key; never a number, a name or what was typed")
  func notitie() throws {
    let loop = try Self.loop()
    try Self.als("hr", loop, "dossier \"Zoë Çelik\" --doel \"gesprek van morgen\" --uit d.html")
    let regels = try Self.regels(loop)
    #expect(regels.count == 1)
    let regel = try #require(regels.first)
    #expect(regel.contains("\"account\":\"hr\",\"opdracht\":\"dossier\",\"personen\":[\""))
    #expect(regel.contains("\"doel\":\"gesprek van morgen\",\"rol\":\"personeelsadviseur\",\"vorm\":\"html\""))
    #expect(!regel.contains("M-0117") && !regel.contains("elik") && !regel.contains("d.html"))
    // The header outlives the contents, so it names nobody.
    #expect(regel.contains("\"actor\":\"gespreksboek\""))
  }

  @Test(
    "each question about others leaves one note, whatever it reads on the way",
    arguments: [
      ("historie M-0118", "personen"), ("gesprek tonen M-0120 G-2026-3", "personen"),
      ("verklaren M-0117 medewerker", "personen"),
      ("verschil M-0118 --van 86 --naar 95", "personen"), ("gesprek formulier M-0202 --soort beoordeling", "personen"),
      ("medewerker lijst", "\"bereik\":\"iedereen\""), ("jaaroverzicht 2026", "\"bereik\":\"iedereen\""),
      ("verklaren 2026 gesprekken.planning.groepen.allen.gehouden", "\"bereik\":\"iedereen\""),
      ("cyclus tonen 2026", "\"bereik\":\"iedereen\""),
      ("status", "\"bereik\":\"iedereen\""), ("achterstand --leidinggevende M-0003", "\"bereik\":\"team\""),
      ("medewerker lijst --onderdeel Publiekszaken", "\"bereik\":\"onderdeel\""), ("historie --nr 20..30", "bereik"),
      ("log tonen --nr 22..24", "bereik"), ("log tonen --medewerker M-0117", "personen"),
      ("werk --onderdeel Publiekszaken", "bereik"),
      ("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026 --dry-run", "personen"),
    ])
  func soorten(_ regel: String, _ verwacht: String) throws {
    let loop = try Self.loop()
    loop.account = "hr"
    _ = loop.voerUit(regel)
    let regels = try Self.regels(loop)
    #expect(regels.count == 1, "\(regel): \(regels)")
    #expect(regels.first?.contains(verwacht) == true, "\(regel): \(regels)")
  }

  @Test(
    "nothing is noted of who asks about the own dossier, of rules and of the log",
    arguments: [
      ("z.celik", "dossier M-0117"), ("z.celik", "medewerker lijst"), ("z.celik", "historie"), ("z.celik", "status"),
      ("hr", "regeling lijst"), ("hr", "catalogus lijst"), ("hr", "log controleren"), ("b.heer", "rol lijst"),
      ("b.heer", "historie"), ("hr", "uitgave lijst"),
    ])
  func nergensOver(_ account: String, _ regel: String) throws {
    let loop = try Self.loop()
    try Self.als(account, loop, regel)
    #expect(try Self.regels(loop) == [])
  }

  @Test("a manager's list is noted as one of the own people")
  func team() throws {
    let loop = try Self.loop()
    try Self.als("p.bos", loop, "medewerker lijst")
    #expect(try Self.regels(loop).first?.contains("\"bereik\":\"team\",\"rol\":\"leidinggevende\"") == true)
  }

  @Test("the same where the index and the kept figures answer")
  func uitDeIndex() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    loop.index = .met(drempel: 20)
    try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026")
    var voor = 0
    for regel in [
      "jaaroverzicht 2026", "status", "log tonen --nr 22..24",
      "verschil --onderdeel Publiekszaken --van 150 --naar 190",
      "verklaren 2026 gesprekken.planning.groepen.allen.gehouden", "cyclus tonen 2026",
      "historie --nr 20..30", "dossier M-0117",
    ] {
      try loop.lukt(regel)
      let na = try Self.regels(loop).count
      #expect(na == voor + 1, "\(regel)")
      voor = na
    }
  }

  @Test("required: what can't be noted is not shown; on: it is shown, and said", arguments: ["verplicht", "aan"])
  func nietTeNoteren(_ stand: String) throws {
    let loop = try Self.loop(stand)
    try FileManager.default.removeItem(atPath: loop.map + "/Storage/inzage")
    loop.account = "hr"
    for regel in ["dossier M-0117", "medewerker lijst", "jaaroverzicht 2026", "log tonen --nr 22..24", "status"] {
      let uitkomst = loop.voerUit(regel)
      if stand == "aan" {
        #expect(uitkomst.code == 0)
        #expect(uitkomst.stderr.contains("niet genoteerd"), "\(regel)")
        #expect(!uitkomst.stdout.isEmpty)
      } else {
        #expect(uitkomst.code == 6, "\(regel): \(uitkomst.beide)")
        #expect(uitkomst.stderr.contains("fout A080"))
        #expect(uitkomst.stdout.isEmpty, "\(regel)")
      }
    }
    // The own dossier, and recording, go on.
    loop.account = "z.celik"
    #expect(loop.voerUit("dossier M-0117").code == 0)
    loop.account = "hr"
    #expect(loop.voerUit("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026").code == 0)
  }

  @Test("a damaged log of notes refuses where noting is required", arguments: ["verplicht", "aan"])
  func beschadigd(_ stand: String) throws {
    let loop = try Self.loop(stand)
    try Self.als("hr", loop, "dossier M-0117")
    var bytes = try loop.lees("Storage/inzage/log/000000000001.ndjson")
    bytes[bytes.count / 2] ^= 1
    try loop.schrijf("Storage/inzage/log/000000000001.ndjson", bytes)
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0118").code == (stand == "aan" ? 0 : 6))
    let controle = loop.voerUit("log controleren")
    #expect(controle.code == 1)
    #expect(controle.stdout.contains("Wie keek: beschadigd"), "\(controle.stdout)")
  }

  @Test("notes of another storage are refused")
  func vanElders() throws {
    let (loop, ander) = (try Self.loop("verplicht"), try Proefloop(zaad: 77))
    try ander.lukt("inrichten --organisatie Elders")
    try ander.lukt("inzage instellen aan --reden x")
    try FileManager.default.removeItem(atPath: loop.map + "/Storage/inzage")
    try FileManager.default.copyItem(
      atPath: ander.map + "/Storage/inzage", toPath: loop.map + "/Storage/inzage")
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0117").code == 6)
    #expect(loop.voerUit("inzage log").code != 0)
  }

  @Test("who is refused is not told more, and is not noted")
  func geweigerd() throws {
    let loop = try Self.loop("verplicht")
    loop.account = "p.bos"
    let (iemand, niemand) = (loop.voerUit("dossier M-0201"), loop.voerUit("dossier M-0999"))
    #expect(iemand.code == 6 && iemand.beide.replacing("M-0201", with: "M-0999") == niemand.beide)
    #expect(try Self.regels(loop) == [])
  }

  @Test("the log of who looked is for HR and auditors, and is itself noted")
  func log() throws {
    let loop = try Self.loop()
    try Self.als("p.bos", loop, "dossier M-0117 --doel overleg")
    try Self.als("hr", loop, "dossier M-0118")
    let alles = try Self.als("controle", loop, "inzage log").stdout
    #expect(alles.contains("p.bos") && alles.contains("Zoë Çelik") && alles.contains("overleg"))
    #expect(alles.contains("inzage log"))
    let een = try Self.als("hr", loop, "inzage log M-0117").stdout
    #expect(een.contains("p.bos") && !een.contains("M-0118"))
    #expect(try !Self.als("hr", loop, "inzage log --account p.bos").stdout.contains("controle"))
    for account in ["p.bos", "z.celik", "b.heer"] {
      loop.account = account
      #expect(loop.voerUit("inzage log").code == 6, "\(account)")
    }
  }

  @Test("a note that is past its term is told of")
  func termijn() throws {
    let loop = try Self.loop()
    try Self.als("hr", loop, "dossier M-0117")
    try loop.op("2031-12-10")
    #expect(try !Self.als("hr", loop, "inzage log M-0117").stdout.contains("bewaartermijn"))
    try loop.op("2031-12-11")
    #expect(try Self.als("hr", loop, "inzage log M-0117").stdout.contains("is er 1 ouder dan de bewaartermijn"))
  }

  @Test("by the index of notes the same comes out as without, also behind many")
  func index() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    for ronde in 0..<300 { try loop.lukt("medewerker tonen M-0\(ronde.isMultiple(of: 50) ? 117 : 118)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: loop.map + "/Storage/inzage/projecties").count >= 1)
    let met = try loop.lukt("inzage log M-0117 --json").stdout
    #expect(met.split(separator: "\n").count { $0.contains("medewerker tonen") } == 6)
    try FileManager.default.removeItem(atPath: loop.map + "/Storage/inzage/projecties")
    let zonder = try loop.lukt("inzage log M-0117 --json").stdout
    #expect(zonder.split(separator: "\n").count { $0.contains("medewerker tonen") } == 6)
  }

  @Test("a note never waits for who records, and who records never for a note")
  func slot() throws {
    let loop = try Self.loop("verplicht")
    let opslag = try Storage.open(path: Proefplatform.map + "/Storage", platform: loop.platform)
    let schrijver = try LogWriter.open(opslag)
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0117").code == 0)
    schrijver.close()
    let notities = try LogWriter.open(opslag.inzage)
    #expect(loop.voerUit("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026").code == 0)
    notities.close()
  }

  @Test("status and roles say how it stands; who switched it off stays on record")
  func stand() throws {
    let loop = try Self.loop("verplicht")
    #expect(try Self.als("b.heer", loop, "rol lijst").stdout.contains("Er wordt genoteerd wie keek"))
    #expect(try Self.als("hr", loop, "status").stdout.contains("Er wordt genoteerd wie keek"))
    try Self.als("b.heer", loop, "inzage instellen uit --reden storing")
    let historie = try Self.als("b.heer", loop, "historie --soort inzage").stdout
    #expect(historie.contains("niet meer genoteerd") && historie.contains("storing") && historie.contains("b.heer"))
    let voor = try Self.regels(loop).count
    try Self.als("hr", loop, "dossier M-0117")
    #expect(try Self.regels(loop).count == voor)
    loop.account = "hr"
    #expect(loop.voerUit("inzage instellen aan --reden x").code == 6)
  }

  @Test("setting the same again records nothing; years out of range are refused")
  func instellen() throws {
    let loop = try Self.loop("aan")
    #expect(try Self.als("b.heer", loop, "inzage instellen aan --reden nogmaals").stdout.contains("niets vastgelegd"))
    #expect(loop.voerUit("inzage instellen aan --bewaar 51 --reden x").code == 2)
    #expect(loop.voerUit("inzage instellen misschien --reden x").code == 2)
    let proef = try Proefloop()
    try proef.lukt("inrichten --organisatie Elders")
    try proef.lukt("inzage instellen aan --reden x --dry-run")
    #expect(!FileManager.default.fileExists(atPath: proef.map + "/Storage/inzage"))
  }

  @Test("a purpose is at most a thousand characters, and is nothing of a goal of a track")
  func doel() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    #expect(loop.voerUit(["dossier", "M-0117", "--doel", String(repeating: "x", count: 1001)]).code == 2)
    #expect(loop.voerUit(["dossier", "M-0117", "--doel", " "]).code == 2)
    #expect(loop.voerUit(["dossier", "M-0117", "--doel", String(repeating: "x", count: 1000)]).code == 0)
    loop.account = "p.bos"
    _ = loop.voerUit("verbetertraject bespreken M-0118 VT-1 --doel 1 --status gerealiseerd --toelichting x --dry-run")
    #expect(try !Self.regels(loop).contains { $0.contains("\"doel\":\"1\"") })
  }

  @Test("a copy holds the notes; a copied log alone notes nothing")
  func kopie() throws {
    let loop = try Self.loop()
    try Self.als("hr", loop, "dossier M-0117")
    #expect(try Self.als("b.heer", loop, "log kopie kopie").stdout.contains("Wie keek"))
    #expect(
      try loop.lees("kopie/inzage/log/000000000001.ndjson") == loop.lees("Storage/inzage/log/000000000001.ndjson"))
    try Self.als("hr", loop, "dossier M-0118")
    try Self.als("b.heer", loop, "log kopie kopie")
    #expect(
      try loop.lees("kopie/inzage/log/000000000001.ndjson") == loop.lees("Storage/inzage/log/000000000001.ndjson"))
    try Self.als("hr", loop, "dossier M-0117 --opslag kopie")
    try FileManager.default.copyItem(atPath: loop.map + "/Storage/log", toPath: loop.map + "/alleen")
    #expect(loop.voerUit("dossier M-0117 --opslag alleen").code == 0)
  }

  @Test("the notes are no storage that can be opened by itself under sudo, and no place for a file")
  func geenOpslag() throws {
    let loop = try Self.loop()
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0117 --uit Storage/inzage/log/x.html").stderr.contains("B008"))
    loop.sudo = Sudo(aanroeper: "p.bos", uid: UInt32(getuid()))
    #expect(loop.voerUit("log tonen --ruw --opslag Storage/inzage").code != 0)
  }
}

/// What a refusal or an export shows was seen too.
@Suite("seen without a question") struct OngevraagdGezienTests {
  @Test("a command that is refused tells of the dossier, so it is noted; where that fails it tells nothing")
  func geweigerd() throws {
    let loop = try InzageTests.loop("verplicht")
    try InzageTests.als("hr", loop, "bewaren aanhouden M-0117 --reden \"beroep bij de rechter\"")
    let eerst = try InzageTests.regels(loop).count
    let weer = loop.voerUit("bewaren aanhouden M-0117 --reden nog")
    #expect(weer.stderr.contains("R131"), "\(weer)")
    #expect(try InzageTests.regels(loop).count == eerst + 1)
    try FileManager.default.removeItem(atPath: loop.map + "/Storage/inzage")
    let dicht = loop.voerUit("bewaren aanhouden M-0117 --reden nog")
    #expect(dicht.code == 6 && dicht.stderr.contains("A080") && !dicht.beide.contains("beroep"), "\(dicht)")
  }

  @Test("that everybody's contents went out is among who looked at a dossier")
  func export() throws {
    let loop = try InzageTests.loop()
    try InzageTests.als("hr", loop, "exporteren postgres")
    let regels = try InzageTests.regels(loop)
    #expect(regels.count == 1 && regels[0].contains("exporteren postgres"), "\(regels)")
  }

  @Test("names that are like a number that nobody has are noted as a list")
  func lijkt() throws {
    let loop = try InzageTests.loop()
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0116").code == 3)
    #expect(try InzageTests.regels(loop).count == 1)
  }
}

/// Notes of who looked go by their own term.
@Suite("notes past their term") struct NotitievernietigingTests {
  @Test("carrying out a destruction takes the notes that are past their term, and no others")
  func weg() throws {
    let loop = try InzageTests.loop()
    try InzageTests.als("hr", loop, "dossier M-0117 --doel \"een oude vraag\"")
    try loop.op("2030-01-05")
    try InzageTests.als("hr", loop, "dossier M-0118 --doel \"een nieuwe vraag\"")
    try loop.op("2031-12-12")
    loop.account = "b.heer"
    let proef = try loop.lukt("vernietigen uitvoeren --dry-run")
    #expect(proef.stderr.contains("1 notitie van wie keek is ouder dan de termijn, en zou verdwijnen."), "\(proef)")
    #expect(try InzageTests.regels(loop).contains { $0.contains("een oude vraag") })
    let uitkomst = try loop.lukt("vernietigen uitvoeren")
    #expect(uitkomst.stderr.contains("1 notitie van wie keek is ouder dan de termijn, en nu weg."), "\(uitkomst)")
    let tekst = String(decoding: try loop.lees("Storage/inzage/log/000000000001.ndjson"), as: UTF8.self)
    #expect(!tekst.contains("een oude vraag") && tekst.contains("een nieuwe vraag"))
    #expect(try loop.lukt("log controleren").stdout.contains("klopt"))
    let lijst = try InzageTests.als("controle", loop, "inzage log").stdout
    #expect(!lijst.contains("een oude vraag") && lijst.contains("een nieuwe vraag"), "\(lijst)")
    // Nothing is left to be done.
    loop.account = "b.heer"
    #expect(loop.voerUit("vernietigen uitvoeren").stderr.contains("A071"))
  }
}
