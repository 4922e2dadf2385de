import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 8: signing is gezien, akkoord, niet akkoord or geweigerd, bound to the text; refusal never blocks")
struct Regel08OndertekenenTests {
  private func teken(
    _ deel: Regeling.Deel, _ door: Personeelsnummer, _ wijze: Tekenwijze = .akkoord, toelichting: String? = nil,
    tekst: Vingerafdruk = "tekst-1"
  ) -> DossierGebeurtenis {
    .ondertekend(
      "G-2026-2", op: "2026-11-16", als: deel, door: door, wijze, tekst: tekst, toelichting: toelichting)
  }

  @Test("each way of signing is recorded as it is, under each regeling", arguments: Regeling.vanFixtures)
  func wijzen(regeling: Regeling) {
    for wijze in Tekenwijze.allCases {
      let feit = teken(.medewerker, "M-9", wijze, toelichting: "Zie mijn reactie.")
      Gegeven.beoordeeld(onder: regeling).na([.aangeboden("G-2026-2", op: "2026-11-13")])
        .stap(feit, op: "2026-11-16").dan([feit])
    }
  }

  @Test("a refusal says why; other ways need not")
  func weigering() {
    let gegeven = Gegeven(.aangeboden)
    gegeven.stap(teken(.medewerker, "M-9", .geweigerd)).danGeweigerd([.weigeringZonderToelichting])
    gegeven.stap(teken(.medewerker, "M-9", .geweigerd, toelichting: " ")).danGeweigerd([.weigeringZonderToelichting])
    gegeven.stap(teken(.medewerker, "M-9", .nietAkkoord)).danAanvaard()
  }

  @Test("a refused signature does not stand in the way of establishing")
  func weigerenBlokkeertNiet() {
    let gegeven = Gegeven(
      .aangeboden + [
        .reactie("G-2026-2", op: "2026-11-16", nil), teken(.leidinggevende, "M-1"),
        teken(.medewerker, "M-9", .geweigerd, toelichting: "Oneens."),
      ])
    gegeven.als(
      .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")), op: "2026-11-20"
    ).dan([.vastgesteld("G-2026-2", op: "2026-11-20")])
  }

  @Test("only the parts that the regeling names sign")
  func delen() {
    let uitkomst = Gegeven(.aangeboden).stap(teken(.informant, "M-2"))
    uitkomst.danGeweigerd([.tekendeelNietGevraagd])
    #expect(uitkomst.weigeringen.first?.advies.contains("leidinggevende, medewerker") == true)
    let breed = Kader.voorbeeld(.voorbeeld("breed", ondertekenaars: [.medewerker, .personeelsadviseur]))
    Gegeven(.aangeboden, onder: breed).stap(teken(.personeelsadviseur, "M-2")).danAanvaard()
    Gegeven(.aangeboden, onder: breed).stap(teken(.leidinggevende, "M-1")).danGeweigerd([.tekendeelNietGevraagd])
  }

  @Test("the employee signs as employee, the manager of that day as manager")
  func personen() {
    let gegeven = Gegeven(.aangeboden)
    gegeven.stap(teken(.medewerker, "M-1")).danGeweigerd([.andereOndertekenaar])
    gegeven.stap(teken(.leidinggevende, "M-9")).danGeweigerd([.andereOndertekenaar])
    let ander = gegeven.stap(teken(.leidinggevende, "M-2"))
    ander.danGeweigerd([.andereOndertekenaar])
    #expect(ander.weigeringen.first?.advies == "Wel: M-1.")
    gegeven.stap(teken(.leidinggevende, "M-404")).danGeweigerd([.onbekendeMedewerker])
    // A later manager does not sign for what the former one held.
    gegeven.na([.medewerker(.geplaatst(.init(onderdeel: "Zorg", leidinggevende: "M-2", per: dag("2026-11-14"))))])
      .stap(teken(.leidinggevende, "M-2")).danGeweigerd([.andereOndertekenaar])
  }

  @Test("what another recorded from paper keeps nobody from signing in person, once")
  func vanPapier() {
    func feit(_ bron: String?) -> DossierGebeurtenis {
      .procedure(
        .ondertekend(
          .init(
            gesprek: "G-2026-2", datum: dag("2026-11-16"), deel: .medewerker, door: "M-9", wijze: .gezien,
            tekst: "tekst-1", bron: bron)))
    }
    let gegeven = Gegeven(.aangeboden + [feit("getekend verslag")])
    gegeven.stap(feit("nog een stuk")).danGeweigerd([.alOndertekend])
    gegeven.stap(feit(nil)).dan([feit(nil)])
    gegeven.na([feit(nil)]).stap(feit(nil)).danGeweigerd([.alOndertekend])
    gegeven.na([feit(nil)]).stap(feit("later gevonden")).danGeweigerd([.alOndertekend])
  }

  @Test("the same person signs one text once; a text that changed can be signed again")
  func eenKeer() {
    let gegeven = Gegeven(.aangeboden + [teken(.medewerker, "M-9", .gezien)])
    gegeven.stap(teken(.medewerker, "M-9", .akkoord)).danGeweigerd([.alOndertekend])
    let nr = gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0
    let anders = gegeven.na([.gecorrigeerd(nr, .eindoordeel("G-2026-2", "voldoende", 3))])
    anders.stap(teken(.medewerker, "M-9", tekst: "tekst-2")).danGeweigerd([.tekstVeranderd])
    anders.na([.aangeboden("G-2026-2", op: "2026-11-16", tekst: "tekst-2")])
      .stap(teken(.medewerker, "M-9", tekst: "tekst-2")).danAanvaard()
  }

  @Test("who signed signs another text, also when only the labels of the vaststeller made it another")
  func andereTekst() {
    let gegeven = Gegeven(.aangeboden + [teken(.medewerker, "M-9", tekst: "tekst-1")])
    gegeven.stap(teken(.medewerker, "M-9", tekst: "tekst-2")).danAanvaard()
  }

  @Test("a text that was changed and put back again is signed again")
  func teruggezet() {
    let gegeven = Gegeven(.aangeboden + [teken(.medewerker, "M-9")])
    let nr = gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0
    gegeven.na([
      .gecorrigeerd(nr, .eindoordeel("G-2026-2", "voldoende", 3)),
      .gecorrigeerd(nr, .eindoordeel("G-2026-2", "goed", 4)),
      .aangeboden("G-2026-2", op: "2026-11-16"),
    ]).stap(teken(.medewerker, "M-9")).danAanvaard()
  }
}
