import EventLog
import Testing

/// Somebody writes in the log without taking the lock, behind the back of a writer.
@Suite("A writer touches nothing that it did not judge")
struct AchterHetEindeTests {
  static let vreemd = Array("niet van ons\n".utf8)

  /// Adds bytes to the log.
  private func schuif(_ bytes: [UInt8], _ platform: FakePlatform) {
    platform.put(Proef.segment, platform.bytes(Proef.segment) + bytes)
  }

  @Test("bytes that came since the last commit are not written over")
  func tussenTweeCommits() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    defer { schrijver.close() }
    try Proef.commit(schrijver, 1, 2)
    schuif(Self.vreemd, proef.platform)
    let before = proef.platform.logbestanden
    #expect(code { try Proef.commit(schrijver, 2, 1) } == .vergrendeld)
    #expect(proef.platform.logbestanden == before)
  }

  @Test("what comes while a writer opens, before any of its calls, stays or is copied", arguments: [0, 1, 2])
  func tijdensHetOpenen(soort: Int) throws {
    let heel = try Proef.log([2, 3, 1])
    let eerste = try Proef.log([2]).count
    let komt = [Self.vreemd, Array(heel[eerste...]), Array(heel[eerste..<(eerste + 900)])][soort]
    var call = 1
    while true {
      let proef = try Proef(Array(heel[..<eerste]))
      let platform = proef.platform
      let happened = Gebeurd()
      platform.set { state in
        let number = state.calls + call
        state.largest = 200
        state.before = { [self] at in
          guard at == number else { return }
          platform.set {
            $0.before = nil
            $0.largest = Int.max
          }
          happened.set()
          schuif(komt, platform)
        }
      }
      let schrijver = try? LogWriter.open(proef.opslag)
      platform.set { $0.before = nil }
      guard happened.isSet else { break }
      // Whatever it judged, and when: not a byte is gone.
      try? schrijver.map { _ = try Proef.commit($0, 9, 1) }
      schrijver?.close()
      let now = platform.bytes(Proef.segment)
      let kept = platform.names.filter { $0.hasPrefix("/opslag/quarantaine/") }.map { platform.bytes($0) }
      #expect(now.starts(with: heel[..<eerste] + komt) || kept.contains(komt), "call \(call)")
      call += 1
    }
    Lang.meld("somebody writes while a writer opens", ("calls", call))
    #expect(call > 10)
  }
}
