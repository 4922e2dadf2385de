import EventLog
import Kalender
import Synchronization
import Testing
import Wire

@Suite("The index follows the log outside its lock")
struct OnderhoudTests {
  /// A storage with so many commits, of which the last ones stand behind the index that there is, or that has none yet.
  private static func proef(metIndex: Bool = true) throws -> Termproef {
    let proef = try Termproef()
    try proef.schrijf([2, 3, 4, 1, 4], metIndex: metIndex)
    try proef.schrijf([3, 2, 4], vanaf: 5, metIndex: false)
    return proef
  }

  /// The last commit, and what it leaves the index to follow.
  private static func laatste(_ proef: Termproef) throws -> LogWriter {
    let schrijver = try proef.open()
    try Proef.commit(schrijver, 10, 2)
    schrijver.close()
    return schrijver
  }

  /// Lets the index follow while something else happens before its k-th call, for every k.
  ///
  /// - Returns: of each what was there afterwards; nothing more when there was no such call.
  private static func telkens(
    metIndex: Bool = true, _ doe: @escaping @Sendable (Termproef) throws -> Void,
    keur: (Termproef, LogWriter, Comment) throws -> Void
  ) throws -> Int {
    for call in 1...10_000 {
      let proef = try proef(metIndex: metIndex)
      let schrijver = try laatste(proef)
      let (platform, gebeurd) = (proef.platform, Gebeurd())
      let al = platform.state.withLock { $0.calls }
      platform.set {
        $0.before = { number in
          guard number == al + call else { return }
          platform.set { $0.before = nil }
          gebeurd.set()
          do { try doe(proef) } catch { Issue.record("call \(call): \(error)") }
        }
      }
      Termproef.onderhoud(proef.opslag).follow(schrijver)
      platform.set { $0.before = nil }
      guard gebeurd.isSet else { return call - 1 }
      try keur(proef, schrijver, "call \(call)")
      // The writer still has the runs open that it opened from.
      #expect(platform.state.withLock { $0.locks.isEmpty }, "call \(call)")
      #expect(try !proef.bestanden.keys.contains { $0.hasSuffix(".nieuw") }, "call \(call)")
    }
    return 10_000
  }

  @Test(
    "others record meanwhile, all the time but for the moment of the record that vouches", arguments: [true, false])
  func schrijvers(metIndex: Bool) throws {
    let (gelukt, geweigerd) = (Teller(), Teller())
    let eerder = try Self.proef(metIndex: metIndex).proef.lees().records.count(where: \.isBeheer)
    let calls = try Self.telkens(metIndex: metIndex) { proef in
      do {
        let ander = try LogWriter.open(proef.opslag)
        defer { ander.close() }
        try Proef.commit(ander, 20, 3)
        gelukt.tel()
      } catch let fout as LogError where fout.code == .vergrendeld {
        geweigerd.tel()
      }
    } keur: { proef, schrijver, plek in
      let vol = try proef.vol()
      #expect(try proef.antwoord() == vol, plek)
      // No further than what this writer recorded: what else is kept of that position must not fall behind the index.
      #expect(try proef.index().kop == schrijver.kop, plek)
      #expect(try proef.proef.controle().isGaaf, plek)
      #expect(try proef.proef.lees().records.count(where: \.isBeheer) == eerder + 1, plek)
    }
    #expect(gelukt.aantal > 20 && geweigerd.aantal > 5, "\(gelukt.aantal) \(geweigerd.aantal) of \(calls)")
  }

