import Gesprekscyclus
import Kalender
import Testing
import Wire

@testable import EventCoding

@Suite struct UpcastTests {
  /// A made-up future: `cyclus.gesloten` had `jr` in version 1, `jaartal` in version 2, and has `jaar` in version 3.
  private let steps = Opwaardering(
    stappen: [
      .init(soort: .cyclusGesloten, van: 1) { ["jaartal": $0["jr"] ?? 0] },
      .init(soort: .cyclusGesloten, van: 2) { ["jaar": $0["jaartal"] ?? 0] },
    ], versie: { $0 == .cyclusGesloten ? 3 : $0.v })

  @Test(arguments: [(1, "jr"), (2, "jaartal"), (3, "jaar")])
  func everyOldVersionIsRead(v: Int, key: String) throws {
    let data = JSONNode(.object([JSONMember(key, 2024)]))
    let event = try Codering.decodeer(soort: "cyclus.gesloten", v: v, data: data, met: steps)
    #expect(event == .regeling(.cyclusGesloten(jaar: 2024)))
  }

  @Test func newerThanTheStepsIsUnknown() throws {
    let event = try Codering.decodeer(soort: "cyclus.gesloten", v: 4, data: ["jaar": 2024], met: steps)
    #expect(event == .onbekend(soort: "cyclus.gesloten", v: 4))
  }

  @Test(arguments: Soort.allCases)
  func stepsOfThisProgramAreComplete(soort: Soort) {
    for v in 1...soort.v { #expect(Opwaardering.huidig.actueel(soort, v: v, [:]) != nil) }
  }

  /// What version 1 said, as it stands in logs, and what it means: everything of its kind, also what it left out.
  @Test func changesOfVersion1TellEverything() throws {
    let per = try #require(Datum(iso: "2026-07-01"))
    let function = try #require(FunctieVerwijzing("hr21:adviseur-iii"))
    let stored: [(soort: String, data: String, MedewerkerGebeurtenis)] = [
      (
        "medewerker.gegevens-gewijzigd", #"{"naam":"Zoë Çelik","per":"2026-07-01","reden":"huwelijk"}"#,
        .gegevensGewijzigd(.init(naam: "Zoë Çelik", per: per, reden: "huwelijk"))
      ),
      (
        "medewerker.functie-gewijzigd", #"{"functie":"hr21:adviseur-iii","per":"2026-07-01"}"#,
        .functieGewijzigd(.init(functie: function, modules: [], per: per))
      ),
      (
        "medewerker.functie-gewijzigd",
        #"{"functie":"hr21:adviseur-iii","modules":["coordinatie"],"per":"2026-07-01"}"#,
        .functieGewijzigd(.init(functie: function, modules: ["coordinatie"], per: per))
      ),
      (
        "medewerker.geplaatst", #"{"onderdeel":"Ruimte","per":"2026-07-01"}"#,
        .geplaatst(.init(onderdeel: "Ruimte", leidinggevende: .geen, per: per))
      ),
      (
        "medewerker.geplaatst", #"{"onderdeel":"Ruimte","leidinggevende":"M-0003","per":"2026-07-01"}"#,
        .geplaatst(.init(onderdeel: "Ruimte", leidinggevende: .onder("M-0003"), per: per))
      ),
    ]
    for (soort, data, event) in stored {
      let node = try JSONReader.read(Array(data.utf8), dialect: .canonical)
      #expect(try Codering.decodeer(soort: soort, v: 1, data: node) == .dossier(.medewerker(event)))
    }
  }

  /// The same data in version 2 says only what is in it.
  @Test func changesOfVersion2TellOnlyWhatIsThere() throws {
    let per = try #require(Datum(iso: "2026-07-01"))
    func event(_ soort: String, _ data: JSONNode) throws -> Gebeurtenis {
      try Codering.decodeer(soort: soort, v: 2, data: data)
    }
    #expect(
      try event("medewerker.geplaatst", ["onderdeel": "Ruimte", "per": "2026-07-01"])
        == .dossier(.medewerker(.geplaatst(.init(onderdeel: "Ruimte", leidinggevende: nil, per: per)))))
    #expect(
      try event("medewerker.functie-gewijzigd", ["modules": [], "per": "2026-07-01"])
        == .dossier(.medewerker(.functieGewijzigd(.init(functie: nil, modules: [], per: per)))))
    #expect(
      try event("medewerker.gegevens-gewijzigd", ["uren": "28.8", "per": "2026-07-01"])
        == .dossier(.medewerker(.gegevensGewijzigd(.init(uren: Uren("28,8"), per: per)))))
  }

  @Test(arguments: ["28,8", "28.80", "036", "0", "81", "-1", "1e1", ""])
  func hoursAreWrittenInOneWay(text: String) {
    #expect(throws: CodeerFout.self) {
      try Codering.decodeer(
        soort: "medewerker.gegevens-gewijzigd", v: 2, data: ["uren": JSONNode(.string(text)), "per": "2026-07-01"])
    }
  }
}
