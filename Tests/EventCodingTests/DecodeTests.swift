import Testing
import Wire

@testable import EventCoding

@Suite struct DecodeTests {
  private func decode(_ soort: String, v: Int = 1, _ json: String) throws -> Gebeurtenis {
    try Codering.decodeer(soort: soort, v: v, data: JSONReader.read(Array(json.utf8), dialect: .file))
  }

  @Test func newerProgramsAreNoFailure() throws {
    #expect(try decode("iets.nieuws", "{}") == .onbekend(soort: "iets.nieuws", v: 1))
    #expect(try decode("gesprek.gehouden", v: 2, "{}") == .onbekend(soort: "gesprek.gehouden", v: 2))
    #expect(try decode("gesprek.gehouden", v: 0, "{}") == .onbekend(soort: "gesprek.gehouden", v: 0))
  }

  @Test(arguments: ["gesprek.gehouden", "iets.nieuws"])
  func noDataIsDestroyed(soort: String) throws {
    #expect(try Codering.decodeer(soort: soort, v: 1, data: nil) == .vernietigd)
  }

  @Test func unknownKeysArePassedOver() throws {
    let plain = try decode("cyclus.gesloten", #"{"jaar":2026}"#)
    #expect(try decode("cyclus.gesloten", #"{"nieuw":[1],"jaar":2026,"later":{}}"#) == plain)
  }

  @Test func keysMayStandInAnyOrder() throws {
    let plain = try decode("gesprek.afgezegd", #"{"gesprek":"G-1","reden":"ziek"}"#)
    #expect(try decode("gesprek.afgezegd", #"{"reden":"ziek","gesprek":"G-1"}"#) == plain)
  }

  @Test(arguments: [
    ("gesprek.verzet", #"[]"#, Leesfout.Code.verkeerdType, ""),
    ("gesprek.verzet", #"null"#, .verkeerdType, ""),
    ("gesprek.verzet", #"{"datum":"2026-01-01","reden":"x"}"#, .sleutelOntbreekt, "gesprek"),
    ("gesprek.verzet", #"{"gesprek":1,"datum":"2026-01-01","reden":"x"}"#, .verkeerdType, "gesprek"),
    ("gesprek.verzet", #"{"gesprek":"G","datum":"2026-02-30","reden":"x"}"#, .ongeldigeWaarde, "datum"),
    ("cyclus.gesloten", #"{"jaar":"2026"}"#, .verkeerdType, "jaar"),
    (
      "gesprek.gehouden",
      #"{"gesprek":"G","soort":"planning","datum":"2026-01-01","deelnemers":[{"deel":"baas","wie":""}]}"#,
      .ongeldigeWaarde, "deelnemers[0].deel"
    ),
    (
      "gesprek.gehouden",
      #"{"gesprek":"G","soort":"planning","datum":"2026-01-01","tijdvak":{"van":"2026-02-01","tot":"2026-01-01"}}"#,
      .ongeldigeWaarde, "tijdvak.tot"
    ),
    ("afspraak.gemaakt", #"{"afspraak":"RA-1","resultaatgebied":"a","omschrijving":"b"}"#, .sleutelOntbreekt, "cyclus"),
    (
      "afspraak.gemaakt", #"{"afspraak":"RA-1","cyclus":"x","resultaatgebied":"a","omschrijving":"b"}"#,
      .verkeerdType, "cyclus"
    ),
    ("medewerker.functie-gewijzigd", #"{"functie":"adviseur","per":"2026-01-01"}"#, .ongeldigeWaarde, "functie"),
    ("medewerker.functie-gewijzigd", #"{"functie":"a:b","modules":{},"per":"2026-01-01"}"#, .verkeerdType, "modules"),
  ])
  func malformedDataIsRefused(soort: String, json: String, code: Leesfout.Code, path: String) throws {
    let error = try #require(throws: CodeerFout.self) { try decode(soort, json) }
    #expect(error.code == code)
    #expect(error.pad == path)
    #expect(error.fouten.count == 1)
    #expect(error.melding.contains(soort))
  }

  @Test func allMistakesAtOnce() throws {
    let error = try #require(throws: CodeerFout.self) {
      try decode("medewerker.in-dienst-getreden", #"{"naam":1,"functie":"x","modules":[1,"a"],"per":"gisteren"}"#)
    }
    let paths = error.fouten.map { $0.pad.map { "\($0)" }.joined(separator: "/") }
    #expect(error.fouten.count == 6, "\(paths)")
  }
}
