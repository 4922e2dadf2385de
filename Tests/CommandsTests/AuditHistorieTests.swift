import Foundation
import Testing
import Wire

/// Each filter of `historie` and of `log tonen` gives what the log itself holds, and refuses what does not exist.
@Suite struct AuditHistorieTests {
  /// A line of the log as a test looks at it, read without the program.
  private func records(_ loop: Proefloop) throws -> [JSONNode] {
    try loop.lees(HerstelTests.segment).split(separator: 0x0A).map { try JSONReader.read(Array($0), dialect: .file) }
  }

  private func historie(_ loop: Proefloop, _ filter: String) throws -> [Int] {
    let opdrachten = try loop.lukt("historie --json \(filter)").json["opdrachten"]?.array ?? []
    return opdrachten.flatMap { $0["feiten"]?.array ?? [] }.compactMap { $0["nr"]?.integer }
  }

  private func log(_ loop: Proefloop, _ filter: String) throws -> [Int] {
    (try loop.lukt("log tonen --json \(filter)").json["records"]?.array ?? []).compactMap { $0["nr"]?.integer }
  }

  private func keur(_ filter: String, beide: Bool = true, _ klopt: (JSONNode) -> Bool) throws {
    let loop = try Proefjaar.kopie()
    let verwacht = try records(loop).filter(klopt).compactMap { $0["nr"]?.integer }
    let alle = try records(loop).count
    #expect(!verwacht.isEmpty && verwacht.count < alle, "\(filter) tells nothing")
    #expect(try log(loop, filter) == verwacht, "log tonen \(filter)")
    if beide { #expect(try historie(loop, filter) == verwacht, "historie \(filter)") }
  }

  @Test(arguments: ["17", "17..25", "150.."]) func nummers(_ reeks: String) throws {
    let grenzen = reeks.split(separator: ".").compactMap { Int($0) }
    let bereik = grenzen[0]...(reeks.hasSuffix("..") ? Int.max : grenzen.last ?? grenzen[0])
    try keur("--nr \(reeks)") { bereik.contains($0["nr"]?.integer ?? 0) }
  }

  @Test(arguments: ["gesprek", "gesprek.gehouden", "afspraak", "catalogus.vastgesteld", "cyclus"])
  func soort(_ soort: String) throws {
    try keur("--soort \(soort)") { $0["soort"]?.string.map { $0 == soort || $0.hasPrefix(soort + ".") } ?? false }
  }

  @Test func sinds() throws {
    try keur("--sinds 01-06-2026") { ($0["tijd"]?.string ?? "") >= "2026-05-31T22:00" }
    try keur("--tot 31-05-2026", beide: false) { ($0["tijd"]?.string ?? "") < "2026-05-31T22:00" }
    try keur("--sinds 01-06-2026 --tot 30-06-2026", beide: false) {
      ("2026-05-31T22:00"..<"2026-06-30T22:00").contains($0["tijd"]?.string ?? "")
    }
  }

  @Test func medewerkerEnStroom() throws {
    let loop = try Proefjaar.kopie()
    let alle = try records(loop)
    let eigen = try #require(
      alle.first { $0["data"]?["personeelsnummer"]?.string == "M-0118" }?["stroom"]?.string)
    let verwacht = alle.filter { $0["stroom"]?.string == eigen }.compactMap { $0["nr"]?.integer }
    #expect(try log(loop, "--medewerker M-0118") == verwacht)
    #expect(try log(loop, "--stroom \(eigen)") == verwacht)
    #expect(try historie(loop, "M-0118") == verwacht)
    try keur("--stroom regeling", beide: false) { $0["stroom"]?.string == "regeling" }
  }

  @Test func opdracht() throws {
    let loop = try Proefjaar.kopie()
    let id = try #require(try records(loop)[100]["opdracht"]?.string)
    try keur("--opdracht \(id)", beide: false) { $0["opdracht"]?.string == id }
  }

