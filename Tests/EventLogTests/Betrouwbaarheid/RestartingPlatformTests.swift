import EventLog
import Synchronization
import Testing

@Suite("A call that a signal interrupts is made again, whichever it is")
struct RestartingPlatformTests {
  private typealias Call = @Sendable (RestartingPlatform, Descriptor) throws -> Void

  /// Every call that can be interrupted, with what the system calls it.
  private static let calls: [(name: String, call: Call)] = [
    ("open", { platform, _ in platform.close(try platform.open("/map/bestand", .read)) }),
    (
      "pread",
      { platform, file in
        var bytes = [UInt8](repeating: 0, count: 3)
        _ = try platform.read(file, at: 0, into: &bytes, from: 0)
        #expect(bytes == [1, 2, 3])
      }
    ),
    ("pwrite", { platform, file in _ = try platform.write(file, at: 3, [4][...]) }),
    ("fsync", { platform, file in try platform.sync(file) }),
    ("fdatasync", { platform, file in try platform.syncData(file) }),
    ("ftruncate", { platform, file in try platform.truncate(file, to: 3) }),
    ("fstat", { platform, file in _ = try platform.size(file) }),
    ("flock", { platform, file in _ = try platform.tryLock(file) }),
    ("flock", { platform, file in _ = try platform.awaitLock(file, .geen) }),
    ("mkdir", { platform, _ in try platform.makeDirectory("/map/nieuw") }),
    ("rename", { platform, _ in try platform.rename("/map/bestand", to: "/map/ander") }),
    ("unlink", { platform, _ in try platform.remove("/map/ander") }),
    ("opendir", { platform, _ in _ = try platform.list("/map") }),
    ("stat", { platform, _ in _ = try platform.status("/map") }),
    ("fstat", { platform, file in _ = try platform.status(file) }),
    ("getentropy", { platform, _ in _ = try platform.randomBytes(4) }),
  ]

  @Test func everyCall() throws {
    let fake = FakePlatform()
    try fake.makeDirectory("/map")
    fake.put("/map/bestand", [1, 2, 3])
    let platform = RestartingPlatform(RestartingPlatform(fake))
    let file = try platform.open("/map/bestand", .update)
    for (name, call) in Self.calls {
      let before = fake.state.withLock { $0.calls }
      fake.set { $0.fault = .init(call: before + 1, kind: .interrupted) }
      try call(platform, file)
      let made = fake.state.withLock { Array($0.callNames.dropFirst(before)) }
      #expect(made == [name, name])
    }
  }

  @Test("what fails otherwise is not tried again") func otherFaults() throws {
    let fake = FakePlatform()
    let before = fake.state.withLock { $0.calls }
    fake.set { $0.fault = .init(call: before + 1, kind: .tooManyOpenFiles) }
    #expect(throws: SystemError.self) { try RestartingPlatform(fake).list("/") }
    #expect(fake.state.withLock { $0.calls } == before + 1)
  }
}
