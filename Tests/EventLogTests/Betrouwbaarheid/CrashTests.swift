import EventLog
import Testing

/// Tests 1, 2 and 5 of the list: acknowledge only after write and sync; new files durable first; all or nothing.
@Suite("1, 2, 5: a power failure at every step")
struct CrashTests {
  @Test(
    "every legal loss after every step: acknowledged ⊆ found ⊆ acknowledged + in flight", arguments: Verloop.alle,
    [512, 4096])
  func elkeStap(verloop: Verloop, sector: Int) throws {
    let platform = try verloop.begin()
    let steps = try platform.traced { try verloop.doe(platform) }
    let orakel = try Orakel(platform)
    var crashes = CrashStates(sector: sector, limit: Lang.kies(150, lang: 4000))
    var states = 0
    for (step, state) in steps.enumerated() {
      for (index, after) in crashes.all(after: state).enumerated() {
        states += 1
        let bezwaar = orakel.bezwaar(after, bevestigd: state.acknowledged)
        #expect(bezwaar == nil, "\(verloop.naam), step \(step), state \(index), seed \(Lang.zaad)")
      }
    }
    Lang.meld(
      "crash, \(verloop.naam), blocks of \(sector)", ("steps", steps.count), ("crash states", states),
      ("different", orakel.verschillend))
  }

  @Test("killed at every step, begun again, and then a power failure at every step", arguments: Verloop.alle)
  func gedoodEnOpnieuw(verloop: Verloop) throws {
    let platform = try verloop.begin()
    let kills = try platform.traced { try verloop.doe(platform) }
    var states = 0
    for (kill, killed) in kills.enumerated() {
      let again = FakePlatform(killed)
      let steps = try again.traced { try verloop.doe(again) }
      let orakel = try Orakel(again)
      for (step, state) in steps.enumerated() {
        states += 1
        let after = FakePlatform(state).afterPowerFailure()
        let bezwaar = orakel.bezwaar(after, bevestigd: state.acknowledged)
        #expect(bezwaar == nil, "\(verloop.naam), killed at \(kill), failure at \(step)")
      }
    }
    Lang.meld("kill and crash, \(verloop.naam)", ("kills", kills.count), ("crash states", states))
  }

  @Test("garbage in place of what was not written: nothing acknowledged is lost, and it is clean or named")
  func rommel() throws {
    let verloop = Verloop.veel
    let platform = try verloop.begin()
    let steps = try platform.traced { try verloop.doe(platform) }
    let orakel = try Orakel(platform)
    var crashes = CrashStates(fill: .garbage, limit: Lang.kies(100, lang: 4000))
    var states = 0
    var named = 0
    for (step, state) in steps.enumerated() {
      for after in crashes.all(after: state) {
        states += 1
        let opslag = try Storage.open(path: Orakel.pad, platform: after)
        let uitslag = try LogVerification.run(opslag)
        if uitslag.isGaaf {
          let bezwaar = orakel.bezwaar(after, bevestigd: state.acknowledged)
          #expect(bezwaar == nil, "step \(step), seed \(Lang.zaad)")
        } else {
          named += 1
          var found = 0
          #expect(throws: LogError.self) { try LogReader(opslag: opslag).read { _ in found += 1 } }
          #expect(found >= state.acknowledged)
          #expect(code { _ = try LogWriter.open(opslag) }.map { $0 != .vergrendeld } == true)
          #expect(after.isAtRest)
        }
      }
    }
    Lang.meld("crash with garbage", ("crash states", states), ("named as damage", named))
  }
}
