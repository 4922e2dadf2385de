import EventLog
import Foundation
import Testing

@Suite("Reading on behind damage")
struct DoorlezenTests {
  private func leesDoor(_ proef: Proef) throws -> (records: [LogRecord], uitslag: ReadThrough) {
    var records: [LogRecord] = []
    let uitslag = try LogReader(opslag: proef.opslag).readThrough { records.append($0) }
    return (records, uitslag)
  }

  @Test("a sound log gives what reading always gives")
  func gaaf() throws {
    let proef = try Proef()
    try proef.schrijf([1, 3, 2, 1], grens: 1200)
    let (records, uitslag) = try leesDoor(proef)
    #expect(records == (try proef.lees().records))
    #expect(uitslag.kop == (try proef.lees().kop))
    #expect(uitslag.aantal == 7)
    #expect(uitslag.leemten == [])
  }

  @Test("whichever bit flips, what is read was recorded, and only the damaged record is missing", arguments: 0..<8)
  func elkeBit(bit: Int) throws {
    let bytes = try Proef.log([1, 3, 1, 2])
    let gaaf = try Proef(bytes).lees().records
    var starts = [0]
    for line in regels(bytes) { starts.append(starts[starts.count - 1] + line.count) }
    let proef = try Proef()
    for offset in bytes.indices {
      var damaged = bytes
      damaged[offset] ^= UInt8(1) << bit
      proef.platform.put(Proef.segment, damaged)
      let nr = starts.lastIndex { $0 <= offset }.map { $0 + 1 } ?? 1
      let (records, uitslag) = try leesDoor(proef)
      #expect(records.allSatisfy { record in gaaf.contains { $0.nr == record.nr && $0.hash == record.hash } })
      #expect(Set(records.map(\.nr)).count == records.count)
      // Of a record with a damaged payload the header is read.
      let missing = Set(1...7).subtracting(records.filter { !$0.isVernietigd }.map(\.nr))
      switch nr {
      case 1...5 where bytes[offset] != 0x0A: #expect(missing == [nr], "byte \(offset)")
      // Two lines became one.
      case 1...5: #expect(missing == [nr, nr + 1], "byte \(offset)")
      // The end of the last commit can't be seen when it is in its last line.
      default: #expect(missing.isSubset(of: [6, 7]), "byte \(offset)")
      }
      #expect(Self.named(uitslag.leemten, of: 7).isSuperset(of: missing) || offset == bytes.count - 1)
    }
  }

  /// The numbers that the account of a reading names.
  private static func named(_ leemten: [Gap], of last: Int) -> Set<Int> {
    var numbers: Set<Int> = []
    for leemte in leemten {
      switch leemte.nummers {
      case .geen: break
      case .reeks(let range): numbers.formUnion(range)
      case .inhoud(let number): numbers.insert(number)
      case .vanaf(let first): numbers.formUnion(first...max(first, last))
      }
    }
    return numbers
  }

  @Test("a dropped line is a gap with its number", arguments: 0..<5)
  func weg(index: Int) throws {
    var lines = regels(try Proef.log([1, 2, 1, 1, 1]))
    lines.remove(at: index)
    let (records, uitslag) = try leesDoor(Proef(Array(lines.joined())))
    #expect(records.map(\.nr) == (1...6).filter { $0 != index + 1 })
    #expect(uitslag.leemten.map(\.nummers) == [.reeks(index + 1...index + 1)])
    #expect(uitslag.leemten.map(\.schade.count) == [1])
  }

  @Test("a doubled line is read once and costs nothing", arguments: 0..<6)
  func dubbel(index: Int) throws {
    var lines = regels(try Proef.log([1, 2, 1, 1, 1]))
    lines.insert(lines[index], at: index + 1)
    let (records, uitslag) = try leesDoor(Proef(Array(lines.joined())))
    #expect(records.map(\.nr) == [1, 2, 3, 4, 5, 6])
    #expect(uitslag.leemten.map(\.nummers) == [.geen])
  }

  @Test("a line too long for a record costs that line only")
  func teLang() throws {
    var lines = regels(try Proef.log([1, 1, 1]))
    lines[1] = [UInt8](repeating: 0x41, count: Segment.langsteRegel + 300_000) + [0x0A]
    let (records, uitslag) = try leesDoor(Proef(Array(lines.joined())))
    #expect(records.map(\.nr) == [1, 3])
    #expect(uitslag.leemten.flatMap(\.schade).map(\.code) == [.regelTeLang])
  }

  @Test("a segment that is gone or damaged leaves the others readable")
  func segmenten() throws {
    let proef = try Proef()
    try proef.schrijf([1, 1, 1, 1, 1, 1], grens: 900)
    let names = proef.platform.names.filter { $0.hasSuffix(".ndjson") }
    try #require(names.count == 3)
    let before = proef.platform.bytes(names[1])
    proef.platform.put(names[1], [UInt8](repeating: 0, count: before.count))
    let (records, uitslag) = try leesDoor(proef)
    #expect(records.map(\.nr) == [1, 2, 5, 6])
    #expect(uitslag.leemten.map(\.nummers) == [.reeks(3...4)])
    proef.platform.haalWeg(names[1])
    #expect(try leesDoor(proef).records.map(\.nr) == [1, 2, 5, 6])
    #expect(try leesDoor(proef).uitslag.leemten.map(\.nummers) == [.reeks(3...4)])
  }

  @Test("a destroyed payload is no damage and stays readable behind damage")
  func vernietigd() throws {
    var lines = regels(try Proef.log([1, 1, 1]))
    lines[0][30] ^= 1
    let text = String(decoding: lines[1], as: UTF8.self)
    let header = text.prefix(upTo: try #require(text.range(of: ",\"zout\":")).lowerBound)
    lines[1] = Array((header + ",\"zout\":null,\"data\":null}\n").utf8)
    let (records, _) = try leesDoor(Proef(Array(lines.joined())))
    #expect(records.map(\.nr) == [2, 3])
    #expect(records.map(\.isVernietigd) == [true, false])
  }
}
