import EventLog
import Testing
import Wire

@Suite("One record does not hide the rest")
struct VijandigRecordTests {
  @Test("every kind of bad record at every place is damage there, to whoever reads, copies, repairs or writes")
  func overal() throws {
    var cases = 0
    for (index, slecht) in SlechtRecord.alle.enumerated() {
      for (number, plek) in Vijandproef.PagePlace.allCases.enumerated() {
        // The short form takes every kind and every place, and of their combinations a fifth.
        guard Lang.isAan || (index + number).isMultiple(of: 5) else { continue }
        try toets(Vijandproef(slecht, plek), slecht, "\(slecht.naam), \(plek.rawValue)")
        cases += 1
      }
    }
    Lang.meld(
      "bad records", ("kinds", SlechtRecord.alle.count), ("places", Vijandproef.PagePlace.allCases.count),
      ("cases", cases))
  }

  private func toets(_ geval: Vijandproef, _ slecht: SlechtRecord, _ comment: Comment) throws {
    let opslag = geval.proef.opslag
    let platform = geval.proef.platform
    let before = platform.logbestanden
    let uitslag = try geval.proef.controle()
    #expect(uitslag.bevindingen.first?.plaats == geval.plaats, comment)
    #expect(uitslag.bevindingen.first?.code == slecht.code, comment)

    var seen: [Int] = []
    let damage = #expect(throws: LogError.self, comment) { try LogReader(opslag: opslag).read { seen.append($0.nr) } }
    #expect(damage?.code == .beschadigd(slecht.code) && damage?.plaats == geval.plaats, comment)
    #expect(seen == Array(1..<geval.commit.lowerBound), comment)
    #expect(code { _ = try LogReader(opslag: opslag).head() } == .beschadigd(slecht.code), comment)

    seen = []
    let door = try LogReader(opslag: opslag).readThrough { seen.append($0.nr) }
    #expect(seen == geval.leesbaar, comment)
    #expect(door.leemten.first?.schade.first?.plaats == geval.plaats, comment)

    #expect(code { try LogCopy.make(opslag, to: "/kopie") } == .beschadigd(slecht.code), comment)
    #expect(!platform.names.contains { $0.hasPrefix("/kopie/log/") }, comment)
    #expect(code { _ = try LogWriter.open(opslag) } == .beschadigd(slecht.code), comment)
    #expect(platform.logbestanden == before, comment)
    #expect(!platform.names.contains { $0.hasPrefix("/opslag/quarantaine/") }, comment)

    platform.set { $0.share = WorkDivision(werkers: 2, stuk: 900) }
    #expect(try geval.proef.controle() == uitslag, comment)
    try herstel(geval, before, comment)
  }

  /// A repair that cuts keeps every byte that it takes away.
  private func herstel(_ geval: Vijandproef, _ before: [String: [UInt8]], _ comment: Comment) throws {
    let opslag = geval.proef.opslag
    let plan = try RepairPlan.make(opslag, .afkappen)
    #expect(plan.schade.first?.plaats == geval.plaats, comment)
    #expect(plan.kop.nr == geval.commit.lowerBound - 1, comment)
    let done = try Repair.run(plan, opslag, .afkappen, actor: "b.heer", reason: "vals record")
    #expect(try geval.proef.controle().isGaaf, comment)
    let kept = done.kopienamen.map { geval.proef.platform.bytes("/opslag/quarantaine/" + $0) }
    let changed = before.filter { geval.proef.platform.logbestanden[$0.key]?.starts(with: $0.value) != true }
    #expect(Set(kept) == Set(changed.values), comment)
  }

