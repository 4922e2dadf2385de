import Gesprekscyclus
import Kalender
import Testing

@Suite("Released: not late, not expected, for a neutral reason")
struct VrijstellingTests {
  private func stadia(_ codes: StadiumCode..., grond: String = "verlof", cyclus: Int = 2026) -> DossierOpdracht {
    .stelVrij(Vrijstelling(grond: grond, cyclus: cyclus, stadia: codes))
  }

  private func periode(_ van: String, _ tot: String, grond: String = "verlof") -> DossierOpdracht {
    .stelVrij(Vrijstelling(grond: grond, periode: tijdvak(van, tot)))
  }

  private func vrij(_ gegeven: Gegeven) throws -> [String] {
    let cyclus = try #require(gegeven.kader.regelingen.cyclus(2026))
    return gegeven.dossier.plichten(cyclus).filter(\.isVrijgesteld).map(\.stadium.code.tekst)
  }

  @Test("from one stage or more, and from nothing else")
  func vanStadia() throws {
    let een = Gegeven(.inDienst).na(stadia("voortgang"), op: "2026-04-01")
    #expect(try vrij(een) == ["voortgang"])
    #expect(
      try vrij(Gegeven(.inDienst).na(stadia("planning", "voortgang"), op: "2026-04-01")) == ["planning", "voortgang"])
  }

  @Test(
    "a period is from what has the last day of its window in it",
    arguments: [
      ("2026-01-01", "2026-03-30", []), ("2026-01-01", "2026-03-31", ["planning"]),
      ("2026-03-31", "2026-09-30", ["planning", "voortgang"]), ("2026-04-01", "2026-09-29", []),
    ] as [(String, String, [String])])
  func voorPeriode(van: String, tot: String, verwacht: [String]) throws {
    #expect(try vrij(Gegeven(.inDienst).na(periode(van, tot), op: "2026-04-01")) == verwacht)
  }

  @Test("who had the conversation all the same counts as held")
  func tochGehouden() throws {
    let gegeven = Gegeven(.inDienst).na(stadia("voortgang"), op: "2026-04-01")
      .na([.gehouden("G-2026-1", .voortgang, op: "2026-06-01")])
    let cyclus = try #require(gegeven.kader.regelingen.cyclus(2026))
    let plicht = gegeven.dossier.plichten(cyclus).first { $0.stadium.code == "voortgang" }
    #expect(plicht?.isVoldaan == true && plicht?.isVrijgesteld == false && plicht?.isOpen == false)
  }

  @Test("only reasons of the regeling: none in free words, so none that is medical")
  func gronden() {
    for grond in ["griep", "", "Verlof", "verlof wegens ziekte"] {
      let uitkomst = Gegeven(.inDienst).als(stadia("voortgang", grond: grond), op: "2026-04-01")
      uitkomst.danGeweigerd([.leegVeld])
      #expect(uitkomst.weigeringen.first?.advies.contains("nooit") == true)
    }
    let eigen = Kader.voorbeeld(
      .praktijk("eigen", [Regeling.stadium("voortgang", .voortgang, (1, 1), (12, 31))], gronden: ["ouderschap"]))
    Gegeven(.inDienst, onder: eigen).als(stadia("voortgang", grond: "ouderschap"), op: "2026-04-01").danAanvaard()
    Gegeven(.inDienst, onder: eigen).als(stadia("voortgang", grond: "verlof"), op: "2026-04-01")
      .danGeweigerd([.leegVeld])
    Gegeven(.inDienst, onder: eigen).als(periode("2026-02-01", "2026-12-31", grond: "verlof"), op: "2026-04-01")
      .danGeweigerd([.leegVeld])
  }

  @Test("not from what there is not, from what was held, nor twice")
  func geweigerd() {
    Gegeven(.inDienst).als(stadia("koffie"), op: "2026-04-01").danGeweigerd([.onbekendeGesprekssoort])
    Gegeven(.inDienst).als(stadia(), op: "2026-04-01").danGeweigerd([.leegVeld])
    Gegeven(.inDienst).als(stadia("voortgang", cyclus: 2031), op: "2026-04-01").danGeweigerd([.geenCyclus])
    Gegeven(.naPlanning).als(stadia("planning"), op: "2026-04-01").danGeweigerd([.gesprekNietOpen])
    Gegeven(.inDienst).na(stadia("voortgang"), op: "2026-04-01").als(stadia("voortgang"), op: "2026-04-01")
      .danGeweigerd([.geenWijziging])
    Gegeven(.inDienst).als(periode("2019-01-01", "2019-12-31"), op: "2026-04-01").danGeweigerd([.nietInDienst])
  }

  @Test("withdrawn it holds no more, and can be read otherwise; both stay in the facts")
  func ingetrokken() throws {
    let gegeven = Gegeven(.inDienst).vastgelegd(stadia("voortgang"), op: "2026-04-01")
    let nr = try #require(gegeven.dossier.feiten.last?.herkomst.nr)
    let weg = gegeven.vastgelegd(
      .corrigeer(.init(nr: nr, reden: "vergissing", wat: .trekIn, doorPersoneelsadviseur: true)), op: "2026-04-02")
    #expect(try vrij(weg) == [])
    #expect(weg.dossier.feiten.count == 3)
    let anders = gegeven.vastgelegd(
      .corrigeer(
        .init(
          nr: nr, reden: "andere grond", wat: .vervang(stadia("voortgang", grond: "detachering")),
          doorPersoneelsadviseur: true)), op: "2026-04-02")
    #expect(try vrij(anders) == ["voortgang"])
    #expect(anders.dossier.vrijstellingen.map(\.waarde.grond) == ["detachering"])
  }

  @Test("a form is not of what someone is released from")
  func kies() throws {
    var kader = Kader.gemeente
    kader.regelingen.evolve(
      .cyclusGeopend(jaar: 2027, regeling: Regeling.gemeente.id, versie: Regeling.gemeente.versie), .nr(90))
    let gegeven = Gegeven(.inDienst, onder: kader).na(stadia("voortgang"), op: "2026-04-01")
    let keuze = try gegeven.dossier.kies(
      Gespreksvraag("voortgang", cyclus: nil, dag: dag("2027-06-01")), kader.regelingen)
    #expect(keuze.cyclus.jaar == 2027)
  }
}
