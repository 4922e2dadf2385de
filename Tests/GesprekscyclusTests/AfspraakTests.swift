import Gesprekscyclus
import Kalender
import Testing

@Suite("Resultaatafspraken: making, adjusting and withdrawing")
struct AfspraakTests {
  private let gegeven = Gegeven(.naPlanning)
  private let rijk = Gegeven(.naPlanningRijk, onder: .rijk)

  @Test("an agreement gets the next free name of the dossier")
  func maken() {
    rijk.als(.maakAfspraak(.voorbeeld(nil), cyclus: 2026, wegingen: [:]), op: "2026-03-01").dan([.gemaakt("RA-3", nil)])
    rijk.na([.gemaakt("RA-4", nil)]).als(.maakAfspraak(.voorbeeld(nil), cyclus: 2026, wegingen: [:]), op: "2026-03-01")
      .dan([.gemaakt("RA-5", nil)])
    Gegeven(.inDienst + [.gemaakt("RA-2", nil)], onder: .rijk)
      .als(.maakAfspraak(.voorbeeld(nil), cyclus: 2026, wegingen: [:]), op: "2026-03-01").dan([.gemaakt("RA-3", nil)])
  }

  @Test("without words, in an unknown area, out of service or in a closed cycle it is refused")
  func makenGeweigerd() {
    func maak(_ inhoud: Afspraakinhoud, cyclus: Int = 2026, op vandaag: String = "2026-03-01") -> Uitkomst {
      rijk.als(.maakAfspraak(inhoud, cyclus: cyclus, wegingen: [:]), op: vandaag)
    }
    maak(.voorbeeld(nil, " ")).danGeweigerd([.leegVeld])
    let gebied = maak(Afspraakinhoud(resultaatgebied: "Koffie", omschrijving: "Lekker"))
    gebied.danGeweigerd([.onbekendResultaatgebied])
    #expect(gebied.weigeringen.first?.advies == "Kies uit: Advies / Beleid.")
    maak(.voorbeeld(nil), op: "2019-01-01").danGeweigerd([.nietInDienst])
    maak(.voorbeeld(nil), cyclus: 2025).danGeweigerd([.cyclusGesloten])
    maak(.voorbeeld(nil), cyclus: 2030).danGeweigerd([.geenCyclus])
  }

  @Test("a function without areas takes any")
  func zonderGebieden() {
    Gegeven([.medewerker(.inDienstGetreden(.voorbeeld(functie: "ladder:ondersteuner-b")))], onder: .rijk)
      .als(
        .maakAfspraak(Afspraakinhoud(resultaatgebied: "Balie", omschrijving: "Open"), cyclus: 2026, wegingen: [:]),
        op: "2026-03-01"
      ).danAanvaard()
  }

  @Test("an adjustment records the whole new content with the reason")
  func bijstellen() {
    let wijziging = Afspraakwijziging(
      resultaatgebied: "Beleid", maatstaf: "Besluit genomen", gereedOp: dag("2026-07-01"))
    gegeven.als(.stelAfspraakBij("RA-1", wijziging, reden: "Eerder nodig.", wegingen: [:]), op: "2026-03-01").dan([
      .bijgesteld(
        "RA-1",
        Afspraakinhoud(
          resultaatgebied: "Beleid", omschrijving: "Kader af voor 1 december", maatstaf: "Besluit genomen",
          gereedOp: dag("2026-07-01"), weging: 60), "Eerder nodig.")
    ])
  }

  @Test("an adjustment that changes nothing, has no reason, or names nothing valid is refused")
  func bijstellenGeweigerd() {
    func stelBij(_ afspraak: AfspraakKenmerk, _ wijziging: Afspraakwijziging, _ reden: String = "Zo.") -> Uitkomst {
      Gegeven(.naPlanningRijk + [.ingetrokken("RA-2", "Vervalt.")], onder: .rijk)
        .als(.stelAfspraakBij(afspraak, wijziging, reden: reden, wegingen: [:]), op: "2026-03-01")
    }
    stelBij("RA-1", Afspraakwijziging()).danGeweigerd([.geenWijziging])
    stelBij("RA-1", Afspraakwijziging(resultaatgebied: "Advies"), "").danGeweigerd([.leegVeld, .geenWijziging])
    stelBij("RA-1", Afspraakwijziging(resultaatgebied: "Koffie")).danGeweigerd([.onbekendResultaatgebied])
    stelBij("RA-1", Afspraakwijziging(omschrijving: "")).danGeweigerd([.leegVeld])
    stelBij("RA-1", Afspraakwijziging(weging: 50)).danGeweigerd([.wegingNietGevraagd])
    stelBij("RA-2", Afspraakwijziging(omschrijving: "Anders.")).danGeweigerd([.afspraakIngetrokken])
    stelBij("RA-9", Afspraakwijziging(omschrijving: "Anders.")).danGeweigerd([.onbekendeAfspraak])
  }