  @Test(
    "a record that says another number of records still to come than the one before it, is damage",
    arguments: [
      "0", "2", "5",
    ])
  func andereRest(rest: String) throws {
    let anders = SlechtRecord("another rest", .commit) { $0.rest = rest }
    let geval = try Vijandproef(anders, .midden)
    let uitslag = try geval.proef.controle()
    #expect(uitslag.bevindingen.first?.code == .commit && uitslag.bevindingen.first?.plaats == geval.plaats)
    #expect(code { try LogReader(opslag: geval.proef.opslag).read { _ in } } == .beschadigd(.commit))
    #expect(code { _ = try LogWriter.open(geval.proef.opslag) } == .beschadigd(.commit))
  }

  @Test("without a bad record the same logs are sound", arguments: Vijandproef.PagePlace.allCases)
  func gaaf(plek: Vijandproef.PagePlace) throws {
    let geval = try Vijandproef(nil, plek)
    let uitslag = try geval.proef.controle()
    #expect(uitslag.isGaaf)
    #expect(uitslag.records == geval.aantal)
    #expect(try geval.proef.lees().kop.nr == geval.aantal)
    #expect(try LogCopy.make(geval.proef.opslag, to: "/kopie").records == geval.aantal)
    try geval.proef.schrijf([1])
    #expect(try geval.proef.controle().isGaaf)
  }

  @Test(
    "what is canonical and rare is sound",
    arguments: [
      "{}", "{\"a\":\"\u{7F}\"}", #"{"a":"\u001f\b\f"}"#, #"{"a":9007199254740991,"b":-9007199254740991}"#,
      #"{"":{"":[]}}"#, "{\"a\":\"\u{10FFFF}\u{FFFE}\"}",
    ])
  func zeldzaam(data: String) throws {
    let geval = try Vijandproef(SlechtRecord("", .vorm) { $0.data = Array(data.utf8) }, .midden)
    #expect(try geval.proef.controle().isGaaf)
    #expect(try geval.proef.lees().kop.nr == 16)
  }

  @Test("zeros that the hash vouches for are no lost blocks", arguments: [512, 513, 1024])
  func nullen(lengte: Int) throws {
    var regels = try Proef(try Proef.log([1, 1])).lees().records.map(Smeedregel.init)
    let begin = Smeedregel.keten([regels[0]])[0].count
    // Up to a border of 512 bytes, as a block that was not written would be.
    regels[1].data = Array(#"{"a":""#.utf8)
    let head = Smeedregel.keten(regels)[1].count - 2 + begin
    let zeros = lengte + 512 - (head + lengte) % 512
    regels[1].data += [UInt8](repeating: 0, count: zeros) + Array(#""}"#.utf8)
    let proef = try Proef(Array(Smeedregel.keten(regels).joined()))
    #expect(try proef.controle().bevindingen.map(\.code) == [.inhoudVorm])
    #expect(code { _ = try LogWriter.open(proef.opslag) } == .beschadigd(.inhoudVorm))
  }

  @Test("behind an index that the log vouches for, a bad record ends the use of it", arguments: SlechtRecord.alle)
  func achterDeIndex(slecht: SlechtRecord) throws {
    let proef = try Proef(try Proef.log([1, 2, 1, 1]))
    let schrijver = try LogWriter.open(proef.opslag)
    try Proef.commit(schrijver, 7, 1)
    schrijver.close()
    Termproef.onderhoud(proef.opslag).follow(schrijver)
    let volgende = try LogWriter.open(proef.opslag)
    try Proef.commit(volgende, 8, 1)
    volgende.close()
    func open() throws -> LogWriter? {
      try LogWriter.openFromIndex(
        proef.opslag, actor: "gespreksboek", termen: Termproef.gebruik, bezoek: { _ in }
      ).schrijver
    }
    let gaaf = try #require(try open())
    gaaf.close()
    var regels = try proef.lees().records.map(Smeedregel.init)
    slecht.maak(&regels[regels.count - 1])
    proef.platform.put(Proef.segment, Array(Smeedregel.keten(regels).joined()))
    let before = proef.platform.logbestanden
    #expect(try open() == nil)
    #expect(proef.platform.logbestanden == before)
  }
}
