import EventLog
import Foundation
import Testing

@Suite("Damage is found, and at the right place")
struct SchadeTests {
  @Test("every bit of a small log", arguments: 0..<UInt8(8))
  func elkeBit(bit: UInt8) throws {
    let bytes = try Proef.log([1, 2])
    var starts = [0]
    for line in regels(bytes) { starts.append(starts[starts.count - 1] + line.count) }
    let proef = try Proef()
    for offset in bytes.indices {
      let line = (starts.lastIndex { $0 <= offset } ?? 0) + 1
      var damaged = bytes
      damaged[offset] ^= 1 << bit
      proef.platform.put(Proef.segment, damaged)
      let uitslag = try proef.controle()
      if offset == bytes.count - 1 {
        // Without its last LF the last commit was never finished.
        #expect(uitslag.bevindingen == [])
        #expect(uitslag.staart?.offset == starts[1])
        continue
      }
      #expect(uitslag.bevindingen.first?.plaats.regel == line, "byte \(offset)")
      // Two lines that became one: the first is changed and the second is missing.
      #expect(uitslag.bevindingen.count <= (bytes[offset] == 0x0A ? 2 : 1), "byte \(offset)")
    }
  }

  @Test("the writer refuses and the reader names the same place", arguments: [20, 300, 560, 900])
  func weigert(offset: Int) throws {
    var bytes = try Proef.log([1, 2, 1])
    bytes[offset] ^= 1
    let proef = try Proef(bytes)
    let damage = try #require(try proef.controle().bevindingen.first)
    #expect(code { _ = try LogWriter.open(proef.opslag) } == .beschadigd(damage.code))
    #expect(proef.platform.bytes(Proef.segment) == bytes)
    #expect(code { _ = try LogWriter.open(proef.opslag) } != .vergrendeld)
  }

  @Test("a dropped line", arguments: 0..<5)
  func weg(index: Int) throws {
    var lines = regels(try Proef.log([1, 2, 1, 1, 1]))
    lines.remove(at: index)
    let uitslag = try Proef(Array(lines.joined())).controle()
    #expect(uitslag.bevindingen.map(\.plaats.regel) == [index + 1])
    #expect(code { _ = try Proef(Array(lines.joined())).lees() } == .beschadigd(.nummerOntbreekt))
  }

  @Test("a doubled line", arguments: 0..<6)
  func dubbel(index: Int) throws {
    var lines = regels(try Proef.log([1, 2, 1, 1, 1]))
    lines.insert(lines[index], at: index + 1)
    let uitslag = try Proef(Array(lines.joined())).controle()
    #expect(uitslag.bevindingen.map(\.plaats.regel) == [index + 2])
    #expect(uitslag.bevindingen.map(\.code) == [.nummerDubbel])
  }

  @Test("swapped lines", arguments: 0..<5)
  func verwisseld(index: Int) throws {
    var lines = regels(try Proef.log([1, 2, 1, 1, 1]))
    lines.swapAt(index, index + 1)
    let uitslag = try Proef(Array(lines.joined())).controle()
    #expect(uitslag.bevindingen.first?.plaats.regel == index + 1)
    #expect(code { _ = try Proef(Array(lines.joined())).lees() }.map { $0 == .beschadigd(.nummerOntbreekt) } == true)
  }

  @Test("segments that are missing, doubled or swapped")
  func segmenten() throws {
    let proef = try Proef()
    try proef.schrijf([1, 1, 1, 1, 1, 1], grens: 900)
    var files: [String: [UInt8]] = [:]
    for name in proef.platform.names where name.hasSuffix(".ndjson") {
      files[String(name.dropFirst("/opslag/log/".count))] = proef.platform.bytes(name)
    }
    let names = files.keys.sorted()
    try #require(names.count == 3)
    func damage(_ change: (inout [String: [UInt8]]) -> Void) throws -> Damage? {
      var changed = files
      change(&changed)
      return try Proef(segmenten: changed).controle().bevindingen.first
    }
    #expect(try damage { $0[names[0]] = nil }?.plaats.segment == names[1])
    #expect(try damage { $0[names[1]] = nil }?.plaats.segment == names[2])
    #expect(try damage { $0["000000000099.ndjson"] = files[names[2]] }?.plaats.segment == "000000000099.ndjson")
    #expect(
      try damage {
        $0[names[0]] = files[names[1]]
        $0[names[1]] = files[names[0]]
      }?.plaats.segment == names[0])
    #expect(try damage { _ in } == nil)
  }

  @Test("a destroyed payload reads and verifies")
  func vernietigd() throws {
    let proef = try Gatenproef(verslagen: [[2...2]], leeg: [2]).proef
    let before = try Gatenproef(verslagen: [[2...2]], leeg: []).proef.controle()
    let uitslag = try proef.controle()
    #expect(uitslag.isGaaf)
    #expect(uitslag.vernietigd == 1)
    #expect(uitslag.wortel == before.wortel)
    let records = try proef.lees().records
    #expect(records.map(\.isVernietigd) == [false, true, false, false])
    #expect(LogReader(opslag: proef.opslag).record(at: records[1].plaats) == records[1])
    try proef.schrijf([1])
    #expect(try proef.controle().records == 5)
  }
}
