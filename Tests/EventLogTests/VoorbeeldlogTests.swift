import EventLog
import Foundation
import Kalender
import Testing
import Wire

@Suite("Golden log, version 1")
struct VoorbeeldlogTests {
  static let pad = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/logs/v1/000000000001.ndjson")

  let bytes: [UInt8]

  init() throws {
    bytes = [UInt8](try Data(contentsOf: Self.pad))
  }

  @Test("reads as recorded")
  func leest() throws {
    let (records, kop) = try Proef(bytes).lees()
    #expect(records.map(\.nr) == [1, 2, 3])
    #expect(records.map(\.soort) == ["medewerker.in-dienst-getreden", "gesprek.gehouden", "afspraak.gemaakt"])
    #expect(records.map(\.rest) == [0, 1, 0])
    #expect(records[1].tijd.iso == "2026-02-12T09:14:22.123Z")
    #expect(records[1].opdracht == "018f0c4e8a7b7c31a5d2f0e19b6c4d02")
    #expect(records[2].zout == "202122232425262728292a2b2c2d2e2f")
    #expect(records[0].data?["naam"]?.string == "Zoë Çelik")
    #expect(records[2].plaats.regel == 3)
    #expect(kop.hash.hex == "286b4a0eaca27ed8d965e53e2d96d94b5a3f5ae135880e715b8b11821e92d8e3")
  }

  @Test("verifies, with the known root")
  func verifieert() throws {
    let uitslag = try Proef(bytes).controle()
    #expect(uitslag.bevindingen == [])
    #expect(uitslag.staart == nil)
    #expect((uitslag.records, uitslag.commits, uitslag.segmenten, uitslag.bytes) == (3, 2, 1, bytes.count))
    #expect(uitslag.wortel.hex == "3ff05c3539331f23dd1a0d91bc7b49978faad482fd8bdb08606023d0cdec291f")
  }

  @Test("is written byte for byte")
  func schrijft() throws {
    let (records, _) = try Proef(bytes).lees()
    let proef = try Proef()
    proef.platform.set { $0.random = 0 }
    let schrijver = try LogWriter.open(proef.opslag)
    for commit in [records[...0], records[1...]] {
      let facts = try commit.map {
        NewRecord(stroom: $0.stroom, soort: $0.soort, v: $0.v, data: try #require($0.data))
      }
      let first = try #require(commit.first)
      let written = try schrijver.write(facts, actor: first.actor, opdracht: first.opdracht, time: first.tijd)
      #expect(written == Array(commit))
    }
    #expect(proef.platform.bytes(Proef.segment) == bytes)
  }
}
