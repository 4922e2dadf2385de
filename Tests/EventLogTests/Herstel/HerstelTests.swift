import EventLog
import Foundation
import Testing
import Wire

@Suite("Repairing a damaged log")
struct HerstelTests {
  @Test("a sound log needs nothing, and making a plan writes nothing")
  func gaaf() throws {
    let geval = try Schadegeval()
    let before = geval.proef.platform.counts
    #expect(try geval.plan(.afkappen).isGaaf)
    #expect(try geval.plan(.terugzetten(uit: geval.kopie)).isGaaf)
    let name = try #require(geval.gaaf.keys.min())
    geval.proef.platform.flip(name, 400, 1)
    for wijze in [nil, .afkappen, .terugzetten(uit: geval.kopie)] as [RepairMode?] {
      #expect(try !geval.plan(wijze).isGaaf)
    }
    #expect(geval.proef.platform.counts == before)
  }

  @Test("whichever byte is damaged, the copy gives back exactly the log that was", arguments: 0..<4)
  func elkeByte(deel: Int) throws {
    let geval = try Schadegeval()
    for (name, bytes) in geval.gaaf.sorted(by: { $0.key < $1.key }) {
      for offset in bytes.indices where offset % 28 == deel * 7 {
        for (path, file) in geval.gaaf { geval.proef.platform.put(path, file) }
        geval.proef.platform.flip(name, offset, 4)
        let plan = try geval.plan(.terugzetten(uit: geval.kopie))
        #expect(!plan.schade.isEmpty, "\(name) \(offset)")
        try geval.herstel(.terugzetten(uit: geval.kopie))
        let after = geval.log
        for (path, file) in geval.gaaf {
          #expect(after[path]?.starts(with: file) == true, "\(name) \(offset)")
        }
        let records = try geval.proef.lees().records
        #expect(records.dropLast() == geval.records[...])
        #expect(records.last?.soort == "log.teruggezet")
        #expect(records.last?.actor == "b.heer")
        #expect(try geval.proef.controle().isGaaf)
        geval.proef.platform.leeg("/opslag/quarantaine")
      }
    }
  }

