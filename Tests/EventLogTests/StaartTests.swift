import EventLog
import Testing
import Wire

@Suite("Torn tails")
struct StaartTests {
  /// Two commits; the second has three records and is cut.
  let heel: [UInt8]
  let eerste: Int

  init() throws {
    heel = try Proef.log([2, 3])
    eerste = try Proef.log([2]).count
  }

  @Test("a commit is all or nothing, cut at every byte")
  func elkeByte() throws {
    for end in eerste..<heel.count {
      let proef = try Proef(Array(heel[..<end]))
      #expect(try proef.lees().kop.nr == 2, "cut at \(end)")
      let uitslag = try proef.controle()
      #expect(uitslag.isGaaf, "cut at \(end)")
      #expect(uitslag.staart?.bytes ?? 0 == end - eerste)
    }
    #expect(try Proef(heel).lees().kop.nr == 5)
  }

  @Test("the next writer copies the tail, cuts it, and records that", arguments: [1, 300, 700, 1200])
  func afkappen(length: Int) throws {
    let proef = try Proef(Array(heel[..<(eerste + length)]))
    var seen: [LogRecord] = []
    let schrijver = try LogWriter.open(proef.opslag) { seen.append($0) }
    #expect(seen.map(\.nr) == [1, 2, 3])
    #expect(seen[2].stroom == "beheer")
    #expect(seen[2].data?["offset"]?.integer == eerste)
    #expect(seen[2].data?["bytes"]?.integer == length)
    let copy = try #require(seen[2].data?["kopie"]?.string)
    #expect(proef.platform.bytes("/opslag/quarantaine/" + copy) == Array(heel[eerste..<(eerste + length)]))
    try Proef.commit(schrijver, 7, 1)
    schrijver.close()
    #expect(try proef.controle().isGaaf)
    try proef.schrijf([1])
    #expect(try proef.lees().records.filter { $0.soort == "staart.afgekapt" }.count == 1)
  }

  @Test("blocks that were not written read as zeros", arguments: [0, 1, 512, 1000])
  func nullen(start: Int) throws {
    var bytes = heel
    for index in (eerste + start)..<bytes.count { bytes[index] = 0 }
    #expect(try Proef(bytes).lees().kop.nr == 2)
    #expect(try Proef(bytes).controle().isGaaf)
  }

  @Test("a lost block inside the last commit is a torn tail; inside an earlier one it is damage")
  func gat() throws {
    var bytes = heel
    let from = (eerste / 512 + 2) * 512
    for index in from..<from + 512 { bytes[index] = 0 }
    #expect(try Proef(bytes).lees().kop.nr == 2)
    bytes += try Self.vervolg(heel)
    let uitslag = try Proef(bytes).controle()
    #expect(!uitslag.isGaaf)
    #expect(code { _ = try LogWriter.open(Proef(bytes).opslag) } == .beschadigd(.inhoud))
  }

  /// One more commit behind `bytes`.
  static func vervolg(_ bytes: [UInt8]) throws -> [UInt8] {
    let proef = try Proef(bytes)
    try proef.schrijf([1])
    return Array(proef.platform.bytes(Proef.segment)[bytes.count...])
  }

  @Test("an unfinished segment before the last one is damage")
  func nietHetLaatste() throws {
    let proef = try Proef()
    try proef.schrijf([2, 2, 1], grens: 1000)
    let bytes = proef.platform.bytes(Proef.segment)
    proef.platform.put(Proef.segment, Array(bytes.dropLast(100)))
    let uitslag = try proef.controle()
    #expect(uitslag.bevindingen.first?.plaats.segment == "000000000001.ndjson")
    #expect(code { _ = try LogWriter.open(proef.opslag) }.map { $0 != .vergrendeld } == true)
    #expect(proef.platform.bytes(Proef.segment).count == bytes.count - 100)
  }
}
