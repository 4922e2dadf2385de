import Commands
import Testing

/// Who records waits for its turn, and says so.
@Suite("waiting for another writer") struct WachtTests {
  private static let woord = "Een ander is aan het vastleggen"

  @Test(
    "as long as asked, with a word on a terminal when it takes more than a moment",
    arguments: [
      (1, "", 0, false), (400, "", 0, false), (600, "", 0, true), (5000, "", 0, true), (5001, "", 4, true),
      (1, "--wacht 0", 4, false), (7000, "--wacht 8", 0, true), (1001, "--wacht 1", 4, true),
    ] as [(Int, String, Int32, Bool)])
  func beurt(_ bezet: Int, _ optie: String, _ code: Int32, _ zegtHet: Bool) throws {
    let loop = try Proefjaar.kopie()
    loop.platform.bezet = bezet
    let uitkomst = loop.voerUit(Proefloop.woorden("cyclus openen 2027 \(optie)"), isTerminal: true)
    #expect(uitkomst.code == code, "\(uitkomst.stderr)")
    #expect(uitkomst.stderr.contains(Self.woord) == zegtHet, "\(uitkomst.stderr)")
    #expect(uitkomst.stderr.contains("fout L003") == (code == 4))
  }

  @Test("off a terminal it waits without a word")
  func stil() throws {
    let loop = try Proefjaar.kopie()
    loop.platform.bezet = 4000
    #expect(!(try loop.lukt("cyclus openen 2027").stderr.contains(Self.woord)))
  }

  @Test("who waited in vain is told how long, and how to wait longer")
  func vergeefs() throws {
    let loop = try Proefjaar.kopie()
    loop.platform.bezet = 60_000
    let stderr = loop.voerUit("cyclus openen 2027 --wacht 2").stderr
    #expect(stderr.contains("2 seconden") && stderr.contains("--wacht SECONDEN"))
    #expect(!(loop.voerUit("cyclus openen 2027 --wacht 0").stderr.contains("seconden")))
  }

  @Test(
    "a question and a dry run never wait", arguments: ["status", "log controleren", "cyclus openen 2027 --dry-run"])
  func lezen(_ regel: String) throws {
    let loop = try Proefjaar.kopie()
    loop.platform.bezet = 60_000
    try loop.lukt(regel)
    #expect(loop.platform.bezet == 60_000)
  }

  @Test("a time that is none is refused", arguments: ["-1", "2,5", "lang", "3601"])
  func ongeldig(_ tijd: String) throws {
    #expect(try Proefjaar.kopie().voerUit(["cyclus", "openen", "2027", "--wacht", tijd]).code == 2)
  }
}
