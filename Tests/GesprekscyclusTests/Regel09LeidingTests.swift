import Gesprekscyclus
import Kalender
import Testing

/// Rule 9, managers: the people under him or her on the day concerned, and what was when that ended.
@Suite("Regel 9: leidinggevenden en het eigen dossier")
struct Regel09LeidingTests {
  /// M-1 over M-2 over M-9, who moves to M-3 in September.
  private let organisatie = mensen([
    "M-1": [("2015-01-01", nil)], "M-2": [("2016-01-01", "M-1")], "M-3": [("2016-01-01", nil)],
    "M-9": [("2020-01-01", "M-2"), ("2026-09-01", "M-3")],
  ])

  private func mag(
    _ account: Accountnaam, _ handeling: Handeling, op vandaag: String = "2026-06-01",
    rollen: [ToegangGebeurtenis] = []
  ) -> Bevoegdheid {
    let feiten: [ToegangGebeurtenis] =
      [.heeft(.beheerder, "anna"), .hoort("een", "M-1"), .hoort("twee", "M-2"), .hoort("drie", "M-3")]
      + [.hoort("negen", "M-9")] + rollen
    return Bevoegdheid(
      account, handeling, GegevenToegang(feiten).toegang, vandaag: dag(vandaag), mensen: organisatie)
  }

  @Test("a manager acts for the people under him or her on the day concerned, and for nobody else")
  func dagen() {
    let twee = mag("twee", .gesprekPlannen)
    #expect(twee.mag("M-9", op: dag("2026-08-31")))
    #expect(!twee.mag("M-9", op: dag("2026-09-01")))
    #expect(!twee.mag("M-2", op: dag("2026-06-01")))
    #expect(!twee.mag("M-1", op: dag("2026-06-01")))
    let drie = mag("drie", .gesprekPlannen)
    #expect(!drie.mag("M-9", op: dag("2026-08-31")))
    #expect(drie.mag("M-9", op: dag("2026-09-01")))
  }

  @Test("a manager of a manager reads and establishes; who has nobody under him or her does neither")
  func hogerop() {
    #expect(mag("een", .vaststellen).mag("M-9", op: dag("2026-06-01")))
    #expect(mag("een", .dossierLezen).zicht(op: "M-9") == .heel)
    #expect(mag("negen", .vaststellen).isNiets)
    #expect(mag("negen", .jaarcijfersLezen).isNiets)
  }

  @Test("a former manager sees what was on the last day, the next one nothing before it begins")
  func daarna() {
    #expect(mag("twee", .dossierLezen, op: "2026-08-31").zicht(op: "M-9") == .heel)
    #expect(mag("twee", .dossierLezen, op: "2026-09-01").zicht(op: "M-9") == .tot(dag("2026-08-31")))
    #expect(mag("drie", .dossierLezen, op: "2026-08-31").zicht(op: "M-9") == .niets)
    #expect(mag("drie", .dossierLezen, op: "2026-09-01").zicht(op: "M-9") == .heel)
    #expect(mag("een", .dossierLezen, op: "2026-09-01").zicht(op: "M-9") == .tot(dag("2026-08-31")))
  }

