import Commands
import EventLog
import Foundation
import Kalender
import Testing
import Wire

/// Records as events for other programs: what stands in them, who may, and going on.
@Suite("exporteren cloudevents") struct CloudEventsTests {
  static let oin = "--oin 00000001823288444000"
  static let bron = "urn:nld:oin:00000001823288444000:systeem:gespreksboek"

  static func events(_ uitkomst: Proefloop.Uitkomst) throws -> [JSONNode] {
    try uitkomst.stdout.split(separator: "\n").map { try JSONReader.read(Array($0.utf8), dialect: .canonical) }
  }

  @Test("each record is one event, in order, with the attributes of the profile and nothing that anybody typed")
  func vorm() throws {
    let loop = try Toegangsproef.loop()
    let events = try Self.events(try loop.lukt("exporteren cloudevents \(Self.oin)"))
    let records = try VernietigdTests.records(loop)
    #expect(events.count == records.count)
    let kenmerk = try Storage.open(path: loop.map + "/Storage").kenmerk
    for (event, record) in zip(events, records) {
      let cijfers = String(record.nr)
      #expect(
        event
          == .object(
            ("specversion", "1.0"), ("id", record.hash.hex), ("source", Self.bron),
            ("type", "nl.gespreksboek.\(record.soort).v\(record.v)"), ("time", record.tijd.iso),
            ("sequence", String(repeating: "0", count: 12 - cijfers.count) + cijfers), ("partitionkey", record.stroom),
            ("dataref", "\(Self.bron):opslag:\(kenmerk):nr:\(record.nr)")))
    }
    // Nothing was written.
    #expect(try VernietigdTests.records(loop).count == records.count)
  }

  @Test("with contents the log says so first, and what goes out ends with that record")
  func metInhoud() throws {
    let loop = try Toegangsproef.loop()
    let voor = try VernietigdTests.records(loop).count
    loop.account = "controle"
    let events = try Self.events(try loop.lukt("exporteren cloudevents \(Self.oin) --met-inhoud --vanaf \(voor)"))
    let records = try VernietigdTests.records(loop)
    #expect(records.count == voor + 1 && events.count == 2)
    for (event, record) in zip(events, records.suffix(2)) {
      #expect(event["data"] == record.data && event["datacontenttype"]?.string == "application/json")
    }
    let noot = try #require(records.last)
    #expect(noot.stroom == "beheer" && noot.soort == "export.gemaakt" && noot.actor == "controle")
    #expect(noot.data == .object(("vorm", "cloudevents"), ("vanaf", voor)))
    loop.account = "b.heer"
    let historie = try loop.lukt("historie --soort export").stdout
    #expect(
      historie.contains("De inhoud van alle records vanaf nr \(voor) is geëxporteerd als cloudevents"), "\(historie)")
  }

  @Test(
    "without contents for HR, auditor and beheerder; with contents for who may see everybody; an account of nobody gets nothing"
  )
  func toegang() throws {
    let loop = try Toegangsproef.loop()
    let voor = try VernietigdTests.records(loop).count
    for (account, zonder, met) in [
      ("hr", 0, 0), ("controle", 0, 0), ("b.heer", 0, 6), ("h.dewit", 6, 6), ("z.celik", 6, 6), ("vreemd", 6, 6),
    ] {
      loop.account = account
      for (regel, code) in [
        ("exporteren cloudevents \(Self.oin)", zonder), ("exporteren cloudevents \(Self.oin) --met-inhoud", met),
        ("exporteren postgres", met),
      ] {
        let uitkomst = loop.voerUit(regel)
        #expect(uitkomst.code == code, "\(account): \(regel): \(uitkomst.stderr)")
        #expect(code == 0 || uitkomst.stdout.isEmpty, "\(account): \(regel)")
      }
    }
    #expect(try VernietigdTests.records(loop).count == voor + 4)
  }

  @Test("a destroyed payload is said to be so, and has no data")
  func vernietigd() throws {
    let loop = try Toegangsproef.loop()
    let nr = try VernietigdTests.leeg("eindoordeel.gegeven", in: loop, metVerslag: true)
    let event = try #require(
      try Self.events(try loop.lukt("exporteren cloudevents \(Self.oin) --met-inhoud --vanaf \(nr)")).first)
    #expect(event["vernietigd"]?.bool == true && event["data"] == nil && event["datacontenttype"] == nil)
  }

  @Test("without an OIN it refuses and says where one is; a wrong one is none; the variable will do")
  func oin() throws {
    let loop = try Toegangsproef.loop()
    let zonder = loop.voerUit("exporteren cloudevents")
    #expect(zonder.code == 2 && zonder.stderr.contains("A095") && zonder.stderr.contains("--oin"), "\(zonder)")
    for fout in ["1234", "0000000182328844400x", "000000018232884440001"] {
      #expect(loop.voerUit("exporteren cloudevents --oin \(fout)").code == 2)
    }
    loop.variabelen["GESPREKSBOEK_OIN"] = "00000001823288444000"
    #expect(try Self.events(try loop.lukt("exporteren cloudevents")).first?["source"]?.string == Self.bron)
    #expect(loop.voerUit("exporteren cloudevents --json").code == 2)
  }

  @Test("a number beyond the log is refused, the one behind the last gives nothing")
  func voorbij() throws {
    let loop = try Toegangsproef.loop()
    let laatste = try VernietigdTests.records(loop).count
    #expect(try loop.lukt("exporteren cloudevents \(Self.oin) --vanaf \(laatste + 1)").stdout.isEmpty)
    for regel in ["cloudevents \(Self.oin)", "cloudevents \(Self.oin) --met-inhoud", "postgres"] {
      let uitkomst = loop.voerUit("exporteren \(regel) --vanaf \(laatste + 2)")
      #expect(
        uitkomst.code == 3 && uitkomst.stderr.contains("L027") && uitkomst.stdout.isEmpty, "\(regel): \(uitkomst)")
    }
    #expect(try VernietigdTests.records(loop).count == laatste)
  }

  @Test("a checkpoint goes on where it was; one of another history, one beyond the log and another file are refused")
  func merkpunt() throws {
    let loop = try Toegangsproef.loop()
    let regel = "exporteren cloudevents \(Self.oin) --merkpunt verder.txt"
    let eerst = try Self.events(try loop.lukt(regel))
    #expect(try loop.lukt(regel).stdout.isEmpty)
    try loop.lukt("rol toekennen auditor nog")
    let daarna = try Self.events(try loop.lukt(regel))
    #expect(daarna.map { $0["type"]?.string } == ["nl.gespreksboek.rol.toegekend.v1"])
    let laatste = try #require(try VernietigdTests.records(loop).last)
    #expect(laatste.nr == eerst.count + 1)
    #expect(String(decoding: try loop.lees("verder.txt"), as: UTF8.self) == "\(laatste.nr)-\(laatste.hash.hex)\n")
    #expect(loop.voerUit(regel + " --vanaf 1").code == 2)

    let nul = String(repeating: "0", count: 64)
    for (tekst, code, fout) in [
      ("\(laatste.nr)-\(nul)\n", Int32(1), "L028"), ("1-\(nul)\n", 1, "L028"),
      ("\(laatste.nr + 5)-\(nul)\n", 3, "L027"),
      ("boodschappen\n", 1, "A096"), ("3-abcdef123456\n", 1, "A096"),
    ] {
      try loop.schrijf("verder.txt", tekst)
      let uitkomst = loop.voerUit(regel)
      #expect(
        uitkomst.code == code && uitkomst.stderr.contains(fout) && uitkomst.stdout.isEmpty, "\(tekst): \(uitkomst)")
      #expect(String(decoding: try loop.lees("verder.txt"), as: UTF8.self) == tekst)
    }
    #expect(loop.voerUit("exporteren cloudevents \(Self.oin) --merkpunt Storage/merk.txt").stderr.contains("B008"))
  }

  @Test("following gives what is recorded meanwhile once, and ends when nobody reads any more")
  func volg() throws {
    let loop = try Toegangsproef.loop()
    let voor = try VernietigdTests.records(loop).count
    var beurten = 0
    loop.wacht = { [unowned loop] in
      beurten += 1
      if beurten == 2 { _ = loop.voerUit("rol toekennen auditor een") }
      if beurten == 3 { _ = loop.voerUit("rol toekennen auditor twee") }
      return beurten < 6
    }
    let events = try Self.events(try loop.lukt("exporteren cloudevents \(Self.oin) --volg --merkpunt m.txt"))
    #expect(beurten == 6 && events.count == voor + 2)
    #expect(events.map { $0["id"]?.string } == (try VernietigdTests.records(loop)).map(\.hash.hex))
    #expect(String(decoding: try loop.lees("m.txt"), as: UTF8.self).hasPrefix("\(voor + 2)-"))
  }

  @Test("following with contents notes that it goes on, and gives contents of what comes behind the note")
  func volgMetInhoud() throws {
    let loop = try Toegangsproef.loop()
    var beurten = 0
    loop.wacht = { [unowned loop] in
      beurten += 1
      if beurten == 1 { _ = loop.voerUit("rol toekennen auditor een") }
      return beurten < 3
    }
    let events = try Self.events(try loop.lukt("exporteren cloudevents \(Self.oin) --volg --met-inhoud"))
    #expect(events.suffix(2).first?["data"]?["volgt"]?.bool == true)
    #expect(events.last?["data"]?["account"]?.string == "een")
  }

  @Test("of a damaged log what is sound before the damage goes out, and then it says where")
  func schade() throws {
    let loop = try Toegangsproef.loop()
    let record = try #require(try VernietigdTests.records(loop).dropFirst(30).first)
    let pad = "Storage/log/000000000001.ndjson"
    var bytes = try loop.lees(pad)
    bytes[record.plaats.offset + 20] ^= 1
    try loop.schrijf(pad, bytes)
    loop.account = "m.jansen"
    let uitkomst = loop.voerUit("exporteren cloudevents \(Self.oin) --merkpunt m.txt")
    #expect(uitkomst.code == 5 && uitkomst.stderr.contains("000000000001.ndjson"), "\(uitkomst)")
    let events = try Self.events(uitkomst)
    #expect(!events.isEmpty && events.count <= 30)
    #expect(String(decoding: try loop.lees("m.txt"), as: UTF8.self).hasPrefix("\(events.count)-"))
  }

  @Test("when the output takes nothing any more the checkpoint stays where it was")
  func vol() throws {
    let loop = try Toegangsproef.loop()
    let uitkomst = loop.voerUit(
      Proefloop.woorden("exporteren cloudevents \(Self.oin) --merkpunt m.txt"), antwoordlek: .na(1000))
    #expect(uitkomst.code == 74 && uitkomst.stderr.contains("B006"), "\(uitkomst.stderr)")
    #expect(throws: (any Error).self) { try loop.lees("m.txt") }
  }
}
