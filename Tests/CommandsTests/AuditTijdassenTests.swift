import Foundation
import Gebruik
import Kalender
import Testing
import Wire

/// `--bekend-op` and `--geldig-op` on real logs: a question about the past gets the answer that was given then.
///
/// The oracle is a copy of the storage whose log was cut after that record: what was not there can't be known.
@Suite struct AuditTijdassenTests {
  static let vragen = [
    "dossier M-0117", "dossier M-0118 --jaar 2026", "dossier M-0121", "historie M-0119", "historie",
    "historie --leidinggevende M-0004", "gesprek lijst", "gesprek tonen M-0117 G-2026-1", "afspraak lijst",
    "functie lijst --zoek adviseur", "functie tonen hr21-ommen:adviseur-iii", "regeling lijst",
    "regeling tonen gemeente",
    "cyclus lijst", "cyclus tonen 2026", "catalogus lijst", "medewerker lijst", "medewerker tonen M-0121",
    "jaaroverzicht 2026", "achterstand", "status", "verklaren M-0117 cyclus.somWegingen",
    "verklaren 2026 gesprekken.planning.groepen.allen.gehouden",
  ]

  @Test(arguments: vragen) func watBekendWasIsHetLogboekTotDaar(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    for nr in Self.posities(try loop.records()) {
      let toen = try loop.totEnMet(nr)
      for dag in ["2026-06-15", "2026-12-10"] {
        for vorm in ["", " --json"] {
          let nu = loop.voerUit("\(vraag) --bekend-op \(nr) --geldig-op \(dag)\(vorm)")
          let verwacht = toen.voerUit("\(vraag) --geldig-op \(dag)\(vorm)")
          #expect(nu.beide == verwacht.beide && nu.code == verwacht.code, "\(vraag)\(vorm), nr \(nr), \(dag)")
        }
      }
    }
  }

  /// Half a commit was never what the log said: the answer is that of the whole commits before it, and says so.
  @Test(arguments: vragen + ["verschil M-0117 --van 01-03-2026"]) func middenInEenVastlegging(_ vraag: String) throws {
    let records = try Proefjaar.kopie().records()
    let midden = records.filter { $0.rest > 0 && $0.nr > 10 }
    let optie = vraag.hasPrefix("verschil") ? "--naar" : "--bekend-op"
    for index in [Indexgebruik.geen, IndexOrakelTests.drempel] {
      let loop = try Proefjaar.kopie()
      loop.index = index
      try loop.lukt("afspraak voortgang M-0203 RA-1 --status gerealiseerd")
      for record in [midden[0], midden[midden.count / 2], midden[midden.count - 1]] {
        let eerder = try #require(records.last { $0.nr < record.nr && $0.rest == 0 })
        let hier = loop.voerUit("\(vraag) \(optie) \(record.nr)")
        let toen = loop.voerUit("\(vraag) \(optie) \(eerder.nr)")
        #expect(hier.code == toen.code && hier.stdout == toen.stdout, "\(vraag) \(record.nr)")
        #expect(hier.stderr.hasPrefix("let op: nr \(record.nr) "), "\(hier.stderr)")
        #expect(hier.stderr.opEenRegel.contains("nr \(eerder.nr)"), "\(hier.stderr)")
        #expect(hier.stderr.split(separator: "\n").dropFirst().joined() == toen.stderr.split(separator: "\n").joined())
        // A number with its hash is held against that record itself.
        let noteer = "\(record.nr)-\(record.hash.prefix(12))"
        #expect(loop.voerUit("\(vraag) \(optie) \(noteer)").stdout == hier.stdout)
        #expect(loop.voerUit("\(vraag) \(optie) \(record.nr)-\(String(repeating: "0", count: 12))").code == 1)
      }
    }
  }

  @Test(arguments: vragen) func dezelfdeTweeDataGevenDezelfdeBytes(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let laatste = try #require(records.last)
    for vorm in ["", " --json"] + (vraag.hasPrefix("jaar") ? [" --csv-lang", " --csv-standaard"] : []) {
      let vast = "\(vraag) --bekend-op \(laatste.nr) --geldig-op 2026-09-20\(vorm)"
      let eerst = loop.voerUit(vast)
      for vandaag in ["2026-09-20", "2026-12-10", "2030-01-01"] {
        let ander = loop.voerUit("\(vast) --vandaag \(vandaag)")
        #expect(ander.beide == eerst.beide && ander.code == eerst.code, "\(vast) --vandaag \(vandaag)")
      }
      // Another day on the clock and more in the log change nothing either.
      let later = try Proefloop(dag: "2027-03-01", zaad: 9, kopieVan: loop.map)
      try later.lukt("afspraak voortgang M-0121 RA-1 --status gerealiseerd --toelichting \"in maart klaar\"")
      try later.lukt("medewerker wijzigen M-0118 --naam \"Jan-Willem van der Meulen\" --per 01-02-2026")
      try later.lukt("cyclus sluiten 2026 --bevestig")
      let uit = later.voerUit(vast)
      #expect(uit.beide == eerst.beide && uit.code == eerst.code, "\(vast) with a longer log")
    }
  }