  @Test("days lie within the time as manager when each of them does, also over periods that follow each other")
  func gedurende() throws {
    let chef = try #require(organisatie["M-2"])
    let terug = try #require(
      mensen(["M-9": [("2020-01-01", "M-2"), ("2026-03-01", "M-2"), ("2026-07-01", "M-3"), ("2026-09-01", "M-2")]])[
        "M-9"])
    let leiding = Leiding(van: terug, onder: chef) { organisatie[$0] }
    for (van, tot, verwacht) in [
      ("2026-01-01", "2026-06-30", true), ("2026-01-01", "2026-07-01", false), ("2026-06-01", "2026-10-01", false),
      ("2026-09-01", "2026-12-31", true), ("2026-07-01", "2026-08-31", false),
    ] {
      #expect(leiding.geldt(gedurende: tijdvak(van, tot)) == verwacht, "\(van) \(tot)")
    }
  }

  @Test("who manages again sees everything again")
  func opnieuw() {
    let terug = mensen([
      "M-2": [("2016-01-01", nil)], "M-3": [("2016-01-01", nil)],
      "M-9": [("2020-01-01", "M-2"), ("2026-03-01", "M-3"), ("2026-05-01", "M-2")],
    ])
    let toegang = GegevenToegang([.heeft(.beheerder, "anna"), .hoort("twee", "M-2")]).toegang
    func zicht(_ vandaag: String) -> Bevoegdheid.Zicht {
      Bevoegdheid("twee", .dossierLezen, toegang, vandaag: dag(vandaag), mensen: terug).zicht(op: "M-9")
    }
    #expect(zicht("2026-04-30") == .tot(dag("2026-02-28")))
    #expect(zicht("2026-05-01") == .heel)
  }

  @Test("a manager who left keeps what was on the last day in service")
  func vertrokken() throws {
    var weg = organisatie
    weg["M-2"]?.evolve(.uitDienstGetreden(.init(per: dag("2026-04-30"))), .nr(3))
    let toegang = GegevenToegang([.heeft(.beheerder, "anna"), .hoort("twee", "M-2")]).toegang
    let twee = Bevoegdheid("twee", .dossierLezen, toegang, vandaag: dag("2026-06-01"), mensen: weg)
    #expect(twee.zicht(op: "M-9") == .tot(dag("2026-04-30")))
  }

  @Test("a circle of managers ends")
  func kring() {
    let kring = mensen([
      "M-1": [("2015-01-01", "M-2")], "M-2": [("2016-01-01", "M-1")], "M-9": [("2020-01-01", "M-2")],
    ])
    let toegang = GegevenToegang([.heeft(.beheerder, "anna"), .hoort("een", "M-1"), .hoort("negen", "M-9")]).toegang
    let een = Bevoegdheid("een", .dossierLezen, toegang, vandaag: dag("2026-06-01"), mensen: kring)
    #expect(een.zicht(op: "M-9") == .heel)
    #expect(Bevoegdheid("negen", .toetsen, toegang, vandaag: dag("2026-06-01"), mensen: kring).isNiets)
  }

  @Test("an employee reads and reacts in the own dossier, and nowhere else")
  func eigenDossier() {
    for handeling: Handeling in [.dossierLezen, .reageren, .ondertekenen, .bedenkingIndienen] {
      let negen = mag("negen", handeling)
      #expect(negen.mag("M-9", op: dag("2026-06-01")))
      #expect(!negen.mag("M-2", op: dag("2026-06-01")))
    }
    #expect(!mag("twee", .reageren).mag("M-9", op: dag("2026-06-01")))
  }

  @Test("an account without a role or a person gets nothing, and HR everybody")
  func zonderEnMet() {
    for handeling in Handeling.allCases where handeling != .beginnen {
      #expect(mag("vreemd", handeling).isNiets, "\(handeling)")
    }
    let hr = mag("hr", .gesprekPlannen, rollen: [.heeft(.personeelsadviseur, "hr")])
    #expect(hr.isAlles && !hr.zietToegang)
    #expect(mag("hr", .vaststellen, rollen: [.heeft(.personeelsadviseur, "hr")]).isNiets)
  }

  @Test("who acts as a person is that person, unless the account has every role")
  func namens() {
    let een = mag("een", .vaststellen)
    #expect(een.magAls("M-1") && !een.magAls("M-2"))
    let alles = Rol.samenAlles.map { ToegangGebeurtenis.heeft($0, "een") }
    #expect(mag("een", .vaststellen, rollen: alles).magAls("M-2"))
    #expect(!mag("een", .vaststellen, rollen: Array(alles.dropLast())).magAls("M-2"))
  }

  @Test("a role that was revoked gives nothing from that day")
  func ingetrokken() {
    let rollen: [ToegangGebeurtenis] = [.heeft(.auditor, "bas"), .kwijt(.auditor, "bas", per: "2026-06-01")]
    #expect(mag("bas", .dossierLezen, op: "2026-05-31", rollen: rollen).isAlles)
    #expect(mag("bas", .dossierLezen, op: "2026-06-01", rollen: rollen).isNiets)
  }
}
