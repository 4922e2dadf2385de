import EventLog
import Synchronization
import Testing

/// Something a writer does, from a state of the machine; what is acknowledged on the way is noted in the machine.
struct Verloop: Sendable, CustomTestStringConvertible {
  let naam: String
  let begin: @Sendable () throws -> FakePlatform
  let doe: @Sendable (FakePlatform) throws -> Void

  var testDescription: String { naam }

  /// Runs; every error must be one that a person can act on.
  func doeStreng(_ platform: FakePlatform) throws(LogError) {
    do {
      try doe(platform)
    } catch {
      throw error as? LogError ?? LogError(.systeem, "not a LogError: \(error)")
    }
  }

  static let alle = [toevoegen, veel, nieuwSegment, staartAfkappen, meteenVol, stukjes]

  /// Opens a log and adds commits.
  private static func schrijft(_ commits: [Int], grens: Int = Segment.grens) -> @Sendable (FakePlatform) throws -> Void
  {
    { platform in
      let opslag = try Storage.open(path: Orakel.pad, platform: platform)
      let schrijver = try LogWriter.open(opslag, grens: grens)
      defer { schrijver.close() }
      platform.bevestig(schrijver.kop.nr)
      for (index, count) in commits.enumerated() {
        try Proef.commit(schrijver, index + 3, count)
        platform.bevestig(schrijver.kop.nr)
      }
    }
  }

  static let toevoegen = Verloop(naam: "append", begin: { try log([1, 2]) }, doe: schrijft([1, 1]))
  static let veel = Verloop(naam: "a commit of many records", begin: { try log([2]) }, doe: schrijft([9]))
  static let nieuwSegment = Verloop(
    naam: "roll-over", begin: { try log([1]) }, doe: schrijft([2, 1, 2], grens: 900))
  static let stukjes = Verloop(
    naam: "short writes", begin: { try log([1]).met { $0.set { $0.largest = 700 } } }, doe: schrijft([3]))
  static let meteenVol = Verloop(naam: "the first record ever", begin: { try log([]) }, doe: schrijft([1]))
  static let staartAfkappen = Verloop(
    naam: "tail cutting",
    begin: {
      let whole = try log([1, 3])
      let bytes = whole.bytes(Proef.segment)
      return try log([1]).met { $0.put(Proef.segment, Array(bytes.dropLast(200))) }
    }, doe: schrijft([1]))

  /// A machine with a log that is all durable, and acknowledged.
  private static func log(_ commits: [Int]) throws -> FakePlatform {
    let proef = try Proef()
    if !commits.isEmpty { try proef.schrijf(commits) }
    let platform = proef.platform.afterKill()
    platform.set {
      $0.disk.syncAll()
      $0.acknowledged = commits.reduce(0, +)
    }
    return platform
  }
}

extension FakePlatform {
  func bevestig(_ nr: Int) { set { $0.acknowledged = max($0.acknowledged, nr) } }

  var callNames: [String] { state.withLock { $0.callNames } }

  var calls: Int { state.withLock { $0.calls } }

  var bevestigd: Int { state.withLock { $0.acknowledged } }

  func met(_ change: (FakePlatform) -> Void) -> FakePlatform {
    change(self)
    return self
  }
}
