import Kalender
import Testing
import Wire

@testable import EventLog

@Suite("Writing")
struct SchrijvenTests {
  @Test("what is written is read back the same, also by a new writer")
  func heenEnTerug() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    var written: [LogRecord] = []
    for index in 0..<5 { written += try Proef.commit(schrijver, index, index + 1) }
    let (records, kop) = try proef.lees()
    #expect(records == written)
    #expect(kop == schrijver.kop)
    #expect(try schrijver.version(of: "dossier:0") == records.filter { $0.stroom == "dossier:0" }.count)
    schrijver.close()
    var seen: [LogRecord] = []
    let again = try LogWriter.open(proef.opslag) { seen.append($0) }
    #expect(seen == written)
    #expect(try again.version(of: "dossier:1") == schrijver.version(of: "dossier:1"))
    #expect(try proef.controle().isGaaf)
  }

  @Test("a record is found by its place")
  func opPlaats() throws {
    let proef = try Proef()
    try proef.schrijf([2, 3])
    for record in try proef.lees().records {
      #expect(LogReader(opslag: proef.opslag).record(at: record.plaats) == record)
    }
    let wrong = Position(segment: "000000000001.ndjson", regel: 1, offset: 7)
    #expect(LogReader(opslag: proef.opslag).record(at: wrong) == nil)
  }

  @Test("one write and one sync for a commit")
  func eenKeer() throws {
    let proef = try Proef()
    try proef.schrijf([1])
    let schrijver = try LogWriter.open(proef.opslag)
    let before = proef.platform.counts
    try Proef.commit(schrijver, 1, 20)
    let after = proef.platform.counts
    #expect(after == before.map { $0 + 1 })
  }

  @Test("short and interrupted reads and writes change nothing", arguments: [1, 7, 100])
  func korteStukken(largest: Int) throws {
    let proef = try Proef()
    proef.platform.set {
      $0.largest = largest
      $0.interrupts = true
      $0.random = 40
    }
    try proef.schrijf([2, 1])
    #expect(try proef.lees().records.count == 3)
    let plain = try Proef()
    plain.platform.set { $0.random = 40 }
    try plain.schrijf([2, 1])
    #expect(proef.platform.bytes(Proef.segment) == plain.platform.bytes(Proef.segment))
  }

  @Test("a clock that runs back does not make the log run back")
  func klokTerug() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    try Proef.commit(schrijver, 5, 1)
    let late = try Proef.commit(schrijver, 1, 1)
    #expect(late[0].tijd == Tijdstip(milliseconden: 1_770_000_300_000))
    #expect(try proef.controle().isGaaf)
  }

  @Test("segments roll over at the first commit past the limit")
  func nieuwSegment() throws {
    let proef = try Proef()
    try proef.schrijf([1, 3, 1, 2, 1], grens: 1500)
    let names = proef.platform.names.filter { $0.hasSuffix(".ndjson") }
    #expect(names.count > 2)
    for name in names.dropLast() { #expect(proef.platform.bytes(name).count >= 1500) }
    let uitslag = try proef.controle()
    #expect(uitslag.isGaaf)
    #expect((uitslag.records, uitslag.commits, uitslag.segmenten) == (8, 5, names.count))
    try proef.schrijf([1], grens: 1500)
    #expect(try proef.lees().kop.nr == 9)
  }

  @Test("a second writer is told to wait; readers are not")
  func slot() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    #expect(code { _ = try LogWriter.open(proef.opslag) } == .vergrendeld)
    #expect(try proef.lees().kop == .leeg)
    schrijver.close()
    #expect(code { try Proef.commit(schrijver, 0, 1) } == .ongeldig)
    #expect(code { _ = try LogWriter.open(proef.opslag) } == nil)
  }

  @Test("what can't be read back is refused before a byte is written")
  func ongeldig() throws {
    let proef = try Proef()
    let schrijver = try LogWriter.open(proef.opslag)
    func refuses(_ records: [NewRecord], actor: String = "a", opdracht: String = Proef.opdracht(1)) -> Bool {
      let tijd = Tijdstip(milliseconden: 0)
      return code { try schrijver.write(records, actor: actor, opdracht: opdracht, time: tijd) } == .ongeldig
    }
    func record(_ data: JSONNode, stroom: String = "s", v: Int = 1) -> NewRecord {
      NewRecord(stroom: stroom, soort: "x", v: v, data: data)
    }
    #expect(refuses([]))
    #expect(refuses([record([:])], actor: ""))
    #expect(refuses([record([:])], actor: "a\nb"))
    #expect(refuses([record([:])], opdracht: "1"))
    #expect(refuses([record([:])], opdracht: String(repeating: "A", count: 32)))
    #expect(refuses([record([:], stroom: "")]))
    #expect(refuses([record([:], v: 0)]))
    #expect(refuses([record("tekst")]))
    #expect(refuses([record(["a": JSONNode(.null)])]))
    #expect(refuses([record(["a": JSONNode(.integer(1 << 53))])]))
    #expect(refuses([record(JSONNode(.object([JSONMember("a", 1), JSONMember("a", 2)])))]))
    #expect(refuses([record(["a": "x\u{7f}"])]))
    var deep: JSONNode = [:]
    for _ in 0..<64 { deep = ["a": deep] }
    #expect(refuses([record(deep)]))
    #expect(!refuses([record([:])], actor: #"GEMEENTE\j"o"#))
    #expect(try proef.lees().records.map(\.actor) == [#"GEMEENTE\j"o"#])
  }
}
