import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

@Suite("evolve never fails: facts about unknown things stay facts and change nothing else")
struct OnbekendeNamenTests {
  private static let vreemd: [DossierGebeurtenis] = [
    .medewerker(.gegevensGewijzigd(.init(naam: "X", per: dag("2026-01-01")))),
    .medewerker(
      .functieGewijzigd(.init(functie: .init(catalogus: "x", functie: "y"), modules: [], per: dag("2026-01-01")))),
    .medewerker(.geplaatst(.init(onderdeel: "X", leidinggevende: .geen, per: dag("2026-01-01")))),
    .uitDienst("2026-01-01"), .gesprek(.verzet(.init(gesprek: "G-9", datum: dag("2026-01-01"), reden: "X"))),
    .gesprek(.afgezegd(.init(gesprek: "G-9", reden: "X"))), .bijgesteld("RA-9", .voorbeeld(5), "X"),
    .ingetrokken("RA-9", "X"), .signaal(.afspraak("RA-9"), op: "2026-01-01"),
    .afspraak(
      .ontwikkelingVastgelegd(
        .init(ontwikkelafspraak: "OA-9", status: .opSchema, datum: dag("2026-01-01"), toelichting: ""))),
    .resultaat("G-9", "RA-9", "x", 1, weging: nil), .score("G-9", "x", "x", "x", norm: nil, verschil: nil),
    .eindoordeel("G-9", "x", 1), .vastgesteld("G-9", op: "2026-01-01"),
  ]

  @Test("in an empty dossier", arguments: vreemd)
  func leeg(gebeurtenis: DossierGebeurtenis) {
    let dossier = Gegeven([gebeurtenis]).dossier
    #expect(dossier.feiten.count == 1)
    #expect(dossier.medewerker == nil && dossier.gesprekken.isEmpty && dossier.afspraken.isEmpty)
    #expect(dossier.ontwikkelafspraken.isEmpty && dossier.signalen.isEmpty)
  }

  @Test("beside things that exist", arguments: vreemd.dropFirst(4))
  func naast(gebeurtenis: DossierGebeurtenis) {
    let eerst = Gegeven(.vastgesteld).dossier
    let dan = Gegeven(.vastgesteld + [gebeurtenis]).dossier
    #expect(dan.feiten.count == eerst.feiten.count + 1)
    #expect(
      dan.gesprekken == eerst.gesprekken && dan.afspraken == eerst.afspraken && dan.medewerker == eerst.medewerker)
  }

  @Test("facts in any order never trap, and neither does what is asked of them", arguments: 0..<30 as Range<UInt64>)
  func doorElkaar(zaad: UInt64) {
    var toeval = RandomSource(zaad: zaad)
    let alle = [DossierGebeurtenis].vastgesteld + Self.vreemd + [DossierGebeurtenis].naPlanningRijk
    let feiten = alle.shuffled(using: &toeval.bron)
    let gegeven = Gegeven(feiten)
    #expect(gegeven.dossier.feiten.map(\.gebeurtenis) == feiten)
    for _ in 0..<60 {
      let uitkomst = gegeven.als(toeval.opdracht(gegeven.dossier), op: "2027-06-01")
      #expect(uitkomst.besluit != nil || !uitkomst.weigeringen.isEmpty)
    }
    #expect(gegeven.dossier.gesprekken.allSatisfy { $0.totaalHonderdsten.map { $0 <= 500 } ?? true })
  }

  @Test("a second entry into service while in service changes nothing")
  func dubbelInDienst() {
    let eerst = Gegeven(.inDienst).dossier
    let dan = Gegeven(.inDienst + [.medewerker(.inDienstGetreden(.voorbeeld(naam: "Ander")))]).dossier
    #expect(dan.medewerker == eerst.medewerker)
  }
}