  @Test("an area of a former function stays good when something else changes")
  func oudGebied() {
    let manager = gegeven.na([
      .medewerker(
        .functieGewijzigd(
          .init(functie: .init(catalogus: "boek", functie: "manager"), modules: nil, per: dag("2026-04-01"))))
    ])
    manager.als(
      .stelAfspraakBij("RA-1", Afspraakwijziging(weging: 50), reden: "Minder tijd.", wegingen: ["RA-2": 50]),
      op: "2026-05-01"
    ).danAanvaard()
    manager.als(
      .stelAfspraakBij("RA-1", Afspraakwijziging(resultaatgebied: "Beleid"), reden: "Zo.", wegingen: [:]),
      op: "2026-05-01"
    ).danGeweigerd([.onbekendResultaatgebied])
  }

  @Test("a redistribution records only weights that change, in natural order")
  func herverdelen() {
    gegeven.als(
      .stelAfspraakBij("RA-1", Afspraakwijziging(weging: 70), reden: "Zwaarder.", wegingen: ["RA-2": 30]),
      op: "2026-03-01"
    ).dan([
      .bijgesteld("RA-1", .voorbeeld(70), "Zwaarder."),
      .bijgesteld("RA-2", .voorbeeld(30), "Herverdeling van de wegingen."),
    ])
    gegeven.als(
      .maakAfspraak(.voorbeeld(20), cyclus: 2026, wegingen: ["RA-2": 40, "RA-1": 40]), op: "2026-03-01"
    ).dan([.gemaakt("RA-3", 20), .bijgesteld("RA-1", .voorbeeld(40), "Herverdeling van de wegingen.")])
    gegeven.als(
      .trekAfspraakIn("RA-1", reden: "Vervalt.", wegingen: ["RA-1": 100, "RA-9": 1]), op: "2026-03-01"
    ).danGeweigerd([.onbekendeAfspraak, .onbekendeAfspraak, .wegingenGeenHonderd])
  }

  @Test("withdrawing needs a reason and happens once")
  func intrekken() {
    rijk.als(.trekAfspraakIn("RA-1", reden: "Vervalt.", wegingen: [:]), op: "2026-03-01")
      .dan([.ingetrokken("RA-1", "Vervalt.")])
    rijk.als(.trekAfspraakIn("RA-1", reden: "", wegingen: [:]), op: "2026-03-01").danGeweigerd([.leegVeld])
    rijk.na([.ingetrokken("RA-1", "Vervalt.")])
      .als(.trekAfspraakIn("RA-1", reden: "Nog eens.", wegingen: [:]), op: "2026-03-01")
      .danGeweigerd([.afspraakIngetrokken])
    let tweemaal = Vastlegging.voortgang().met {
      $0.intrekkingen = [.init(afspraak: "RA-1", reden: "Een."), .init(afspraak: "RA-1", reden: "Twee.")]
    }
    rijk.als(.legVast(tweemaal), op: "2026-06-16").danGeweigerd([.afspraakIngetrokken])
  }

  @Test("one conversation may adjust, withdraw and make, as long as the year stays at 100")
  func inGesprek() {
    let form = Vastlegging.voortgang().met {
      $0.bijstellingen = [.init(afspraak: "RA-1", wijziging: Afspraakwijziging(weging: 70), reden: "Zwaarder.")]
      $0.intrekkingen = [.init(afspraak: "RA-2", reden: "Vervalt.")]
      $0.nieuweAfspraken = [.voorbeeld(30)]
    }
    let na = gegeven.na(.legVast(form), op: "2026-06-16").dossier
    #expect(na.geldendeAfspraken(cyclus: 2026).map(\.kenmerk) == ["RA-1", "RA-3"])
    #expect(na.geldendeAfspraken(cyclus: 2026).map(\.inhoud.weging) == [70, 30])
    #expect(na.afspraak("RA-3")?.versies.first?.gesprek == "G-2026-2")
    gegeven.als(.legVast(form.met { $0.nieuweAfspraken = [] }), op: "2026-06-16").danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("one conversation does not both change an agreement and rate it")
  func wijzigenEnBeoordelen() {
    let form = Vastlegging.beoordeling().resultaat("RA-1", "goed").met {
      $0.bijstellingen = [
        .init(afspraak: "RA-1", wijziging: Afspraakwijziging(omschrijving: "Minder."), reden: "Haalbaar.")
      ]
    }
    gegeven.als(.legVast(form), op: "2026-11-13").danGeweigerd([.alBeoordeeld])
  }
}
