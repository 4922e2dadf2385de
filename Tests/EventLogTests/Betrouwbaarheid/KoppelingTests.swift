import Foundation
import Synchronization
import Testing

@testable import EventLog

/// Test 8 and the list of issue 5: links and other things in the place of our files.
@Suite("8: symbolic and hard links, and other things in the place of files")
struct KoppelingTests {
  /// A storage with two segments, at rest.
  static func opslag() throws -> FakePlatform {
    let proef = try Proef()
    try proef.schrijf([1, 2, 1], grens: 900)
    let platform = proef.platform.afterKill()
    platform.set { state in
      state.disk.syncAll()
      state.disk.put("/elders.ndjson", Array("van een ander\n".utf8))
    }
    return platform
  }

  static let eerste = "/opslag/log/000000000001.ndjson"
  static let laatste = "/opslag/log/000000000004.ndjson"

  static func open(_ platform: FakePlatform) throws -> LogWriter {
    try LogWriter.open(try Storage.open(path: Orakel.pad, platform: platform))
  }

  static func kop(_ platform: FakePlatform) throws -> Int {
    try LogReader(opslag: Storage.open(path: Orakel.pad, platform: platform)).head().nr
  }

  /// Moves what stands at `path` away, and puts a symbolic link to it there.
  static func verplaats(_ path: String, _ platform: FakePlatform) throws {
    let target = "/elders" + path.replacing("/", with: "_")
    platform.set { state in
      guard let node = state.disk.node(path) else { return }
      state.disk.withDirectory(FakeDisk.root) { $0.names[String(target.dropFirst())] = node }
      state.disk.putLink(path, to: target)
    }
  }

  @Test("a symbolic link to the log, to its last segment or to the lock: read, and refused for writing")
  func symbolisch() throws {
    for path in ["/opslag/log", Self.laatste, "/opslag/slot"] {
      let platform = try Self.opslag()
      try Self.verplaats(path, platform)
      let before = platform.afdruk
      #expect(try Self.kop(platform) == 4, "\(path)")
      #expect(code { _ = try Self.open(platform) } == .ongeldig, "\(path)")
      #expect(platform.isAtRest)
      if path != "/opslag/log", path != Self.laatste { #expect(platform.afdruk == before, "\(path)") }
      #expect(try Self.kop(platform) == 4)
    }
  }

  @Test("a symbolic link to a segment that is full may stay: it is only read")
  func archief() throws {
    let platform = try Self.opslag()
    try Self.verplaats(Self.eerste, platform)
    let schrijver = try Self.open(platform)
    try Proef.commit(schrijver, 9, 1)
    schrijver.close()
    #expect(try Self.kop(platform) == 5)
  }

  @Test("a symbolic link where the next segment must come: refused, and what it leads to is untouched")
  func volgende() throws {
    for target in ["/elders.ndjson", "/nergens.ndjson"] {
      let platform = try Self.opslag()
      let opslag = try Storage.open(path: Orakel.pad, platform: platform)
      let schrijver = try LogWriter.open(opslag, grens: 1)
      platform.set { $0.disk.putLink("/opslag/log/000000000005.ndjson", to: target) }
      #expect(code { try Proef.commit(schrijver, 9, 1) } == .ongeldig)
      schrijver.close()
      #expect(platform.bytes("/elders.ndjson") == Array("van een ander\n".utf8))
      #expect(!platform.names.contains("/nergens.ndjson"))
    }
  }

  @Test("a symbolic link for the quarantine: the tail is not cut")
  func quarantaine() throws {
    let platform = try Self.opslag()
    platform.put(Self.laatste, Array(platform.bytes(Self.laatste).dropLast(9)))
    try Self.verplaats("/opslag/quarantaine", platform)
    let before = platform.bytes(Self.laatste)
    #expect(code { _ = try Self.open(platform) } == .ongeldig)
    #expect(platform.bytes(Self.laatste) == before)
    #expect(try Self.kop(platform) == 3)
  }

  @Test("a lock that is a link leaves what it leads to as it was", arguments: [true, false])
  func slot(isHard: Bool) throws {
    let platform = try Self.opslag()
    platform.set { state in
      if isHard {
        state.disk.putHardLink("/opslag/slot", to: "/elders.ndjson")
      } else {
        state.disk.putLink("/opslag/slot", to: "/elders.ndjson")
      }
    }
    #expect(code { try Self.open(platform).close() } == (isHard ? nil : .ongeldig))
    #expect(platform.bytes("/elders.ndjson") == Array("van een ander\n".utf8))
  }

  @Test("a hard link to the last segment is refused, so that a copy never changes; to a full one it may stay")
  func hard() throws {
    let platform = try Self.opslag()
    platform.set { $0.disk.putHardLink("/kopie-1.ndjson", to: Self.eerste) }
    try Self.open(platform).close()
    platform.set { $0.disk.putHardLink("/kopie-2.ndjson", to: Self.laatste) }
    let before = platform.bytes(Self.laatste)
    #expect(code { _ = try Self.open(platform) } == .ongeldig)
    #expect(platform.bytes(Self.laatste) == before)
    #expect(try Self.kop(platform) == 4)
    #expect(platform.isAtRest)
  }

  @Test("a directory in the place of a segment is named as damage", arguments: [eerste, laatste])
  func map(path: String) throws {
    let platform = try Self.opslag()
    platform.set { state in
      let node = state.disk.add(.directory(FakeDisk.Directory()))
      state.disk.withDirectory(state.disk.node("/opslag/log") ?? 0) { $0.names[String(path.dropFirst(12))] = node }
    }
    let opslag = try Storage.open(path: Orakel.pad, platform: platform)
    let found = try LogVerification.run(opslag).bevindingen
    #expect(found.first?.plaats == Position(segment: String(path.dropFirst(12)), regel: 1, offset: 0))
    #expect(code { _ = try LogWriter.open(opslag) } == .beschadigd(.segment))
    #expect(platform.isAtRest)
  }

  @Test("the same on the real disk, and a pipe does not make anyone wait")
  func echt() throws {
    let map = OpslagTests.Map()
    let opslag = try Storage.setUp(path: map.pad, organisatie: "X")
    let schrijver = try LogWriter.open(opslag)
    try Proef.commit(schrijver, 0, 2)
    schrijver.close()
    let files = FileManager.default
    func vervang(_ name: String, _ work: (_ path: String, _ away: String) throws -> Void) throws -> LogError.Code? {
      let path = map.pad + name
      let away = map.pad + "/elders"
      try files.moveItem(atPath: path, toPath: away)
      try work(path, away)
      defer {
        try? files.removeItem(atPath: path)
        try? files.moveItem(atPath: away, toPath: path)
      }
      return code { try LogWriter.open(opslag).close() }
    }
    let segment = "/log/000000000001.ndjson"
    let symbolic = { (path: String, away: String) in
      try files.createSymbolicLink(atPath: path, withDestinationPath: away)
    }
    for name in ["/log", "/slot", segment] { #expect(try vervang(name, symbolic) == .ongeldig, "\(name)") }
    let hard = { (path: String, away: String) in try files.linkItem(atPath: away, toPath: path) }
    #expect(try vervang(segment, hard) == .ongeldig)
    #expect(try vervang("/slot", hard) == nil)
    let pipe = { (path: String, _: String) in
      try Process.run(URL(filePath: "/usr/bin/mkfifo"), arguments: [path]).waitUntilExit()
    }
    #expect(try vervang(segment, pipe) == .beschadigd(.segment))
    #expect(code { try LogWriter.open(opslag).close() } == nil)
  }
}
