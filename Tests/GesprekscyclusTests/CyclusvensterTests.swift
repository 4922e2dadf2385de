import Gesprekscyclus
import Kalender
import Testing

@Suite("A cycle begins on the day of the regeling, and its windows follow")
struct CyclusvensterTests {
  private func cyclus(_ regeling: Regeling, _ jaar: Int = 2026) throws -> Cyclus {
    let kader = Kader.voorbeeld(regeling)
    return try #require(kader.regelingen.cyclus(jaar))
  }

  @Test("a school year is called by both years, and ends on 31 August")
  func school() throws {
    let jaar = try cyclus(.school)
    #expect(jaar.naam == "2026/2027")
    #expect(jaar.tijdvak == tijdvak("2026-09-01", "2027-08-31"))
    let vensters = jaar.regeling.stadia.compactMap(jaar.venster)
    #expect(
      vensters == [
        tijdvak("2026-09-01", "2026-10-31"), tijdvak("2027-01-10", "2027-02-28"), tijdvak("2027-05-01", "2027-06-30"),
      ])
  }

  @Test("a cycle that begins on 29 February or in the middle of a month")
  func andereDagen() throws {
    let schrikkel = try cyclus(.praktijk("s", begin: (2, 29), []), 2027)
    #expect(schrikkel.tijdvak == tijdvak("2027-02-28", "2028-02-28"))
    let midden = try cyclus(
      .praktijk("m", begin: (7, 15), [Regeling.stadium("start", .planning, (7, 1), (7, 20))]))
    #expect(midden.regeling.stadia.compactMap(midden.venster) == [tijdvak("2027-07-01", "2027-07-20")])
  }

  @Test("a calendar year is called as it always was")
  func kalenderjaar() throws {
    #expect(try cyclus(.gemeente).naam == "2026")
  }

  @Test("three months after entering, and after another function")
  func naIndiensttreding() throws {
    let jaar = try cyclus(.halfjaar)
    let start = try #require(jaar.regeling.stadium("start" as StadiumCode))
    func vensters(_ feiten: [DossierGebeurtenis]) -> [Tijdvak] {
      Gegeven(feiten).dossier.medewerker.map { jaar.vensters(start, voor: $0) } ?? []
    }
    let begin = MedewerkerGebeurtenis.Indiensttreding.voorbeeld(per: "2026-11-30")
    #expect(vensters([.medewerker(.inDienstGetreden(begin))]) == [tijdvak("2026-11-30", "2027-02-27")])
    #expect(vensters(.inDienst) == [])
    #expect(
      vensters(.inDienst + [.functie("manager", per: "2026-01-01"), .functie("ondersteuner", per: "2026-06-01")])
        == [tijdvak("2026-01-01", "2026-03-31"), tijdvak("2026-06-01", "2026-08-31")])
  }

  @Test(
    "who is expected: on the last day, the whole window, or the last months",
    arguments: [
      (Stadium.Verwachting.laatsteDag, "2026-03-31", true), (.laatsteDag, "2026-04-01", false),
      (.heleVenster, "2026-01-01", true), (.heleVenster, "2026-01-02", false),
      (.maanden(2), "2026-02-01", true), (.maanden(2), "2026-02-02", false), (.maanden(4), "2020-01-01", false),
    ])
  func verwacht(wie: Stadium.Verwachting, per: String, ja: Bool) throws {
    let stadium = Regeling.stadium("planning", .planning, (1, 1), (3, 31), verwacht: wie)
    let begin = MedewerkerGebeurtenis.Indiensttreding.voorbeeld(per: per)
    let medewerker = try #require(Gegeven([.medewerker(.inDienstGetreden(begin))]).dossier.medewerker)
    #expect(stadium.verwacht(medewerker, in: tijdvak("2026-01-01", "2026-03-31")) == ja)
  }

  @Test(
    "who left before the last day is not expected, who leaves on it is",
    arguments: [("2026-03-30", false), ("2026-03-31", true)])
  func vertrokken(per: String, ja: Bool) throws {
    let stadium = Regeling.stadium("planning", .planning, (1, 1), (3, 31))
    let weg = DossierGebeurtenis.medewerker(.uitDienstGetreden(.init(per: dag(per), reden: "ander werk")))
    let medewerker = try #require(Gegeven(.inDienst + [weg]).dossier.medewerker)
    #expect(stadium.verwacht(medewerker, in: tijdvak("2026-01-01", "2026-03-31")) == ja)
  }
}
