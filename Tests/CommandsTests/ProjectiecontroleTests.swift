import Commands
import EventLog
import Foundation
import Gebruik
import Testing
import Wire

@Suite("log controleren holds projecties/ against the log") struct ProjectiecontroleTests {
  private static func controleer(_ loop: Proefloop, _ opties: String = "") -> Proefloop.Uitkomst {
    loop.index = IndexOrakelTests.drempel
    return loop.voerUit("log controleren" + opties)
  }

  @Test("what writers made is right, and is counted") func goed() throws {
    let loop = try IndexOrakelTests.loop()
    let uit = Self.controleer(loop)
    #expect(uit.code == 0, "\(uit.stdout)")
    #expect(uit.stdout.contains("In projecties/ klopt alles met het logboek: "))
    let json = try Self.controleer(loop, " --json").json["projecties"]
    #expect(json?["klopt"]?.bool == true)
    #expect((json?["index"]?.integer ?? 0) > 0 && (json?["cijfers"]?.integer ?? 0) > 1)
    // A question looks on later days than those on which rows were made.
    try loop.op("05-02-2027")
    #expect(Self.controleer(loop).code == 0)
  }

  @Test("a storage with nothing in projecties/ says nothing of it") func leeg() throws {
    let loop = try IndexOrakelTests.loop()
    try Tegenstander(loop, eerdere: [], zaad: 1).zet([:])
    let uit = Self.controleer(loop)
    #expect(uit.code == 0)
    #expect(!uit.stdout.contains("projecties"))
  }

  @Test(
    "whatever is changed is named, the log itself is found sound, and --alleen-log does not look",
    arguments: [
      .regelWeg, .recordWeg, .veelWeg, .regelErbij, .plaatsenGeruild, .termAnders, .eindeEerder, .leeg, .rijWeg,
      .waardenGeruild, .delenGeruild, .standVanNu,
    ] as [Tegenstander.Intervention])
  func gevonden(ingreep: Tegenstander.Intervention) throws {
    for zaad in 1...3 as ClosedRange<UInt64> {
      let loop = try IndexOrakelTests.loop()
      let tegenstander = try Tegenstander(loop, eerdere: IndexOrakelTests.eerdereProjecties, zaad: zaad)
      guard try tegenstander.doe(ingreep) else { continue }
      let uit = Self.controleer(loop)
      #expect(uit.code == 1, "seed \(zaad): \(uit.stdout)")
      #expect(uit.stdout.contains("Het logboek klopt: "))
      #expect(uit.stdout.contains("\nprojecties/"))
      #expect(uit.stdout.contains("  rm /proef/Storage/projecties/*"))
      let json = try Self.controleer(loop, " --json").json["projecties"]
      #expect(json?["klopt"]?.bool == false)
      #expect(json?["bevindingen"]?.array?.isEmpty == false)
      #expect(Self.controleer(loop, " --alleen-log").code == 0)
      // The next record makes them anew.
      try loop.lukt("gesprek plannen M-0203 --soort planning --datum 28-12-2026")
      try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum 29-12-2026")
      #expect(Self.controleer(loop).code == 0, "seed \(zaad): \(Self.controleer(loop).stdout)")
    }
  }

  @Test(
    "figures that were sealed by us and are wrong all the same are found",
    arguments: [.rijWeg, .waardenGeruild, .waardeAnders] as [Tegenstander.Intervention])
  func telfout(ingreep: Tegenstander.Intervention) throws {
    var gevonden: [String] = []
    for zaad in 1...6 as ClosedRange<UInt64> {
      let loop = try IndexOrakelTests.loop()
      let tegenstander = try Tegenstander(loop, eerdere: [], zaad: zaad)
      tegenstander.sleutel = try loop.lees("Storage/sleutel")
      guard try tegenstander.doe(ingreep) else { continue }
      let uit = Self.controleer(loop)
      // Two people may count alike, so that changing their rows changes nothing.
      if uit.code == 1, uit.stdout.contains("de cijfers niet die van het logboek") { gevonden.append(uit.stdout) }
    }
    #expect(gevonden.count > 2)
    // Rows of people and those of a year.
    for deel in ["0", "2026"] {
      #expect(gevonden.contains { $0.contains("projecties/stand-\(deel)-") }, "\(deel): \(gevonden)")
    }
  }

  @Test("a pipe, a link or a directory in the place of a file is named, and not waited for") func anders() throws {
    let loop = try IndexOrakelTests.loop()
    let map = loop.map + "/Storage/projecties/"
    let naam = try #require(try FileManager.default.contentsOfDirectory(atPath: map).sorted().first)
    for doe in [
      { _ = unsafe mkfifo(map + naam, 0o600) }, { _ = unsafe symlink("/etc/passwd", map + naam) },
      { _ = unsafe mkdir(map + naam, 0o700) },
    ] as [() -> Void] {
      try? FileManager.default.removeItem(atPath: map + naam)
      doe()
      let uit = Self.controleer(loop)
      #expect(uit.code == 1)
      #expect(uit.stdout.contains("projecties/\(naam): dit is geen gewoon bestand"), "\(uit.stdout)")
      #expect(
        IndexOrakelTests.antwoord(loop, "dossier M-0117", IndexOrakelTests.drempel)
          == IndexOrakelTests.antwoord(loop, "dossier M-0117", .geen))
    }
  }
}
