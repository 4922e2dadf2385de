import Commands
import EventLog
import Foundation
import Gebruik
import Testing
import Wire

/// A clock that is not right is told, and dates nothing unasked.
@Suite("clocks") struct KlokstandTests {
  private static let log = "log/000000000001.ndjson"
  private static let vooruit = "klok van deze computer staat op"
  private static let achter = "De klok loopt achter op het logboek"

  private func woorden(_ tekst: String) -> String {
    tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("more than a year after the last record it must be confirmed")
  func bevestigen() throws {
    let loop = try Proefjaar.kopie()
    try loop.op("12-03-2040")
    let voor = loop.afdruk()[Self.log]
    for regel in ["cyclus openen 2027", "cyclus openen 2027 --dry-run", "rol koppelen h.dewit M-0001"] {
      let uitkomst = loop.voerUit(regel)
      #expect(uitkomst.code == 1, "\(regel)")
      #expect(uitkomst.stderr.contains("fout L012"))
      for deel in [Self.vooruit, "12 maart 2040", "2026", "Zet de klok goed", "--bevestig-tijd"] {
        #expect(woorden(uitkomst.stderr).contains(deel), "\(deel): \(uitkomst.stderr)")
      }
    }
    #expect(loop.afdruk()[Self.log] == voor)
    try loop.lukt("cyclus openen 2027 --dry-run --bevestig-tijd")
    try loop.lukt("cyclus openen 2027 --bevestig-tijd")
    // From then on the log is there.
    try loop.lukt("rol koppelen h.dewit M-0001")
  }

  @Test("in a trial the clock may jump")
  func proef() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef --proef")
    try loop.lukt("catalogus importeren Fixtures/fuzz/catalogus/klein --vandaag 12-03-2040")
    try loop.op("12-03-2044")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/gemeente.json")
  }

  static let vragen = [
    "dossier M-0117", "medewerker lijst", "gesprek lijst", "jaaroverzicht 2026", "toetsen M-0117", "rol lijst",
    "verklaren M-0117", "catalogus lijst", "afspraak lijst --json", "historie M-0117",
  ]

  @Test("a clock behind the log is told with every answer, once", arguments: vragen)
  func achter(_ regel: String) throws {
    let loop = try Proefjaar.kopie()
    #expect(!loop.voerUit(regel).stderr.contains(Self.achter))
    try loop.op("01-03-2026")
    for index in [Indexgebruik.geen, IndexOrakelTests.drempel] {
      loop.index = index
      let stderr = loop.voerUit(regel).stderr
      #expect(stderr.components(separatedBy: Self.achter).count == 2, "\(stderr)")
      #expect(woorden(stderr).contains("1 maart 2026") && stderr.contains("Zet de klok goed"))
    }
  }

  @Test("not where the day is chosen, nor a copied log's reader who chose it")
  func gekozen() throws {
    let loop = try Proefjaar.kopie()
    try loop.op("01-03-2026")
    for keuze in ["--vandaag 10-12-2026", "--geldig-op 10-12-2026", "--vandaag 01-02-2026"] {
      #expect(!(try loop.lukt("dossier M-0117 \(keuze)").stderr.contains(Self.achter)), "\(keuze)")
    }
  }

  @Test("status and the check of the log say it in their answer", arguments: ["status", "log controleren"])
  func antwoord(_ regel: String) throws {
    let loop = try Proefjaar.kopie()
    #expect(!(try loop.lukt(regel).stdout.contains(Self.achter)))
    #expect(try loop.lukt(regel + " --json").json["logboekVoor"] == nil)
    try loop.op("01-03-2026")
    for index in [Indexgebruik.geen, IndexOrakelTests.drempel] {
      loop.index = index
      #expect(woorden(try loop.lukt(regel).stdout).contains(Self.achter))
      #expect(try loop.lukt(regel + " --json").json["logboekVoor"]?.string?.hasPrefix("2026-1") == true)
    }
  }

