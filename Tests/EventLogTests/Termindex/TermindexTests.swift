import EventLog
import Kalender
import Synchronization
import Testing
import Toevalsbron
import Wire

@Suite("The index of terms tells what reading the log whole tells, or nothing")
struct TermindexTests {
  private static func commits(_ zaad: UInt64, _ aantal: Int) -> [Int] {
    var toeval = SplitMix64(zaad: zaad)
    return (0..<aantal).map { _ in Int.random(in: 1...4, using: &toeval) }
  }

  @Test("index and tail are the whole log, at every position", arguments: [1, 2, 3, 4] as [UInt64])
  func alles(zaad: UInt64) throws {
    let proef = try Termproef()
    var gezien = 0
    for (index, aantal) in Self.commits(zaad, 40).enumerated() {
      try proef.schrijf([aantal], vanaf: index)
      guard let antwoord = try proef.antwoord() else { continue }
      gezien += 1
      #expect(antwoord == (try proef.vol()), "commit \(index)")
    }
    #expect(gezien > 35)
    let segmenten = try proef.platform.list("/opslag/log/").count
    let reeksen = try proef.bestanden.count
    #expect(segmenten > 3)
    #expect(reeksen < 6)
  }

  @Test("a writer from the index writes what a writer writes that read everything", arguments: [5, 6] as [UInt64])
  func schrijven(zaad: UInt64) throws {
    let (snel, traag) = (try Termproef(), try Termproef())
    for (index, aantal) in Self.commits(zaad, 30).enumerated() {
      try snel.schrijf([aantal], vanaf: index)
      try traag.schrijf([aantal], vanaf: index, metIndex: false)
    }
    // The log that was written from the index also says that it vouches for it.
    func inhoud(_ proef: Termproef) throws -> [String] {
      try proef.proef.lees().records.filter { !$0.isBeheer }.map { record in
        "\(record.tijd) \(record.stroom) \(record.versie) \(record.soort) \(record.opdracht) \(record.rest) \(String(describing: record.data))"
      }
    }
    #expect(try inhoud(snel) == inhoud(traag))
    let waarmerken = try snel.proef.lees().records.filter(\.isBeheer)
    #expect(waarmerken.count > 10)
    #expect(waarmerken.allSatisfy { $0.soort == "index.gewaarmerkt" && $0.v == 1 })
    #expect(try !snel.bestanden.isEmpty)
    #expect(try traag.bestanden.isEmpty)
  }

  @Test("a log that has no index yet gets it at once")
  func achteraf() throws {
    let proef = try Termproef()
    try proef.schrijf(Self.commits(7, 600), metIndex: false)
    #expect(try proef.antwoord() == nil)
    try proef.schrijf([1], vanaf: 700)
    #expect(try proef.antwoord() == (try proef.vol()))
    // Behind it stands only what vouches for it.
    #expect(try proef.vol().kop.nr == proef.index().kop.nr + 1)
  }

  @Test("every byte of a run that changes is noticed, or changes nothing", arguments: 0..<4)
  func schade(deel: Int) throws {
    let proef = try Termproef()
    try proef.schrijf(Self.commits(8, 40))
    let (heel, vol) = (try proef.bestanden, try proef.vol())
    var twijfels = 0
    for (naam, bytes) in heel {
      for offset in stride(from: deel * 24, to: bytes.count, by: 97) {
        var stuk = bytes
        stuk[offset] ^= 1 << UInt8(offset % 8)
        proef.platform.put(Termproef.map + naam, stuk)
        let antwoord = try proef.antwoord()
        if antwoord == nil { twijfels += 1 }
        #expect(antwoord == nil || antwoord == vol, "\(naam), byte \(offset)")
      }
      for lengte in stride(from: 0, to: bytes.count, by: 1000) {
        proef.platform.put(Termproef.map + naam, Array(bytes.prefix(lengte)))
        let antwoord = try proef.antwoord()
        #expect(antwoord == nil || antwoord == vol, "\(naam), \(lengte) bytes")
      }
      proef.platform.put(Termproef.map + naam, bytes)
    }
    #expect(twijfels > 20)
  }

  @Test("runs that are missing, old, of another log, or put back beside what they became")
  func andere() throws {
    let (proef, ander) = (try Termproef(), try Termproef())
    ander.platform.set { $0.random = 77 }
    var eerdere: [[String: [UInt8]]] = []
    for (index, aantal) in Self.commits(9, 40).enumerated() {
      try proef.schrijf([aantal], vanaf: index)
      try ander.schrijf([aantal], vanaf: index + 1)
      eerdere.append(try proef.bestanden)
    }
    let vol = try proef.vol()
    var goed = 0
    for eerder in eerdere {
      try proef.zet(eerder)
      let oud = try proef.antwoord()
      #expect(oud == nil || oud == vol)
      if oud != nil { goed += 1 }
      for naam in eerder.keys {
        try proef.zet(eerder.filter { $0.key != naam })
        let zonder = try proef.antwoord()
        #expect(zonder == nil || zonder == vol, "zonder \(naam)")
      }
      // A crash between joining runs and removing what they were joined from.
      try proef.zet(eerder.merging(eerdere[39]) { $1 })
      #expect(try proef.antwoord() == vol)
    }
    #expect(goed > 30)
    try proef.zet(try ander.bestanden)
    #expect(try proef.antwoord() == nil)
    try proef.schrijf([1], vanaf: 50)
    #expect(try proef.antwoord() == (try proef.vol()))
  }

