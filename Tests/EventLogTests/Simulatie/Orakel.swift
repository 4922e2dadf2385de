import EventLog
import Synchronization
import Wire

/// Judges what is found after something went wrong: acknowledged ⊆ found ⊆ acknowledged + in flight, a prefix of what was
/// written, verified clean, and the next writer works, durably.
final class Orakel {
  /// Hashes of the records of a run in which nothing went wrong.
  let verwacht: [SHA256Digest]
  /// Numbers of records at which a commit is complete.
  let grenzen: [Int]
  /// States that were judged good before: much that goes wrong ends in the same one.
  private var goed: Set<Int> = []

  /// How many different states were judged.
  var verschillend: Int { goed.count }

  init(_ platform: FakePlatform) throws {
    let records = try Self.records(platform)
    verwacht = records.map(\.hash)
    grenzen = [0] + records.filter { $0.rest == 0 }.map(\.nr)
  }

  static let pad = "/opslag"

  static func records(_ platform: FakePlatform) throws -> [LogRecord] {
    var records: [LogRecord] = []
    let kop = try LogReader(opslag: Storage.open(path: pad, platform: platform)).read { records.append($0) }
    guard kop.nr == records.count else { throw Bezwaar("the head is \(kop.nr), not \(records.count)") }
    return records
  }

  /// What is wrong with `platform`, where `bevestigd` records were acknowledged and one commit was on its way; nil when
  /// nothing is.
  func bezwaar(_ platform: FakePlatform, bevestigd: Int) -> String? {
    let key = platform.afdruk ^ bevestigd
    if goed.contains(key) { return nil }
    do {
      let found = try toets(platform, bevestigd: bevestigd)
      try Self.volgende(platform, found)
      goed.insert(key)
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Checks what readers and the verification see, and gives the hashes found.
  @discardableResult
  func toets(_ platform: FakePlatform, bevestigd: Int) throws -> [SHA256Digest] {
    let found = try Self.records(platform).map(\.hash)
    let allowed = [bevestigd] + grenzen.filter { $0 > bevestigd }.prefix(1)
    guard allowed.contains(found.count) else {
      throw Bezwaar("\(found.count) records found, \(bevestigd) acknowledged, \(allowed) allowed")
    }
    guard found == Array(verwacht.prefix(found.count)) else { throw Bezwaar("not a prefix") }
    let uitslag = try LogVerification.run(Storage.open(path: Self.pad, platform: platform))
    guard uitslag.isGaaf, uitslag.records == found.count else { throw Bezwaar("verification: \(uitslag.bevindingen)") }
    return found
  }

  /// The next writer keeps all of it, records one thing more, and that survives a power failure right after.
  static func volgende(_ platform: FakePlatform, _ found: [SHA256Digest]) throws {
    let opslag = try Storage.open(path: pad, platform: platform)
    let hadTail = try LogVerification.run(opslag).staart != nil
    let schrijver = try LogWriter.open(opslag)
    let cut = schrijver.kop.nr - found.count
    try Proef.commit(schrijver, 77, 1)
    schrijver.close()
    let after = platform.afterPowerFailure()
    let now = try records(after)
    guard now.map(\.hash).starts(with: found), now.count == found.count + cut + 1 else {
      throw Bezwaar("the next writer lost something: \(now.count) of \(found.count) + \(cut) + 1")
    }
    guard now[found.count..<found.count + cut].allSatisfy({ $0.soort == "staart.afgekapt" }), cut > 0 || !hadTail
    else { throw Bezwaar("the next writer recorded \(now[found.count...].map(\.soort))") }
    let uitslag = try LogVerification.run(Storage.open(path: pad, platform: after))
    guard uitslag.isGaaf, uitslag.staart == nil else { throw Bezwaar("after the next writer: \(uitslag)") }
    guard platform.isAtRest else { throw Bezwaar("a file or the lock was left open") }
  }
}

/// What a check found wrong.
struct Bezwaar: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension FakePlatform {
  /// A hash over all of the disk.
  var afdruk: Int {
    state.withLock { state in
      var hasher = Hasher()
      for (number, node) in state.disk.nodes.sorted(by: { $0.key < $1.key }) {
        hasher.combine(number)
        switch node {
        case .file(let file):
          hasher.combine(file.bytes)
          hasher.combine(file.durable)
          hasher.combine(file.history)
          hasher.combine(file.forgotten)
        case .directory(let directory):
          hasher.combine(directory.names)
          hasher.combine(directory.durable)
        case .link(let target): hasher.combine(target)
        }
      }
      return hasher.finalize()
    }
  }

  /// What stands in each file, as processes see it.
  var inhoud: [String: [UInt8]] { names.reduce(into: [:]) { $0[$1] = bytes($1) } }

  /// True when nothing is open and nothing locked.
  var isAtRest: Bool { state.withLock { $0.open.isEmpty && $0.locks.isEmpty } }
}
