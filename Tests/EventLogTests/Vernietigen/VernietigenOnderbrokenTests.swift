import EventLog
import Synchronization
import Testing

@Suite("Destroying that is interrupted")
struct VernietigenOnderbrokenTests {
  /// What a person does after an interruption: begin when that does not stand in the log, and else go on.
  private func rondAf(_ platform: FakePlatform, _ koppen: [String], _ plek: Comment) throws -> Bool {
    let geval = try Vernietigproef(na: platform)
    try LogWriter.open(geval.proef.opslag).close()
    let isBegonnen = try geval.isBegonnen
    if isBegonnen { try geval.maakAf() } else { try geval.doe() }
    try geval.keurAf(plek)
    #expect(try geval.koppen == koppen, plek)
    return isBegonnen
  }

  @Test("a power failure at every step: nothing is gone, or it goes on to the end", arguments: [512, 4096])
  func stroomWeg(sector: Int) throws {
    let geval = try Vernietigproef(begonnen: false)
    let koppen = try geval.koppen
    let steps = try geval.platform.traced { try geval.doe() }
    var crashes = CrashStates(sector: sector, limit: Lang.kies(40, lang: 2000))
    var (states, niet, wel) = (0, 0, 0)
    for (step, state) in steps.enumerated() {
      for after in crashes.all(after: state) {
        states += 1
        let voor = try Vernietigproef(na: FakePlatform(after.state.withLock { $0 }))
        if try !voor.isBegonnen { #expect(try voor.proef.lees().records.allSatisfy { !$0.isVernietigd }) }
        if try rondAf(after, koppen, "step \(step), seed \(Lang.zaad)") { wel += 1 } else { niet += 1 }
      }
    }
    #expect(steps.count > 20 && niet > 0 && wel > 0)
    Lang.meld(
      "destroying, blocks of \(sector)", ("steps", steps.count), ("crash states", states), ("not begun", niet),
      ("begun", wel))
  }

  @Test("killed at every step, gone on with, and then a power failure at every step of that")
  func tweemaal() throws {
    let geval = try Vernietigproef()
    let koppen = try geval.koppen
    let kills = try geval.platform.traced { try geval.maakAf() }
    var states = 0
    for (kill, killed) in kills.enumerated() {
      let again = try Vernietigproef(na: FakePlatform(killed))
      let steps = try again.platform.traced { try again.maakAf() }
      for (step, state) in steps.enumerated() {
        states += 1
        _ = try rondAf(FakePlatform(state).afterPowerFailure(), koppen, "killed at \(kill), failure at \(step)")
      }
    }
    Lang.meld("destroying, killed and then a power failure", ("kills", kills.count), ("crash states", states))
  }

  @Test("any call may fail: running it again ends as if nothing happened", arguments: [false, true])
  func elkeStoring(gedaan: Bool) throws {
    let koppen = try Vernietigproef().koppen
    var failures = 0
    for number in 1...10_000 {
      let geval = try Vernietigproef()
      geval.platform.set {
        $0.fault = FakePlatform.Fault(call: $0.calls + number, kind: .other, effect: gedaan ? .done : .none)
      }
      let failed = code { try geval.maakAf() }
      geval.platform.set { $0.fault = nil }
      #expect(geval.platform.isAtRest, "call \(number)")
      _ = try rondAf(geval.platform.afterKill(), koppen, "call \(number), the power stayed")
      _ = try rondAf(geval.platform.afterPowerFailure(), koppen, "call \(number), power failure")
      if failed == nil, number > 100 { break }
      failures += 1
    }
    #expect(failures > 50)
    Lang.meld("destroying, a failing call, \(gedaan ? "after it did its work" : "at once")", ("calls", failures))
  }

  @Test("every sync may fail, and what it should have written is lost: running it again ends well")
  func elkeSync() throws {
    let koppen = try Vernietigproef().koppen
    var failures = 0
    for number in 1...1000 {
      let geval = try Vernietigproef()
      geval.platform.set { $0.failingSync = $0.syncs + number }
      let failed = code { try geval.maakAf() }
      geval.platform.set { $0.failingSync = 0 }
      if failed == nil { break }
      #expect(failed == .uitkomstOnbekend, "sync \(number)")
      _ = try rondAf(geval.platform.afterKill(), koppen, "sync \(number)")
      let again = try Vernietigproef(na: geval.platform.afterKill())
      try again.maakAf()
      _ = try rondAf(again.platform.afterPowerFailure(), koppen, "sync \(number), and a power failure")
      failures += 1
    }
    #expect(failures > 8)
    Lang.meld("destroying, a failing sync", ("syncs", failures))
  }

  @Test("wherever the disk fills up, running it again with room finishes the work")
  func schijfVol() throws {
    let koppen = try Vernietigproef().koppen
    var failures = 0
    for room in stride(from: 0, through: 60_000, by: 97) {
      let geval = try Vernietigproef()
      geval.platform.set { $0.room = room }
      let failed = code { try geval.maakAf() }
      geval.platform.set { $0.room = Int.max }
      if failed != nil {
        failures += 1
        #expect(failed == .schijfVol, "\(room) bytes")
      }
      _ = try rondAf(geval.platform.afterKill(), koppen, "\(room) bytes")
      if failed == nil { break }
    }
    #expect(failures > 3)
    Lang.meld("destroying, a full disk", ("sizes", failures))
  }

  @Test("a reader between any two steps sees the same records, of which only those that are named lose their payload")
  func lezers() throws {
    let geval = try Vernietigproef(begonnen: false)
    let koppen = try geval.koppen
    let steps = try geval.platform.traced { try geval.doe() }
    for (step, state) in steps.enumerated() {
      let alive = try Vernietigproef(na: FakePlatform(state))
      alive.platform.set { $0.isReadOnly = true }
      #expect(try alive.koppen == koppen, "step \(step)")
      let records = try alive.proef.lees().records
      #expect(records.allSatisfy { !$0.isVernietigd || Vernietigproef.nummers.contains($0.nr) }, "step \(step)")
      let uitslag = try alive.proef.controle()
      #expect(uitslag.isGaaf, "step \(step)")
      if uitslag.vernietigd > 0 { #expect(try alive.isBegonnen, "step \(step)") }
    }
    Lang.meld("destroying, a reader between steps", ("steps", steps.count))
  }

  @Test("all of it between any two calls of a reader: whole and sound, or it says that the file changed")
  func onderLezers() throws {
    var cases = 0
    let koppen = try Vernietigproef().koppen
    for call in 1...10_000 {
      let geval = try Vernietigproef()
      let happened = Gebeurd()
      stapErin(geval, call, happened)
      let gelezen = Result { try geval.koppen }
      geval.platform.set { $0.before = nil }
      guard happened.isSet else { break }
      cases += 1
      if case .success(let gevonden) = gelezen {
        #expect(gevonden == koppen, "call \(call)")
      } else {
        Issue.record("call \(call): \(gelezen)")
      }
    }
    #expect(cases > 10)
    Lang.meld("destroying, between calls of a reader", ("cases", cases))
  }

  @Test("a copy while it runs: whole, or refused and finished by the next run; never more than the source holds")
  func onderKopieren() throws {
    var (cases, geweigerd) = (0, 0)
    for bestaat in [false, true] {
      for call in 1...10_000 {
        let geval = try Vernietigproef()
        if bestaat { try LogCopy.make(geval.proef.opslag, to: "/kopie") }
        let happened = Gebeurd()
        stapErin(geval, call, happened)
        let failed = code { try LogCopy.make(geval.proef.opslag, to: "/kopie") }
        geval.platform.set { $0.before = nil }
        guard happened.isSet else { break }
        cases += 1
        if failed != nil { geweigerd += 1 }
        if let copy = try? Storage.open(path: "/kopie", platform: geval.platform) {
          #expect(try LogVerification.run(copy).isGaaf, "call \(call), \(bestaat)")
        }
        try LogCopy.make(geval.proef.opslag, to: "/kopie")
        #expect(geval.resten(in: "/kopie") == [], "call \(call), \(bestaat)")
      }
    }
    #expect(cases > 30)
    Lang.meld("destroying, between calls of a copy", ("cases", cases), ("refused", geweigerd))
  }

  /// Lets the whole destruction happen before this call.
  private func stapErin(_ geval: Vernietigproef, _ call: Int, _ happened: Gebeurd) {
    let platform = geval.platform
    let eerste = platform.state.withLock { $0.calls }
    platform.set {
      $0.before = { number in
        guard number == eerste + call else { return }
        platform.set { $0.before = nil }
        happened.set()
        do { try geval.maakAf() } catch { Issue.record("\(error)") }
      }
    }
  }
}
