import EventLog
import Testing

@Suite("A destroyed payload is named by a later record, or is damage")
struct GatenTests {
  /// Records 1 | 2 3 | and then those of destruction, from 4 on.
  static let verklaard: [(naam: String, verslagen: [[ClosedRange<Int>]], leeg: [Int])] = [
    ("one", [[2...2]], [2]), ("the first", [[1...1]], [1]), ("all", [[1...3]], [1, 2, 3]),
    ("two ranges", [[1...1, 3...3]], [1, 3]), ("two records", [[1...1], [3...3]], [1, 3]),
    ("more than was emptied", [[1...3]], [2]), ("ranges that overlap", [[1...3, 2...2]], [3]),
    ("a record of destruction, by another", [[2...2], [2...4]], [2, 4]), ("nothing", [[1...3]], []),
  ]
  static let onverklaard: [(naam: String, verslagen: [[ClosedRange<Int>]], leeg: [Int], gat: Int)] = [
    ("no record", [], [2], 2), ("another number", [[1...1]], [2], 2),
    ("a number before and behind", [[1...1, 3...3]], [2], 2),
    ("a range from the wrong side", [[3...3]], [1], 1), ("itself", [[2...4]], [4], 4),
    ("a later record", [[5...5], []], [5], 5),
    ("the one that names it was emptied too", [[2...2]], [2, 4], 2), ("a range that reaches beyond", [[2...9]], [2], 2),
    ("nothing named", [[]], [3], 3),
  ]

  @Test("named", arguments: verklaard.indices)
  func genoemd(index: Int) throws {
    let geval = Self.verklaard[index]
    let proef = try Gatenproef(verslagen: geval.verslagen, leeg: geval.leeg).proef
    let heel = try Gatenproef(verslagen: geval.verslagen, leeg: []).proef.controle()
    let uitslag = try proef.controle()
    #expect(uitslag.bevindingen == [], "\(geval.naam)")
    #expect(uitslag.vernietigd == geval.leeg.count && uitslag.wortel == heel.wortel)
    #expect(try proef.lees().records.filter(\.isVernietigd).map(\.nr) == geval.leeg)
    #expect(try LogCopy.make(proef.opslag, to: "/kopie").wortel == uitslag.wortel)
    try proef.schrijf([1])
  }