  @Test(arguments: vragen) func zonderMomentenIsAllesEnVandaag(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    let laatste = try #require(try loop.records().last)
    for vorm in ["", " --json"] {
      let kaal = loop.voerUit(vraag + vorm)
      for momenten in [
        "--geldig-op vandaag", "--bekend-op \(laatste.nr)", "--bekend-op vandaag --geldig-op 10-12-2026",
      ] {
        let ook = loop.voerUit("\(vraag) \(momenten)\(vorm)")
        #expect(ook.beide == kaal.beide && ook.code == kaal.code, "\(vraag) \(momenten)")
      }
    }
  }

  @Test func opTijdEnOpDagIsOpNummer() throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let vraag = "status --json --geldig-op 2026-12-10 --bekend-op"
    for (index, record) in records.enumerated() where index % 9 == 0 || index == records.count - 1 {
      let opTijd = try #require(records.last { $0.tijd == record.tijd })
      #expect(
        loop.voerUit("\(vraag) \(record.tijd)").stdout == loop.voerUit("\(vraag) \(opTijd.nr)").stdout, "\(record.tijd)"
      )
      let dag = Amsterdam.datum(van: try #require(Tijdstip(iso: record.tijd)))
      let opDag = try #require(records.last { Tijdstip(iso: $0.tijd).map { Amsterdam.datum(van: $0) <= dag } ?? false })
      #expect(loop.voerUit("\(vraag) \(dag.iso)").stdout == loop.voerUit("\(vraag) \(opDag.nr)").stdout, "\(dag.iso)")
    }
  }

  @Test func voorHetEersteRecordIsErNiets() throws {
    let loop = try Proefjaar.kopie()
    #expect(loop.voerUit("dossier M-0117 --bekend-op 0").code == 3)
    #expect(loop.voerUit("dossier M-0117 --bekend-op 2020-01-01").code == 3)
    #expect(loop.voerUit("medewerker lijst --bekend-op 0").code == 0)
  }

  @Test(arguments: ["morgenochtend", "-1", "14-03-26", "14-03-2026 25:00", "14-03-2026 16:3x", ""])
  func watGeenMomentIsWordtGeweigerd(_ getypt: String) throws {
    let loop = try Proefjaar.kopie()
    let uit = loop.voerUit(["dossier", "M-0117", "--bekend-op=\(getypt)"])
    #expect(uit.code == 2 && uit.stdout.isEmpty && uit.stderr.contains("--bekend-op"), "\(getypt): \(uit.beide)")
  }

  @Test func dagEnKlokMetMinutenTellenDeHeleMinuut() throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let record = records[records.count / 2]
    let tijd = try #require(Tijdstip(iso: record.tijd))
    let moment = "\(Amsterdam.datum(van: tijd).kort) \(Amsterdam.klok(van: tijd))"
    let uit = try loop.lukt("status --json --bekend-op \"\(moment)\"")
    let laatste = try #require(records.last { $0.tijd <= String(record.tijd.prefix(16)) + ":59.999Z" })
    #expect(try uit.json["stand"]?["nr"]?.integer.map { Int($0) } == laatste.nr)
  }

  /// The ends of some commits, from the first to the last.
  static func posities(_ records: [Proefloop.Regel]) -> [Int] {
    let einden = records.filter { $0.rest == 0 }.map(\.nr)
    let stap = max(1, einden.count / 4)
    return einden.enumerated().filter { $0.offset % stap == 3 || $0.offset == einden.count - 1 }.map(\.element)
  }
}

extension Proefloop {
  /// A line of the log, as far as the tests look at it.
  struct Regel {
    let nr: Int
    let tijd: String
    let rest: Int
    let hash: String
  }

  func records() throws -> [Regel] {
    try logregels().map { regel in
      let delen = try #require(
        regel.firstMatch(
          of: /^\{"nr":(\d+),"tijd":"([^"]+)".*?,"opdracht":"[^"]*","rest":(\d+),.*?"hash":"([0-9a-f]{64})"/))
      return Regel(nr: Int(delen.1) ?? 0, tijd: String(delen.2), rest: Int(delen.3) ?? 0, hash: String(delen.4))
    }
  }

  private func logregels() throws -> [String] {
    String(decoding: try lees("Storage/log/000000000001.ndjson"), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A copy of the storage whose log ends with this record.
  func totEnMet(_ nr: Int) throws -> Proefloop {
    let kopie = try Proefloop(dag: Proefjaar.dag, kopieVan: map)
    let regels = try kopie.logregels().prefix(nr)
    try kopie.schrijf("Storage/log/000000000001.ndjson", regels.joined(separator: "\n") + "\n")
    try? FileManager.default.removeItem(atPath: kopie.map + "/Storage/projecties")
    return kopie
  }
}
