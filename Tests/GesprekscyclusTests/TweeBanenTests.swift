import Gesprekscyclus
import Kalender
import Testing

@Suite("Two jobs: two numbers and dossiers, one account and one person")
struct TweeBanenTests {
  private let begin: [ToegangGebeurtenis] = [.heeft(.beheerder, "anna"), .hoort("bas", "M-9")]

  private func koppeling(
    _ nummer: Personeelsnummer, per: String = "2026-03-01", reden: String? = nil, erbij: Bool = true
  ) -> ToegangGebeurtenis.Koppeling {
    .init(account: "bas", medewerker: nummer, per: dag(per), reden: reden, erbij: erbij)
  }

  private func nummers(_ feiten: [ToegangGebeurtenis], op datum: String = "2026-06-01") -> [Personeelsnummer] {
    GegevenToegang(begin + feiten).toegang.medewerkers(van: "bas", op: dag(datum))
  }

  @Test("a second number comes beside the first; without saying so it takes its place, with a reason")
  func erbij() {
    let gegeven = GegevenToegang(begin)
    #expect(gegeven.als(.koppel(koppeling("M-2"))).feiten == [.accountGekoppeld(koppeling("M-2"))])
    #expect(gegeven.als(.koppel(koppeling("M-2", erbij: false))).codes == [.accountAlGekoppeld])
    #expect(gegeven.als(.koppel(koppeling("M-9"))).feiten == [])
    #expect(gegeven.als(.koppel(koppeling("M-8"))).codes == [.onbekendeMedewerker])
    let beide: [ToegangGebeurtenis] = [.accountGekoppeld(koppeling("M-2"))]
    #expect(nummers(beide) == ["M-9", "M-2"])
    #expect(nummers(beide, op: "2026-02-01") == ["M-9"])
    #expect(
      nummers(beide + [.accountGekoppeld(koppeling("M-1", per: "2026-04-01", reden: "x", erbij: false))]) == ["M-1"])
    // An account that has nobody yet may begin with it.
    #expect(GegevenToegang([.heeft(.beheerder, "anna")]).als(.koppel(koppeling("M-2"))).codes == [])
  }

  @Test("one of the two is taken away, with a reason, by date")
  func ontkoppel() {
    let beide: [ToegangGebeurtenis] = [.accountGekoppeld(koppeling("M-2"))]
    let weg = koppeling("m-9", per: "2026-05-01", reden: "baan gestopt", erbij: false)
    let gegeven = GegevenToegang(begin + beide)
    #expect(gegeven.als(.ontkoppel(weg)).feiten.map(\.medewerker) == ["M-9"])
    #expect(gegeven.als(.ontkoppel(koppeling("M-9", erbij: false))).codes == [.leegVeld])
    #expect(gegeven.als(.ontkoppel(koppeling("M-1", reden: "x", erbij: false))).codes == [.rolNietToegekend])
    let na = beide + [.accountOntkoppeld(weg)]
    #expect(nummers(na) == ["M-2"] && nummers(na, op: "2026-04-30") == ["M-9", "M-2"])
  }

  @Test("the account sees and acts in both, and is the manager of neither")
  func bevoegd() {
    let toegang = GegevenToegang(begin + [.accountGekoppeld(koppeling("M-2"))]).toegang
    // M-9 works under M-2: the same person.
    let mensen = mensen([
      "M-2": [("2020-01-01", "M-1")], "M-9": [("2020-01-01", "M-2")], "M-5": [("2020-01-01", "M-2")],
      "M-1": [("2020-01-01", nil)],
    ])
    func mag(_ handeling: Handeling, _ nummer: Personeelsnummer) -> Bool {
      Bevoegdheid("bas", handeling, toegang, vandaag: dag("2026-06-01"), mensen: mensen)
        .mag(nummer, op: dag("2026-06-01"))
    }
    for nummer: Personeelsnummer in ["M-2", "M-9"] {
      #expect(mag(.dossierLezen, nummer) && mag(.reageren, nummer))
      #expect(!mag(.gesprekPlannen, nummer) && !mag(.vaststellen, nummer))
    }
    #expect(mag(.gesprekPlannen, "M-5") && !mag(.dossierLezen, "M-1"))
  }

  @Test("the two numbers are one where somebody must be independent")
  func onafhankelijk() {
    var kader = Kader.gemeente
    for nummer: Personeelsnummer in ["M-3", "M-4"] {
      kader.register.evolve(.inDienstGetreden(.voorbeeld(nummer: nummer)), in: DossierSleutel("d-\(nummer)"))
    }
    // M-3 is who judged (M-1), and M-4 the employee (M-9), in another job.
    kader.zelfde = { nummer in
      [["M-1", "M-3"], ["M-9", "M-4"]].first { $0.contains(nummer) } ?? [nummer]
    }
    for nummer: Personeelsnummer in ["M-1", "M-3", "M-9", "M-4"] {
      Gegeven(.rijp, onder: kader).als(
        .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: nummer)), op: "2026-11-20"
      ).danGeweigerd([.vaststellerIsBeoordelaar])
    }
    Gegeven(.rijp, onder: kader).als(
      .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")), op: "2026-11-20"
    ).danAanvaard()
  }
}
