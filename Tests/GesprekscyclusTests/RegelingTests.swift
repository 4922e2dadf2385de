import Gesprekscyclus
import Kalender
import Testing

@Suite("Regeling and cyclus: versions stay, a year keeps its own rules")
struct RegelingTests {
  private let een = Regelingen([.vastgesteld(.gemeente)])

  private func codes(_ regelingen: Regelingen, _ opdracht: RegelingOpdracht) -> [WeigeringCode] {
    do throws(Geweigerd) {
      _ = try regelingen.decide(opdracht)
      return []
    } catch { return error.codes }
  }

  @Test("a new version is recorded; the same again records nothing; other content under it is refused")
  func vaststellen() throws {
    #expect(try Regelingen().decide(.vaststellen(.gemeente)).gebeurtenissen == [.vastgesteld(.gemeente)])
    #expect(try een.decide(.vaststellen(.gemeente)).gebeurtenissen == [])
    let twee = Regeling.voorbeeld("gemeente", versie: 2)
    #expect(try een.decide(.vaststellen(twee)).gebeurtenissen == [.vastgesteld(twee)])
    #expect(codes(een, .vaststellen(.voorbeeld("gemeente", naam: "Anders"))) == [.versieBestaat])
  }

  @Test("a regeling with errors is refused whole, with how many there are")
  func ongeldig() {
    #expect(Regeling.gemeente.bevindingen().filter { $0.ernst == .fout } == [])
    #expect(Regeling.rijk.bevindingen().filter { $0.ernst == .fout } == [])
    let fout = #expect(throws: Geweigerd.self) {
      try Regelingen().decide(.vaststellen(.voorbeeld("gemeente", minMaanden: 12, maxMaanden: 3)))
    }
    #expect(fout?.codes == [.ongeldigDocument])
    #expect(fout?.weigeringen.first?.melding.contains("1 fout.") == true)
  }

  @Test("a cycle opens under the newest version that has begun")
  func openen() throws {
    let regelingen = Regelingen([
      .vastgesteld(.gemeente), .vastgesteld(.voorbeeld("gemeente", versie: 3, per: "2027-01-01")),
      .vastgesteld(.voorbeeld("gemeente", versie: 2, per: "2026-07-01")),
    ])
    func versie(_ jaar: Int) throws -> [RegelingGebeurtenis] {
      try regelingen.decide(.openen(jaar: jaar, regeling: nil)).gebeurtenissen
    }
    #expect(try versie(2025) == [.cyclusGeopend(jaar: 2025, regeling: "gemeente", versie: 1)])
    #expect(try versie(2026) == [.cyclusGeopend(jaar: 2026, regeling: "gemeente", versie: 2)])
    #expect(try versie(2028) == [.cyclusGeopend(jaar: 2028, regeling: "gemeente", versie: 3)])
  }

  @Test("opening is refused without a regeling, with several to choose from, before one begins, or twice")
  func openenGeweigerd() throws {
    #expect(codes(Regelingen(), .openen(jaar: 2026, regeling: nil)) == [.onbekendeRegeling])
    #expect(codes(een, .openen(jaar: 2024, regeling: nil)) == [.onbekendeRegeling])
    #expect(codes(een, .openen(jaar: 2026, regeling: "elders")) == [.onbekendeRegeling])
    let beide = Regelingen([.vastgesteld(.gemeente), .vastgesteld(.rijk)])
    #expect(codes(beide, .openen(jaar: 2026, regeling: nil)) == [.onbekendeRegeling])
    #expect(
      try beide.decide(.openen(jaar: 2026, regeling: "rijk")).gebeurtenissen
        == [.cyclusGeopend(jaar: 2026, regeling: "rijk", versie: 1)])
    #expect(codes(Kader.gemeente.regelingen, .openen(jaar: 2026, regeling: nil)) == [.cyclusBestaat])
    #expect(codes(Kader.gemeente.regelingen, .openen(jaar: 2025, regeling: nil)) == [.cyclusBestaat])
  }

  @Test("a cycle closes once, and only when it was opened")
  func sluiten() throws {
    let regelingen = Kader.gemeente.regelingen
    #expect(
      try regelingen.decide(.sluiten(jaar: 2026, op: dag("2027-03-01"))).gebeurtenissen == [.cyclusGesloten(jaar: 2026)]
    )
    #expect(codes(regelingen, .sluiten(jaar: 2025, op: dag("2027-03-01"))) == [.cyclusGesloten])
    #expect(codes(regelingen, .sluiten(jaar: 2030, op: dag("2027-03-01"))) == [.geenCyclus])
    #expect(regelingen.cyclus(2025)?.isOpen == false)
    #expect(regelingen.cyclus(2026)?.isOpen == true)
    #expect(regelingen.jaren == [2025, 2026, 2027])
  }

  @Test("a year replays under its own version for ever")
  func eigenVersie() {
    var regelingen = Kader.gemeente.regelingen
    regelingen.evolve(.vastgesteld(.voorbeeld("gemeente", versie: 2, weging: .geen)), .nr(9900))
    #expect(regelingen.cyclus(2026)?.regeling == .gemeente)
  }

  @Test("a cycle under a version nobody established, or closing an unknown year, changes nothing")
  func onbekend() {
    var regelingen = een
    regelingen.evolve(.cyclusGeopend(jaar: 2026, regeling: "gemeente", versie: 9), .nr(2))
    regelingen.evolve(.cyclusGesloten(jaar: 2031), .nr(3))
    #expect(regelingen.jaren == [])
  }

  @Test("the calendar year is the usual tijdvak")
  func kalenderjaar() {
    #expect(Kader.gemeente.regelingen.cyclus(2026)?.tijdvak == .jaar2026)
  }
}

