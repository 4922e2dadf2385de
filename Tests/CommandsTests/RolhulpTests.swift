import Commands
import Foundation
import Testing

@Suite("the help begins with what this account can do") struct RolhulpTests {
  private let loop: Proefloop

  init() throws {
    loop = try Toegangsproef.loop()
  }

  private func opdrachten(_ tekst: String) -> [String] {
    tekst.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.dropFirst(2).first != " " }
      .map { $0.dropFirst(2).components(separatedBy: "  ")[0] }
  }

  @Test(
    "a manager six, an employee three, an auditor six",
    arguments: [
      ("p.bos", ["werk", "gesprek formulier", "gesprek vastleggen", "gesprek verder", "gesprek plannen", "dossier"]),
      ("z.celik", ["werk", "gesprek verder", "dossier"]),
      ("controle", ["bevindingen", "dossier", "historie", "toetsen", "jaaroverzicht", "log controleren"]),
      ("b.heer", ["rol toekennen", "rol koppelen", "rol lijst", "log controleren", "log kopie"]),
    ])
  func perRol(_ account: String, _ verwacht: [String]) throws {
    loop.account = account
    let hulp = try loop.lukt("--help")
    #expect(opdrachten(hulp.stdout) == verwacht)
    #expect(hulp.stdout.contains("gespreksboek --help --alles"))
    #expect(try loop.lukt("help").stdout == hulp.stdout)
    let kaal = loop.voerUit("")
    #expect(kaal.code == 2)
    #expect(kaal.stderr == hulp.stdout)
    Goud.pastInTachtig(hulp.stdout, account)
  }

  @Test("all of it with --alles, for who has every role or none, and where there is no storage")
  func alles() throws {
    let heel = try Proefloop().lukt("--help").stdout
    #expect(heel.contains("regeling"))
    #expect(try Proefloop().lukt("--help --alles").stdout == heel)
    for account in ["m.jansen", "vreemd"] {
      loop.account = account
      #expect(try loop.lukt("--help").stdout == heel)
    }
    loop.account = "p.bos"
    #expect(try loop.lukt("--help --alles").stdout == heel)
    #expect(try loop.lukt("--alles").stdout == heel)
    // Help of a command is the same for everybody.
    #expect(try loop.lukt("help gesprek plannen").stdout.contains("Plan een gesprek."))
    #expect(loop.voerUit("werk --alles").code == 2)
  }
}
