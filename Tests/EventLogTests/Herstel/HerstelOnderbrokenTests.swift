import EventLog
import Testing

@Suite("A repair that is interrupted")
struct HerstelOnderbrokenTests {
  enum Wijze: CaseIterable { case terugzetten, afkappen }

  /// Damage in two segments, so that a repair takes several steps.
  private func geval(_ soort: Wijze) throws -> Schadegeval {
    let geval = try Schadegeval()
    let names = geval.gaaf.keys.sorted()
    geval.proef.platform.flip(names[0], 700, 1)
    geval.proef.platform.flip(names[1], 300, 1)
    return geval
  }

  private func wijze(_ soort: Wijze, _ geval: Schadegeval) -> RepairMode {
    soort == .afkappen ? .afkappen : .terugzetten(uit: geval.kopie)
  }

  /// What a person does: run it again until it says that nothing is wrong. Gives the records, apart from torn tails.
  private func rondAf(_ soort: Wijze, _ geval: Schadegeval) throws -> [String] {
    let wijze = wijze(soort, geval)
    for _ in 0..<3 where try !geval.plan(wijze).isGaaf { try geval.herstel(wijze) }
    #expect(try geval.plan(wijze).isGaaf)
    try LogWriter.open(geval.proef.opslag).close()
    #expect(try geval.proef.controle().isGaaf)
    #expect(geval.proef.platform.isAtRest)
    return try geval.proef.lees().records.filter { $0.soort != "staart.afgekapt" }
      .map { "\($0.soort) \($0.stroom) \($0.versie)" }
  }

  @Test("a power failure at every step: running it again ends as if nothing happened", arguments: Wijze.allCases)
  func stroomWeg(soort: Wijze) throws {
    let geval = try geval(soort)
    let steps = try geval.proef.platform.traced { try geval.herstel(wijze(soort, geval)) }
    let expected = try rondAf(soort, geval)
    var crashes = CrashStates(limit: Lang.kies(16, lang: 1000))
    var states = 0
    for (step, state) in steps.enumerated() {
      for after in crashes.all(after: state) {
        states += 1
        let found = try rondAf(soort, Schadegeval(geval, na: after))
        #expect(
          Self.zonderVersie(found, soort) == Self.zonderVersie(expected, soort), "step \(step), seed \(Lang.zaad)")
      }
    }
    #expect(steps.count > 15)
    Lang.meld("repair, \(soort)", ("steps", steps.count), ("crash states", states))
  }

  /// A torn tail that was recorded before takes a place in stream `beheer`.
  private static func zonderVersie(_ records: [String], _ soort: Wijze) -> [String] {
    records.map { $0.contains(" beheer ") ? String($0.prefix { $0 != " " }) : $0 }
  }

  @Test("any call may fail: running it again ends as if nothing happened", arguments: Wijze.allCases, [false, true])
  func elkeStoring(soort: Wijze, gedaan: Bool) throws {
    let ideal = try geval(soort)
    try ideal.herstel(wijze(soort, ideal))
    let expected = Self.zonderVersie(try rondAf(soort, ideal), soort)
    var failures = 0
    for number in 1...10_000 {
      let geval = try geval(soort)
      geval.proef.platform.set {
        $0.fault = FakePlatform.Fault(call: $0.calls + number, kind: .other, effect: gedaan ? .done : .none)
      }
      let failed = code { try geval.herstel(wijze(soort, geval)) }
      geval.proef.platform.set { $0.fault = nil }
      let after = try Schadegeval(geval, na: geval.proef.platform.afterKill())
      #expect(Self.zonderVersie(try rondAf(soort, after), soort) == expected, "call \(number)")
      if failed == nil, number > 60 { break }
      failures += 1
    }
    #expect(failures > 30)
  }

  @Test("wherever the disk fills up, running it again with room finishes the work", arguments: Wijze.allCases)
  func schijfVol(soort: Wijze) throws {
    var failures = 0
    for room in stride(from: 0, through: 60_000, by: 487) {
      let geval = try geval(soort)
      geval.proef.platform.set { $0.room = room }
      let failed = code { try geval.herstel(wijze(soort, geval)) }
      if failed != nil { failures += 1 }
      geval.proef.platform.set { $0.room = Int.max }
      _ = try rondAf(soort, geval)
      if failed == nil { break }
    }
    #expect(failures > 3)
  }

  /// A repair that was killed when its order stood and nothing had changed yet.
  private func half() throws -> Schadegeval {
    let geval = try geval(.afkappen)
    let steps = try geval.proef.platform.traced { try geval.herstel(.afkappen) }
    let killed = steps.map { FakePlatform($0) }.first { $0.names.contains { $0.hasSuffix(".voornemen") } }
    return try Schadegeval(geval, na: #require(killed))
  }

  @Test("nobody can write while a repair is half done, and readers go on")
  func nietSchrijven() throws {
    let geval = try half()
    #expect(try geval.plan(nil).isHalf)
    #expect(code { _ = try LogWriter.open(geval.proef.opslag) } == .beschadigd(.herstel))
    #expect(try LogReader(opslag: geval.proef.opslag).readThrough { (_: LogRecord) in }.aantal > 0)
  }

  @Test("an order lapses when the log was mended by hand in between")
  func metDeHand() throws {
    let geval = try half()
    for (path, file) in geval.gaaf { geval.proef.platform.put(path, file) }
    #expect(try geval.herstel(.afkappen).record == nil)
    #expect(try geval.plan(.afkappen).isGaaf)
    try LogWriter.open(geval.proef.opslag).close()
    #expect(try geval.proef.lees().records == geval.records)
  }
}
