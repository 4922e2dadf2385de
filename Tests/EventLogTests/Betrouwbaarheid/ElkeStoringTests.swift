import EventLog
import Testing

/// Tests 3 and 4 of the list: every call of the writer fails once, in every way.
@Suite("3, 4: every call fails once")
struct ElkeStoringTests {
  static let soorten: [SystemError.Kind] = [
    .interrupted, .notFound, .exists, .accessDenied, .readOnly, .diskFull, .tooManyOpenFiles, .notADirectory,
    .symbolicLink, .other,
  ]

  /// All faults of a run whose calls are named in `calls`; not those by which the system would lie: a name that is there
  /// but not found in its directory, a directory that exists but can't be seen.
  static func storingen(_ calls: [String]) -> [FakePlatform.Fault] {
    calls.enumerated().flatMap { index, name in
      soorten.flatMap { kind -> [FakePlatform.Fault] in
        if name == "opendir" && kind == .notFound || name == "mkdir" && kind == .exists { return [] }
        let nothing = FakePlatform.Fault(call: index + 1, kind: kind)
        return kind == .interrupted
          ? [nothing] : [nothing, FakePlatform.Fault(call: index + 1, kind: kind, effect: .done)]
      }
    }
  }

  @Test("the log is as it was, or the outcome is unknown; never a lock left held", arguments: Verloop.alle)
  func elkeAanroep(verloop: Verloop) throws {
    let whole = try verloop.begin()
    try verloop.doe(whole)
    let orakel = try Orakel(whole)
    let faults = Self.storingen(whole.callNames)
    for fault in faults {
      let platform = try verloop.begin()
      platform.set { $0.fault = fault }
      var failure: LogError?
      do throws(LogError) {
        try verloop.doeStreng(platform)
      } catch {
        failure = error
      }
      let comment: Comment = "\(verloop.naam), \(fault)"
      if fault.kind == .interrupted { #expect(failure == nil, comment) }
      #expect(platform.isAtRest, comment)
      #expect(Self.bezwaar(orakel, platform, failure) == nil, comment)
    }
    Lang.meld("every call fails, \(verloop.naam)", ("faults", faults.count))
  }

  /// After a failure: for the processes of this machine, and when the power fails right after.
  static func bezwaar(_ orakel: Orakel, _ platform: FakePlatform, _ failure: LogError?) -> String? {
    let bevestigd = platform.bevestigd
    let alive = platform.afterKill()
    if failure?.code != .uitkomstOnbekend, let found = try? Orakel.records(alive).count,
      failure == nil ? found != bevestigd : orakel.grenzen.contains(where: { $0 > bevestigd && found >= $0 })
    {
      return "\(found) records found, \(bevestigd) acknowledged, after \(String(describing: failure?.code))"
    }
    return orakel.bezwaar(platform.afterPowerFailure(), bevestigd: bevestigd).map { "power failure: \($0)" }
      ?? orakel.bezwaar(alive, bevestigd: bevestigd).map { "carried on: \($0)" }
  }

  @Test("the k-th sync fails, for all k: outcome unknown, and not a byte is written after it", arguments: Verloop.alle)
  func elkeSync(verloop: Verloop) throws {
    let whole = try verloop.begin()
    let first = whole.counts[1]
    try verloop.doe(whole)
    let orakel = try Orakel(whole)
    for failing in first + 1...whole.counts[1] {
      let platform = try verloop.begin()
      platform.set { $0.failingSync = failing }
      #expect(code { try verloop.doe(platform) } == .uitkomstOnbekend, "\(verloop.naam), sync \(failing)")
      #expect(platform.counts[1] == failing, "\(verloop.naam): a sync after sync \(failing), which failed")
      #expect(Self.bezwaar(orakel, platform, LogError(.uitkomstOnbekend, "")) == nil, "sync \(failing)")
    }
    Lang.meld("every sync fails, \(verloop.naam)", ("syncs", whole.counts[1] - first))
  }

  @Test("every call of setting up fails: made by trying again, and never half")
  func inrichten() throws {
    let whole = FakePlatform()
    try InrichtenCrashTests.richtIn(whole)
    let faults = Self.storingen(whole.callNames)
    for fault in faults {
      let platform = FakePlatform()
      platform.set { $0.fault = fault }
      let failure = code { try InrichtenCrashTests.richtIn(platform) }
      #expect(platform.isAtRest, "\(fault)")
      let made = try? Storage.open(path: InrichtenCrashTests.pad, platform: platform.afterKill())
      let isMade = made.flatMap { try? LogReader(opslag: $0).head().nr } ?? 0 > 0
      #expect(isMade == (failure == nil) || failure == .uitkomstOnbekend || fault.effect == .done, "\(fault)")
      for after in [platform.afterPowerFailure(), platform.afterKill()] {
        #expect(InrichtenCrashTests.bezwaar(after, bevestigd: failure == nil) == nil, "\(fault)")
      }
    }
    Lang.meld("every call fails, set-up", ("faults", faults.count))
  }

  @Test("every call of a reader fails: an error, and no file left open")
  func lezen() throws {
    let proef = try Proef()
    try proef.schrijf([1, 2, 1], grens: 900)
    let platform = proef.platform.afterKill()
    let opslag = try Storage.open(path: Orakel.pad, platform: platform)
    let start = platform.calls
    _ = try LogReader(opslag: opslag).head()
    _ = try LogVerification.run(opslag)
    let calls = platform.calls - start
    for call in 1...calls {
      for kind in Self.soorten {
        platform.set { $0.fault = FakePlatform.Fault(call: $0.calls + call, kind: kind) }
        let failure = code {
          _ = try LogReader(opslag: opslag).head()
          _ = try LogVerification.run(opslag)
        }
        #expect((failure == nil) == (kind == .interrupted), "call \(call) fails with \(kind)")
        #expect(failure.map { $0 != .uitkomstOnbekend } ?? true)
        #expect(platform.isAtRest)
      }
    }
    Lang.meld("every call fails, reading", ("faults", calls * Self.soorten.count))
  }
}
