import EventLog
import Testing

@Suite("A disk that fails")
struct StoringTests {
  @Test("a failed sync is final: outcome unknown, and nothing more is written")
  func sync() throws {
    let proef = try Proef()
    try proef.schrijf([1])
    let schrijver = try LogWriter.open(proef.opslag)
    proef.platform.set { $0.failingSync = $0.syncs + 1 }
    #expect(code { try Proef.commit(schrijver, 1, 2) } == .uitkomstOnbekend)
    let bytes = proef.platform.bytes(Proef.segment)
    #expect(code { try Proef.commit(schrijver, 2, 1) } == .uitkomstOnbekend)
    #expect(proef.platform.bytes(Proef.segment) == bytes)
    schrijver.close()
    try proef.schrijf([1])
    #expect(try proef.controle().isGaaf)
  }

  @Test("whichever sync fails, everything acknowledged is still there after a power failure")
  func elkeSync() throws {
    for failing in 1...40 {
      let platform = FakePlatform()
      platform.set { $0.failingSync = failing }
      var acknowledged = 0
      do {
        let proef = try Proef(platform)
        let schrijver = try LogWriter.open(proef.opslag, grens: 1200)
        for index in 0..<6 { acknowledged += try Proef.commit(schrijver, index, 2).count }
      } catch {}
      let after = platform.afterPowerFailure()
      guard let opslag = try? Storage.open(path: "/opslag", platform: after) else {
        #expect(acknowledged == 0)
        continue
      }
      var kept = 0
      _ = try LogWriter.open(opslag) { _ in kept += 1 }
      #expect(kept >= acknowledged && kept <= acknowledged + 2, "sync \(failing)")
    }
  }

  @Test("a full disk leaves the log as it was, wherever it fills up")
  func schijfVol() throws {
    let proef = try Proef()
    try proef.schrijf([1])
    let before = proef.platform.bytes(Proef.segment)
    let schrijver = try LogWriter.open(proef.opslag)
    for room in stride(from: 0, through: 900, by: 13) {
      proef.platform.set { $0.room = room }
      #expect(code { try Proef.commit(schrijver, 1, 2) } == .schijfVol)
      #expect(proef.platform.bytes(Proef.segment) == before)
    }
    proef.platform.set { $0.room = Int.max }
    try Proef.commit(schrijver, 2, 2)
    #expect(try proef.controle().isGaaf)
    #expect(try proef.lees().kop.nr == 3)
  }

  @Test("a half commit that can't be taken back stops the writer and is cut by the next")
  func afkappenMislukt() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    try Proef.commit(schrijver, 0, 1)
    proef.platform.set {
      $0.room = 700
      $0.truncateFails = true
    }
    #expect(code { try Proef.commit(schrijver, 1, 2) } == .schijfVol)
    proef.platform.set {
      $0.room = Int.max
      $0.truncateFails = false
    }
    #expect(code { try Proef.commit(schrijver, 2, 1) } == .schijfVol)
    schrijver.close()
    #expect(try proef.lees().kop.nr == 1)
    try proef.schrijf([1])
    #expect(try proef.lees().records.map(\.soort)[1] == "staart.afgekapt")
  }
}
