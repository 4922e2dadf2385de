import EventLog
import Testing

/// Test 7 of the list: the lock is an open file, never what is written in it.
@Suite("7: the lock")
struct SlotTests {
  @Test(
    "whatever stands in a lock that nobody holds, it is taken",
    arguments: [
      "", "\n", "1\n", "4711\n", "99999999999999999999999\n", "iets anders\n", String(repeating: "x", count: 999),
    ])
  func inhoud(text: String) throws {
    let proef = try Proef()
    try proef.schrijf([1])
    proef.platform.put("/opslag/slot", Array(text.utf8))
    try proef.schrijf([1])
    #expect(try proef.lees().kop.nr == 2)
    // A file that can't be our lock is left as it is.
    let kept = String(decoding: proef.platform.bytes("/opslag/slot"), as: UTF8.self)
    #expect(kept == (text.utf8.count > 32 ? text : "4711\n"))
  }

  @Test("a lock that is gone is made again")
  func weg() throws {
    let proef = try Proef()
    try proef.platform.remove("/opslag/slot")
    try proef.schrijf([1])
    #expect(try proef.lees().kop.nr == 1)
  }

  @Test("held: a writer and a set-up are told to wait and change nothing; a reader and a check go on")
  func bezet() throws {
    let proef = try Proef()
    try proef.schrijf([1])
    let holder = try LogWriter.open(proef.opslag)
    let before = proef.platform.afdruk
    #expect(code { _ = try LogWriter.open(proef.opslag) } == .vergrendeld)
    #expect(
      code { _ = try Storage.setUp(path: "/opslag", organisatie: "X", platform: proef.platform) } == .vergrendeld)
    #expect(try proef.lees().kop.nr == 1)
    #expect(try proef.controle().isGaaf)
    #expect(proef.platform.afdruk == before)
    try Proef.commit(holder, 1, 1)
    holder.close()
    #expect(proef.platform.isAtRest)
  }

  @Test("a writer that goes away without closing gives the lock back")
  func losgelaten() throws {
    let proef = try Proef()
    do { _ = try LogWriter.open(proef.opslag) }
    #expect(proef.platform.isAtRest)
    try proef.schrijf([1])
  }

  @Test(
    "held: who has patience stands in line, and hears of it after a moment",
    arguments: [(0, 1, false), (500, 500, false), (501, 5000, true), (5000, 5000, true)] as [(Int, Int, Bool)])
  func geduld(free: Int, patience: Int, isTold: Bool) throws {
    let proef = try Proef()
    let holder = try LogWriter.open(proef.opslag)
    proef.platform.set { $0.lockFreeAfter = free }
    var told = 0
    let next = try LogWriter.open(
      proef.opslag, WriterOptions(geduld: Patience(milliseconden: patience) { told += 1 }))
    #expect(told == (isTold ? 1 : 0))
    try Proef.commit(next, 1, 1)
    next.close()
    holder.close()
  }

  @Test("held for longer than patience lasts: nothing is changed")
  func vergeefs() throws {
    let proef = try Proef()
    try proef.schrijf([1])
    let holder = try LogWriter.open(proef.opslag)
    defer { holder.close() }
    let before = proef.platform.afdruk
    proef.platform.set { $0.lockFreeAfter = 5001 }
    let wijze = WriterOptions(geduld: Patience(milliseconden: 5000))
    #expect(code { _ = try LogWriter.open(proef.opslag, wijze) } == .vergrendeld)
    #expect(proef.platform.afdruk == before)
  }
}

/// The line of the real machine.
@Suite("7: standing in line") struct RijTests {
  private let platform = LinuxPlatform()

  private func slot() throws -> (pad: String, neem: () throws -> Descriptor) {
    let naam = try platform.random(8).map { String($0) }.joined(separator: "-")
    let pad = "/tmp/gespreksboek-slot-\(naam)"
    return (pad, { try platform.open(pad, .createOrUpdate) })
  }

  @Test("a lock that nobody has is taken at once; one that is given back goes to who waits")
  func beurt() throws {
    let (pad, neem) = try slot()
    defer { try? platform.remove(pad) }
    let first = try neem()
    #expect(try platform.awaitLock(first, Patience(milliseconden: 60_000)))
    let second = try neem()
    // Given back while the second waits: what it says after a moment is the sign that it does.
    #expect(try platform.awaitLock(second, Patience(milliseconden: 60_000) { platform.close(first) }))
    #expect(try !platform.tryLock(neem()))
    platform.close(second)
  }

  @Test("who gave up keeps nothing from those behind")
  func opgegeven() throws {
    let (pad, neem) = try slot()
    defer { try? platform.remove(pad) }
    let first = try neem()
    #expect(try platform.tryLock(first))
    let second = try neem()
    #expect(try !platform.awaitLock(second, Patience(milliseconden: 1)))
    platform.close(second)
    platform.close(first)
    let third = try neem()
    #expect(try platform.awaitLock(third, Patience(milliseconden: 60_000)))
    platform.close(third)
  }
}