  @Test("recording on such a clock is told, and a role is not said to be the last one")
  func rollen() throws {
    let loop = try Proefjaar.kopie()
    try loop.op("01-03-2025")
    let uitkomst = try loop.lukt("rol toekennen auditor controle")
    #expect(uitkomst.stderr.contains(Self.achter))
    let zonder = loop.voerUit("rol intrekken beheerder m.jansen --reden weg --per 06-01-2026")
    #expect(zonder.code == 1 && zonder.stderr.contains("geen beheerder meer"))
  }

  @Test("a refusal for who became a manager after today names the clock")
  func geweigerd() throws {
    let loop = try Proefloop(dag: "2026-01-05")
    try Proefjaar.begin(loop)
    try loop.op("01-06-2026")
    try loop.lukt("rol toekennen auditor controle --per 02-06-2026")
    try loop.op("02-06-2026")
    try loop.lukt("cyclus openen 2027")
    loop.account = "controle"
    try loop.lukt("medewerker lijst")
    try loop.op("01-03-2026")
    for keuze in ["", " --vandaag 02-06-2026"] {
      let uitkomst = loop.voerUit("medewerker lijst" + keuze)
      #expect(uitkomst.code == 6)
      #expect(uitkomst.stderr.components(separatedBy: Self.achter).count == 2, "once: \(uitkomst.stderr)")
    }
  }

  @Test("a clock that was put back brings back no role")
  func terug() throws {
    let loop = try Proefloop(dag: "2026-01-05")
    try Proefjaar.begin(loop)
    try loop.lukt("rol toekennen auditor controle")
    loop.account = "controle"
    try loop.lukt("medewerker lijst")
    loop.account = "m.jansen"
    try loop.op("01-09-2026")
    try loop.lukt("rol intrekken auditor controle --reden klaar")
    try loop.op("01-06-2026")
    loop.account = "controle"
    for regel in ["medewerker lijst", "status", "dossier M-0117", "medewerker lijst --bekend-op 01-06-2026"] {
      let uitkomst = loop.voerUit(regel)
      #expect(uitkomst.code == 6 && uitkomst.stdout.isEmpty, "\(regel): \(uitkomst)")
    }
  }

  @Test("--vandaag brings back no role and no team where nothing may be set")
  func vandaag() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol intrekken auditor controle --reden klaar")
    loop.account = "controle"
    for regel in ["dossier M-0117", "status", "log tonen", "cyclus openen 2027 --dry-run"] {
      #expect(loop.voerUit(regel).code == 6, "\(regel)")
      // The day after the role was given, and before it was withdrawn.
      #expect(loop.voerUit(regel + " --vandaag 10-12-2026").code != 0, "\(regel)")
      #expect(loop.voerUit(regel + " --vandaag 01-12-2026").code != 0, "\(regel)")
    }
    // Recording on another day is refused by itself, whoever asks.
    loop.account = "m.jansen"
    #expect(loop.voerUit("cyclus openen 2027 --vandaag 11-12-2026").code == 2)
  }

  @Test("a former manager gets no day on which the team was his")
  func ploeg() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("medewerker wijzigen M-0204 --leidinggevende M-0003 --per 01-11-2026 --reden overgeplaatst")
    loop.account = "f.elamrani"
    let nu = loop.voerUit("gesprek plannen M-0204 --soort voortgang --datum 20-12-2026 --dry-run")
    #expect(nu.code == 6)
    for dag in ["01-10-2026", "31-10-2026"] {
      let toen = loop.voerUit("dossier M-0204 --vandaag \(dag)")
      #expect(toen.stdout == loop.voerUit("dossier M-0204 --geldig-op \(dag)").stdout)
      #expect(
        loop.voerUit("gesprek plannen M-0204 --soort voortgang --datum 20-12-2026 --dry-run --vandaag \(dag)").code != 0
      )
    }
  }
}
