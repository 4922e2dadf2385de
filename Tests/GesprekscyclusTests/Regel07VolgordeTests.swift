import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 7: gehouden, aangeboden, reactie, vastgesteld, uitgereikt, bedenking, afgehandeld: in that order")
struct Regel07VolgordeTests {
  private func stelVast(_ wijzig: (inout Vaststelverzoek) -> Void = { _ in }) -> DossierOpdracht {
    var verzoek = Vaststelverzoek(gesprek: "G-2026-2", datum: dag("2026-12-01"), vaststeller: "M-2")
    wijzig(&verzoek)
    return .stelVast(verzoek)
  }

  @Test("the whole way, under each regeling", arguments: Regeling.vanFixtures)
  func helemaal(regeling: Regeling) {
    let stappen: [DossierGebeurtenis] = [
      .aangeboden("G-2026-2", op: "2026-11-13"), .reactie("G-2026-2", op: "2026-11-20", "Ik zie het anders."),
      .ondertekend("G-2026-2", op: "2026-11-20", als: .leidinggevende, door: "M-1"),
      .ondertekend("G-2026-2", op: "2026-11-20", als: .medewerker, door: "M-9", .gezien),
    ]
    var gegeven = Gegeven.beoordeeld(onder: regeling)
    for stap in stappen { gegeven = gegeven.na(gegeven.stap(stap).gebeurtenissen) }
    gegeven = gegeven.na(stelVast { $0.reactie = .nietGevolgd(reden: "De cijfers staan vast.") }, op: "2026-12-01")
    for stap: DossierGebeurtenis in [
      .uitgereikt("G-2026-2", op: "2026-12-03"), .bedenking("G-2026-2", op: "2027-01-10"),
      .afgehandeld("G-2026-2", op: "2027-01-20"),
    ] {
      let uitkomst = gegeven.stap(stap)
      uitkomst.danAanvaard()
      gegeven = gegeven.na(uitkomst.gebeurtenissen)
    }
    let gesprek = gegeven.dossier.gesprek("G-2026-2")
    #expect(gesprek?.vaststelling?.waarde.reactie == .nietGevolgd(reden: "De cijfers staan vast."))
    #expect(gesprek?.procedure.openBedenking == nil && gesprek?.procedure.afhandelingen.count == 1)
  }

  @Test("no step comes before the one it follows, under each regeling", arguments: Regeling.vanFixtures)
  func teVroeg(regeling: Regeling) {
    let gehouden = Gegeven.beoordeeld(onder: regeling)
    for stap: DossierGebeurtenis in [
      .reactie("G-2026-2", op: "2026-11-20", nil),
      .ondertekend("G-2026-2", op: "2026-11-20", als: .medewerker, door: "M-9"),
      .uitgereikt("G-2026-2", op: "2026-11-20"), .bedenking("G-2026-2", op: "2026-11-20"),
      .afgehandeld("G-2026-2", op: "2026-11-20"),
    ] { gehouden.stap(stap).danGeweigerd([.stapTeVroeg]) }
    gehouden.als(stelVast(), op: "2026-12-01").danGeweigerd([.stapTeVroeg])
    let rijp = Gegeven.rijp(onder: regeling)
    rijp.stap(.uitgereikt("G-2026-2", op: "2026-11-20")).danGeweigerd([.stapTeVroeg])
    Gegeven(.vastgesteld).stap(.bedenking("G-2026-2", op: "2026-11-21")).danGeweigerd([.stapTeVroeg])
    Gegeven(.uitgereikt).stap(.afgehandeld("G-2026-2", op: "2026-12-21")).danGeweigerd([.stapTeVroeg])
  }