@Suite("Stadium: its window in the year")
struct StadiumTests {
  private func stadium(_ van: (Int, Int), _ tot: (Int, Int)) throws -> Stadium {
    Stadium(
      soort: .planning, naam: "Planning", verplicht: true, van: try #require(.init(maand: van.0, dag: van.1)),
      tot: try #require(.init(maand: tot.0, dag: tot.1)))
  }

  @Test("within one year, over New Year, and on 29 February in a common year")
  func venster() throws {
    #expect(try stadium((1, 1), (3, 31)).venster(in: 2026) == tijdvak("2026-01-01", "2026-03-31"))
    #expect(try stadium((11, 1), (1, 31)).venster(in: 2026) == tijdvak("2026-11-01", "2027-01-31"))
    #expect(try stadium((2, 1), (2, 29)).venster(in: 2026) == tijdvak("2026-02-01", "2026-02-28"))
    #expect(try stadium((2, 1), (2, 29)).venster(in: 2028) == tijdvak("2028-02-01", "2028-02-29"))
  }

  @Test("a day that no year has is no day", arguments: [(2, 30), (13, 1), (0, 1), (4, 31), (1, 0)])
  func geenDag(maand: Int, dag: Int) {
    #expect(Stadium.DagInJaar(maand: maand, dag: dag) == nil)
  }
}

@Suite("Schaal: labels as people type them")
struct SchaalTests {
  @Test("case, white space and other spellings don't matter", arguments: [("GOED", "goed"), ("  goed\t", "goed")])
  func vijf(invoer: String, label: String) {
    #expect(Schaal.vijfLabels.label(invoer)?.tekst == label)
  }

  @Test("one sign is not another", arguments: [("+", "+"), ("++", "++"), ("+/-", "+/−"), ("−", "−"), ("+/−", "+/−")])
  func rijk(invoer: String, label: String) {
    #expect(Schaal.rijk.label(invoer)?.tekst == label)
  }

  @Test("what is no label is nothing", arguments: ["", "+ +", "--", "+++", "goed"])
  func niets(invoer: String) {
    #expect(Schaal.rijk.label(invoer) == nil)
  }
}