  @Test("a reader meanwhile gets the answer of the log, or reads it whole", arguments: [true, false])
  func lezers(metIndex: Bool) throws {
    let (goed, twijfel) = (Teller(), Teller())
    _ = try Self.telkens(metIndex: metIndex) { proef in
      let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
      #expect(antwoord == nil || antwoord == vol)
      (antwoord == nil ? twijfel : goed).tel()
    } keur: { proef, _, plek in
      let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
      #expect(antwoord == vol, plek)
    }
    // With an index of before, only between the new name and the old one's end.
    if metIndex { #expect(goed.aantal > 10 * twijfel.aantal, "\(goed.aantal) \(twijfel.aantal)") }
  }

  @Test("another that would let it follow meanwhile passes: it is made once")
  func tweeTegelijk() throws {
    let gepasseerd = Teller()
    _ = try Self.telkens { proef in
      // Before the place is taken, and behind it, another may.
      guard ProjectionPlace(proef.opslag) == nil, let ander = try? proef.open() else { return }
      try Proef.commit(ander, 20, 4)
      ander.close()
      let voor = try proef.bestanden
      Termproef.onderhoud(proef.opslag).follow(ander)
      #expect(try proef.bestanden == voor)
      gepasseerd.tel()
    } keur: { proef, schrijver, plek in
      let (antwoord, vol, kop) = (try proef.antwoord(), try proef.vol(), try proef.index().kop)
      #expect(antwoord == vol && kop == schrijver.kop, plek)
    }
    #expect(gepasseerd.aantal > 20)
  }

  @Test("who can't do without waits for whoever makes it, and finds it made")
  func wachten() throws {
    let proef = try Self.proef(metIndex: false)
    guard let plaats = ProjectionPlace(proef.opslag) else {
      Issue.record("no place")
      return
    }
    let gewacht = Teller()
    let wijze = WriterOptions(geduld: Patience(milliseconden: 1000) { gewacht.tel() })
    for (geduld, keer) in [(WriterOptions.gewoon, 0), (wijze, 1)] {
      #expect(code { try Termproef.onderhoud(proef.opslag, Termproef.gebruik, geduld).makeFirst() } == .vergrendeld)
      #expect(try proef.bestanden.isEmpty)
      #expect(gewacht.aantal == keer)
    }
    proef.platform.set { $0.lockFreeAfter = 700 }
    try Termproef.onderhoud(proef.opslag, Termproef.gebruik, wijze).makeFirst()
    #expect(gewacht.aantal == 2)
    #expect(try proef.antwoord() == (try proef.vol()))
    _ = plaats
  }

  @Test("the lock can't be had: what is there stays, and what was made goes", arguments: [true, false])
  func slotBezet(metIndex: Bool) throws {
    let proef = try Self.proef(metIndex: metIndex)
    let schrijver = try Self.laatste(proef)
    let (voor, kop) = (try proef.bestanden, try proef.vol().kop)
    let ander = try LogWriter.open(proef.opslag)
    // However long the command may wait before it records.
    let gewacht = Teller()
    let wijze = WriterOptions(geduld: Patience(milliseconden: 1000) { gewacht.tel() })
    Termproef.onderhoud(proef.opslag, Termproef.gebruik, wijze).follow(schrijver)
    #expect(gewacht.aantal == 0)
    ander.close()
    #expect(try proef.bestanden == voor)
    #expect(try proef.vol().kop == kop)
    Termproef.onderhoud(proef.opslag).follow(schrijver)
    #expect(try proef.index().kop == schrijver.kop)
  }

  @Test("killed at any moment of the first making, of several runs: right, or as if there were none")
  func elkeStap() throws {
    let begin = try Termproef()
    // More than are sorted at a time.
    try begin.schrijf(Array(repeating: 4, count: 150), metIndex: false)
    let staten = try begin.platform.traced { try Termproef.onderhoud(begin.opslag).makeFirst() }
    #expect(try begin.bestanden.count == 1)
    #expect(staten.count > 15)
    for (index, staat) in staten.enumerated() where index < 40 || index.isMultiple(of: 9) || index > staten.count - 40 {
      let proef = try Termproef(bestaand: FakePlatform(staat))
      let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
      #expect(antwoord == nil || antwoord == vol, "state \(index)")
      try Termproef.onderhoud(proef.opslag).makeFirst()
      #expect(try proef.antwoord() == (try proef.vol()), "after state \(index)")
      // Where the record stands already, it is in the index too.
      #expect(try vol.kop.nr > 600 || proef.bestanden == begin.bestanden, "after state \(index)")
    }
  }

  @Test("whatever is left over behind what is sorted at a time is in it too", arguments: 0...6)
  func overschot(_ extra: Int) throws {
    let proef = try Termproef()
    // As many as are sorted at a time, and some.
    try proef.schrijf(Array(repeating: 4, count: 128) + Array(repeating: 1, count: extra), metIndex: false)
    try Termproef.onderhoud(proef.opslag).makeFirst()
    #expect(try proef.index().kop.nr == 512 + extra)
    #expect(try proef.antwoord() == (try proef.vol()))
    #expect(try proef.bestanden.count == 1)
  }

  @Test("on several processors and in several runs it is made the same, byte for byte")
  func verdeeld() throws {
    let proef = try Termproef()
    try proef.schrijf(Array(repeating: 4, count: 300), metIndex: false)
    func maak(_ share: WorkDivision) throws -> [String: [UInt8]] {
      let ander = try Termproef(bestaand: proef.platform.afterKill())
      ander.platform.set { $0.share = share }
      try Termproef.onderhoud(ander.opslag).makeFirst()
      #expect(try ander.antwoord() == (try ander.vol()))
      return try ander.bestanden
    }
    let alleen = try maak(.alleen)
    #expect(alleen.count == 1)
    #expect(try maak(WorkDivision(werkers: 3, stuk: 4096)) == alleen)
  }

  @Test("a run on which it goes on turns out to be damaged: all is made anew at once")
  func beschadigd() throws {
    let proef = try Self.proef()
    let schrijver = try Self.laatste(proef)
    for (naam, bytes) in try proef.bestanden {
      var stuk = bytes
      // In a leaf that is read when runs are joined.
      stuk[4096 + 20] ^= 1
      proef.platform.put(Termproef.map + naam, stuk)
    }
    #expect(try proef.antwoord() == nil)
    Termproef.onderhoud(proef.opslag).follow(schrijver)
    #expect(try proef.antwoord() == (try proef.vol()))
    #expect(try TermVerification(proef.opslag, Termproef.wijze).bevindingen == [])
  }

  @Test(
    "a run turns out to be damaged that nothing joins: who opens by it lets it be made anew, and so does who counts")
  func beschadigdInRust() throws {
    let gaaf = try Self.proef(metIndex: false)
    try Termproef.onderhoud(gaaf.opslag).makeFirst()
    let (naam, bytes) = try #require(try gaaf.bestanden.first)
    #expect(try gaaf.bestanden.count == 1)
    var (geopend, anders) = (0, 0)
    // Somewhere in each page behind the head, and more than once.
    for plek in stride(from: 4096 + 4, to: bytes.count, by: 16) {
      let proef = try Termproef(bestaand: gaaf.platform.afterKill())
      var stuk = bytes
      stuk[plek] ^= 1
      proef.platform.put(Termproef.map + naam, stuk)
      let schrijver = try LogWriter.openForUpkeep(
        proef.opslag, actor: "a", termen: Termproef.gebruik, .gewoon)
      if schrijver.isIndexBroken { geopend += 1 }
      try Proef.commit(schrijver, 20, 1)
      schrijver.close()
      if schrijver.isIndexBroken { anders += 1 }
      Termproef.onderhoud(proef.opslag).follow(schrijver)
      guard schrijver.isIndexBroken else { continue }
      #expect(try proef.antwoord() == (try proef.vol()), "byte \(plek)")
      #expect(try TermVerification(proef.opslag, Termproef.wijze).bevindingen == [], "byte \(plek)")
    }
    #expect(anders > 0, "\(geopend) \(anders) of \(bytes.count)")
  }

  @Test("the log is put back and goes on differently meanwhile: nothing of the other history counts")
  func teruggezet() throws {
    let eerder = try Self.proef()
    let log = try eerder.platform.list("/opslag/log/").map { ($0, eerder.platform.bytes("/opslag/log/" + $0)) }
    _ = try Self.telkens { proef in
      guard (try? LogWriter.open(proef.opslag))?.close() != nil else { return }
      for naam in try proef.platform.list("/opslag/log/") { try proef.platform.remove("/opslag/log/" + naam) }
      for (naam, bytes) in log { proef.platform.put("/opslag/log/" + naam, bytes) }
      proef.platform.set { $0.random = 99 }
      try proef.schrijf([4, 1], vanaf: 30, metIndex: false)
    } keur: { proef, _, plek in
      let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
      #expect(antwoord == nil || antwoord == vol, plek)
      try proef.schrijf([4], vanaf: 40)
      #expect(try proef.antwoord() == (try proef.vol()), plek)
    }
  }

  /// Terms of what a payload says, so that a run of before its end is not what the log makes of it.
  private static let tekstwijze = TermScheme(versie: "tekst") { record in
    .init(record.data?["tekst"]?.string.map { [Term($0)] } ?? [])
  }

  @Test("payloads are destroyed before or behind it, not meanwhile: no run has terms of them")
  func vernietigd() throws {
    let gebruik = TermUse(Self.tekstwijze, drempel: 4)
    var (gevallen, geteld) = (0, 0)
    let gewacht = Teller()
    for call in 1...10_000 {
      let proef = try Self.proef(metIndex: false)
      let schrijver = try Self.laatste(proef)
      let (platform, gebeurd) = (proef.platform, Gebeurd())
      let al = platform.state.withLock { $0.calls }
      platform.set {
        $0.before = { number in
          guard number == al + call else { return }
          platform.set { $0.before = nil }
          gebeurd.set()
          if Self.vernietig(proef) { gewacht.tel() }
        }
      }
      Termproef.onderhoud(proef.opslag, gebruik).follow(schrijver)
      platform.set { $0.before = nil }
      guard gebeurd.isSet else { break }
      gevallen += 1
      let controle = try TermVerification(proef.opslag, Self.tekstwijze)
      #expect(controle.bevindingen == [] && controle.ongebruikt == [], "call \(call)")
      geteld += controle.juist
    }
    #expect(gevallen > 20 && geteld > 5 && gewacht.aantal > 20)
  }

  /// Records that payloads are to go, and destroys them.
  ///
  /// - Returns: whether it must wait; until then they stand.
  private static func vernietig(_ proef: Termproef) -> Bool {
    guard let schrijver = try? LogWriter.open(proef.opslag) else { return true }
    let tijd = Tijdstip(milliseconden: 1_770_100_000_000)
    _ = try? schrijver.write(
      DestructionReport.records(RecordNumbers([2...3]), reason: "bewaartermijn", voorstel: "abc"), actor: "a.archief",
      opdracht: Proef.opdracht(900), time: tijd)
    schrijver.close()
    return code { _ = try Destruction.finish(proef.opslag, actor: "a.archief", time: tijd) } == .vergrendeld
  }

  @Test("how far it is, is told of a first making, to the end")
  func voortgang() throws {
    let proef = try Termproef()
    try proef.schrijf(Array(repeating: 4, count: 150), metIndex: false)
    let gehoord = Mutex<[[Int]]>([])
    try TermUpkeep(proef.opslag, Termproef.gebruik, actor: "a", .gewoon) { done, total in
      gehoord.withLock { $0.append([done, total]) }
    }.makeFirst()
    let lengte = try proef.platform.list("/opslag/log/").reduce(0) {
      $0 + proef.platform.bytes("/opslag/log/" + $1).count
    }
    // Of reading, and of joining what was sorted.
    let tellingen = gehoord.withLock { $0 }
    #expect(tellingen.first?.last.map { $0 < lengte } == true)
    #expect(tellingen.count == 2 && tellingen.allSatisfy { $0[0] == $0[1] && $0[0] > 0 })
  }
}

/// A number that several callers raise.
private final class Teller: Sendable {
  private let stand = Mutex(0)

  func tel() { stand.withLock { $0 += 1 } }
  var aantal: Int { stand.withLock { $0 } }
}
