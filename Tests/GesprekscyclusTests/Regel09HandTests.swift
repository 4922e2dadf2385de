import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 9: in whose name a step is taken is decided with the step, for every account alike")
struct Regel09HandTests {
  private static let hr = Hand(persoon: "M-7", voorAnderen: true)
  private static let zelf = Hand(persoon: "M-9")
  private static let chef = Hand(persoon: "M-1")
  private static let alles = Hand(persoon: nil, voorAnderen: true, alsIedereen: true)

  private func als(
    _ hand: Hand?, _ opdracht: DossierOpdracht, na feiten: [DossierGebeurtenis] = .aangeboden,
    op dag: String = "2026-11-16"
  ) -> Uitkomst {
    Gegeven(feiten, onder: Kader.gemeente.metHand(hand)).als(opdracht, op: dag)
  }

  private func teken(
    _ deel: Regeling.Deel, _ door: Personeelsnummer, _ wijze: Tekenwijze = .gezien, bron: String? = nil
  ) -> DossierOpdracht {
    .onderteken(
      .init(
        gesprek: "G-2026-2", datum: dag("2026-11-16"), deel: deel, door: door, wijze: wijze, tekst: "tekst-1",
        toelichting: "Daarom.", bron: bron))
  }

  private func woorden(bron: String?) -> [(naam: String, opdracht: DossierOpdracht, feiten: [DossierGebeurtenis])] {
    let dag = dag("2026-11-16")
    return [
      ("reactie", .geefReactie(.init(gesprek: "G-2026-2", datum: dag, tekst: "Nee.", bron: bron)), .aangeboden),
      ("afzien", .geefReactie(.init(gesprek: "G-2026-2", datum: dag, tekst: nil, bron: bron)), .aangeboden),
      ("handtekening", teken(.medewerker, "M-9", bron: bron), .aangeboden),
      (
        "bedenking",
        .dienBedenkingIn(
          .init(gesprek: "G-2026-2", datum: Datum(jaar: 2026, maand: 11, dag: 24) ?? dag, gronden: "Nee.", bron: bron)),
        .uitgereikt
      ),
    ]
  }

  @Test("words of the employee name their paper whoever else records them, HR and an account with every role alike")
  func bron() {
    for (naam, opdracht, feiten) in woorden(bron: nil) + woorden(bron: " ") {
      for hand in [Self.hr, Self.alles] {
        let uitkomst = als(hand, opdracht, na: feiten, op: "2026-11-24")
        #expect(uitkomst.codes == [.bronOntbreekt], "\(naam): \(uitkomst.codes)")
      }
    }
    for (naam, opdracht, feiten) in woorden(bron: "brief van 9 november") {
      for hand in [Self.hr, Self.alles, Self.zelf, nil] {
        #expect(als(hand, opdracht, na: feiten, op: "2026-11-24").codes == [], "\(naam)")
      }
      #expect(als(Self.chef, opdracht, na: feiten, op: "2026-11-24").codes == [.nietNamensAnder], "\(naam)")
    }
    for (naam, opdracht, feiten) in woorden(bron: nil) {
      for hand in [Self.zelf, nil] {
        #expect(als(hand, opdracht, na: feiten, op: "2026-11-24").codes == [], "\(naam)")
      }
    }
  }

  @Test("a signature of another is recorded by HR; of oneself under the own account")
  func handtekening() {
    als(Self.chef, teken(.leidinggevende, "M-1")).danAanvaard()
    als(Self.hr, teken(.leidinggevende, "M-1")).danAanvaard()
    als(Self.zelf, teken(.leidinggevende, "M-1")).danGeweigerd([.nietNamensAnder])
    als(Self.zelf, teken(.leidinggevende, "M-1", .geweigerd)).danGeweigerd([.nietNamensAnder])
  }

  @Test("a refusal stands under the name of who refused; it blocks nothing, and never keeps from signing later")
  func weigering() {
    als(Self.chef, teken(.medewerker, "M-9", .geweigerd)).danGeweigerd([.nietNamensAnder])
    als(Self.hr, teken(.medewerker, "M-9", .geweigerd)).danGeweigerd([.bronOntbreekt])
    als(Self.hr, teken(.medewerker, "M-9", .geweigerd, bron: "gesprek van 16 november")).danAanvaard()
    als(Self.zelf, teken(.medewerker, "M-9", .geweigerd)).danAanvaard()
    let geweigerd: [DossierGebeurtenis] =
      .aangeboden + [
        .ondertekend("G-2026-2", op: "2026-11-15", als: .medewerker, door: "M-9", .geweigerd, toelichting: "Wil niet.")
      ]
    als(Self.zelf, teken(.medewerker, "M-9"), na: geweigerd).danAanvaard()
    als(Self.zelf, teken(.medewerker, "M-9", .geweigerd), na: geweigerd).danGeweigerd([.alOndertekend])
  }