  @Test("a reaction to the old text, or that none would come, is none to the text that was offered again")
  func reactieOpNieuweTekst() {
    for tekst in ["Ik zie het anders.", nil] {
      let eerst = Gegeven(.aangeboden + [.reactie("G-2026-2", op: "2026-11-14", tekst)])
      let nr = eerst.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0
      let opnieuw = eerst.na([
        .gecorrigeerd(nr, .eindoordeel("G-2026-2", "voldoende", 3)), .aangeboden("G-2026-2", op: "2026-11-16"),
      ])
      opnieuw.stap(.reactie("G-2026-2", op: "2026-11-17", "Nu zeker."), op: "2026-11-17").danAanvaard()
      let verzoek = Vaststelverzoek(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")
      let codes = opnieuw.als(.stelVast(verzoek), op: "2026-11-20").weigeringen.map(\.code)
      #expect(codes.contains(.reactietermijnLoopt), "\(codes)")
    }
  }

  @Test("no step is taken twice")
  func tweeKeer() {
    Gegeven(.aangeboden).stap(.aangeboden("G-2026-2", op: "2026-11-14")).danGeweigerd([.stapAlGezet])
    for tekst in ["Nog iets.", nil] {
      Gegeven(.rijp).stap(.reactie("G-2026-2", op: "2026-11-14", tekst)).danGeweigerd([.stapAlGezet])
    }
    Gegeven(.uitgereikt).stap(.uitgereikt("G-2026-2", op: "2026-11-24")).danGeweigerd([.stapAlGezet])
    let open = Gegeven(.uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")])
    open.stap(.bedenking("G-2026-2", op: "2026-12-02")).danGeweigerd([.stapAlGezet])
    let dicht = open.na([.afgehandeld("G-2026-2", op: "2026-12-10")])
    dicht.stap(.afgehandeld("G-2026-2", op: "2026-12-11")).danGeweigerd([.stapAlGezet])
    dicht.stap(.bedenking("G-2026-2", op: "2026-12-12")).danAanvaard()
  }

  @Test("no step lies in the future or before the day of the step it follows")
  func dagen() {
    Gegeven(.beoordeeld).stap(.aangeboden("G-2026-2", op: "2026-11-11")).danGeweigerd([.datumVolgorde])
    Gegeven(.beoordeeld).stap(.aangeboden("G-2026-2", op: "2026-11-12")).danAanvaard()
    Gegeven(.beoordeeld).stap(.aangeboden("G-2026-2", op: "2026-11-14"), op: "2026-11-13")
      .danGeweigerd([.datumInToekomst])
    Gegeven(.aangeboden).stap(.reactie("G-2026-2", op: "2026-11-12", nil)).danGeweigerd([.datumVolgorde])
    Gegeven(.aangeboden).stap(.ondertekend("G-2026-2", op: "2026-11-12", als: .medewerker, door: "M-9"))
      .danGeweigerd([.datumVolgorde])
    Gegeven(.vastgesteld).stap(.uitgereikt("G-2026-2", op: "2026-11-19")).danGeweigerd([.datumVolgorde])
    Gegeven(.uitgereikt).stap(.bedenking("G-2026-2", op: "2026-11-22")).danGeweigerd([.datumVolgorde])
    Gegeven(.uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")])
      .stap(.afgehandeld("G-2026-2", op: "2026-11-30")).danGeweigerd([.datumVolgorde])
  }

  @Test("a planning is offered, reacted to and signed; it is not established, handed over or objected to")
  func planning() {
    let gegeven = Gegeven(.naPlanning).na([.aangeboden("G-2026-1", op: "2026-02-02")])
    gegeven.stap(.reactie("G-2026-1", op: "2026-02-03", "Goed plan."), op: "2026-02-03").danAanvaard()
    gegeven.stap(.ondertekend("G-2026-1", op: "2026-02-03", als: .leidinggevende, door: "M-1"), op: "2026-02-03")
      .danAanvaard()
    for stap: DossierGebeurtenis in [
      .uitgereikt("G-2026-1", op: "2026-02-03"), .bedenking("G-2026-1", op: "2026-02-03"),
      .afgehandeld("G-2026-1", op: "2026-02-03"),
    ] { gegeven.stap(stap).danGeweigerd([.stapNietGevraagd]) }
  }

  @Test("a conversation that was not held, or is unknown, has no procedure")
  func nietGehouden() {
    let gegeven = Gegeven(.inDienst + [.gepland("G-2026-1", .beoordeling, op: "2026-11-12")])
    gegeven.stap(.aangeboden("G-2026-1", op: "2026-11-13")).danGeweigerd([.gesprekNietOpen])
    gegeven.stap(.aangevuld("G-2026-1")).danGeweigerd([.gesprekNietOpen])
    gegeven.stap(.aangeboden("G-9", op: "2026-11-13")).danGeweigerd([.onbekendGesprek])
  }

  @Test(
    "handing over asks proof and to whom; an objection its grounds; dealing with it a motivation and another person")
  func inhoud() {
    Gegeven(.vastgesteld).als(
      .reikUit(.init(gesprek: "G-2026-2", datum: dag("2026-11-23"), wijze: .post, aan: "", bewijs: " ")),
      op: "2026-11-23"
    ).danGeweigerd([.leegVeld, .leegVeld])
    Gegeven(.uitgereikt).als(
      .dienBedenkingIn(.init(gesprek: "G-2026-2", datum: dag("2026-12-01"), gronden: "")), op: "2026-12-01"
    ).danGeweigerd([.leegVeld])
    let open = Gegeven(.uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")])
    func handelAf(_ motivering: String, _ door: Personeelsnummer, _ uitkomst: Bedenkingsuitkomst) -> Uitkomst {
      open.als(
        .handelBedenkingAf(
          .init(
            gesprek: "G-2026-2", datum: dag("2026-12-10"), uitkomst: uitkomst, motivering: motivering, door: door)),
        op: "2026-12-10")
    }
    handelAf("", "M-2", .gegrond).danGeweigerd([.leegVeld])
    handelAf("Klopt.", "M-404", .gegrond).danGeweigerd([.onbekendeMedewerker])
    handelAf("Klopt.", "M-9", .gegrond).danGeweigerd([.vaststellerIsBeoordelaar])
    handelAf("Ik trek hem in.", "M-9", .ingetrokken).danAanvaard()
    handelAf("Klopt.", "M-2", .deelsGegrond).danAanvaard()
  }
}