  @Test("a log that was cut or went on differently")
  func teruggedraaid() throws {
    let proef = try Termproef()
    try proef.schrijf(Self.commits(10, 12))
    let log = try proef.platform.list("/opslag/log/").map { ($0, proef.platform.bytes("/opslag/log/" + $0)) }
    try proef.schrijf(Self.commits(11, 12), vanaf: 12)
    #expect(try proef.antwoord() != nil)
    for naam in try proef.platform.list("/opslag/log/") { try proef.platform.remove("/opslag/log/" + naam) }
    for (naam, bytes) in log { proef.platform.put("/opslag/log/" + naam, bytes) }
    #expect(try proef.antwoord() == nil)
    try proef.schrijf(Self.commits(12, 14), vanaf: 30)
    #expect(try proef.antwoord() == (try proef.vol()))
  }

  @Test("damage in what is read gives a doubt; a torn tail is left out, and cut by the next writer")
  func logschade() throws {
    let proef = try Termproef()
    try proef.schrijf(Self.commits(13, 30))
    let einddeel = "/opslag/log/" + (try proef.platform.list("/opslag/log/").sorted().last ?? "")
    proef.platform.put(einddeel, proef.platform.bytes(einddeel) + Array("{\"nr\":".utf8))
    let vol = try proef.vol()
    #expect(try proef.antwoord() == vol)
    try proef.schrijf([2], vanaf: 40)
    #expect(try proef.antwoord() == (try proef.vol()))
    let later = try proef.vol()
    #expect(later.kop.nr - vol.kop.nr == 3 || later.kop.nr - vol.kop.nr == 4)
    // The last record of the index is read too, to see that the tail follows on it.
    let einde = try proef.index().kop.nr
    let gelezen = try #require(try proef.proef.lees().records.first { $0.nr == einde }).plaats
    let pad = "/opslag/log/" + gelezen.segment
    let heel = proef.platform.bytes(pad)
    #expect(heel.count - gelezen.offset > 400)
    for offset in stride(from: gelezen.offset, to: heel.count, by: 11) {
      var stuk = heel
      stuk[offset] ^= 2
      proef.platform.put(pad, stuk)
      #expect(try proef.antwoord() == nil, "byte \(offset)")
      proef.platform.put(pad, heel)
    }
  }

  @Test("a disk that is full, or a directory that can't be written, stops the index and not the command")
  func vol() throws {
    let proef = try Termproef()
    try proef.schrijf(Self.commits(14, 20))
    for commit in 0..<8 {
      let schrijver = try proef.open()
      proef.platform.set { $0.room = 4000 }
      try Proef.commit(schrijver, 30 + commit, 2)
      schrijver.close()
      Termproef.onderhoud(proef.opslag).follow(schrijver)
      proef.platform.set { $0.room = .max }
    }
    let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
    #expect(antwoord == nil || antwoord == vol)
  }

  @Test(
    "whatever call fails while recording, the log is sound and the index right or in doubt", arguments: [false, true])
  func storing(doet: Bool) throws {
    let begin = try Termproef()
    try begin.schrijf(Self.commits(15, 21))
    let gemaakt = begin.platform.afterKill()
    /// Records with the k-th call failing, and tells how many calls there were.
    func leg(_ call: Int?) throws -> (proef: Termproef, calls: Int) {
      let platform = gemaakt.afterKill()
      let al = platform.state.withLock { $0.calls }
      let fault = call.map { FakePlatform.Fault(call: al + $0, kind: .other, effect: doet ? .done : .none) }
      let proef = try Termproef(bestaand: platform)
      platform.set { $0.fault = fault }
      try? proef.schrijf([4], vanaf: 40)
      platform.set { $0.fault = nil }
      return (proef, platform.state.withLock { $0.calls } - al)
    }
    let aantal = try leg(nil).calls
    for call in 1...aantal {
      let proef = try leg(call).proef
      let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
      #expect(antwoord == nil || antwoord == vol, "call \(call)")
      try proef.schrijf([1], vanaf: 45)
      let later = (try proef.antwoord(), try proef.vol())
      #expect(later.0 == nil || later.0 == later.1, "after call \(call)")
    }
    #expect(aantal > 30)
  }

  @Test(
    "the last record up to a number or a time, in small segments and in a long one",
    arguments: [Termproef.grens, Segment.grens])
  func laatste(grens: Int) throws {
    let proef = try Termproef()
    let schrijver = try LogWriter.open(proef.opslag, grens: grens)
    for beurt in 0..<120 { try Proef.commit(schrijver, beurt, 1 + beurt % 4) }
    schrijver.close()
    Termproef.onderhoud(proef.opslag).follow(schrijver)
    var alle: [LogRecord] = []
    try LogReader(opslag: proef.opslag).read { alle.append($0) }
    #expect(alle.count == 301)
    let index = try proef.index()
    // What is behind the index is not its business.
    alle.removeLast()
    for nr in 0...alle.count + 2 {
      let verwacht = alle.last { $0.nr <= nr }
      #expect(try index.last { gevonden, _ in gevonden <= nr }?.hash == verwacht?.hash, "nr \(nr)")
    }
    for tijd in Set(alle.map(\.tijd)).flatMap({ [$0, $0.adding(milliseconden: -1), $0.adding(milliseconden: 1)] }) {
      let verwacht = alle.last { $0.tijd <= tijd }
      #expect(try index.last { _, gevonden in gevonden <= tijd }?.hash == verwacht?.hash, "\(tijd)")
    }
  }
}
