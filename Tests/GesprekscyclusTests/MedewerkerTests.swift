import Gesprekscyclus
import Kalender
import Testing

@Suite("Medewerker: in service, changes by date, out of service and back")
struct MedewerkerTests {
  private func inDienst(_ begin: MedewerkerGebeurtenis.Indiensttreding, na feiten: [DossierGebeurtenis] = [])
    -> Uitkomst
  {
    var gegeven = Gegeven(feiten)
    if feiten.isEmpty { gegeven.kader.register = Register() }
    return gegeven.als(.neemInDienst(begin), op: "2026-01-05")
  }

  @Test("someone new enters service")
  func nieuw() {
    var gegeven = Gegeven([])
    gegeven.kader.register = Register()
    gegeven.kader.register.evolve(.inDienstGetreden(.voorbeeld(nummer: "M-1")), in: "dossier-m1")
    gegeven.als(.neemInDienst(.voorbeeld()), op: "2026-01-05").dan([.inDienst])
  }

  @Test("a number in use is refused: by another, and by the person self")
  func dubbelNummer() {
    Gegeven([]).als(.neemInDienst(.voorbeeld(nummer: "M-2")), op: "2026-01-05").danGeweigerd([.personeelsnummerBezet])
    Gegeven(.inDienst).als(.neemInDienst(.voorbeeld()), op: "2026-01-05").danGeweigerd([.personeelsnummerBezet])
  }

  @Test("an unknown function or module, and empty fields, are refused all at once")
  func onbekendeFunctie() {
    inDienst(.voorbeeld(functie: "boek:tovenaar", leidinggevende: nil)).danGeweigerd([.onbekendeFunctie])
    inDienst(.voorbeeld(functie: "elders:adviseur", leidinggevende: nil)).danGeweigerd([.onbekendeFunctie])
    inDienst(.voorbeeld(modules: ["coordinatie", "zweven"], leidinggevende: nil)).danGeweigerd([.onbekendeFunctie])
    inDienst(.voorbeeld(nummer: "", naam: " ", functie: "boek:tovenaar", onderdeel: "\t", leidinggevende: nil))
      .danGeweigerd([.leegVeld, .leegVeld, .leegVeld, .onbekendeFunctie])
  }

  @Test("a manager who is not in the register is refused, on entering and on a change")
  func onbekendeLeidinggevende() {
    Gegeven([]).als(.neemInDienst(.voorbeeld(nummer: "M-10", leidinggevende: "M-404")), op: "2026-01-05")
      .danGeweigerd([.onbekendeLeidinggevende])
    Gegeven(.inDienst).als(.wijzigMedewerker(.init(leidinggevende: "M-404", per: dag("2026-02-01"))), op: "2026-01-05")
      .danGeweigerd([.onbekendeLeidinggevende])
    Gegeven([]).als(.neemInDienst(.voorbeeld(nummer: "M-10", leidinggevende: nil)), op: "2026-01-05")
      .danWaarschuwing([])
  }

  @Test("a change records only what differs")
  func alleenVerschil() {
    let gegeven = Gegeven(.inDienst)
    gegeven.als(
      .wijzigMedewerker(
        .init(
          naam: "Noor Visser", functie: .init(catalogus: "boek", functie: "adviseur"), onderdeel: "Zorg",
          per: dag("2026-02-01"), reden: "Reorganisatie.")),
      op: "2026-01-05"
    ).dan([
      .medewerker(
        .geplaatst(.init(onderdeel: "Zorg", leidinggevende: nil, per: dag("2026-02-01"), reden: "Reorganisatie.")))
    ])
    gegeven.als(
      .wijzigMedewerker(.init(naam: "Noor Visser", onderdeel: "Inkoop", per: dag("2026-02-01"))), op: "2026-01-05"
    ).dan([])
  }

  @Test("everything may change at once; a new function keeps the modules")
  func allesTegelijk() {
    Gegeven([.medewerker(.inDienstGetreden(.voorbeeld(modules: ["coordinatie"])))]).als(
      .wijzigMedewerker(
        .init(
          naam: "Noor de Wit", functie: .init(catalogus: "boek", functie: "manager"), leidinggevende: "M-2",
          per: dag("2026-02-01"))), op: "2026-01-05"
    ).dan([
      .medewerker(.gegevensGewijzigd(.init(naam: "Noor de Wit", per: dag("2026-02-01")))),
      .medewerker(
        .functieGewijzigd(
          .init(functie: .init(catalogus: "boek", functie: "manager"), modules: nil, per: dag("2026-02-01"))
        )),
      .medewerker(.geplaatst(.init(onderdeel: nil, leidinggevende: "M-2", per: dag("2026-02-01")))),
    ])
  }

