import Gesprekscyclus
import Kalender
import Testing

@Suite("A change says only what changes: each attribute has a timeline of its own")
struct TijdlijnTests {
  /// Records these changes one after the other, each decided on what stands then.
  private func na(
    _ wijzigingen: [Medewerkerwijziging], begin: [DossierGebeurtenis] = .inDienst
  ) throws -> Medewerker {
    var gegeven = Gegeven(begin)
    for wijziging in wijzigingen {
      gegeven = gegeven.na(
        try gegeven.dossier.decide(.wijzigMedewerker(wijziging), gegeven.kader).gebeurtenissen)
    }
    return try #require(gegeven.dossier.medewerker)
  }

  private func plek(_ medewerker: Medewerker, _ op: String) -> [String] {
    let plek = medewerker.plek(op: dag(op)).waarde
    return [plek.onderdeel, plek.leidinggevende?.tekst ?? "geen"]
  }

  @Test("a manager announced for September, then a unit for July: in October the new unit under the new manager")
  func voorbeeld() throws {
    let manager = Medewerkerwijziging(leidinggevende: "M-2", per: dag("2026-09-01"))
    let onderdeel = Medewerkerwijziging(onderdeel: "Nieuw Domein", per: dag("2026-07-01"))
    for volgorde in [[manager, onderdeel], [onderdeel, manager]] {
      let medewerker = try na(volgorde)
      #expect(plek(medewerker, "2026-06-30") == ["Inkoop", "M-1"])
      #expect(plek(medewerker, "2026-07-01") == ["Nieuw Domein", "M-1"])
      #expect(plek(medewerker, "2026-08-31") == ["Nieuw Domein", "M-1"])
      #expect(plek(medewerker, "2026-10-01") == ["Nieuw Domein", "M-2"])
      #expect(medewerker.plaatsingen.map(\.per.iso) == ["2020-01-01", "2026-07-01", "2026-09-01"])
    }
  }

  @Test("the event holds only the keys that were given and differ")
  func sleutels() {
    Gegeven(.inDienst).als(
      .wijzigMedewerker(.init(onderdeel: "Inkoop", leidinggevende: "M-2", per: dag("2026-09-01"))), op: "2026-05-01"
    ).dan([.medewerker(.geplaatst(.init(onderdeel: nil, leidinggevende: "M-2", per: dag("2026-09-01"))))])
    Gegeven(.inDienst).als(.wijzigMedewerker(.init(modules: ["coordinatie"], per: dag("2026-09-01"))), op: "2026-05-01")
      .dan([.medewerker(.functieGewijzigd(.init(functie: nil, modules: ["coordinatie"], per: dag("2026-09-01"))))])
    Gegeven(.inDienst).als(.wijzigMedewerker(.init(uren: Uren("28,8"), per: dag("2026-09-01"))), op: "2026-05-01")
      .dan([.medewerker(.gegevensGewijzigd(.init(uren: Uren("28,8"), per: dag("2026-09-01"))))])
  }

  @Test("everything given at once, as in one row of an import, leaves what was announced for later")
  func importregel() throws {
    let medewerker = try na([
      .init(functie: .init(catalogus: "boek", functie: "manager"), per: dag("2026-09-01")),
      .init(
        naam: "Noor Visser", functie: .init(catalogus: "boek", functie: "adviseur"), modules: [],
        onderdeel: "Nieuw Domein", leidinggevende: "M-1", per: dag("2026-07-01")),
      .init(leidinggevende: "M-2", per: dag("2026-08-01")),
    ])
    #expect(plek(medewerker, "2026-10-01") == ["Nieuw Domein", "M-2"])
    #expect(medewerker.functie(op: dag("2026-08-31")).waarde.functie.functie == "adviseur")
    #expect(medewerker.functie(op: dag("2026-10-01")).waarde.functie.functie == "manager")
  }

