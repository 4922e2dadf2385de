import Gesprekscyclus
import Kalender
import Testing

@testable import Reports

/// Who is expected, and by when, as the regeling says; in the backlog, in figures and on the day that it changes by itself.
@Suite("Verwacht: whom the regeling expects")
struct VerwachtTests {
  private static func vast(
    _ van: (Int, Int), _ tot: (Int, Int), _ verwacht: Stadium.Verwachting = .laatsteDag
  ) throws -> Stadium {
    Stadium(
      soort: .planning, naam: "Planning", verplicht: true,
      venster: .vast(
        van: try #require(.init(maand: van.0, dag: van.1)), tot: try #require(.init(maand: tot.0, dag: tot.1))),
      verwacht: verwacht)
  }

  private static func bron(_ regeling: Regeling, per: Datum, op dag: String) -> Rapportbron {
    var boek = Proefboek(regeling: regeling)
    boek.open(2026, regeling)
    boek.leg("A", op: "2026-01-06", .inDienst("A", "Ans", "medewerker-ii", bij: "Ruimte", onder: nil, per: per))
    return boek.bron(op: dag)
  }

  private func teLaat(_ regeling: Regeling, per: Datum, op dag: String) throws -> [String] {
    let bron = Self.bron(regeling, per: per, op: dag)
    return try #require(Achterstand.maak(bron)).groepen.flatMap(\.posten).map(\.uiterlijk.iso)
  }

  @Test(
    "the whole window, or so many months at its end",
    arguments: [
      (Stadium.Verwachting.heleVenster, "2026-01-01", 1), (.heleVenster, "2026-01-02", 0),
      (.maanden(2), "2026-02-01", 1), (.maanden(2), "2026-02-02", 0), (.laatsteDag, "2026-02-02", 1),
      (.laatsteDag, "2026-04-01", 0),
    ])
  func wie(verwacht: Stadium.Verwachting, per: String, aantal: Int) throws {
    let regeling = Proefregeling.maak(stadia: [try Self.vast((1, 1), (3, 31), verwacht)])
    let begin = try #require(Datum(iso: per))
    #expect(try teLaat(regeling, per: begin, op: "2026-04-01").count == aantal)
    let cijfers = Self.bron(regeling, per: begin, op: "2026-04-01").openCycli.first.map {
      Self.bron(regeling, per: begin, op: "2026-04-01").cyclusstand($0).stadia.map(\.verwacht)
    }
    #expect(cijfers == [aantal])
  }

  @Test(
    "three months after entering, each on the own day", arguments: [("2026-08-14", 0), ("2026-08-15", 1)])
  func naIndiensttreding(op dag: String, aantal: Int) throws {
    let start = Stadium(
      code: "start", soort: .overig("startgesprek"), naam: "Start", verplicht: true,
      venster: .na(maanden: 3, [.indiensttreding]))
    let regeling = Proefregeling.maak(stadia: [start])
    #expect(try teLaat(regeling, per: "2026-05-15", op: dag) == [String](repeating: "2026-08-14", count: aantal))
    #expect(try teLaat(regeling, per: "2020-01-01", op: dag) == [])
  }

  @Test("in a school year nothing is late before its window ended", arguments: [("2026-10-31", 0), ("2026-11-01", 1)])
  func school(op dag: String, aantal: Int) throws {
    let begin = try #require(Stadium.DagInJaar(maand: 9, dag: 1))
    let regeling = Proefregeling.maak(
      stadia: [try Self.vast((9, 1), (10, 31)), try Self.vast((1, 10), (2, 28))], cyclusbegin: begin)
    #expect(try teLaat(regeling, per: "2020-01-01", op: dag).count == aantal)
  }
}
