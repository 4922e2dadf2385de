import Gesprekscyclus
import Kalender
import Projections
import Testing
import Weergave

@testable import Reports

@Suite("Statusrapport")
struct StatusTests {
  @Test("A new storage is led from catalogue to regeling to cycle to people")
  func inrichten() {
    func opdracht(_ boek: Proefboek) -> String { Statusrapport.maak(boek.bron(op: "2026-01-15")).volgende.opdracht }
    #expect(opdracht(Proefboek(regeling: nil, catalogus: nil)) == "gespreksboek catalogus importeren BESTAND")
    #expect(opdracht(Proefboek(regeling: nil)) == "gespreksboek regeling vaststellen BESTAND")
    #expect(opdracht(Proefboek()) == "gespreksboek cyclus openen 2026")
    var boek = Proefboek(jaren: [2026])
    #expect(opdracht(boek) == "gespreksboek medewerker importeren BESTAND")
    boek.leg("A", op: "2026-01-06", .inDienst("A", "Ans", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
    #expect(opdracht(boek) == "gespreksboek medewerker lijst")
  }

  @Test("When something is late that comes first; when all cycles are closed the next year opens")
  func verder() {
    var boek = Proefboek(jaren: [2026])
    boek.leg("A", op: "2026-01-06", .inDienst("A", "Ans", "medewerker-ii", bij: "X", onder: nil, per: "2020-01-01"))
    let status = Statusrapport.maak(boek.bron(op: "2026-05-01"))
    #expect(status.achterstand == 1)
    #expect(status.volgende.opdracht == "gespreksboek achterstand")
    boek.sluit(2026, op: "2026-05-02")
    let gesloten = Statusrapport.maak(boek.bron(op: "2026-05-03"))
    #expect(gesloten.achterstand == 0)
    #expect(gesloten.volgende.opdracht == "gespreksboek cyclus openen 2027")
  }

  @Test("Unknown and destroyed records ask for attention")
  func aandacht() {
    var boek = Proefboek(jaren: [2026]).boek
    for (nr, reden) in [(7, Overig.Reden.onbekend), (8, .onbekend), (9, .vernietigd)] {
      let herkomst = Herkomst(
        nr: nr, hashbegin: "286b4a0eaca2", tijd: Tijdstip(milliseconden: 0), actor: "x", opdracht: "y")
      boek.noteer(Overig(stroom: .toegang, soort: "rol.toegekend", reden: reden, herkomst: herkomst))
    }
    let bron = Rapportbron(boek: boek, organisatie: "X", opslag: "y", peildatum: "2026-01-15")
    let tekst = Statusrapport.maak(bron).tekst(Opmaak())
    #expect(tekst.contains("2 records van een soort die deze versie niet kent"))
    #expect(tekst.contains("1 record is vernietigd"))
  }
}
