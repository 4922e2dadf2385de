import EventLog
import Synchronization
import Testing
import Wire

/// Test 8 of the list: readers work on a read-only directory, during writes, and stop at the last complete commit.
@Suite("8: readers")
struct LezerTests {
  /// What a reading gives, or why it failed.
  static func lees(_ platform: FakePlatform) -> Result<[LogRecord], any Error> {
    Result { try Orakel.records(platform) }
  }

  @Test("a reader between any two steps of a writer sees a whole prefix", arguments: Verloop.alle)
  func tussenDeStappen(verloop: Verloop) throws {
    let platform = try verloop.begin()
    let steps = try platform.traced { try verloop.doe(platform) }
    let orakel = try Orakel(platform)
    for (step, state) in steps.enumerated() {
      let alive = FakePlatform(state)
      alive.set { $0.isReadOnly = true }
      let before = alive.afdruk
      #expect(throws: Never.self, "\(verloop.naam), step \(step)") {
        try orakel.toets(alive, bevestigd: state.acknowledged)
      }
      #expect(alive.afdruk == before)
    }
    Lang.meld("reader between steps, \(verloop.naam)", ("steps", steps.count))
  }

  /// What a writer does behind the back of a reader, and how many records there are before and after.
  static let daden: [(naam: String, grens: Int, commits: [Int])] = [
    ("a commit", Segment.grens, [2]), ("three commits", Segment.grens, [1, 2, 1]), ("a roll-over", 600, [1, 2, 1]),
  ]

  @Test("a writer between any two calls of a reader: the reader sees a whole prefix", arguments: [0, 1, 40, 300, 700])
  func tussenDeAanroepen(staart: Int) throws {
    var cases = 0
    for daad in Self.daden {
      for checks in [false, true] {
        var call = 1
        while true {
          let platform = try Self.metStaart(staart)
          let happened = Gebeurd()
          platform.set {
            // Small reads, so that a reading mixes what was there before with what came after.
            $0.largest = Lang.kies(150, lang: 41)
            $0.before = { [call] number in
              guard number == call else { return }
              platform.set {
                $0.before = nil
                $0.largest = Int.max
              }
              happened.set()
              Self.doe(daad.grens, daad.commits, platform)
              platform.set { $0.largest = Lang.kies(150, lang: 41) }
            }
          }
          let read = checks ? .success([]) : Self.lees(platform)
          let found = checks ? Result { try Self.gecontroleerd(platform) } : read.map(\.count)
          platform.set { $0.before = nil }
          guard happened.isSet else { break }
          cases += 1
          let all = try Orakel.records(platform)
          let borders = [0] + all.filter { $0.rest == 0 }.map(\.nr)
          let comment: Comment = "\(daad.naam) before call \(call), tail of \(staart), check \(checks)"
          switch found {
          case .success(let count):
            #expect(borders.contains(count) && count >= 3, comment)
            #expect(try checks || read.get() == Array(all.prefix(count)), comment)
          case .failure(let error): Issue.record("\(error): \(comment)")
          }
          call += 1
        }
      }
    }
    Lang.meld("writer between calls of a reader, tail of \(staart)", ("cases", cases))
  }

  /// The number of sound records.
  private static func gecontroleerd(_ platform: FakePlatform) throws -> Int {
    let uitslag = try LogVerification.run(Storage.open(path: Orakel.pad, platform: platform))
    guard uitslag.isGaaf else { throw Bezwaar("\(uitslag.bevindingen)") }
    return uitslag.records
  }

  /// A log with three records, and a tail of so many bytes of a fourth and fifth.
  private static func metStaart(_ length: Int) throws -> FakePlatform {
    let proef = try Proef()
    try proef.schrijf([1, 2, 2])
    let bytes = proef.platform.bytes(Proef.segment)
    let start = try #require(try proef.lees().records.first { $0.nr == 4 }?.plaats.offset)
    proef.platform.put(Proef.segment, Array(bytes[..<(start + length)]))
    return proef.platform.afterKill()
  }

  private static func doe(_ grens: Int, _ commits: [Int], _ platform: FakePlatform) {
    do {
      let schrijver = try LogWriter.open(Storage.open(path: Orakel.pad, platform: platform), grens: grens)
      defer { schrijver.close() }
      for (index, count) in commits.enumerated() { try Proef.commit(schrijver, index + 20, count) }
    } catch {
      Issue.record("the writer: \(error)")
    }
  }

  @Test("reading, checking and looking things up change not one byte, and need no right to write")
  func alleenLezen() throws {
    for tail in [0, 300] {
      let platform = try Self.metStaart(tail)
      platform.set { $0.isReadOnly = true }
      let before = platform.afdruk
      let records = try Self.lees(platform).get()
      #expect(records.count == 3)
      let opslag = try Storage.open(path: Orakel.pad, platform: platform)
      #expect(try LogReader(opslag: opslag).head().nr == 3)
      #expect(LogReader(opslag: opslag).record(at: records[2].plaats) == records[2])
      #expect(try LogVerification.run(opslag).isGaaf)
      #expect(code { _ = try LogWriter.open(opslag) } == .geenToegang)
      #expect(platform.afdruk == before)
      #expect(platform.isAtRest)
    }
  }

  @Test("a storage without its log is no empty log")
  func logWeg() throws {
    let proef = try Proef()
    let log = try #require(proef.platform.state.withLock { $0.disk.node("/opslag") })
    proef.platform.set { state in state.disk.withDirectory(log) { $0.names["log"] = nil } }
    #expect(code { _ = try proef.lees() } == .nietGevonden)
    #expect(code { _ = try proef.controle() } == .nietGevonden)
    #expect(code { _ = try LogWriter.open(proef.opslag) } == .nietGevonden)
    #expect(proef.platform.isAtRest)
  }
}
