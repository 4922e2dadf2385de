import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 7: establishing answers the reaction, motivates a changed label, and passes warnings with a reason only")
struct Regel07VaststellenTests {
  private func verzoek(_ wijzig: (inout Vaststelverzoek) -> Void = { _ in }) -> DossierOpdracht {
    var verzoek = Vaststelverzoek(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")
    wijzig(&verzoek)
    return .stelVast(verzoek)
  }

  private static let metReactie: [DossierGebeurtenis] =
    .aangeboden + [
      .reactie("G-2026-2", op: "2026-11-16", "Ik zie dit anders."),
      .ondertekend("G-2026-2", op: "2026-11-16", als: .leidinggevende, door: "M-1"),
      .ondertekend("G-2026-2", op: "2026-11-16", als: .medewerker, door: "M-9", .nietAkkoord),
    ]

  @Test("a reaction asks whether it is followed; if not, the reasons")
  func reactie() {
    let gegeven = Gegeven(Self.metReactie)
    gegeven.als(verzoek(), op: "2026-11-20").danGeweigerd([.reactieOnbeantwoord])
    gegeven.als(verzoek { $0.reactie = .nietGevolgd(reden: " ") }, op: "2026-11-20")
      .danGeweigerd([.reactieOnbeantwoord])
    gegeven.als(verzoek { $0.reactie = .nietGevolgd(reden: "De cijfers staan vast.") }, op: "2026-11-20").danAanvaard()
    gegeven.als(verzoek { $0.reactie = .gevolgd }, op: "2026-11-20").danAanvaard()
    Gegeven(.rijp).als(verzoek { $0.reactie = .gevolgd }, op: "2026-11-20").danGeweigerd([.stapNietGevraagd])
  }

  @Test("a changed label is a rating of the vaststeller beside the old one", arguments: ["uitstekend", "voldoende"])
  func gewijzigd(label: String) {
    let reden = "Vergeleken met de hele afdeling past dit oordeel, zie de cijfers van 2026."
    let uitkomst = Gegeven(.rijp).als(
      verzoek {
        $0.wijzigingen = [.init(over: .eindoordeel, oordeel: label), .init(over: .afspraak("RA-1"), oordeel: label)]
        $0.motivering = reden
      }, op: "2026-11-20")
    uitkomst.danAanvaard()
    let gegeven = Gegeven(.rijp).vastgelegd(uitkomst.gebeurtenissen, op: "2026-11-20")
    let gesprek = gegeven.dossier.gesprek("G-2026-2")
    #expect(gesprek?.eindoordelen.map(\.waarde.oordeel) == ["goed", label])
    #expect(gesprek?.eindoordeel?.waarde.motivering == reden)
    #expect(gesprek?.resultaten.map(\.waarde.oordeel) == ["goed", "voldoende", label])
    #expect(gesprek?.resultaat("RA-1")?.waarde.weging == 60)
    let vaststelling = gesprek?.vaststelling?.herkomst
    #expect(vaststelling.map { gesprek?.eindoordeel?.herkomst.isSamen(met: $0) ?? false } == true)
    #expect(gesprek?.eindoordelen.first?.herkomst.opdracht != vaststelling?.opdracht)
  }

  @Test("a change asks a motivation, also upwards, and must change something that was rated, once")
  func wijzigingGeweigerd() {
    let gegeven = Gegeven(.rijp)
    func met(_ wijzigingen: [Labelwijziging], _ motivering: String?) -> Uitkomst {
      gegeven.als(
        verzoek {
          $0.wijzigingen = wijzigingen
          $0.motivering = motivering
        }, op: "2026-11-20")
    }
    let hoger = Labelwijziging(over: .eindoordeel, oordeel: "uitstekend")
    met([hoger], nil).danGeweigerd([.motiveringOntbreekt])
    met([hoger], "  ").danGeweigerd([.motiveringOntbreekt])
    met([hoger, hoger], "Beter dan gedacht, op 3 punten.").danGeweigerd([.alBeoordeeld])
    met([.init(over: .eindoordeel, oordeel: "Goed")], "Zo blijft het.").danGeweigerd([.geenWijziging])
    met([.init(over: .eindoordeel, oordeel: "prima")], "Beter.").danGeweigerd([.onbekendLabel])
    met([.init(over: .competentie("leiden"), oordeel: "B")], "Beter.").danGeweigerd([.geenWijziging])
    met([.init(over: .competentie("visie"), oordeel: "A")], "Zag als enige de 3 risico's vooraf.").danAanvaard()
    met([.init(over: .eindoordeel, oordeel: "matig")], "Kort.").danGeweigerd([
      .motiveringOntbreekt, .waarschuwingenOpen,
    ])
  }

  @Test("warnings refuse together with what they say; with a reason they are recorded by code")
  func waarschuwingen() {
    let gegeven = Gegeven(.aangeboden + [.reactie("G-2026-2", op: "2026-11-16", nil)])
    let zonder = gegeven.als(verzoek(), op: "2026-11-20")
    zonder.danGeweigerd([.waarschuwingenOpen])
    #expect(zonder.weigeringen.first?.melding.contains("W081") == true)
    gegeven.als(verzoek { $0.ondanks = " " }, op: "2026-11-20").danGeweigerd([.waarschuwingenOpen])
    let met = gegeven.als(verzoek { $0.ondanks = "Beiden zijn ziek." }, op: "2026-11-20")
    met.danAanvaard()
    guard case .beoordeling(.vastgesteld(let vaststelling)) = met.gebeurtenissen.last else {
      Issue.record("niet vastgesteld")
      return
    }
    #expect(vaststelling.ondanks == .init(reden: "Beiden zijn ziek.", codes: ["W081"]))
  }

  @Test("a reason without warnings is not recorded")
  func ondanksNiets() {
    Gegeven(.rijp).als(verzoek { $0.ondanks = "Voor de zekerheid." }, op: "2026-11-20")
      .dan([.vastgesteld("G-2026-2", op: "2026-11-20")])
  }

  @Test("a surprise is passed with a reason only (rule 5), under each regeling", arguments: Regeling.vanFixtures)
  func verrassing(regeling: Regeling) throws {
    let laag = try #require(regeling.schaalVanEindoordeel?.labels.first { $0.laag }).tekst
    let wijziging = Labelwijziging(over: .eindoordeel, oordeel: laag)
    func besluit(_ ondanks: String?, na signaal: [DossierGebeurtenis]) -> Uitkomst {
      Gegeven.rijp(onder: regeling).na(signaal).als(
        verzoek {
          $0.wijzigingen = [wijziging]
          $0.motivering = "In april en mei zijn 4 van de 6 opdrachten niet geleverd, met schade voor twee klanten."
          $0.ondanks = ondanks
        }, op: "2026-11-20")
    }
    let verrassing = besluit(nil, na: [])
    verrassing.danGeweigerd([.waarschuwingenOpen])
    #expect(verrassing.weigeringen.first?.melding.contains("W051") == true)
    besluit("Pas in november gebleken.", na: []).danAanvaard()
    besluit(nil, na: [.signaal(.afspraak("RA-1"), op: "2026-06-15")]).danAanvaard()
  }
}
