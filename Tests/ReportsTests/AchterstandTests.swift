import Gesprekscyclus
import Kalender
import Testing
import Weergave

@testable import Reports

@Suite("Achterstand")
struct AchterstandTests {
  /// One person in service since 2020 in an open cycle 2026.
  private func boek(_ nummer: Personeelsnummer = "A", chef: Personeelsnummer? = nil) -> Proefboek {
    var boek = Proefboek(jaren: [2026])
    boek.leg(
      "\(nummer)", op: "2026-01-06",
      .inDienst(nummer, "Ans", "medewerker-ii", bij: "Ruimte", onder: chef, per: "2020-01-01"))
    return boek
  }

  private func posten(_ boek: Proefboek, op dag: String) throws -> [Achterstand.Post] {
    try #require(Achterstand.maak(boek.bron(op: dag))).groepen.flatMap(\.posten)
  }

  @Test("A stage is late from the day after its window", arguments: [("2026-03-31", 0), ("2026-04-01", 1)])
  func grens(dag: String, aantal: Int) throws {
    let posten = try posten(boek(), op: dag)
    #expect(posten.count == aantal)
    #expect(posten.allSatisfy { $0.dagen == 1 && $0.uiterlijk == "2026-03-31" && $0.punt.planning == .geen })
  }

  @Test("A window into the next year ends there")
  func jaarwisseling() throws {
    let posten = try posten(boek(), op: "2027-02-01")
    #expect(posten.map(\.uiterlijk.iso) == ["2026-03-31", "2026-09-30", "2027-01-31"])
  }

  @Test("A conversation held late takes the post away; held after the reference date it does not")
  func later() throws {
    var boek = boek()
    boek.leg("A", op: "2026-05-12", .gehouden("G-1", .planning, op: "2026-05-11"))
    #expect(try posten(boek, op: "2026-05-10").count == 1)
    #expect(try posten(boek, op: "2026-05-11").isEmpty)
  }

  @Test("A plan to come, a plan that passed and a plan called off read differently")
  func planning() throws {
    var boek = boek()
    boek.leg("A", op: "2026-02-02", .gepland("G-1", .planning, op: "2026-04-20"))
    #expect(try posten(boek, op: "2026-04-20").map(\.punt.planning) == [.gepland("2026-04-20")])
    #expect(try posten(boek, op: "2026-04-21").map(\.punt.planning) == [.verstreken("2026-04-20")])
    #expect(try posten(boek, op: "2026-04-21").map(\.soort) == [.teLaat])
    boek.leg("A", op: "2026-04-21", .verzet("G-1", naar: "2026-05-20", reden: "ziek"))
    #expect(try posten(boek, op: "2026-04-22").map(\.punt.planning) == [.gepland("2026-05-20")])
    boek.leg("A", op: "2026-04-22", .afgezegd("G-1", reden: "ziek"))
    #expect(try posten(boek, op: "2026-04-23").map(\.punt.planning) == [.afgezegd("ziek")])
    let tekst = try #require(Achterstand.maak(boek.bron(op: "2026-04-23"))).tekst(Opmaak())
    #expect(tekst.contains("afgezegd: ziek"))
  }

  @Test("Who is released is not late, also when it was planned; in the figures it is a column of its own")
  func vrijgesteld() throws {
    var boek = boek()
    boek.leg("A", op: "2026-02-02", .gepland("G-1", .planning, op: "2026-03-16"))
    boek.leg("A", op: "2026-03-20", .vrijstelling(Vrijstelling(grond: "verlof", cyclus: 2026, stadia: ["planning"])))
    #expect(try posten(boek, op: "2026-04-23").isEmpty)
    let bron = boek.bron(op: "2026-04-23")
    let stadium = try #require(bron.openCycli.first.map { bron.cyclusstand($0).stadia.first } ?? nil)
    #expect(stadium.verwacht == 0 && stadium.gehouden == 0 && stadium.vrijgesteld == 1)
    let dossier = try #require(Dossierrapport.maak("A", uit: bron)).tekst(Opmaak())
    #expect(dossier.contains("Vrijgesteld: Planning, om verlof (nr 6)."))
    #expect(!dossier.contains("Planningsgesprek: uiterlijk"))
  }

  @Test("A planned day that passed within the window is told apart, from the day after")
  func geplandNietGehouden() throws {
    var boek = boek()
    boek.leg("A", op: "2026-02-02", .gepland("G-1", .planning, op: "2026-02-16"))
    #expect(try posten(boek, op: "2026-02-16").isEmpty)
    let posten = try posten(boek, op: "2026-02-18")
    #expect(posten.map(\.soort) == [.nietGehouden])
    #expect(posten.map(\.dagen) == [2])
    boek.leg("A", op: "2026-02-18", .afgezegd("G-1", reden: "ziek"))
    #expect(try self.posten(boek, op: "2026-02-18").isEmpty)
  }

