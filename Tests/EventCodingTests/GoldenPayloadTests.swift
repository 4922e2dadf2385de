import EventCoding
import Foundation
import Gesprekscyclus
import Testing
import Wire

@Suite struct GoldenPayloadTests {
  static let path = "Fixtures/logs/v1/000000000001.ndjson"

  /// The three payloads of the golden log, as they stand in it.
  static let payloads: [(soort: String, data: String)] = [
    (
      "medewerker.in-dienst-getreden",
      #"{"personeelsnummer":"M-0117","naam":"Zoë Çelik","functie":"hr21:adviseur-iii","onderdeel":"Regie en Coördinatie","leidinggevende":"M-0003","per":"2026-01-01"}"#
    ),
    (
      "gesprek.gehouden",
      #"{"gesprek":"G-2026-1","soort":"planning","datum":"2026-02-12","verslag":"Besproken: \"regie\" & planning.\nTweede alinea – 50% af; pad a/b\\c."}"#
    ),
    (
      "afspraak.gemaakt",
      #"{"afspraak":"RA-1","resultaatgebied":"Advies","omschrijving":"Levert vóór 1 december een inkoopkader op.","weging":40,"gereedOp":"2026-12-01"}"#
    ),
  ]

  @Test(arguments: 0..<3)
  func comesBackByteForByte(index: Int) throws {
    let golden = Self.payloads[index]
    let node = try JSONReader.read(Array(golden.data.utf8), dialect: .canonical)
    let event = try Codering.decodeer(soort: golden.soort, v: 1, data: node)
    let stored = try #require(Codering.codeer(event))
    #expect(stored.soort == golden.soort)
    #expect(stored.v == 1)
    #expect(String(decoding: stored.data.canonicalBytes(), as: UTF8.self) == golden.data)
  }

  @Test func cycleIsTheYearWhenNotNamed() throws {
    let events = try Self.payloads.map { golden in
      let node = try JSONReader.read(Array(golden.data.utf8), dialect: .canonical)
      return try Codering.decodeer(soort: golden.soort, v: 1, data: node)
    }
    guard case .dossier(.gesprek(.gehouden(let report))) = events[1],
      case .dossier(.afspraak(.gemaakt(let agreement))) = events[2]
    else {
      Issue.record("other events than expected: \(events)")
      return
    }
    #expect(report.cyclus == 2026)
    #expect(agreement.cyclus == 2026)
  }

  @Test func sharedLogHoldsThesePayloads() throws {
    let text = try #require(TestFiles.text(Self.path))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    for (line, golden) in zip(lines, Self.payloads) {
      #expect(line.contains(#""soort":"\#(golden.soort)","v":1,"#))
      #expect(line.hasSuffix(#","data":"# + golden.data + "}"))
    }
  }
}
