import EventLog
import Testing

/// Test 4 of the list: a full disk leaves the log as it was, and the next run works.
@Suite("4: a full disk, short and interrupted calls")
struct VolleSchijfTests {
  @Test("full at every byte of what a writer does", arguments: Verloop.alle)
  func elkeByte(verloop: Verloop) throws {
    let whole = try verloop.begin()
    try verloop.doe(whole)
    let orakel = try Orakel(whole)
    var room = 0
    var full = 0
    while true {
      let platform = try verloop.begin()
      platform.set { $0.room = room }
      let failure = code { try verloop.doe(platform) }
      if failure == nil { break }
      full += 1
      #expect(failure == .schijfVol, "\(verloop.naam), room for \(room)")
      #expect(platform.isAtRest)
      let found = try Orakel.records(platform).count
      #expect(
        found == max(platform.bevestigd, found) && !orakel.grenzen.contains { $0 > platform.bevestigd && $0 <= found })
      let after = [platform.afterKill(), platform.afterPowerFailure()]
      for next in after {
        next.set { $0.room = Int.max }
        #expect(orakel.bezwaar(next, bevestigd: platform.bevestigd) == nil, "\(verloop.naam), room for \(room)")
      }
      room += Lang.isAan ? 1 : room < 8 ? 1 : 17
    }
    #expect(full > 0)
    Lang.meld("full disk, \(verloop.naam)", ("sizes", full), ("bytes", room), ("different", orakel.verschillend))
  }

  @Test("the same writer goes on when there is room again, at every byte of a commit")
  func gaatVerder() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    try Proef.commit(schrijver, 0, 1)
    let before = proef.platform.bytes(Proef.segment)
    var room = 0
    while true {
      proef.platform.set { $0.room = room }
      let failure = code { try Proef.commit(schrijver, 1, 3) }
      if failure == nil { break }
      #expect(failure == .schijfVol)
      #expect(proef.platform.bytes(Proef.segment) == before)
      #expect(schrijver.kop.nr == 1)
      #expect(try schrijver.version(of: "dossier:1") == 0)
      room += 1
    }
    schrijver.close()
    #expect(try proef.lees().kop.nr == 4)
    #expect(try proef.controle().isGaaf)
    #expect(room == proef.platform.bytes(Proef.segment).count - before.count)
    Lang.meld("full disk, same writer", ("bytes", room))
  }

  @Test("each call cut to one byte, or interrupted: the same bytes in the end", arguments: Verloop.alle)
  func kort(verloop: Verloop) throws {
    let whole = try verloop.begin()
    try verloop.doe(whole)
    let expected = whole.names.map { whole.bytes($0) }
    for call in 1...whole.calls {
      let platform = try verloop.begin()
      platform.set { $0.shortCall = call }
      try verloop.doe(platform)
      #expect(platform.names.map { platform.bytes($0) } == expected, "\(verloop.naam), call \(call) is short")
      let other = try verloop.begin()
      other.set { $0.fault = FakePlatform.Fault(call: call, kind: .interrupted) }
      try verloop.doe(other)
      #expect(other.names.map { other.bytes($0) } == expected, "\(verloop.naam), call \(call) is interrupted")
    }
    Lang.meld("short and interrupted, \(verloop.naam)", ("calls", 2 * whole.calls))
  }
}