  @Test("nobody establishes or deals with an objection in another's name, HR neither")
  func beslissing() {
    let vast = DossierOpdracht.stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2"))
    let af = DossierOpdracht.handelBedenkingAf(
      .init(
        gesprek: "G-2026-2", datum: dag("2026-12-10"), uitkomst: .ongegrond, motivering: "Gemotiveerd.", door: "M-2"))
    let open: [DossierGebeurtenis] = .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")]
    for hand in [Self.hr, Self.chef, Hand(persoon: nil, voorAnderen: true)] {
      als(hand, vast, na: .rijp, op: "2026-11-20").danGeweigerd([.nietNamensAnder])
      als(hand, af, na: open, op: "2026-12-10").danGeweigerd([.nietNamensAnder])
    }
    for hand in [Hand(persoon: "M-2"), Self.alles, nil] {
      als(hand, vast, na: .rijp, op: "2026-11-20").danAanvaard()
      als(hand, af, na: open, op: "2026-12-10").danAanvaard()
    }
  }

  @Test("given again to correct it, a decision stays whose it is; who that may be is asked as at first")
  func correctie() throws {
    let jaar = Regel01CorrectieTests.jaar
      .vastgelegd(.biedAan(.init(gesprek: "G-2026-2", datum: dag("2026-11-13"), tekst: "tekst-1")), op: "2026-11-13")
      .vastgelegd(.geefReactie(.init(gesprek: "G-2026-2", datum: dag("2026-11-13"), tekst: nil)), op: "2026-11-13")
      .vastgelegd(
        .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2", ondanks: "Bekend.")),
        op: "2026-11-20"
      )
      .vastgelegd(
        .reikUit(
          .init(gesprek: "G-2026-2", datum: dag("2026-11-23"), wijze: .post, aan: "Noor", bewijs: "Bon")),
        op: "2026-11-23"
      )
      .vastgelegd(
        .dienBedenkingIn(.init(gesprek: "G-2026-2", datum: dag("2026-12-01"), gronden: "Nee.")), op: "2026-12-01"
      )
      .vastgelegd(
        .handelBedenkingAf(
          .init(
            gesprek: "G-2026-2", datum: dag("2026-12-10"), uitkomst: .ongegrond, motivering: "Gemotiveerd.",
            door: "M-2")), op: "2026-12-10")
    var gegeven = jaar
    gegeven.kader.hand = Self.hr
    let gesprek = try #require(jaar.dossier.gesprek("G-2026-2"))
    let af = try #require(gesprek.procedure.afhandelingen.last)
    var anders = af.waarde
    anders.uitkomst = .gegrond
    gegeven.als(Regel01CorrectieTests.correctie(af.herkomst.nr, .vervang(anders.opdracht)), op: "2026-12-20")
      .danAanvaard()
    anders.door = "M-1"
    gegeven.als(Regel01CorrectieTests.correctie(af.herkomst.nr, .vervang(anders.opdracht)), op: "2026-12-20")
      .danGeweigerd([.behandelaarIsBeoordelaar])
    gegeven.als(Regel01CorrectieTests.correctie(af.herkomst.nr, .trekIn), op: "2026-12-20").danAanvaard()
    let vaststelling = try #require(gesprek.vaststelling).herkomst.nr
    guard case .stelVast(var verzoek) = Feitengroep(jaar.dossier, met: vaststelling)?.opdracht else {
      return #expect(Bool(false))
    }
    verzoek.toelichting = "Besproken."
    gegeven.als(Regel01CorrectieTests.correctie(vaststelling, .vervang(.stelVast(verzoek))), op: "2026-12-20")
      .danAanvaard()
    verzoek.vaststeller = "M-1"
    gegeven.als(Regel01CorrectieTests.correctie(vaststelling, .vervang(.stelVast(verzoek))), op: "2026-12-20")
      .danGeweigerd([.vaststellerIsBeoordelaar])
  }
}