  @Test("not named", arguments: onverklaard.indices)
  func nietGenoemd(index: Int) throws {
    let geval = Self.onverklaard[index]
    let proef = try Gatenproef(verslagen: geval.verslagen, leeg: geval.leeg).proef
    let before = proef.platform.logbestanden
    let uitslag = try proef.controle()
    #expect(uitslag.bevindingen.first?.code == .vernietigdZonderVerslag, "\(geval.naam)")
    #expect(uitslag.bevindingen.first?.plaats.regel == geval.gat, "\(geval.naam)")
    var seen = 0
    #expect(
      code { try LogReader(opslag: proef.opslag).read { _ in seen += 1 } } == .beschadigd(.vernietigdZonderVerslag))
    #expect(seen == uitslag.records)
    let door = try LogReader(opslag: proef.opslag).readThrough { _ in }
    #expect(door.leemten.first?.nummers == .inhoud(geval.gat))
    #expect(door.aantal == uitslag.records)
    #expect(code { _ = try LogCopy.make(proef.opslag, to: "/kopie") } == .beschadigd(.vernietigdZonderVerslag))
    #expect(code { _ = try LogWriter.open(proef.opslag) } == .beschadigd(.vernietigdZonderVerslag))
    #expect(proef.platform.logbestanden == before)
  }

  @Test("several threads come to the same", arguments: [[[2...2]], []] as [[[ClosedRange<Int>]]])
  func samen(verslagen: [[ClosedRange<Int>]]) throws {
    let proef = try Gatenproef([1, 2, 1, 1, 1, 3], verslagen: verslagen, leeg: [2]).proef
    let alleen = try proef.controle()
    proef.platform.set { $0.share = WorkDivision(werkers: 2, stuk: 700) }
    #expect(try proef.controle() == alleen)
    #expect(alleen.isGaaf == !verslagen.isEmpty)
  }

  @Test(
    "what is left out of a record of destruction names nothing",
    arguments: [
      #"{"reden":"x"}"#, #"{"records":{"van":2,"tot":2}}"#, #"{"records":[2]}"#, #"{"records":[{"van":2}]}"#,
      #"{"records":[{"van":"2","tot":"2"}]}"#, #"{"records":[{"van":3,"tot":2}]}"#, #"{"records":[{"van":0,"tot":2}]}"#,
    ])
  func vorm(data: String) throws {
    var regels = try Gatenproef(verslagen: [[2...2]], leeg: []).proef.lees().records.map(Smeedregel.init)
    regels[3].data = Array(data.utf8)
    var lines = Smeedregel.keten(regels)
    lines[1] = Proef.geleegd(lines[1])
    let uitslag = try Proef(Array(lines.joined())).controle()
    #expect(uitslag.bevindingen.map(\.code) == [.vernietigdZonderVerslag])
  }

  @Test("only stream beheer and version 1 count", arguments: [0, 1, 2])
  func elders(deel: Int) throws {
    var regels = try Gatenproef(verslagen: [[2...2]], leeg: []).proef.lees().records.map(Smeedregel.init)
    switch deel {
    case 0: regels[3].stroom = Array("toegang".utf8)
    case 1: regels[3].v = "2"
    default: regels[3].soort = Array("vernietiging.bedacht".utf8)
    }
    var lines = Smeedregel.keten(regels)
    lines[1] = Proef.geleegd(lines[1])
    #expect(try !Proef(Array(lines.joined())).controle().isGaaf)
  }

  @Test("a copy gives back what was emptied without a word; what was destroyed stays so")
  func terug() throws {
    let proef = try Gatenproef([1, 2, 1], verslagen: [[3...3]], leeg: []).proef
    let heel = proef.platform.logbestanden
    try LogCopy.make(proef.opslag, to: "/kopie")
    let kopie = try Storage.open(path: "/kopie", platform: proef.platform)
    try proef.leeg(2)
    try proef.leeg(3)
    let plan = try RepairPlan.make(proef.opslag, .terugzetten(uit: kopie))
    _ = try Repair.run(plan, proef.opslag, .terugzetten(uit: kopie), actor: "b.heer", reason: "geleegd")
    #expect(try proef.controle().isGaaf)
    let records = try proef.lees().records
    #expect(records.filter(\.isVernietigd).map(\.nr) == [3])
    #expect(records.map(\.nr) == [1, 2, 3, 4, 5, 6])
    #expect(heel.count == 1)
  }

  @Test("a hole is no reason to cut")
  func nietAfkappen() throws {
    let proef = try Gatenproef(verslagen: [], leeg: [1]).proef
    let plan = try RepairPlan.make(proef.opslag, .afkappen)
    #expect(plan.werk == nil && !plan.isGaaf)
  }

  @Test("an index gives an emptied record only when the log says why")
  func index() throws {
    let onverklaard = try Gatenproef([1, 2, 1, 1, 1], verslagen: [], leeg: []).proef
    let stroom = try #require(try onverklaard.lees().records.first { $0.nr == 2 }?.stroom)
    let eerder = try index(onverklaard)
    #expect(try eerder.records(.stream(stroom)).contains { $0.nr == 2 })
    try onverklaard.leeg(2)
    #expect(throws: IndexDoubt.self) { try eerder.records(.stream(stroom)) }
    let verklaard = try Gatenproef([1, 2, 1, 1, 1], verslagen: [[2...2]], leeg: [2]).proef
    let later = try index(verklaard)
    #expect(try later.records(.stream(stroom)).first { $0.nr == 2 }?.isVernietigd == true)
  }

  /// The index of a log, made by one more commit.
  private func index(_ proef: Proef) throws -> TermIndex {
    let schrijver = try LogWriter.open(proef.opslag)
    try Proef.commit(schrijver, 7, 1)
    schrijver.close()
    Termproef.onderhoud(proef.opslag).follow(schrijver)
    return try TermIndex.read(proef.opslag, Termproef.wijze, bereid: { _ in }, bezoek: { _ in }).index
  }
}
