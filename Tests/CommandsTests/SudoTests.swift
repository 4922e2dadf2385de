import Commands
import Foundation
import Gebruik
import Testing

/// Who acts under sudo: the caller, on a storage of the account that the program runs as, and never anywhere else.
@Suite struct SudoTests {
  @Test(
    "which account acts",
    arguments: [
      (nil, 10, .zelf("dienst")), ("", 10, .zelf("dienst")), ("chef", 10, .namens("chef")),
      ("chef", nil, .namens("chef")),
      ("chef", 11, .vreemd("dienst")), ("chef", 0, .vreemd("dienst")),
    ] as [(String?, UInt32?, Handelende)])
  func bepaal(_ aanroeper: String?, _ eigenaar: UInt32?, _ verwacht: Handelende) {
    let sudo = aanroeper.map { Sudo(aanroeper: $0, uid: 10) }
    #expect(Handelende.bepaal(account: "dienst", sudo: sudo, eigenaar: eigenaar) == verwacht)
  }

  @Test("root reads every file anyway, so on another's storage it acts as itself")
  func root() {
    let sudo = Sudo(aanroeper: "chef", uid: 0)
    #expect(Handelende.bepaal(account: "root", sudo: sudo, eigenaar: 11) == .zelf("root"))
    #expect(Handelende.bepaal(account: "root", sudo: sudo, eigenaar: 0) == .namens("chef"))
  }

  private func eigenaar(_ loop: Proefloop) throws -> UInt32 {
    let eigenschappen = try FileManager.default.attributesOfItem(atPath: loop.map + "/Storage")
    return try #require(eigenschappen[.ownerAccountID] as? NSNumber).uint32Value
  }

  @Test("the caller is recorded and gets only what the policy allows")
  func namens() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "dienst"
    loop.sudo = Sudo(aanroeper: "f.elamrani", uid: try eigenaar(loop))
    #expect(loop.voerUit("dossier M-0117").code == 6)
    try loop.lukt("gesprek plannen M-0202 --soort voortgang --datum 20-12-2026")
    loop.sudo = nil
    loop.account = "m.jansen"
    #expect(try loop.lukt("log tonen --soort gesprek.gepland --json").stdout.contains("\"f.elamrani\""))
  }

  @Test("on the storage of someone else nothing is read or written", arguments: ["status", "rol toekennen auditor x"])
  func vreemd(_ regel: String) throws {
    let loop = try Toegangsproef.loop()
    loop.sudo = Sudo(aanroeper: "f.elamrani", uid: try eigenaar(loop) + 1)
    let uitkomst = loop.voerUit(regel)
    #expect(uitkomst.code == 6)
    #expect(uitkomst.stderr.hasPrefix("fout B005"))
    #expect(uitkomst.stdout.isEmpty)
  }

  @Test("no file by name, and no log alone")
  func bestanden() throws {
    let loop = try Toegangsproef.loop()
    loop.sudo = Sudo(aanroeper: "f.elamrani", uid: try eigenaar(loop))
    for regel in ["gesprek vastleggen bg.txt", "gesprek vastleggen nergens.txt", "catalogus controleren Storage/log/1"]
    {
      let uitkomst = loop.voerUit(regel)
      #expect(uitkomst.code == 6)
      #expect(uitkomst.stderr.hasPrefix("fout B004"))
    }
    try loop.lukt("gesprek vastleggen -", invoer: String(decoding: try loop.lees("bg.txt"), as: UTF8.self))
    #expect(loop.voerUit("log tonen --opslag Storage/log").code == 3)
  }

  @Test("damage that takes the roles away opens nothing under sudo, and closes nothing for who owns the files")
  func beschadigd() throws {
    let loop = try Toegangsproef.loop()
    var bytes = try loop.lees("Storage/log/000000000001.ndjson")
    let regel = try #require(bytes.firstIndex(of: 0x0A))
    bytes[regel - 30] ^= 1
    try loop.schrijf("Storage/log/000000000001.ndjson", bytes)
    loop.account = "vreemd"
    #expect(loop.voerUit("log controleren").code == 5)
    loop.sudo = Sudo(aanroeper: "vreemd", uid: try eigenaar(loop))
    for regel in ["log controleren", "dossier M-0117", "medewerker lijst"] {
      #expect([5, 6].contains(loop.voerUit(regel).code))
      #expect(!loop.voerUit(regel).beide.contains("Çelik"))
    }
  }

  @Test("of a damaged log that tells of no role, a caller of sudo gets nothing either")
  func nietsVanToegang() throws {
    let loop = try Proefloop.oud()
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.schrijf("mensen.csv", Proefjaar.csv)
    try loop.lukt("medewerker importeren mensen.csv")
    let sudo = Sudo(aanroeper: "vreemd", uid: try eigenaar(loop))
    loop.sudo = sudo
    try loop.lukt("medewerker tonen M-0117")
    loop.sudo = nil
    try Verlies.inhoud.doe(VernietigdTests.laatste("medewerker.in-dienst-getreden", in: loop), in: loop)
    loop.sudo = sudo
    for regel in ["status", "medewerker tonen M-0117", "medewerker lijst", "log tonen"] {
      let uitkomst = loop.voerUit(regel)
      #expect([5, 6].contains(uitkomst.code), "\(regel): \(uitkomst.beide)")
      #expect(uitkomst.stdout.isEmpty && !uitkomst.beide.contains("Çelik"), "\(regel)")
    }
  }

  @Test("when all that was recorded of access is damaged, a caller of sudo gets nothing")
  func allesVanToegangBeschadigd() throws {
    let loop = try Toegangsproef.loop()
    let segment = "Storage/log/000000000001.ndjson"
    let regels = try loop.lees(segment).split(separator: 0x0A, omittingEmptySubsequences: false).map { regel in
      var regel = Array(regel)
      if String(decoding: regel, as: UTF8.self).contains("\"stroom\":\"toegang\"") { regel[regel.count - 5] ^= 1 }
      return regel
    }
    try loop.schrijf(segment, Array(regels.joined(separator: [0x0A])))
    loop.account = "dienst"
    #expect(loop.voerUit("log controleren").code == 5)
    loop.sudo = Sudo(aanroeper: "controle", uid: try eigenaar(loop))
    for regel in ["log controleren", "status", "dossier M-0117", "medewerker lijst", "log tonen", "log kopie kopie"] {
      let uitkomst = loop.voerUit(regel)
      #expect([5, 6].contains(uitkomst.code), "\(regel): \(uitkomst.beide)")
      #expect(uitkomst.stdout.isEmpty && !uitkomst.beide.contains("Çelik"), "\(regel)")
    }
  }
}
