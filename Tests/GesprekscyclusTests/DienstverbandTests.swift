import Gesprekscyclus
import Kalender
import Testing

@Suite("Service is a list of periods")
struct DienstverbandTests {
  private static let terug: [DossierGebeurtenis] = [
    .inDienst, .uitDienst("2026-01-31"),
    .medewerker(
      .inDienstGetreden(
        .voorbeeld(
          functie: "boek:manager", modules: ["coordinatie"], onderdeel: "Zorg", leidinggevende: "M-2", per: "2026-10-01"
        ))),
  ]

  private func medewerker(_ feiten: [DossierGebeurtenis] = terug) throws -> Medewerker {
    try #require(Gegeven(feiten).dossier.medewerker)
  }

  @Test("an announced return changes nothing of now: since 2020, until 31 January, and back on 1 October")
  func nu() throws {
    let medewerker = try medewerker()
    let dienst = medewerker.dienstverband(op: dag("2026-01-20"))
    #expect([dienst.van.iso, dienst.tot?.iso] == ["2020-01-01", "2026-01-31"])
    #expect(medewerker.terugkeer(na: dag("2026-01-20"))?.iso == "2026-10-01")
    #expect(medewerker.plek(op: dag("2026-01-20")).waarde.onderdeel == "Inkoop")
    #expect(medewerker.dienstverband == "van 1 januari 2020 t/m 31 januari 2026 en vanaf 1 oktober 2026")
  }

  @Test("in the gap someone is gone; function and place end on the last day, and begin anew on the return")
  func gat() throws {
    let medewerker = try medewerker()
    #expect(!medewerker.isInDienst(op: dag("2026-05-01")))
    #expect(medewerker.terugkeer(na: dag("2026-05-01"))?.iso == "2026-10-01")
    let functies = medewerker.perioden(medewerker.functies)
    #expect(functies.map(\.vanaf.per.iso) == ["2020-01-01", "2026-10-01"])
    #expect(functies.map { $0.tot?.iso } == ["2026-01-31", nil])
    #expect(medewerker.perioden(medewerker.plaatsingen).map { $0.tot?.iso } == ["2026-01-31", nil])
    #expect(medewerker.functie(op: dag("2026-10-01")).waarde.modules == ["coordinatie"])
    #expect(medewerker.plek(op: dag("2026-10-01")).waarde.leidinggevende == "M-2")
  }

  @Test("what was announced for a day in the gap never held")
  func aangekondigd() throws {
    let medewerker = try medewerker(
      [.inDienst, .plek("Wonen", onder: "M-2", per: "2026-03-01")] + Array(Self.terug.dropFirst()))
    #expect(medewerker.plek(op: dag("2026-05-01")).waarde.onderdeel == "Inkoop")
    #expect(medewerker.plaatsingen.map(\.waarde.onderdeel) == ["Inkoop", "Zorg"])
    let weg = try self.medewerker([.inDienst, .functie("manager", per: "2026-03-01"), .uitDienst("2026-01-31")])
    #expect(weg.functies.count == 1)
    #expect(weg.functie(op: dag("2026-12-01")).waarde.functie.functie == "adviseur")
  }

  @Test("an end moves in the period that it is about: before the return, and after it")
  func einde() throws {
    let gegeven = Gegeven(Self.terug)
    gegeven.als(.laatUitDienst(.init(per: dag("2026-02-28"))), op: "2026-01-20").dan([.uitDienst("2026-02-28")])
    let langer = try medewerker(Self.terug + [.uitDienst("2026-02-28")])
    #expect(langer.dienstverbanden.map { $0.tot?.iso } == ["2026-02-28", nil])
    let weer = try medewerker(Self.terug + [.uitDienst("2027-03-31")])
    #expect(weer.dienstverbanden.map { $0.tot?.iso } == ["2026-01-31", "2027-03-31"])
    gegeven.als(.laatUitDienst(.init(per: dag("2019-12-31"))), op: "2026-01-20").danGeweigerd([.nietInDienst])
  }

  @Test("a third period can follow; one that begins before the last end can't")
  func derde() throws {
    let tweemaal = Self.terug + [.uitDienst("2026-12-31")]
    Gegeven(tweemaal).als(.neemInDienst(.voorbeeld(per: "2027-03-01")), op: "2027-02-01").danAanvaard()
    Gegeven(tweemaal).als(.neemInDienst(.voorbeeld(per: "2026-06-01")), op: "2027-02-01").danGeweigerd([.datumVolgorde])
    Gegeven(Self.terug).als(.neemInDienst(.voorbeeld(per: "2027-03-01")), op: "2027-02-01").danGeweigerd([
      .personeelsnummerBezet
    ])
    let drie = try medewerker(tweemaal + [.medewerker(.inDienstGetreden(.voorbeeld(per: "2027-03-01")))])
    #expect(drie.dienstverbanden.count == 3)
    #expect(drie.terugkeer(na: dag("2026-01-01"))?.iso == "2026-10-01")
    #expect(drie.terugkeer(na: dag("2026-11-01"))?.iso == "2027-03-01")
  }

  @Test("nothing can be recorded for a day in the gap, and the year has no part in it")
  func nietInGat() throws {
    let gegeven = Gegeven(Self.terug)
    gegeven.als(.legVast(.voortgang(op: "2026-05-01")), op: "2026-10-05").danGeweigerd([.nietInDienst])
    gegeven.als(.wijzigMedewerker(.init(naam: "X", per: dag("2026-05-01"))), op: "2026-01-20").danGeweigerd([
      .nietInDienst
    ])
    let segmenten = try medewerker().segmenten(in: .jaar2026)
    #expect(segmenten.map(\.tijdvak.kort) == ["01-01-2026 t/m 31-01-2026", "01-10-2026 t/m 31-12-2026"])
  }
}
