import Gesprekscyclus
import Kalender
import Testing

@Suite("A cycle closes after its last window, and opens again for a reason")
struct SluitenTests {
  private func regelingen(_ regeling: Regeling = .gemeente, jaar: Int = 2026) -> Regelingen {
    var regelingen = Regelingen([.vastgesteld(regeling)])
    regelingen.evolve(.cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie), .nr(2))
    return regelingen
  }

  private func codes(_ regelingen: Regelingen, _ opdracht: RegelingOpdracht) -> [WeigeringCode] {
    do throws(Geweigerd) {
      _ = try regelingen.decide(opdracht)
      return []
    } catch {
      return error.codes
    }
  }

  @Test(
    "not before the last window has ended, also one that counts from someone's own day",
    arguments: [
      (Regeling.school, "2027-06-30", true), (.school, "2027-07-01", false), (.halfjaar, "2027-03-31", true),
      (.halfjaar, "2027-04-01", false),
    ])
  func teVroeg(regeling: Regeling, op datum: String, geweigerd: Bool) {
    #expect(
      codes(regelingen(regeling), .sluiten(jaar: 2026, op: dag(datum))) == (geweigerd ? [.vensterLoopt] : []))
  }

  @Test("opened again it takes everything, closed again nothing new; every day answers for itself")
  func heropend() throws {
    var regelingen = regelingen(.school)
    #expect(codes(regelingen, .heropenen(jaar: 2026, reden: "vergeten")) == [.cyclusBestaat])
    regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(3, op: "2027-07-05"))
    #expect(codes(regelingen, .heropenen(jaar: 2026, reden: " ")) == [.leegVeld])
    #expect(codes(regelingen, .heropenen(jaar: 2031, reden: "x")) == [.geenCyclus])
    #expect(codes(regelingen, .sluiten(jaar: 2026, op: dag("2027-07-06"))) == [.cyclusGesloten])
    for feit in try regelingen.decide(.heropenen(jaar: 2026, reden: "vergeten")).gebeurtenissen {
      regelingen.evolve(feit, .nr(4, op: "2027-07-10"))
    }
    #expect(regelingen.cyclus(2026)?.isOpen == true)
    #expect(regelingen.cyclus(2026)?.heropend?.reden == "vergeten")
    regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(5, op: "2027-07-20"))
    let open = ["2027-07-04", "2027-07-05", "2027-07-09", "2027-07-10", "2027-07-19", "2027-07-20"].map {
      regelingen.geldig(op: dag($0)).cyclus(2026)?.isOpen
    }
    #expect(open == [true, false, false, true, true, false])
  }

  @Test("what was begun can be finished in a closed cycle, nothing new begins, and the refusal says so")
  func afmaken() throws {
    func gesloten(_ feiten: [DossierGebeurtenis]) -> Gegeven {
      var gegeven = Gegeven(feiten)
      gegeven.kader.regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(9600, op: "2027-02-02"))
      return gegeven
    }
    let meer = Vastlegging.beoordeling("G-2026-2").met { $0.verslag = "" }.resultaat("RA-2", "goed")
    gesloten(.halfBeoordeeld).als(.legVast(meer), op: "2027-03-01").danAanvaard()
    let aanbieding = ProcedureGebeurtenis.Aanbieding(gesprek: "G-2026-2", datum: dag("2027-03-01"), tekst: "tekst-1")
    gesloten(.beoordeeld).als(.procedure(.aangeboden(aanbieding)), op: "2027-03-01").danAanvaard()
    let nieuw = gesloten(.naPlanning).als(.legVast(.beoordeling().eind("goed")), op: "2027-03-01")
    #expect(nieuw.codes.contains(.cyclusGesloten))
    let advies = nieuw.weigeringen.first { $0.code == .cyclusGesloten }?.advies ?? ""
    #expect(advies.contains("afmaken") && advies.contains("cyclus heropenen 2026"))
    gesloten(.naPlanning).als(
      .planGesprek(soort: .beoordeling, cyclus: 2026, datum: dag("2027-03-02")), op: "2027-03-01"
    ).danGeweigerd([.cyclusGesloten])
  }
}
