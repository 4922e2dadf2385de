import EventLog
import Testing

/// Tests 1 and 2 of the list, for the making of a storage.
@Suite("1, 2: a power failure while a storage is set up")
struct InrichtenCrashTests {
  /// A storage in directories that do not exist yet.
  static let pad = "/diep/map/opslag"

  static func richtIn(_ platform: FakePlatform) throws {
    try begin(Storage.setUp(path: pad, organisatie: "Gemeente Proef", platform: platform))
    platform.bevestig(1)
  }

  /// The first commit: what the log is of.
  private static func begin(_ opslag: Storage) throws {
    let schrijver = try LogWriter.open(opslag, WriterOptions(begin: .eerste))
    defer { schrijver.close() }
    try schrijver.write(
      [opslag.inrichting.record, Proef.nieuw(0)], actor: "m.jansen", opdracht: Proef.opdracht(7),
      time: opslag.aangemaakt)
  }

  /// What is wrong with the storage: it must be there when it was acknowledged; else setting up again must finish it.
  static func bezwaar(_ platform: FakePlatform, bevestigd: Bool) -> String? {
    do {
      let opslag: Storage
      if bevestigd {
        opslag = try Storage.open(path: pad, platform: platform)
      } else {
        opslag = try opnieuw(platform)
      }
      let schrijver = try LogWriter.open(opslag, WriterOptions(begin: .daarna))
      try Proef.commit(schrijver, 1, 2)
      schrijver.close()
      let after = platform.afterPowerFailure()
      let again = try Storage.open(path: pad, platform: after)
      // What an unfinished first commit left was cut, and may stand recorded behind the finished one.
      var records: [LogRecord] = []
      try LogReader(opslag: again).read { records.append($0) }
      guard records.count(where: { $0.soort != "staart.afgekapt" }) == 4 else { return "records were lost" }
      guard records.first.flatMap({ StorageSetup($0) }) == again.inrichting else {
        return "the log is not of its storage"
      }
      return platform.isAtRest ? nil : "a file or the lock was left open"
    } catch {
      return "\(error)"
    }
  }

  /// Sets up; a storage that stands there whole already is used.
  static func opnieuw(_ platform: FakePlatform) throws -> Storage {
    do {
      let opslag = try Storage.setUp(path: pad, organisatie: "Gemeente Proef", platform: platform)
      try begin(opslag)
      return opslag
    } catch let error as LogError where error.code == .bestaatAl {
      return try Storage.open(path: pad, platform: platform)
    }
  }

  @Test("every legal loss after every step: there when acknowledged, else made by trying again")
  func elkeStap() throws {
    let platform = FakePlatform()
    let steps = try platform.traced { try Self.richtIn(platform) }
    var crashes = CrashStates(limit: Lang.kies(64, lang: 4096))
    var states = 0
    for (step, state) in steps.enumerated() {
      for (index, after) in crashes.all(after: state).enumerated() {
        states += 1
        #expect(Self.bezwaar(after, bevestigd: state.acknowledged > 0) == nil, "step \(step), state \(index)")
      }
    }
    Lang.meld("crash, set-up", ("steps", steps.count), ("crash states", states))
  }

  @Test("killed at every step, set up again, and then a power failure at every step")
  func gedoodEnOpnieuw() throws {
    let platform = FakePlatform()
    let kills = try platform.traced { try Self.richtIn(platform) }
    var states = 0
    for (kill, killed) in kills.enumerated() {
      let again = FakePlatform(killed)
      let steps = try again.traced {
        _ = try Self.opnieuw(again)
        // What another process made is only known to be durable once something was recorded in it.
      }
      for (step, state) in steps.enumerated() {
        states += 1
        let after = FakePlatform(state).afterPowerFailure()
        #expect(Self.bezwaar(after, bevestigd: false) == nil, "killed at \(kill), failure at \(step)")
      }
      #expect(Self.bezwaar(again, bevestigd: false) == nil, "killed at \(kill), then carried on")
    }
    Lang.meld("kill and crash, set-up", ("kills", kills.count), ("crash states", states))
  }
}
