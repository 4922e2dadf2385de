import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 6: what an established appraisal rests on is corrected by HR alone")
struct Regel06GrondslagTests {
  private static let feiten: [DossierGebeurtenis] =
    .naPlanning + [
      .gehouden("G-2026-3", .voortgang, op: "2026-06-15"),
      .signaal(.competentie("visie"), op: "2026-06-15", gesprek: "G-2026-3"),
      .signaal(.afspraak("RA-1"), op: "2026-05-01"), .signaal(.competentie("visie"), op: "2026-05-02"),
      .bijgesteld("RA-2", .voorbeeld(40, "Anders."), "Budget."), .aangeboden("G-2026-3", op: "2026-06-16"),
      .ondertekend("G-2026-3", op: "2026-06-16", als: .medewerker, door: "M-9"),
    ]

  private static func met(_ tijdvak: Tijdvak, later: [DossierGebeurtenis] = []) -> Gegeven {
    Gegeven(
      feiten + [
        .gehouden("G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: tijdvak),
        .eindoordeel("G-2026-2", "goed", 4),
      ] + [.vastgesteld("G-2026-2", op: "2026-11-20")] + later)
  }

  private func codes(_ gegeven: Gegeven, _ nr: Int, hr: Bool) -> [WeigeringCode] {
    gegeven.als(Regel01CorrectieTests.correctie(nr, .trekIn, hr: hr), op: "2026-12-01").codes
  }

  @Test("planning, agreements, progress, signals and their procedure: R013 for anyone but HR")
  func bevroren() {
    let gegeven = Self.met(.jaar2026)
    for nr in 2...Self.feiten.count {
      #expect(codes(gegeven, nr, hr: false).contains(.correctieOnbevoegd), "nr \(nr)")
      #expect(!codes(gegeven, nr, hr: true).contains(.correctieOnbevoegd), "nr \(nr)")
    }
    // Employment is of no year.
    #expect(!codes(gegeven, 1, hr: false).contains(.correctieOnbevoegd))
  }

  @Test("before vaststelling nothing of it is frozen")
  func ervoor() {
    for nr in 1...Self.feiten.count {
      #expect(!codes(Gegeven(Self.feiten), nr, hr: false).contains(.correctieOnbevoegd), "nr \(nr)")
    }
  }

  @Test("a later part of a split year, another cycle and what was recorded since stay free")
  func vrij() {
    let eerste = Self.met(tijdvak("2026-01-01", "2026-05-31"))
    let later = Set(2...Self.feiten.count).filter { !codes(eerste, $0, hr: false).contains(.correctieOnbevoegd) }
    // The last day of the tijdvak is in it.
    #expect(codes(Self.met(tijdvak("2026-01-01", "2026-06-15")), 5, hr: false).contains(.correctieOnbevoegd))
    #expect(!codes(Self.met(tijdvak("2026-01-01", "2026-06-14")), 5, hr: false).contains(.correctieOnbevoegd))
    // The conversation of June with its procedure; the rest lies before June.
    #expect(later == [5, 6, 10, 11])
    let na = Self.met(.jaar2026, later: [.signaal(.competentie("visie"), op: "2026-06-20")])
    #expect(codes(na, na.dossier.feiten.count, hr: false) == [])
    let anders = Gegeven(
      .naPlanning + [.gehouden("G-2027-1", .voortgang, op: "2026-10-01", cyclus: 2027)]
        + Array([DossierGebeurtenis].vastgesteld.dropFirst(4)))
    #expect(codes(anders, 5, hr: false) == [])
  }

  @Test("what was withdrawn does not come back by another hand either")
  func terug() {
    let gegeven = Self.met(.jaar2026).na([.ingetrokken(nr: 5)])
    #expect(codes(gegeven, gegeven.dossier.feiten.count, hr: false) == [.correctieOnbevoegd])
    #expect(codes(gegeven, gegeven.dossier.feiten.count, hr: true) == [])
  }
}