  @Test("Who came after the last day of the window, or left, misses nothing")
  func nietVerwacht() throws {
    var boek = boek()
    boek.leg("B", op: "2026-01-07", .inDienst("B", "Bo", "medewerker-ii", bij: "X", onder: nil, per: "2026-04-01"))
    #expect(try posten(boek, op: "2026-04-01").map(\.medewerker.nummer) == ["A"])
    boek.leg("A", op: "2026-04-01", .uitDienst(per: "2026-04-10"))
    #expect(try posten(boek, op: "2026-04-10").count == 1)
    #expect(try posten(boek, op: "2026-04-11").isEmpty)
  }

  @Test("Posts belong to the manager of the reference date")
  func leidinggevende() throws {
    var boek = boek(chef: "M-1")
    boek.leg("A", op: "2026-05-01", .plek("Sociaal", onder: "M-2", per: "2026-06-01"))
    let mei = try #require(Achterstand.maak(boek.bron(op: "2026-05-31")))
    let juni = try #require(Achterstand.maak(boek.bron(op: "2026-06-01")))
    #expect(mei.groepen.map(\.leidinggevende?.nummer) == ["M-1"])
    #expect(juni.groepen.map(\.leidinggevende?.nummer) == ["M-2"])
    #expect(Achterstand.maak(boek.bron(op: "2026-06-01"), leidinggevende: "M-1")?.aantal == 0)
    #expect(Achterstand.maak(boek.bron(op: "2026-06-01"), leidinggevende: "M-2")?.aantal == 1)
    #expect(Achterstand.maak(boek.bron(op: "2026-06-01"), onderdeel: "sociaal")?.aantal == 1)
    #expect(Achterstand.maak(boek.bron(op: "2026-06-01"), onderdeel: "Ruimte")?.aantal == 0)
  }

  @Test("By default every open cycle; each post says which")
  func alleOpenCycli() throws {
    var boek = Proefboek(jaren: [2026, 2027])
    boek.leg(
      "A", op: "2026-01-06", .inDienst("A", "Ans", "medewerker-ii", bij: "Ruimte", onder: nil, per: "2020-01-01"))
    let achterstand = try #require(Achterstand.maak(boek.bron(op: "2027-04-01")))
    #expect(
      achterstand.groepen.flatMap(\.posten).map { "\($0.cyclus.naam) \($0.gesprekssoort?.tekst ?? "")" } == [
        "2026 planning", "2026 voortgang", "2026 beoordeling", "2027 planning",
      ])
    #expect(achterstand.ookOpen.isEmpty)
    let een = try #require(Achterstand.maak(boek.bron(op: "2027-04-01"), jaar: 2027))
    #expect(een.aantal == 1 && een.ookOpen.map(\.naam) == ["2026"])
    Goud.vergelijk(achterstand.tekst(Opmaak()), met: "achterstand-twee-cycli.txt")
  }

  @Test("By default the newest open cycle; a closed one on request")
  func cyclus() throws {
    var boek = Proefboek(jaren: [2025, 2026])
    boek.sluit(2026, op: "2027-02-01")
    #expect(Achterstand.maak(boek.bron(op: "2027-03-01"))?.cycli.map(\.jaar) == [2025])
    #expect(Achterstand.maak(boek.bron(op: "2027-03-01"), jaar: 2026)?.cycli.map(\.jaar) == [2026])
    boek.sluit(2025, op: "2027-02-02")
    #expect(Achterstand.maak(boek.bron(op: "2027-03-01")) == nil)
  }

  @Test("Plans that passed as text")
  func goud() throws {
    var boek = boek(chef: "M-1")
    boek.leg("A", op: "2026-02-02", .gepland("G-1", .planning, op: "2026-02-16"))
    boek.leg("A", op: "2026-05-02", .gepland("G-2", .voortgang, op: "2026-06-16"))
    boek.leg("A", op: "2026-06-02", .gepland("G-3", .beoordeling, op: "2026-12-01"))
    let achterstand = try #require(Achterstand.maak(boek.bron(op: "2026-06-20")))
    Goud.vergelijk(achterstand.tekst(Opmaak()), met: "achterstand-gepland.txt")
    let geen = try #require(Achterstand.maak(boek.bron(op: "2026-02-01"), leidinggevende: "M-1"))
    Goud.vergelijk(geen.tekst(Opmaak()), met: "achterstand-geen.txt")
  }
}
