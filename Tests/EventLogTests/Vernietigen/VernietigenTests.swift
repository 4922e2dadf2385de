import EventLog
import Testing
import Wire

@Suite("Destroying payloads")
struct VernietigenTests {
  @Test("the payloads go from every file; header, hash, chain and root stay, and all else is byte for byte what it was")
  func weg() throws {
    let geval = try Vernietigproef()
    let voor = try geval.proef.lees().records
    let wortel = try geval.proef.controle().wortel
    #expect(geval.resten().count >= 5)
    let result = try #require(try geval.maakAf())
    #expect(result.voltooiing.records == 4 && result.voltooiing.segmenten == 3)
    try geval.keurAf("done")
    let na = try geval.proef.lees().records
    #expect(na.dropLast().map(\.hash) == voor.map(\.hash))
    #expect(try LogVerification.run(geval.proef.opslag, zegels: [voor.count]).wortels[voor.count] == wortel)
    for (oud, nieuw) in zip(voor, na) where !Vernietigproef.nummers.contains(oud.nr) { #expect(oud.data == nieuw.data) }
    #expect(na.filter(\.isVernietigd).map(\.nr) == [2, 4, 5, 9])
    try geval.proef.schrijf([1])
  }

  @Test("what the log records of itself is never destroyed")
  func beheer() throws {
    let geval = try Vernietigproef()
    try geval.begin(RecordNumbers([10...10]))
    try geval.maakAf()
    #expect(try geval.proef.lees().records.first { $0.nr == 10 }?.isVernietigd == false)
    #expect(try geval.proef.controle().vernietiging.isAf)
  }

  @Test("nothing to be done: no record, no change")
  func niets() throws {
    let geval = try Vernietigproef(begonnen: false)
    let voor = geval.platform.names.count
    #expect(try geval.maakAf() == nil)
    #expect(geval.platform.bytes(Proef.segment) == (try Vernietigproef(begonnen: false)).platform.bytes(Proef.segment))
    #expect(geval.platform.names.count == voor)
  }

  @Test("begun and not finished: told as that; a payload that came back: told as that, and destroyed again")
  func stand() throws {
    let geval = try Vernietigproef()
    let begonnen = try geval.proef.controle()
    #expect(begonnen.isGaaf && begonnen.vernietiging.nietVoltooid == Vernietigproef.nummers)
    #expect(begonnen.vernietiging.begonnen == [10])
    let eerder = geval.platform.logbestanden
    try geval.maakAf()
    let segment = try #require(eerder.first { String(decoding: $0.value, as: UTF8.self).contains("{\"nr\":4,") }?.key)
    geval.platform.put(segment, eerder[segment] ?? [])
    let terug = try geval.proef.controle()
    #expect(terug.isGaaf && terug.vernietiging.nietVoltooid.isEmpty && terug.vernietiging.begonnen.isEmpty)
    let nummers = Set(try geval.proef.lees().records.filter { segment.hasSuffix($0.plaats.segment) }.map(\.nr))
    let terugNummers = [2, 4, 5, 9].filter(nummers.contains)
    #expect(terug.vernietiging.teruggekomen == RecordNumbers(numbers: terugNummers) && terugNummers.contains(4))
    #expect(try geval.maakAf()?.voltooiing.records == terugNummers.count)
    try geval.keurAf("again")
  }

  @Test("a copy holds it no more after its next run, and nothing that was made of it there")
  func kopie() throws {
    let geval = try Vernietigproef(begonnen: false)
    try LogCopy.make(geval.proef.opslag, to: "/kopie")
    try geval.platform.makeDirectory("/kopie/projecties")
    geval.platform.put("/kopie/projecties/termen-1", geval.platform.bytes(Proef.segment))
    try geval.doe()
    #expect(geval.resten(in: "/kopie").count >= 4)
    try LogCopy.make(geval.proef.opslag, to: "/kopie")
    #expect(geval.resten(in: "/kopie") == [])
    #expect(try LogVerification.run(Storage.open(path: "/kopie", platform: geval.platform)).vernietiging.isAf)
  }

  @Test("many ranges go in several records of one commit")
  func veel() {
    let nummers = RecordNumbers(numbers: (1...250_001).map { $0 * 2 })
    let records = DestructionReport.records(nummers, reason: "r", voorstel: "v")
    #expect(records.count == 3)
    let reeksen: [ClosedRange<Int>] = records.flatMap { DestructionReport($0.data, nr: .max).records }
    #expect(RecordNumbers(reeksen) == nummers)
  }

  @Test("ranges join, and numbers are found in them")
  func nummers() {
    let nummers = RecordNumbers([7...9, 1...2, 3...4, 8...12])
    #expect(nummers.ranges == [1...4, 7...12])
    #expect((0...13).filter { nummers.contains($0) } == [1, 2, 3, 4, 7, 8, 9, 10, 11, 12])
    #expect(nummers.count == 10 && nummers.overlaps(5...7) && !nummers.overlaps(5...6) && !nummers.overlaps(13...20))
  }
}
