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

  /// The payloads of the procedure, of improvement tracks and of corrections, as they are written for ever.
  static let procedure: [(soort: String, data: String)] = [
    ("verslag.aangevuld", #"{"gesprek":"G-2026-3","deel":"medewerker","tekst":"Ik zag het anders."}"#),
    ("verslag.aangevuld", #"{"gesprek":"G-2026-3","deel":"medewerker","tekst":"Zie mijn brief.","bron":"brief"}"#),
    ("verslag.aangeboden", #"{"gesprek":"G-2026-3","datum":"2026-11-13","tekst":"9f2c","wijze":"per e-mail"}"#),
    (
      "reactie.gegeven",
      #"{"gesprek":"G-2026-3","datum":"2026-11-20","tekst":"Ik ben het er niet mee eens.","bron":"brief"}"#
    ),
    ("reactie.gegeven", #"{"gesprek":"G-2026-3","datum":"2026-11-20"}"#),
    (
      "verslag.ondertekend",
      #"{"gesprek":"G-2026-3","datum":"2026-11-20","deel":"medewerker","door":"M-0117","wijze":"niet akkoord","tekst":"9f2c","toelichting":"Zie mijn reactie."}"#
    ),
    (
      "beoordeling.vastgesteld",
      #"{"gesprek":"G-2026-3","datum":"2026-12-04","vaststeller":"M-0001","reactie":{"gevolgd":false,"reden":"De voorbeelden staan vast."},"ondanks":{"reden":"Tekening volgt.","codes":["W081"]}}"#
    ),
    (
      "beoordeling.uitgereikt",
      #"{"gesprek":"G-2026-3","datum":"2026-12-07","wijze":"persoonlijk","aan":"Zoë Çelik","bewijs":"ontvangstbewijs"}"#
    ),
    (
      "verslag.ondertekend",
      #"{"gesprek":"G-2026-3","datum":"2026-11-20","deel":"medewerker","door":"M-0117","wijze":"gezien","tekst":"9f2c","bron":"getekend formulier"}"#
    ),
    ("bedenking.ingediend", #"{"gesprek":"G-2026-3","datum":"2027-01-11","gronden":"Het tijdvak klopt niet."}"#),
    (
      "bedenking.ingediend",
      #"{"gesprek":"G-2026-3","datum":"2027-01-11","gronden":"Het tijdvak klopt niet.","bron":"brief"}"#
    ),
    (
      "bedenking.afgehandeld",
      #"{"gesprek":"G-2026-3","datum":"2027-02-01","uitkomst":"deels gegrond","motivering":"Het tijdvak is verbeterd.","door":"M-0001"}"#
    ),
    (
      "verbetertraject.gestart",
      #"{"traject":"VT-1","looptijd":{"van":"2027-01-01","tot":"2027-06-30"},"aanleiding":"Eindoordeel matig.","doelen":[{"omschrijving":"Stukken op tijd","maatstaf":"negen van de tien","gereedOp":"2027-04-01"}],"begeleiding":"coach","gesprek":"G-2026-3"}"#
    ),
    (
      "verbetertraject.besproken",
      #"{"traject":"VT-1","doel":1,"status":"aandacht nodig","datum":"2027-03-01","toelichting":"Zes van de tien."}"#
    ),
    (
      "verbetertraject.afgerond",
      #"{"traject":"VT-1","datum":"2027-07-01","oordeel":"deels geslaagd","motivering":"Acht van de tien."}"#
    ),
    (
      "gebeurtenis.gecorrigeerd",
      #"{"over":"57-286b4a0eaca2","reden":"verkeerde dag","lezing":{"soort":"gesprek.afgezegd","v":1,"data":{"gesprek":"G-2026-1","reden":"ziek"}}}"#
    ),
    ("gebeurtenis.ingetrokken", #"{"over":"57-286b4a0eaca2","reden":"ander dossier"}"#),
  ]

  @Test(arguments: payloads + procedure)
  func comesBackByteForByte(golden: (soort: String, data: String)) throws {
    let node = try JSONReader.read(Array(golden.data.utf8), dialect: .canonical)
    let event = try Codering.decodeer(soort: golden.soort, v: 1, data: node)
    let stored = try #require(Codering.codeer(event))
    #expect(stored.soort == golden.soort)
    #expect(stored.v == 1)
    #expect(String(decoding: stored.data.canonicalBytes(), as: UTF8.self) == golden.data)
  }

  /// A plan is of version 2 only where time, length or place was given; without, it is what it always was.
  @Test(arguments: [
    ("gesprek.gepland", 1, #"{"gesprek":"G-2026-1","soort":"voortgang","cyclus":2026,"datum":"2026-06-12"}"#),
    (
      "gesprek.gepland", 2,
      #"{"gesprek":"G-2026-1","soort":"voortgang","cyclus":2026,"datum":"2026-06-12","tijd":600,"duur":45,"plaats":"kamer 2.14"}"#
    ),
    ("gesprek.verzet", 1, #"{"gesprek":"G-2026-1","datum":"2026-06-19","reden":"ziek"}"#),
    ("gesprek.verzet", 2, #"{"gesprek":"G-2026-1","datum":"2026-06-19","reden":"ziek","tijd":840}"#),
  ])
  func plansComeBackByteForByte(soort: String, v: Int, data: String) throws {
    let node = try JSONReader.read(Array(data.utf8), dialect: .canonical)
    let event = try Codering.decodeer(soort: soort, v: v, data: node)
    let stored = try #require(Codering.codeer(event))
    #expect(stored.v == v)
    #expect(String(decoding: stored.data.canonicalBytes(), as: UTF8.self) == data)
    // A program that knows version 2 reads version 1 as it was.
    if v == 1 { #expect(try Codering.decodeer(soort: soort, v: 2, data: node) == event) }
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
