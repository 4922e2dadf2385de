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
    let holder = try LogSchrijver.open(proef.opslag)
    let before = proef.platform.afdruk
    #expect(code { _ = try LogSchrijver.open(proef.opslag) } == .vergrendeld)
    #expect(
      code { _ = try Opslag.inrichten(pad: "/opslag", organisatie: "X", platform: proef.platform) } == .vergrendeld)
    #expect(try proef.lees().kop.nr == 1)
    #expect(try proef.controle().isGaaf)
    #expect(proef.platform.afdruk == before)
    try Proef.commit(holder, 1, 1)
    holder.sluit()
    #expect(proef.platform.isAtRest)
  }

  @Test("a writer that goes away without closing gives the lock back")
  func losgelaten() throws {
    let proef = try Proef()
    do { _ = try LogSchrijver.open(proef.opslag) }
    #expect(proef.platform.isAtRest)
    try proef.schrijf([1])
  }
}
