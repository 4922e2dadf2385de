import EventLog
import Kalender
import Testing
import Wire

@Suite("The index counts only when the log vouches for it")
struct WaarmerkTests {
  /// A storage whose last commit made a run, and what was there before.
  private static func proef() throws -> (proef: Termproef, eerder: [String: [UInt8]], log: [String: [UInt8]]) {
    let proef = try Termproef()
    try proef.schrijf([2, 3, 4, 1, 4])
    let (eerder, log) = (try proef.bestanden, try Self.log(proef))
    try proef.schrijf([4], vanaf: 5)
    #expect(try proef.bestanden != eerder)
    return (proef, eerder, log)
  }

  private static func log(_ proef: Termproef) throws -> [String: [UInt8]] {
    try proef.platform.list("/opslag/log/").reduce(into: [:]) {
      $0[$1] = proef.platform.bytes("/opslag/log/" + $1)
    }
  }

  @Test("each run that is there stands in the last record of the index, with its root")
  func genoemd() throws {
    let (proef, _, _) = try Self.proef()
    let records = try proef.proef.lees().records
    let waarmerk = try #require(records.last { $0.isBeheer })
    #expect(waarmerk.soort == "index.gewaarmerkt")
    let namen = try #require(Attestation(waarmerk)).reeksen.map { reeks in
      "\(reeks.van)-\(reeks.tot) \(reeks.wortel.hex)"
    }
    let bestanden = try proef.bestanden.sorted { $0.key < $1.key }.map { naam, bytes in
      let delen = naam.split(separator: ".")[0].split(separator: "-").compactMap { Int($0) }
      return "\(delen[0])-\(delen[1]) \(SHA256.hash(Array(bytes[..<4096])).hex)"
    }
    #expect(namen == bestanden)
    // The time of what it follows on.
    #expect(waarmerk.tijd == records[waarmerk.nr - 2].tijd)
  }

  @Test("without its record it does not count: in a log that has no such record, or one of another index")
  func zonder() throws {
    let (proef, _, log) = try Self.proef()
    let nieuw = try proef.bestanden
    // The last commit without what vouches for the run that was made then.
    let zonder = try proef.proef.lees().records.last { $0.isBeheer }?.plaats
    let plaats = try #require(zonder)
    let pad = "/opslag/log/" + plaats.segment
    proef.platform.put(pad, Array(proef.platform.bytes(pad)[..<plaats.offset]))
    #expect(try proef.vol().kop.nr > 14)
    #expect(try proef.antwoord() == nil)
    // A writer does not build on it: it goes through the log and makes everything anew.
    guard
      case .broken = try LogWriter.openFromIndex(
        proef.opslag, actor: "a", termen: Termproef.gebruik, bezoek: { _ in })
    else {
      Issue.record("built on")
      return
    }
    try proef.schrijf([1], vanaf: 6)
    #expect(try proef.antwoord() == (try proef.vol()))
    #expect(try proef.bestanden != nieuw)
    // The log of before: what was vouched for later is unknown to it.
    for (naam, bytes) in log { proef.platform.put("/opslag/log/" + naam, bytes) }
    for naam in try proef.platform.list("/opslag/log/") where log[naam] == nil {
      try proef.platform.remove("/opslag/log/" + naam)
    }
    try proef.zet(nieuw)
    #expect(try proef.antwoord() == nil)
  }

  @Test("made again it is the same, byte for byte")
  func opnieuw() throws {
    let (proef, _, _) = try Self.proef()
    func maak() throws -> [String: [UInt8]] {
      let ander = try Termproef(bestaand: proef.platform.afterKill())
      try ander.zet([:])
      try ander.schrijf([1], vanaf: 9)
      return try ander.bestanden
    }
    let eerste = try maak()
    #expect(!eerste.isEmpty)
    #expect(try maak() == eerste)
  }

  @Test("killed at any moment, or with any call failing: the index is right, and most often that of before or after")
  func elkeStap() throws {
    let (begin, _, _) = try Self.proef()
    // Other processes die where we look; the machine goes on.
    let staten = try begin.platform.traced { try begin.schrijf([4, 4], vanaf: 10) }
    var (goed, twijfels) = (0, 0)
    for (index, staat) in staten.enumerated() {
      let proef = try Termproef(bestaand: FakePlatform(staat))
      let (antwoord, vol) = (try proef.antwoord(), try proef.vol())
      #expect(antwoord == nil || antwoord == vol, "state \(index)")
      if antwoord == nil { twijfels += 1 } else { goed += 1 }
      try proef.schrijf([4], vanaf: 20)
      #expect(try proef.antwoord() == (try proef.vol()), "after state \(index)")
      #expect(try !proef.bestanden.keys.contains { $0.hasSuffix(".nieuw") }, "after state \(index)")
    }
    #expect(twijfels < staten.count / 4, "\(twijfels) of \(staten.count)")
    #expect(goed > 20)
  }

  @Test("a disk too full for the runs, or for the record, leaves the index of before, and the command recorded")
  func vol() throws {
    let (begin, _, _) = try Self.proef()
    let eerder = try begin.bestanden
    var mislukt = 0
    for ruimte in stride(from: 0, to: 60_000, by: 250) {
      let proef = try Termproef(bestaand: begin.platform.afterKill())
      let schrijver = try proef.open()
      try Proef.commit(schrijver, 10, 4)
      schrijver.close()
      proef.platform.set { $0.room = ruimte }
      Termproef.onderhoud(proef.opslag).follow(schrijver)
      proef.platform.set { $0.room = .max }
      let isMislukt = try proef.vol().kop.nr == schrijver.kop.nr
      if isMislukt {
        mislukt += 1
        #expect(try proef.bestanden == eerder, "\(ruimte) bytes")
      }
      #expect(try proef.antwoord() == (try proef.vol()), "\(ruimte) bytes")
    }
    #expect((20..<240).contains(mislukt), "\(mislukt)")
  }

  @Test("a refused command, or one that records nothing, says nothing of the index")
  func niets() throws {
    let (proef, _, _) = try Self.proef()
    let log = try Self.log(proef)
    let schrijver = try proef.open()
    schrijver.close()
    #expect(try Self.log(proef) == log)
  }

  @Test("a record in the middle that was changed, with its own hashes made right, is not shown by its number or time")
  func vervalst() throws {
    let proef = try Termproef()
    try proef.schrijf(Array(repeating: 2, count: 12))
    let records = try proef.proef.lees().records
    let index = try proef.index()
    var gezien = 0
    for record in records where record.nr < index.kop.nr && !record.isBeheer {
      let pad = "/opslag/log/" + record.plaats.segment
      let bytes = proef.platform.bytes(pad)
      let lijnen = regels(bytes)
      let nieuw = lijnen.map { line in
        line == lijnen[record.plaats.regel - 1] ? Vervalser.vervals(line, "\"weging\":40", door: "\"weging\":41") : line
      }
      proef.platform.put(pad, Array(nieuw.joined()))
      #expect(proef.platform.bytes(pad) != bytes)
      let later = try proef.index()
      for nr in [record.nr, record.nr - 1] {
        #expect(throws: IndexDoubt.self) { try later.last { gevonden, _ in gevonden <= nr } }
        gezien += 1
      }
      // Nor by any of its terms.
      #expect(throws: IndexDoubt.self) { try later.records(.stream(record.stroom)) }
      proef.platform.put(pad, bytes)
    }
    #expect(gezien > 20)
  }

  @Test("a position that does not follow on those in the index: nothing is recorded behind it")
  func versie() throws {
    let (proef, _, _) = try Self.proef()
    let laatste = try #require(try proef.proef.lees().records.last)
    // The record that comes next, with a position that its stream can't have yet.
    let ander = try Termproef(bestaand: proef.platform.afterKill())
    try ander.schrijf([1], vanaf: 30, metIndex: false)
    let nieuw = try #require(try ander.proef.lees().records.last)
    #expect(nieuw.nr == laatste.nr + 1)
    let pad = "/opslag/log/" + nieuw.plaats.segment
    let regel = Array(ander.platform.bytes(pad)[nieuw.plaats.offset...])
    for versie in [nieuw.versie - 1, nieuw.versie + 1, nieuw.versie + 7] {
      let geval = try Termproef(bestaand: proef.platform.afterKill())
      let vals = Vervalser.vervals(regel, "\"versie\":\(nieuw.versie),", door: "\"versie\":\(versie),")
      geval.platform.put(pad, Array(ander.platform.bytes(pad)[..<nieuw.plaats.offset]) + vals)
      // At first sight any position will do; only the index knows better.
      #expect(try geval.antwoord() != nil)
      let open = try LogWriter.openFromIndex(
        geval.opslag, actor: "a", grens: Termproef.grens, termen: Termproef.gebruik, bezoek: { _ in })
      let schrijver = try #require(open.schrijver)
      let voor = geval.platform.bytes(pad)
      let record = NewRecord(stroom: nieuw.stroom, soort: "gesprek.gehouden", v: 1, data: ["tekst": "x"])
      #expect(
        code {
          try schrijver.write(
            [record], actor: "a", opdracht: Proef.opdracht(77), time: Tijdstip(milliseconden: 2_000_000_000_000))
        } == .beschadigd(.versie), "\(versie)")
      #expect(geval.platform.bytes(pad) == voor)
      schrijver.close()
    }
  }
}
