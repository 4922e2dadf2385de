import Gesprekscyclus
import Kalender
import Testing

@Suite("An improvement track: concrete goals, conversations in between, a motivated judgement")
struct VerbetertrajectTests {
  private let doel = TrajectGebeurtenis.Doel(
    omschrijving: "Brieven op tijd", maatstaf: "negen van de tien binnen acht weken", gereedOp: dag("2026-05-01"))
  private let lang = "Sinds mei gingen 19 van de 20 brieven op tijd de deur uit."

  private func start(van: String = "2026-02-01", tot: String = "2026-07-31") -> TrajectGebeurtenis.Start {
    .init(traject: "VT", looptijd: tijdvak(van, tot), aanleiding: "Brieven bleven liggen.", doelen: [doel])
  }

  private func bespreking(doel: Int = 1, _ traject: TrajectKenmerk = "VT-1", toelichting: String = "Het gaat beter.")
    -> Vastlegging.Trajectbespreking
  {
    .init(traject: traject, doel: doel, status: .opSchema, toelichting: toelichting)
  }

  private func bespreek(
    _ bespreking: Vastlegging.Trajectbespreking, op datum: String, in gesprek: GesprekKenmerk? = nil
  ) -> DossierOpdracht {
    .bespreekTraject(
      .init(
        traject: bespreking.traject, doel: bespreking.doel, status: bespreking.status, datum: dag(datum),
        toelichting: bespreking.toelichting, gesprek: gesprek))
  }

  private func oordeel(op datum: String = "2026-07-31", motivering: String? = nil, uitzondering: String? = nil)
    -> DossierOpdracht
  {
    .rondTrajectAf(
      .init(
        traject: "VT-1", datum: dag(datum), oordeel: .geslaagd, motivering: motivering ?? lang,
        uitzondering: uitzondering))
  }

  private var gestart: Gegeven { Gegeven(.inDienst).na(.startTraject(start()), op: "2026-02-01") }
  private var besproken: Gegeven {
    gestart.na(bespreek(bespreking(), op: "2026-04-01"), op: "2026-04-02")
  }

  @Test("it starts under its own name, with its goals")
  func begin() {
    Gegeven(.inDienst).als(.startTraject(start()), op: "2026-02-01").dan([
      .traject(
        .gestart(
          .init(
            traject: "VT-1", looptijd: tijdvak("2026-02-01", "2026-07-31"), aanleiding: "Brieven bleven liggen.",
            doelen: [doel])))
    ])
  }

