import Gesprekscyclus
import Kalender
import Testing

@Suite("Another number for the same person: the dossier stays, and no number is given twice")
struct HernummerenTests {
  private func hernummer(_ nummer: Personeelsnummer, per: String = "2026-02-01") -> DossierOpdracht {
    .hernummer(.init(nummer: nummer, per: dag(per), reden: "overgang"))
  }

  /// With the register as it follows from the dossier.
  private func metRegister(_ gegeven: Gegeven) -> Gegeven {
    var gegeven = gegeven
    gegeven.kader.register.herzie("dossier-1", gegeven.dossier.medewerker)
    return gegeven
  }

  /// As the register reads it off the person who got another number.
  private func geef(
    _ nieuw: Personeelsnummer, aan eerste: Personeelsnummer, _ sleutel: DossierSleutel, in register: inout Register
  ) {
    let gegeven = Gegeven([
      .medewerker(.inDienstGetreden(.voorbeeld(nummer: eerste))),
      .medewerker(.hernummerd(.init(nummer: nieuw, per: dag("2026-01-01")))),
    ])
    register.herzie(sleutel, gegeven.dossier.medewerker)
  }

  @Test("it is recorded once, in any case; back to an earlier number of one's own can be")
  func eenKeer() {
    let eerst = metRegister(Gegeven(.inDienst))
    eerst.als(hernummer("2000009"), op: "2026-01-05")
      .dan([.medewerker(.hernummerd(.init(nummer: "2000009", per: dag("2026-02-01"), reden: "overgang")))])
    eerst.als(hernummer("m-9"), op: "2026-01-05").dan([])
    let na = metRegister(eerst.na(hernummer("2000009"), op: "2026-01-05"))
    #expect(na.dossier.medewerker?.nummer == "2000009")
    #expect(na.dossier.medewerker?.personeelsnummer == "M-9")
    na.als(hernummer("2000009"), op: "2026-01-06").dan([])
    let terug = na.na(hernummer("M-9", per: "2026-03-01"), op: "2026-01-06")
    #expect(terug.dossier.medewerker?.nummer == "M-9")
  }

  @Test("a number that another has, or had, is refused, and so is what is no number")
  func bezet() {
    var gegeven = metRegister(Gegeven(.inDienst))
    geef("2000001", aan: "M-1", "dossier-m1", in: &gegeven.kader.register)
    for nummer: Personeelsnummer in ["M-1", "m-1", "2000001"] {
      gegeven.als(hernummer(nummer), op: "2026-01-05").danGeweigerd([.personeelsnummerBezet])
      Gegeven([], onder: gegeven.kader).als(
        .neemInDienst(.voorbeeld(nummer: nummer, leidinggevende: nil)), op: "2026-01-05"
      )
      .danGeweigerd([.personeelsnummerBezet])
    }
    gegeven.als(hernummer("1,2E+6"), op: "2026-01-05").danGeweigerd([.geenPersoneelsnummer])
    gegeven.als(hernummer(""), op: "2026-01-05").danGeweigerd([.leegVeld])
  }

  @Test("whoever is given by the new number is recorded under the first")
  func onderHetEerste() {
    var gegeven = metRegister(Gegeven(.inDienst))
    geef("2000002", aan: "M-2", "dossier-m2", in: &gegeven.kader.register)
    gegeven.als(.wijzigMedewerker(.init(leidinggevende: "2000002", per: dag("2026-02-01"))), op: "2026-01-05")
      .dan([.medewerker(.geplaatst(.init(onderdeel: nil, leidinggevende: "M-2", per: dag("2026-02-01"))))])
    let register = gegeven.kader.register
    #expect(register.weergave("M-2") == "2000002" && register.weergave("2000002") == "2000002")
    #expect(register.bekend("2000002") == "M-2" && register.sleutel(van: "2000002") == "dossier-m2")
    #expect(register.sleutels.count == 3)
    // Somebody who takes part is text; the number in front is that of the person.
    let form = Vastlegging.voortgang(op: "2026-05-01").met {
      $0.deelnemers = [Deelnemer(deel: .leidinggevende, wie: "2000002 Bea"), Deelnemer(deel: .informant, wie: "Kees")]
    }
    guard case .legVast(let bekend) = DossierOpdracht.legVast(form).bekend(register) else { return }
    #expect(bekend.deelnemers.map(\.wie) == ["M-2 Bea", "Kees"])
  }

  @Test("withdrawn, the number before it is there again")
  func ingetrokken() {
    var register = Register()
    register.evolve(.inDienstGetreden(.voorbeeld(nummer: "M-9")), in: "dossier-1")
    geef("2000009", aan: "M-9", "dossier-1", in: &register)
    #expect(register.kent("2000009"))
    register.herzie("dossier-1", Gegeven(.inDienst).dossier.medewerker)
    #expect(register.weergave("M-9") == "M-9" && !register.kent("2000009"))
  }
}
