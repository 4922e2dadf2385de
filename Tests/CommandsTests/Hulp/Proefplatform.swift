import EventLog
import Foundation
import Kalender
import Synchronization

/// The real machine with a settable clock, seeded random bytes and one invented directory.
///
/// `/proef` and everything below it stands in a temporary directory, so that paths in answers never differ between runs.
final class Proefplatform: Platform {
  static let map = "/proef"

  private struct Stand {
    var nu: Tijdstip
    var toeval: UInt64
    var sprong: Sprong?
    var weigertSync = false
    var schreef = false
    var isAlleenLezen = false
    var bezet: Int?
    var magNogSchrijven: Int?
    var programma: (@Sendable (ProgramCall) -> Result<ProgramOutcome, SystemError>?)?
  }

  /// Random bytes that are left out, as if somebody else drew them: so many, after the next so many.
  struct Sprong {
    var na: Int
    let over: UInt64
  }

  private let echt = LinuxPlatform()
  private let echteMap: String
  private let stand: Mutex<Stand>

  init(echteMap: String, nu: Tijdstip, zaad: UInt64) {
    self.echteMap = echteMap
    stand = Mutex(Stand(nu: nu, toeval: zaad))
  }

  var nu: Tijdstip {
    get { stand.withLock { $0.nu } }
    set { stand.withLock { $0.nu = newValue } }
  }

  /// Lets the random bytes go on from here.
  func begin(toeval: UInt64, sprong: Sprong? = nil) {
    stand.withLock { ($0.toeval, $0.sprong) = (toeval, sprong) }
  }

  /// Every sync after the next commit was written fails, as on a broken disk.
  var weigertSync: Bool {
    get { stand.withLock { $0.weigertSync } }
    set {
      stand.withLock {
        $0.weigertSync = newValue
        $0.schreef = false
      }
    }
  }

  /// So many writes of some facts or more may be done before the disk is full; nil for a disk with room.
  var magNogSchrijven: Int? {
    get { stand.withLock { $0.magNogSchrijven } }
    set { stand.withLock { $0.magNogSchrijven = newValue } }
  }

  /// Nothing may be made or changed, also not by an account that may do everything.
  var isAlleenLezen: Bool {
    get { stand.withLock { $0.isAlleenLezen } }
    set { stand.withLock { $0.isAlleenLezen = newValue } }
  }

  /// Milliseconds after which another process gives the lock back; nil when nobody has it.
  var bezet: Int? {
    get { stand.withLock { $0.bezet } }
    set { stand.withLock { $0.bezet = newValue } }
  }

  private var faalt: Bool { stand.withLock { $0.weigertSync && $0.schreef } }

  /// Where an invented path really stands.
  func echtPad(_ pad: String) -> String {
    guard pad == Self.map || pad.hasPrefix(Self.map + "/") else { return pad }
    return echteMap + pad.dropFirst(Self.map.count)
  }

  func now() -> Tijdstip { nu }

  /// SplitMix64, byte by byte.
  func randomBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    stand.withLock { stand in
      (0..<count).map { _ in
        if let sprong = stand.sprong {
          if sprong.na == 0 { stand.toeval &+= sprong.over &* 0x9E37_79B9_7F4A_7C15 }
          stand.sprong = sprong.na == 0 ? nil : Sprong(na: sprong.na - 1, over: sprong.over)
        }
        stand.toeval &+= 0x9E37_79B9_7F4A_7C15
        var z = stand.toeval
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt8(truncatingIfNeeded: z ^ (z >> 31))
      }
    }
  }

  var processNumber: Int { 4242 }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    if isAlleenLezen && !mode.isReadOnly {
      throw SystemError(.accessDenied, number: 13, call: "open")
    }
    return try echt.open(echtPad(path), mode)
  }

  func close(_ file: Descriptor) { echt.close(file) }

  func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int {
    try echt.read(file, at: offset, into: &buffer, from: start)
  }

  func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    // The lock file gets a few bytes as well; a commit is longer.
    if bytes.count > 100 {
      let isVol = stand.withLock { stand in
        stand.schreef = true
        guard bytes.count > 1000, let over = stand.magNogSchrijven else { return false }
        stand.magNogSchrijven = max(0, over - 1)
        return over == 0
      }
      if isVol { throw SystemError(.diskFull, number: 28, call: "pwrite") }
    }
    return try echt.write(file, at: offset, bytes)
  }

  func sync(_ file: Descriptor) throws(SystemError) {
    if faalt { throw SystemError(.other, number: 5, call: "fsync") }
  }

  func syncData(_ file: Descriptor) throws(SystemError) {
    if faalt { throw SystemError(.other, number: 5, call: "fdatasync") }
  }

  func truncate(_ file: Descriptor, to length: Int) throws(SystemError) { try echt.truncate(file, to: length) }
  func size(_ file: Descriptor) throws(SystemError) -> Int { try echt.size(file) }
  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool { bezet == nil ? try neem(file) : false }

  /// Takes the lock; a program that another test starts at this moment may hold a copy of ours until it has begun.
  private func neem(_ file: Descriptor) throws(SystemError) -> Bool {
    for _ in 0..<100 {
      if try echt.tryLock(file) { return true }
      usleep(2000)
    }
    return false
  }

  func awaitLock(_ file: Descriptor, _ geduld: Patience) throws(SystemError) -> Bool {
    if let bezet {
      if min(bezet, geduld.milliseconden) > Patience.moment { geduld.naEenMoment() }
      if bezet > geduld.milliseconden { return false }
    }
    bezet = nil
    return try neem(file)
  }

  func append(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try echt.append(file, bytes)
  }

  func awaitRoom(_ file: Descriptor) throws(SystemError) { try echt.awaitRoom(file) }
  func finish(_ file: Descriptor) throws(SystemError) { try echt.finish(file) }
  func makeDirectory(_ path: String) throws(SystemError) { try echt.makeDirectory(echtPad(path)) }

  func rename(_ source: String, to target: String) throws(SystemError) {
    try echt.rename(echtPad(source), to: echtPad(target))
  }

  func remove(_ path: String) throws(SystemError) { try echt.remove(echtPad(path)) }
  func removeDirectory(_ path: String) throws(SystemError) { try echt.removeDirectory(echtPad(path)) }

  /// The real program, but for a new key, which is always the same; and none at all when the test says so.
  func run(_ call: ProgramCall) throws(SystemError) -> ProgramOutcome {
    if let antwoord = programma?(call) { return try antwoord.get() }
    if call.argumenten.first == "genpkey" { return ProgramOutcome(code: 0, uitvoer: Array(Zegelsleutel.pem.utf8)) }
    return try echt.run(
      ProgramCall(
        call.programma, call.argumenten.map(echtPad), invoer: call.invoer.map(echtPad), grens: call.grens,
        geduld: call.geduld))
  }

  /// What another program does instead; nil for what it really does.
  var programma: (@Sendable (ProgramCall) -> Result<ProgramOutcome, SystemError>?)? {
    get { stand.withLock { $0.programma } }
    set { stand.withLock { $0.programma = newValue } }
  }
  func list(_ path: String) throws(SystemError) -> [String] { try echt.list(echtPad(path)) }
  func status(_ path: String) throws(SystemError) -> FileStatus { try echt.status(echtPad(path)) }
  func status(_ file: Descriptor) throws(SystemError) -> FileStatus { try echt.status(file) }
}