  @Test("lines that were dropped, doubled or swapped and a segment that is gone come back in place")
  func regelsEnSegmenten() throws {
    let geval = try Schadegeval()
    let names = geval.gaaf.keys.sorted()
    try #require(names.count >= 3)
    let lines = regels(geval.gaaf[names[1]] ?? [])
    try #require(lines.count >= 2)
    var dropped = lines
    dropped.remove(at: 0)
    var doubled = lines
    doubled.insert(lines[0], at: 1)
    var swapped = lines
    swapped.swapAt(0, 1)
    for change in [dropped, doubled, swapped, []] {
      for (path, file) in geval.gaaf { geval.proef.platform.put(path, file) }
      geval.proef.platform.put(names[1], Array(change.joined()))
      if change.isEmpty { geval.proef.platform.haalWeg(names[1]) }
      #expect(try !geval.proef.controle().isGaaf)
      try geval.herstel(.terugzetten(uit: geval.kopie))
      for (path, file) in geval.gaaf { #expect(geval.log[path]?.starts(with: file) == true) }
      #expect(try geval.proef.controle().isGaaf)
      geval.proef.platform.leeg("/opslag/quarantaine")
    }
  }

  @Test("an older copy puts back what it holds; later damage stays, named")
  func oudeKopie() throws {
    let geval = try Schadegeval(kopieVan: 3)
    let names = geval.gaaf.keys.sorted()
    let last = try #require(names.last)
    geval.proef.platform.flip(names[0], 500, 1)
    geval.proef.platform.flip(last, 20, 1)
    let uitslag = try geval.herstel(.terugzetten(uit: geval.kopie))
    #expect(uitslag.record == nil)
    #expect(geval.log[names[0]] == geval.gaaf[names[0]])
    let rest = try geval.proef.controle().bevindingen
    #expect(rest.map(\.plaats.segment) == [String(last.suffix(19))])
    #expect(try geval.plan(.terugzetten(uit: geval.kopie)).werk == nil)
    // What was put back is recorded as soon as the log can be written again.
    try geval.herstel(.afkappen)
    let kinds = try geval.proef.lees().records.suffix(2).map(\.soort)
    #expect(Set(kinds) == ["log.teruggezet", "log.afgekapt"])
  }

  @Test("a copy that can't prove its lines puts nothing back")
  func onbewezen() throws {
    let geval = try Schadegeval([1, 1, 1])
    let lines = regels(geval.gaaf[Proef.segment] ?? [])
    // Nothing is left of the last line, and nothing follows it.
    geval.proef.platform.put(Proef.segment, Array(lines[0] + lines[1]) + Array("{}\n".utf8))
    #expect(try geval.plan(.terugzetten(uit: geval.kopie)).werk == nil)
    // A copy with another history that is sound in itself.
    let ander = try Schadegeval([2, 1])
    geval.proef.platform.put("/kopie/log/000000000001.ndjson", ander.gaaf[Proef.segment] ?? [])
    geval.proef.platform.put(Proef.segment, Array(("x" + String(decoding: lines[0], as: UTF8.self)).utf8) + lines[1])
    #expect(try geval.plan(.terugzetten(uit: geval.kopie)).werk == nil)
  }

  @Test("a copy of another storage is refused")
  func andereOpslag() throws {
    let geval = try Schadegeval()
    geval.proef.platform.flip(Proef.segment, 9, 1)
    let ander = try Storage.setUp(path: "/ander", organisatie: "Ander", platform: geval.proef.platform)
    #expect(code { _ = try geval.plan(.terugzetten(uit: ander)) } == .ongeldig)
  }

  @Test("a payload that was destroyed stays destroyed, also when the copy still has it")
  func vernietigd() throws {
    let geval = try Schadegeval([1, 1, 1])
    var lines = regels(geval.gaaf[Proef.segment] ?? [])
    let text = String(decoding: lines[1], as: UTF8.self)
    let header = text.prefix(upTo: try #require(text.range(of: ",\"zout\":")).lowerBound)
    lines[1] = Array((header + ",\"zout\":null,\"data\":null}\n").utf8)
    let destroyed = Array(lines.joined())
    lines[1][20] ^= 1
    geval.proef.platform.put(Proef.segment, Array(lines.joined()))
    try geval.herstel(.terugzetten(uit: geval.kopie))
    #expect(geval.proef.platform.bytes(Proef.segment).starts(with: destroyed))
  }

  @Test("cutting keeps the beginning to the byte, the rest in quarantine, and tells what was cut")
  func afkappen() throws {
    let geval = try Schadegeval()
    let names = geval.gaaf.keys.sorted()
    let damaged = geval.gaaf[names[1]].map { $0[..<40] + [$0[40] ^ 1] + $0[41...] } ?? []
    geval.proef.platform.put(names[1], Array(damaged))
    let plan = try geval.plan(.afkappen)
    guard case .afkappen(let cut)? = plan.werk else {
      Issue.record("no cut")
      return
    }
    let uitslag = try geval.herstel(.afkappen)
    let (records, _) = try geval.proef.lees()
    #expect(records.dropLast() == geval.records.prefix(cut.vanaf - 1))
    let record = try #require(records.last)
    #expect(record == uitslag.record)
    #expect((record.soort, record.stroom, record.v, record.nr) == ("log.afgekapt", "beheer", 1, cut.vanaf))
    #expect(record.data?["reden"]?.string == "schijf kapot")
    #expect(record.data?["laatste"]?["hash"]?.string == geval.records.last?.hash.hex)
    #expect(record.data?["records"]?.integer == cut.records)
    for file in record.data?["bestanden"]?.array ?? [] {
      let copy = geval.proef.platform.bytes("/opslag/quarantaine/" + (file["kopie"]?.string ?? ""))
      #expect(SHA256.hash(copy).hex == file["sha256"]?.string)
    }
    #expect(uitslag.kopienamen.count == plan.schade.count + names.count - 2)
    #expect(try geval.proef.controle().isGaaf)
    #expect(try geval.plan(.afkappen).isGaaf)
  }

  @Test("a commit that is damaged in the middle is cut whole")
  func heleOpdracht() throws {
    let geval = try Schadegeval([1, 3, 1], grens: Segment.grens)
    let lines = regels(geval.gaaf[Proef.segment] ?? [])
    geval.proef.platform.put(Proef.segment, Array(lines[0] + lines[1] + Array("?\n".utf8) + lines[3] + lines[4]))
    try geval.herstel(.afkappen)
    #expect(try geval.proef.lees().records.map(\.soort) == [geval.records[0].soort, "log.afgekapt"])
  }

  @Test("nothing is done when the log changed since the plan was shown")
  func veranderd() throws {
    let geval = try Schadegeval()
    geval.proef.platform.flip(Proef.segment, 9, 1)
    let plan = try geval.plan(.afkappen)
    geval.proef.platform.flip(Proef.segment, 600, 1)
    let before = geval.log
    #expect(
      code { _ = try Repair.run(plan, geval.proef.opslag, .afkappen, actor: "b", reason: "r") } == .vergrendeld)
    #expect(geval.log == before)
  }
}