  @Test("no goals, a goal without a measure, an end before the beginning, a goal outside the days: refused")
  func onvolledig() {
    func geweigerd(_ wijziging: (inout TrajectGebeurtenis.Start) -> Void, _ codes: [WeigeringCode]) {
      var start = start()
      wijziging(&start)
      Gegeven(.inDienst).als(.startTraject(start), op: "2026-02-01").danGeweigerd(codes)
    }
    geweigerd({ $0.doelen = [] }, [.leegVeld])
    geweigerd({ $0.doelen = [.init(omschrijving: "Beter", maatstaf: " ")] }, [.leegVeld])
    geweigerd({ $0.doelen = [.init(omschrijving: "", maatstaf: "teller")] }, [.leegVeld])
    geweigerd({ $0.aanleiding = "" }, [.leegVeld])
    geweigerd({ $0.looptijd = tijdvak("2026-02-01", "2026-04-30") }, [.datumVolgorde])
    geweigerd({ $0.gesprek = "G-9" }, [.onbekendGesprek])
    geweigerd({ $0.looptijd = tijdvak("2019-12-31", "2026-07-31") }, [.nietInDienst])
    #expect(throws: Geweigerd.self) {
      try TrajectGebeurtenis.Start.looptijd(van: dag("2026-02-01"), tot: dag("2026-01-31"))
    }
  }

  @Test("one track at a time; after the judgement a next one has the next name")
  func tweede() {
    gestart.als(.startTraject(start()), op: "2026-03-01").danGeweigerd([.trajectLoopt])
    let klaar = besproken.na(oordeel(), op: "2026-08-01")
    let opnieuw = klaar.na(.startTraject(start(van: "2026-09-01", tot: "2026-12-31").zonderDag), op: "2026-09-01")
    #expect(opnieuw.dossier.trajecten.map(\.kenmerk) == ["VT-1", "VT-2"])
  }

  @Test("a goal is discussed between the first day and today, with what was seen")
  func bespreken() {
    func als(_ bespreking: Vastlegging.Trajectbespreking, _ datum: String) -> Uitkomst {
      gestart.als(bespreek(bespreking, op: datum), op: "2026-04-02")
    }
    als(bespreking(), "2026-04-01").danAanvaard()
    als(bespreking(doel: 2), "2026-04-01").danGeweigerd([.onbekendDoel])
    als(bespreking(doel: 0), "2026-04-01").danGeweigerd([.onbekendDoel])
    als(bespreking("VT-9"), "2026-04-01").danGeweigerd([.onbekendTraject])
    als(bespreking(), "2026-01-31").danGeweigerd([.datumVolgorde])
    als(bespreking(), "2026-04-03").danGeweigerd([.datumInToekomst])
    als(bespreking(toelichting: " "), "2026-04-01").danGeweigerd([.leegVeld])
  }

  @Test("with a conversation the day is that of the conversation")
  func metGesprek() {
    let gegeven = gestart.na([.gehouden("G-2026-1", .voortgang, op: "2026-03-20")])
    let uitkomst = gegeven.als(bespreek(bespreking(), op: "2026-03-20", in: "G-2026-1"), op: "2026-04-02")
    uitkomst.dan([
      .traject(
        .besproken(
          .init(
            traject: "VT-1", doel: 1, status: .opSchema, datum: dag("2026-03-20"), toelichting: "Het gaat beter.",
            gesprek: "G-2026-1")))
    ])
    gegeven.als(bespreek(bespreking(), op: "2026-03-21", in: "G-2026-1"), op: "2026-04-02")
      .danGeweigerd([.datumVolgorde])
    gestart.na([.gepland("G-2026-1", .voortgang, op: "2026-05-20")])
      .als(bespreek(bespreking(), op: "2026-04-02", in: "G-2026-1"), op: "2026-04-02")
      .danGeweigerd([.gesprekNietOpen])
  }

  @Test("a conversation's form tells of its goals too")
  func inFormulier() {
    let uitkomst = gestart.als(
      .legVast(.voortgang(op: "2026-06-15").met { $0.trajecten = [bespreking()] }), op: "2026-06-16")
    #expect(
      uitkomst.gebeurtenissen.last
        == .traject(
          .besproken(
            .init(
              traject: "VT-1", doel: 1, status: .opSchema, datum: dag("2026-06-15"), toelichting: "Het gaat beter.",
              gesprek: "G-2026-1"))))
  }

  @Test("the judgement needs a motivation of the regeling's length and a conversation in between, or a reason")
  func oordelen() {
    besproken.als(oordeel(), op: "2026-08-01").danWaarschuwing([])
    besproken.als(oordeel(motivering: "Goed."), op: "2026-08-01").danGeweigerd([.motiveringOntbreekt])
    gestart.als(oordeel(), op: "2026-08-01").danGeweigerd([.geenTussengesprek])
    gestart.als(oordeel(uitzondering: " "), op: "2026-08-01").danGeweigerd([.geenTussengesprek])
    gestart.als(oordeel(uitzondering: "Ziek van februari tot juli."), op: "2026-08-01").danAanvaard()
  }

  @Test("before the last day it warns; before the first, before what was said last, or in the future it is refused")
  func dagen() {
    besproken.als(oordeel(op: "2026-07-30"), op: "2026-08-01").danWaarschuwing([.trajectVroegAfgerond])
    besproken.als(oordeel(op: "2026-03-31"), op: "2026-08-01").danGeweigerd([.datumVolgorde])
    gestart.als(oordeel(op: "2026-01-31", uitzondering: "Gestopt."), op: "2026-08-01").danGeweigerd([.datumVolgorde])
    besproken.als(oordeel(op: "2026-08-02"), op: "2026-08-01").danGeweigerd([.datumInToekomst])
  }

  @Test("once concluded nothing more is recorded of it")
  func afgerond() {
    let klaar = besproken.na(oordeel(), op: "2026-08-01")
    klaar.als(oordeel(), op: "2026-08-02").danGeweigerd([.trajectAfgerond])
    klaar.als(bespreek(bespreking(), op: "2026-08-02"), op: "2026-08-02")
      .danGeweigerd([.trajectAfgerond])
    #expect(klaar.dossier.traject("VT-1")?.afronding?.waarde.oordeel == .geslaagd)
  }

  @Test("each command of a track can be made again from what it recorded, so that it can be corrected")
  func herhaalbaar() {
    let feiten: [DossierGebeurtenis] = besproken.na(oordeel(), op: "2026-08-01").dossier.feiten.map(\.gebeurtenis)
    for (index, feit) in feiten.enumerated().dropFirst() {
      let voor = Gegeven(Array(feiten[..<index]))
      let opdracht = DossierOpdracht(feiten: [feit], voor: voor.dossier)
      #expect(opdracht.map { voor.als($0, op: "2026-08-01").gebeurtenissen } == [feit])
    }
  }
}

extension TrajectGebeurtenis.Start {
  /// The same with a goal without a day of its own.
  fileprivate var zonderDag: Self {
    var start = self
    start.doelen = start.doelen.map { .init(omschrijving: $0.omschrijving, maatstaf: $0.maatstaf) }
    return start
  }
}