  @Test("modules and function, name and hours move apart from each other")
  func andere() throws {
    let medewerker = try na([
      .init(modules: ["coordinatie"], per: dag("2026-09-01")),
      .init(functie: .init(catalogus: "boek", functie: "manager"), per: dag("2026-07-01")),
      .init(uren: Uren("32"), per: dag("2026-09-01")),
      .init(naam: "Noor de Wit", uren: Uren("24"), per: dag("2026-07-01")),
    ])
    #expect(medewerker.functie(op: dag("2026-08-31")).waarde.modules.isEmpty)
    let october = medewerker.functie(op: dag("2026-10-01")).waarde
    #expect(october.functie.functie == "manager" && october.modules == ["coordinatie"])
    #expect(
      ["2026-06-30", "2026-08-31", "2026-10-01"].map { medewerker.uren(op: dag($0))?.tekst } == [nil, "24", "32"])
    #expect(medewerker.naam(op: dag("2026-10-01")) == "Noor de Wit")
  }

  @Test("a manager can be taken away, and comes back with the one that was announced")
  func zonderLeidinggevende() throws {
    let medewerker = try na([
      .init(leidinggevende: "M-2", per: dag("2026-09-01")), .init(leidinggevende: .geen, per: dag("2026-07-01")),
    ])
    #expect(
      ["2026-06-30", "2026-07-01", "2026-09-01"].map { plek(medewerker, $0)[1] } == ["M-1", "geen", "M-2"])
  }

  @Test("a record of version 1 tells unit and manager, whatever was announced before it")
  func versie1() throws {
    let medewerker = try na(
      [],
      begin: .inDienst + [
        .plek("Inkoop", onder: "M-2", per: "2026-09-01"), .plek("Zorg", onder: "M-1", per: "2026-07-01"),
      ])
    #expect(plek(medewerker, "2026-08-31") == ["Zorg", "M-1"])
    #expect(plek(medewerker, "2026-10-01") == ["Inkoop", "M-2"])
  }

  @Test("a new function must go with the modules that were announced for later, and the other way round")
  func latereModules() {
    let gegeven = Gegeven(
      .inDienst + [
        .medewerker(.functieGewijzigd(.init(functie: nil, modules: ["coordinatie"], per: dag("2026-09-01"))))
      ])
    gegeven.als(
      .wijzigMedewerker(.init(functie: .init(catalogus: "ladder", functie: "ondersteuner-b"), per: dag("2026-07-01"))),
      op: "2026-05-01"
    ).danGeweigerd([.onbekendeFunctie])
    gegeven.als(
      .wijzigMedewerker(.init(functie: .init(catalogus: "boek", functie: "manager"), per: dag("2026-07-01"))),
      op: "2026-05-01"
    ).danAanvaard()
  }

  @Test("a correction of an old record keeps all that it told")
  func correctie() throws {
    let gegeven = Gegeven(.inDienst + [.plek("Zorg", onder: "M-1", per: "2026-07-01")])
    let oud = try #require(gegeven.dossier.feiten.last?.herkomst)
    gegeven.als(
      .corrigeer(
        .init(
          nr: oud.nr, reden: "verkeerd getypt",
          wat: .vervang(.wijzigMedewerker(.init(onderdeel: "Wonen", leidinggevende: "M-1", per: dag("2026-07-01")))),
          doorPersoneelsadviseur: true)), op: "2026-08-01"
    ).dan([
      .correctie(
        .gecorrigeerd(
          .init(
            over: oud.basis, reden: "verkeerd getypt",
            lezing: .plek("Wonen", onder: "M-1", per: "2026-07-01"))))
    ])
  }

  @Test("hours are a number with at most two decimals", arguments: [("36", "36"), ("28.80", "28,8"), ("0,05", "0,05")])
  func uren(getypt: String, tekst: String) {
    #expect(Uren(getypt)?.tekst == tekst)
  }

  @Test("other hours are none", arguments: ["", "0", "0,00", "80,01", "36 uur", "1,234", ",5", "3,", "-1", "1,2,3"])
  func geenUren(getypt: String) {
    #expect(Uren(getypt) == nil)
  }
}