  @Test func actor() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("rol toekennen personeelsadviseur p.bos")
    loop.account = "p.bos"
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    loop.account = "m.jansen"
    let nr = try #require(try records(loop).last?["nr"]?.integer)
    #expect(try log(loop, "--actor p.bos") == [nr])
    #expect(try log(loop, "--actor m.jansen") == Array(1..<nr))
    #expect(try log(loop, "--actor p.bos --soort medewerker --sinds 10-12-2026") == [nr])
    #expect(try log(loop, "--actor p.bos --soort gesprek") == [])
  }

  @Test("people of a manager and of a unit, by the day of recording")
  func team() throws {
    let loop = try Proefjaar.kopie()
    for (filter, mensen) in [
      ("--leidinggevende M-0004", ["M-0201", "M-0202", "M-0203", "M-0204", "M-0205"]),
      ("--onderdeel publiekszaken", ["M-0004", "M-0201", "M-0202", "M-0203", "M-0204", "M-0205"]),
    ] {
      let verwacht = try mensen.flatMap { try historie(loop, $0) }.sorted()
      #expect(try historie(loop, filter) == verwacht, "\(filter)")
    }
  }

  @Test(
    "what does not exist is refused, with what comes close",
    arguments: [
      ("--soort bestaatniet", "Kies een groep"), ("--soort gesprek.gehoude", "gesprek.gehouden"),
      ("--soort gespreken", "gesprek"), ("--soort \"\"", "Kies een groep"),
    ])
  func onbekendeSoort(_ filter: String, _ advies: String) throws {
    for opdracht in ["historie", "log tonen"] {
      let uit = try Proefjaar.kopie().voerUit("\(opdracht) \(filter)")
      #expect(uit.code == 3 && uit.stdout.isEmpty && uit.stderr.contains(advies), "\(opdracht): \(uit.beide)")
    }
  }

  @Test(arguments: [
    "--actor m.janse", "--stroom regelin", "--medewerker M-0999", "--opdracht 0000000000000000000000000000abcd",
  ])
  func onbekend(_ filter: String) throws {
    let uit = try Proefjaar.kopie().voerUit("log tonen \(filter)")
    #expect(uit.code == 3 && uit.stdout.isEmpty, "\(uit.beide)")
  }

  @Test(arguments: ["--nr 5..3", "--nr x", "--sinds morgen", "--sinds 02-02-2026 --tot 01-02-2026", "--ruw --json"])
  func ongeldig(_ filter: String) throws {
    #expect(try Proefjaar.kopie().voerUit("log tonen \(filter)").code == 2)
  }

  @Test("raw is the log itself, byte for byte") func ruw() throws {
    let loop = try Proefjaar.kopie()
    let bytes = try loop.lees(HerstelTests.segment)
    #expect(Array(try loop.lukt("log tonen --ruw").stdout.utf8) == bytes)
    let regels = bytes.split(separator: 0x0A)
    #expect(
      Array(try loop.lukt("log tonen --ruw --nr 20..21").stdout.utf8) == Array(
        regels[19...20].joined(separator: [0x0A])) + [0x0A])
  }

  @Test("in words every record says what the history says") func woorden() throws {
    let loop = try Proefjaar.kopie()
    let historie = try loop.lukt("historie --json").json["opdrachten"]?.array ?? []
    let zinnen = historie.flatMap { $0["feiten"]?.array ?? [] }.compactMap { $0["omschrijving"]?.string }
    let records = try loop.lukt("log tonen --json").json["records"]?.array ?? []
    #expect(records.count == zinnen.count)
    for (record, zin) in zip(records, zinnen) {
      #expect(record["omschrijving"]?.string?.hasSuffix(zin) == true)
    }
    #expect(try loop.lukt("log tonen --soort gesprek.verzet").stdout.contains("verzet van 20 januari 2026"))
  }

  @Test("what the log did to itself is told with reason and numbers") func herstel() throws {
    let loop = try Proefjaar.kopie()
    let laatste = try #require(try loop.records().last)
    try loop.lukt("log kopie kopie")
    for kapAf in [false, true] {
      var regels = try loop.lees(HerstelTests.segment).split(separator: 0x0A, omittingEmptySubsequences: false).map(
        Array.init)
      regels[149][9] ^= 1
      try loop.schrijf(HerstelTests.segment, Array(regels.joined(separator: [0x0A])))
      try loop.lukt("log herstellen \(kapAf ? "--kap-af" : "--uit kopie") --reden \"schijf kapot\" --bevestig")
      let tekst = try loop.lukt("historie --soort log").stdout.split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      #expect(tekst.contains("Reden: schijf kapot."))
      if kapAf {
        #expect(tekst.contains("t/m nr \(laatste.nr + 1)") && tekst.contains("alles vanaf nr"))
      } else {
        #expect(tekst.contains("hersteld uit een kopie: record 150 is teruggezet."))
      }
    }
    // The machine stops in the middle of a commit; the next writer cuts what is left of it.
    try loop.schrijf(HerstelTests.segment, try loop.lees(HerstelTests.segment) + Array("{\"nr\":".utf8))
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    let staart = try loop.lukt("historie --soort staart --json").json["opdrachten"]?.array?.first?["feiten"]?.array?
      .first
    #expect(staart?["omschrijving"]?.string?.contains("quarantaine/") == true)
    #expect(staart?["gegevens"]?["bytes"]?.integer == 6)
    #expect(try loop.lukt("log tonen --soort log.afgekapt").stdout.contains("schijf kapot"))
  }
}