  @Test("a change before or after the employment, or to nothing, is refused")
  func wijzigenGeweigerd() {
    let gegeven = Gegeven(.inDienst + [.uitDienst("2026-06-30")])
    gegeven.als(.wijzigMedewerker(.init(naam: "X", per: dag("2019-12-31"))), op: "2026-01-05").danGeweigerd([
      .nietInDienst
    ])
    gegeven.als(.wijzigMedewerker(.init(naam: "X", per: dag("2026-07-01"))), op: "2026-01-05").danGeweigerd([
      .nietInDienst
    ])
    gegeven.als(.wijzigMedewerker(.init(naam: "", onderdeel: "", per: dag("2026-06-30"))), op: "2026-01-05")
      .danGeweigerd([.leegVeld, .leegVeld])
    Gegeven([]).als(.wijzigMedewerker(.init(naam: "X", per: dag("2026-06-30"))), op: "2026-01-05")
      .danGeweigerd([.onbekendeMedewerker])
  }

  @Test("each value holds from its day, however late it was recorded")
  func geldigOp() throws {
    let dossier = Gegeven(
      .inDienst + [
        .medewerker(.geplaatst(.init(onderdeel: "Zorg", leidinggevende: "M-2", per: dag("2026-06-01")))),
        .medewerker(.geplaatst(.init(onderdeel: "Wonen", leidinggevende: "M-1", per: dag("2026-03-01")))),
      ]
    ).dossier
    let medewerker = try #require(dossier.medewerker)
    let dagen = ["2019-01-01", "2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"]
    #expect(
      dagen.map { medewerker.plek(op: dag($0)).waarde.onderdeel } == ["Inkoop", "Inkoop", "Wonen", "Wonen", "Zorg"])
  }

  @Test("the last day in service is still in service; an end may move, not before the beginning")
  func uitDienst() {
    let gegeven = Gegeven(.inDienst)
    gegeven.als(.laatUitDienst(.init(per: dag("2026-06-30"))), op: "2026-01-05").dan([.uitDienst("2026-06-30")])
    gegeven.als(.laatUitDienst(.init(per: dag("2019-06-30"))), op: "2026-01-05").danGeweigerd([.nietInDienst])
    let uit = gegeven.na([.uitDienst("2026-06-30")])
    #expect(uit.dossier.medewerker?.isInDienst(op: dag("2026-06-30")) == true)
    #expect(uit.dossier.medewerker?.isInDienst(op: dag("2026-07-01")) == false)
    uit.als(.laatUitDienst(.init(per: dag("2026-06-30"))), op: "2026-01-05").dan([])
    uit.als(.laatUitDienst(.init(per: dag("2026-12-31"))), op: "2026-01-05").dan([.uitDienst("2026-12-31")])
    uit.als(.laatUitDienst(.init(per: dag("2026-05-31"))), op: "2026-01-05").dan([.uitDienst("2026-05-31")])
  }

  @Test("a return begins after the end, and keeps the number")
  func herintreding() {
    let uit: [DossierGebeurtenis] = .inDienst + [.uitDienst("2026-06-30")]
    inDienst(.voorbeeld(per: "2026-09-01"), na: uit).dan([.medewerker(.inDienstGetreden(.voorbeeld(per: "2026-09-01")))]
    )
    inDienst(.voorbeeld(per: "2026-06-30"), na: uit).danGeweigerd([.datumVolgorde])
    inDienst(.voorbeeld(nummer: "M-2", per: "2026-09-01"), na: uit).danGeweigerd([.personeelsnummerBezet])
  }

  @Test("a return recorded ahead takes nothing from the earlier period")
  func eerderDienstverband() throws {
    let terug = Gegeven(
      .inDienst + [.uitDienst("2026-06-30"), .medewerker(.inDienstGetreden(.voorbeeld(per: "2026-09-01")))])
    let medewerker = try #require(terug.dossier.medewerker)
    let dagen = ["2019-12-31", "2026-06-30", "2026-07-01", "2026-08-31", "2026-09-01"]
    #expect(dagen.map { medewerker.isInDienst(op: dag($0)) } == [false, true, false, false, true])
    #expect(medewerker.dienstverband == "van 1 januari 2020 t/m 30 juni 2026 en vanaf 1 september 2026")
    terug.als(.legVast(.voortgang(op: "2026-06-15")), op: "2026-10-01").danAanvaard()
    terug.als(.laatUitDienst(.init(per: dag("2026-06-01"))), op: "2026-10-01").dan([.uitDienst("2026-06-01")])
  }

  @Test("the register knows whose number it is")
  func register() {
    var register = Register()
    register.evolve(.inDienstGetreden(.voorbeeld()), in: "dossier-1")
    register.evolve(.uitDienstGetreden(.init(per: dag("2026-01-01"))), in: "dossier-1")
    #expect(register.sleutel(van: "M-9") == "dossier-1")
    #expect(register.kent("M-9"))
    #expect(!register.kent("M-8"))
  }
}
