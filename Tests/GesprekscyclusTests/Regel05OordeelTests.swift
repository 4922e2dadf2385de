import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 5: ratings use the scale in force; a low one is motivated and no surprise")
struct Regel05OordeelTests {
  private let voorbeeld = "Op 3 juni kwam het kader niet af, en dat kostte een maand."

  @Test("a label is recorded as the scale writes it, with its value and the weight of that moment")
  func label() {
    let uitkomst = Gegeven(.naPlanning).als(
      .legVast(.beoordeling().resultaat("RA-1", " Goed ").resultaat("RA-2", "UITSTEKEND")), op: "2026-11-12")
    uitkomst.dan([
      .gehouden("G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026),
      .resultaat("G-2026-2", "RA-1", "goed", 4, weging: 60),
      .resultaat("G-2026-2", "RA-2", "uitstekend", 5, weging: 40),
    ])
  }

  @Test("a label of another scale is refused with the choices", arguments: ["++", "zeer goed", "", "7"])
  func anderLabel(invoer: String) {
    let uitkomst = Gegeven(.naPlanning).als(.legVast(.beoordeling().resultaat("RA-1", invoer)), op: "2026-11-12")
    uitkomst.danGeweigerd([.onbekendLabel])
    #expect(uitkomst.weigeringen.first?.advies.contains("onvoldoende / matig / voldoende / goed / uitstekend") == true)
    #expect(uitkomst.weigeringen.first?.onderwerp == .afspraak("RA-1"))
  }

  @Test(
    "the Rijk's signs are read however they are typed", arguments: [("+/-", "+/−", 2), ("-", "−", 1), ("++", "++", 4)])
  func rijk(invoer: String, label: String, waarde: Int) {
    let uitkomst = Gegeven(.naPlanningRijk, onder: .rijk).als(
      .legVast(.beoordeling().resultaat("RA-1", invoer, voorbeeld)), op: "2026-11-12")
    uitkomst.danAanvaard()
    #expect(
      uitkomst.gebeurtenissen.last
        == .resultaat("G-2026-2", "RA-1", label, waarde, weging: nil, toelichting: voorbeeld, schaal: "rijk"))
  }

  @Test("a low label without enough words is refused", arguments: ["", "  ", "te weinig", "negentien tekens ok"])
  func motivering(tekst: String) {
    Gegeven(.naPlanning).als(.legVast(.beoordeling().resultaat("RA-1", "matig", tekst)), op: "2026-11-12")
      .danGeweigerd([.motiveringOntbreekt])
  }

  @Test("white space around it is no motivation; the regeling's length is enough")
  func precies() {
    let gegeven = Gegeven(.naPlanning)
    gegeven.als(.legVast(.beoordeling().resultaat("RA-1", "matig", "precies twintig tek.")), op: "2026-11-12")
      .danAanvaard()
    gegeven.als(.legVast(.beoordeling().resultaat("RA-1", "matig", "   negentien tekens ok   ")), op: "2026-11-12")
      .danGeweigerd([.motiveringOntbreekt])
  }

  @Test("a higher label needs none; so does a low one elsewhere need one word at least")
  func anders() {
    Gegeven(.naPlanning).als(.legVast(.beoordeling().resultaat("RA-1", "voldoende")), op: "2026-11-12").danAanvaard()
    Gegeven(.naPlanningRijk, onder: .rijk).als(.legVast(.beoordeling().resultaat("RA-1", "-")), op: "2026-11-12")
      .danGeweigerd([.motiveringOntbreekt])
  }

  @Test("the end judgement follows the same rules")
  func eindoordeel() {
    let gegeven = Gegeven(.naPlanning)
    gegeven.als(.legVast(.beoordeling().eind("onvoldoende")), op: "2026-11-12").danGeweigerd([.motiveringOntbreekt])
    gegeven.als(.legVast(.beoordeling().eind("prima")), op: "2026-11-12").danGeweigerd([.onbekendLabel])
    gegeven.als(.legVast(.beoordeling().eind("matig", voorbeeld)), op: "2026-11-12")
      .danWaarschuwing([.verrassing, .onvolledig])
  }

  @Test("a low label is a surprise when no progress told of it before")
  func verrassing() {
    let form = Vastlegging.beoordeling().resultaat("RA-1", "matig", voorbeeld).resultaat("RA-2", "goed")
    Gegeven(.naPlanning).als(.legVast(form), op: "2026-11-12").danWaarschuwing([.verrassing])
    Gegeven(.naPlanning + [.signaal(.afspraak("RA-1"), op: "2026-06-01")]).als(.legVast(form), op: "2026-11-12")
      .danWaarschuwing([])
  }

  @Test(
    "a signal about something else, too early, too late, or a good one is none",
    arguments: [
      .signaal(.afspraak("RA-2"), op: "2026-06-01"), .signaal(.afspraak("RA-1"), op: "2025-12-31"),
      .signaal(.afspraak("RA-1"), op: "2026-11-12"),
      .signaal(.afspraak("RA-1"), op: "2026-06-01", status: .opSchema),
    ] as [DossierGebeurtenis])
  func geenSignaal(signaal: DossierGebeurtenis) {
    let form = Vastlegging.beoordeling().resultaat("RA-1", "matig", voorbeeld).resultaat("RA-2", "goed")
    Gegeven(.naPlanning + [signaal]).als(.legVast(form), op: "2026-11-12").danWaarschuwing([.verrassing])
  }

  @Test("rated twice, in one form or later, is refused")
  func dubbel() {
    let gegeven = Gegeven(.naPlanning)
    gegeven.als(.legVast(.beoordeling().resultaat("RA-1", "goed").resultaat("RA-1", "voldoende")), op: "2026-11-12")
      .danGeweigerd([.alBeoordeeld])
    gegeven.als(.legVast(.beoordeling().competentie("visie", "B").competentie("visie", "A")), op: "2026-11-12")
      .danGeweigerd([.alBeoordeeld])
    Gegeven(.beoordeeld).als(
      .legVast(.beoordeling("G-2026-2").competentie("visie", "B").eind("goed")), op: "2026-11-13"
    )
    .danGeweigerd([.alBeoordeeld, .alBeoordeeld])
  }

  @Test("ratings belong in an appraisal only")
  func anderGesprek() {
    Gegeven(.naPlanning).als(.legVast(.voortgang().resultaat("RA-1", "goed").eind("goed")), op: "2026-06-16")
      .danGeweigerd([.gesprekNietOpen])
  }
}
