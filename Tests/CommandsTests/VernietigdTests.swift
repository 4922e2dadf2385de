import Commands
import EventLog
import Foundation
import Gebruik
import Kalender
import Testing
import Wire

/// A payload that was destroyed brings nothing back, with a record that says why or without one, by index and by whole log.
@Suite("a destroyed payload brings nothing back") struct VernietigdTests {
  /// Whether a record of destruction names it, and whether questions go by the index.
  static let wijzen: [(metVerslag: Bool, index: Indexgebruik)] = [
    (false, .geen), (true, .geen), (false, IndexOrakelTests.drempel), (true, IndexOrakelTests.drempel),
  ]

  static func loop(_ index: Indexgebruik, _ regels: [String] = []) throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    loop.index = index
    for regel in regels { try loop.lukt(regel) }
    return loop
  }

  static func records(_ loop: Proefloop) throws -> [LogRecord] {
    var records: [LogRecord] = []
    try LogReader(opslag: Storage.open(path: loop.map + "/Storage")).read { records.append($0) }
    return records
  }

  /// Empties the last record of this kind, of this person's dossier where one is named.
  ///
  /// - Parameter verder: what is recorded between the record of destruction and the destruction.
  static func leeg(
    _ soort: String, van persoon: String? = nil, in loop: Proefloop, metVerslag: Bool, verder: () throws -> Void = {}
  ) throws -> Int {
    let record = try laatste(soort, van: persoon, in: loop)
    if metVerslag { try verslag(record.nr, in: loop) }
    try verder()
    try Verlies.geleegd.doe(record, in: loop)
    return record.nr
  }

  static func laatste(_ soort: String, van persoon: String? = nil, in loop: Proefloop) throws -> LogRecord {
    let records = try Self.records(loop)
    let stroom = persoon.flatMap { nummer in
      records.first { $0.data?["personeelsnummer"]?.string == nummer }?.stroom
    }
    return try #require(records.last { $0.soort == soort && (persoon == nil || $0.stroom == stroom) })
  }

  /// Records that the contents of this record are destroyed.
  static func verslag(_ nr: Int, in loop: Proefloop) throws {
    let schrijver = try LogWriter.open(Storage.open(path: loop.map + "/Storage"))
    defer { schrijver.close() }
    let reeks: JSONNode = ["van": JSONNode(.integer(Int64(nr))), "tot": JSONNode(.integer(Int64(nr)))]
    try schrijver.write(
      [
        NewRecord(
          stroom: "beheer", soort: "vernietiging.uitgevoerd", v: 1, data: ["records": [reeks], "reden": "proef"])
      ],
      actor: "b.heer", opdracht: String(repeating: "e", count: 32), time: Tijdstip(milliseconden: 0))
  }

  @Test("a role that was withdrawn stays so", arguments: wijzen.indices)
  func rol(wijze: Int) throws {
    let (metVerslag, index) = Self.wijzen[wijze]
    let loop = try Self.loop(index, ["rol intrekken personeelsadviseur hr --reden \"andere baan\""])
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0117").code == 6)
    _ = try Self.leeg("rol.ingetrokken", in: loop, metVerslag: metVerslag)
    for regel in ["dossier M-0117", "status", "historie M-0117", "jaaroverzicht 2026", "medewerker lijst", "log tonen"]
    {
      for account in ["hr", "controle", "z.celik", "vreemd"] {
        loop.account = account
        let uitkomst = loop.voerUit(regel)
        // Of a damaged log the damage decides on the exit code.
        #expect(uitkomst.code == (metVerslag ? 6 : 5), "\(account): \(regel): \(uitkomst)")
        #expect(uitkomst.stdout.isEmpty, "\(account): \(regel)")
        for naam in Toegangsproef.namen.values { #expect(!uitkomst.beide.contains(naam), "\(account): \(regel)") }
      }
    }
    // Whoever owns the files can look at the log, and where it is sound give roles anew.
    loop.account = "m.jansen"
    #expect(loop.voerUit("log controleren").code == (metVerslag ? 0 : 5))
    guard metVerslag else { return }
    try loop.lukt("rol toekennen beheerder m.jansen")
    try loop.lukt("rol toekennen auditor controle")
    loop.account = "controle"
    #expect(loop.voerUit("dossier M-0117").code == 0)
    loop.account = "hr"
    #expect(loop.voerUit("dossier M-0117").code == 6)
  }

  @Test(
    "a record about access of a later version may take back a role, so none holds",
    arguments: [Indexgebruik.geen, IndexOrakelTests.drempel])
  func latereVersie(index: Indexgebruik) throws {
    for (soort, v) in [("rol.geschorst", 1), ("rol.ingetrokken", 9)] {
      let loop = try Self.loop(index)
      loop.account = "hr"
      try loop.lukt("dossier M-0117")
      let schrijver = try LogWriter.open(Storage.open(path: loop.map + "/Storage"))
      try schrijver.write(
        [NewRecord(stroom: "toegang", soort: soort, v: v, data: ["rol": "personeelsadviseur", "account": "hr"])],
        actor: "b.heer", opdracht: String(repeating: "d", count: 32), time: Tijdstip(milliseconden: 0))
      schrijver.close()
      for regel in ["dossier M-0117", "status", "jaaroverzicht 2026", "medewerker lijst"] {
        for account in ["hr", "controle", "vreemd"] {
          loop.account = account
          let uitkomst = loop.voerUit(regel)
          #expect(uitkomst.code == 6 && uitkomst.stdout.isEmpty, "\(soort): \(account): \(regel): \(uitkomst)")
          #expect(uitkomst.stderr.contains("van een nieuwere versie van dit programma"), "\(uitkomst)")
        }
      }
      // Whoever owns the files gives roles anew.
      loop.account = "m.jansen"
      try loop.lukt("rol toekennen beheerder m.jansen")
      try loop.lukt("rol toekennen auditor controle")
      loop.account = "controle"
      try loop.lukt("dossier M-0117")
      loop.account = "m.jansen"
      let rollen = loop.voerUit("rol lijst").stdout.replacing("\n", with: " ")
      #expect(
        rollen.contains("is door dit programma niet te begrijpen. Geen rol of koppeling van vóór nr"), "\(rollen)")
    }
  }

  @Test("a judgement from before does not come back, and the dossier says so", arguments: wijzen.indices)
  func oordeel(wijze: Int) throws {
    let (metVerslag, index) = Self.wijzen[wijze]
    let loop = try Self.loop(index, [])
    let heel = loop.voerUit("dossier M-0117 --json")
    let nr = try Self.leeg("eindoordeel.gegeven", van: "M-0117", in: loop, metVerslag: metVerslag)
    let uitkomst = loop.voerUit("dossier M-0117")
    #expect(uitkomst.code == (metVerslag ? 0 : 5), "\(uitkomst)")
    #expect(
      uitkomst.stdout.contains("LET OP: de inhoud van nr \(nr) is vernietigd. Wat het oordeel was,"), "\(uitkomst)")
    let json = try loop.voerUit("dossier M-0117 --json").json
    #expect(json["vernietigd"]?.array?.first?["nr"]?.integer == nr)
    #expect(try heel.json["vernietigd"] == nil)
    let historie = loop.voerUit("historie M-0117").stdout
    #expect(historie.contains("De inhoud van dit record (eindoordeel.gegeven) is vernietigd."), "\(historie)")
    let csv = loop.voerUit("medewerker lijst --uit .csv").stdout.split(separator: "\r\n")
    #expect(csv.first?.hasSuffix(";let op") == true && csv.count > 2, "\(csv)")
    #expect(csv.dropFirst().allSatisfy { $0.contains("LET OP: de inhoud van nr \(nr) is vernietigd.") }, "\(csv)")
    let formulier = loop.voerUit("gesprek formulier M-0117 --soort voortgang").stdout
    #expect(formulier.contains("| LET OP: de inhoud van nr \(nr) van dit dossier is vernietigd"), "\(formulier)")
  }

  @Test("a former manager does not come back", arguments: wijzen.indices)
  func leiding(wijze: Int) throws {
    let (metVerslag, index) = Self.wijzen[wijze]
    let loop = try Self.loop(
      index, ["medewerker wijzigen M-0204 --leidinggevende M-0003 --onderdeel Regie --per 01-11-2026"])
    _ = try Self.leeg("medewerker.geplaatst", van: "M-0204", in: loop, metVerslag: metVerslag)
    let uitkomst = loop.voerUit("medewerker tonen M-0204")
    #expect(uitkomst.stdout.contains("onbekend"), "\(uitkomst)")
    loop.account = "f.elamrani"
    let geweigerd = loop.voerUit("dossier M-0204")
    #expect(geweigerd.code == (metVerslag ? 6 : 5) && geweigerd.stdout.isEmpty, "\(geweigerd)")
  }

  @Test("whatever record of a dossier is emptied, the index and the whole log answer the same")
  func elkRecord() throws {
    let bron = try Self.loop(IndexOrakelTests.drempel, [])
    let records = try Self.records(bron)
    let soorten = Set(records.filter { $0.stroom.hasPrefix("dossier:") }.map(\.soort)).sorted()
    #expect(soorten.count > 12)
    for (plek, soort) in soorten.enumerated() {
      let loop = try Self.loop(IndexOrakelTests.drempel, [])
      let nr = try Self.leeg(soort, in: loop, metVerslag: plek.isMultiple(of: 2))
      let stroom = try #require(records.first { $0.nr == nr }?.stroom)
      let nummer = records.first { $0.stroom == stroom }?.data?["personeelsnummer"]?.string ?? "M-0117"
      for vraag in [
        "dossier \(nummer)", "historie \(nummer)", "medewerker tonen \(nummer)", "status", "gesprek lijst",
        "afspraak lijst",
      ] {
        loop.index = IndexOrakelTests.drempel
        let snel = loop.voerUit(vraag)
        loop.index = .geen
        let heel = loop.voerUit(vraag)
        #expect(snel.stdout == heel.stdout && snel.code == heel.code, "\(soort): \(vraag)")
      }
    }
  }
}
