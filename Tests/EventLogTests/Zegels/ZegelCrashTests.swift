import Bewijs
import EventLog
import Synchronization
import Testing
import Wire

/// Tests 1, 2 and 5 of the list, for the making of a seal.
@Suite("1, 2, 5: a power failure while a seal is made")
struct ZegelCrashTests {
  private static func begin() throws -> FakePlatform {
    let proef = try Proef()
    try proef.schrijf([2, 1])
    try Zegelproef.zegel(proef.opslag)
    let platform = proef.platform.afterKill()
    platform.set { $0.disk.syncAll() }
    return platform
  }

  private static func doe(_ platform: FakePlatform) throws {
    let opslag = try Storage.open(path: Orakel.pad, platform: platform)
    try Zegelproef.zegel(opslag, ssh: true)
    platform.bevestig(1000)
  }

  /// What is wrong: the log must be sound, the seal there whole or not, and there when its record is.
  private static func bezwaar(_ platform: FakePlatform, bevestigd: Bool) -> String? {
    do {
      let opslag = try Storage.open(path: Orakel.pad, platform: platform)
      let uitslag = try LogVerification.run(opslag)
      guard uitslag.isGaaf else { return "damage: \(uitslag.bevindingen)" }
      let seals = SealDirectory(opslag)
      guard seals.onleesbaar.isEmpty else { return "half a seal: \(seals.onleesbaar)" }
      var told: [SealRecord] = []
      var hashes = MerkleTree()
      var roots: [Int: SHA256Digest] = [:]
      try LogReader(opslag: opslag).read { record in
        if let seal = SealRecord(record) { told.append(seal) }
        hashes.append(record.hash)
        roots[hashes.aantal] = hashes.wortel
      }
      for seal in seals.zegels where roots[seal.hoofd.aantal] != seal.hoofd.wortel {
        return "a seal of another log"
      }
      for record in told where !seals.zegels.contains(where: { record.tells(of: $0.hoofd) }) {
        return "a record of a seal that is not there"
      }
      if bevestigd, told.count != 2 { return "the seal was acknowledged and is not recorded" }
      guard seals.zegels.count - told.count <= 1 else { return "more than one seal without a record" }
      try Zegelproef.zegel(opslag)
      guard try LogVerification.run(opslag).isGaaf, try TreeVerification(opslag).bevindingen.isEmpty else {
        return "the next seal leaves something wrong: \(try TreeVerification(opslag).bevindingen)"
      }
      return platform.isAtRest ? nil : "a file or the lock was left open"
    } catch {
      return "\(error)"
    }
  }

  @Test("every legal loss after every step", arguments: [512, 4096])
  func elkeStap(sector: Int) throws {
    let platform = try Self.begin()
    let steps = try platform.traced { try Self.doe(platform) }
    var crashes = CrashStates(sector: sector, limit: Lang.kies(60, lang: 2000))
    var (states, seen) = (0, Set<Int>())
    for (step, state) in steps.enumerated() {
      for (index, after) in crashes.all(after: state).enumerated() where seen.insert(after.afdruk).inserted {
        states += 1
        let bezwaar = Self.bezwaar(after, bevestigd: state.acknowledged == 1000)
        #expect(bezwaar == nil, "step \(step), state \(index), seed \(Lang.zaad)")
      }
    }
    Lang.meld("crash, a seal, blocks of \(sector)", ("steps", steps.count), ("crash states", states))
  }

  @Test("killed at every step: nothing but a seal without its record is left")
  func gedood() throws {
    let platform = try Self.begin()
    let steps = try platform.traced { try Self.doe(platform) }
    for (step, state) in steps.enumerated() {
      #expect(Self.bezwaar(FakePlatform(state), bevestigd: state.acknowledged == 1000) == nil, "killed at \(step)")
    }
  }

  @Test("every call that fails: an error for people, nothing left open, and the next seal is made")
  func elkeStoring() throws {
    let first = try Self.begin()
    let from = first.calls
    try Self.doe(first)
    for call in from + 1...first.calls {
      let platform = try Self.begin()
      platform.set { $0.fault = FakePlatform.Fault(call: call, kind: .other) }
      let isDone = code { try Self.doe(platform) } == nil
      platform.set { $0.fault = nil }
      #expect(platform.isAtRest, "call \(call)")
      #expect(Self.bezwaar(FakePlatform(platform.state.withLock { $0 }), bevestigd: isDone) == nil, "call \(call)")
    }
  }
}
