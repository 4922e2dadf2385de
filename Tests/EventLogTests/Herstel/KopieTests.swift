import EventLog
import Foundation
import Testing
import Wire

@Suite("Copying a storage")
struct KopieTests {
  private func storage(_ commits: [Int] = [1, 2, 1, 3]) throws -> Proef {
    let proef = try Proef()
    try proef.schrijf(commits, grens: 1500)
    proef.platform.put("/opslag/zegels/7.txt", Array("zegel".utf8))
    return proef
  }

  private func files(_ proef: Proef, _ map: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in proef.platform.names where name.hasPrefix(map + "/") {
      files[String(name.dropFirst(map.count + 1))] = proef.platform.bytes(name)
    }
    files["slot"] = nil
    return files
  }

  @Test("a copy holds identity, log and checkpoints to the byte, and nothing else")
  func nieuw() throws {
    let proef = try storage()
    let before = files(proef, "/opslag")
    let uitslag = try LogCopy.make(proef.opslag, to: "/kopie")
    #expect(files(proef, "/kopie") == before)
    #expect(files(proef, "/opslag") == before)
    #expect(uitslag.isNieuw)
    #expect(uitslag.records == 7)
    #expect(uitslag.wortel == (try proef.controle().wortel))
    #expect(uitslag.toegevoegd == uitslag.bytes)
  }

  @Test("an empty log can be copied")
  func leeg() throws {
    let proef = try Proef()
    #expect(try LogCopy.make(proef.opslag, to: "/kopie").records == 0)
    #expect(try Storage.open(path: "/kopie", platform: proef.platform).kenmerk == proef.opslag.kenmerk)
  }

  @Test("a second run writes only what is new, also when segments were added")
  func bijwerken() throws {
    let proef = try storage()
    let eerste = try LogCopy.make(proef.opslag, to: "/kopie")
    #expect(try LogCopy.make(proef.opslag, to: "/kopie").toegevoegd == 0)
    try proef.schrijf([1, 1, 2, 1, 3], grens: 1500)
    let tweede = try LogCopy.make(proef.opslag, to: "/kopie")
    #expect(!tweede.isNieuw)
    #expect(tweede.toegevoegd == tweede.bytes - eerste.bytes)
    #expect(files(proef, "/kopie") == files(proef, "/opslag"))
  }

  @Test("a commit on its way is left out, and comes along when it is complete")
  func tijdensSchrijven() throws {
    let proef = try storage()
    let writer = try LogWriter.open(proef.opslag)
    let last = try #require(proef.platform.names.last { $0.hasPrefix("/opslag/log/") })
    let before = proef.platform.bytes(last)
    try Proef.commit(writer, 9, 3)
    let after = proef.platform.bytes(last)
    for length in stride(from: before.count + 1, to: after.count, by: 131) {
      proef.platform.put(last, Array(after.prefix(length)))
      #expect(try LogCopy.make(proef.opslag, to: "/kopie").records == 7)
    }
    proef.platform.put(last, after)
    #expect(try LogCopy.make(proef.opslag, to: "/kopie").records == 10)
  }

  @Test("restoring is using the copy; then the old source no longer fits it")
  func terugzetten() throws {
    let proef = try storage()
    try LogCopy.make(proef.opslag, to: "/kopie")
    let copy = try Storage.open(path: "/kopie", platform: proef.platform)
    let writer = try LogWriter.open(copy)
    try Proef.commit(writer, 9, 2)
    writer.close()
    #expect(try LogVerification.run(copy).records == 9)
    let before = files(proef, "/kopie")
    #expect(code { try LogCopy.make(proef.opslag, to: "/kopie") } == .ongeldig)
    #expect(files(proef, "/kopie") == before)
  }

  @Test("a damaged copy is refused with its place, wherever the damage is", arguments: 0..<8)
  func kopieBeschadigd(deel: Int) throws {
    let proef = try storage()
    try LogCopy.make(proef.opslag, to: "/kopie")
    for name in proef.platform.names where name.hasPrefix("/kopie/log/") {
      let bytes = proef.platform.bytes(name)
      for offset in bytes.indices where offset % 56 == deel * 7 {
        var damaged = bytes
        damaged[offset] ^= 1
        proef.platform.put(name, damaged)
        do {
          try LogCopy.make(proef.opslag, to: "/kopie")
          Issue.record("\(name) \(offset)")
        } catch {
          #expect(error.code == .ongeldig)
          #expect(error.plaats?.offset == offset)
          #expect(error.plaats.map { name.hasSuffix($0.segment) } == true)
        }
      }
      proef.platform.put(name, bytes)
    }
  }

