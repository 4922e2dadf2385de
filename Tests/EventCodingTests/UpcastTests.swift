import Gesprekscyclus
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
}