  @Test("a damaged source is not copied")
  func bronBeschadigd() throws {
    let proef = try storage()
    try LogCopy.make(proef.opslag, to: "/kopie")
    let before = files(proef, "/kopie")
    proef.platform.flip(Proef.segment, 30, 1)
    #expect(code { try LogCopy.make(proef.opslag, to: "/kopie") } != nil)
    #expect(files(proef, "/kopie") == before)
  }

  @Test("another storage, other files, the storage itself: refused, and nothing is changed")
  func verkeerdePlek() throws {
    let proef = try storage()
    _ = try Storage.setUp(path: "/ander", organisatie: "Ander", platform: proef.platform)
    try proef.platform.makeDirectory("/vol")
    proef.platform.put("/vol/brief.txt", [1])
    let before = proef.platform.names
    #expect(code { try LogCopy.make(proef.opslag, to: "/ander") } == .bestaatAl)
    #expect(code { try LogCopy.make(proef.opslag, to: "/vol") } == .bestaatAl)
    for pad in ["/opslag", "/opslag/", "/x/../opslag", "/opslag/kopie", "/"] {
      #expect(code { try LogCopy.make(proef.opslag, to: pad) } == .ongeldig)
    }
    #expect(proef.platform.names == before)
  }

  @Test("a destroyed payload is destroyed in the copy too, and never the other way round")
  func vernietigd() throws {
    let proef = try storage()
    try Gatenproef.schrijf([1...1], 0, proef.opslag)
    try LogCopy.make(proef.opslag, to: "/kopie")
    let before = proef.platform.bytes(Proef.segment)
    var lines = regels(before)
    let text = String(decoding: lines[0], as: UTF8.self)
    let header = text.prefix(upTo: try #require(text.range(of: ",\"zout\":")).lowerBound)
    lines[0] = Array((header + ",\"zout\":null,\"data\":null}\n").utf8)
    proef.platform.put(Proef.segment, Array(lines.joined()))
    try LogCopy.make(proef.opslag, to: "/kopie")
    #expect(files(proef, "/kopie") == files(proef, "/opslag"))
    proef.platform.put(Proef.segment, before)
    #expect(code { try LogCopy.make(proef.opslag, to: "/kopie") } == .ongeldig)
  }

  @Test("a checkpoint that differs is refused")
  func zegel() throws {
    let proef = try storage()
    try LogCopy.make(proef.opslag, to: "/kopie")
    proef.platform.put("/kopie/zegels/7.txt", Array("ander".utf8))
    #expect(code { try LogCopy.make(proef.opslag, to: "/kopie") } == .ongeldig)
  }

  @Test(
    "a power failure at every step leaves a sound copy or none, and the next run finishes it", arguments: [false, true])
  func onderbroken(bestaat: Bool) throws {
    let proef = try storage([1, 2])
    if bestaat { try LogCopy.make(proef.opslag, to: "/kopie") }
    try proef.schrijf([1, 3, 1, 2, 1], grens: 1500)
    proef.platform.set { $0.disk.syncAll() }
    let source = files(proef, "/opslag")
    let steps = try proef.platform.traced { try LogCopy.make(proef.opslag, to: "/kopie") }
    var crashes = CrashStates(limit: Lang.kies(24, lang: 1000))
    var states = 0
    for (step, state) in steps.enumerated() {
      for after in crashes.all(after: state) {
        states += 1
        let opslag = try Storage.open(path: "/opslag", platform: after)
        if let copy = try? Storage.open(path: "/kopie", platform: after) {
          #expect(try LogVerification.run(copy).isGaaf, "step \(step), seed \(Lang.zaad)")
        } else {
          #expect(!bestaat)
        }
        try LogCopy.make(opslag, to: "/kopie")
        for (name, bytes) in source { #expect(after.bytes("/kopie/" + name) == bytes, "step \(step), \(name)") }
      }
    }
    #expect(steps.count > 10)
    Lang.meld("copy, \(bestaat ? "brought up to date" : "new")", ("steps", steps.count), ("crash states", states))
  }

  @Test("any call of a run may fail: the storage is untouched and the next run finishes it", arguments: [false, true])
  func elkeStoring(gedaan: Bool) throws {
    var failures = 0
    for number in 1...10_000 {
      let proef = try storage()
      let before = files(proef, "/opslag")
      proef.platform.set {
        $0.fault = FakePlatform.Fault(call: $0.calls + number, kind: .other, effect: gedaan ? .done : .none)
      }
      let failed = code { try LogCopy.make(proef.opslag, to: "/kopie") }
      proef.platform.set { $0.fault = nil }
      let after = proef.platform.afterKill()
      try LogCopy.make(Storage.open(path: "/opslag", platform: after), to: "/kopie")
      for (name, bytes) in before { #expect(after.bytes("/kopie/" + name) == bytes, "call \(number)") }
      #expect(files(proef, "/opslag") == before)
      if failed == nil, number > 20 { break }
      failures += 1
    }
    #expect(failures > 20)
  }
}
